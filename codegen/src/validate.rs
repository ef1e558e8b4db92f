//! What must hold of the merged model before a line is written.

use crate::diagnostic::{Diagnostic, Diagnostics, Result};
use crate::model::{Field, Model, Operation, TypeRef};

/// Checks that every reference leads somewhere and every operation can be called.
pub fn validate(model: &Model) -> Result<()> {
    let mut findings: Vec<Diagnostic> =
        model.operations.iter().filter_map(|operation| check_operation(model, operation)).collect();
    for ty in model.types.values() {
        findings.extend(ty.fields().iter().filter_map(|field| check_field(model, field)));
    }
    if findings.is_empty() { Ok(()) } else { Err(Diagnostics(findings)) }
}

fn check_operation(model: &Model, operation: &Operation) -> Option<Diagnostic> {
    if operation.graphql.is_none() && operation.rest.is_none() && operation.grpc.is_none() {
        let message = format!("no protocol carries `{}`", operation.name);
        return Some(Diagnostic::new("AZ420", message).at(&operation.span, "declared here").help("drop it from the inputs"));
    }
    let response = operation.response.as_ref()?;
    match response.named() {
        Some(name) if model.types.contains_key(name) => None,
        Some(name) => Some(
            Diagnostic::new("AZ421", format!("`{}` answers with `{name}`, which no input declares", operation.name))
                .at(&operation.span, "declared here")
                .help("declare the type"),
        ),
        None => Some(
            Diagnostic::new("AZ422", format!("`{}` answers with a bare scalar: not supported", operation.name))
                .at(&operation.span, "declared here")
                .help("answer with an object type"),
        ),
    }
}

fn check_field(model: &Model, field: &Field) -> Option<Diagnostic> {
    if matches!(&field.ty, TypeRef::List { of, .. } if of.is_list()) {
        let message = format!("`{}` is a list of lists: not supported", field.name);
        return Some(Diagnostic::new("AZ423", message).at(&field.span, "declared here").help("wrap the inner list in a type"));
    }
    let name = field.ty.named().filter(|name| !model.types.contains_key(*name))?;
    Some(
        Diagnostic::new("AZ424", format!("`{}` is of type `{name}`, which no input declares", field.name))
            .at(&field.span, "declared here")
            .help("declare the type"),
    )
}
