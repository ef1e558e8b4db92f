// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 efabf551b19d272be4930296d079d9b32927752041e5a6a540121a3f4dd8df6b.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::Client {
    /// `change`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `change`, REST `POST /v1/change`, gRPC `Change`.
    pub fn change(&self, request: ChangeRequest) -> Call<Changed> {
        self.call(&table::CHANGE, request)
    }
}
