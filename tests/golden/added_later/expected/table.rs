// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 39916c9760f213fa391aef2bf8b24f9762c6706e3629be9ebecd2ffa66245ca8.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[];
pub(crate) static SEARCH: runtime::Endpoint<
    super::model::SearchRequest,
    super::model::Found,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::SearchRequest,
        super::model::Found,
    >::new("search")
        .graphql(
            "query search($params: SearchRequest!) { search(params: $params) { names } }",
            "search",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/search", true, None)
        .grpc("/golden.v1.GoldenService/Search")
        .added(added_to_search_request);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::SearchRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Found as runtime::convert::FromWire<
                    wire::Found,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static WATCH: runtime::Endpoint<
    super::model::WatchRequest,
    super::model::Found,
> = runtime::Endpoint::<super::model::WatchRequest, super::model::Found>::new("watch")
    .graphql(
        "query watch($params: WatchRequest!) { watch(params: $params) { names } }",
        "watch",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out));
/// First field of `Filter` that a server ignores, as it is older than the field.
#[allow(unused_variables, reason = "a field that is always sent is not looked at")]
fn added_to_filter(
    value: &super::model::Filter,
    server: &runtime::ServerVersion,
) -> ::core::option::Option<runtime::AddedField> {
    if value.exact.is_some() && server.is_before("0.9.0-rc.2") {
        return Some(runtime::AddedField {
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
fn added_to_rule(
    value: &super::model::Rule,
    server: &runtime::ServerVersion,
) -> ::core::option::Option<runtime::AddedField> {
    if server.is_before("0.9.0-rc.2") {
        return Some(runtime::AddedField {
            field: "Rule.id",
            since: "0.9.0-rc.2",
        });
    }
    None
}

/// First field of `SearchRequest` that a server ignores, as it is older than the field.
#[allow(unused_variables, reason = "a field that is always sent is not looked at")]
fn added_to_search_request(
    value: &super::model::SearchRequest,
    server: &runtime::ServerVersion,
) -> ::core::option::Option<runtime::AddedField> {
    if server.is_before("0.9.0-rc.2") {
        return Some(runtime::AddedField {
            field: "SearchRequest.text",
            since: "0.9.0-rc.2",
        });
    }
    if value.query.is_some() && server.is_before("0.9.0-rc.2") {
        return Some(runtime::AddedField {
            field: "SearchRequest.query",
            since: "0.9.0-rc.2",
        });
    }
    if !value.tags.is_empty() && server.is_before("0.9.0-rc.2") {
        return Some(runtime::AddedField {
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
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&SEARCH);
    visitor.visit(&WATCH);
}
