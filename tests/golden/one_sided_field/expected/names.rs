// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 a45fb4194484e26af2e295970c6e8915ef6c5e07ebd9a9da66ef919fc40c90f9.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    GoldenService \
    Person \
    PersonInput \
    PersonRequest \
    age \
    golden \
    id \
    methods \
    nickname \
    params \
    person \
    tags \
    trace \
    v1 \
    verbose \
    ";
