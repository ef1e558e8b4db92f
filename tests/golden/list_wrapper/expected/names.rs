// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0658548489aecb00045282c4c10634ae9d4f45dac6315d4701e1dfd9734dda31.

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
