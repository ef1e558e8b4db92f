// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0658548489aecb00045282c4c10634ae9d4f45dac6315d4701e1dfd9734dda31.

use super::table;
impl crate::Client {
    /// `passkeys`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `passkeys`, REST `POST /v1/passkeys`, gRPC `Passkeys`.
    pub fn passkeys(
        &self,
    ) -> ::authorizer_runtime::Call<::std::vec::Vec<super::model::Passkey>> {
        self.call(&table::PASSKEYS, ())
    }
}
