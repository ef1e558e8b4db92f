// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 bba4bbd708a48073ffaf748b228170c4a121e141c07da4cfc2652073700e0f14.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::AppData> for crate::Map {
    fn to_wire(self) -> wire::AppData {
        wire::AppData {
            value: Some(self.to_wire()),
        }
    }
}

impl ToWire<wire::AppData> for crate::SecretMap {
    fn to_wire(self) -> wire::AppData {
        wire::AppData {
            value: Some(self.to_wire()),
        }
    }
}

impl FromWire<wire::AppData> for crate::Map {
    fn from_wire(message: wire::AppData) -> Result<Self, Missing> {
        convert::or_default(message.value)
    }
}

impl FromWire<wire::AppData> for crate::SecretMap {
    fn from_wire(message: wire::AppData) -> Result<Self, Missing> {
        convert::or_default(message.value)
    }
}

impl ToWire<wire::RememberRequest> for RememberRequest {
    fn to_wire(self) -> wire::RememberRequest {
        wire::RememberRequest {
            app_data: self.app_data.map(ToWire::to_wire),
            headers: self.headers.map(ToWire::to_wire),
        }
    }
}

impl FromWire<wire::RememberResponse> for Memory {
    fn from_wire(message: wire::RememberResponse) -> Result<Self, Missing> {
        Ok(Self {
            app_data: convert::or_default(message.app_data)?,
            headers: convert::or_default(message.headers)?,
            claims: convert::or_default(message.claims)?,
        })
    }
}
