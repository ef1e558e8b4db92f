// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 468a0867ce7c6ff622abfb6736b1ba38cd6dcb40599a1882f006c0af04db3bfd.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::HooksRequest> for HooksRequest {
    fn to_wire(self) -> wire::HooksRequest {
        wire::HooksRequest {
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

impl FromWire<wire::Hook> for Hook {
    fn from_wire(message: wire::Hook) -> Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
        })
    }
}

impl FromWire<wire::HooksResponse> for Hooks {
    fn from_wire(message: wire::HooksResponse) -> Result<Self, Missing> {
        Ok(Self {
            hooks: convert::list("hooks", message.hooks)?,
            total: FromWire::from_wire(message.total)?,
        })
    }
}
