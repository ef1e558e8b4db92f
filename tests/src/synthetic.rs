//! Schemas of any size: the same API in all three languages, with the shapes that a real server has.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

/// The texts of one API.
pub struct Synthetic {
    /// SDL.
    pub graphql: String,
    /// OpenAPI 3.0, as JSON.
    pub openapi: String,
    /// The only `.proto` file.
    pub proto: String,
}

/// How a field is written in each language.
struct Field {
    name: &'static str,
    graphql: &'static str,
    proto: &'static str,
    openapi: fn() -> Value,
    docs: &'static str,
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn integer() -> Value {
    json!({ "type": "string", "format": "int64" })
}

fn flag() -> Value {
    json!({ "type": "boolean" })
}

fn texts() -> Value {
    json!({ "type": "array", "items": { "type": "string" } })
}

fn owner() -> Value {
    json!({ "$ref": "#/components/schemas/Owner" })
}

fn data() -> Value {
    json!({ "$ref": "#/components/schemas/AppData" })
}

#[rustfmt::skip]
const REQUEST: [Field; 6] = [
    Field { name: "name", graphql: "String!", proto: "string", openapi: text, docs: "What it is called." },
    Field { name: "description", graphql: "String", proto: "optional string", openapi: text, docs: "More about it." },
    Field { name: "amount", graphql: "Int64", proto: "optional int64", openapi: integer, docs: "How many there are." },
    Field { name: "labels", graphql: "[String!]", proto: "repeated string", openapi: texts, docs: "Words to find it by." },
    Field { name: "enabled", graphql: "Boolean", proto: "optional bool", openapi: flag, docs: "Whether it can be used." },
    Field { name: "attributes", graphql: "Map", proto: "AppData", openapi: data, docs: "Anything else." },
];

#[rustfmt::skip]
const RESULT: [Field; 8] = [
    Field { name: "id", graphql: "ID!", proto: "string", openapi: text, docs: "What it is known by." },
    Field { name: "name", graphql: "String!", proto: "string", openapi: text, docs: "What it is called." },
    Field { name: "description", graphql: "String", proto: "string", openapi: text, docs: "More about it." },
    Field { name: "amount", graphql: "Int64!", proto: "int64", openapi: integer, docs: "How many there are." },
    Field { name: "labels", graphql: "[String!]!", proto: "repeated string", openapi: texts, docs: "Words to find it by." },
    Field { name: "enabled", graphql: "Boolean!", proto: "bool", openapi: flag, docs: "Whether it can be used." },
    Field { name: "attributes", graphql: "Map", proto: "AppData", openapi: data, docs: "Anything else." },
    Field { name: "owner", graphql: "Owner", proto: "Owner", openapi: owner, docs: "Who has it." },
];

#[rustfmt::skip]
const OWNER: [Field; 3] = [
    Field { name: "id", graphql: "ID!", proto: "string", openapi: text, docs: "Who it is." },
    Field { name: "email", graphql: "String", proto: "string", openapi: text, docs: "Where to write to." },
    Field { name: "created_at", graphql: "Int64", proto: "int64", openapi: integer, docs: "Since when, in seconds since 1970." },
];

const VERBS: [&str; 5] = ["add", "change", "find", "move", "remove"];

/// An API of some operations, half of them for administrators. The same number gives the same texts.
pub fn synthetic(operations: usize) -> Synthetic {
    let names: Vec<(String, String, bool)> = (0..operations).map(|at| (name(at), pascal(&name(at)), at % 2 == 1)).collect();
    Synthetic { graphql: graphql(&names), openapi: openapi(&names), proto: proto(&names) }
}

type Names = [(String, String, bool)];

fn name(at: usize) -> String {
    format!("{}_{}", VERBS[at % VERBS.len()], word(at / VERBS.len()))
}

/// A word of its own for each number: no digits, which names would be split at.
fn word(mut number: usize) -> String {
    const SYLLABLES: [&str; 20] =
        ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "qui", "ro", "su", "ta", "ve", "wi", "xo", "zu"];
    let mut word = "r".to_owned();
    for _ in 0..3 {
        word.push_str(SYLLABLES[number % SYLLABLES.len()]);
        number /= SYLLABLES.len();
    }
    word
}

