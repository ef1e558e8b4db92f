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

#[test]
fn the_mock_s_tables_are_compared_where_the_manifest_has_a_place_for_them() {
    let mut project = Project::open(&top().join("schemas/authorizer.toml")).expect("the manifest can be read");
    let mut missing = |folder: Option<&str>| {
        project.manifest.output.mock = folder.map(Into::into);
        let report = check::run(&project).unwrap_or_else(|error| panic!("{error}"));
        report.drift.missing.len()
    };
    assert_eq!((missing(Some("../no/such/folder")), missing(None)), (3, 0));
}
