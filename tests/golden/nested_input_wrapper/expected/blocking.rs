// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 a2b70cab8a88a3e415a490f77bf78286d8eef0d84256e6573343d86ca4582c15.

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
