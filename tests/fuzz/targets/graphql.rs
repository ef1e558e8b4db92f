//! Any text as SDL.
#![no_main]

use authorizer_codegen::diagnostic::Source;
use authorizer_codegen::source::graphql;
use authorizer_fuzz::accepted;

libfuzzer_sys::fuzz_target!(|text: &str| {
    accepted(graphql::read(&[Source::new("fuzz.graphql", text)]));
});
