// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d841ad9e22e5dbe5b7aea89ef00556aefd8141287e98fd452ef74c821edb2e07.

use super::table;
impl crate::Client {
    /// `shadowed`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `shadowed`, REST `POST /v1/shadowed`, gRPC `Shadowed`.
    pub fn shadowed(
        &self,
        request: super::model::ShadowedRequest,
    ) -> ::authorizer_runtime::Call<super::model::Result> {
        self.call(&table::SHADOWED, request)
    }
    /// `shadowed_text`, which the schemas do not describe.
    ///
    /// Protocols: REST `POST /v1/shadowed_text`, gRPC `ShadowedText`.
    pub fn shadowed_text(
        &self,
        request: super::model::ShadowedTextRequest,
    ) -> ::authorizer_runtime::Call<super::model::String> {
        self.call(&table::SHADOWED_TEXT, request)
    }
}
