// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 26093fbf576cad7e9f8512de3f919551b59f8a3d5f77e77c41ded8af64c7ff20.

//! The messages of gRPC. Private: the public structs are those of `model`.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct BeginRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Begun {
    #[prost(string, tag = "1")]
    pub options: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct EnableRequest {
    #[prost(string, tag = "1")]
    pub user_id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FinishRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}
