// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 c4ad5f6796bf479fcbc9cd7f0e6e5c6b5373dc5ea96a124254147e638e2e380f.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::Client {
    /// `remember`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `remember`, REST `POST /v1/remember`, gRPC `Remember`.
    pub fn remember(&self, request: RememberRequest) -> Call<Memory> {
        self.call(&table::REMEMBER, request)
    }
}
