//! Decoding of responses.

use serde::de::DeserializeOwned;

use crate::endpoint::{Endpoint, Operation};
use crate::error::Error;
#[cfg(not(feature = "grpc"))]
use crate::error::Kind;
use crate::protocol::Protocol;
#[cfg(not(feature = "grpc"))]
use crate::transport::GRPC_IS_OFF;
#[cfg(feature = "grpc")]
use crate::transport::grpc;
use crate::transport::{Answer, graphql, rest};

/// How the answer of a call becomes its response.
pub struct Reader<R> {
    operation: &'static Operation,
    graphql: fn(&Operation, &[u8]) -> Result<R, Error>,
    rest: fn(&Operation, &[u8]) -> Result<R, Error>,
    #[cfg(feature = "grpc")]
    message: Option<crate::endpoint::Decode<R>>,
    version: Option<fn(&R) -> &str>,
}

impl<R> Clone for Reader<R> {
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}

impl<R: DeserializeOwned> Reader<R> {
    pub fn of_endpoint<Q>(endpoint: &'static Endpoint<Q, R>) -> Self {
        Self {
            operation: &endpoint.operation,
            graphql: graphql::decode,
            rest: rest::decode,
            #[cfg(feature = "grpc")]
            message: endpoint.messages.as_ref().map(|messages| messages.decode),
            version: endpoint.version,
        }
    }

    /// For a caller's own document, which goes over GraphQL only.
    pub(crate) fn of_document(operation: &'static Operation) -> Self {
        Self {
            operation,
            graphql: graphql::decode,
            rest: graphql::decode,
            #[cfg(feature = "grpc")]
            message: None,
            version: None,
        }
    }
}

impl<R> Reader<R> {
    /// What a response says of the server's version.
    pub(crate) fn version<'r>(&self, response: &'r R) -> Option<&'r str> {
        self.version.map(|version| version(response))
    }

    pub fn read(&self, answer: &Answer) -> Result<R, Error> {
        let read = match answer.protocol {
            Protocol::GraphQl => (self.graphql)(self.operation, &answer.body),
            Protocol::Rest => (self.rest)(self.operation, &answer.body),
            #[cfg(feature = "grpc")]
            Protocol::Grpc => match self.message {
                Some(decode) => grpc::decode(decode, &answer.body),
                None => Err(Error::response("there is nothing to read this answer with")),
            },
            #[cfg(not(feature = "grpc"))]
            Protocol::Grpc => Err(Error::new(Kind::Unsupported, GRPC_IS_OFF)),
        };
        read.map_err(|error| answer.explain(error))
    }
}
