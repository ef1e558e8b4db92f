// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 38e70ce9f798eb457ebb070d965222efea1438f54fab45e32f371c9b99494a76.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[("Clock", &["stopped_at", "zone"])];
pub(crate) static CLOCK: runtime::Endpoint<
    super::model::ClockRequest,
    super::model::Clock,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ClockRequest,
        super::model::Clock,
    >::new("clock")
        .graphql(
            "query clock($params: ClockInput!) { clock(params: $params) { now stopped_at zone } }",
            "clock",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/clock", true, None)
        .grpc("/golden.v1.GoldenService/Clock");
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::ClockRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Clock as runtime::convert::FromWire<
                    wire::ClockResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&CLOCK);
}
