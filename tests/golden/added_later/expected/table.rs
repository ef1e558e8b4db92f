// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 de33c0b47238e87e83e63241b39cc2d1273d0bb15eb74d7c675788d6d143e953.

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
pub(crate) static SEARCH: Endpoint<SearchRequest, Found> = Endpoint {
    operation: Operation {
        name: "search",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query search($params: SearchRequest!) { search(params: $params) { names } }",
            field: "search",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/search",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/golden.v1.GoldenService/Search",
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
    added: Some(added_to_search_request),
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::SearchRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <Found as convert::FromWire<wire::Found>>::from_wire,
    )),
};
pub(crate) static WATCH: Endpoint<WatchRequest, Found> = Endpoint {
    operation: Operation {
        name: "watch",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query watch($params: WatchRequest!) { watch(params: $params) { names } }",
            field: "watch",
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
/// First field of `Filter` that a server ignores, as it is older than the field.
#[allow(unused_variables, reason = "a field that is always sent is not looked at")]
fn added_to_filter(value: &Filter, server: &ServerVersion) -> Option<AddedField> {
    if value.exact.is_some() && server.is_before("0.9.0-rc.2") {
        return Some(AddedField {
            field: "Filter.exact",
            since: "0.9.0-rc.2",
        });
    }
    for inner in &value.or {
        if let Some(added) = added_to_filter(inner, server) {
            return Some(added);
        }
    }
    None
}

/// First field of `Rule` that a server ignores, as it is older than the field.
#[allow(unused_variables, reason = "a field that is always sent is not looked at")]
fn added_to_rule(value: &Rule, server: &ServerVersion) -> Option<AddedField> {
    if server.is_before("0.9.0-rc.2") {
        return Some(AddedField {
            field: "Rule.id",
            since: "0.9.0-rc.2",
        });
    }
    None
}

/// First field of `SearchRequest` that a server ignores, as it is older than the field.
#[allow(unused_variables, reason = "a field that is always sent is not looked at")]
fn added_to_search_request(
    value: &SearchRequest,
    server: &ServerVersion,
) -> Option<AddedField> {
    if server.is_before("0.9.0-rc.2") {
        return Some(AddedField {
            field: "SearchRequest.text",
            since: "0.9.0-rc.2",
        });
    }
    if value.query.is_some() && server.is_before("0.9.0-rc.2") {
        return Some(AddedField {
            field: "SearchRequest.query",
            since: "0.9.0-rc.2",
        });
    }
    if !value.tags.is_empty() && server.is_before("0.9.0-rc.2") {
        return Some(AddedField {
            field: "SearchRequest.tags",
            since: "0.9.0-rc.2",
        });
    }
    if let Some(inner) = &value.filter {
        if let Some(added) = added_to_filter(inner, server) {
            return Some(added);
        }
    }
    for inner in &value.rules {
        if let Some(added) = added_to_rule(inner, server) {
            return Some(added);
        }
    }
    None
}

/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl crate::endpoint::Visitor) {
    visitor.visit(&SEARCH);
    visitor.visit(&WATCH);
}
