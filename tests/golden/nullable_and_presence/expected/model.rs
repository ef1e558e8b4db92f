// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 efabf551b19d272be4930296d079d9b32927752041e5a6a540121a3f4dd8df6b.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// What [`Client::change`](crate::Client::change) sends.
///
/// `change`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ChangeRequest {
    /// `ChangeRequest.name`, which the schemas do not describe.
    pub name: String,
    /// `ChangeRequest.title`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `ChangeRequest.nickname`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `ChangeRequest.active`, which the schemas do not describe.
    pub active: bool,
    /// `ChangeRequest.loud`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loud: Option<bool>,
    /// `ChangeRequest.quiet`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiet: Option<bool>,
    /// `ChangeRequest.count`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `ChangeRequest.weight`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    /// `ChangeRequest.tags`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// `ChangeRequest.roles`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<String>,
    /// `ChangeRequest.ids`, which the schemas do not describe.
    pub ids: Vec<String>,
    /// `ChangeRequest.place`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceInput>,
}

impl ChangeRequest {
    /// With what is required: `name`, `active`, `ids`.
    pub fn new(
        name: impl Into<String>,
        active: bool,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            active: active,
            ids: ids.into_iter().map(Into::into).collect(),
            title: Default::default(),
            nickname: Default::default(),
            loud: Default::default(),
            quiet: Default::default(),
            count: Default::default(),
            weight: Default::default(),
            tags: Default::default(),
            roles: Default::default(),
            place: Default::default(),
        }
    }
    /// `ChangeRequest.title`, which the schemas do not describe.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// `ChangeRequest.nickname`, which the schemas do not describe.
    #[must_use]
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// `ChangeRequest.loud`, which the schemas do not describe.
    #[must_use]
    pub fn loud(mut self, value: bool) -> Self {
        self.loud = Some(value);
        self
    }
    /// `ChangeRequest.quiet`, which the schemas do not describe.
    #[must_use]
    pub fn quiet(mut self, value: bool) -> Self {
        self.quiet = Some(value);
        self
    }
    /// `ChangeRequest.count`, which the schemas do not describe.
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// `ChangeRequest.weight`, which the schemas do not describe.
    #[must_use]
    pub fn weight(mut self, value: f64) -> Self {
        self.weight = Some(value);
        self
    }
    /// `ChangeRequest.tags`, which the schemas do not describe.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// `ChangeRequest.roles`, which the schemas do not describe.
    #[must_use]
    pub fn roles(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = value.into_iter().map(Into::into).collect();
        self
    }
    /// `ChangeRequest.place`, which the schemas do not describe.
    #[must_use]
    pub fn place(mut self, value: PlaceInput) -> Self {
        self.place = Some(value);
        self
    }
}

/// `Changed`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Changed {
    /// `Changed.name`, which the schemas do not describe.
    pub name: String,
    /// `Changed.title`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "codec::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub title: Option<String>,
    /// `Changed.nickname`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "codec::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub nickname: Option<String>,
    /// `Changed.active`, which the schemas do not describe.
    pub active: bool,
    /// `Changed.loud`, which the schemas do not describe.
    #[serde(default, deserialize_with = "codec::or_default")]
    pub loud: bool,
    /// `Changed.quiet`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiet: Option<bool>,
    /// `Changed.count`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "codec::optional_integer",
        skip_serializing_if = "Option::is_none"
    )]
    pub count: Option<i64>,
    /// `Changed.weight`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    /// `Changed.tags`, which the schemas do not describe.
    #[serde(default, deserialize_with = "codec::or_default")]
    pub tags: Vec<String>,
    /// `Changed.roles`, which the schemas do not describe.
    #[serde(default, deserialize_with = "codec::list")]
    pub roles: Vec<String>,
    /// `Changed.ids`, which the schemas do not describe.
    pub ids: Vec<String>,
    /// `Changed.place`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// `Changed.home`, which the schemas do not describe.
    pub home: Place,
}

/// `Place`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Place {
    /// `Place.city`, which the schemas do not describe.
    pub city: String,
}

/// `PlaceInput`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct PlaceInput {
    /// `PlaceInput.city`, which the schemas do not describe.
    pub city: String,
}

impl PlaceInput {
    /// With what is required: `city`.
    pub fn new(city: impl Into<String>) -> Self {
        Self { city: city.into() }
    }
}
