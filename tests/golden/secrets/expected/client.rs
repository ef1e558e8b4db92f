// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 db85ba7bb846096a90a1954193b33a825f6ccd72eccac6a06f7584bdce2cdb34.

use super::table;
impl crate::Client {
    /// `sign_in`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `sign_in`.
    pub fn sign_in(
        &self,
        request: super::model::SignInRequest,
    ) -> ::authorizer_runtime::Call<super::model::SignedIn> {
        self.call(&table::SIGN_IN, request)
    }
}
