// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 40b9c24d3caae6331c2a2f887271539859ba2edb3fb7cb08d35e0afde255624d.

#![allow(clippy::all, clippy::pedantic)]
pub mod operation;
pub(crate) mod schema;
