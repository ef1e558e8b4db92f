// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 11108ec8f544922cda73468ebfe55dcedc9bef49ffe56a073c062c63d6f0000e.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports)]
use crate::convert::{self, FromWire, Missing, ToWire};
impl FromWire<wire::Passkey> for Passkey {
    fn from_wire(message: wire::Passkey) -> Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
        })
    }
}
