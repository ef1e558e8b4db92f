// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 3a52802a15d11b536ae6f51637d4c918757db90a08ff3a6fb595e6d93e5a79ae.

//! What the operations send and receive.
/// What [`Client::change`](crate::Client::change) sends.
///
/// `change`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ChangeRequest {
    /// `ChangeRequest.name`, which the schemas do not describe.
    pub name: ::std::string::String,
    /// `ChangeRequest.title`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub title: ::core::option::Option<::std::string::String>,
    /// `ChangeRequest.nickname`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub nickname: ::core::option::Option<::std::string::String>,
    /// `ChangeRequest.active`, which the schemas do not describe.
    pub active: bool,
    /// `ChangeRequest.loud`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub loud: ::core::option::Option<bool>,
    /// `ChangeRequest.quiet`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub quiet: ::core::option::Option<bool>,
    /// `ChangeRequest.count`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub count: ::core::option::Option<i64>,
    /// `ChangeRequest.weight`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub weight: ::core::option::Option<f64>,
    /// `ChangeRequest.tags`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub tags: ::std::vec::Vec<::std::string::String>,
    /// `ChangeRequest.roles`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// `ChangeRequest.ids`, which the schemas do not describe.
    pub ids: ::std::vec::Vec<::std::string::String>,
    /// `ChangeRequest.place`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub place: ::core::option::Option<PlaceInput>,
}

impl ChangeRequest {
    /// With what is required: `name`, `active`, `ids`.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        active: bool,
        ids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            active: active,
            ids: ids.into_iter().map(::core::convert::Into::into).collect(),
            title: ::core::default::Default::default(),
            nickname: ::core::default::Default::default(),
            loud: ::core::default::Default::default(),
            quiet: ::core::default::Default::default(),
            count: ::core::default::Default::default(),
            weight: ::core::default::Default::default(),
            tags: ::core::default::Default::default(),
            roles: ::core::default::Default::default(),
            place: ::core::default::Default::default(),
        }
    }
    /// `ChangeRequest.title`, which the schemas do not describe.
    #[must_use]
    pub fn title(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.title = Some(value.into());
        self
    }
    /// `ChangeRequest.nickname`, which the schemas do not describe.
    #[must_use]
    pub fn nickname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
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
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.tags = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// `ChangeRequest.roles`, which the schemas do not describe.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
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
    pub name: ::std::string::String,
    /// `Changed.title`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub title: ::core::option::Option<::std::string::String>,
    /// `Changed.nickname`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub nickname: ::core::option::Option<::std::string::String>,
    /// `Changed.active`, which the schemas do not describe.
    pub active: bool,
    /// `Changed.loud`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub loud: bool,
    /// `Changed.quiet`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub quiet: ::core::option::Option<bool>,
    /// `Changed.count`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub count: ::core::option::Option<i64>,
    /// `Changed.weight`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub weight: ::core::option::Option<f64>,
    /// `Changed.tags`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub tags: ::std::vec::Vec<::std::string::String>,
    /// `Changed.roles`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::list"
    )]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// `Changed.ids`, which the schemas do not describe.
    pub ids: ::std::vec::Vec<::std::string::String>,
    /// `Changed.place`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub place: ::core::option::Option<Place>,
    /// `Changed.home`, which the schemas do not describe.
    pub home: Place,
}

/// `Place`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Place {
    /// `Place.city`, which the schemas do not describe.
    pub city: ::std::string::String,
}

/// `PlaceInput`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct PlaceInput {
    /// `PlaceInput.city`, which the schemas do not describe.
    pub city: ::std::string::String,
}

impl PlaceInput {
    /// With what is required: `city`.
    pub fn new(city: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { city: city.into() }
    }
}
