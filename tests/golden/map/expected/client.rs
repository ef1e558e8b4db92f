// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 bed6c7634ca53c39eaffa48068253905ec7d88329b96f65c7fd5153454b4e45b.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::Call;
impl crate::Client {
    /// `remember`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `remember`, REST `POST /v1/remember`, gRPC `Remember`.
    pub fn remember(&self, request: RememberRequest) -> Call<Memory> {
        self.call(&table::REMEMBER, request)
    }
}
