// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5f0156a5c8fd34bc5172616c5944d5550741768f8bb4bbd45876d4aee507071c.

use super::table;
impl crate::Client {
    /// `everywhere`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `everywhere`, REST `GET /v1/everywhere`, gRPC `Everywhere`.
    pub fn everywhere(&self) -> ::authorizer_runtime::Call<super::model::Answer> {
        self.call(&table::EVERYWHERE, ())
    }
    /// `graphql_only`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `graphql_only`.
    pub fn graphql_only(
        &self,
        request: super::model::GraphqlOnlyRequest,
    ) -> ::authorizer_runtime::Call<super::model::Answer> {
        self.call(&table::GRAPHQL_ONLY, request)
    }
    /// Calls without a path are not carried by REST.
    ///
    /// Protocols: gRPC `GrpcOnly`.
    pub fn grpc_only(
        &self,
        request: super::model::GrpcOnlyRequest,
    ) -> ::authorizer_runtime::Call<super::model::GrpcOnlyResponse> {
        self.call(&table::GRPC_ONLY, request)
    }
}
