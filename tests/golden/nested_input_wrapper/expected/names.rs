// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9373809487cd4cb68b757358548a99b1a8f659a629dd1344b317bd675fff6f3e.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    GoldenAdminService \
    GroupsRequest \
    ListGroupsRequest \
    ListMembersRequest \
    Members \
    MembersRequest \
    MembersResponse \
    PaginatedRequest \
    PaginationRequest \
    _groups \
    _members \
    admin \
    golden \
    group \
    groups \
    limit \
    members \
    names \
    page \
    pagination \
    params \
    v1 \
    ";
