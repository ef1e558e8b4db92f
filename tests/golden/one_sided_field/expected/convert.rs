// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 8adefa80e987a95c45498f42f1992911bef384aa2e73ac9cd878820269595245.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::PersonRequest> for super::model::PersonRequest {
    fn to_wire(self) -> wire::PersonRequest {
        wire::PersonRequest {
            id: self.id.to_wire(),
            trace: convert::zero(self.trace),
        }
    }
}

impl FromWire<wire::Person> for super::model::Person {
    fn from_wire(message: wire::Person) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            age: convert::fold(message.age)?,
            tags: Some(convert::list("tags", message.tags)?),
            methods: ::core::default::Default::default(),
            nickname: ::core::default::Default::default(),
        })
    }
}
