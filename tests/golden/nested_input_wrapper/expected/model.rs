// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 43c2c242d51210ec9e8b5b1d796f8944fe8d05dbeb2fd25718ee82a3920e9c73.

//! What the operations send and receive.
/// What [`AdminClient::groups`](crate::AdminClient::groups) sends.
///
/// `groups`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GroupsRequest {
    /// `GroupsRequest.pagination`, which the schemas do not describe.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        serialize_with = "wrap_pagination"
    )]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl GroupsRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: ::core::default::Default::default(),
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
    pub names: ::std::vec::Vec<::std::string::String>,
}

/// What [`AdminClient::members`](crate::AdminClient::members) sends.
///
/// `members`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct MembersRequest {
    /// `MembersRequest.group`, which the schemas do not describe.
    pub group: ::std::string::String,
    /// `MembersRequest.pagination`, which the schemas do not describe.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        serialize_with = "wrap_pagination"
    )]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl MembersRequest {
    /// With what is required: `group`.
    pub fn new(group: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            group: group.into(),
            pagination: ::core::default::Default::default(),
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

fn wrap_pagination<T: ::serde::Serialize, S: ::serde::Serializer>(
    value: &T,
    serializer: S,
) -> ::core::result::Result<S::Ok, S::Error> {
    ::authorizer_runtime::private::v1::codec::wrapped("pagination", value, serializer)
}
