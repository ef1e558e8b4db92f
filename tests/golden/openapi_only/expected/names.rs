// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5b208d1d51e4f8b72168fb8d10f951981b4eeec73f784c490c1d12116ac97672.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    GreetRequest \
    GreetResponse \
    at \
    greet \
    name \
    text \
    times \
    v1 \
    ";
