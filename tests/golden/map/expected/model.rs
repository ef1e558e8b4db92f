// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 bba4bbd708a48073ffaf748b228170c4a121e141c07da4cfc2652073700e0f14.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// `Memory`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Memory {
    /// `Memory.app_data`, which the schemas do not describe.
    #[serde(default, deserialize_with = "codec::or_default")]
    pub app_data: Map,
    /// `Memory.headers`, which the schemas do not describe.
    #[serde(default, deserialize_with = "codec::or_default")]
    pub headers: Map,
    /// `Memory.claims`, which the schemas do not describe.
    #[serde(default, deserialize_with = "codec::or_default")]
    pub claims: Map,
}

/// What [`Client::remember`](crate::Client::remember) sends.
///
/// `remember`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct RememberRequest {
    /// `RememberRequest.app_data`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_data: Option<Map>,
    /// `RememberRequest.headers`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headers: Option<Map>,
}

impl RememberRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            app_data: Default::default(),
            headers: Default::default(),
        }
    }
    /// `RememberRequest.app_data`, which the schemas do not describe.
    #[must_use]
    pub fn app_data(mut self, value: impl Into<Map>) -> Self {
        self.app_data = Some(value.into());
        self
    }
    /// `RememberRequest.headers`, which the schemas do not describe.
    #[must_use]
    pub fn headers(mut self, value: impl Into<Map>) -> Self {
        self.headers = Some(value.into());
        self
    }
}
