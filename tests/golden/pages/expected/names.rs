// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 988d24bde48e9c34c9bc3cd56326a40fc8873c8e6b6ff627f506064ab3c5531d.

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
