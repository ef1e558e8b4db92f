// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9da0dfd90458362e28b455104138861b7d241a657ffc517a04bcfa3cb3854658.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::Call;
impl crate::AdminClient {
    /// `webhook`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_webhook`, REST `POST /v1/admin/webhook`, gRPC `GetWebhook`.
    #[doc(alias = "get_webhook")]
    pub fn webhook(&self, request: WebhookRequest) -> Call<Webhook> {
        self.call(&table::WEBHOOK, request)
    }
}
