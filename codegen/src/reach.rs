//! What leads to what in an API.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::api::{Api, Field, Operation, Type};
use crate::types::TypeRef;

/// Which types lead to each other.
pub struct Circles<'m> {
    types: &'m IndexMap<String, Type>,
    /// Per type, a number that it shares with those of its circle.
    circle: Vec<usize>,
}

impl Circles<'_> {
    /// Does each of two types lead to the other? A type leads to itself.
    pub fn join(&self, one: &str, other: &str) -> bool {
        let circle = |name: &str| self.types.get_index_of(name).map(|at| self.circle[at]);
        one == other || circle(one).is_some_and(|found| Some(found) == circle(other))
    }
}

impl Api {
    /// The circles of all types, by the fields that count: found in two walks, one along the fields and one against them.
    pub fn circles(&self, counts: impl Fn(&Field) -> bool) -> Circles<'_> {
        let types = &self.types;
        let leads_to = |ty: &Type| -> Vec<usize> {
            let fields = ty.fields().iter().filter(|field| counts(field));
            fields.filter_map(|field| types.get_index_of(field.ty.named()?)).collect()
        };
        let forth: Vec<Vec<usize>> = types.values().map(leads_to).collect();
        let mut back = vec![Vec::new(); forth.len()];
        forth.iter().enumerate().for_each(|(from, edges)| edges.iter().for_each(|to| back[*to].push(from)));
        let mut left = Vec::new();
        let mut seen = vec![false; forth.len()];
        (0..forth.len()).for_each(|start| walk(&forth, start, &mut seen, &mut left));
        // Who is left last leads to all of its circle, and is led to by no circle that is still unnumbered.
        let mut circle = vec![0; forth.len()];
        let mut seen = vec![false; forth.len()];
        for (number, start) in left.into_iter().rev().enumerate() {
            let mut members = Vec::new();
            walk(&back, start, &mut seen, &mut members);
            members.into_iter().for_each(|member| circle[member] = number);
        }
        Circles { types, circle }
    }

    /// Names of all types that the given ones lead to, themselves included.
    fn reached<'m>(&'m self, start: impl Iterator<Item = &'m str>) -> BTreeSet<&'m str> {
        let mut queue: Vec<&str> = start.collect();
        let mut reached = BTreeSet::new();
        while let Some(name) = queue.pop() {
            if reached.insert(name) {
                queue.extend(self.types.get(name).into_iter().flat_map(Type::fields).filter_map(|field| field.ty.named()));
            }
        }
        reached
    }

    /// Names of all types that some operations send.
    pub fn sent<'m>(&'m self, operations: impl Iterator<Item = &'m Operation>) -> BTreeSet<&'m str> {
        self.reached(operations.filter_map(Operation::request))
    }

    /// Names of all types that come back from some operations.
    pub fn received<'m>(&'m self, operations: impl Iterator<Item = &'m Operation>) -> BTreeSet<&'m str> {
        self.reached(operations.filter_map(|operation| operation.response.as_ref().and_then(TypeRef::named)))
    }

    /// Does a type contain another, by the fields that count?
    pub fn contains(&self, from: &str, to: &str, counts: impl Fn(&Field) -> bool) -> bool {
        let mut queue = vec![from];
        let mut seen = BTreeSet::new();
        while let Some(name) = queue.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name) {
                let fields = self.types.get(name).into_iter().flat_map(Type::fields).filter(|field| counts(field));
                queue.extend(fields.filter_map(|field| field.ty.named()));
            }
        }
        false
    }

    /// Leaves out requests without a field and types that no operation leads to, and orders the rest by name: the order of
    /// declarations is no part of an API.
    pub fn tidy(&mut self) {
        let types = &self.types;
        for operation in &mut self.operations {
            let is_empty = |name: &String| types.get(name).is_some_and(|ty| ty.fields().is_empty());
            operation.request = operation.request.take().filter(|name| !is_empty(name));
        }
        let used = self.sent(self.operations.iter()).into_iter().chain(self.received(self.operations.iter()));
        let used: BTreeSet<String> = used.map(str::to_owned).collect();
        self.types.retain(|name, _| used.contains(name));
        self.types.sort_keys();
        self.types.values_mut().for_each(|ty| ty.messages.sort_by(|a, b| a.name.cmp(&b.name)));
        self.operations.sort_by(|a, b| (a.surface, &a.name).cmp(&(b.surface, &b.name)));
    }
}

/// Visits what `start` leads to and was not seen yet, deeper before wider, and notes each when it is left. Without recursion:
/// types nest as deep as a schema says.
fn walk(edges: &[Vec<usize>], start: usize, seen: &mut [bool], left: &mut Vec<usize>) {
    if std::mem::replace(&mut seen[start], true) {
        return;
    }
    let mut path = vec![(start, edges[start].iter())];
    while let Some((at, rest)) = path.last_mut() {
        match rest.next() {
            Some(&next) if std::mem::replace(&mut seen[next], true) => {}
            Some(&next) => path.push((next, edges[next].iter())),
            None => {
                left.push(*at);
                path.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::merge::of_sdl;

    #[test]
    fn types_are_in_one_circle_when_each_leads_to_the_other() {
        let sdl = "type Query { a: A! } type A { b: [B!]! } type B { c: C d: D } type C { a: A } type D { d: D e: E } type E { s: String }";
        let api = of_sdl(sdl);
        let names: Vec<&str> = api.types.keys().map(String::as_str).collect();
        for (counts_lists, joined) in [(true, vec!["AB", "AC", "BC"]), (false, vec![])] {
            let circles = api.circles(|field| counts_lists || !field.ty.is_list());
            let pairs = names.iter().flat_map(|one| names.iter().map(move |other| (*one, *other)));
            let found: Vec<String> = pairs
                .filter(|(one, other)| one < other && circles.join(one, other))
                .map(|(one, other)| format!("{one}{other}"))
                .collect();
            assert_eq!(found, joined);
            // The circles say of each field what a search from it says.
            for (name, ty) in &api.types {
                for field in ty.fields().iter().filter(|field| counts_lists || !field.ty.is_list()) {
                    let Some(inner) = field.ty.named() else { continue };
                    let searched = api.contains(inner, name, |field| counts_lists || !field.ty.is_list());
                    assert_eq!(circles.join(inner, name), searched, "{name}.{}", field.name);
                }
            }
        }
    }
}
