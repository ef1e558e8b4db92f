// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5c49254cb26a8c1c7fc9d7f6bde632e10f85602731d67cdd90f6e6877ef5ae39.

//! What the operations send and receive.
/// `Tree`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Tree {
    /// `Tree.name`, which the schemas do not describe.
    pub name: ::std::string::String,
    /// `Tree.children`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub children: ::core::option::Option<::std::vec::Vec<Tree>>,
}

/// `TreeInput`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct TreeInput {
    /// `TreeInput.name`, which the schemas do not describe.
    pub name: ::std::string::String,
    /// `TreeInput.parent`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub parent: ::core::option::Option<::std::boxed::Box<TreeInput>>,
}

impl TreeInput {
    /// With what is required: `name`.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            parent: ::core::default::Default::default(),
        }
    }
    /// `TreeInput.parent`, which the schemas do not describe.
    #[must_use]
    pub fn parent(mut self, value: TreeInput) -> Self {
        self.parent = Some(::std::boxed::Box::new(value));
        self
    }
}

/// What [`Client::tree`](crate::Client::tree) sends.
///
/// `tree`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct TreeRequest {
    /// `TreeRequest.name`, which the schemas do not describe.
    pub name: ::std::string::String,
    /// `TreeRequest.parent`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub parent: ::core::option::Option<TreeInput>,
}

impl TreeRequest {
    /// With what is required: `name`.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            parent: ::core::default::Default::default(),
        }
    }
    /// `TreeRequest.parent`, which the schemas do not describe.
    #[must_use]
    pub fn parent(mut self, value: TreeInput) -> Self {
        self.parent = Some(value);
        self
    }
}
