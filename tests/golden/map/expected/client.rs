// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 cf38834d660937113781f92c2fcce20310b1d4c5c2be672716e92063f4ef4d37.

use super::table;
impl crate::Client {
    /// `remember`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `remember`, REST `POST /v1/remember`, gRPC `Remember`.
    pub fn remember(
        &self,
        request: super::model::RememberRequest,
    ) -> ::authorizer_runtime::Call<super::model::Memory> {
        self.call(&table::REMEMBER, request)
    }
}
