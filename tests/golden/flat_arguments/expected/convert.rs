// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 26093fbf576cad7e9f8512de3f919551b59f8a3d5f77e77c41ded8af64c7ff20.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::BeginRequest> for super::model::BeginRequest {
    fn to_wire(self) -> wire::BeginRequest {
        wire::BeginRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
        }
    }
}

impl ToWire<wire::EnableRequest> for super::model::EnableRequest {
    fn to_wire(self) -> wire::EnableRequest {
        wire::EnableRequest {
            user_id: self.user_id.to_wire(),
        }
    }
}

impl ToWire<wire::FinishRequest> for super::model::FinishRequest {
    fn to_wire(self) -> wire::FinishRequest {
        wire::FinishRequest {
            id: self.id.to_wire(),
        }
    }
}

impl FromWire<wire::Begun> for super::model::Begun {
    fn from_wire(message: wire::Begun) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            options: FromWire::from_wire(message.options)?,
        })
    }
}
