// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 38e70ce9f798eb457ebb070d965222efea1438f54fab45e32f371c9b99494a76.

//! The messages of gRPC. Private: the public structs are those of `model`.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ClockRequest {
    #[prost(int64, tag = "1")]
    pub since: i64,
    #[prost(int64, optional, tag = "2")]
    pub until: ::core::option::Option<i64>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ClockResponse {
    #[prost(int64, tag = "1")]
    pub now: i64,
    #[prost(int64, tag = "2")]
    pub stopped_at: i64,
    #[prost(int64, optional, tag = "3")]
    pub zone: ::core::option::Option<i64>,
}
