// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 21f80b35c2a0ae9f83a1d06d98401de680049d6583e4ba5da940a1cfe1d0cdca.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// What [`Client::sign_in`](crate::Client::sign_in) sends.
///
/// `sign_in`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SignInRequest {
    /// `SignInRequest.password`, which the schemas do not describe.
    pub password: Secret,
    /// `SignInRequest.otp`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub otp: Option<Secret>,
    /// `SignInRequest.recovery_codes`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recovery_codes: Vec<Secret>,
    /// `SignInRequest.headers`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headers: Option<SecretMap>,
}

impl SignInRequest {
    /// With what is required: `password`.
    pub fn new(password: impl Into<Secret>) -> Self {
        Self {
            password: password.into(),
            otp: Default::default(),
            recovery_codes: Default::default(),
            headers: Default::default(),
        }
    }
    /// `SignInRequest.otp`, which the schemas do not describe.
    #[must_use]
    pub fn otp(mut self, value: impl Into<Secret>) -> Self {
        self.otp = Some(value.into());
        self
    }
    /// `SignInRequest.recovery_codes`, which the schemas do not describe.
    #[must_use]
    pub fn recovery_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<Secret>>,
    ) -> Self {
        self.recovery_codes = value.into_iter().map(Into::into).collect();
        self
    }
    /// `SignInRequest.headers`, which the schemas do not describe.
    #[must_use]
    pub fn headers(mut self, value: impl Into<SecretMap>) -> Self {
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
        deserialize_with = "codec::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub access_token: Option<Secret>,
    /// `SignedIn.recovery_codes`, which the schemas do not describe.
    #[serde(default, deserialize_with = "codec::list")]
    pub recovery_codes: Vec<Secret>,
    /// `SignedIn.headers`, which the schemas do not describe.
    #[serde(default, deserialize_with = "codec::or_default")]
    pub headers: SecretMap,
}
