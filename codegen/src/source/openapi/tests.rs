use serde_json::{Value, json};

use super::read;
use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::document::{Document, Location};
use crate::types::{Scalar, Surface, TypeKind, TypeRef, Verb};

fn try_swagger(paths: &Value, definitions: &Value) -> Result<Document> {
    let document = json!({"swagger": "2.0", "info": {"version": "x"}, "paths": paths, "definitions": definitions});
    read(&Source::new("a.json", document.to_string()))
}

fn definitions(definitions: &Value) -> Result<Document> {
    try_swagger(&json!({"/a": {"get": {"operationId": "S_A", "responses": {}}}}), definitions)
}

fn marked(finding: &Diagnostic) -> (&'static str, String) {
    let span = &finding.labels[0].0;
    (finding.code, span.source.text[span.offset..span.offset + span.length].to_owned())
}

fn pointed_at(findings: &Diagnostics) -> Vec<(&'static str, String)> {
    findings.0.iter().map(marked).collect()
}

const YAML: &str = "openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /things/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
    get:
      operationId: get_thing
      summary: Gets it.
      parameters:
        - {name: page, in: query, schema: {type: integer, format: int32}}
      responses:
        '404': {description: none}
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
    delete:
      operationId: delete_thing
      responses:
        '204': {description: gone}
components:
  schemas:
    Id: {type: string}
    Kind: {type: string, enum: [a, b]}
    Either: {oneOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Other'}]}
    Other: {type: object, properties: {x: {type: number, nullable: true}}, required: [x]}
    Thing:
      type: object
      required: [id, tags]
      properties:
        id: {$ref: '#/components/schemas/Id'}
        tags: {type: array, items: {type: string}}
        kind: {allOf: [{$ref: '#/components/schemas/Kind'}], description: Which.}
        any: {}
        open: {type: object, additionalProperties: true}
        when: {type: string, format: date-time, default: now}
";

#[test]
fn openapi_3_in_yaml_is_read() {
    let document = read(&Source::new("a.yaml", YAML)).unwrap();
    let get = &document.operations[0];
    assert_eq!((get.name.as_str(), get.docs.as_deref()), ("get_thing", Some("Gets it.")));
    let arguments: Vec<_> = get.arguments.iter().map(|one| (one.name.as_str(), one.location, one.nullable)).collect();
    assert_eq!(arguments, [("page", Location::Query, true), ("id", Location::Path, false)]);
    assert_eq!(get.response, Some(TypeRef::Named("Thing".into())));
    assert_eq!((document.operations[1].rest.as_ref().unwrap().verb, &document.operations[1].response), (Verb::Delete, &None));
    assert_eq!(document.types.keys().collect::<Vec<_>>(), ["Kind", "Either", "Other", "Thing"]);
    let fields: Vec<_> = document.types["Thing"].fields().iter().map(|field| (&field.ty, field.nullable)).collect();
    let text = TypeRef::Scalar(Scalar::String);
    let expected = [
        (&text, false),
        (&TypeRef::list(text.clone()), false),
        (&TypeRef::Named("Kind".into()), true),
        (&TypeRef::Scalar(Scalar::Any), true),
        (&TypeRef::Scalar(Scalar::Map), true),
        (&text, true),
    ];
    assert_eq!(fields, expected);
    assert_eq!(document.types["Thing"].fields()[2].docs.as_deref(), Some("Which."));
    assert_eq!(document.types["Thing"].fields()[5].default.as_deref(), Some("\"now\""));
    assert!(document.types["Other"].fields()[0].nullable);
    assert!(matches!(&document.types["Either"].kind, TypeKind::Union(members) if members.len() == 2));
}

#[test]
fn what_grpc_gateway_writes_is_read() {
    let document = try_swagger(
        &json!({"/v1/do": {"post": {
            "operationId": "ThingAdminService_DoIt",
            "responses": {"200": {"schema": {"$ref": "#/definitions/authorizerv1Meta"}}, "default": {"schema": {"$ref": "#/definitions/rpcStatus"}}},
            "parameters": [{"name": "body", "in": "body", "required": true, "schema": {"$ref": "#/definitions/v1DoItRequest"}}],
        }}}),
        &json!({
            "v1DoItRequest": {"type": "object"},
            "authorizerv1Meta": {"type": "object", "title": "One", "description": "Two.", "properties": {
                "at": {"type": "string", "format": "int64"},
                "data": {"type": "object"},
                "list": {"type": "array", "items": {"type": "object", "$ref": "#/definitions/rpcStatus"}},
            }},
            "rpcStatus": {"type": "object", "properties": {"code": {"type": "integer", "format": "int32"}}},
            "protobufNullValue": {"type": "string", "enum": ["NULL_VALUE"], "default": "NULL_VALUE"},
            "V1Thing": {"type": "object"},
            "Verify": {"type": "object"},
        }),
    )
    .unwrap();
    let operation = &document.operations[0];
    assert_eq!((operation.name.as_str(), operation.surface), ("DoIt", Surface::Admin));
    let rest = operation.rest.as_ref().unwrap();
    assert_eq!((rest.body, rest.operation_id.as_str()), (true, "ThingAdminService_DoIt"));
    assert_eq!((operation.request(), operation.arguments[0].nullable), (Some("DoItRequest"), false));
    assert_eq!(operation.response, Some(TypeRef::Named("Meta".into())));
    let mut names: Vec<_> = document.types.keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["DoItRequest", "Meta", "V1Thing", "Verify", "protobufNullValue", "rpcStatus"]);
    let types: Vec<_> = document.types["Meta"].fields().iter().map(|field| field.ty.clone()).collect();
    let list = TypeRef::list(TypeRef::Named("rpcStatus".into()));
    assert_eq!(types, [TypeRef::Scalar(Scalar::Int64), TypeRef::Scalar(Scalar::Map), list]);
    assert_eq!(document.types["Meta"].docs.as_deref(), Some("One\n\nTwo."));
    assert!(document.types["DoItRequest"].fields().is_empty());
}

