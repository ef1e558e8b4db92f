//! What leads to what in a model.

use std::collections::BTreeSet;

use crate::model::{Argument, Field, Model, Operation, Type, TypeRef};

impl Model {
    /// Names of all types that the given ones lead to, themselves included.
    fn reached<'m>(&'m self, start: impl Iterator<Item = &'m TypeRef>) -> BTreeSet<&'m str> {
        let mut queue: Vec<&str> = start.filter_map(TypeRef::named).collect();
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
        self.reached(operations.flat_map(|operation| &operation.arguments).map(|argument| &argument.ty))
    }

    /// Names of all types that come back from some operations.
    pub fn received<'m>(&'m self, operations: impl Iterator<Item = &'m Operation>) -> BTreeSet<&'m str> {
        self.reached(operations.filter_map(|operation| operation.response.as_ref()))
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
            let is_empty = |argument: &Argument| {
                argument.ty.named().and_then(|name| types.get(name)).is_some_and(|ty| ty.fields().is_empty())
            };
            operation.arguments.retain(|argument| !is_empty(argument));
        }
        let used = self.sent(self.operations.iter()).into_iter().chain(self.received(self.operations.iter()));
        let used: BTreeSet<String> = used.map(str::to_owned).collect();
        self.types.retain(|name, _| used.contains(name));
        self.types.sort_keys();
        self.types.values_mut().for_each(|ty| ty.messages.sort_by(|a, b| a.name.cmp(&b.name)));
        self.operations.sort_by(|a, b| (a.surface, &a.name).cmp(&(b.surface, &b.name)));
    }
}
