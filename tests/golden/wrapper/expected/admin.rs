// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 ee0466ef6b2eb04ab2099afb39c2a75cee5bdb276ea731037614222c3e1c98fa.

use super::table;
impl crate::AdminClient {
    /// `webhook`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_webhook`, REST `POST /v1/admin/webhook`, gRPC `GetWebhook`.
    #[doc(alias = "get_webhook")]
    pub fn webhook(
        &self,
        request: super::model::WebhookRequest,
    ) -> ::authorizer_runtime::Call<super::model::Webhook> {
        self.call(&table::WEBHOOK, request)
    }
}
