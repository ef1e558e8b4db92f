//! The committed code is what the committed schemas give.

use authorizer_codegen::commands::check;
use authorizer_codegen::pipeline::Project;
use authorizer_tests::scratch::top;

#[test]
fn committed_code_is_what_the_schemas_give() {
    let project = Project::open(&top().join("schemas/authorizer.toml")).expect("the manifest can be read");
    let report = check::run(&project).unwrap_or_else(|error| panic!("{error}"));
    assert!(report.drift.is_empty(), "run `make generate` and commit: {:?}", report.drift);
    assert!(report.warnings.is_empty(), "{:?}", report.warnings);
}
