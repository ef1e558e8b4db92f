// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5f0156a5c8fd34bc5172616c5944d5550741768f8bb4bbd45876d4aee507071c.

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
