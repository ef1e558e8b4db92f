// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 29aeb94e4df810bb78dabcad5feff57134a5dba6c947a8b81e83a354ff5cb822.

//! How each protocol carries each operation.
#[allow(clippy::wildcard_imports, reason = "each entry names a type or two of it")]
use super::model::*;
use crate::codec;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::endpoint::{
    Credentials, Endpoint, GraphQl, Grpc, Misfit, MisfitReason, Operation, Rest,
    SessionUse, Surface, Verb,
};
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::Protocol;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[];
pub(crate) static GREET: Endpoint<GreetRequest, GreetResponse> = Endpoint {
    operation: Operation {
        name: "greet",
        surface: Surface::Public,
        graphql: None,
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/greet",
            body: true,
            unwrap: None,
        }),
        grpc: None,
        credentials: Credentials::Unknown,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |_, out| codec::none(out),
    check: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl crate::endpoint::Visitor) {
    visitor.visit(&GREET);
}
