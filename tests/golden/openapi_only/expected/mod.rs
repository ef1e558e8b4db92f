// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 11ca95dc69c1009cda246b0a4b75f18a63ba45f5e7ba364488265cf80ee80fa2.

//! The inputs had no `.proto` files, so no operation has gRPC.
#![allow(clippy::all, clippy::pedantic)]
mod admin;
#[cfg(feature = "blocking")]
mod blocking;
mod client;
pub mod model;
pub(crate) mod table;
/// Version of the server whose schemas this was written from.
pub(crate) const SERVER_VERSION: &str = "1.0.0";
