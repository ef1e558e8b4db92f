//! Any text as a `.proto` file. What it compiles to can be read as well.
#![no_main]

use authorizer_codegen::diagnostic::Source;
use authorizer_codegen::source::proto;
use authorizer_fuzz::accepted;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let file = ("fuzz/v1/fuzz.proto".to_owned(), Source::new("fuzz.proto", text));
    if let Some(read) = accepted(proto::read(&[file])) {
        let again = proto::read_descriptors(&read.descriptors, "its descriptors");
        let again = again.unwrap_or_else(|error| panic!("the descriptors of a file that was read are refused: {error}"));
        assert_eq!(again.document.operations.len(), read.document.operations.len(), "they hold as many operations");
    }
});
