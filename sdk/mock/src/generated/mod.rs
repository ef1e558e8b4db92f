// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9a920b9d3cef0330ccd31a53d412ae47d21ee0ffbd4776152a79dcce9c8b5cb6.

#![allow(clippy::all, clippy::pedantic)]
pub mod operation;
pub(crate) mod schema;
