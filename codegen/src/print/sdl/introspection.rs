//! The parts of an introspection result.

use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Answer {
    pub(super) data: Option<Data>,
    #[serde(rename = "__schema")]
    pub(super) schema: Option<Schema>,
}

#[derive(Deserialize)]
pub(super) struct Data {
    #[serde(rename = "__schema")]
    pub(super) schema: Schema,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Schema {
    pub(super) query_type: Option<Root>,
    pub(super) mutation_type: Option<Root>,
    pub(super) subscription_type: Option<Root>,
    pub(super) types: Vec<Type>,
}

#[derive(Deserialize)]
pub(super) struct Root {
    pub(super) name: String,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Kind {
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Type {
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) fields: Option<Vec<Field>>,
    pub(super) input_fields: Option<Vec<Input>>,
    pub(super) interfaces: Option<Vec<Reference>>,
    pub(super) enum_values: Option<Vec<Value>>,
    pub(super) possible_types: Option<Vec<Reference>>,
}

#[derive(Deserialize)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) description: Option<String>,
    #[serde(default)]
    pub(super) args: Vec<Input>,
    #[serde(rename = "type")]
    pub(super) ty: Reference,
    #[serde(flatten)]
    pub(super) deprecation: Deprecation,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Input {
    pub(super) name: String,
    pub(super) description: Option<String>,
    #[serde(rename = "type")]
    pub(super) ty: Reference,
    pub(super) default_value: Option<String>,
    #[serde(flatten)]
    pub(super) deprecation: Deprecation,
}

#[derive(Deserialize)]
pub(super) struct Value {
    pub(super) name: String,
    pub(super) description: Option<String>,
    #[serde(flatten)]
    pub(super) deprecation: Deprecation,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Deprecation {
    #[serde(default)]
    pub(super) is_deprecated: bool,
    pub(super) deprecation_reason: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Reference {
    pub(super) kind: String,
    pub(super) name: Option<String>,
    pub(super) of_type: Option<Box<Reference>>,
}
