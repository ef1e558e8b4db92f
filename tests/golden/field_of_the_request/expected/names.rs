// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 468a0867ce7c6ff622abfb6736b1ba38cd6dcb40599a1882f006c0af04db3bfd.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    GoldenAdminService \
    Hook \
    Hooks \
    HooksRequest \
    HooksResponse \
    PaginationRequest \
    Total \
    _hooks \
    admin \
    golden \
    hooks \
    id \
    limit \
    page \
    pagination \
    params \
    total \
    v1 \
    ";
