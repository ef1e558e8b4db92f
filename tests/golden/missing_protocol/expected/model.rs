// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5f0156a5c8fd34bc5172616c5944d5550741768f8bb4bbd45876d4aee507071c.

//! What the operations send and receive.
/// `Answer`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Answer {
    /// `Answer.message`, which the schemas do not describe.
    pub message: ::std::string::String,
}

/// What [`Client::graphql_only`](crate::Client::graphql_only) sends.
///
/// `graphql_only`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GraphqlOnlyRequest {
    /// `GraphqlOnlyRequest.name`, which the schemas do not describe.
    pub name: ::std::string::String,
}

impl GraphqlOnlyRequest {
    /// With what is required: `name`.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
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
    pub name: ::std::string::String,
}

impl GrpcOnlyRequest {
    /// With what is required: `name`.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { name: name.into() }
    }
}

/// `GrpcOnlyResponse`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GrpcOnlyResponse {
    /// `GrpcOnlyResponse.message`, which the schemas do not describe.
    pub message: ::std::string::String,
    /// `GrpcOnlyResponse.done`, which the schemas do not describe.
    pub done: bool,
}
