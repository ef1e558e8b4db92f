// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 988d24bde48e9c34c9bc3cd56326a40fc8873c8e6b6ff627f506064ab3c5531d.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::Call;
impl crate::Client {
    /// `tuples`, which the schemas do not describe.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Protocols: GraphQL `tuples`.
    pub fn tuples(&self, request: TuplesRequest) -> Call<Tuples> {
        self.call(&table::TUPLES, request)
    }
}
