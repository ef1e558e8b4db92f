//! What must hold of the API before a line is written.

mod selection;

use std::collections::HashSet;

use crate::api::{Api, Field, MessageField, Operation, Type};
use crate::diagnostic::{Diagnostic, Diagnostics, Result};
use crate::types::{Scalar, TypeRef};

/// Checks that every reference leads somewhere and every operation can be called.
pub fn validate(api: &Api) -> Result<()> {
    let mut findings: Vec<Diagnostic> = api.operations.iter().filter_map(|operation| check_operation(api, operation)).collect();
    let requests: HashSet<&str> = api.operations.iter().filter_map(Operation::request).collect();
    let sent = api.sent(api.operations.iter());
    for (name, ty) in &api.types {
        findings.extend(ty.fields().iter().filter_map(|field| check_field(api, field)));
        findings
            .extend(ty.messages.iter().flat_map(|message| &message.fields).filter_map(|carried| check_message(api, ty, carried)));
        if sent.contains(name.as_str()) {
            let nested = !requests.contains(name.as_str());
            findings.extend(ty.fields().iter().filter_map(|field| check_sent(field, nested)));
        }
    }
    if findings.is_empty() { Ok(()) } else { Err(Diagnostics(findings)) }
}

fn check_operation(api: &Api, operation: &Operation) -> Option<Diagnostic> {
    if operation.graphql.is_none() && operation.rest.is_none() && operation.grpc.is_none() {
        let message = format!("no protocol carries `{}`", operation.name);
        return Some(Diagnostic::new("AZ420", message).at(&operation.span, "declared here").help("drop it from the inputs"));
    }
    let response = operation.response.as_ref()?;
    if is_list_of_lists(response) {
        let message = format!("`{}` answers with a list of lists: not supported", operation.name);
        return Some(
            Diagnostic::new("AZ423", message).at(&operation.span, "declared here").help("wrap the inner list in a type"),
        );
    }
    match response.named() {
        Some(name) if api.types.contains_key(name) => selection::check(api, operation, name),
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

fn is_list_of_lists(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::List { of, .. } if of.is_list())
}

fn check_field(api: &Api, field: &Field) -> Option<Diagnostic> {
    if is_list_of_lists(&field.ty) {
        let message = format!("`{}` is a list of lists: not supported", field.name);
        return Some(Diagnostic::new("AZ423", message).at(&field.span, "declared here").help("wrap the inner list in a type"));
    }
    let name = field.ty.named().filter(|name| !api.types.contains_key(*name))?;
    Some(
        Diagnostic::new("AZ424", format!("`{}` is of type `{name}`, which no input declares", field.name))
            .at(&field.span, "declared here")
            .help("declare the type"),
    )
}

/// What is sent must fit every protocol, or be looked at before it is sent; only requests themselves are.
fn check_sent(field: &Field, nested: bool) -> Option<Diagnostic> {
    let graphql = field.graphql.as_ref().map(|graphql| graphql.name.as_str());
    if graphql.is_some_and(|name| name != field.name) {
        let message = format!("`{}` is written in another case in GraphQL: not supported in requests", field.name);
        return Some(Diagnostic::new("AZ216", message).at(&field.span, "declared here").help("write it alike in both inputs"));
    }
    if nested && field.one_sided {
        let message = format!("only some protocols carry `{}`, inside of a request: not supported", field.name);
        return Some(Diagnostic::new("AZ425", message).at(&field.span, "declared here").help("drop it with a fix-up"));
    }
    None
}

/// Messages hold what Rust has a type for, and maps the way that REST expects them.
fn check_message(api: &Api, ty: &Type, carried: &MessageField) -> Option<Diagnostic> {
    let field = ty.fields().iter().find(|field| carried.field.as_deref() == Some(&field.name))?;
    let scalar = match &carried.ty {
        TypeRef::List { of, .. } => of.as_ref(),
        other => other,
    };
    let what = match scalar {
        TypeRef::Scalar(Scalar::Int32) => "a 32-bit integer",
        TypeRef::Scalar(Scalar::Bytes) => "a field of bytes",
        TypeRef::Scalar(Scalar::Any) => "a field of any value",
        TypeRef::Scalar(Scalar::Map) => "an open map without a message of its own",
        TypeRef::Named(name) if api.map_messages.get(name).is_some_and(|field| field != "value") => {
            "an open map whose message calls it anything but `value`"
        }
        _ => return None,
    };
    let message = format!("`{}.{}` is {what}: not supported in messages", ty.name, carried.name);
    Some(Diagnostic::new("AZ426", message).at(&field.span, "declared here").help("drop it with a fix-up"))
}
