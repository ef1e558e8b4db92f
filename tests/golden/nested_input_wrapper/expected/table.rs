// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 43c2c242d51210ec9e8b5b1d796f8944fe8d05dbeb2fd25718ee82a3920e9c73.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[];
pub(crate) static GROUPS: runtime::Endpoint<
    super::model::GroupsRequest,
    super::model::Members,
> = runtime::Endpoint::<
    super::model::GroupsRequest,
    super::model::Members,
>::new("groups")
    .graphql(
        "query groups($params: ListGroupsRequest) { _groups(params: $params) { names } }",
        "_groups",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out))
    .check(|request, _| {
        if let Some(misfit) = runtime::Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = runtime::Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        None
    });
pub(crate) static MEMBERS: runtime::Endpoint<
    super::model::MembersRequest,
    super::model::Members,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::MembersRequest,
        super::model::Members,
    >::new("members")
        .graphql(
            "query members($params: ListMembersRequest!) { _members(params: $params) { names } }",
            "_members",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/members", true, None)
        .grpc("/golden.v1.GoldenAdminService/Members")
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            None
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::MembersRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Members as runtime::convert::FromWire<
                    wire::MembersResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&GROUPS);
    visitor.visit(&MEMBERS);
}
