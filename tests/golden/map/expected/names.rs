// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 bba4bbd708a48073ffaf748b228170c4a121e141c07da4cfc2652073700e0f14.

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
