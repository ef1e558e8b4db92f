// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 ee0466ef6b2eb04ab2099afb39c2a75cee5bdb276ea731037614222c3e1c98fa.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::GetWebhookRequest> for super::model::WebhookRequest {
    fn to_wire(self) -> wire::GetWebhookRequest {
        wire::GetWebhookRequest {
            id: self.id.to_wire(),
        }
    }
}

impl FromWire<wire::Webhook> for super::model::Webhook {
    fn from_wire(message: wire::Webhook) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            endpoint: convert::fold(message.endpoint)?,
        })
    }
}
