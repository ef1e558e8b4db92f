// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 cf38834d660937113781f92c2fcce20310b1d4c5c2be672716e92063f4ef4d37.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[("Memory", &["app_data", "headers", "claims"])];
pub(crate) static REMEMBER: runtime::Endpoint<
    super::model::RememberRequest,
    super::model::Memory,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::RememberRequest,
        super::model::Memory,
    >::new("remember")
        .graphql(
            "mutation remember($params: RememberInput!) { remember(params: $params) { app_data headers claims } }",
            "remember",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/remember", true, None)
        .grpc("/golden.v1.GoldenService/Remember")
        .check(|request, protocol| {
            if let Some(value) = &request.app_data
                && let Some(misfit) = runtime::Misfit::of_map(
                    "app_data",
                    value,
                    protocol,
                )
            {
                return Some(misfit);
            }
            if let Some(value) = &request.headers
                && let Some(misfit) = runtime::Misfit::of_map("headers", value, protocol)
            {
                return Some(misfit);
            }
            None
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::RememberRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Memory as runtime::convert::FromWire<
                    wire::RememberResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&REMEMBER);
}
