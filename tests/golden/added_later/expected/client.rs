// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 39916c9760f213fa391aef2bf8b24f9762c6706e3629be9ebecd2ffa66245ca8.

use super::table;
impl crate::Client {
    /// `search`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `search`, REST `POST /v1/search`, gRPC `Search`.
    pub fn search(
        &self,
        request: super::model::SearchRequest,
    ) -> ::authorizer_runtime::Call<super::model::Found> {
        self.call(&table::SEARCH, request)
    }
    /// `watch`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `watch`. Since server 0.9.0-rc.2.
    pub fn watch(
        &self,
        request: super::model::WatchRequest,
    ) -> ::authorizer_runtime::Call<super::model::Found> {
        self.call(&table::WATCH, request)
    }
}
