// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 db85ba7bb846096a90a1954193b33a825f6ccd72eccac6a06f7584bdce2cdb34.

//! What the operations send and receive.
/// What [`Client::sign_in`](crate::Client::sign_in) sends.
///
/// `sign_in`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SignInRequest {
    /// `SignInRequest.password`, which the schemas do not describe.
    pub password: ::authorizer_runtime::Secret,
    /// `SignInRequest.otp`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub otp: ::core::option::Option<::authorizer_runtime::Secret>,
    /// `SignInRequest.recovery_codes`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub recovery_codes: ::std::vec::Vec<::authorizer_runtime::Secret>,
    /// `SignInRequest.headers`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub headers: ::core::option::Option<::authorizer_runtime::SecretMap>,
}

impl SignInRequest {
    /// With what is required: `password`.
    pub fn new(
        password: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            password: password.into(),
            otp: ::core::default::Default::default(),
            recovery_codes: ::core::default::Default::default(),
            headers: ::core::default::Default::default(),
        }
    }
    /// `SignInRequest.otp`, which the schemas do not describe.
    #[must_use]
    pub fn otp(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.otp = Some(value.into());
        self
    }
    /// `SignInRequest.recovery_codes`, which the schemas do not describe.
    #[must_use]
    pub fn recovery_codes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::authorizer_runtime::Secret>,
        >,
    ) -> Self {
        self.recovery_codes = value
            .into_iter()
            .map(::core::convert::Into::into)
            .collect();
        self
    }
    /// `SignInRequest.headers`, which the schemas do not describe.
    #[must_use]
    pub fn headers(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::SecretMap>,
    ) -> Self {
        self.headers = Some(value.into());
        self
    }
}

/// `SignedIn`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SignedIn {
    /// `SignedIn.access_token`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub access_token: ::core::option::Option<::authorizer_runtime::Secret>,
    /// `SignedIn.recovery_codes`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::list"
    )]
    pub recovery_codes: ::std::vec::Vec<::authorizer_runtime::Secret>,
    /// `SignedIn.headers`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub headers: ::authorizer_runtime::SecretMap,
}
