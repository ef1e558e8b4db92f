// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 39916c9760f213fa391aef2bf8b24f9762c6706e3629be9ebecd2ffa66245ca8.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::Filter> for super::model::Filter {
    fn to_wire(self) -> wire::Filter {
        wire::Filter {
            name: self.name.map(ToWire::to_wire),
            exact: self.exact.map(ToWire::to_wire),
            or: convert::all(self.or),
        }
    }
}

impl ToWire<wire::Rule> for super::model::Rule {
    fn to_wire(self) -> wire::Rule {
        wire::Rule {
            id: self.id.to_wire(),
            weight: self.weight.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::SearchRequest> for super::model::SearchRequest {
    fn to_wire(self) -> wire::SearchRequest {
        wire::SearchRequest {
            text: self.text.to_wire(),
            query: self.query.map(ToWire::to_wire),
            tags: convert::all(self.tags),
            filter: self.filter.map(ToWire::to_wire),
            rules: convert::all(self.rules),
        }
    }
}

impl FromWire<wire::Found> for super::model::Found {
    fn from_wire(message: wire::Found) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            names: convert::list("names", message.names)?,
        })
    }
}
