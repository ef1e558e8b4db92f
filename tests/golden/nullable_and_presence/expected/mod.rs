// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 3a52802a15d11b536ae6f51637d4c918757db90a08ff3a6fb595e6d93e5a79ae.

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
pub(crate) const SERVER_VERSION: &str = "1.0.0";
