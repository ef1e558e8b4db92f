// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 a45fb4194484e26af2e295970c6e8915ef6c5e07ebd9a9da66ef919fc40c90f9.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::PersonRequest> for PersonRequest {
    fn to_wire(self) -> wire::PersonRequest {
        wire::PersonRequest {
            id: self.id.to_wire(),
            trace: convert::zero(self.trace),
        }
    }
}

impl FromWire<wire::Person> for Person {
    fn from_wire(message: wire::Person) -> Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            age: convert::fold(message.age)?,
            tags: Some(convert::list("tags", message.tags)?),
            methods: Default::default(),
            nickname: Default::default(),
        })
    }
}
