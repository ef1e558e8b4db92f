//! The three protocols that a server speaks.

use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// How calls cross the wire. The values of a call are the same over each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// `POST /graphql`. Carries every operation.
    #[default]
    GraphQl,
    /// JSON over `/v1/…`.
    Rest,
    /// gRPC, on a port of its own. Needs the cargo feature `grpc`.
    Grpc,
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::GraphQl => "GraphQL",
            Self::Rest => "REST",
            Self::Grpc => "gRPC",
        })
    }
}

impl FromStr for Protocol {
    type Err = Error;

    /// `graphql`, `rest` or `grpc`, in any case.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text.to_ascii_lowercase().as_str() {
            "graphql" => Ok(Self::GraphQl),
            "rest" => Ok(Self::Rest),
            "grpc" => Ok(Self::Grpc),
            _ => Err(Error::build("the protocol is none of graphql, rest and grpc")),
        }
    }
}
