// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 fceba6f02697a43b4e7724461127fc7e8029fd5e5b7e5efe8abb122ba8bcd3b3.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    Bells \
    BellsRequest \
    Latest \
    LatestRequest \
    ListUsersRequest \
    Pagination \
    PaginationRequest \
    Tuples \
    TuplesRequest \
    User \
    Users \
    UsersRequest \
    _bells \
    _latest \
    _users \
    bells \
    continuation_token \
    id \
    latest \
    limit \
    name \
    page \
    page_size \
    pagination \
    params \
    total \
    tuples \
    users \
    ";
