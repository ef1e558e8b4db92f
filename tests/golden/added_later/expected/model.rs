// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 de33c0b47238e87e83e63241b39cc2d1273d0bb15eb74d7c675788d6d143e953.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// `Filter`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Filter {
    /// `Filter.name`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `Filter.exact`, which the schemas do not describe.
    ///
    /// Since server 0.9.0-rc.2. Over REST and gRPC servers before 0.9.0-rc.2 ignore it, so the call is refused once
    /// the server is known to be older.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exact: Option<bool>,
    /// `Filter.or`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub or: Vec<Filter>,
}

impl Filter {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            exact: Default::default(),
            or: Default::default(),
        }
    }
    /// `Filter.name`, which the schemas do not describe.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
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
    pub fn or(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.or = value.into_iter().collect();
        self
    }
}

/// `Found`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Found {
    /// `Found.names`, which the schemas do not describe.
    pub names: Vec<String>,
}

/// `Rule`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Rule {
    /// `Rule.id`, which the schemas do not describe.
    ///
    /// Since server 0.9.0-rc.2. Over REST and gRPC servers before 0.9.0-rc.2 ignore it, so the call is refused once
    /// the server is known to be older.
    pub id: String,
    /// `Rule.weight`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
}

impl Rule {
    /// With what is required: `id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            weight: Default::default(),
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
    pub text: String,
    /// `SearchRequest.query`, which the schemas do not describe.
    ///
    /// Over REST and gRPC servers before 0.9.0-rc.2 ignore it, so the call is refused once the server is known to be
    /// older.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// `SearchRequest.tags`, which the schemas do not describe.
    ///
    /// Since server 0.9.0-rc.2. Over REST and gRPC servers before 0.9.0-rc.2 ignore it, so the call is refused once
    /// the server is known to be older.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// `SearchRequest.filter`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Filter>,
    /// `SearchRequest.rules`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
}

impl SearchRequest {
    /// With what is required: `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            query: Default::default(),
            tags: Default::default(),
            filter: Default::default(),
            rules: Default::default(),
        }
    }
    /// `SearchRequest.query`, which the schemas do not describe.
    #[must_use]
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// `SearchRequest.tags`, which the schemas do not describe.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
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
    pub fn rules(mut self, value: impl IntoIterator<Item = Rule>) -> Self {
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Filter>,
    /// `WatchRequest.note`, which the schemas do not describe.
    ///
    /// Since server 0.9.0-rc.2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl WatchRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            filter: Default::default(),
            note: Default::default(),
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
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}
