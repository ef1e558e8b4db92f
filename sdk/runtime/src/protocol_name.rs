//! Protocols by their names, as settings have them.

use std::str::FromStr;

use crate::error::Error;
use crate::protocol::Protocol;

impl FromStr for Protocol {
    type Err = Error;

    /// Reads `graphql`, `rest` or `grpc`, in any case.
    fn from_str(text: &str) -> Result<Protocol, Error> {
        match text.to_ascii_lowercase().as_str() {
            "graphql" => Ok(Protocol::GraphQl),
            "rest" => Ok(Protocol::Rest),
            "grpc" => Ok(Protocol::Grpc),
            _ => Err(Error::build("the protocol is none of graphql, rest and grpc")),
        }
    }
}
