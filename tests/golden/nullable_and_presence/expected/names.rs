// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 efabf551b19d272be4930296d079d9b32927752041e5a6a540121a3f4dd8df6b.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    Change \
    ChangeInput \
    ChangeRequest \
    Changed \
    GoldenService \
    Place \
    PlaceInput \
    active \
    change \
    city \
    count \
    golden \
    home \
    ids \
    loud \
    name \
    nickname \
    params \
    place \
    quiet \
    roles \
    tags \
    title \
    v1 \
    weight \
    ";
