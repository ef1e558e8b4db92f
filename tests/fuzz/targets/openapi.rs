//! Any text as an OpenAPI or Swagger document, in JSON or YAML. What JSON says does not depend on the order of its keys.
#![no_main]

use authorizer_codegen::diagnostic::Source;
use authorizer_codegen::print::json;
use authorizer_codegen::source::openapi;
use authorizer_fuzz::accepted;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let read = |text: &str| accepted(openapi::read(&Source::new("fuzz.json", text)));
    let model = read(text);
    let sort = |text: &str| json::parse(&Source::new("fuzz.json", text)).map(json::stable);
    if let (Some(model), Ok(sorted)) = (model, sort(text)) {
        assert_eq!(sort(&sorted).as_ref(), Ok(&sorted), "keys in order stay in order");
        let again = read(&sorted).expect("sorted keys are read as well");
        assert_eq!(again.operations.len(), model.operations.len(), "sorted keys give as many operations");
    }
});
