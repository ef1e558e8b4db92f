// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 43c2c242d51210ec9e8b5b1d796f8944fe8d05dbeb2fd25718ee82a3920e9c73.

//! The messages of gRPC. Private: the public structs are those of `model`.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct MembersRequest {
    #[prost(string, tag = "1")]
    pub group: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct MembersResponse {
    #[prost(string, repeated, tag = "1")]
    pub names: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct PaginationRequest {
    #[prost(int64, tag = "1")]
    pub page: i64,
    #[prost(int64, tag = "2")]
    pub limit: i64,
}
