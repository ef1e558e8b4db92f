// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 3a52802a15d11b536ae6f51637d4c918757db90a08ff3a6fb595e6d93e5a79ae.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::ChangeRequest> for super::model::ChangeRequest {
    fn to_wire(self) -> wire::ChangeRequest {
        wire::ChangeRequest {
            name: self.name.to_wire(),
            title: convert::zero(self.title),
            nickname: self.nickname.map(ToWire::to_wire),
            active: self.active.to_wire(),
            loud: convert::zero(self.loud),
            quiet: self.quiet.map(ToWire::to_wire),
            count: convert::zero(self.count),
            weight: convert::zero(self.weight),
            tags: convert::all(self.tags),
            roles: convert::all(self.roles),
            ids: convert::all(self.ids),
            place: self.place.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::PlaceInput> for super::model::PlaceInput {
    fn to_wire(self) -> wire::PlaceInput {
        wire::PlaceInput {
            city: self.city.to_wire(),
        }
    }
}

impl FromWire<wire::Changed> for super::model::Changed {
    fn from_wire(message: wire::Changed) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            name: FromWire::from_wire(message.name)?,
            title: convert::fold(message.title)?,
            nickname: convert::fold_optional(message.nickname)?,
            active: FromWire::from_wire(message.active)?,
            loud: FromWire::from_wire(message.loud)?,
            quiet: convert::fold_optional(message.quiet)?,
            count: convert::fold(message.count)?,
            weight: convert::fold(message.weight)?,
            tags: convert::list("tags", message.tags)?,
            roles: convert::list("roles", message.roles)?,
            ids: convert::list("ids", message.ids)?,
            place: convert::optional("place", message.place)?,
            home: convert::required("home", message.home)?,
        })
    }
}

impl FromWire<wire::Place> for super::model::Place {
    fn from_wire(message: wire::Place) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            city: FromWire::from_wire(message.city)?,
        })
    }
}
