// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5f0156a5c8fd34bc5172616c5944d5550741768f8bb4bbd45876d4aee507071c.

//! The messages of gRPC. Private: the public structs are those of `model`.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct EverywhereResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GrpcOnlyRequest {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GrpcOnlyResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
    #[prost(bool, tag = "2")]
    pub done: bool,
}
