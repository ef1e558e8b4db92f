//! The generated rows, read once.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::generated::schema::{MAPS, MESSAGES, TYPES};

/// What values look like on the wire.
pub(crate) struct Schema {
    types: HashMap<&'static str, Vec<TypeField>>,
    messages: HashMap<&'static str, Vec<MessageField>>,
    maps: HashMap<&'static str, &'static str>,
}

pub(crate) static SCHEMA: LazyLock<Schema> = LazyLock::new(|| Schema {
    types: TYPES.iter().map(|(name, row)| (*name, row.split(' ').map(TypeField::read).collect())).collect(),
    messages: MESSAGES
        .iter()
        .map(|(name, row)| (*name, row.split(", ").filter(|field| !field.is_empty()).map(MessageField::read).collect()))
        .collect(),
    maps: MAPS.iter().copied().collect(),
});

/// A field in GraphQL.
#[derive(Debug, PartialEq)]
pub(crate) struct TypeField {
    /// Name in canonical JSON.
    pub(crate) name: &'static str,
    pub(crate) graphql: &'static str,
    /// The type of a field that holds objects.
    pub(crate) ty: Option<&'static str>,
    /// The field of the input object that it is sent in.
    pub(crate) wrap: Option<&'static str>,
}

/// A field of a message.
#[derive(Debug, PartialEq)]
pub(crate) struct MessageField {
    pub(crate) number: u32,
    pub(crate) name: &'static str,
    /// Name in canonical JSON.
    pub(crate) canonical: &'static str,
    pub(crate) label: Label,
    pub(crate) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// Zero is unset, and messages may be absent.
    Plain,
    /// Zero is not unset.
    Optional,
    Repeated,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Bool,
    Int32,
    Int64,
    Double,
    /// An open map.
    Struct,
    Message(&'static str),
}

impl TypeField {
    fn read(text: &'static str) -> Self {
        let (text, wrap) = cut(text, '/');
        let (text, ty) = cut(text, ':');
        let (name, graphql) = cut(text, '=');
        Self { name, graphql: graphql.unwrap_or(name), ty, wrap }
    }
}

impl MessageField {
    fn read(text: &'static str) -> Self {
        let words: Vec<&str> = text.split(' ').collect();
        let (number, label, name, kind) = match words.as_slice() {
            [number, "optional", name, kind] => (number, Label::Optional, *name, *kind),
            [number, "repeated", name, kind] => (number, Label::Repeated, *name, *kind),
            [number, name, kind] => (number, Label::Plain, *name, *kind),
            _ => panic!("`{text}` is no row of a message: generate the tables anew"),
        };
        let (name, canonical) = cut(name, '=');
        let number = number.parse().unwrap_or_else(|_| panic!("`{text}` has no number: generate the tables anew"));
        Self { number, name, canonical: canonical.unwrap_or(name), label, kind: Kind::read(kind) }
    }
}

impl Kind {
    fn read(word: &'static str) -> Self {
        match word {
            "string" | "bytes" => Self::Text,
            "bool" => Self::Bool,
            "int32" | "uint32" => Self::Int32,
            "int64" | "uint64" => Self::Int64,
            "double" => Self::Double,
            "struct" => Self::Struct,
            message if MESSAGES.iter().any(|(name, _)| *name == message) => Self::Message(message),
            other => panic!("fields of the kind `{other}` are not mocked"),
        }
    }
}

fn cut(text: &'static str, mark: char) -> (&'static str, Option<&'static str>) {
    text.split_once(mark).map_or((text, None), |(before, after)| (before, Some(after)))
}

impl Schema {
    /// The fields of a type; none of one that GraphQL does not have.
    pub(crate) fn fields(&self, ty: &str) -> &[TypeField] {
        self.types.get(ty).map_or(&[], Vec::as_slice)
    }

    /// The fields of a message.
    pub(crate) fn message(&self, name: &str) -> &[MessageField] {
        self.messages.get(name).map_or(&[], Vec::as_slice)
    }

    /// The field that holds the map of a message which is nothing else.
    pub(crate) fn map(&self, message: &str) -> Option<&'static str> {
        self.maps.get(message).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_rows_are_read() {
        assert_eq!((SCHEMA.types.len(), SCHEMA.messages.len()), (TYPES.len(), MESSAGES.len()));
        assert!(SCHEMA.messages.values().flatten().count() > 100);
    }

    #[test]
    fn what_a_row_says_is_kept() {
        let field = TypeField::read("users=Users:User/in");
        assert_eq!(field, TypeField { name: "users", graphql: "Users", ty: Some("User"), wrap: Some("in") });
        let field = MessageField::read("7 repeated users=Users string");
        let (label, kind) = (Label::Repeated, Kind::Text);
        assert_eq!(field, MessageField { number: 7, name: "users", canonical: "Users", label, kind });
    }
}
