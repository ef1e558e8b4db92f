// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 a1115c0094f0cf56b108a4b7345417e436a8d6a5272aadb1f6ccc816e0e6550a.

#![allow(clippy::all, clippy::pedantic)]
pub mod operation;
pub(crate) mod schema;
