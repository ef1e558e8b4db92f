// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 4a792a320460deb8b527cd20e379b570972375af731e51ec99e5223a02a737ea.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// What [`Client::begin`](crate::Client::begin) sends.
///
/// `begin`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct BeginRequest {
    /// `BeginRequest.email`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `BeginRequest.phone_number`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

impl BeginRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            email: Default::default(),
            phone_number: Default::default(),
        }
    }
    /// `BeginRequest.email`, which the schemas do not describe.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// `BeginRequest.phone_number`, which the schemas do not describe.
    #[must_use]
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

/// `Begun`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Begun {
    /// `Begun.options`, which the schemas do not describe.
    pub options: String,
}

/// What [`Client::enable`](crate::Client::enable) sends.
///
/// `enable`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct EnableRequest {
    /// `EnableRequest.user_id`, which the schemas do not describe.
    pub user_id: String,
}

impl EnableRequest {
    /// With what is required: `user_id`.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// What [`Client::finish`](crate::Client::finish) sends.
///
/// `finish`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FinishRequest {
    /// `FinishRequest.id`, which the schemas do not describe.
    pub id: String,
}

impl FinishRequest {
    /// With what is required: `id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
