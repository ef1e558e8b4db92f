// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 468a0867ce7c6ff622abfb6736b1ba38cd6dcb40599a1882f006c0af04db3bfd.

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
pub(crate) static HOOKS: Endpoint<HooksRequest, Hooks> = Endpoint {
    operation: Operation {
        name: "hooks",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query hooks($params: PaginationRequest) { _hooks(params: $params) { hooks { id } total: Total } }",
            field: "_hooks",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/hooks",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/golden.v1.GoldenAdminService/Hooks",
        }),
        credentials: Credentials::Unknown,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", &request.pagination, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::HooksRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <Hooks as convert::FromWire<wire::HooksResponse>>::from_wire,
    )),
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl crate::endpoint::Visitor) {
    visitor.visit(&HOOKS);
}
