// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 39916c9760f213fa391aef2bf8b24f9762c6706e3629be9ebecd2ffa66245ca8.

//! The messages of gRPC. Private: the public structs are those of `model`.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Filter {
    #[prost(string, optional, tag = "1")]
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "2")]
    pub exact: ::core::option::Option<bool>,
    #[prost(message, repeated, tag = "3")]
    pub or: ::prost::alloc::vec::Vec<Filter>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Found {
    #[prost(string, repeated, tag = "1")]
    pub names: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Rule {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(int64, optional, tag = "2")]
    pub weight: ::core::option::Option<i64>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct SearchRequest {
    #[prost(string, tag = "1")]
    pub text: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub query: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "3")]
    pub tags: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "4")]
    pub filter: ::core::option::Option<Filter>,
    #[prost(message, repeated, tag = "5")]
    pub rules: ::prost::alloc::vec::Vec<Rule>,
}
