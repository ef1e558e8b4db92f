// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 de33c0b47238e87e83e63241b39cc2d1273d0bb15eb74d7c675788d6d143e953.

//! Moves between the model and the messages of gRPC.
#[allow(clippy::wildcard_imports, reason = "every struct of it may be named")]
use super::model::*;
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::Filter> for Filter {
    fn to_wire(self) -> wire::Filter {
        wire::Filter {
            name: self.name.map(ToWire::to_wire),
            exact: self.exact.map(ToWire::to_wire),
            or: convert::all(self.or),
        }
    }
}

impl ToWire<wire::Rule> for Rule {
    fn to_wire(self) -> wire::Rule {
        wire::Rule {
            id: self.id.to_wire(),
            weight: self.weight.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::SearchRequest> for SearchRequest {
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

impl FromWire<wire::Found> for Found {
    fn from_wire(message: wire::Found) -> Result<Self, Missing> {
        Ok(Self {
            names: convert::list("names", message.names)?,
        })
    }
}
