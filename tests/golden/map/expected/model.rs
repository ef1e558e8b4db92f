// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 cf38834d660937113781f92c2fcce20310b1d4c5c2be672716e92063f4ef4d37.

//! What the operations send and receive.
/// `Memory`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Memory {
    /// `Memory.app_data`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub app_data: ::authorizer_runtime::Map,
    /// `Memory.headers`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub headers: ::authorizer_runtime::Map,
    /// `Memory.claims`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub claims: ::authorizer_runtime::Map,
}

/// What [`Client::remember`](crate::Client::remember) sends.
///
/// `remember`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct RememberRequest {
    /// `RememberRequest.app_data`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub app_data: ::core::option::Option<::authorizer_runtime::Map>,
    /// `RememberRequest.headers`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub headers: ::core::option::Option<::authorizer_runtime::Map>,
}

impl RememberRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            app_data: ::core::default::Default::default(),
            headers: ::core::default::Default::default(),
        }
    }
    /// `RememberRequest.app_data`, which the schemas do not describe.
    #[must_use]
    pub fn app_data(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Map>,
    ) -> Self {
        self.app_data = Some(value.into());
        self
    }
    /// `RememberRequest.headers`, which the schemas do not describe.
    #[must_use]
    pub fn headers(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Map>,
    ) -> Self {
        self.headers = Some(value.into());
        self
    }
}
