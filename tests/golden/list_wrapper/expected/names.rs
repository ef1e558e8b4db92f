// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 b1383f1f2357e92d5fed7944272dd6bd9eb465ea9d7677c723434c43abb07337.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    GoldenService \
    Passkey \
    Passkeys \
    PasskeysRequest \
    PasskeysResponse \
    golden \
    id \
    passkeys \
    v1 \
    ";
