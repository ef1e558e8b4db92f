// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 fceba6f02697a43b4e7724461127fc7e8029fd5e5b7e5efe8abb122ba8bcd3b3.

use super::table;
impl crate::AdminClient {
    /// `bells`, which the schemas do not describe.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Protocols: GraphQL `_bells`.
    pub fn bells(
        &self,
        request: super::model::BellsRequest,
    ) -> ::authorizer_runtime::Call<super::model::Bells> {
        self.call(&table::BELLS, request)
    }
    /// `latest`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_latest`.
    pub fn latest(
        &self,
        request: super::model::LatestRequest,
    ) -> ::authorizer_runtime::Call<super::model::Latest> {
        self.call(&table::LATEST, request)
    }
    /// `users`, which the schemas do not describe.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Protocols: GraphQL `_users`.
    pub fn users(
        &self,
        request: super::model::UsersRequest,
    ) -> ::authorizer_runtime::Call<super::model::Users> {
        self.call(&table::USERS, request)
    }
}
