//! The words that documents and APIs share: uses of types, scalars, verbs, and what proto says of a field.

use crate::diagnostic::Span;

/// Which handle an operation belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Surface {
    /// `Client`.
    Public,
    /// `AdminClient`.
    Admin,
}

/// Query or mutation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraphQlKind {
    /// `query`.
    Query,
    /// `mutation`.
    Mutation,
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
    /// The verb as it is written on the wire.
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

/// Kind of a named type, with fields as documents or as an API has them.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind<F> {
    /// Named fields, in declaration order.
    Object(Vec<F>),
    /// A closed list of names.
    Enum(Vec<EnumValue>),
    /// One of several objects.
    Union(Vec<TypeRef>),
}

impl<F> TypeKind<F> {
    /// The fields of an object; none for other kinds.
    pub fn fields(&self) -> &[F] {
        match self {
            Self::Object(fields) => fields,
            Self::Enum(_) | Self::Union(_) => &[],
        }
    }

    /// The fields of an object, to change them.
    pub fn fields_mut(&mut self) -> Option<&mut Vec<F>> {
        match self {
            Self::Object(fields) => Some(fields),
            Self::Enum(_) | Self::Union(_) => None,
        }
    }
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
    /// Place of the declaration.
    pub span: Span,
}

/// A field in proto.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtoField {
    /// Name in proto.
    pub name: String,
    /// Field number.
    pub number: u32,
    /// Difference between unset and zero.
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

/// A use of a type.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeRef {
    /// Text, numbers, flags, open maps.
    Scalar(Scalar),
    /// A named type.
    Named(String),
    /// A list.
    List {
        /// Type of the elements.
        of: Box<TypeRef>,
        /// Elements may be null.
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

    /// Tells a list from a single value.
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
