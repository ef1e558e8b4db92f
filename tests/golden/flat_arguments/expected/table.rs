// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 26093fbf576cad7e9f8512de3f919551b59f8a3d5f77e77c41ded8af64c7ff20.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[];
pub(crate) static BEGIN: runtime::Endpoint<
    super::model::BeginRequest,
    super::model::Begun,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::BeginRequest,
        super::model::Begun,
    >::new("begin")
        .graphql(
            "mutation begin($email: String, $phone_number: String) { begin(email: $email, phone_number: $phone_number) { options } }",
            "begin",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::flat(request, out))
        .rest(runtime::Verb::Post, "/v1/begin", true, None)
        .grpc("/golden.v1.GoldenService/Begin");
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::BeginRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Begun as runtime::convert::FromWire<
                    wire::Begun,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ENABLE: runtime::Endpoint<
    super::model::EnableRequest,
    super::model::Begun,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::EnableRequest,
        super::model::Begun,
    >::new("enable")
        .graphql(
            "mutation enable($param: EnableInput!) { enable(param: $param) { options } }",
            "enable",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("param", request, out))
        .rest(runtime::Verb::Post, "/v1/enable", true, None)
        .grpc("/golden.v1.GoldenService/Enable");
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::EnableRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Begun as runtime::convert::FromWire<
                    wire::Begun,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static FINISH: runtime::Endpoint<
    super::model::FinishRequest,
    super::model::Begun,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::FinishRequest,
        super::model::Begun,
    >::new("finish")
        .graphql(
            "mutation finish($id: ID!) { finish(id: $id) { options } }",
            "finish",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::flat(request, out))
        .rest(runtime::Verb::Post, "/v1/finish", true, None)
        .grpc("/golden.v1.GoldenService/Finish");
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::FinishRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Begun as runtime::convert::FromWire<
                    wire::Begun,
                >>::from_wire,
            ),
        );
    endpoint
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&BEGIN);
    visitor.visit(&ENABLE);
    visitor.visit(&FINISH);
}
