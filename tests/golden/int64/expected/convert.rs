// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 b8dc3aca93ee348fb1293aefa65175e6c59363ab67a4011239f3f0c098a6213e.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports)]
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
