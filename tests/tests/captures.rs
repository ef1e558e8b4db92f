//! What four servers reported about themselves gives code that compiles, without an edit.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use authorizer_codegen::commands::{generate, import, inspect};
use authorizer_codegen::manifest::Inputs;
use authorizer_codegen::pipeline::{self, Project};
use authorizer_tests::scratch::{Scratch, top};

/// Version, operations, operations with REST and gRPC.
const CAPTURES: [(&str, usize, usize); 4] =
    [("2.3.0", 58, 52), ("2.4.0-rc.5", 115, 76), ("2.4.0-rc.15", 115, 109), ("2.4.0", 115, 109)];

#[test]
fn every_captured_server_gives_code_that_compiles() {
    let scratch = Scratch::new(Path::new(env!("CARGO_TARGET_TMPDIR")), "captures");
    for (version, operations, calls) in CAPTURES {
        let schemas = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("captured-schemas").join(version);
        import::run(&top().join("tests/captures").join(version), &schemas).unwrap_or_else(|error| panic!("{version}: {error}"));
        let inputs = Inputs {
            graphql: vec![schemas.join("schema.graphql")],
            openapi: Some(schemas.join("openapi.json")),
            proto: Some(schemas.join("proto")),
            operations: None,
            docs: None,
        };
        let project =
            Project::built_in(inputs, version.parse().expect("a version"), scratch.generated()).expect("the built-in manifest");
        let report = generate::run(&project, true).unwrap_or_else(|error| panic!("{version}: {error}"));
        assert_eq!(report.warnings, Vec::<String>::new(), "{version}");
        let prepared = pipeline::prepare(&project).expect("it was generated before");
        let listed = inspect::json(&prepared);
        let listed = listed.as_array().expect("a list");
        let with = |protocol: &str| listed.iter().filter(|operation| !operation[protocol].is_null()).count();
        assert_eq!(
            (listed.len(), with("graphql"), with("rest"), with("grpc")),
            (operations, operations, calls, calls),
            "{version}"
        );
        scratch.check().unwrap_or_else(|error| panic!("{version}: {error}"));
    }
}

#[test]
fn the_newest_capture_has_33_public_and_82_admin_operations_and_no_name_twice() {
    let project = Project::open(&top().join("schemas/authorizer.toml")).expect("the manifest can be read");
    let prepared = pipeline::prepare(&project).unwrap_or_else(|error| panic!("{error}"));
    let listed = inspect::json(&prepared);
    let listed = listed.as_array().expect("a list");
    let on = |surface: &str| listed.iter().filter(|operation| operation["surface"] == surface).count();
    assert_eq!((on("public"), on("admin")), (33, 82));
    let names: BTreeSet<String> =
        listed.iter().map(|operation| format!("{} {}", operation["surface"], operation["name"])).collect();
    assert_eq!(names.len(), listed.len());
}
