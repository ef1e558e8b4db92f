//! What four servers reported about themselves gives code that compiles, without an edit.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use authorizer_codegen::commands::{generate, import, inspect};
use authorizer_codegen::diagnostic::Source;
use authorizer_codegen::document::Document;
use authorizer_codegen::manifest::Inputs;
use authorizer_codegen::pipeline::{self, Project};
use authorizer_codegen::source;
use authorizer_tests::scratch::{Scratch, top};

/// Version, operations, operations with REST and gRPC.
const CAPTURES: [(&str, usize, usize); 4] =
    [("2.3.0", 58, 52), ("2.4.0-rc.5", 115, 76), ("2.4.0-rc.15", 115, 109), ("2.4.0", 115, 109)];

#[test]
fn every_captured_server_gives_code_that_compiles() {
    let scratch = Scratch::new(Path::new(env!("CARGO_TARGET_TMPDIR")));
    for (version, operations, calls) in CAPTURES {
        let schemas = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("captured-schemas").join(version);
        import::run(&top().join("tests/captures").join(version), &schemas, false)
            .unwrap_or_else(|error| panic!("{version}: {error}"));
        let inputs = Inputs {
            graphql: vec![schemas.join("schema.graphql")],
            openapi: Some(schemas.join("openapi.json")),
            proto: Some(schemas.join("proto")),
            ..Inputs::default()
        };
        let project = Project::built_in(inputs, None, scratch.generated()).expect("the built-in manifest");
        let report = generate::run(&project, true).unwrap_or_else(|error| panic!("{version}: {error}"));
        assert_eq!(report.warnings, Vec::new(), "{version}");
        let prepared = pipeline::prepare(&project).expect("it was generated before");
        assert_eq!(prepared.version, version.parse().ok(), "the index knows it by what it says");
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

#[test]
fn what_is_printed_reads_as_what_was_reported() {
    for (version, ..) in CAPTURES {
        let report = top().join("tests/captures").join(version);
        let bytes = std::fs::read(report.join("descriptors.pb")).expect("the capture is there");
        let reported = source::proto::read_descriptors(&bytes, version).unwrap_or_else(|error| panic!("{error}"));
        let (files, absent) = import::files(&report, false).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(absent, Vec::<&str>::new());
        let text = |wanted: &str| {
            let found = files.files().find(|(path, _)| path.ends_with(wanted)).expect("it was printed").1;
            Source::new(wanted, found)
        };
        let protos: Vec<_> = files
            .files()
            .filter_map(|(path, text)| Some((path.strip_prefix("proto").ok()?.to_str()?.to_owned(), Source::new(version, text))))
            .collect();
        let printed = source::proto::read(&protos).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(printed.document, reported.document, "{version}");
        let openapi = std::fs::read_to_string(report.join("openapi.json")).expect("the capture is there");
        let reported = source::openapi::read(&Source::new(version, openapi)).unwrap_or_else(|error| panic!("{error}"));
        let printed = source::openapi::read(&text("openapi.json")).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(sorted(printed), sorted(reported), "{version}");
        let sdl = source::graphql::read(&[text("schema.graphql")]).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(root_fields(&report), sdl.operations.len(), "{version}");
    }
}

/// Keys of a JSON object have no order.
fn sorted(mut document: Document) -> Document {
    document.types.sort_keys();
    for ty in document.types.values_mut() {
        ty.fields_mut().into_iter().for_each(|fields| fields.sort_by(|a, b| a.name.cmp(&b.name)));
    }
    document.operations.sort_by(|a, b| (a.surface, &a.name).cmp(&(b.surface, &b.name)));
    document
}

/// Fields of `Query` and `Mutation` in an introspection.
fn root_fields(report: &Path) -> usize {
    let text = std::fs::read_to_string(report.join("introspection.json")).expect("the capture is there");
    let json: serde_json::Value = serde_json::from_str(&text).expect("valid JSON");
    let types = json["__schema"]["types"].as_array().expect("a list of types");
    let roots = types.iter().filter(|ty| ty["name"] == "Query" || ty["name"] == "Mutation");
    roots.map(|ty| ty["fields"].as_array().map_or(0, Vec::len)).sum()
}
