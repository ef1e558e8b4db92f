// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d65cc5057223c89a34840d2184b193214f3612b1f368d133adbb8e3ab26dcda4.

#![allow(clippy::all, clippy::pedantic)]
pub mod operation;
pub(crate) mod schema;
