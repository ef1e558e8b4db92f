// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 cf38834d660937113781f92c2fcce20310b1d4c5c2be672716e92063f4ef4d37.

//! The messages of gRPC. Private: the public structs are those of `model`.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AppData {
    #[prost(bytes = "vec", optional, tag = "1")]
    pub value: ::core::option::Option<::prost::alloc::vec::Vec<u8>>,
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
