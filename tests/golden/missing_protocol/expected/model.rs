// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 cf907f7e5824f9858a9605069ae211d222bf881a1eb9d67d4df9a13d8faf791d.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// `Answer`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Answer {
    /// `Answer.message`, which the schemas do not describe.
    pub message: String,
}

/// What [`Client::graphql_only`](crate::Client::graphql_only) sends.
///
/// `graphql_only`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GraphqlOnlyRequest {
    /// `GraphqlOnlyRequest.name`, which the schemas do not describe.
    pub name: String,
}

impl GraphqlOnlyRequest {
    /// With what is required: `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// What [`Client::grpc_only`](crate::Client::grpc_only) sends.
///
/// Calls without a path are not carried by REST.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GrpcOnlyRequest {
    /// `GrpcOnlyRequest.name`, which the schemas do not describe.
    pub name: String,
}

impl GrpcOnlyRequest {
    /// With what is required: `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// `GrpcOnlyResponse`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GrpcOnlyResponse {
    /// `GrpcOnlyResponse.message`, which the schemas do not describe.
    pub message: String,
    /// `GrpcOnlyResponse.done`, which the schemas do not describe.
    pub done: bool,
}
