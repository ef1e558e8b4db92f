// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 43c2c242d51210ec9e8b5b1d796f8944fe8d05dbeb2fd25718ee82a3920e9c73.

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
