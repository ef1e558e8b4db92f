// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 07ec155f2fbb54772721a0f212d475c1d9b3e4c669486ad4435b3f1b7e9f4f56.

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
