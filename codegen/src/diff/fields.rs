//! Fields of a type that both sides have.

use std::collections::BTreeMap;

use super::change::{Change, Effect, Effects, Impact, Kind, Protocol, Wire};
use super::renames;
use super::side::{Side, Travels};
use crate::api::{Field, Type, Wrap};
use crate::emit::public_api::Member;
use crate::fingerprint::reference;
use crate::types::{ProtoField, Scalar, TypeRef};

/// Compares the fields of one type.
pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, before: &Type, after: &Type) -> Vec<Change> {
    let types = Types { old, new, before, after, name: new.pascal(after) };
    let removed = missing(before, after);
    let added = missing(after, before);
    let old_shapes: Vec<_> = removed.iter().map(|field| types.shape(old, field)).collect();
    let new_shapes: Vec<_> = added.iter().map(|field| types.shape(new, field)).collect();
    let renamed = renames::pairs(&old_shapes, &new_shapes);
    let mut changes = Vec::new();
    for (a, b) in &renamed {
        changes.push(types.renamed(removed[*a], added[*b]));
    }
    let is_gone = |at: &usize| !renamed.iter().any(|(a, _)| a == at);
    let is_new = |at: &usize| !renamed.iter().any(|(_, b)| b == at);
    changes.extend((0..removed.len()).filter(is_gone).map(|at| types.removed(removed[at])));
    changes.extend((0..added.len()).filter(is_new).map(|at| types.added(added[at])));
    for field in before.fields() {
        if let Some(other) = after.fields().iter().find(|other| other.name == field.name) {
            changes.extend(types.same(field, other));
        }
    }
    changes
}

fn missing<'t>(here: &'t Type, there: &Type) -> Vec<&'t Field> {
    here.fields().iter().filter(|field| !there.fields().iter().any(|other| other.name == field.name)).collect()
}

/// One type on both sides.
struct Types<'a, 'p> {
    old: &'a Side<'p>,
    new: &'a Side<'p>,
    before: &'a Type,
    after: &'a Type,
    name: String,
}

impl Types<'_, '_> {
    fn change(&self, kind: Kind, field: &Field, rust: Impact) -> Change {
        Change::new(kind, format!("{}.{}", self.name, field.name), rust)
    }

    fn member<'s>(&self, side: &'s Side<'_>, field: &Field) -> Option<&'s Member> {
        side.public.structs.get(&self.name)?.members.get(&field.name)
    }

    /// What makes two fields the same but for their name.
    fn shape(&self, side: &Side<'_>, field: &Field) -> (Option<(String, bool)>, Vec<Protocol>) {
        (self.member(side, field).map(|member| (member.ty.clone(), member.required)), Protocol::of_field(field))
    }

    fn rust(&self, side: &Side<'_>, field: &Field) -> String {
        self.member(side, field).map(|member| format!("{}: {}", member.name, member.ty)).unwrap_or_default()
    }

    fn removed(&self, field: &Field) -> Change {
        let travels = self.old.travels(self.before);
        let verb = if travels.sent { "setting" } else { "reading" };
        self.change(Kind::FieldRemoved, field, Impact::Major)
            .from_to(self.rust(self.old, field), "")
            .on(&Protocol::of_field(field), lost(field, travels, &Protocol::of_field(field)))
            .advice(format!("Stop {verb} `{}`.", field.name))
    }

    fn added(&self, field: &Field) -> Change {
        let travels = self.new.travels(self.after);
        let carriers = Protocol::of_field(field);
        let wire = gained(field, travels, &carriers);
        let asked = wire.new_sdk.of(Protocol::GraphQl) == Effect::Breaks && travels.received;
        let advice = match (self.member(self.new, field).is_some_and(|member| member.required), asked) {
            (true, _) if travels.sent => "Give it to `new`.",
            (_, true) => {
                "Nothing in code. Over GraphQL the SDK asks for it, which an older server refuses: upgrade servers first."
            }
            _ => "Nothing: it is new.",
        };
        self.change(Kind::FieldAdded, field, Impact::Minor)
            .from_to("", self.rust(self.new, field))
            .on(&carriers, wire)
            .advice(advice)
    }

    fn renamed(&self, before: &Field, after: &Field) -> Change {
        let (old, new) = (self.old.travels(self.before), self.new.travels(self.after));
        let carriers = Protocol::of_field(after);
        let wire = lost(before, old, &Protocol::of_field(before)).and(gained(after, new, &carriers));
        self.change(Kind::FieldRenamed, before, Impact::Major)
            .from_to(self.rust(self.old, before), self.rust(self.new, after))
            .on(&carriers, wire)
            .advice(format!("Write `{}` instead of `{}`, and see whether the same value is meant.", after.name, before.name))
    }

    /// A field that both sides have.
    fn same(&self, before: &Field, after: &Field) -> Vec<Change> {
        let mut changes: Vec<Change> = self.types(before, after).into_iter().collect();
        changes.extend(self.carriers(before, after));
        changes.extend(self.nesting(before, after));
        changes.extend(self.proto(before, after));
        changes.extend(self.remarks(before, after));
        changes
    }

