//! The table: what is to come of each condition, and where the server itself differs between protocols.

use std::path::PathBuf;

use authorizer::Protocol;
use serde::Deserialize;

use crate::Failure;
use crate::scratch::top;

/// All of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The servers that it takes.
    pub profiles: Vec<Profile>,
    /// The conditions.
    pub refusals: Vec<Refusal>,
}

/// A server with certain flags.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Name of the recordings, and in capitals part of the variables that name the server.
    pub name: String,
    /// What it is started with, besides what all have.
    pub flags: String,
}

/// A condition and the error that it ends in.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// Name of the function that brings it about.
    pub condition: String,
    /// Where it can be brought about.
    #[serde(default = "default_profile")]
    pub profile: String,
    /// The call that is to fail.
    pub operation: String,
    /// The error's code.
    pub code: String,
    /// Part of the error's message.
    pub message: String,
    /// The protocols in which there can be such a condition at all; all of them when empty.
    #[serde(default)]
    pub only: Vec<Over>,
    /// The server gives no code over GraphQL.
    #[serde(default)]
    pub uncoded: bool,
    /// The status over gRPC, where it is not the code's own.
    pub grpc_status: Option<i64>,
    /// Which of the conditions it is that share a code.
    pub is: Option<Is>,
    /// Values of the call or of the store that the message repeats, each of which is shown as `…`.
    #[serde(default)]
    pub hidden: usize,
    /// Where the server differs.
    #[serde(default)]
    pub except: Vec<Exception>,
}

/// What the server does over some protocols only.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Which protocols.
    pub over: Vec<Over>,
    /// The error's code there; when absent, the call succeeds.
    pub code: Option<String>,
    /// Part of the error's message there.
    #[serde(default)]
    pub message: String,
    /// Why.
    pub reason: String,
}

/// A protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Over {
    /// GraphQL.
    GraphQl,
    /// REST.
    Rest,
    /// gRPC.
    Grpc,
}

/// What hides behind `RESOURCE_EXHAUSTED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Is {
    /// The limit of requests per second.
    RateLimited,
    /// Too many wrong attempts.
    LockedOut,
    /// A message that is too large.
    TooLarge,
}

/// An error as it should be.
pub struct Expected<'a> {
    /// Its code.
    pub code: &'a str,
    /// Part of its message.
    pub message: &'a str,
}

impl Table {
    /// Reads it.
    pub fn load() -> Result<Self, Failure> {
        let path = path();
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?)
    }
}

fn path() -> PathBuf {
    top().join("tests/data/refusals.toml")
}

fn default_profile() -> String {
    "default".to_owned()
}

impl Refusal {
    /// Whether there can be such a condition over a protocol.
    pub fn can_be(&self, protocol: Protocol) -> bool {
        self.only.is_empty() || self.only.iter().any(|over| over.is(protocol))
    }

    /// The error over a protocol; nothing where the call is to succeed.
    pub fn expected(&self, protocol: Protocol) -> Option<Expected<'_>> {
        match self.except.iter().find(|exception| exception.over.iter().any(|over| over.is(protocol))) {
            None => Some(Expected { code: &self.code, message: &self.message }),
            Some(Exception { code, message, .. }) => code.as_deref().map(|code| Expected { code, message }),
        }
    }

    /// The condition in words.
    pub fn title(&self) -> String {
        self.condition.replace('_', " ")
    }
}

impl Over {
    /// Whether it is this protocol.
    pub fn is(self, protocol: Protocol) -> bool {
        matches!(
            (self, protocol),
            (Self::GraphQl, Protocol::GraphQl) | (Self::Rest, Protocol::Rest) | (Self::Grpc, Protocol::Grpc)
        )
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::GraphQl => "GraphQL",
            Self::Rest => "REST",
            Self::Grpc => "gRPC",
        }
    }
}
