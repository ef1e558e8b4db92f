//! Swagger 2.0 → OpenAPI 3.0.
//!
//! What grpc-gateway writes is complete but for titles, versions and descriptions, which the newer language demands:
//! they become empty.

pub(super) mod refused;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties as NewAdditional, AnySchema, ArrayType, BooleanType, Components, IntegerType, MediaType, NumberType,
    ObjectType, OpenAPI, Operation as NewOperation, Parameter as NewParameter, ParameterData, ParameterSchemaOrContent,
    PathItem as NewPathItem, Paths, QueryStyle, ReferenceOr, RequestBody, Response as NewResponse, Responses,
    Schema as NewSchema, SchemaData, SchemaKind, StatusCode, StringType, Type,
};
use serde::Deserialize;
use serde_json::Value;

/// A Swagger 2.0 document, as far as an API is described by it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Document {
    #[serde(default)]
    consumes: Vec<String>,
    #[serde(default)]
    produces: Vec<String>,
    paths: IndexMap<String, PathItem>,
    #[serde(default)]
    definitions: IndexMap<String, Schema>,
    #[serde(default)]
    parameters: IndexMap<String, Parameter>,
    #[serde(default)]
    responses: IndexMap<String, Response>,
}

#[derive(Deserialize)]
struct PathItem {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    get: Option<Operation>,
    put: Option<Operation>,
    post: Option<Operation>,
    delete: Option<Operation>,
    options: Option<Operation>,
    head: Option<Operation>,
    patch: Option<Operation>,
    #[serde(default)]
    parameters: Vec<Parameter>,
}

#[derive(Deserialize)]
struct Operation {
    #[serde(default)]
    tags: Vec<String>,
    summary: Option<String>,
    description: Option<String>,
    #[serde(rename = "operationId")]
    id: Option<String>,
    consumes: Option<Vec<String>>,
    produces: Option<Vec<String>>,
    #[serde(default)]
    parameters: Vec<Parameter>,
    #[serde(default)]
    responses: IndexMap<String, Response>,
    #[serde(default)]
    deprecated: bool,
}

#[derive(Clone, Deserialize)]
struct Parameter {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    #[serde(default)]
    name: String,
    #[serde(default, rename = "in")]
    place: String,
    description: Option<String>,
    #[serde(default)]
    required: bool,
    /// Of a body.
    schema: Option<Schema>,
    /// Of anything else.
    #[serde(flatten)]
    own: Schema,
}

#[derive(Deserialize)]
struct Response {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    #[serde(default)]
    description: String,
    schema: Option<Schema>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    format: Option<String>,
    title: Option<String>,
    description: Option<String>,
    default: Option<Value>,
    #[serde(default)]
    properties: IndexMap<String, Schema>,
    #[serde(default, deserialize_with = "names")]
    required: Vec<String>,
    items: Option<Box<Schema>>,
    additional_properties: Option<AdditionalProperties>,
    #[serde(default, rename = "enum")]
    values: Vec<Value>,
    #[serde(default)]
    all_of: Vec<Schema>,
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum AdditionalProperties {
    Any(bool),
    Schema(Box<Schema>),
}

/// Names of required fields. In a parameter the same key is a flag, which is read elsewhere.
fn names<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Array(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    })
}

/// The same document in OpenAPI 3.0.
pub(super) fn convert(old: Document) -> OpenAPI {
    let converter = Converter { consumes: old.consumes, produces: old.produces, parameters: old.parameters };
    let schemas = old.definitions.into_iter().map(|(name, definition)| (name, schema(definition))).collect();
    let responses = old.responses.into_iter().map(|(name, old)| (name, converter.response(old, None))).collect();
    let parameters = converter.parameters.iter().filter_map(|(name, old)| Some((name.clone(), parameter(old.clone())?)));
    let parameters = parameters.collect();
    let paths = old.paths.into_iter().map(|(path, item)| (path, ReferenceOr::Item(converter.path(item)))).collect();
    OpenAPI {
        openapi: "3.0.0".to_owned(),
        paths: Paths { paths, ..Paths::default() },
        components: Some(Components { schemas, responses, parameters, ..Components::default() }),
        ..OpenAPI::default()
    }
}

