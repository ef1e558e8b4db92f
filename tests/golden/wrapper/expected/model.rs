// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 ee0466ef6b2eb04ab2099afb39c2a75cee5bdb276ea731037614222c3e1c98fa.

//! What the operations send and receive.
/// `Webhook`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Webhook {
    /// `Webhook.id`, which the schemas do not describe.
    pub id: ::std::string::String,
    /// `Webhook.endpoint`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub endpoint: ::core::option::Option<::std::string::String>,
}

/// What [`AdminClient::webhook`](crate::AdminClient::webhook) sends.
///
/// `webhook`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebhookRequest {
    /// `WebhookRequest.id`, which the schemas do not describe.
    pub id: ::std::string::String,
}

impl WebhookRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}