#[test]
fn packages_are_stripped_with_their_version_only() {
    let strip = super::schemas::without_package;
    let pairs = [
        ("v1User", "User"),
        ("authorizerv1User", "User"),
        ("v2beta1User", "User"),
        ("v1alphaUser", "v1alphaUser"),
        ("v1", "v1"),
        ("v1_user", "v1_user"),
        ("vUser", "vUser"),
        ("validateUser", "validateUser"),
        ("V1User", "V1User"),
        ("video1User", "video1User"),
    ];
    for (raw, name) in pairs {
        assert_eq!(strip(raw), name, "{raw}");
    }
}

#[test]
fn what_the_model_has_no_room_for_is_refused_where_it_stands() {
    let fields = [
        json!({"type": "object", "properties": {"y": {"type": "string"}}}),
        json!({"type": "string", "enum": ["a"]}),
        json!({"allOf": [{"type": "string"}, {"type": "string"}]}),
        json!({"type": "file"}),
    ];
    for field in fields {
        let found = definitions(&json!({"v1A": {"type": "object", "properties": {"x": field}}})).unwrap_err();
        assert_eq!(pointed_at(&found), [("AZ104", "\"x\"".to_owned())], "{field}");
    }
    let operation = |extra: Value| {
        let mut operation = json!({"operationId": "A", "responses": {}});
        operation.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        try_swagger(&json!({"/a": {"post": operation}}), &json!({})).unwrap_err()
    };
    let header = operation(json!({"parameters": [{"in": "header", "name": "h", "type": "string"}]}));
    assert_eq!(header.0[0].code, "AZ104");
    let form = operation(json!({"parameters": [{"in": "formData", "name": "f", "type": "string"}]}));
    assert_eq!(pointed_at(&form), [("AZ104", "\"post\"".to_owned())]);
    let unnamed = operation(json!({"operationId": ""}));
    assert_eq!(pointed_at(&unnamed), [("AZ107", "\"post\"".to_owned())]);
}

#[test]
fn references_that_lead_nowhere_are_located() {
    let found = definitions(&json!({
        "A": {"type": "object", "properties": {"x": {"$ref": "#/definitions/Gone"}, "y": {"$ref": "other.json#/B"}}},
        "L": {"type": "array", "items": {"$ref": "#/definitions/L"}},
        "M": {"$ref": "#/definitions/M"},
    }));
    let mut found = pointed_at(&found.unwrap_err());
    found.dedup();
    assert!(found.contains(&("AZ106", "\"x\"".to_owned())), "{found:?}");
    assert!(found.contains(&("AZ106", "\"y\"".to_owned())), "{found:?}");
    assert!(found.iter().all(|(code, _)| *code == "AZ106"), "{found:?}");
}

#[test]
fn names_that_come_twice_are_reported() {
    let twice = "{\"swagger\": \"2.0\", \"paths\": {}, \"definitions\": {\"A\": {}, \"A\": {}}}";
    assert_eq!(read(&Source::new("a", twice)).unwrap_err().0[0].code, "AZ102");
    let stripped = definitions(&json!({"v1A": {"type": "object"}, "bv1A": {"type": "object"}})).unwrap_err();
    assert_eq!(stripped.0[0].code, "AZ102");
    let paths = json!({"/a": {"get": {"operationId": "A", "responses": {}}, "put": {"operationId": "A", "responses": {}}}});
    assert_eq!(try_swagger(&paths, &json!({})).unwrap_err().0[0].code, "AZ102");
}

#[test]
fn other_texts_are_refused() {
    for text in [
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"openapi\": \"3.1.0\", \"paths\": {}}",
        "{\"swagger\": \"1.2\"}",
        "- a\n- b",
        "a: &a [*a]",
        "\u{feff}",
    ] {
        let code = read(&Source::new("a", text)).unwrap_err().0[0].code;
        assert!(matches!(code, "AZ101" | "AZ104"), "{text}: {code}");
    }
    let twice = YAML.replace("get_thing", "get_thing\n      operationId: b");
    assert_eq!(read(&Source::new("a", twice)).unwrap_err().0[0].code, "AZ102");
    assert!(read(&Source::new("a", "[".repeat(10_000))).is_err());
    assert!(read(&Source::new("a", "{\"a\":".repeat(100_000))).is_err());
    let broken = read(&Source::new("a", "{\n  \"swagger\": \"2.0\",\n  \"paths\" {}\n}")).unwrap_err();
    assert_eq!(marked(&broken.0[0]).1, "{");
}
