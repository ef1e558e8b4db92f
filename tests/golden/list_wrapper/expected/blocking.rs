// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 b1383f1f2357e92d5fed7944272dd6bd9eb465ea9d7677c723434c43abb07337.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::Client {
    /// `passkeys`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `passkeys`, REST `POST /v1/passkeys`, gRPC `Passkeys`.
    pub fn passkeys(&self) -> Call<Vec<Passkey>> {
        self.call(&table::PASSKEYS, ())
    }
}
