// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 8adefa80e987a95c45498f42f1992911bef384aa2e73ac9cd878820269595245.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[("Person", &["methods", "nickname"])];
pub(crate) static PERSON: runtime::Endpoint<
    super::model::PersonRequest,
    super::model::Person,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::PersonRequest,
        super::model::Person,
    >::new("person")
        .graphql(
            "query person($params: PersonInput!) { person(params: $params) { id methods nickname } }",
            "person",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/person", true, None)
        .grpc("/golden.v1.GoldenService/Person")
        .check(|request, protocol| {
            if protocol == ::authorizer_runtime::Protocol::GraphQl
                && request.trace.is_some()
            {
                return Some(runtime::Misfit {
                    field: "trace",
                    reason: runtime::MisfitReason::NotCarried,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.verbose.is_some()
            {
                return Some(runtime::Misfit {
                    field: "verbose",
                    reason: runtime::MisfitReason::NotCarried,
                });
            }
            None
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::PersonRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Person as runtime::convert::FromWire<
                    wire::Person,
                >>::from_wire,
            ),
        );
    endpoint
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&PERSON);
}
