//! How deep types nest.

use std::collections::HashSet;

use crate::diagnostic::Diagnostic;
use crate::model::{Model, Type, TypeRef};

/// Deeper than any API, and well within what servers and compilers follow.
const DEEPEST: usize = 64;

/// Finds the first type that is too many steps away from every operation.
pub(super) fn check(model: &Model) -> Option<Diagnostic> {
    let uses = model.operations.iter().flat_map(|operation| {
        let arguments = operation.arguments.iter().map(|argument| &argument.ty);
        arguments.chain(&operation.response)
    });
    let mut seen = HashSet::new();
    let mut level: Vec<&str> = uses.filter_map(TypeRef::named).filter(|name| seen.insert(*name)).collect();
    for _ in 0..DEEPEST {
        let fields = level.iter().filter_map(|name| model.types.get(*name)).flat_map(Type::fields);
        level = fields.filter_map(|field| field.ty.named()).filter(|name| seen.insert(*name)).collect();
    }
    let deep = level.iter().find_map(|name| model.types.get(*name))?;
    let message = format!("`{}` is nested more than {DEEPEST} types deep in all that leads to it: not supported", deep.name);
    Some(Diagnostic::new("AZ427", message).at(&deep.span, "declared here").help("drop a field that leads to it with a fix-up"))
}
