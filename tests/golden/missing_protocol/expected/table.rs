// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 cf907f7e5824f9858a9605069ae211d222bf881a1eb9d67d4df9a13d8faf791d.

//! How each protocol carries each operation.
#[allow(clippy::wildcard_imports, reason = "each entry names a type or two of it")]
use super::model::*;
#[cfg(feature = "grpc")]
use super::wire;
#[cfg(feature = "grpc")]
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert;
use crate::codec;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::endpoint::{
    AddedField, Credentials, Endpoint, GraphQl, Grpc, Misfit, MisfitReason, Operation,
    Rest, SessionUse, Surface, Verb,
};
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::pages::{self, Paging, Place, Start};
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::server_version::ServerVersion;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::Protocol;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[];
pub(crate) static EVERYWHERE: Endpoint<(), Answer> = Endpoint {
    operation: Operation {
        name: "everywhere",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query everywhere { everywhere { message } }",
            field: "everywhere",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Get,
            path: "/v1/everywhere",
            body: false,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/golden.v1.GoldenService/Everywhere",
        }),
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
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|()| Vec::new()),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <Answer as convert::FromWire<wire::EverywhereResponse>>::from_wire,
    )),
};
pub(crate) static GRAPHQL_ONLY: Endpoint<GraphqlOnlyRequest, Answer> = Endpoint {
    operation: Operation {
        name: "graphql_only",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query graphql_only($params: OnlyInput!) { graphql_only(params: $params) { message } }",
            field: "graphql_only",
            optional: OPTIONAL,
        }),
        rest: None,
        grpc: None,
        credentials: Credentials::Unknown,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
pub(crate) static GRPC_ONLY: Endpoint<GrpcOnlyRequest, GrpcOnlyResponse> = Endpoint {
    operation: Operation {
        name: "grpc_only",
        surface: Surface::Public,
        graphql: None,
        rest: None,
        grpc: Some(Grpc {
            path: "/golden.v1.GoldenService/GrpcOnly",
        }),
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
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::GrpcOnlyRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <GrpcOnlyResponse as convert::FromWire<wire::GrpcOnlyResponse>>::from_wire,
    )),
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl crate::endpoint::Visitor) {
    visitor.visit(&EVERYWHERE);
    visitor.visit(&GRAPHQL_ONLY);
    visitor.visit(&GRPC_ONLY);
}
