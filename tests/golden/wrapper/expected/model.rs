// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9da0dfd90458362e28b455104138861b7d241a657ffc517a04bcfa3cb3854658.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// `Webhook`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Webhook {
    /// `Webhook.id`, which the schemas do not describe.
    pub id: String,
    /// `Webhook.endpoint`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "codec::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub endpoint: Option<String>,
}

/// What [`AdminClient::webhook`](crate::AdminClient::webhook) sends.
///
/// `webhook`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebhookRequest {
    /// `WebhookRequest.id`, which the schemas do not describe.
    pub id: String,
}

impl WebhookRequest {
    /// With what is required: `id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
