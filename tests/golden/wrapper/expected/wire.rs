// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 ee0466ef6b2eb04ab2099afb39c2a75cee5bdb276ea731037614222c3e1c98fa.

//! The messages of gRPC. Private: the public structs are those of `model`.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetWebhookRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetWebhookResponse {
    #[prost(message, optional, tag = "1")]
    pub hook: ::core::option::Option<Webhook>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Webhook {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub endpoint: ::prost::alloc::string::String,
}
