// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 8adefa80e987a95c45498f42f1992911bef384aa2e73ac9cd878820269595245.

//! What the operations send and receive.
/// `Person`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// `Person.id`, which the schemas do not describe.
    pub id: ::std::string::String,
    /// `Person.age`, which the schemas do not describe.
    ///
    /// REST and gRPC only: over GraphQL it is never there.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub age: ::core::option::Option<i64>,
    /// `Person.tags`, which the schemas do not describe.
    ///
    /// REST and gRPC only: over GraphQL it is never there.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `Person.methods`, which the schemas do not describe.
    ///
    /// GraphQL only: over REST and gRPC it is never there.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub methods: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `Person.nickname`, which the schemas do not describe.
    ///
    /// GraphQL only: over REST and gRPC it is never there.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub nickname: ::core::option::Option<::std::string::String>,
}

/// What [`Client::person`](crate::Client::person) sends.
///
/// `person`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct PersonRequest {
    /// `PersonRequest.id`, which the schemas do not describe.
    pub id: ::std::string::String,
    /// `PersonRequest.trace`, which the schemas do not describe.
    ///
    /// REST and gRPC only: over GraphQL it cannot be sent.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub trace: ::core::option::Option<::std::string::String>,
    /// `PersonRequest.verbose`, which the schemas do not describe.
    ///
    /// GraphQL only: over REST and gRPC it cannot be sent.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub verbose: ::core::option::Option<bool>,
}

impl PersonRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            trace: ::core::default::Default::default(),
            verbose: ::core::default::Default::default(),
        }
    }
    /// `PersonRequest.trace`, which the schemas do not describe.
    #[must_use]
    pub fn trace(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.trace = Some(value.into());
        self
    }
    /// `PersonRequest.verbose`, which the schemas do not describe.
    #[must_use]
    pub fn verbose(mut self, value: bool) -> Self {
        self.verbose = Some(value);
        self
    }
}
