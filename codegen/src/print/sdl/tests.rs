use serde_json::{Value, json};

use super::from_introspection;
use crate::diagnostic::Source;
use crate::source::graphql;

fn named(kind: &str, name: &str) -> Value {
    json!({"kind": kind, "name": name, "ofType": null})
}

fn some(of: &Value) -> Value {
    json!({"kind": "NON_NULL", "name": null, "ofType": of})
}

fn schema(types: &Value) -> Value {
    json!({"__schema": {"queryType": {"name": "Query"}, "mutationType": null, "types": types}})
}

fn sample() -> Value {
    let list = some(&json!({"kind": "LIST", "name": null, "ofType": some(&named("SCALAR", "ID"))}));
    schema(&json!([
        {"kind": "OBJECT", "name": "Query", "fields": [
            {"name": "find", "description": "Finds \"it\".", "type": named("OBJECT", "A"), "args": [
                {"name": "n", "type": named("SCALAR", "Int"), "defaultValue": "3"},
                {"name": "f", "type": some(&named("INPUT_OBJECT", "F")), "defaultValue": null},
            ]},
            {"name": "old", "type": named("SCALAR", "Map"), "isDeprecated": true, "deprecationReason": "use \"find\""},
        ]},
        {"kind": "SCALAR", "name": "String"},
        {"kind": "SCALAR", "name": "Map"},
        {"kind": "SCALAR", "name": "Any"},
        {"kind": "OBJECT", "name": "__Type", "fields": []},
        {"kind": "OBJECT", "name": "A", "description": "Two\n  lines\\", "fields": [
            {"name": "z", "type": some(&named("SCALAR", "String")), "args": []},
            {"name": "ids", "type": list, "description": "\"\"\"", "args": []},
        ]},
        {"kind": "INPUT_OBJECT", "name": "F", "inputFields": [{"name": "e", "type": named("ENUM", "E"), "defaultValue": "ONE"}]},
        {"kind": "ENUM", "name": "E", "enumValues": [{"name": "ONE"}, {"name": "TWO", "isDeprecated": true}]},
        {"kind": "UNION", "name": "U", "possibleTypes": [named("OBJECT", "A")]},
    ]))
}

const PRINTED: &str = r#"scalar Any
scalar Map

"""
Two
  lines\
"""
type A {
  z: String!
  """
  \"""
  """
  ids: [ID!]!
}

enum E {
  ONE
  TWO @deprecated
}

input F {
  e: E = ONE
}

union U = A

type Query {
  """Finds "it"."""
  find(n: Int = 3, f: F!): A
  old: Map @deprecated(reason: "use \"find\"")
}
"#;

#[test]
fn a_schema_is_printed_in_a_fixed_order() {
    assert_eq!(from_introspection(&sample().to_string(), "a").unwrap(), PRINTED);
    let inside = json!({"data": sample()});
    assert_eq!(from_introspection(&inside.to_string(), "a").unwrap(), PRINTED);
}

#[test]
fn what_is_printed_can_be_read() {
    let document = graphql::read(&[Source::new("a", PRINTED)]).unwrap();
    assert_eq!(document.types["A"].docs.as_deref(), Some("Two\n  lines\\"));
    assert_eq!(document.types["A"].fields()[1].docs.as_deref(), Some("\"\"\""));
    assert_eq!(document.operations[0].docs.as_deref(), Some("Finds \"it\"."));
    assert_eq!(document.operations[1].deprecated.as_deref(), Some("use \"find\""));
}

#[test]
fn unusual_roots_are_named() {
    let types = json!([
        {"kind": "OBJECT", "name": "Query", "fields": [{"name": "a", "type": named("SCALAR", "Int")}]},
        {"kind": "OBJECT", "name": "Mutation", "fields": [{"name": "b", "type": named("SCALAR", "Int")}]},
    ]);
    let text = from_introspection(&schema(&types).to_string(), "a").unwrap();
    assert!(text.starts_with("schema {\n  query: Query\n}\n\n"), "{text}");
    assert_eq!(graphql::read(&[Source::new("a", text)]).unwrap().operations.len(), 1);
}

#[test]
fn other_texts_are_refused() {
    for text in ["", "{}", "[]", "{\"data\": null}", "{\"__schema\": {\"types\": [{\"kind\": \"NEW\", \"name\": \"A\"}]}}"] {
        assert_eq!(from_introspection(text, "a").unwrap_err().0[0].code, "AZ101", "{text}");
    }
}
