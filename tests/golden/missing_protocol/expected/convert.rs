// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5f0156a5c8fd34bc5172616c5944d5550741768f8bb4bbd45876d4aee507071c.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::GrpcOnlyRequest> for super::model::GrpcOnlyRequest {
    fn to_wire(self) -> wire::GrpcOnlyRequest {
        wire::GrpcOnlyRequest {
            name: self.name.to_wire(),
        }
    }
}

impl FromWire<wire::EverywhereResponse> for super::model::Answer {
    fn from_wire(
        message: wire::EverywhereResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::GrpcOnlyResponse> for super::model::GrpcOnlyResponse {
    fn from_wire(
        message: wire::GrpcOnlyResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
            done: FromWire::from_wire(message.done)?,
        })
    }
}
