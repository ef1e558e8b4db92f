// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0658548489aecb00045282c4c10634ae9d4f45dac6315d4701e1dfd9734dda31.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl FromWire<wire::Passkey> for super::model::Passkey {
    fn from_wire(message: wire::Passkey) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
        })
    }
}
