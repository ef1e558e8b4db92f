// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 a2b70cab8a88a3e415a490f77bf78286d8eef0d84256e6573343d86ca4582c15.

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
    Credentials, Endpoint, GraphQl, Grpc, Misfit, MisfitReason, Operation, Rest,
    SessionUse, Surface, Verb,
};
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
    check: None,
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
    check: None,
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
