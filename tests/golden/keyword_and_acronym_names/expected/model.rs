// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 7dfcc7224910c8410a2b388ad1372233871fb4f7bea791dcceb78459f51e0cdb.

//! What the operations send and receive.
/// What [`AdminClient::list_saml_idp_keys`](crate::AdminClient::list_saml_idp_keys) sends.
///
/// `list_saml_idp_keys`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ListSamlIdpKeysRequest {
    /// `ListSamlIdpKeysRequest.type`, which the schemas do not describe.
    pub r#type: ::std::string::String,
    /// `ListSamlIdpKeysRequest.match`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub r#match: ::core::option::Option<::std::string::String>,
}

impl ListSamlIdpKeysRequest {
    /// With what is required: `type`.
    pub fn new(r#type: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            r#type: r#type.into(),
            r#match: ::core::default::Default::default(),
        }
    }
    /// `ListSamlIdpKeysRequest.match`, which the schemas do not describe.
    #[must_use]
    pub fn r#match(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
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
    pub crate_: ::std::string::String,
    /// `SAMLIDPKey.ENV_NAME`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ENV_NAME"
    )]
    pub env_name: ::core::option::Option<::std::string::String>,
}

/// `SamlIdpKeys`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SamlIdpKeys {
    /// `SAMLIDPKeys.self`, which the schemas do not describe.
    #[serde(rename = "self")]
    pub self_: ::std::string::String,
    /// `SAMLIDPKeys.fn`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub r#fn: ::core::option::Option<::std::string::String>,
    /// `SAMLIDPKeys.keys`, which the schemas do not describe.
    pub keys: ::std::vec::Vec<SamlIdpKey>,
}
