// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 efabf551b19d272be4930296d079d9b32927752041e5a6a540121a3f4dd8df6b.

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
static OPTIONAL: &[(&str, &[&str])] = &[
    (
        "Changed",
        &[
            "title",
            "nickname",
            "loud",
            "quiet",
            "count",
            "weight",
            "tags",
            "roles",
            "place",
        ],
    ),
];
pub(crate) static CHANGE: Endpoint<ChangeRequest, Changed> = Endpoint {
    operation: Operation {
        name: "change",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation change($params: ChangeInput!) { change(params: $params) { name title nickname active loud quiet count weight tags roles ids place { city } home { city } } }",
            field: "change",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/change",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/golden.v1.GoldenService/Change",
        }),
        credentials: Credentials::Unknown,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, protocol| {
        if protocol != Protocol::GraphQl && request.title.as_deref() == Some("") {
            return Some(Misfit {
                field: "title",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl && request.count == Some(0) {
            return Some(Misfit {
                field: "count",
                reason: MisfitReason::ClearsNothing,
            });
        }
        None
    }),
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::ChangeRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <Changed as convert::FromWire<wire::Changed>>::from_wire,
    )),
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl crate::endpoint::Visitor) {
    visitor.visit(&CHANGE);
}
