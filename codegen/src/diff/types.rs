//! Types: added, removed, renamed, and what only Rust sees of them.

use std::collections::BTreeMap;

use super::change::{Change, Impact, Kind, Protocol, Wire};
use super::side::Side;
use super::{fields, renames};
use crate::api::{Operation, Type};
use crate::emit::public_api::Struct;

/// Compares all types by their Rust names, and the fields of those that both sides have.
pub(super) fn compare(old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let (before, after) = (by_name(old), by_name(new));
    let removed: Vec<(&String, &Type)> = missing(&before, &after);
    let added: Vec<(&String, &Type)> = missing(&after, &before);
    let shape = |side: &Side<'_>, name: &str| side.public.structs.get(name).map(members).filter(|members| !members.is_empty());
    let old_shapes: Vec<_> =
        removed.iter().map(|(name, ty)| shape(old, name).filter(|_| !is_request(old, ty)).ok_or(name)).collect();
    let new_shapes: Vec<_> =
        added.iter().map(|(name, ty)| shape(new, name).filter(|_| !is_request(new, ty)).ok_or(name)).collect();
    let renamed: BTreeMap<&str, &str> =
        renames::pairs(&old_shapes, &new_shapes).into_iter().map(|(a, b)| (removed[a].0.as_str(), added[b].0.as_str())).collect();
    let mut changes = Vec::new();
    for (name, ty) in removed.iter().filter(|(name, ty)| renamed.contains_key(name.as_str()) || !is_request(old, ty)) {
        changes.push(match renamed.get(name.as_str()) {
            Some(to) => Change::new(Kind::TypeRenamed, *name, Impact::Major)
                .from_to(*name, *to)
                .on(&carriers(ty), Wire::default())
                .advice(format!("Write `{to}` instead of `{name}`.")),
            None => Change::new(Kind::TypeRemoved, *name, Impact::Major)
                .on(&carriers(ty), Wire::default())
                .advice(format!("Remove what uses `{name}`.")),
        });
    }
    let is_renamed = |name: &str| renamed.values().any(|to| *to == name);
    for (name, ty) in added.iter().filter(|(name, ty)| !is_renamed(name) && !is_request(new, ty)) {
        changes.push(
            Change::new(Kind::TypeAdded, *name, Impact::Minor).on(&carriers(ty), Wire::default()).advice("Nothing: it is new."),
        );
    }
    for (name, ty) in &before {
        if let Some(other) = after.get(name) {
            changes.extend(structure(old, new, name));
            changes.extend(fields::compare(old, new, ty, other));
        }
    }
    changes.sort_by(|a, b| (group(a), a.kind, &a.subject).cmp(&(group(b), b.kind, &b.subject)));
    changes
}

fn by_name<'p>(side: &Side<'p>) -> BTreeMap<String, &'p Type> {
    side.api().types.values().map(|ty| (side.pascal(ty), ty)).collect()
}

fn missing<'a>(here: &'a BTreeMap<String, &'a Type>, there: &BTreeMap<String, &Type>) -> Vec<(&'a String, &'a Type)> {
    here.iter().filter(|(name, _)| !there.contains_key(*name)).map(|(name, ty)| (name, *ty)).collect()
}

/// Is it the request of an operation? Then it comes, goes and is renamed with that.
fn is_request(side: &Side<'_>, ty: &Type) -> bool {
    side.api().operations.iter().filter_map(Operation::request).any(|request| request == ty.name)
}

fn members(structure: &Struct) -> Vec<(String, String, bool)> {
    structure.members.iter().map(|(name, member)| (name.clone(), member.ty.clone(), member.required)).collect()
}

fn carriers(ty: &Type) -> Vec<Protocol> {
    let mut protocols: Vec<Protocol> = ty.fields().iter().flat_map(Protocol::of_field).collect();
    protocols.sort_unstable();
    protocols.dedup();
    protocols
}

/// Types before their fields, by name.
fn group(change: &Change) -> (String, bool) {
    let ty = change.subject.split('.').next().unwrap_or_default().to_owned();
    (ty, change.subject.contains('.'))
}

/// What Rust alone sees: how a value is made, and behind which feature.
fn structure(old: &Side<'_>, new: &Side<'_>, name: &str) -> Vec<Change> {
    let (Some(before), Some(after)) = (old.public.structs.get(name), new.public.structs.get(name)) else { return Vec::new() };
    let mut changes = Vec::new();
    let made = |one: &Struct| {
        let default = if one.default { " and Default" } else { "" };
        if one.built { format!("{}{default}", one.constructor()) } else { String::new() }
    };
    if made(before) != made(after) {
        let impact = if before.built { Impact::Major } else { Impact::Minor };
        let advice = if before.built {
            format!("Look at every `{name}::new`: what it takes differs, even where the types happen to fit.")
        } else {
            "Nothing: it can be made now.".to_owned()
        };
        let only_default = before.built && before.constructor() == after.constructor() && after.default;
        let impact = if only_default { Impact::Minor } else { impact };
        changes.push(Change::new(Kind::ConstructorChanged, name, impact).from_to(made(before), made(after)).advice(advice));
    }
    if before.legacy != after.legacy {
        let gate = |legacy: bool| if legacy { "behind the feature `legacy`" } else { "always there" };
        let impact = if after.legacy { Impact::Major } else { Impact::Minor };
        changes.push(
            Change::new(Kind::GateChanged, name, impact)
                .from_to(gate(before.legacy), gate(after.legacy))
                .advice(if after.legacy { "Switch the feature `legacy` on where it is used." } else { "Nothing." }),
        );
    }
    changes
}
