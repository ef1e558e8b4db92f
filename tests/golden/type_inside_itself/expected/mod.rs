// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5c49254cb26a8c1c7fc9d7f6bde632e10f85602731d67cdd90f6e6877ef5ae39.

//! The inputs had no `.proto` files, so no operation has gRPC.
#![allow(clippy::all, clippy::pedantic)]
mod admin;
mod client;
pub mod model;
pub(crate) mod names;
pub(crate) mod table;
/// Version of the server whose schemas this was written from.
pub(crate) const SERVER_VERSION: &str = "1.0.0";
