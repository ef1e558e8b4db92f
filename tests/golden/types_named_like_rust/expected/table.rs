// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d841ad9e22e5dbe5b7aea89ef00556aefd8141287e98fd452ef74c821edb2e07.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[
    ("Err", &["text"]),
    ("Error", &["inner"]),
    ("None", &["text"]),
    ("Ok", &["text"]),
    ("Operation", &["text"]),
    (
        "Result",
        &[
            "client",
            "err",
            "error",
            "into",
            "none",
            "ok",
            "operation",
            "secret",
            "send",
            "some",
            "token",
            "self",
        ],
    ),
    ("Secret", &["text"]),
    ("Send", &["text"]),
    ("Some", &["text"]),
    ("self", &["text"]),
];
pub(crate) static SHADOWED: runtime::Endpoint<
    super::model::ShadowedRequest,
    super::model::Result,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ShadowedRequest,
        super::model::Result,
    >::new("shadowed")
        .graphql(
            "query shadowed($params: ShadowedRequest!) { shadowed(params: $params) { client { id } default { default } err { text } error { code } into { text } into_iterator { items { text } } map { text } none { text } ok { text } operation { text } secret { text } send { text } some { text } token self { text } } }",
            "shadowed",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/shadowed", true, None)
        .grpc("/golden.v1.GoldenService/Shadowed");
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::ShadowedRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Result as runtime::convert::FromWire<
                    wire::Result,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static SHADOWED_TEXT: runtime::Endpoint<
    super::model::ShadowedTextRequest,
    super::model::String,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ShadowedTextRequest,
        super::model::String,
    >::new("shadowed_text")
        .rest(runtime::Verb::Post, "/v1/shadowed_text", true, None)
        .grpc("/golden.v1.GoldenService/ShadowedText")
        .check(|request, protocol| {
            if let Some(value) = &request.string {
                if let Some(value) = &value.data
                    && let Some(misfit) = runtime::Misfit::of_map(
                        "string.data",
                        value,
                        protocol,
                    )
                {
                    return Some(misfit);
                }
            }
            None
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::ShadowedTextRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::String as runtime::convert::FromWire<
                    wire::String,
                >>::from_wire,
            ),
        );
    endpoint
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&SHADOWED);
    visitor.visit(&SHADOWED_TEXT);
}
