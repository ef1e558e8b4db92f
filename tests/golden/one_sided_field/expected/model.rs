// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 a45fb4194484e26af2e295970c6e8915ef6c5e07ebd9a9da66ef919fc40c90f9.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// `Person`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// `Person.id`, which the schemas do not describe.
    pub id: String,
    /// `Person.age`, which the schemas do not describe.
    ///
    /// REST and gRPC only: over GraphQL it is never there.
    #[serde(
        default,
        deserialize_with = "codec::optional_integer",
        skip_serializing_if = "Option::is_none"
    )]
    pub age: Option<i64>,
    /// `Person.tags`, which the schemas do not describe.
    ///
    /// REST and gRPC only: over GraphQL it is never there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// `Person.methods`, which the schemas do not describe.
    ///
    /// GraphQL only: over REST and gRPC it is never there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub methods: Option<Vec<String>>,
    /// `Person.nickname`, which the schemas do not describe.
    ///
    /// GraphQL only: over REST and gRPC it is never there.
    #[serde(
        default,
        deserialize_with = "codec::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub nickname: Option<String>,
}

/// What [`Client::person`](crate::Client::person) sends.
///
/// `person`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct PersonRequest {
    /// `PersonRequest.id`, which the schemas do not describe.
    pub id: String,
    /// `PersonRequest.trace`, which the schemas do not describe.
    ///
    /// REST and gRPC only: over GraphQL it cannot be sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trace: Option<String>,
    /// `PersonRequest.verbose`, which the schemas do not describe.
    ///
    /// GraphQL only: over REST and gRPC it cannot be sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verbose: Option<bool>,
}

impl PersonRequest {
    /// With what is required: `id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            trace: Default::default(),
            verbose: Default::default(),
        }
    }
    /// `PersonRequest.trace`, which the schemas do not describe.
    #[must_use]
    pub fn trace(mut self, value: impl Into<String>) -> Self {
        self.trace = Some(value.into());
        self
    }
    /// `PersonRequest.verbose`, which the schemas do not describe.
    #[must_use]
    pub fn verbose(mut self, value: bool) -> Self {
        self.verbose = Some(value);
        self
    }
}
