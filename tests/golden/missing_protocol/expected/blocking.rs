// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 cf907f7e5824f9858a9605069ae211d222bf881a1eb9d67d4df9a13d8faf791d.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::Client {
    /// `everywhere`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `everywhere`, REST `GET /v1/everywhere`, gRPC `Everywhere`.
    pub fn everywhere(&self) -> Call<Answer> {
        self.call(&table::EVERYWHERE, ())
    }
    /// `graphql_only`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `graphql_only`.
    pub fn graphql_only(&self, request: GraphqlOnlyRequest) -> Call<Answer> {
        self.call(&table::GRAPHQL_ONLY, request)
    }
    /// Calls without a path are not carried by REST.
    ///
    /// Protocols: gRPC `GrpcOnly`.
    pub fn grpc_only(&self, request: GrpcOnlyRequest) -> Call<GrpcOnlyResponse> {
        self.call(&table::GRPC_ONLY, request)
    }
}
