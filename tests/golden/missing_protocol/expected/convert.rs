// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 cf907f7e5824f9858a9605069ae211d222bf881a1eb9d67d4df9a13d8faf791d.

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
