//! What must hold of the merged model before a line is written.

use crate::diagnostic::{Diagnostic, Diagnostics, Result};
use crate::model::{Field, MessageField, Model, Operation, Scalar, Type, TypeRef};

/// Fields that one GraphQL document may ask for. Where two fields lead to one type it is asked for twice, and so is all that
/// it leads to: few types can give more fields than there is memory.
const LARGEST_SELECTION: usize = 10_000;

/// Types that one GraphQL document may follow into each other.
const DEEPEST_SELECTION: usize = 100;

/// Checks that every reference leads somewhere and every operation can be called.
pub fn validate(model: &Model) -> Result<()> {
    let mut findings: Vec<Diagnostic> =
        model.operations.iter().filter_map(|operation| check_operation(model, operation)).collect();
    findings.extend(model.operations.iter().filter_map(|operation| check_selection(model, operation)));
    let requests: Vec<&str> = model.operations.iter().filter_map(Operation::request).collect();
    let sent = model.sent(model.operations.iter());
    for (name, ty) in &model.types {
        findings.extend(ty.fields().iter().filter_map(|field| check_field(model, field)));
        findings.extend(
            ty.messages.iter().flat_map(|message| &message.fields).filter_map(|carried| check_message(model, ty, carried)),
        );
        if sent.contains(name.as_str()) {
            let nested = !requests.contains(&name.as_str());
            findings.extend(ty.fields().iter().filter_map(|field| check_sent(field, nested)));
        }
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

/// A GraphQL document names every field that the answer leads to.
fn check_selection(model: &Model, operation: &Operation) -> Option<Diagnostic> {
    operation.graphql.as_ref()?;
    let mut left = LARGEST_SELECTION;
    let name = operation.response.as_ref().and_then(TypeRef::named)?;
    if fits(model, operation, name, &mut Vec::new(), &mut left) {
        return None;
    }
    let message = format!(
        "the answer of `{}` has more than {LARGEST_SELECTION} fields, those of inner types included, or more than \
         {DEEPEST_SELECTION} types inside each other",
        operation.name
    );
    let help = "drop fields that lead to inner types, or select them for some operations only, with entries in the manifest";
    Some(Diagnostic::new("AZ427", message).at(&operation.span, "declared here").help(help))
}

/// Can a type be asked for with the fields that are left? Takes them.
fn fits<'m>(model: &'m Model, operation: &Operation, ty: &'m str, path: &mut Vec<&'m str>, left: &mut usize) -> bool {
    let Some(found) = model.types.get(ty).filter(|_| !path.contains(&ty)) else { return true };
    if path.len() == DEEPEST_SELECTION {
        return false;
    }
    path.push(ty);
    let asked = |field: &&Field| field.selected_by.is_empty() || field.selected_by.contains(&operation.name);
    let fits = found.fields().iter().filter(|field| field.graphql.is_some()).filter(asked).all(|field| {
        let taken = left.checked_sub(1).map(|rest| *left = rest);
        taken.is_some() && field.ty.named().is_none_or(|inner| fits(model, operation, inner, path, left))
    });
    path.pop();
    fits
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
fn check_message(model: &Model, ty: &Type, carried: &MessageField) -> Option<Diagnostic> {
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
        TypeRef::Named(name) if model.map_messages.get(name).is_some_and(|field| field != "value") => {
            "an open map whose message calls it anything but `value`"
        }
        _ => return None,
    };
    let message = format!("`{}.{}` is {what}: not supported in messages", ty.name, carried.name);
    Some(Diagnostic::new("AZ426", message).at(&field.span, "declared here").help("drop it with a fix-up"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Source;
    use crate::source::graphql;

    /// `length` types, each with `fields` that lead to the next.
    fn chain(length: usize, fields: &str) -> Result<()> {
        let one = |at: usize| format!("type T{at} {{ {} }}\n", fields.replace('N', &format!("T{}", at + 1)));
        let types = (1..length).map(one).collect::<Vec<_>>().concat();
        let sdl = format!("type Query {{ all: T1! }}\n{types}type T{length} {{ end: Int }}\n");
        validate(&graphql::read(&[Source::new("schema.graphql", sdl)])?)
    }

    #[test]
    fn an_answer_that_no_document_can_ask_for_is_refused_where_it_is_declared() {
        assert_eq!(chain(12, "a: N b: N"), Ok(()));
        assert_eq!(chain(DEEPEST_SELECTION, "a: N"), Ok(()));
        for refused in [chain(60, "a: N b: N"), chain(DEEPEST_SELECTION + 1, "a: N")] {
            let Diagnostics(found) = refused.expect_err("it has too many fields, or is too deep");
            assert_eq!((found.len(), found[0].code, found[0].labels.len()), (1, "AZ427", 1), "{found:?}");
        }
    }

    #[test]
    fn a_type_inside_itself_is_asked_for_once() {
        let sdl = "type Query { me: A! } type A { b: B c: A } type B { a: A b: B }";
        let model = graphql::read(&[Source::new("schema.graphql", sdl)]).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(validate(&model), Ok(()));
    }
}
