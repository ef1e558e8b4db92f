// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 fc1a436fda3ba9cb414c1af2d713683c5ae8d1f73f3f7378e536a1609ed8d878.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// What [`AdminClient::list_saml_idp_keys`](crate::AdminClient::list_saml_idp_keys) sends.
///
/// `list_saml_idp_keys`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ListSamlIdpKeysRequest {
    /// `ListSamlIdpKeysRequest.type`, which the schemas do not describe.
    pub r#type: String,
    /// `ListSamlIdpKeysRequest.match`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#match: Option<String>,
}

impl ListSamlIdpKeysRequest {
    /// With what is required: `type`.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            r#match: Default::default(),
        }
    }
    /// `ListSamlIdpKeysRequest.match`, which the schemas do not describe.
    #[must_use]
    pub fn r#match(mut self, value: impl Into<String>) -> Self {
        self.r#match = Some(value.into());
        self
    }
}

/// `SamlIdpKey`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SamlIdpKey {
    /// `SAMLIDPKey.crate`, which the schemas do not describe.
    #[serde(rename = "crate")]
    pub crate_: String,
    /// `SAMLIDPKey.ENV_NAME`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "codec::optional",
        skip_serializing_if = "Option::is_none",
        rename = "ENV_NAME"
    )]
    pub env_name: Option<String>,
}

/// `SamlIdpKeys`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SamlIdpKeys {
    /// `SAMLIDPKeys.self`, which the schemas do not describe.
    #[serde(rename = "self")]
    pub self_: String,
    /// `SAMLIDPKeys.fn`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "codec::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub r#fn: Option<String>,
    /// `SAMLIDPKeys.keys`, which the schemas do not describe.
    pub keys: Vec<SamlIdpKey>,
}
