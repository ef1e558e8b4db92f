// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9373809487cd4cb68b757358548a99b1a8f659a629dd1344b317bd675fff6f3e.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// What [`AdminClient::groups`](crate::AdminClient::groups) sends.
///
/// `groups`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GroupsRequest {
    /// `GroupsRequest.pagination`, which the schemas do not describe.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "wrap_pagination"
    )]
    pub pagination: Option<PaginationRequest>,
}

impl GroupsRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: Default::default(),
        }
    }
    /// `GroupsRequest.pagination`, which the schemas do not describe.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}

/// `Members`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Members {
    /// `Members.names`, which the schemas do not describe.
    pub names: Vec<String>,
}

/// What [`AdminClient::members`](crate::AdminClient::members) sends.
///
/// `members`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct MembersRequest {
    /// `MembersRequest.group`, which the schemas do not describe.
    pub group: String,
    /// `MembersRequest.pagination`, which the schemas do not describe.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "wrap_pagination"
    )]
    pub pagination: Option<PaginationRequest>,
}

impl MembersRequest {
    /// With what is required: `group`.
    pub fn new(group: impl Into<String>) -> Self {
        Self {
            group: group.into(),
            pagination: Default::default(),
        }
    }
    /// `MembersRequest.pagination`, which the schemas do not describe.
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

fn wrap_pagination<T: ::serde::Serialize, S: ::serde::Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    codec::wrapped("pagination", value, serializer)
}
