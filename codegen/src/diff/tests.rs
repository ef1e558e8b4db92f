//! What is found, and what it is called, on small schemas.

use super::*;
use crate::diagnostic::Source;
use crate::manifest::{Inputs, Manifest};
use crate::pipeline::{Project, prepare_with};
use crate::schemas::Schemas;

const MANIFEST: &str = "[inputs]\n[server]\nversion = \"1.0.0\"\n[output]\nfolder = \"o\"\n";

fn prepared(schemas: &Schemas) -> Prepared {
    let source = Source::new("manifest", MANIFEST);
    let manifest = Manifest { inputs: Inputs::default(), ..Manifest::read(&source).expect("valid") };
    let project = Project { manifest, source, root: std::path::PathBuf::new() };
    prepare_with(&project, schemas).unwrap_or_else(|error| panic!("{error}"))
}

fn graphql(schema: &str) -> Prepared {
    prepared(&Schemas { graphql: vec![Source::new("s.graphql", schema)], ..Schemas::default() })
}

fn proto(file: &str) -> Prepared {
    let text = format!("syntax = \"proto3\"; package a.v1; {file}");
    prepared(&Schemas { proto: Some(vec![("a.proto".to_owned(), Source::new("a.proto", text))]), ..Schemas::default() })
}

/// Id, impact on Rust, worst effects in both directions.
fn found(diff: &Diff) -> Vec<String> {
    let line = |change: &Change| {
        let wire = change.wire;
        format!("{} {} {}/{}", change.id(), change.rust, wire.old_sdk.worst(), wire.new_sdk.worst())
    };
    diff.changes.iter().map(line).collect()
}

const BASE: &str = "type Query { me(params: MeInput!): User! } type Mutation { drop_it(id: ID!): Message! }
    input MeInput { id: ID! scope: String } type User { id: ID! name: String age: Int! } type Message { message: String! }";

fn changed(from: &str, to: &str) -> Vec<String> {
    assert!(BASE.contains(from), "{from}");
    found(&diff(&graphql(BASE), &graphql(&BASE.replace(from, to))))
}

#[test]
fn the_same_schema_has_no_change() {
    let diff = diff(&graphql(BASE), &graphql(&format!("# other prose\n{BASE}")));
    assert_eq!((diff.changes.len(), diff.rust(), diff.wire()), (0, Impact::None, Wire::default()));
}

#[test]
fn operations_come_go_and_are_renamed() {
    assert_eq!(
        changed("drop_it(id: ID!): Message!", "drop_it(id: ID!): Message! more: Message!"),
        ["operation-added:more minor works/limited"]
    );
    assert_eq!(
        changed("drop_it(id: ID!): Message!", "remove_it(id: ID!): Message!"),
        ["operation-renamed:drop_it major breaks/breaks"]
    );
    let gone = changed("type Mutation { drop_it(id: ID!): Message! }", "");
    assert_eq!(gone[0], "operation-removed:drop_it major breaks/works");
}

#[test]
fn fields_of_answers_come_go_and_change() {
    for (from, to, wanted) in [
        ("age: Int! }", "age: Int! more: String }", "field-added:User.more minor works/breaks"),
        ("name: String ", "", "field-removed:User.name major breaks/works"),
        ("name: String ", "title: String ", "field-renamed:User.name major breaks/breaks"),
        ("name: String ", "name: Int ", "field-retyped:User.name major breaks/breaks"),
        ("name: String ", "name: String! ", "presence-changed:User.name major works/breaks"),
        ("age: Int! }", "age: Int }", "presence-changed:User.age major breaks/works"),
        ("name: String ", "name: String @deprecated(reason: \"no\") ", "field-deprecation-changed:User.name patch works/works"),
    ] {
        assert_eq!(changed(from, to), [wanted], "{to}");
    }
}

