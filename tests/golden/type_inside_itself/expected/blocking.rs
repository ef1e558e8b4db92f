// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0289a9bf9890daaa92406890b7785856c935859eae8a4c651c3e8585f1056428.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::Client {
    /// `tree`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `tree`.
    pub fn tree(&self, request: TreeRequest) -> Call<Tree> {
        self.call(&table::TREE, request)
    }
}
