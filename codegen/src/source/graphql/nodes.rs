//! What a node of the syntax tree says by itself, without the rest of the schema.

use std::collections::{HashMap, HashSet};

use graphql_parser::Pos;
use graphql_parser::schema::{Directive, EnumValue as EnumValueNode, Type as TypeNode, TypeDefinition, Value};

use super::text::File;
use crate::diagnostic::{Diagnostic, Span};
use crate::document::{Field, Type};
use crate::types::{EnumValue, Scalar, TypeKind, TypeRef};

/// Form of a definition.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Scalar(Scalar),
    Output,
    Input,
    Enum,
    Union,
    Interface,
}

/// Name, place and shape of a definition.
pub(super) fn head<'a>(definition: &TypeDefinition<'a, &'a str>) -> (&'a str, Pos, Shape) {
    match definition {
        TypeDefinition::Scalar(scalar) => (scalar.name, scalar.position, Shape::Scalar(custom(scalar.name))),
        TypeDefinition::Object(object) => (object.name, object.position, Shape::Output),
        TypeDefinition::Interface(interface) => (interface.name, interface.position, Shape::Interface),
        TypeDefinition::Union(union) => (union.name, union.position, Shape::Union),
        TypeDefinition::Enum(list) => (list.name, list.position, Shape::Enum),
        TypeDefinition::InputObject(input) => (input.name, input.position, Shape::Input),
    }
}

/// A scalar by its name; what a schema calls by another name may be any JSON.
fn custom(name: &str) -> Scalar {
    match name {
        "String" => Scalar::String,
        "ID" => Scalar::Id,
        "Boolean" => Scalar::Bool,
        "Int" => Scalar::Int32,
        "Int64" => Scalar::Int64,
        "Float" => Scalar::Float,
        "Map" => Scalar::Map,
        _ => Scalar::Any,
    }
}

pub(super) fn field(
    name: &str,
    ty: TypeRef,
    nullable: bool,
    docs: Option<String>,
    deprecated: Option<String>,
    span: Span,
) -> Field {
    Field { name: name.to_owned(), ty, nullable, default: None, docs, deprecated, proto: None, rest: false, span }
}

pub(super) fn values<'a>(file: &File<'_>, nodes: &[EnumValueNode<'a, &'a str>]) -> Vec<EnumValue> {
    let value = |node: &EnumValueNode<'a, &'a str>| EnumValue {
        name: node.name.to_owned(),
        number: None,
        docs: file.docs(node.position, node.description.as_deref()),
        span: file.span(node.position, node.name),
    };
    nodes.iter().map(value).collect()
}

/// The reason of a `@deprecated`.
pub(super) fn deprecation<'a>(directives: &[Directive<'a, &'a str>]) -> Option<String> {
    let directive = directives.iter().find(|directive| directive.name == "deprecated")?;
    let reason = directive.arguments.iter().find_map(|(name, value)| match (*name, value) {
        ("reason", Value::String(reason)) => Some(reason.clone()),
        _ => None,
    });
    Some(reason.unwrap_or_default())
}

/// A type as it is written in a variable declaration.
pub(super) fn render<'a>(ty: &TypeNode<'a, &'a str>) -> String {
    match ty {
        TypeNode::NamedType(name) => (*name).to_owned(),
        TypeNode::ListType(inner) => format!("[{}]", render(inner)),
        TypeNode::NonNullType(inner) => format!("{}!", render(inner)),
    }
}

/// A constant as a schema writes it.
pub(super) fn constant<'a>(value: &Value<'a, &'a str>) -> String {
    match value {
        Value::Variable(name) => format!("${name}"),
        Value::Int(number) => number.as_i64().map_or_else(String::new, |number| number.to_string()),
        Value::Float(number) => number.to_string(),
        Value::String(text) => serde_json::Value::String(text.clone()).to_string(),
        Value::Boolean(flag) => flag.to_string(),
        Value::Null => "null".to_owned(),
        Value::Enum(name) => (*name).to_owned(),
        Value::List(values) => format!("[{}]", values.iter().map(constant).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name}: {}", constant(value))).collect();
            format!("{{{}}}", fields.join(", "))
        }
    }
}

/// Reports fields and values of a type that come twice.
pub(super) fn repeated(ty: &Type, findings: &mut Vec<Diagnostic>) {
    let names: Vec<(&str, &str, &Span)> = match &ty.kind {
        TypeKind::Object(fields) => fields.iter().map(|field| ("field", field.name.as_str(), &field.span)).collect(),
        TypeKind::Enum(values) => values.iter().map(|value| ("value", value.name.as_str(), &value.span)).collect(),
        TypeKind::Union(members) => members.iter().filter_map(TypeRef::named).map(|name| ("member", name, &ty.span)).collect(),
    };
    let mut seen = HashMap::new();
    let mut reported = HashSet::new();
    for (what, name, span) in names {
        if let Some(first) = seen.insert(name, span)
            && reported.insert(name)
        {
            findings.push(duplicate(what, &format!("{}.{name}", ty.name), first, span));
        }
    }
}

pub(super) fn duplicate(what: &str, name: &str, first: &Span, second: &Span) -> Diagnostic {
    Diagnostic::new("AZ102", format!("the {what} `{name}` is defined twice"))
        .at(second, "defined again")
        .at(first, "first defined here")
        .help("take one of them out, or rename it")
}
