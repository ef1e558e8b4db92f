// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 3a52802a15d11b536ae6f51637d4c918757db90a08ff3a6fb595e6d93e5a79ae.

//! The messages of gRPC. Private: the public structs are those of `model`.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ChangeRequest {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub title: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "3")]
    pub nickname: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, tag = "4")]
    pub active: bool,
    #[prost(bool, tag = "5")]
    pub loud: bool,
    #[prost(bool, optional, tag = "6")]
    pub quiet: ::core::option::Option<bool>,
    #[prost(int64, tag = "7")]
    pub count: i64,
    #[prost(double, tag = "8")]
    pub weight: f64,
    #[prost(string, repeated, tag = "9")]
    pub tags: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "10")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "11")]
    pub ids: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "12")]
    pub place: ::core::option::Option<PlaceInput>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Changed {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub title: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "3")]
    pub nickname: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, tag = "4")]
    pub active: bool,
    #[prost(bool, tag = "5")]
    pub loud: bool,
    #[prost(bool, optional, tag = "6")]
    pub quiet: ::core::option::Option<bool>,
    #[prost(int64, tag = "7")]
    pub count: i64,
    #[prost(double, tag = "8")]
    pub weight: f64,
    #[prost(string, repeated, tag = "9")]
    pub tags: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "10")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "11")]
    pub ids: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "12")]
    pub place: ::core::option::Option<Place>,
    #[prost(message, optional, tag = "13")]
    pub home: ::core::option::Option<Place>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Place {
    #[prost(string, tag = "1")]
    pub city: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct PlaceInput {
    #[prost(string, tag = "1")]
    pub city: ::prost::alloc::string::String,
}
