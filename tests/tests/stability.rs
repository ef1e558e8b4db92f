//! A schema that gains something changes nothing else.

use std::path::PathBuf;

use authorizer_codegen::pipeline::{self, Project};
use authorizer_codegen::sink::Sink;
use authorizer_tests::scratch::top;

fn project() -> Project {
    Project::open(&top().join("schemas/authorizer.toml")).expect("the manifest can be read")
}

fn generated(project: &Project) -> Sink {
    let prepared = pipeline::prepare(project).unwrap_or_else(|error| panic!("{error}"));
    pipeline::emit(&prepared).unwrap_or_else(|error| panic!("{error}")).files
}

/// Lines of `old` that do not stand in `new` in the same order, without headers and GraphQL documents: those name the
/// inputs' digest and every field that is asked for.
fn lost(old: &str, new: &str) -> Vec<String> {
    let is_document = |line: &str| ["\"query ", "\"mutation "].iter().any(|begin| line.trim_start().starts_with(begin));
    let told = |line: &&str| !line.starts_with("//") && !is_document(line);
    let mut rest = new.lines().filter(told);
    old.lines().filter(told).filter(|line| !rest.any(|candidate| candidate == *line)).map(str::to_owned).collect()
}

#[test]
fn one_more_operation_and_field_rename_and_move_nothing() {
    let before = project();
    let schema = before.root.join(&before.manifest.inputs.graphql[0]);
    let text = std::fs::read_to_string(&schema).expect("the schema can be read");
    let text = text.replacen("type Meta {", "type Meta {\n  is_new_enabled: Boolean\n", 1).replacen(
        "type Mutation {",
        "type Mutation {\n  a_new_operation(params: ANewInput!): Meta!\n",
        1,
    ) + "\ninput ANewInput { name: String! }\n";
    let changed = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("stability.graphql");
    std::fs::write(&changed, text).expect("a file can be written");
    let mut after = project();
    // Schemas that nobody has seen before are of no known version.
    after.manifest.server.version = "2.4.0".parse().ok();
    after.manifest.inputs.graphql = vec![changed];
    let (old, new) = (generated(&before), generated(&after));
    for ((path, old), (other, new)) in old.files().zip(new.files()) {
        assert_eq!(path, other);
        assert_eq!(lost(old, new), Vec::<String>::new(), "{}", path.display());
    }
    let model = new.files().find(|(path, _)| path.ends_with("model.rs")).expect("there is a model").1;
    assert!(
        model.contains("pub struct ANewOperationRequest") && model.contains("pub is_new_enabled: ::core::option::Option<bool>")
    );
}

#[test]
fn two_runs_give_the_same_bytes() {
    assert_eq!(generated(&project()), generated(&project()));
}
