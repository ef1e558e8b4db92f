//! Any text as the answer to an introspection, printed as SDL and read.
#![no_main]

use authorizer_codegen::diagnostic::Source;
use authorizer_codegen::print::sdl;
use authorizer_codegen::source::graphql;
use authorizer_fuzz::accepted;

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Some(printed) = accepted(sdl::from_introspection(text, "introspection.json")) {
        assert_eq!(sdl::from_introspection(text, "introspection.json").as_ref(), Ok(&printed), "the same text each time");
        accepted(graphql::read(&[Source::new("schema.graphql", printed)]));
    }
});
