// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 38e70ce9f798eb457ebb070d965222efea1438f54fab45e32f371c9b99494a76.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::ClockRequest> for super::model::ClockRequest {
    fn to_wire(self) -> wire::ClockRequest {
        wire::ClockRequest {
            since: self.since.to_wire(),
            until: self.until.map(ToWire::to_wire),
        }
    }
}

impl FromWire<wire::ClockResponse> for super::model::Clock {
    fn from_wire(message: wire::ClockResponse) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            now: FromWire::from_wire(message.now)?,
            stopped_at: convert::fold(message.stopped_at)?,
            zone: convert::fold_optional(message.zone)?,
        })
    }
}
