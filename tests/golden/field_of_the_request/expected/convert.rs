// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d837738ae0b69a30aee330e23332fed400202de6b4ece1cffc3557f8cc4d0c69.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::HooksRequest> for super::model::HooksRequest {
    fn to_wire(self) -> wire::HooksRequest {
        wire::HooksRequest {
            pagination: self.pagination.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::PaginationRequest> for super::model::PaginationRequest {
    fn to_wire(self) -> wire::PaginationRequest {
        wire::PaginationRequest {
            page: convert::zero(self.page),
            limit: convert::zero(self.limit),
        }
    }
}

impl FromWire<wire::Hook> for super::model::Hook {
    fn from_wire(message: wire::Hook) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
        })
    }
}

impl FromWire<wire::HooksResponse> for super::model::Hooks {
    fn from_wire(message: wire::HooksResponse) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            hooks: convert::list("hooks", message.hooks)?,
            total: FromWire::from_wire(message.total)?,
        })
    }
}
