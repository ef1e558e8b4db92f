//! What GraphQL has to select of an answer: everything that Rust has a field for, type by type, on each way that leads there.

use crate::api::{Api, Operation};
use crate::diagnostic::Diagnostic;

/// More fields than any server answers with.
const MOST: usize = 10_000;
/// Deeper than any server lets a selection be.
const DEEPEST: usize = 64;

/// Finds out whether the selection can be written at all, before it is.
pub(super) fn check(api: &Api, operation: &Operation, response: &str) -> Option<Diagnostic> {
    operation.graphql.as_ref()?;
    let mut count = Count { api, operation: &operation.name, visited: 0, path: Vec::new() };
    let (code, message, help) = match count.walk(response) {
        Ok(true) => return None,
        Ok(false) => (
            "AZ428",
            format!("nothing can be selected of `{response}`, which `{}` answers with", operation.name),
            "give it a field that is no object",
        ),
        Err(TooMuch) => (
            "AZ427",
            format!("what `{}` answers with leads to more fields than can be selected: not supported", operation.name),
            "drop fields that lead far, or back, with fix-ups",
        ),
    };
    Some(Diagnostic::new(code, message).at(&operation.span, "declared here").help(help))
}

struct TooMuch;

/// A walk along all ways, as they would be written.
struct Count<'m> {
    api: &'m Api,
    operation: &'m str,
    visited: usize,
    path: Vec<&'m str>,
}

impl<'m> Count<'m> {
    /// Is there anything to select of a type?
    fn walk(&mut self, ty: &'m str) -> Result<bool, TooMuch> {
        let Some(found) = self.api.types.get(ty).filter(|_| !self.path.contains(&ty)) else { return Ok(false) };
        if self.path.len() == DEEPEST {
            return Err(TooMuch);
        }
        self.path.push(ty);
        let mut holds = false;
        for field in found.fields().iter().filter(|field| field.graphql.is_some()) {
            if !field.selected_by.is_empty() && !field.selected_by.iter().any(|name| name == self.operation) {
                continue;
            }
            self.visited += 1;
            if self.visited > MOST {
                return Err(TooMuch);
            }
            holds |= match field.ty.named() {
                Some(inner) => self.walk(inner)?,
                None => true,
            };
        }
        self.path.pop();
        Ok(holds)
    }
}

#[cfg(test)]
mod tests {
    use crate::merge::of_sdl;

    fn code(schema: &str) -> Option<&'static str> {
        let api = of_sdl(schema);
        crate::validate::validate(&api).err().map(|found| found.0[0].code)
    }

    #[test]
    fn types_inside_themselves_are_no_trouble() {
        assert_eq!(code("type Query { a: A! } type A { id: ID a: A b: B } type B { id: ID a: [A] }"), None);
    }

    #[test]
    fn what_doubles_at_each_step_is_refused_in_no_time() {
        let types: Vec<_> = (0..18).map(|n| format!("type T{n} {{ a: T{0} b: T{0} }}", n + 1)).collect();
        let schema = format!("type Query {{ a: T0! }} {} type T18 {{ id: ID }}", types.join(" "));
        assert_eq!(code(&schema), Some("AZ427"));
    }

    #[test]
    fn an_answer_without_a_leaf_is_refused() {
        assert_eq!(code("type Query { a: A! } type A { b: B! } type B { a: A! }"), Some("AZ428"));
    }
}
