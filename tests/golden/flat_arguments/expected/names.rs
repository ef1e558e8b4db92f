// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 26093fbf576cad7e9f8512de3f919551b59f8a3d5f77e77c41ded8af64c7ff20.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    Begin \
    BeginRequest \
    Begun \
    Enable \
    EnableInput \
    EnableRequest \
    Finish \
    FinishRequest \
    GoldenService \
    ID \
    String \
    begin \
    email \
    enable \
    finish \
    golden \
    id \
    options \
    param \
    phone_number \
    user_id \
    v1 \
    ";
