// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 43c2c242d51210ec9e8b5b1d796f8944fe8d05dbeb2fd25718ee82a3920e9c73.

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
