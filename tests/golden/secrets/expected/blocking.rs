// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 21f80b35c2a0ae9f83a1d06d98401de680049d6583e4ba5da940a1cfe1d0cdca.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::Client {
    /// `sign_in`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `sign_in`.
    pub fn sign_in(&self, request: SignInRequest) -> Call<SignedIn> {
        self.call(&table::SIGN_IN, request)
    }
}