struct Converter {
    consumes: Vec<String>,
    produces: Vec<String>,
    parameters: IndexMap<String, Parameter>,
}

impl Converter {
    fn path(&self, old: PathItem) -> NewPathItem {
        // A body declared for the whole path belongs to each of its operations.
        let (bodies, shared): (Vec<_>, Vec<_>) = old.parameters.into_iter().partition(|one| self.is_body(one));
        let operation = |operation: Option<Operation>| operation.map(|operation| self.operation(operation, &bodies));
        NewPathItem {
            get: operation(old.get),
            put: operation(old.put),
            post: operation(old.post),
            delete: operation(old.delete),
            options: operation(old.options),
            head: operation(old.head),
            patch: operation(old.patch),
            parameters: shared.into_iter().filter_map(parameter).collect(),
            ..NewPathItem::default()
        }
    }

    fn is_body(&self, parameter: &Parameter) -> bool {
        matches!(self.resolve(parameter).place.as_str(), "body" | "formData")
    }

    fn resolve<'b>(&'b self, parameter: &'b Parameter) -> &'b Parameter {
        let name = parameter.reference.as_deref().and_then(|reference| reference.strip_prefix("#/parameters/"));
        name.and_then(|name| self.parameters.get(name)).unwrap_or(parameter)
    }

    fn operation(&self, old: Operation, shared: &[Parameter]) -> NewOperation {
        let (bodies, others): (Vec<_>, Vec<_>) = old.parameters.into_iter().partition(|one| self.is_body(one));
        let consumes = old.consumes.as_ref().unwrap_or(&self.consumes);
        let request_body = bodies.first().or(shared.first()).map(|body| {
            let body = self.resolve(body);
            let is_form = body.place == "formData";
            let media = if is_form { "application/x-www-form-urlencoded" } else { media_type(consumes) };
            ReferenceOr::Item(RequestBody {
                description: body.description.clone(),
                content: content(media, body.schema.clone().unwrap_or_default()),
                required: body.required,
                ..RequestBody::default()
            })
        });
        let mut responses = Responses::default();
        for (status, response) in old.responses {
            let response = self.response(response, old.produces.as_deref());
            match serde_json::from_value::<StatusCode>(Value::String(status)) {
                Ok(status) => {
                    responses.responses.insert(status, response);
                }
                Err(_) => responses.default = Some(response),
            }
        }
        NewOperation {
            tags: old.tags,
            summary: old.summary,
            description: old.description,
            operation_id: old.id,
            parameters: others.into_iter().filter_map(parameter).collect(),
            request_body,
            responses,
            deprecated: old.deprecated,
            ..NewOperation::default()
        }
    }

    fn response(&self, old: Response, produces: Option<&[String]>) -> ReferenceOr<NewResponse> {
        if let Some(reference) = old.reference {
            return ReferenceOr::Reference { reference: moved(&reference) };
        }
        let media = media_type(produces.unwrap_or(&self.produces));
        let content = old.schema.map(|schema| content(media, schema)).unwrap_or_default();
        ReferenceOr::Item(NewResponse { description: old.description, content, ..NewResponse::default() })
    }
}

/// JSON if it is among them, or if nothing is said.
fn media_type(types: &[String]) -> &str {
    let json = types.iter().find(|name| name.contains("json"));
    json.or(types.first()).map_or("application/json", String::as_str)
}

fn content(media: &str, old: Schema) -> IndexMap<String, MediaType> {
    let media_type = MediaType { schema: Some(schema(old)), ..MediaType::default() };
    IndexMap::from([(media.to_owned(), media_type)])
}

