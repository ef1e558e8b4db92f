//! The names of the schemas, by which the SDK tells a name in an error from a value.

use std::collections::BTreeSet;

use super::context::Context;
use crate::api::{Operation, Type};
use crate::types::TypeKind;

/// `names.rs`.
pub(super) fn emit(context: &Context<'_>) -> String {
    let api = context.input.api;
    let mut texts = Vec::new();
    api.operations.iter().for_each(|operation| of_operation(operation, &mut texts));
    api.types.values().for_each(|ty| of_type(ty, &mut texts));
    texts.extend(api.map_messages.keys().map(String::as_str));
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let words = texts.into_iter().flat_map(|text| text.split(|c| !is_part(c)));
    let names: BTreeSet<&str> = words.filter(|word| word.starts_with(|c: char| is_part(c) && !c.is_ascii_digit())).collect();
    // A line for each: what is new in a schema moves no other.
    let lines: String = names.into_iter().flat_map(|name| ["    ", name, " \\\n"]).collect();
    let head = "//! The names of operations, fields and types, in every language of the schemas.\n\n/// In order, with blanks between them.\n";
    format!("{head}pub(crate) const NAMES: &str = \"\\\n{lines}    \";\n")
}

fn of_operation<'m>(operation: &'m Operation, texts: &mut Vec<&'m str>) {
    texts.push(&operation.name);
    if let Some(graphql) = &operation.graphql {
        texts.push(&graphql.field);
        texts.extend(graphql.variables.iter().flat_map(|(name, ty)| [name.as_str(), ty]));
    }
    if let Some(rest) = &operation.rest {
        texts.push(&rest.path);
        texts.extend(rest.unwrap.as_deref());
    }
    if let Some(grpc) = &operation.grpc {
        texts.extend([&grpc.service, &grpc.method, &grpc.input, &grpc.output].map(String::as_str));
        texts.extend(grpc.unwrap.as_deref());
    }
}

fn of_type<'m>(ty: &'m Type, texts: &mut Vec<&'m str>) {
    texts.push(&ty.name);
    texts.extend(ty.graphql.as_deref());
    for message in &ty.messages {
        texts.push(&message.name);
        texts.extend(message.fields.iter().map(|field| field.name.as_str()));
    }
    if let TypeKind::Enum(values) = &ty.kind {
        texts.extend(values.iter().map(|value| value.name.as_str()));
    }
    for field in ty.fields() {
        texts.push(&field.name);
        texts.extend(field.proto.as_ref().map(|proto| proto.name.as_str()));
        if let Some(graphql) = &field.graphql {
            texts.push(&graphql.name);
            texts.extend(graphql.wrap.iter().flat_map(|wrap| [wrap.input.as_str(), &wrap.field]));
        }
    }
}
