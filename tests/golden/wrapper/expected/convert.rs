// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9da0dfd90458362e28b455104138861b7d241a657ffc517a04bcfa3cb3854658.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::GetWebhookRequest> for WebhookRequest {
    fn to_wire(self) -> wire::GetWebhookRequest {
        wire::GetWebhookRequest {
            id: self.id.to_wire(),
        }
    }
}

impl FromWire<wire::Webhook> for Webhook {
    fn from_wire(message: wire::Webhook) -> Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            endpoint: convert::fold(message.endpoint)?,
        })
    }
}
