// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 60576653c36681a1266d71b70e8486156c36f9412e25bf73eb61ad4f6e0f69cd.

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
