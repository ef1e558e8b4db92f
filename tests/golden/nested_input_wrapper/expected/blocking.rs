// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9373809487cd4cb68b757358548a99b1a8f659a629dd1344b317bd675fff6f3e.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
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