    /// Type and presence: what Rust sees of both.
    fn types(&self, before: &Field, after: &Field) -> Option<Change> {
        let (old, new) = (self.member(self.old, before), self.member(self.new, after));
        let in_rust = old != new;
        let carriers = shared(before, after);
        let alike = kind(&before.ty) == kind(&after.ty);
        let rust = if in_rust { Impact::Major } else { Impact::Patch };
        let (was, is) = (self.rust(self.old, before), self.rust(self.new, after));
        if alike && before.nullable != after.nullable {
            let wire = presence(after, self.new.travels(self.after), &carriers);
            let change = self.change(Kind::PresenceChanged, before, rust).from_to(was, is).on(&carriers, wire);
            let advice = if after.nullable { "It may be absent now." } else { "It must be there now." };
            return Some(change.advice(if in_rust { format!("{advice} Mend what uses it.") } else { "Nothing.".to_owned() }));
        }
        if !alike || in_rust {
            let effect = if alike { Effect::Works } else { Effect::Breaks };
            let wire = Wire::both(Effects::on(&carriers, effect));
            let (was, is) = if was == is { (reference(&before.ty), reference(&after.ty)) } else { (was, is) };
            let change = self.change(Kind::FieldRetyped, before, rust).from_to(was, is).on(&carriers, wire);
            return Some(change.advice("Mend what uses it."));
        }
        let width = reference(&before.ty) != reference(&after.ty);
        width.then(|| {
            let change = self.change(Kind::FieldRetyped, before, Impact::Patch);
            change.from_to(reference(&before.ty), reference(&after.ty)).on(&carriers, Wire::default()).advice("Nothing.")
        })
    }

    /// Protocols that carry the field now or no longer, though they carried the type before and after.
    fn carriers(&self, before: &Field, after: &Field) -> Vec<Change> {
        let carry = |ty: &Type, protocol: Protocol| ty.fields().iter().any(|field| Protocol::of_field(field).contains(&protocol));
        let both = |protocol: &Protocol| carry(self.before, *protocol) && carry(self.after, *protocol);
        let (was, is) = (Protocol::of_field(before), Protocol::of_field(after));
        let gone: Vec<Protocol> = was.iter().copied().filter(|one| !is.contains(one)).filter(|one| both(one)).collect();
        let come: Vec<Protocol> = is.iter().copied().filter(|one| !was.contains(one)).filter(|one| both(one)).collect();
        let names = |protocols: &[Protocol]| protocols.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ");
        let mut changes = Vec::new();
        if !gone.is_empty() {
            let wire = lost(before, self.old.travels(self.before), &gone);
            let change =
                self.change(Kind::FieldProtocolLost, before, Impact::Patch).from_to(names(&was), names(&is)).on(&gone, wire);
            changes.push(change.advice(format!("Do not count on it over {}.", names(&gone))));
        }
        if !come.is_empty() {
            let wire = gained(after, self.new.travels(self.after), &come);
            let change =
                self.change(Kind::FieldProtocolGained, before, Impact::Patch).from_to(names(&was), names(&is)).on(&come, wire);
            changes.push(change.advice("Nothing."));
        }
        changes
    }

    fn nesting(&self, before: &Field, after: &Field) -> Vec<Change> {
        let (Some(old), Some(new)) = (&before.graphql, &after.graphql) else { return Vec::new() };
        let on = [Protocol::GraphQl];
        let wire = Wire::both(Effects::on(&on, Effect::Breaks));
        let mut changes = Vec::new();
        if old.wrap != new.wrap {
            let text = |wrap: &Option<Wrap>| {
                wrap.as_ref().map_or("flat".to_owned(), |wrap| format!("in `{}` of `{}`", wrap.field, wrap.input))
            };
            let change = self.change(Kind::FieldRenested, before, Impact::Patch).from_to(text(&old.wrap), text(&new.wrap));
            changes.push(
                change
                    .on(&on, wire)
                    .advice("Nothing in code. Over GraphQL, the SDK and the server must be of the same side of this change."),
            );
        }
        if old.name != new.name {
            let change = self.change(Kind::WireNameChanged, before, Impact::Patch).from_to(&old.name, &new.name);
            changes.push(change.on(&on, wire).advice("Nothing in code: regenerate together with the server."));
        }
        changes
    }

