//! How deep types nest.

use std::collections::HashSet;

use crate::diagnostic::Diagnostic;
use crate::model::{Model, Type, TypeRef};

/// A compiler looks through 128 layers at most, and each of our types has up to six: the option, the list, the box …
const DEEPEST: usize = 20;

/// Finds the first type that is too deep inside of what an operation sends or answers, in the order that a compiler goes.
pub(super) fn check(model: &Model) -> Option<Diagnostic> {
    let uses = model.operations.iter().flat_map(|operation| {
        let arguments = operation.arguments.iter().map(|argument| &argument.ty);
        arguments.chain(&operation.response)
    });
    let mut walk = Walk { model, seen: HashSet::new() };
    let deep = uses.filter_map(TypeRef::named).find_map(|name| walk.deepest(name, 0))?;
    let message = format!("`{}` is inside of {DEEPEST} other types, and those inside of each other: not supported", deep.name);
    Some(Diagnostic::new("AZ427", message).at(&deep.span, "declared here").help("drop a field that leads to it with a fix-up"))
}

struct Walk<'m> {
    model: &'m Model,
    seen: HashSet<&'m str>,
}

impl<'m> Walk<'m> {
    fn deepest(&mut self, name: &'m str, depth: usize) -> Option<&'m Type> {
        if !self.seen.insert(name) {
            return None;
        }
        let ty = self.model.types.get(name)?;
        if depth > DEEPEST {
            return Some(ty);
        }
        ty.fields().iter().filter_map(|field| field.ty.named()).find_map(|inner| self.deepest(inner, depth + 1))
    }
}
