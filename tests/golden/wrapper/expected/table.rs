// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 ee0466ef6b2eb04ab2099afb39c2a75cee5bdb276ea731037614222c3e1c98fa.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[("Webhook", &["endpoint"])];
pub(crate) static WEBHOOK: runtime::Endpoint<
    super::model::WebhookRequest,
    super::model::Webhook,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::WebhookRequest,
        super::model::Webhook,
    >::new("webhook")
        .graphql(
            "query webhook($params: WebhookRequest!) { _webhook(params: $params) { id endpoint } }",
            "_webhook",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/webhook", true, Some("hook"))
        .grpc("/golden.v1.GoldenAdminService/GetWebhook");
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::GetWebhookRequest>(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::GetWebhookResponse| runtime::convert::required(
                        "hook",
                        message.hook,
                    ),
                )
            },
        );
    endpoint
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&WEBHOOK);
}
