// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 fceba6f02697a43b4e7724461127fc7e8029fd5e5b7e5efe8abb122ba8bcd3b3.

use super::table;
impl crate::Client {
    /// `tuples`, which the schemas do not describe.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Protocols: GraphQL `tuples`.
    pub fn tuples(
        &self,
        request: super::model::TuplesRequest,
    ) -> ::authorizer_runtime::Call<super::model::Tuples> {
        self.call(&table::TUPLES, request)
    }
}
