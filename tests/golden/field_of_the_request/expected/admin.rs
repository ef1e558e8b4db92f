// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d837738ae0b69a30aee330e23332fed400202de6b4ece1cffc3557f8cc4d0c69.

use super::table;
impl crate::AdminClient {
    /// `hooks`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_hooks`, REST `POST /v1/admin/hooks`, gRPC `Hooks`.
    pub fn hooks(
        &self,
        request: super::model::HooksRequest,
    ) -> ::authorizer_runtime::Call<super::model::Hooks> {
        self.call(&table::HOOKS, request)
    }
}
