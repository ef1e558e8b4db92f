// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 468a0867ce7c6ff622abfb6736b1ba38cd6dcb40599a1882f006c0af04db3bfd.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// `Hook`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Hook {
    /// `Hook.id`, which the schemas do not describe.
    pub id: String,
}

/// `Hooks`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Hooks {
    /// `Hooks.hooks`, which the schemas do not describe.
    pub hooks: Vec<Hook>,
    /// `Hooks.total`, which the schemas do not describe.
    #[serde(deserialize_with = "codec::integer")]
    pub total: i64,
}

/// What [`AdminClient::hooks`](crate::AdminClient::hooks) sends.
///
/// `hooks`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct HooksRequest {
    /// `HooksRequest.pagination`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<PaginationRequest>,
}

impl HooksRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: Default::default(),
        }
    }
    /// `HooksRequest.pagination`, which the schemas do not describe.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}

/// `PaginationRequest`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct PaginationRequest {
    /// `PaginationRequest.page`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// `PaginationRequest.limit`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

impl PaginationRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            page: Default::default(),
            limit: Default::default(),
        }
    }
    /// `PaginationRequest.page`, which the schemas do not describe.
    #[must_use]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// `PaginationRequest.limit`, which the schemas do not describe.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}
