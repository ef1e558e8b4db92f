// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 4a792a320460deb8b527cd20e379b570972375af731e51ec99e5223a02a737ea.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::BeginRequest> for BeginRequest {
    fn to_wire(self) -> wire::BeginRequest {
        wire::BeginRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
        }
    }
}

impl ToWire<wire::EnableRequest> for EnableRequest {
    fn to_wire(self) -> wire::EnableRequest {
        wire::EnableRequest {
            user_id: self.user_id.to_wire(),
        }
    }
}

impl ToWire<wire::FinishRequest> for FinishRequest {
    fn to_wire(self) -> wire::FinishRequest {
        wire::FinishRequest {
            id: self.id.to_wire(),
        }
    }
}

impl FromWire<wire::Begun> for Begun {
    fn from_wire(message: wire::Begun) -> Result<Self, Missing> {
        Ok(Self {
            options: FromWire::from_wire(message.options)?,
        })
    }
}
