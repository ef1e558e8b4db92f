// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 cf38834d660937113781f92c2fcce20310b1d4c5c2be672716e92063f4ef4d37.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::AppData> for ::authorizer_runtime::Map {
    fn to_wire(self) -> wire::AppData {
        wire::AppData {
            value: Some(self.to_wire()),
        }
    }
}

impl ToWire<wire::AppData> for ::authorizer_runtime::SecretMap {
    fn to_wire(self) -> wire::AppData {
        wire::AppData {
            value: Some(self.to_wire()),
        }
    }
}

impl FromWire<wire::AppData> for ::authorizer_runtime::Map {
    fn from_wire(message: wire::AppData) -> ::core::result::Result<Self, Missing> {
        convert::or_default(message.value)
    }
}

impl FromWire<wire::AppData> for ::authorizer_runtime::SecretMap {
    fn from_wire(message: wire::AppData) -> ::core::result::Result<Self, Missing> {
        convert::or_default(message.value)
    }
}

impl ToWire<wire::RememberRequest> for super::model::RememberRequest {
    fn to_wire(self) -> wire::RememberRequest {
        wire::RememberRequest {
            app_data: self.app_data.map(ToWire::to_wire),
            headers: self.headers.map(ToWire::to_wire),
        }
    }
}

impl FromWire<wire::RememberResponse> for super::model::Memory {
    fn from_wire(
        message: wire::RememberResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            app_data: convert::or_default(message.app_data)?,
            headers: convert::or_default(message.headers)?,
            claims: convert::or_default(message.claims)?,
        })
    }
}
