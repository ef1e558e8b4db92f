//! The one model of an API that every pass speaks.
//!
//! A reader fills in what its language says and nothing else: a model read from GraphQL has only `graphql` bindings, one
//! read from `.proto` files only `grpc` bindings (and `rest` ones, from `google.api.http` options), one read from
//! OpenAPI only `rest` bindings. Merging three models yields a fourth of the same type with all bindings side by side.

use indexmap::IndexMap;

use crate::diagnostic::Span;

/// Everything known about an API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// The operations, in input order.
    pub operations: Vec<Operation>,
    /// The types by name, in input order.
    pub types: IndexMap<String, Type>,
    /// Messages that only wrap an open map, and their single field. Set by merging.
    pub map_messages: IndexMap<String, String>,
}

/// Which handle an operation belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Surface {
    /// `Client`.
    Public,
    /// `AdminClient`.
    Admin,
}

/// One thing that the server can be asked to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// From a reader: the name in its language (GraphQL field, RPC name; for OpenAPI the part of the `operationId`
    /// after the service). After merging: the Rust method's words in snake case.
    pub name: String,
    /// Public or admin.
    pub surface: Surface,
    /// Prose of the input.
    pub docs: Option<String>,
    /// Reason given by the input when it calls the operation deprecated (empty when it gives none).
    pub deprecated: Option<String>,
    /// What is sent. GraphQL: the field's arguments. proto: one [`Location::Body`] argument of the request message.
    /// OpenAPI: body, path and query parameters. After merging: at most one, the request type.
    pub arguments: Vec<Argument>,
    /// What comes back; `None` when the answer has no content.
    pub response: Option<TypeRef>,
    /// How GraphQL carries it.
    pub graphql: Option<GraphQl>,
    /// How REST carries it.
    pub rest: Option<Rest>,
    /// How gRPC carries it.
    pub grpc: Option<Grpc>,
    /// Where it is declared.
    pub span: Span,
}

/// One argument of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Name on the wire; empty for a whole body.
    pub name: String,
    /// Where it travels.
    pub location: Location,
    /// Its type.
    pub ty: TypeRef,
    /// May it be left out?
    pub nullable: bool,
    /// Where it is declared.
    pub span: Span,
}

/// Where an argument travels.
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

/// Query or mutation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraphQlKind {
    /// `query`.
    Query,
    /// `mutation`.
    Mutation,
}

/// How GraphQL carries an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct GraphQl {
    /// Query or mutation.
    pub kind: GraphQlKind,
    /// Name of the root field.
    pub field: String,
    /// The declared variables: argument name and type as written, e.g. (`params`, `LoginRequest!`).
    pub variables: Vec<(String, String)>,
    /// How the variables are made of the request; readers leave [`Variables::Flat`].
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

/// An HTTP verb of a REST binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
}

impl Verb {
    /// As it is written on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// How REST carries an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Rest {
    /// Verb.
    pub verb: Verb,
    /// Path with `{parameter}` segments.
    pub path: String,
    /// Is there a JSON body?
    pub body: bool,
    /// `Service_Rpc`, as OpenAPI's `operationId` says it; the proto reader builds the same from service and method.
    pub operation_id: String,
    /// Field of the JSON answer that holds the response, when the answer is a wrapper. Set by merging.
    pub unwrap: Option<String>,
    /// Where it is declared.
    pub span: Span,
}

/// How gRPC carries an operation.
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
    /// Field of the response message that holds the response, when the message is a wrapper. Set by merging.
    pub unwrap: Option<String>,
    /// Extra method options as they stand: (`authorizer.v1.public`, `true`) …
    pub options: Vec<(String, String)>,
}

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// Name in the input (without package or definition prefix). After merging: the Rust name.
    pub name: String,
    /// Prose of the input.
    pub docs: Option<String>,
    /// What it is.
    pub kind: TypeKind,
    /// The GraphQL type that it is, when there is one.
    pub graphql: Option<String>,
    /// The proto messages that carry it: one from a reader, any number after merging.
    pub messages: Vec<Message>,
    /// Where it is declared.
    pub span: Span,
}

