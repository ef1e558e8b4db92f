// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d837738ae0b69a30aee330e23332fed400202de6b4ece1cffc3557f8cc4d0c69.

//! The messages of gRPC. Private: the public structs are those of `model`.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Hook {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct HooksRequest {
    #[prost(message, optional, tag = "1")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct HooksResponse {
    #[prost(message, repeated, tag = "1")]
    pub hooks: ::prost::alloc::vec::Vec<Hook>,
    #[prost(int64, tag = "2")]
    pub total: i64,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct PaginationRequest {
    #[prost(int64, tag = "1")]
    pub page: i64,
    #[prost(int64, tag = "2")]
    pub limit: i64,
}
