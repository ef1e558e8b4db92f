//! What a schema says, as a digest: prose, order and layout do not count.
//!
//! Two servers of one version report the same API, but rarely the same bytes.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::document::{Argument, Document, Field, Operation, Type};
use crate::types::{Scalar, TypeKind, TypeRef};

/// The digest of a document, in hexadecimal.
pub fn of(document: &Document) -> String {
    let mut lines: Vec<String> = document.operations.iter().map(operation).collect();
    for ty in document.types.values() {
        lines.extend(parts(ty));
    }
    lines.sort();
    let mut digest = Sha256::new();
    lines.iter().for_each(|line| digest.update(format!("{line}\n")));
    hex(&digest.finalize())
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

fn operation(operation: &Operation) -> String {
    let arguments: Vec<String> = operation.arguments.iter().map(argument).collect();
    let response = operation.response.as_ref().map(reference).unwrap_or_default();
    let mut line = format!("operation {} {:?} ({}) {response}", operation.name, operation.surface, arguments.join(","));
    // Writing to a string cannot fail.
    if let Some(graphql) = &operation.graphql {
        let _ = write!(line, " graphql {:?} {} {:?}", graphql.kind, graphql.field, graphql.variables);
    }
    if let Some(rest) = &operation.rest {
        let _ = write!(line, " rest {} {} {}", rest.verb.as_str(), rest.path, rest.body);
    }
    if let Some(grpc) = &operation.grpc {
        let _ = write!(line, " grpc {}/{} {} {} {:?}", grpc.service, grpc.method, grpc.input, grpc.output, grpc.options);
    }
    line
}

fn argument(argument: &Argument) -> String {
    let Argument { name, location, ty, nullable, .. } = argument;
    format!("{name} {location:?} {} {nullable}", reference(ty))
}

fn parts(ty: &Type) -> Vec<String> {
    let name = &ty.name;
    let mut lines = vec![format!("type {name}")];
    match &ty.kind {
        TypeKind::Object(fields) => lines.extend(fields.iter().map(|one| field(name, one))),
        TypeKind::Enum(values) => {
            lines.extend(values.iter().map(|value| format!("value {name} {} {:?}", value.name, value.number)));
        }
        TypeKind::Union(members) => lines.extend(members.iter().map(|member| format!("member {name} {}", reference(member)))),
    }
    lines
}

fn field(ty: &str, field: &Field) -> String {
    let Field { name, nullable, default, rest, .. } = field;
    let proto = field.proto.as_ref().map(|proto| format!("{} {:?} {:?}", proto.number, proto.presence, proto.rules));
    format!("field {ty}.{name} {} {nullable} {default:?} {rest} {proto:?}", reference(&field.ty))
}

/// A use of a type, as every language could write it.
pub fn reference(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(name) => name.clone(),
        TypeRef::List { of, nullable } => format!("[{}{}]", reference(of), if *nullable { "?" } else { "" }),
        TypeRef::Scalar(scalar) => match scalar {
            Scalar::String => "String",
            Scalar::Id => "ID",
            Scalar::Bool => "Boolean",
            Scalar::Int32 => "Int",
            Scalar::Int64 => "Int64",
            Scalar::Float => "Float",
            Scalar::Bytes => "Bytes",
            Scalar::Map => "Map",
            Scalar::Any => "Any",
        }
        .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::diagnostic::Source;
    use crate::source::graphql::read;

    fn fingerprint(schema: &str) -> String {
        of(&read(&[Source::new("s", schema)]).unwrap_or_else(|error| panic!("{error}")))
    }

    #[test]
    fn prose_order_and_layout_do_not_count() {
        let one = fingerprint("type Query { me: User! you: User } type User { id: ID! name: String }");
        let other = fingerprint("\"A user.\" type User { name: String\n id: ID! }\ntype Query { you: User me: User! }");
        assert_eq!(one, other);
    }

    #[test]
    fn everything_else_does() {
        let one = fingerprint("type Query { me(id: ID!): User! } type User { id: ID! name: String }");
        for other in [
            "type Query { me(id: ID): User! } type User { id: ID! name: String }",
            "type Query { me(id: ID!): User! } type User { id: ID! name: String! }",
            "type Query { me(id: ID!): User! } type User { id: ID! name: Int }",
            "type Query { me(id: ID!): User! } type User { id: ID! names: String }",
            "type Query { me(id: ID!): [User]! } type User { id: ID! name: String }",
            "type Query { me(id: ID!): User! } type User { id: ID! name: String more: Int }",
            "type Mutation { me(id: ID!): User! } type User { id: ID! name: String }",
        ] {
            assert_ne!(one, fingerprint(other), "{other}");
        }
    }
}
