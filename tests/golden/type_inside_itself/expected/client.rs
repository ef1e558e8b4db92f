// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5c49254cb26a8c1c7fc9d7f6bde632e10f85602731d67cdd90f6e6877ef5ae39.

use super::table;
impl crate::Client {
    /// `tree`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `tree`.
    pub fn tree(
        &self,
        request: super::model::TreeRequest,
    ) -> ::authorizer_runtime::Call<super::model::Tree> {
        self.call(&table::TREE, request)
    }
}
