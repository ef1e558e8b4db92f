// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d841ad9e22e5dbe5b7aea89ef00556aefd8141287e98fd452ef74c821edb2e07.

//! What the operations send and receive.
/// `Box`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Box {
    /// `Box.inner`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub inner: ::core::option::Option<::std::boxed::Box<Box>>,
    /// `Box.text`, which the schemas do not describe.
    pub text: ::std::string::String,
}

impl Box {
    /// With what is required: `text`.
    pub fn new(text: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            text: text.into(),
            inner: ::core::default::Default::default(),
        }
    }
    /// `Box.inner`, which the schemas do not describe.
    #[must_use]
    pub fn inner(mut self, value: Box) -> Self {
        self.inner = Some(::std::boxed::Box::new(value));
        self
    }
}

/// `Call`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Call {
    /// `Call.text`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub text: ::core::option::Option<::std::string::String>,
}

impl Call {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            text: ::core::default::Default::default(),
        }
    }
    /// `Call.text`, which the schemas do not describe.
    #[must_use]
    pub fn text(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.text = Some(value.into());
        self
    }
}

/// `Client`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Client {
    /// `Client.id`, which the schemas do not describe.
    pub id: ::std::string::String,
}

/// `Default`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Default {
    /// `Default.default`, which the schemas do not describe.
    pub default: bool,
}

/// `Err`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Err {
    /// `Err.text`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}

/// `Error`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Error {
    /// `Error.inner`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub inner: ::core::option::Option<::std::boxed::Box<Error>>,
    /// `Error.code`, which the schemas do not describe.
    pub code: ::std::string::String,
}

/// `Into`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Into {
    /// `Into.text`, which the schemas do not describe.
    pub text: ::std::string::String,
}

/// `IntoIterator`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct IntoIterator {
    /// `IntoIterator.items`, which the schemas do not describe.
    pub items: ::std::vec::Vec<Iterator>,
}

/// `Iterator`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Iterator {
    /// `Iterator.text`, which the schemas do not describe.
    pub text: ::std::string::String,
}

/// `Map`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Map {
    /// `Map.text`, which the schemas do not describe.
    pub text: ::std::string::String,
}

/// `None`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct None {
    /// `None.text`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}

/// `Ok`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Ok {
    /// `Ok.text`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}

/// `Operation`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Operation {
    /// `Operation.text`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}

/// `Option`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Option {
    /// `Option.text`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub text: ::core::option::Option<::std::string::String>,
}

impl Option {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            text: ::core::default::Default::default(),
        }
    }
    /// `Option.text`, which the schemas do not describe.
    #[must_use]
    pub fn text(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.text = Some(value.into());
        self
    }
}

/// `Result`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Result {
    /// `Result.client`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub client: ::core::option::Option<Client>,
    /// `Result.default`, which the schemas do not describe.
    pub default: Default,
    /// `Result.err`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub err: ::core::option::Option<Err>,
    /// `Result.error`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub error: ::core::option::Option<Error>,
    /// `Result.into`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub into: ::core::option::Option<Into>,
    /// `Result.into_iterator`, which the schemas do not describe.
    pub into_iterator: ::std::vec::Vec<IntoIterator>,
    /// `Result.map`, which the schemas do not describe.
    pub map: Map,
    /// `Result.none`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub none: ::core::option::Option<None>,
    /// `Result.ok`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub ok: ::core::option::Option<Ok>,
    /// `Result.operation`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub operation: ::core::option::Option<Operation>,
    /// `Result.secret`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub secret: ::core::option::Option<Secret>,
    /// `Result.send`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub send: ::core::option::Option<Send>,
    /// `Result.some`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub some: ::core::option::Option<Some>,
    /// `Result.token`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub token: ::core::option::Option<::authorizer_runtime::Secret>,
    /// `Result.self`, which the schemas do not describe.
    ///
    /// GraphQL only: over REST and gRPC it is never there.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "self"
    )]
    pub self_: ::core::option::Option<Self_>,
}

/// `Secret`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Secret {
    /// `Secret.text`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}

/// `Send`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Send {
    /// `Send.text`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}

/// What [`Client::shadowed`](crate::Client::shadowed) sends.
///
/// `shadowed`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ShadowedRequest {
    /// `ShadowedRequest.box`, which the schemas do not describe.
    pub r#box: Box,
    /// `ShadowedRequest.call`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub call: ::core::option::Option<Call>,
    /// `ShadowedRequest.option`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub option: ::core::option::Option<Option>,
    /// `ShadowedRequest.password`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub password: ::core::option::Option<::authorizer_runtime::Secret>,
    /// `ShadowedRequest.vec`, which the schemas do not describe.
    pub vec: ::std::vec::Vec<Vec>,
}

impl ShadowedRequest {
    /// With what is required: `box`, `vec`.
    pub fn new(r#box: Box, vec: impl ::core::iter::IntoIterator<Item = Vec>) -> Self {
        Self {
            r#box: r#box,
            vec: vec.into_iter().collect(),
            call: ::core::default::Default::default(),
            option: ::core::default::Default::default(),
            password: ::core::default::Default::default(),
        }
    }
    /// `ShadowedRequest.call`, which the schemas do not describe.
    #[must_use]
    pub fn call(mut self, value: Call) -> Self {
        self.call = Some(value);
        self
    }
    /// `ShadowedRequest.option`, which the schemas do not describe.
    #[must_use]
    pub fn option(mut self, value: Option) -> Self {
        self.option = Some(value);
        self
    }
    /// `ShadowedRequest.password`, which the schemas do not describe.
    #[must_use]
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.password = Some(value.into());
        self
    }
}

/// What [`Client::shadowed_text`](crate::Client::shadowed_text) sends.
///
/// `shadowed_text`, which the schemas do not describe.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ShadowedTextRequest {
    /// `ShadowedTextRequest.string`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub string: ::core::option::Option<String>,
}

impl ShadowedTextRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            string: ::core::default::Default::default(),
        }
    }
    /// `ShadowedTextRequest.string`, which the schemas do not describe.
    #[must_use]
    pub fn string(mut self, value: String) -> Self {
        self.string = Some(value);
        self
    }
}

/// `Some`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Some {
    /// `Some.text`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}

/// `String`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct String {
    /// `String.data`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub data: ::core::option::Option<::authorizer_runtime::Map>,
    /// `String.lines`, which the schemas do not describe.
    pub lines: ::std::vec::Vec<::std::string::String>,
    /// `String.inner`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub inner: ::core::option::Option<::std::boxed::Box<String>>,
}

impl String {
    /// With what is required: `lines`.
    pub fn new(
        lines: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            lines: lines.into_iter().map(::core::convert::Into::into).collect(),
            data: ::core::default::Default::default(),
            inner: ::core::default::Default::default(),
        }
    }
    /// `String.data`, which the schemas do not describe.
    #[must_use]
    pub fn data(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Map>,
    ) -> Self {
        self.data = Some(value.into());
        self
    }
    /// `String.inner`, which the schemas do not describe.
    #[must_use]
    pub fn inner(mut self, value: String) -> Self {
        self.inner = Some(::std::boxed::Box::new(value));
        self
    }
}

/// `Vec`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Vec {
    /// `Vec.count`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub count: ::core::option::Option<i64>,
    /// `Vec.text`, which the schemas do not describe.
    pub text: ::std::string::String,
}

impl Vec {
    /// With what is required: `text`.
    pub fn new(text: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            text: text.into(),
            count: ::core::default::Default::default(),
        }
    }
    /// `Vec.count`, which the schemas do not describe.
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

/// `Self`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Self_ {
    /// `self.text`, which the schemas do not describe.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}