fn pascal(name: &str) -> String {
    name.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

fn graphql(names: &Names) -> String {
    let mut out = "scalar Int64\nscalar Map\n".to_owned();
    let mut block = |head: &str, fields: &[Field]| {
        let lines: Vec<String> =
            fields.iter().map(|field| format!("  \"{}\"\n  {}: {}", field.docs, field.name, field.graphql)).collect();
        let _ = writeln!(out, "{head} {{\n{}\n}}", lines.join("\n"));
    };
    block("type Owner", &OWNER);
    for (_, pascal, _) in names {
        block(&format!("input {pascal}Input"), &REQUEST);
        block(&format!("type {pascal}Result"), &RESULT);
    }
    for (root, reads) in [("Query", true), ("Mutation", false)] {
        let _ = writeln!(out, "type {root} {{");
        for (name, pascal, admin) in names.iter().filter(|(name, ..)| name.starts_with("find_") == reads) {
            let prefix = if *admin { "_" } else { "" };
            let _ = writeln!(out, "  \"Does what {name} does.\"\n  {prefix}{name}(params: {pascal}Input!): {pascal}Result!");
        }
        out.push_str("}\n");
    }
    out
}

fn proto(names: &Names) -> String {
    let mut out = "syntax = \"proto3\";\npackage shop.v1;\nimport \"google/api/annotations.proto\";\n\
        import \"google/protobuf/struct.proto\";\nmessage AppData { google.protobuf.Struct value = 1; }\n"
        .to_owned();
    let mut message = |name: &str, fields: &[Field]| {
        let lines = fields
            .iter()
            .zip(1..)
            .map(|(field, number)| format!("  // {}\n  {} {} = {number};", field.docs, field.proto, field.name));
        let lines: Vec<String> = lines.collect();
        let _ = writeln!(out, "message {name} {{\n{}\n}}", lines.join("\n"));
    };
    message("Owner", &OWNER);
    for (_, pascal, _) in names {
        message(&format!("{pascal}Request"), &REQUEST);
        message(&format!("{pascal}Response"), &RESULT);
    }
    for (service, admins) in [("ShopService", false), ("ShopAdminService", true)] {
        let _ = writeln!(out, "service {service} {{");
        for (name, pascal, _) in names.iter().filter(|(.., admin)| *admin == admins) {
            let option = format!("option (google.api.http) = {{ post: \"{}\" body: \"*\" }};", path(name, admins));
            let _ = writeln!(
                out,
                "  // Does what {name} does.\n  rpc {pascal}({pascal}Request) returns ({pascal}Response) {{ {option} }}"
            );
        }
        out.push_str("}\n");
    }
    out
}

fn path(name: &str, admin: bool) -> String {
    if admin { format!("/v1/admin/{name}") } else { format!("/v1/{name}") }
}

fn openapi(names: &Names) -> String {
    let object = |fields: &[Field]| {
        let described = |field: &Field| {
            let mut schema = (field.openapi)();
            // Words beside a reference would be lost.
            if schema.get("$ref").is_none() {
                schema["description"] = field.docs.into();
            }
            (field.name.to_owned(), schema)
        };
        let properties: Map<String, Value> = fields.iter().map(described).collect();
        json!({ "type": "object", "properties": properties })
    };
    let mut schemas = Map::new();
    schemas.insert("AppData".to_owned(), json!({ "type": "object", "properties": { "value": { "type": "object" } } }));
    schemas.insert("Owner".to_owned(), object(&OWNER));
    let mut paths = Map::new();
    for (name, pascal, admin) in names {
        schemas.insert(format!("{pascal}Request"), object(&REQUEST));
        schemas.insert(format!("{pascal}Response"), object(&RESULT));
        let reference = |suffix: &str| json!({ "schema": { "$ref": format!("#/components/schemas/{pascal}{suffix}") } });
        let service = if *admin { "ShopAdminService" } else { "ShopService" };
        paths.insert(
            path(name, *admin),
            json!({ "post": {
                "operationId": format!("{service}_{pascal}"),
                "summary": format!("Does what {name} does."),
                "tags": [service],
                "requestBody": { "required": true, "content": { "application/json": reference("Request") } },
                "responses": { "200": { "description": "It is done.", "content": { "application/json": reference("Response") } } },
            } }),
        );
    }
    let info = json!({ "title": "Shop", "version": "1.0.0" });
    let document = json!({ "openapi": "3.0.3", "info": info, "paths": paths, "components": { "schemas": schemas } });
    format!("{document:#}\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_operation_has_a_name_of_its_own() {
        let names: BTreeSet<String> = (0..5000).map(name).collect();
        assert_eq!(names.len(), 5000);
    }
}
