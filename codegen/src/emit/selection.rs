//! GraphQL documents: everything that Rust has a field for, and nothing else.

use super::context::Context;
use crate::api::{GraphQl, Operation};
use crate::types::{GraphQlKind, TypeRef};

/// The document of an operation, on one line and without a character that JSON would escape.
pub(super) fn document(context: &Context<'_>, operation: &Operation, graphql: &GraphQl) -> String {
    let kind = match graphql.kind {
        GraphQlKind::Query => "query",
        GraphQlKind::Mutation => "mutation",
    };
    let name = &operation.name;
    let field = &graphql.field;
    let declared: Vec<String> = graphql.variables.iter().map(|(name, ty)| format!("${name}: {ty}")).collect();
    let passed: Vec<String> = graphql.variables.iter().map(|(name, _)| format!("{name}: ${name}")).collect();
    let parenthesised = |list: &[String]| if list.is_empty() { String::new() } else { format!("({})", list.join(", ")) };
    let response = operation.response.as_ref().and_then(TypeRef::named);
    let selection = response.map(|ty| selection(context, &operation.name, ty, &mut Vec::new())).unwrap_or_default();
    format!("{kind} {name}{} {{ {field}{}{selection} }}", parenthesised(&declared), parenthesised(&passed))
}

/// The selection set of a type, with a leading blank. A type inside itself is not followed again.
fn selection<'c>(context: &Context<'c>, operation: &str, ty: &'c str, path: &mut Vec<&'c str>) -> String {
    let Some(found) = context.input.api.types.get(ty).filter(|_| !path.contains(&ty)) else { return String::new() };
    path.push(ty);
    let mut parts = Vec::new();
    for field in found.fields() {
        let Some(graphql) = &field.graphql else { continue };
        if !field.selected_by.is_empty() && !field.selected_by.iter().any(|name| name == operation) {
            continue;
        }
        let alias = if graphql.name == field.name { String::new() } else { format!("{}: ", field.name) };
        let inner = field.ty.named().map(|inner| selection(context, operation, inner, path));
        if inner.as_ref().is_some_and(String::is_empty) {
            continue;
        }
        parts.push(format!("{alias}{}{}", graphql.name, inner.unwrap_or_default()));
    }
    path.pop();
    if parts.is_empty() { String::new() } else { format!(" {{ {} }}", parts.join(" ")) }
}
