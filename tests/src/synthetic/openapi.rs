//! The API in OpenAPI 3.0, with the names and shapes that grpc-gateway gives. Only the answers to what fails are not called
//! `default`, which some generators take for another success.

use serde_json::{Map, Value, json};

use super::{Api, Field, Kind, Operation};

pub(super) fn print(api: &Api) -> String {
    let paths: Map<String, Value> = api.operations.iter().map(|operation| (operation.path(), path(operation))).collect();
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Synthetic", "version": "1.0.0"},
        "paths": paths,
        "components": {"schemas": schemas(api)},
    });
    format!("{document:#}\n")
}

fn path(operation: &Operation) -> Value {
    let (service, response) = (operation.service(), reference(&operation.message_type()));
    let mut node = json!({
        "operationId": format!("{service}_{}", operation.rpc),
        "summary": operation.docs,
        "tags": [service],
        "responses": {
            "200": {"description": "A successful response.", "content": {"application/json": {"schema": response}}},
            "4XX": {
                "description": "A refusal.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/rpcStatus"}}},
            },
        },
    });
    if operation.request.is_empty() {
        return json!({"get": node});
    }
    let body = json!({"required": true, "content": {"application/json": {"schema": reference(&operation.request_type())}}});
    node["requestBody"] = body;
    json!({"post": node})
}

fn schemas(api: &Api) -> Map<String, Value> {
    let mut schemas = Map::new();
    let attributes = json!({"type": "object", "description": "An open map.", "properties": {"value": {"type": "object"}}});
    schemas.insert("v1Attributes".to_owned(), attributes);
    let status = json!({"type": "object", "properties": {
        "code": {"type": "integer", "format": "int32"},
        "message": {"type": "string"},
    }});
    schemas.insert("rpcStatus".to_owned(), status);
    for ty in api.shared.iter().filter(|ty| ty.is_message) {
        schemas.insert(format!("v1{}", ty.name), object(&ty.docs, &ty.fields));
    }
    for operation in &api.operations {
        let what = format!("Of `{}`.", operation.name);
        if !operation.request.is_empty() {
            schemas.insert(format!("v1{}", operation.request_type()), object(&what, &operation.request));
        }
        schemas.insert(format!("v1{}", operation.message_type()), object(&what, &operation.message));
    }
    schemas
}

fn object(docs: &str, fields: &[Field]) -> Value {
    let properties: Map<String, Value> = fields.iter().map(|field| (field.name.to_owned(), property(field))).collect();
    json!({"type": "object", "description": docs, "properties": properties})
}

fn property(field: &Field) -> Value {
    let mut schema = match &field.kind {
        Kind::Text | Kind::Id => json!({"type": "string"}),
        Kind::Integer => json!({"type": "string", "format": "int64"}),
        Kind::Number => json!({"type": "number", "format": "double"}),
        Kind::Flag => json!({"type": "boolean"}),
        Kind::Texts => json!({"type": "array", "items": {"type": "string"}}),
        Kind::Many(name) => json!({"type": "array", "items": reference(name)}),
        // Beside a reference nothing else may stand.
        Kind::Map => return reference("Attributes"),
        Kind::One(name) => return reference(name),
    };
    if let Some(docs) = &field.docs {
        schema["description"] = json!(docs);
    }
    schema
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/v1{name}")})
}
