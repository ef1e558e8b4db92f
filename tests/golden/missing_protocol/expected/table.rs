// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5f0156a5c8fd34bc5172616c5944d5550741768f8bb4bbd45876d4aee507071c.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[];
pub(crate) static EVERYWHERE: runtime::Endpoint<(), super::model::Answer> = {
    let endpoint = runtime::Endpoint::<(), super::model::Answer>::new("everywhere")
        .graphql("query everywhere { everywhere { message } }", "everywhere", OPTIONAL)
        .rest(runtime::Verb::Get, "/v1/everywhere", false, None)
        .grpc("/golden.v1.GoldenService/Everywhere");
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Answer as runtime::convert::FromWire<
                    wire::EverywhereResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static GRAPHQL_ONLY: runtime::Endpoint<
    super::model::GraphqlOnlyRequest,
    super::model::Answer,
> = runtime::Endpoint::<
    super::model::GraphqlOnlyRequest,
    super::model::Answer,
>::new("graphql_only")
    .graphql(
        "query graphql_only($params: OnlyInput!) { graphql_only(params: $params) { message } }",
        "graphql_only",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out));
pub(crate) static GRPC_ONLY: runtime::Endpoint<
    super::model::GrpcOnlyRequest,
    super::model::GrpcOnlyResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::GrpcOnlyRequest,
        super::model::GrpcOnlyResponse,
    >::new("grpc_only")
        .grpc("/golden.v1.GoldenService/GrpcOnly");
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::GrpcOnlyRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::GrpcOnlyResponse as runtime::convert::FromWire<
                    wire::GrpcOnlyResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&EVERYWHERE);
    visitor.visit(&GRAPHQL_ONLY);
    visitor.visit(&GRPC_ONLY);
}
