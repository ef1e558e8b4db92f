// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9bc69b29c47b71af6fdcd564d371b3f24edbba23f53cb85531d6de78d230c826.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::GrpcOnlyRequest> for GrpcOnlyRequest {
    fn to_wire(self) -> wire::GrpcOnlyRequest {
        wire::GrpcOnlyRequest {
            name: self.name.to_wire(),
        }
    }
}

impl FromWire<wire::EverywhereResponse> for Answer {
    fn from_wire(message: wire::EverywhereResponse) -> Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::GrpcOnlyResponse> for GrpcOnlyResponse {
    fn from_wire(message: wire::GrpcOnlyResponse) -> Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
            done: FromWire::from_wire(message.done)?,
        })
    }
}
