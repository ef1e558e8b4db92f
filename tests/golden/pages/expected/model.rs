// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 fceba6f02697a43b4e7724461127fc7e8029fd5e5b7e5efe8abb122ba8bcd3b3.

//! What the operations send and receive.
/// `Bells`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Bells {
    /// `Bells.bells`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub bells: ::std::vec::Vec<User>,
    /// `Bells.pagination`, which the schemas do not describe.
    pub pagination: Pagination,
}

/// What [`AdminClient::bells`](crate::AdminClient::bells) sends.
///
/// `bells`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct BellsRequest {
    /// `BellsRequest.page`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub page: ::core::option::Option<i64>,
    /// `BellsRequest.limit`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub limit: ::core::option::Option<i64>,
}

impl BellsRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            page: ::core::default::Default::default(),
            limit: ::core::default::Default::default(),
        }
    }
    /// `BellsRequest.page`, which the schemas do not describe.
    #[must_use]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// `BellsRequest.limit`, which the schemas do not describe.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

/// `Latest`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Latest {
    /// `Latest.users`, which the schemas do not describe.
    pub users: ::std::vec::Vec<User>,
}

/// What [`AdminClient::latest`](crate::AdminClient::latest) sends.
///
/// `latest`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct LatestRequest {
    /// `LatestRequest.name`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name: ::core::option::Option<::std::string::String>,
    /// `LatestRequest.pagination`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl LatestRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            name: ::core::default::Default::default(),
            pagination: ::core::default::Default::default(),
        }
    }
    /// `LatestRequest.name`, which the schemas do not describe.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = Some(value.into());
        self
    }
    /// `LatestRequest.pagination`, which the schemas do not describe.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}

/// `Pagination`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Pagination {
    /// `Pagination.page`, which the schemas do not describe.
    #[serde(deserialize_with = "::authorizer_runtime::private::v1::codec::integer")]
    pub page: i64,
    /// `Pagination.limit`, which the schemas do not describe.
    #[serde(deserialize_with = "::authorizer_runtime::private::v1::codec::integer")]
    pub limit: i64,
    /// `Pagination.total`, which the schemas do not describe.
    #[serde(deserialize_with = "::authorizer_runtime::private::v1::codec::integer")]
    pub total: i64,
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

/// `Tuples`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Tuples {
    /// `Tuples.tuples`, which the schemas do not describe.
    pub tuples: ::std::vec::Vec<User>,
    /// `Tuples.continuation_token`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub continuation_token: ::core::option::Option<::std::string::String>,
}

/// What [`Client::tuples`](crate::Client::tuples) sends.
///
/// `tuples`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct TuplesRequest {
    /// `TuplesRequest.page_size`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub page_size: ::core::option::Option<i64>,
    /// `TuplesRequest.continuation_token`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub continuation_token: ::core::option::Option<::std::string::String>,
}

impl TuplesRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            page_size: ::core::default::Default::default(),
            continuation_token: ::core::default::Default::default(),
        }
    }
    /// `TuplesRequest.page_size`, which the schemas do not describe.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// `TuplesRequest.continuation_token`, which the schemas do not describe.
    #[must_use]
    pub fn continuation_token(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.continuation_token = Some(value.into());
        self
    }
}

/// `User`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct User {
    /// `User.id`, which the schemas do not describe.
    pub id: ::std::string::String,
}

/// `Users`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Users {
    /// `Users.pagination`, which the schemas do not describe.
    pub pagination: Pagination,
    /// `Users.users`, which the schemas do not describe.
    pub users: ::std::vec::Vec<User>,
}

/// What [`AdminClient::users`](crate::AdminClient::users) sends.
///
/// `users`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UsersRequest {
    /// `UsersRequest.name`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name: ::core::option::Option<::std::string::String>,
    /// `UsersRequest.pagination`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl UsersRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            name: ::core::default::Default::default(),
            pagination: ::core::default::Default::default(),
        }
    }
    /// `UsersRequest.name`, which the schemas do not describe.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = Some(value.into());
        self
    }
    /// `UsersRequest.pagination`, which the schemas do not describe.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}
