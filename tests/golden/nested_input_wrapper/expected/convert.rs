// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9373809487cd4cb68b757358548a99b1a8f659a629dd1344b317bd675fff6f3e.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::MembersRequest> for MembersRequest {
    fn to_wire(self) -> wire::MembersRequest {
        wire::MembersRequest {
            group: self.group.to_wire(),
            pagination: self.pagination.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::PaginationRequest> for PaginationRequest {
    fn to_wire(self) -> wire::PaginationRequest {
        wire::PaginationRequest {
            page: convert::zero(self.page),
            limit: convert::zero(self.limit),
        }
    }
}

impl FromWire<wire::MembersResponse> for Members {
    fn from_wire(message: wire::MembersResponse) -> Result<Self, Missing> {
        Ok(Self {
            names: convert::list("names", message.names)?,
        })
    }
}
