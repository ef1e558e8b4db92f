// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 23b37692680343a0142c60029e8d4a564eedaf6fea3ae5d77a8700840d57aa04.

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
