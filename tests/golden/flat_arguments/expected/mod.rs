// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 26093fbf576cad7e9f8512de3f919551b59f8a3d5f77e77c41ded8af64c7ff20.

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
