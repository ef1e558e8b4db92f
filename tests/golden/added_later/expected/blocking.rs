// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 de33c0b47238e87e83e63241b39cc2d1273d0bb15eb74d7c675788d6d143e953.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::Client {
    /// `search`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `search`, REST `POST /v1/search`, gRPC `Search`.
    pub fn search(&self, request: SearchRequest) -> Call<Found> {
        self.call(&table::SEARCH, request)
    }
    /// `watch`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `watch`. Since server 0.9.0-rc.2.
    pub fn watch(&self, request: WatchRequest) -> Call<Found> {
        self.call(&table::WATCH, request)
    }
}
