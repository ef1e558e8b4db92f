// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d841ad9e22e5dbe5b7aea89ef00556aefd8141287e98fd452ef74c821edb2e07.

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
pub struct Box {
    #[prost(message, optional, boxed, tag = "1")]
    pub inner: ::core::option::Option<::prost::alloc::boxed::Box<Box>>,
    #[prost(string, tag = "2")]
    pub text: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Call {
    #[prost(string, optional, tag = "1")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Client {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Default {
    #[prost(bool, tag = "1")]
    pub default: bool,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Err {
    #[prost(string, optional, tag = "1")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Error {
    #[prost(message, optional, boxed, tag = "1")]
    pub inner: ::core::option::Option<::prost::alloc::boxed::Box<Error>>,
    #[prost(string, tag = "2")]
    pub code: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Into {
    #[prost(string, tag = "1")]
    pub text: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct IntoIterator {
    #[prost(message, repeated, tag = "1")]
    pub items: ::prost::alloc::vec::Vec<Iterator>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Iterator {
    #[prost(string, tag = "1")]
    pub text: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Map {
    #[prost(string, tag = "1")]
    pub text: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct None {
    #[prost(string, optional, tag = "1")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Ok {
    #[prost(string, optional, tag = "1")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Operation {
    #[prost(string, optional, tag = "1")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Option {
    #[prost(string, optional, tag = "1")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Result {
    #[prost(message, optional, tag = "1")]
    pub client: ::core::option::Option<Client>,
    #[prost(message, optional, tag = "2")]
    pub default: ::core::option::Option<Default>,
    #[prost(message, optional, tag = "3")]
    pub err: ::core::option::Option<Err>,
    #[prost(message, optional, tag = "4")]
    pub error: ::core::option::Option<Error>,
    #[prost(message, optional, tag = "5")]
    pub into: ::core::option::Option<Into>,
    #[prost(message, repeated, tag = "6")]
    pub into_iterator: ::prost::alloc::vec::Vec<IntoIterator>,
    #[prost(message, optional, tag = "7")]
    pub map: ::core::option::Option<Map>,
    #[prost(message, optional, tag = "8")]
    pub none: ::core::option::Option<None>,
    #[prost(message, optional, tag = "9")]
    pub ok: ::core::option::Option<Ok>,
    #[prost(message, optional, tag = "10")]
    pub operation: ::core::option::Option<Operation>,
    #[prost(message, optional, tag = "11")]
    pub secret: ::core::option::Option<Secret>,
    #[prost(message, optional, tag = "12")]
    pub send: ::core::option::Option<Send>,
    #[prost(message, optional, tag = "13")]
    pub some: ::core::option::Option<Some>,
    #[prost(string, optional, tag = "14")]
    pub token: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Secret {
    #[prost(string, optional, tag = "1")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Send {
    #[prost(string, optional, tag = "1")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ShadowedRequest {
    #[prost(message, optional, tag = "1")]
    pub r#box: ::core::option::Option<Box>,
    #[prost(message, optional, tag = "2")]
    pub call: ::core::option::Option<Call>,
    #[prost(message, optional, tag = "3")]
    pub option: ::core::option::Option<Option>,
    #[prost(string, optional, tag = "4")]
    pub password: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "5")]
    pub vec: ::prost::alloc::vec::Vec<Vec>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ShadowedTextRequest {
    #[prost(message, optional, tag = "1")]
    pub string: ::core::option::Option<String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Some {
    #[prost(string, optional, tag = "1")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct String {
    #[prost(message, optional, tag = "1")]
    pub data: ::core::option::Option<AppData>,
    #[prost(string, repeated, tag = "2")]
    pub lines: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "3")]
    pub inner: ::core::option::Option<::prost::alloc::boxed::Box<String>>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Vec {
    #[prost(int64, optional, tag = "1")]
    pub count: ::core::option::Option<i64>,
    #[prost(string, tag = "2")]
    pub text: ::prost::alloc::string::String,
}
