// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 24449e9a1f64f9b704899b790c578eb617754f9bd6ab101e40425bbba980d505.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// `Clock`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Clock {
    /// `Clock.now`, which the schemas do not describe.
    #[serde(deserialize_with = "codec::integer")]
    pub now: i64,
    /// `Clock.stopped_at`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "codec::optional_integer",
        skip_serializing_if = "Option::is_none"
    )]
    pub stopped_at: Option<i64>,
    /// `Clock.zone`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "codec::optional_integer",
        skip_serializing_if = "Option::is_none"
    )]
    pub zone: Option<i64>,
}

/// What [`Client::clock`](crate::Client::clock) sends.
///
/// `clock`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ClockRequest {
    /// `ClockRequest.since`, which the schemas do not describe.
    pub since: i64,
    /// `ClockRequest.until`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i64>,
}

impl ClockRequest {
    /// With what is required: `since`.
    pub fn new(since: i64) -> Self {
        Self {
            since: since,
            until: Default::default(),
        }
    }
    /// `ClockRequest.until`, which the schemas do not describe.
    #[must_use]
    pub fn until(mut self, value: i64) -> Self {
        self.until = Some(value);
        self
    }
}