    fn proto(&self, before: &Field, after: &Field) -> Vec<Change> {
        let (Some(old), Some(new)) = (&before.proto, &after.proto) else { return Vec::new() };
        let mut changes = Vec::new();
        let on = [Protocol::Grpc];
        let number = |proto: &ProtoField| format!("{} = {}", proto.name, proto.number);
        if number(old) != number(new) {
            let effect = if old.number == new.number { Effect::Works } else { Effect::Breaks };
            let change = self.change(Kind::Renumbered, before, Impact::Patch).from_to(number(old), number(new));
            let change = change.on(&on, Wire::both(Effects::on(&on, effect)));
            changes.push(change.advice("Nothing in code: regenerate together with the server."));
        }
        if old.presence != new.presence {
            let text = |proto: &ProtoField| format!("{:?}", proto.presence).to_lowercase();
            let change = self.change(Kind::ProtoPresenceChanged, before, Impact::Patch).from_to(text(old), text(new));
            changes.push(change.on(&on, Wire::default()).advice("Nothing."));
        }
        if old.rules != new.rules {
            let on = [Protocol::Rest, Protocol::Grpc];
            let wire = Wire::both(Effects::on(&on, Effect::Limited));
            let change =
                self.change(Kind::RulesChanged, before, Impact::Patch).from_to(old.rules.join(", "), new.rules.join(", "));
            changes.push(change.on(&on, wire).advice("See whether the values that are sent keep to the new rules."));
        }
        changes
    }

    fn remarks(&self, before: &Field, after: &Field) -> Vec<Change> {
        let carriers = shared(before, after);
        let mut changes = Vec::new();
        let mut remark = |kind: Kind, was: &Option<String>, is: &Option<String>, advice: &str| {
            if was != is {
                let text = |text: &Option<String>| text.as_ref().map(|text| format!("`{text}`")).unwrap_or_default();
                let change = self.change(kind, before, Impact::Patch).from_to(text(was), text(is));
                changes.push(change.on(&carriers, Wire::default()).advice(advice));
            }
        };
        remark(Kind::DefaultChanged, &before.default, &after.default, "Set it where the old default was meant.");
        remark(
            Kind::FieldDeprecationChanged,
            &before.deprecated,
            &after.deprecated,
            "Plan to do without it where it is deprecated.",
        );
        changes
    }
}

fn shared(before: &Field, after: &Field) -> Vec<Protocol> {
    let after = Protocol::of_field(after);
    Protocol::of_field(before).into_iter().filter(|one| after.contains(one)).collect()
}

/// Texts and IDs are written alike, and so are integers of any width.
fn kind(ty: &TypeRef) -> TypeRef {
    match ty {
        TypeRef::Scalar(Scalar::Id) => TypeRef::Scalar(Scalar::String),
        TypeRef::Scalar(Scalar::Int32) => TypeRef::Scalar(Scalar::Int64),
        TypeRef::List { of, .. } => TypeRef::list(kind(of)),
        other => other.clone(),
    }
}

/// A field that the new side has on some protocols.
fn gained(field: &Field, travels: Travels, carriers: &[Protocol]) -> Wire {
    let required = !field.nullable;
    let mut effects: BTreeMap<Protocol, (Effect, Effect)> = BTreeMap::new();
    for protocol in carriers {
        let is_graphql = *protocol == Protocol::GraphQl;
        let sent = match (travels.sent, required) {
            (false, _) => (Effect::Works, Effect::Works),
            // GraphQL refuses what it does not know; the others ignore it.
            (true, true) => (Effect::Breaks, if is_graphql { Effect::Breaks } else { Effect::Works }),
            (true, false) => (Effect::Works, Effect::Limited),
        };
        let received = match (travels.received, is_graphql, required) {
            // The selection set names it.
            (true, true, _) | (true, false, true) => (Effect::Works, Effect::Breaks),
            (true, false, false) | (false, ..) => (Effect::Works, Effect::Works),
        };
        effects.insert(*protocol, (sent.0.max(received.0), sent.1.max(received.1)));
    }
    let side = |pick: fn(&(Effect, Effect)) -> Effect| {
        effects.iter().fold(Effects::default(), |all, (protocol, effect)| all.and(Effects::on(&[*protocol], pick(effect))))
    };
    Wire { old_sdk: side(|both| both.0), new_sdk: side(|both| both.1) }
}

/// A field that the old side had on some protocols.
fn lost(field: &Field, travels: Travels, carriers: &[Protocol]) -> Wire {
    let Wire { old_sdk, new_sdk } = gained(field, travels, carriers);
    let ignored: Vec<Protocol> = carriers.iter().copied().filter(|one| *one != Protocol::GraphQl).collect();
    // What the server no longer knows is dropped without a word over REST and gRPC.
    let dropped = if travels.sent { Effects::on(&ignored, Effect::Limited) } else { Effects::default() };
    Wire { old_sdk: new_sdk.and(dropped), new_sdk: old_sdk }
}

/// A field that must be there now, or no longer; `after` is the new side's.
fn presence(after: &Field, travels: Travels, carriers: &[Protocol]) -> Wire {
    let breaks = |when: bool| Effects::on(carriers, if when { Effect::Breaks } else { Effect::Works });
    let limited = |when: bool| Effects::on(carriers, if when { Effect::Limited } else { Effect::Works });
    if after.nullable {
        Wire { old_sdk: breaks(travels.received), new_sdk: limited(travels.sent) }
    } else {
        Wire { old_sdk: breaks(travels.sent), new_sdk: breaks(travels.received) }
    }
}
