// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 3a52802a15d11b536ae6f51637d4c918757db90a08ff3a6fb595e6d93e5a79ae.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
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
pub(crate) static CHANGE: runtime::Endpoint<
    super::model::ChangeRequest,
    super::model::Changed,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ChangeRequest,
        super::model::Changed,
    >::new("change")
        .graphql(
            "mutation change($params: ChangeInput!) { change(params: $params) { name title nickname active loud quiet count weight tags roles ids place { city } home { city } } }",
            "change",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/change", true, None)
        .grpc("/golden.v1.GoldenService/Change")
        .check(|request, protocol| {
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.title.as_deref() == Some("")
            {
                return Some(runtime::Misfit {
                    field: "title",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.count == Some(0)
            {
                return Some(runtime::Misfit {
                    field: "count",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            None
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::ChangeRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Changed as runtime::convert::FromWire<
                    wire::Changed,
                >>::from_wire,
            ),
        );
    endpoint
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&CHANGE);
}
