//! How deep types nest.

use std::collections::HashSet;

use crate::api::{Api, Type};
use crate::diagnostic::Diagnostic;
use crate::types::TypeRef;

/// A compiler looks through 128 layers at most, and each of our types has up to six: the option, the list, the box …
const DEEPEST: usize = 20;

/// Finds the first type that is too deep inside of what an operation sends or answers, in the order that a compiler goes.
pub(super) fn check(api: &Api) -> Option<Diagnostic> {
    let mut uses = api
        .operations
        .iter()
        .flat_map(|operation| operation.request().into_iter().chain(operation.response.as_ref().and_then(TypeRef::named)));
    let mut walk = Walk { api, seen: HashSet::new() };
    let deep = uses.find_map(|name| walk.deepest(name, 0))?;
    let message = format!("`{}` is inside of {DEEPEST} other types, and those inside of each other: not supported", deep.name);
    Some(Diagnostic::new("AZ427", message).at(&deep.span, "declared here").help("drop a field that leads to it with a fix-up"))
}

struct Walk<'m> {
    api: &'m Api,
    seen: HashSet<&'m str>,
}

impl<'m> Walk<'m> {
    fn deepest(&mut self, name: &'m str, depth: usize) -> Option<&'m Type> {
        if !self.seen.insert(name) {
            return None;
        }
        let ty = self.api.types.get(name)?;
        if depth > DEEPEST {
            return Some(ty);
        }
        ty.fields().iter().filter_map(|field| field.ty.named()).find_map(|inner| self.deepest(inner, depth + 1))
    }
}
