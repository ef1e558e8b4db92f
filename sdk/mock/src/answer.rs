//! What a stub answers.

use std::time::Duration;

use authorizer::Code;
use serde_json::Value;

/// An error of the server, which each protocol renders in its own way.
///
/// Over GraphQL it is a 200 with `errors`, over REST a status with `code` and `message`, over gRPC a status without a message.
/// Codes of what stands before the server ([`Code::CsrfValidationFailed`], [`Code::InvalidClientId`]) are HTTP statuses over
/// GraphQL, too; gRPC has no such codes, nor codes of GraphQL, and answers `UNKNOWN` in their place.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    pub(crate) code: Code,
    pub(crate) message: String,
}

impl Failure {
    /// An error with a code and a message.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// What the server says to who has no login, or no token.
    pub fn unauthenticated() -> Self {
        Self::new(Code::Unauthenticated, "unauthorized")
    }

    pub(crate) fn invalid_session() -> Self {
        Self::new(Code::Unauthenticated, "invalid session")
    }
}

/// Something other than an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The connection is closed when the request has been read.
    Disconnect,
    /// The connection is closed in the middle of the answer.
    DisconnectWithin,
    /// Nothing comes, until the caller gives up.
    Stall,
    /// The answer begins, and then nothing more comes.
    StallWithin,
    /// The answer is not of the protocol: no JSON, no message.
    Garbage,
    /// The answer has no content.
    Empty,
    /// A page of HTML with this status, as something on the way to the server may answer it.
    Status(u16),
}

/// What comes of a call, before a protocol renders it.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// A response in canonical JSON.
    Response(Value),
    Failure(Failure),
    RateLimited(Duration),
    Fault(Fault),
}

/// What comes of a call, and what goes with it.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) outcome: Outcome,
    /// `Set-Cookie` lines.
    pub(crate) cookies: Vec<String>,
    pub(crate) delay: Duration,
}

impl From<Failure> for Answer {
    fn from(failure: Failure) -> Self {
        Self { outcome: Outcome::Failure(failure), cookies: Vec::new(), delay: Duration::ZERO }
    }
}
