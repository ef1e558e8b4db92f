// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 a1115c0094f0cf56b108a4b7345417e436a8d6a5272aadb1f6ccc816e0e6550a.

#![allow(clippy::all, clippy::pedantic)]
mod admin;
mod client;
pub mod model;
pub(crate) mod names;
pub(crate) mod table;
#[cfg(feature = "grpc")]
mod convert;
#[cfg(feature = "grpc")]
mod wire;
/// Version of the server whose schemas this was written from.
pub(crate) const SERVER_VERSION: &str = "2.4.0";
