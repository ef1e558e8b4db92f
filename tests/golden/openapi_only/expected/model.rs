// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5b208d1d51e4f8b72168fb8d10f951981b4eeec73f784c490c1d12116ac97672.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// What [`Client::greet`](crate::Client::greet) sends.
///
/// `greet`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GreetRequest {
    /// `GreetRequest.name`, which the schemas do not describe.
    pub name: String,
    /// `GreetRequest.times`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<i64>,
}

impl GreetRequest {
    /// With what is required: `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            times: Default::default(),
        }
    }
    /// `GreetRequest.times`, which the schemas do not describe.
    #[must_use]
    pub fn times(mut self, value: i64) -> Self {
        self.times = Some(value);
        self
    }
}

/// `GreetResponse`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GreetResponse {
    /// `GreetResponse.text`, which the schemas do not describe.
    pub text: String,
    /// `GreetResponse.at`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "codec::optional_integer",
        skip_serializing_if = "Option::is_none"
    )]
    pub at: Option<i64>,
}
