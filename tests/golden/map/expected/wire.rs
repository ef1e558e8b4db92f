// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 c4ad5f6796bf479fcbc9cd7f0e6e5c6b5373dc5ea96a124254147e638e2e380f.

//! The messages of gRPC. Private: the public structs are those of `model`.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AppData {
    #[prost(message, optional, tag = "1")]
    pub value: ::core::option::Option<::prost_types::Struct>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RememberRequest {
    #[prost(message, optional, tag = "1")]
    pub app_data: ::core::option::Option<AppData>,
    #[prost(message, optional, tag = "2")]
    pub headers: ::core::option::Option<AppData>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RememberResponse {
    #[prost(message, optional, tag = "1")]
    pub app_data: ::core::option::Option<AppData>,
    #[prost(message, optional, tag = "2")]
    pub headers: ::core::option::Option<AppData>,
    #[prost(message, optional, tag = "3")]
    pub claims: ::core::option::Option<AppData>,
}
