// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 988d24bde48e9c34c9bc3cd56326a40fc8873c8e6b6ff627f506064ab3c5531d.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::Call;
impl crate::AdminClient {
    /// `bells`, which the schemas do not describe.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Protocols: GraphQL `_bells`.
    pub fn bells(&self, request: BellsRequest) -> Call<Bells> {
        self.call(&table::BELLS, request)
    }
    /// `latest`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_latest`.
    pub fn latest(&self, request: LatestRequest) -> Call<Latest> {
        self.call(&table::LATEST, request)
    }
    /// `users`, which the schemas do not describe.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Protocols: GraphQL `_users`.
    pub fn users(&self, request: UsersRequest) -> Call<Users> {
        self.call(&table::USERS, request)
    }
}
