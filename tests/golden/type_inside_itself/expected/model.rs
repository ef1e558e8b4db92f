// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0289a9bf9890daaa92406890b7785856c935859eae8a4c651c3e8585f1056428.

//! What the operations send and receive.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::{Map, Secret, SecretMap, codec};
/// `Tree`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Tree {
    /// `Tree.name`, which the schemas do not describe.
    pub name: String,
    /// `Tree.children`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Tree>>,
}

/// `TreeInput`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct TreeInput {
    /// `TreeInput.name`, which the schemas do not describe.
    pub name: String,
    /// `TreeInput.parent`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<TreeInput>>,
}

impl TreeInput {
    /// With what is required: `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            parent: Default::default(),
        }
    }
    /// `TreeInput.parent`, which the schemas do not describe.
    #[must_use]
    pub fn parent(mut self, value: TreeInput) -> Self {
        self.parent = Some(Box::new(value));
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
    pub name: String,
    /// `TreeRequest.parent`, which the schemas do not describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<TreeInput>,
}

impl TreeRequest {
    /// With what is required: `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            parent: Default::default(),
        }
    }
    /// `TreeRequest.parent`, which the schemas do not describe.
    #[must_use]
    pub fn parent(mut self, value: TreeInput) -> Self {
        self.parent = Some(value);
        self
    }
}
