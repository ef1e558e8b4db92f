//! One schema as its language says it: what a reader gives.
//!
//! A reader fills in what its language says and nothing else: a document read from GraphQL has only `graphql` bindings, one
//! read from `.proto` files only `grpc` bindings (and `rest` ones, from `google.api.http` options), one read from OpenAPI only
//! `rest` bindings. Merging makes an [`Api`](crate::api::Api) of all documents.

use indexmap::IndexMap;

use crate::diagnostic::Span;
use crate::types::{GraphQlKind, ProtoField, Surface, TypeKind, TypeRef, Verb};

/// One schema, in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The operations, in input order.
    pub operations: Vec<Operation>,
    /// The types by name (without package or definition prefix), in input order.
    pub types: IndexMap<String, Type>,
}

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Name in the language: a field of GraphQL, an RPC, or the part of an OpenAPI `operationId` after the service.
    pub name: String,
    /// Public or admin.
    pub surface: Surface,
    /// Prose of the input.
    pub docs: Option<String>,
    /// Reason given by the input when it calls the operation deprecated (empty when it gives none).
    pub deprecated: Option<String>,
    /// Parameters. GraphQL: the field's arguments. proto: one [`Location::Body`] argument of the request message. OpenAPI:
    /// body, path and query parameters.
    pub arguments: Vec<Argument>,
    /// Type of the response; `None` when it has no content.
    pub response: Option<TypeRef>,
    /// Binding of GraphQL.
    pub graphql: Option<GraphQl>,
    /// Binding of REST.
    pub rest: Option<Rest>,
    /// Binding of gRPC.
    pub grpc: Option<Grpc>,
    /// Place of the declaration.
    pub span: Span,
}

impl Operation {
    /// The named type of the first argument, when there is one.
    pub fn request(&self) -> Option<&str> {
        self.arguments.first().and_then(|argument| argument.ty.named())
    }
}

/// One argument of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Name on the wire; empty for a whole body.
    pub name: String,
    /// Part of the request that it travels in.
    pub location: Location,
    /// Its type.
    pub ty: TypeRef,
    /// It may be left out.
    pub nullable: bool,
    /// Place of the declaration.
    pub span: Span,
}

/// Part of a request that an argument travels in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// A GraphQL variable.
    Variable,
    /// The whole HTTP body or gRPC message.
    Body,
    /// A segment of the REST path.
    Path,
    /// The REST query string.
    Query,
}

/// Binding of GraphQL.
#[derive(Clone, Debug, PartialEq)]
pub struct GraphQl {
    /// Query or mutation.
    pub kind: GraphQlKind,
    /// Name of the root field.
    pub field: String,
    /// The declared variables: argument name and type as written, e.g. (`params`, `LoginRequest!`).
    pub variables: Vec<(String, String)>,
}

/// Binding of REST.
#[derive(Clone, Debug, PartialEq)]
pub struct Rest {
    /// Verb.
    pub verb: Verb,
    /// Path with `{parameter}` segments.
    pub path: String,
    /// There is a JSON body.
    pub body: bool,
    /// `Service_Rpc`, as OpenAPI's `operationId` says it; the proto reader builds the same from service and method.
    pub operation_id: String,
    /// Place of the declaration.
    pub span: Span,
}

/// Binding of gRPC.
#[derive(Clone, Debug, PartialEq)]
pub struct Grpc {
    /// Fully qualified service, e.g. `authorizer.v1.AuthorizerService`.
    pub service: String,
    /// Method, e.g. `Login`.
    pub method: String,
    /// Request message, without the package.
    pub input: String,
    /// Response message, without the package.
    pub output: String,
    /// Extra method options as they stand: (`authorizer.v1.public`, `true`) …
    pub options: Vec<(String, String)>,
}

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// Name in the input (without package or definition prefix).
    pub name: String,
    /// Prose of the input.
    pub docs: Option<String>,
    /// Kind, with its parts.
    pub kind: TypeKind<Field>,
    /// Place of the declaration.
    pub span: Span,
}

impl Type {
    /// The fields of an object; none for other kinds.
    pub fn fields(&self) -> &[Field] {
        self.kind.fields()
    }

    /// The fields of an object, to change them.
    pub fn fields_mut(&mut self) -> Option<&mut Vec<Field>> {
        self.kind.fields_mut()
    }
}

/// One field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// It may be absent or null. GraphQL: no `!`. proto: `optional` or a message. OpenAPI: not in `required`.
    pub nullable: bool,
    /// Default value as the input writes it.
    pub default: Option<String>,
    /// Prose of the input.
    pub docs: Option<String>,
    /// Reason given by the input when it calls the field deprecated (empty when it gives none).
    pub deprecated: Option<String>,
    /// What proto says of it.
    pub proto: Option<ProtoField>,
    /// REST carries it: OpenAPI says so, or proto by a path.
    pub rest: bool,
    /// Place of the declaration.
    pub span: Span,
}
