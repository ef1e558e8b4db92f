// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 01182643dce01e5b41e76728040553b67c0974fd3edbff46d1d9841df81b866a.

//! What the operations send and receive.
/// What [`Client::greet`](crate::Client::greet) sends.
///
/// `greet`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GreetRequest {
    /// `GreetRequest.name`, which the schemas do not describe.
    pub name: ::std::string::String,
    /// `GreetRequest.times`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub times: ::core::option::Option<i64>,
}

impl GreetRequest {
    /// With what is required: `name`.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            times: ::core::default::Default::default(),
        }
    }
    /// `GreetRequest.times`, which the schemas do not describe.
    #[must_use]
    pub fn times(mut self, value: i64) -> Self {
        self.times = Some(value);
        self
    }
}

/// `GreetResponse`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GreetResponse {
    /// `GreetResponse.text`, which the schemas do not describe.
    pub text: ::std::string::String,
    /// `GreetResponse.at`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub at: ::core::option::Option<i64>,
}
