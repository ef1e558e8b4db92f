// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 43c2c242d51210ec9e8b5b1d796f8944fe8d05dbeb2fd25718ee82a3920e9c73.

use super::table;
impl crate::AdminClient {
    /// `groups`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_groups`.
    pub fn groups(
        &self,
        request: super::model::GroupsRequest,
    ) -> ::authorizer_runtime::Call<super::model::Members> {
        self.call(&table::GROUPS, request)
    }
    /// `members`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_members`, REST `POST /v1/admin/members`, gRPC `Members`.
    pub fn members(
        &self,
        request: super::model::MembersRequest,
    ) -> ::authorizer_runtime::Call<super::model::Members> {
        self.call(&table::MEMBERS, request)
    }
}