/// What a named type is.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// Named fields, in declaration order.
    Object(Vec<Field>),
    /// A closed list of names.
    Enum(Vec<EnumValue>),
    /// One of several objects.
    Union(Vec<TypeRef>),
}

/// One value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// Name on the wire.
    pub name: String,
    /// Number in proto.
    pub number: Option<i32>,
    /// Prose of the input.
    pub docs: Option<String>,
    /// Where it is declared.
    pub span: Span,
}

/// One field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Name on the wire. After merging: the name in canonical JSON.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// May it be absent or null? GraphQL: no `!`. proto: `optional` or a message. OpenAPI: not in `required`.
    pub nullable: bool,
    /// Default value as the input writes it.
    pub default: Option<String>,
    /// Prose of the input.
    pub docs: Option<String>,
    /// Reason given by the input when it calls the field deprecated (empty when it gives none).
    pub deprecated: Option<String>,
    /// What GraphQL says of it.
    pub graphql: Option<GraphQlField>,
    /// What proto says of it.
    pub proto: Option<ProtoField>,
    /// Does OpenAPI know it (or REST by way of proto)?
    pub rest: bool,
    /// Known to one input only, though several know the type. Set by merging.
    pub one_sided: bool,
    /// Operations whose selection set names it; empty for all of them. Set by a fix-up.
    pub selected_by: Vec<String>,
    /// Where it is declared.
    pub span: Span,
}

/// A field in GraphQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GraphQlField {
    /// Name in GraphQL.
    pub name: String,
    /// What this value must be put in when it is sent. Set by merging.
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

/// A field in proto.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtoField {
    /// Name in proto.
    pub name: String,
    /// Field number.
    pub number: u32,
    /// Is unset different from zero?
    pub presence: Presence,
    /// `buf.validate` rules as they stand, e.g. `string.min_len = 1`.
    pub rules: Vec<String>,
}

/// Field presence in proto.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// A scalar whose zero means unset.
    Implicit,
    /// A scalar declared `optional`.
    Explicit,
    /// A message.
    Message,
    /// `repeated`.
    Repeated,
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
    /// Is unset different from zero?
    pub presence: Presence,
    /// Its type in proto terms.
    pub ty: TypeRef,
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeRef {
    /// Text, numbers, flags, open maps.
    Scalar(Scalar),
    /// A type of [`Model::types`].
    Named(String),
    /// A list.
    List {
        /// What it holds.
        of: Box<TypeRef>,
        /// May elements be null?
        nullable: bool,
    },
}

impl TypeRef {
    /// A list of non-null elements.
    pub fn list(of: TypeRef) -> Self {
        Self::List { of: Box::new(of), nullable: false }
    }

    /// The named type it leads to, through lists.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Scalar(_) => None,
            Self::Named(name) => Some(name),
            Self::List { of, .. } => of.named(),
        }
    }

    /// Is it a list?
    pub fn is_list(&self) -> bool {
        matches!(self, Self::List { .. })
    }
}

/// The scalars of all three languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// UTF-8 text.
    String,
    /// GraphQL `ID`.
    Id,
    /// True or false.
    Bool,
    /// GraphQL `Int`, proto `int32` and its kin.
    Int32,
    /// GraphQL `Int64`, proto `int64` and its kin.
    Int64,
    /// A double.
    Float,
    /// Bytes (base64 in JSON).
    Bytes,
    /// An open JSON object: GraphQL `Map`, `google.protobuf.Struct`, a free-form OpenAPI object.
    Map,
    /// Any JSON value.
    Any,
}

impl Type {
    /// The fields of an object; none for other kinds.
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            TypeKind::Object(fields) => fields,
            TypeKind::Enum(_) | TypeKind::Union(_) => &[],
        }
    }

    /// The fields of an object, to change them.
    pub fn fields_mut(&mut self) -> Option<&mut Vec<Field>> {
        match &mut self.kind {
            TypeKind::Object(fields) => Some(fields),
            TypeKind::Enum(_) | TypeKind::Union(_) => None,
        }
    }
}

impl Operation {
    /// The type of what is sent, when anything is.
    pub fn request(&self) -> Option<&str> {
        self.arguments.first().and_then(|argument| argument.ty.named())
    }
}
