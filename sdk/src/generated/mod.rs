// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 40b9c24d3caae6331c2a2f887271539859ba2edb3fb7cb08d35e0afde255624d.

#![allow(clippy::all, clippy::pedantic)]
mod admin;
#[cfg(feature = "blocking")]
mod blocking;
mod client;
pub mod model;
pub(crate) mod table;
#[cfg(feature = "grpc")]
mod convert;
#[cfg(feature = "grpc")]
mod wire;
/// Version of the server whose schemas this was written from.
pub(crate) const SERVER_VERSION: &str = "2.4.0";
