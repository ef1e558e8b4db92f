//! Which GraphQL operation is which call, and which GraphQL type is carried by which message.

use std::collections::BTreeMap;

use indexmap::{IndexMap, IndexSet};

use crate::api::Variables;
use crate::diagnostic::{Diagnostic, Span};
use crate::document::{Document, Field, Operation};
use crate::names::Names;
use crate::types::{Surface, TypeKind, TypeRef};

/// Everything that belongs together.
#[derive(Default)]
pub(super) struct Pairs {
    /// Per GraphQL operation (by index), the call (by index).
    pub(super) operations: IndexMap<usize, usize>,
    /// GraphQL type → messages that carry it.
    pub(super) types: IndexMap<String, IndexSet<String>>,
    /// GraphQL input that only wraps another → its single field.
    pub(super) wrappers: IndexMap<String, String>,
    /// Per GraphQL operation (by index), how its variables are made.
    pub(super) variables: IndexMap<usize, Variables>,
    /// Per call (by index), the response field that holds the response.
    pub(super) unwraps: IndexMap<usize, String>,
}

/// Pairs all operations, and through them the types.
pub(super) fn find(graphql: &Document, rpc: &Document, names: &Names, findings: &mut Vec<Diagnostic>) -> Pairs {
    let calls: BTreeMap<(Surface, String), usize> =
        rpc.operations.iter().enumerate().map(|(index, call)| ((call.surface, names.pascal(&call.name)), index)).collect();
    let mut finder = Finder { graphql, rpc, pairs: Pairs::default(), findings };
    finder.pairs.operations = counterparts(graphql, &calls, names);
    for (index, operation) in graphql.operations.iter().enumerate() {
        let call = finder.pairs.operations.get(&index).copied();
        let variables = finder.request(operation, call.map(|call| &rpc.operations[call]));
        finder.pairs.variables.insert(index, variables);
        if let Some(call) = call {
            finder.response(operation, call);
        }
    }
    finder.check_wrappers();
    finder.pairs
}

/// Strip a leading `_`, Pascal case; those that miss are looked for after `Get`, among the calls that are left.
fn counterparts(graphql: &Document, calls: &BTreeMap<(Surface, String), usize>, names: &Names) -> IndexMap<usize, usize> {
    let mut found = IndexMap::new();
    let mut taken = IndexSet::new();
    for prefix in ["", "Get"] {
        for (index, operation) in graphql.operations.iter().enumerate() {
            let wanted = (operation.surface, format!("{prefix}{}", names.pascal(&operation.name)));
            if let Some(call) = calls.get(&wanted).filter(|_| !found.contains_key(&index))
                && taken.insert(*call)
            {
                found.insert(index, *call);
            }
        }
    }
    found
}

/// Which way a type travels.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Sent,
    Received,
}

struct Finder<'a> {
    graphql: &'a Document,
    rpc: &'a Document,
    pairs: Pairs,
    findings: &'a mut Vec<Diagnostic>,
}

