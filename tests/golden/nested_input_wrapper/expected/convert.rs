// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 43c2c242d51210ec9e8b5b1d796f8944fe8d05dbeb2fd25718ee82a3920e9c73.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::MembersRequest> for super::model::MembersRequest {
    fn to_wire(self) -> wire::MembersRequest {
        wire::MembersRequest {
            group: self.group.to_wire(),
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

impl FromWire<wire::MembersResponse> for super::model::Members {
    fn from_wire(
        message: wire::MembersResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            names: convert::list("names", message.names)?,
        })
    }
}
