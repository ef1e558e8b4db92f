// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 b1383f1f2357e92d5fed7944272dd6bd9eb465ea9d7677c723434c43abb07337.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert::{self, FromWire, Missing, ToWire};
impl FromWire<wire::Passkey> for Passkey {
    fn from_wire(message: wire::Passkey) -> Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
        })
    }
}
