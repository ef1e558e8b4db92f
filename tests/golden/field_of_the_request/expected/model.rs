// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d837738ae0b69a30aee330e23332fed400202de6b4ece1cffc3557f8cc4d0c69.

//! What the operations send and receive.
/// `Hook`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Hook {
    /// `Hook.id`, which the schemas do not describe.
    pub id: ::std::string::String,
}

/// `Hooks`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Hooks {
    /// `Hooks.hooks`, which the schemas do not describe.
    pub hooks: ::std::vec::Vec<Hook>,
    /// `Hooks.total`, which the schemas do not describe.
    #[serde(deserialize_with = "::authorizer_runtime::private::v1::codec::integer")]
    pub total: i64,
}

/// What [`AdminClient::hooks`](crate::AdminClient::hooks) sends.
///
/// `hooks`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct HooksRequest {
    /// `HooksRequest.pagination`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl HooksRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: ::core::default::Default::default(),
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
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub page: ::core::option::Option<i64>,
    /// `PaginationRequest.limit`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub limit: ::core::option::Option<i64>,
}

impl PaginationRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            page: ::core::default::Default::default(),
            limit: ::core::default::Default::default(),
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
