// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 38e70ce9f798eb457ebb070d965222efea1438f54fab45e32f371c9b99494a76.

//! What the operations send and receive.
/// `Clock`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Clock {
    /// `Clock.now`, which the schemas do not describe.
    #[serde(deserialize_with = "::authorizer_runtime::private::v1::codec::integer")]
    pub now: i64,
    /// `Clock.stopped_at`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub stopped_at: ::core::option::Option<i64>,
    /// `Clock.zone`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub zone: ::core::option::Option<i64>,
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
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub until: ::core::option::Option<i64>,
}

impl ClockRequest {
    /// With what is required: `since`.
    pub fn new(since: i64) -> Self {
        Self {
            since: since,
            until: ::core::default::Default::default(),
        }
    }
    /// `ClockRequest.until`, which the schemas do not describe.
    #[must_use]
    pub fn until(mut self, value: i64) -> Self {
        self.until = Some(value);
        self
    }
}
