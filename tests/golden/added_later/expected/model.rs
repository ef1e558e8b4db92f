// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 39916c9760f213fa391aef2bf8b24f9762c6706e3629be9ebecd2ffa66245ca8.

//! What the operations send and receive.
/// `Filter`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Filter {
    /// `Filter.name`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name: ::core::option::Option<::std::string::String>,
    /// `Filter.exact`, which the schemas do not describe.
    ///
    /// Since server 0.9.0-rc.2. Over REST and gRPC servers before 0.9.0-rc.2 ignore it, so the call is refused once
    /// the server is known to be older.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub exact: ::core::option::Option<bool>,
    /// `Filter.or`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub or: ::std::vec::Vec<Filter>,
}

impl Filter {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            name: ::core::default::Default::default(),
            exact: ::core::default::Default::default(),
            or: ::core::default::Default::default(),
        }
    }
    /// `Filter.name`, which the schemas do not describe.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = Some(value.into());
        self
    }
    /// `Filter.exact`, which the schemas do not describe.
    #[must_use]
    pub fn exact(mut self, value: bool) -> Self {
        self.exact = Some(value);
        self
    }
    /// `Filter.or`, which the schemas do not describe.
    #[must_use]
    pub fn or(mut self, value: impl ::core::iter::IntoIterator<Item = Filter>) -> Self {
        self.or = value.into_iter().collect();
        self
    }
}

/// `Found`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Found {
    /// `Found.names`, which the schemas do not describe.
    pub names: ::std::vec::Vec<::std::string::String>,
}

/// `Rule`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Rule {
    /// `Rule.id`, which the schemas do not describe.
    ///
    /// Since server 0.9.0-rc.2. Over REST and gRPC servers before 0.9.0-rc.2 ignore it, so the call is refused once
    /// the server is known to be older.
    pub id: ::std::string::String,
    /// `Rule.weight`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub weight: ::core::option::Option<i64>,
}

impl Rule {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            weight: ::core::default::Default::default(),
        }
    }
    /// `Rule.weight`, which the schemas do not describe.
    #[must_use]
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }
}

/// What [`Client::search`](crate::Client::search) sends.
///
/// `search`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SearchRequest {
    /// `SearchRequest.text`, which the schemas do not describe.
    ///
    /// Since server 0.9.0-rc.2. Over REST and gRPC servers before 0.9.0-rc.2 ignore it, so the call is refused once
    /// the server is known to be older.
    pub text: ::std::string::String,
    /// `SearchRequest.query`, which the schemas do not describe.
    ///
    /// Over REST and gRPC servers before 0.9.0-rc.2 ignore it, so the call is refused once the server is known to be
    /// older.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub query: ::core::option::Option<::std::string::String>,
    /// `SearchRequest.tags`, which the schemas do not describe.
    ///
    /// Since server 0.9.0-rc.2. Over REST and gRPC servers before 0.9.0-rc.2 ignore it, so the call is refused once
    /// the server is known to be older.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub tags: ::std::vec::Vec<::std::string::String>,
    /// `SearchRequest.filter`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub filter: ::core::option::Option<Filter>,
    /// `SearchRequest.rules`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub rules: ::std::vec::Vec<Rule>,
}

impl SearchRequest {
    /// With what is required: `text`.
    pub fn new(text: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            text: text.into(),
            query: ::core::default::Default::default(),
            tags: ::core::default::Default::default(),
            filter: ::core::default::Default::default(),
            rules: ::core::default::Default::default(),
        }
    }
    /// `SearchRequest.query`, which the schemas do not describe.
    #[must_use]
    pub fn query(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.query = Some(value.into());
        self
    }
    /// `SearchRequest.tags`, which the schemas do not describe.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.tags = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// `SearchRequest.filter`, which the schemas do not describe.
    #[must_use]
    pub fn filter(mut self, value: Filter) -> Self {
        self.filter = Some(value);
        self
    }
    /// `SearchRequest.rules`, which the schemas do not describe.
    #[must_use]
    pub fn rules(mut self, value: impl ::core::iter::IntoIterator<Item = Rule>) -> Self {
        self.rules = value.into_iter().collect();
        self
    }
}

/// What [`Client::watch`](crate::Client::watch) sends.
///
/// `watch`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WatchRequest {
    /// `WatchRequest.filter`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub filter: ::core::option::Option<Filter>,
    /// `WatchRequest.note`, which the schemas do not describe.
    ///
    /// Since server 0.9.0-rc.2.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub note: ::core::option::Option<::std::string::String>,
}

impl WatchRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            filter: ::core::default::Default::default(),
            note: ::core::default::Default::default(),
        }
    }
    /// `WatchRequest.filter`, which the schemas do not describe.
    #[must_use]
    pub fn filter(mut self, value: Filter) -> Self {
        self.filter = Some(value);
        self
    }
    /// `WatchRequest.note`, which the schemas do not describe.
    #[must_use]
    pub fn note(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.note = Some(value.into());
        self
    }
}
