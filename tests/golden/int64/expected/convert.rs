// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 24449e9a1f64f9b704899b790c578eb617754f9bd6ab101e40425bbba980d505.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::ClockRequest> for ClockRequest {
    fn to_wire(self) -> wire::ClockRequest {
        wire::ClockRequest {
            since: self.since.to_wire(),
            until: self.until.map(ToWire::to_wire),
        }
    }
}

impl FromWire<wire::ClockResponse> for Clock {
    fn from_wire(message: wire::ClockResponse) -> Result<Self, Missing> {
        Ok(Self {
            now: FromWire::from_wire(message.now)?,
            stopped_at: convert::fold(message.stopped_at)?,
            zone: convert::fold_optional(message.zone)?,
        })
    }
}
