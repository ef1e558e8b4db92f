// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d837738ae0b69a30aee330e23332fed400202de6b4ece1cffc3557f8cc4d0c69.

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
