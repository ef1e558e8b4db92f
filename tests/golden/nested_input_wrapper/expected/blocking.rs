// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 458131ee71c41642aff0e5242c44588ee3cc529be59c1cad6a9d82ef6f8c94ba.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::Client {}
impl crate::blocking::AdminClient {
    /// `groups`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_groups`.
    pub fn groups(&self, request: GroupsRequest) -> Call<Members> {
        self.call(&table::GROUPS, request)
    }
    /// `members`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_members`, REST `POST /v1/admin/members`, gRPC `Members`.
    pub fn members(&self, request: MembersRequest) -> Call<Members> {
        self.call(&table::MEMBERS, request)
    }
}
