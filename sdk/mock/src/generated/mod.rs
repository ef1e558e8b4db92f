// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0ec768fc6edcbcd4ea641b1c162a189d91756893efdeae11b9792db31c2b02f7.

#![allow(clippy::all, clippy::pedantic)]
pub mod operation;
pub(crate) mod schema;
