// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 a5d7774c2bee3239d1af3d28ad75e1630e84dcad156a072c6a0db36c225cc1f7.

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
