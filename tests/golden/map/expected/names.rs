// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 cf38834d660937113781f92c2fcce20310b1d4c5c2be672716e92063f4ef4d37.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    AppData \
    GoldenService \
    Memory \
    Remember \
    RememberInput \
    RememberRequest \
    RememberResponse \
    app_data \
    claims \
    golden \
    headers \
    params \
    remember \
    v1 \
    ";
