//! What a server reports about itself, without its words: names, types and rules stay.

use prost::Message as _;
use prost::encoding::{DecodeContext, decode_key, skip_field};
use serde_json::Value;

/// Keys of an OpenAPI document whose members are called by names of the API.
const NAMED: [&str; 16] = [
    "callbacks",
    "definitions",
    "encoding",
    "headers",
    "links",
    "parameters",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "scopes",
    "securityDefinitions",
    "securitySchemes",
    "variables",
];
/// Keys whose values are data.
const DATA: [&str; 5] = ["const", "default", "enum", "example", "examples"];

/// Field `source_code_info` of a `FileDescriptorProto`: its comments, and where they stood.
const SOURCE_CODE_INFO: u32 = 9;

/// Takes descriptions and reasons of deprecation out of an introspection result.
pub(crate) fn of_introspection(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|key, _| !matches!(key.as_str(), "description" | "deprecationReason"));
            members.values_mut().for_each(of_introspection);
        }
        Value::Array(elements) => elements.iter_mut().for_each(of_introspection),
        _ => {}
    }
}

/// Takes titles, summaries and descriptions out of an OpenAPI or Swagger document.
pub(crate) fn of_openapi(document: &mut Value) {
    cut(document, false);
}

fn cut(value: &mut Value, are_names: bool) {
    match value {
        Value::Object(members) => {
            let is_prose = |key: &str, value: &Value| matches!(key, "description" | "summary" | "title") && value.is_string();
            members.retain(|key, value| are_names || !is_prose(key, value));
            let is_data = |key: &str| !are_names && (DATA.contains(&key) || key.starts_with("x-"));
            for (key, value) in members.iter_mut().filter(|(key, _)| !is_data(key)) {
                cut(value, !are_names && NAMED.contains(&key.as_str()));
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| cut(element, false)),
        _ => {}
    }
}

/// A `FileDescriptorSet` whose files stay as they are encoded: parsed ones would lose the options that no crate here knows.
#[derive(Clone, PartialEq, prost::Message)]
struct Set {
    #[prost(bytes = "vec", repeated, tag = "1")]
    files: Vec<Vec<u8>>,
}

/// An encoded `FileDescriptorSet` without comments; `None` when it is none.
pub(crate) fn of_descriptors(set: &[u8]) -> Option<Vec<u8>> {
    let files = Set::decode(set).ok()?.files;
    let files = files.iter().map(|file| without(file, SOURCE_CODE_INFO)).collect::<Option<_>>()?;
    Some(Set { files }.encode_to_vec())
}

/// An encoded message without one of its fields.
fn without(message: &[u8], field: u32) -> Option<Vec<u8>> {
    let mut kept = Vec::with_capacity(message.len());
    let mut rest = message;
    while !rest.is_empty() {
        let start = rest;
        let (number, wire_type) = decode_key(&mut rest).ok()?;
        skip_field(wire_type, number, &mut rest, DecodeContext::default()).ok()?;
        if number != field {
            kept.extend_from_slice(&start[..start.len() - rest.len()]);
        }
    }
    Some(kept)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn openapi_words_go_and_names_and_data_stay() {
        let mut document = json!({
            "info": { "title": "An API", "version": "1" },
            "tags": [{ "name": "Users", "description": "About users" }],
            "paths": { "/title": { "get": {
                "summary": "Reads it",
                "responses": { "default": { "description": "An answer", "schema": { "$ref": "#/definitions/description" } } },
            } } },
            "definitions": { "description": { "title": "A type", "properties": {
                "title": { "type": "string", "description": "Its title", "default": "title" },
                "summary": { "type": "object", "default": { "description": "data" }, "example": { "title": "data" } },
                "default": { "type": "string", "title": "a name like any other" },
            } } },
            "x-rules": { "description": "data" },
        });
        of_openapi(&mut document);
        let expected = json!({
            "info": { "version": "1" },
            "tags": [{ "name": "Users" }],
            "paths": { "/title": { "get": { "responses": { "default": { "schema": { "$ref": "#/definitions/description" } } } } } },
            "definitions": { "description": { "properties": {
                "title": { "type": "string", "default": "title" },
                "summary": { "type": "object", "default": { "description": "data" }, "example": { "title": "data" } },
                "default": { "type": "string" },
            } } },
            "x-rules": { "description": "data" },
        });
        assert_eq!(document, expected);
    }

    #[test]
    fn introspection_keeps_names_and_loses_words() {
        let mut result = json!({ "__schema": { "types": [{
            "name": "description",
            "description": "A type",
            "fields": [{ "name": "title", "description": null, "isDeprecated": true, "deprecationReason": "old" }],
        }] } });
        of_introspection(&mut result);
        let field = json!({ "name": "title", "isDeprecated": true });
        assert_eq!(result, json!({ "__schema": { "types": [{ "name": "description", "fields": [field] }] } }));
    }

    #[test]
    fn comments_go_and_unknown_options_stay_as_encoded() {
        // name = "a.proto", options { 50001: 1 }, source_code_info { location {} }, syntax = "proto3"
        let file = b"\x0a\x07a.proto\x42\x04\x88\xb5\x18\x01\x4a\x02\x0a\x00\x62\x06proto3".to_vec();
        let kept = b"\x0a\x07a.proto\x42\x04\x88\xb5\x18\x01\x62\x06proto3".to_vec();
        let set = |file: &Vec<u8>| Set { files: vec![file.clone()] }.encode_to_vec();
        assert_eq!(of_descriptors(&set(&file)), Some(set(&kept)));
        assert_eq!(of_descriptors(&set(&kept)), Some(set(&kept)));
        assert_eq!(of_descriptors(&set(&file[..file.len() - 1].to_vec())), None, "it is cut short");
    }
}
