// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9373809487cd4cb68b757358548a99b1a8f659a629dd1344b317bd675fff6f3e.

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
pub(crate) static GROUPS: Endpoint<GroupsRequest, Members> = Endpoint {
    operation: Operation {
        name: "groups",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query groups($params: ListGroupsRequest) { _groups(params: $params) { names } }",
            field: "_groups",
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
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
pub(crate) static MEMBERS: Endpoint<MembersRequest, Members> = Endpoint {
    operation: Operation {
        name: "members",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query members($params: ListMembersRequest!) { _members(params: $params) { names } }",
            field: "_members",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/members",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/golden.v1.GoldenAdminService/Members",
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
    encode: Some(|request| convert::encode::<_, wire::MembersRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <Members as convert::FromWire<wire::MembersResponse>>::from_wire,
    )),
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl crate::endpoint::Visitor) {
    visitor.visit(&GROUPS);
    visitor.visit(&MEMBERS);
}
