// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 26093fbf576cad7e9f8512de3f919551b59f8a3d5f77e77c41ded8af64c7ff20.

//! What the operations send and receive.
/// What [`Client::begin`](crate::Client::begin) sends.
///
/// `begin`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct BeginRequest {
    /// `BeginRequest.email`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// `BeginRequest.phone_number`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
}

impl BeginRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
        }
    }
    /// `BeginRequest.email`, which the schemas do not describe.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// `BeginRequest.phone_number`, which the schemas do not describe.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

/// `Begun`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Begun {
    /// `Begun.options`, which the schemas do not describe.
    pub options: ::std::string::String,
}

/// What [`Client::enable`](crate::Client::enable) sends.
///
/// `enable`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct EnableRequest {
    /// `EnableRequest.user_id`, which the schemas do not describe.
    pub user_id: ::std::string::String,
}

impl EnableRequest {
    /// With what is required: `user_id`.
    pub fn new(user_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// What [`Client::finish`](crate::Client::finish) sends.
///
/// `finish`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FinishRequest {
    /// `FinishRequest.id`, which the schemas do not describe.
    pub id: ::std::string::String,
}

impl FinishRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}