#[test]
fn fields_of_requests_come_go_and_change() {
    for (from, to, wanted) in [
        ("scope: String }", "scope: String more: String }", "field-added:MeRequest.more minor works/limited"),
        ("scope: String }", "}", "field-removed:MeRequest.scope major limited/works"),
        ("scope: String }", "scopes: String }", "field-renamed:MeRequest.scope major limited/limited"),
        ("scope: String }", "scope: String = \"all\" }", "default-changed:MeRequest.scope patch works/works"),
    ] {
        assert_eq!(changed(from, to), [wanted], "{to}");
    }
    assert_eq!(
        changed("scope: String }", "scope: String more: String! }"),
        ["constructor-changed:MeRequest major works/works", "field-added:MeRequest.more minor breaks/breaks"]
    );
    assert_eq!(
        changed("scope: String }", "scope: String! }"),
        ["constructor-changed:MeRequest major works/works", "presence-changed:MeRequest.scope major breaks/works"]
    );
}

#[test]
fn a_document_is_taken_by_a_server_that_asks_for_less_and_not_by_one_that_asks_for_more() {
    let request = "presence-changed:DropItRequest.id major works/limited";
    let looser = changed("drop_it(id: ID!)", "drop_it(id: ID)");
    assert!(
        looser.contains(&"variables-changed:drop_it patch works/breaks".to_owned()) && looser.contains(&request.to_owned()),
        "{looser:?}"
    );
}

#[test]
fn types_are_renamed_where_their_members_are_the_same() {
    let renamed = BASE.replace("User", "Account");
    let found = found(&diff(&graphql(BASE), &graphql(&renamed)));
    assert_eq!(found, ["response-retyped:me major breaks/breaks", "type-renamed:User major works/works"]);
}

const CALLS: &str = "import \"google/api/annotations.proto\"; service S {
    rpc Get(GetRequest) returns (Thing) { option (google.api.http) = { post: \"/v1/get\" body: \"*\" }; } }
    message GetRequest { string id = 1; } message Thing { string id = 1; int64 count = 2; }";

fn call_changed(from: &str, to: &str) -> Vec<String> {
    assert!(CALLS.contains(from), "{from}");
    found(&diff(&proto(CALLS), &proto(&CALLS.replace(from, to))))
}

#[test]
fn bindings_of_rest_and_grpc_are_compared() {
    for (from, to, wanted) in [
        ("/v1/get", "/v2/get", "rest-moved:get patch breaks/breaks"),
        ("int64 count = 2", "int64 count = 3", "field-renumbered:Thing.count patch breaks/breaks"),
        ("service S", "service T", "grpc-moved:get patch breaks/breaks"),
        ("int64 count", "optional int64 count", "presence-changed:Thing.count"),
    ] {
        let found = call_changed(from, to);
        assert!(found.iter().any(|line| line.starts_with(wanted)), "{to}: {found:?}");
    }
    let option = "{ option (google.api.http) = { post: \"/v1/get\" body: \"*\" }; }";
    let lost = call_changed(option, ";");
    assert!(lost.contains(&"protocol-lost:get patch breaks/works".to_owned()), "{lost:?}");
}

#[test]
fn every_form_names_every_change_by_its_id() {
    let diff = diff(&graphql(BASE), &graphql(&BASE.replace("name: String ", "title: String | ".trim_end_matches("| "))));
    let id = "field-renamed:User.name";
    assert!(text(&diff).contains(id) && markdown(&diff).contains(id), "{}", text(&diff));
    assert_eq!(json(&diff)["changes"][0]["id"], id);
    assert_eq!(
        json(&diff)["wire"]["old_sdk_new_server"],
        serde_json::json!({ "GraphQL": "breaks", "REST": "works", "gRPC": "works" })
    );
}

#[test]
fn no_id_comes_twice() {
    let new =
        BASE.replace("name: String age: Int!", "title: String age: String").replace("scope: String", "scope: String! more: Int");
    let diff = diff(&graphql(BASE), &graphql(&new));
    let mut ids: Vec<String> = diff.changes.iter().map(Change::id).collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all);
}