impl Finder<'_> {
    /// Pairs what is sent and says how GraphQL's variables are made of it.
    fn request(&mut self, operation: &Operation, call: Option<&Operation>) -> Variables {
        let is_object = |name: &&str| self.graphql.types.get(*name).is_none_or(|ty| matches!(ty.kind, TypeKind::Object(_)));
        let single = match operation.arguments.as_slice() {
            [argument] if !argument.ty.is_list() => argument.ty.named().filter(is_object).map(|input| (argument, input)),
            _ => None,
        };
        let Some((argument, input)) = single else {
            if let Some(message) = call.and_then(Operation::request) {
                let parts = operation.arguments.iter().map(|argument| (argument.name.as_str(), &argument.ty, &argument.span));
                let inner = self.walk(parts, message, Direction::Sent);
                self.follow(inner, Direction::Sent);
            }
            return Variables::Flat;
        };
        let object = Variables::Object { argument: argument.name.clone() };
        let Some(message) = call.and_then(Operation::request) else { return object };
        if !self.same(input, message)
            && let Some((field, inner)) = only_named_field(self.rpc, message)
            && self.same(input, &inner)
        {
            self.pair(input, &inner, Direction::Sent);
            return Variables::Field { argument: argument.name.clone(), field };
        }
        if !fields(self.rpc, message).is_empty() && !self.overlap(input, message) {
            self.findings.push(
                Diagnostic::new("AZ213", format!("the arguments of `{}` cannot be matched", operation.name))
                    .at(&argument.span, format!("takes `{input}`"))
                    .at(&call.map_or(&operation.span, |call| &call.span).clone(), format!("takes `{message}`"))
                    .help("drop one of the two operations, or take the inputs from the same server version"),
            );
        }
        let inner = self.walk_fields(input, message, Direction::Sent);
        self.follow(inner, Direction::Sent);
        object
    }

    /// A wrapper is taken away wherever it is used, so it cannot be anything else.
    fn check_wrappers(&mut self) {
        for name in self.pairs.wrappers.keys().filter(|name| self.pairs.types.contains_key(*name)) {
            let Some(ty) = self.graphql.types.get(name) else { continue };
            let finding = Diagnostic::new(
                "AZ212",
                format!("`{name}` only wraps another type in one place and is carried itself in another"),
            );
            self.findings.push(finding.at(&ty.span, "declared here").help("take two types for the two in the inputs"));
        }
    }

    /// Pairs what comes back and finds wrappers.
    fn response(&mut self, operation: &Operation, call: usize) {
        let (Some(output), Some(message)) = (
            operation.response.as_ref(),
            self.rpc.operations[call].response.as_ref().and_then(TypeRef::named).map(str::to_owned),
        ) else {
            return;
        };
        let Some(name) = output.named().map(str::to_owned) else { return };
        let only = match fields(self.rpc, &message) {
            [only] => only.ty.named().filter(|inner| inner.eq_ignore_ascii_case(&name) && only.ty.is_list() == output.is_list()),
            _ => None,
        };
        if !output.is_list() && only.is_none() && self.same(&name, &message) {
            return self.pair(&name, &message, Direction::Received);
        }
        if let [only] = fields(self.rpc, &message) {
            let inner = only.ty.named().map(str::to_owned);
            if let Some(inner) = inner.filter(|inner| only.ty.is_list() == output.is_list() && self.same(&name, inner)) {
                self.pairs.unwraps.insert(call, only.name.clone());
                return self.pair(&name, &inner, Direction::Received);
            }
        }
        if !output.is_list() && self.overlap(&name, &message) {
            return self.pair(&name, &message, Direction::Received);
        }
        let call = &self.rpc.operations[call];
        self.findings.push(
            Diagnostic::new("AZ211", format!("the answers of `{}` and `{}` cannot be matched", operation.name, call.name))
                .at(&operation.span, format!("answers with `{name}`"))
                .at(&call.span, format!("answers with `{message}`"))
                .help("drop one of the two operations, or take the inputs from the same server version"),
        );
    }

    /// Records a pair and follows its fields.
    fn pair(&mut self, ty: &str, message: &str, direction: Direction) {
        self.follow(vec![(ty.to_owned(), message.to_owned())], direction);
    }

    /// Records pairs and follows their fields, and theirs. Types nest deeper than a stack may.
    fn follow(&mut self, mut open: Vec<(String, String)>, direction: Direction) {
        open.reverse();
        while let Some((ty, message)) = open.pop() {
            if self.pairs.types.entry(ty.clone()).or_default().insert(message.clone()) {
                let inner = self.walk_fields(&ty, &message, direction);
                open.extend(inner.into_iter().rev());
            }
        }
    }

    /// The pairs that the fields of a pair lead to.
    fn walk_fields(&mut self, ty: &str, message: &str, direction: Direction) -> Vec<(String, String)> {
        let parts = fields(self.graphql, ty).iter().map(|field| (field.name.as_str(), &field.ty, &field.span));
        self.walk(parts, message, direction)
    }

    /// The pairs that fields or arguments lead to: name, type and place of each.
    fn walk<'p>(
        &mut self,
        parts: impl Iterator<Item = (&'p str, &'p TypeRef, &'p Span)>,
        message: &str,
        direction: Direction,
    ) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (name, ty, span) in parts {
            let Some(other) = find_field(fields(self.rpc, message), name) else { continue };
            let (Some(inner), Some(other_inner)) = (ty.named(), other.ty.named()) else { continue };
            let wrapper = self.wrapper(inner, other_inner).filter(|_| direction == Direction::Sent && !ty.is_list());
            if self.same(inner, other_inner) {
                found.push((inner.to_owned(), other_inner.to_owned()));
            } else if let Some((wrapped, target)) = wrapper {
                self.pairs.wrappers.insert(inner.to_owned(), wrapped);
                found.push((target, other_inner.to_owned()));
            } else if self.overlap(inner, other_inner) {
                found.push((inner.to_owned(), other_inner.to_owned()));
            } else {
                self.findings.push(
                    Diagnostic::new("AZ212", format!("the types of `{name}` cannot be matched"))
                        .at(span, format!("`{inner}` here"))
                        .at(&other.span, format!("`{other_inner}` here"))
                        .help("rename or drop the field in one of the inputs"),
                );
            }
        }
        found
    }

    /// A GraphQL type whose single field is of a type that the message carries.
    fn wrapper(&self, ty: &str, message: &str) -> Option<(String, String)> {
        let (field, inner) = only_named_field(self.graphql, ty)?;
        self.same(&inner, message).then_some((field, inner))
    }

    /// Same name in any case, or the same fields.
    fn same(&self, ty: &str, message: &str) -> bool {
        if ty.eq_ignore_ascii_case(message) {
            return true;
        }
        let (own, others) = (fields(self.graphql, ty), fields(self.rpc, message));
        !own.is_empty() && own.len() == others.len() && own.iter().all(|field| find_field(others, &field.name).is_some())
    }

    /// At least one field in common, with nothing against it.
    fn overlap(&self, ty: &str, message: &str) -> bool {
        let others = fields(self.rpc, message);
        fields(self.graphql, ty).iter().any(|field| find_field(others, &field.name).is_some())
    }
}

fn only_named_field(document: &Document, ty: &str) -> Option<(String, String)> {
    match fields(document, ty) {
        [only] if !only.ty.is_list() => Some((only.name.clone(), only.ty.named()?.to_owned())),
        _ => None,
    }
}

fn fields<'d>(document: &'d Document, ty: &str) -> &'d [Field] {
    document.types.get(ty).map_or(&[], |ty| ty.fields())
}

/// Fields are the same by their names in any case.
pub(super) fn find_field<'f>(fields: &'f [Field], name: &str) -> Option<&'f Field> {
    fields.iter().find(|field| field.name == name).or_else(|| fields.iter().find(|field| field.name.eq_ignore_ascii_case(name)))
}
