//! The three protocols that a server speaks.

use std::fmt;

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
