// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 b1ac84215ca34d667b46cb5ad48e258e74807b0b290e25d26dddf38d9136610c.

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
