// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 11108ec8f544922cda73468ebfe55dcedc9bef49ffe56a073c062c63d6f0000e.

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

impl crate::blocking::AdminClient {}
