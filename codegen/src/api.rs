//! One API as all its schemas say it, with a binding per protocol side by side: what merging gives and emission reads.

use indexmap::IndexMap;

use crate::diagnostic::Span;
use crate::types::{GraphQlKind, Presence, ProtoField, Surface, TypeKind, TypeRef, Verb};

/// Everything known about an API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// The operations, public before admin, by name.
    pub operations: Vec<Operation>,
    /// The types that an operation leads to, by name.
    pub types: IndexMap<String, Type>,
    /// Messages that only wrap an open map, and their single field.
    pub map_messages: IndexMap<String, String>,
}

/// One thing that the server can be asked to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Words of the Rust method in snake case.
    pub name: String,
    /// Public or admin.
    pub surface: Surface,
    /// Prose of the inputs.
    pub docs: Option<String>,
    /// Reason given by an input when it calls the operation deprecated (empty when it gives none).
    pub deprecated: Option<String>,
    /// Name of the request type; `None` when nothing can be sent.
    pub request: Option<String>,
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
    /// Name of the request type, when anything is sent.
    pub fn request(&self) -> Option<&str> {
        self.request.as_deref()
    }
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
    /// How the variables are made of the request.
    pub shape: Variables,
}

/// How GraphQL variables are made of the request type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Variables {
    /// Each field of the request is a variable.
    Flat,
    /// One variable holds the whole request.
    Object {
        /// Name of the variable.
        argument: String,
    },
    /// One variable holds one field of the request.
    Field {
        /// Name of the variable.
        argument: String,
        /// Name of the request's field.
        field: String,
    },
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
    /// Field of the JSON response that holds the value, when the response is a wrapper.
    pub unwrap: Option<String>,
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
    /// Field of the response message that holds the value, when the message is a wrapper.
    pub unwrap: Option<String>,
    /// Extra method options as they stand: (`authorizer.v1.public`, `true`) …
    pub options: Vec<(String, String)>,
}

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// Words of the Rust name.
    pub name: String,
    /// Prose of the inputs.
    pub docs: Option<String>,
    /// Kind, with its parts.
    pub kind: TypeKind<Field>,
    /// The GraphQL type that it is, when there is one.
    pub graphql: Option<String>,
    /// The proto messages that carry it.
    pub messages: Vec<Message>,
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
    /// Name in canonical JSON.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// It may be absent or null.
    pub nullable: bool,
    /// Default value as the input writes it.
    pub default: Option<String>,
    /// Prose of the inputs.
    pub docs: Option<String>,
    /// Reason given by an input when it calls the field deprecated (empty when it gives none).
    pub deprecated: Option<String>,
    /// What GraphQL says of it.
    pub graphql: Option<GraphQlField>,
    /// What proto says of it.
    pub proto: Option<ProtoField>,
    /// REST carries it.
    pub rest: bool,
    /// Not every input that knows the type knows the field.
    pub one_sided: bool,
    /// Operations whose selection set names it, by a fix-up; empty for all of them.
    pub selected_by: Vec<String>,
    /// Place of the declaration.
    pub span: Span,
}

/// A field in GraphQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GraphQlField {
    /// Name in GraphQL.
    pub name: String,
    /// Input object that the value must be put in when it is sent.
    pub wrap: Option<Wrap>,
}

/// A GraphQL input object around a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrap {
    /// The input type.
    pub input: String,
    /// Its only field.
    pub field: String,
}

/// One proto message that carries a type.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Name without the package.
    pub name: String,
    /// Its fields, in declaration order.
    pub fields: Vec<MessageField>,
}

/// One field of a message, and the field of the type that it carries.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageField {
    /// Name in proto.
    pub name: String,
    /// Name of the type's field; `None` when the type does not have it.
    pub field: Option<String>,
    /// Difference between unset and zero.
    pub presence: Presence,
    /// Its type in proto terms.
    pub ty: TypeRef,
}
