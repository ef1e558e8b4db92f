// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 cf907f7e5824f9858a9605069ae211d222bf881a1eb9d67d4df9a13d8faf791d.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    Answer \
    Everywhere \
    EverywhereRequest \
    EverywhereResponse \
    GoldenService \
    GraphqlOnlyRequest \
    GrpcOnly \
    GrpcOnlyRequest \
    GrpcOnlyResponse \
    OnlyInput \
    done \
    everywhere \
    golden \
    graphql_only \
    grpc_only \
    message \
    name \
    params \
    v1 \
    ";
