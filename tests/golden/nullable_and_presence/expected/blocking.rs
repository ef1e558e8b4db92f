// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 70f20408a179d1d33d5f6cbf3b04fc9ec59e8a00b6877324e27f2c54e7f6af51.

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