/// Nothing for a body, which is no parameter in OpenAPI 3.0.
fn parameter(old: Parameter) -> Option<ReferenceOr<NewParameter>> {
    if let Some(reference) = old.reference {
        return Some(ReferenceOr::Reference { reference: moved(&reference) });
    }
    let parameter_data = ParameterData {
        name: old.name,
        description: old.description,
        required: old.required,
        deprecated: None,
        format: ParameterSchemaOrContent::Schema(schema(old.own)),
        example: None,
        examples: IndexMap::new(),
        explode: None,
        extensions: IndexMap::new(),
    };
    Some(ReferenceOr::Item(match old.place.as_str() {
        "query" => {
            NewParameter::Query { parameter_data, allow_reserved: false, style: QueryStyle::default(), allow_empty_value: None }
        }
        "path" => NewParameter::Path { parameter_data, style: openapiv3::PathStyle::default() },
        "header" => NewParameter::Header { parameter_data, style: openapiv3::HeaderStyle::default() },
        _ => return None,
    }))
}

fn schema(old: Schema) -> ReferenceOr<NewSchema> {
    let Some(reference) = &old.reference else { return ReferenceOr::Item(item(old)) };
    let target = ReferenceOr::Reference { reference: moved(reference) };
    if old.title.is_none() && old.description.is_none() {
        return target;
    }
    // Words beside a reference would be lost in OpenAPI 3.0.
    let data = SchemaData { title: old.title, description: old.description, ..SchemaData::default() };
    ReferenceOr::Item(NewSchema { schema_data: data, schema_kind: SchemaKind::AllOf { all_of: vec![target] } })
}

fn item(old: Schema) -> NewSchema {
    let texts = || old.values.iter().map(|value| value.as_str().map(str::to_owned)).collect::<Vec<_>>();
    let schema_kind = match old.kind.as_deref() {
        _ if !old.all_of.is_empty() => SchemaKind::AllOf { all_of: old.all_of.into_iter().map(schema).collect() },
        Some("string") => {
            let enumeration = texts();
            SchemaKind::Type(Type::String(StringType { format: old.format.into(), enumeration, ..StringType::default() }))
        }
        Some("integer") => SchemaKind::Type(Type::Integer(IntegerType { format: old.format.into(), ..IntegerType::default() })),
        Some("number") => SchemaKind::Type(Type::Number(NumberType { format: old.format.into(), ..NumberType::default() })),
        Some("boolean") => SchemaKind::Type(Type::Boolean(BooleanType::default())),
        Some("array") => {
            let items = old.items.map(|items| boxed(schema(*items)));
            SchemaKind::Type(Type::Array(ArrayType { items, min_items: None, max_items: None, unique_items: false }))
        }
        Some("object") => SchemaKind::Type(Type::Object(ObjectType {
            properties: old.properties.into_iter().map(|(name, old)| (name, boxed(schema(old)))).collect(),
            required: old.required,
            additional_properties: old.additional_properties.map(additional),
            ..ObjectType::default()
        })),
        other => SchemaKind::Any(AnySchema {
            typ: other.map(str::to_owned),
            properties: old.properties.into_iter().map(|(name, old)| (name, boxed(schema(old)))).collect(),
            required: old.required,
            enumeration: old.values,
            ..AnySchema::default()
        }),
    };
    let schema_data =
        SchemaData { title: old.title, description: old.description, default: old.default, ..SchemaData::default() };
    NewSchema { schema_data, schema_kind }
}

fn additional(old: AdditionalProperties) -> NewAdditional {
    match old {
        AdditionalProperties::Any(yes) => NewAdditional::Any(yes),
        AdditionalProperties::Schema(inner) => NewAdditional::Schema(Box::new(schema(*inner))),
    }
}

fn boxed(schema: ReferenceOr<NewSchema>) -> ReferenceOr<Box<NewSchema>> {
    match schema {
        ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
        ReferenceOr::Item(schema) => ReferenceOr::boxed_item(schema),
    }
}

/// Where OpenAPI 3.0 keeps what Swagger 2.0 keeps at the top.
fn moved(reference: &str) -> String {
    let moves = [
        ("#/definitions/", "#/components/schemas/"),
        ("#/parameters/", "#/components/parameters/"),
        ("#/responses/", "#/components/responses/"),
    ];
    let found = moves.iter().find_map(|(old, new)| Some(format!("{new}{}", reference.strip_prefix(old)?)));
    found.unwrap_or_else(|| reference.to_owned())
}
