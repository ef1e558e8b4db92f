//! Operations: added, removed, renamed, and how each is carried.

use std::collections::BTreeMap;

use super::change::{Change, Effect, Effects, Impact, Kind, Protocol, Wire};
use super::renames;
use super::side::Side;
use crate::api::{GraphQl, Grpc, Operation, Rest, Variables};
use crate::emit::public_api::Method;

const BOTH: [Protocol; 2] = [Protocol::Rest, Protocol::Grpc];

/// Compares all operations by their names in Rust.
pub(super) fn compare(old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let (before, after) = (by_name(old), by_name(new));
    let removed: Vec<(&String, &Operation)> = missing(&before, &after);
    let added: Vec<(&String, &Operation)> = missing(&after, &before);
    let old_shapes: Vec<_> = removed.iter().map(|(name, operation)| shape(old, name, operation)).collect();
    let new_shapes: Vec<_> = added.iter().map(|(name, operation)| shape(new, name, operation)).collect();
    let renamed: BTreeMap<&str, &str> =
        renames::pairs(&old_shapes, &new_shapes).into_iter().map(|(a, b)| (removed[a].0.as_str(), added[b].0.as_str())).collect();
    let mut changes: Vec<Change> =
        removed.iter().map(|(name, operation)| gone(name, operation, renamed.get(name.as_str()).copied())).collect();
    let is_renamed = |name: &str| renamed.values().any(|to| *to == name);
    changes.extend(added.iter().filter(|(name, _)| !is_renamed(name)).map(|(name, operation)| {
        let carriers = Protocol::of_operation(operation);
        let wire = Wire { new_sdk: Effects::on(&carriers, Effect::Limited), ..Wire::default() };
        Change::new(Kind::OperationAdded, *name, Impact::Minor).on(&carriers, wire).advice("Nothing: it is new.")
    }));
    for (name, operation) in &before {
        if let Some(other) = after.get(name) {
            changes.extend(Pair { old, new, name, before: operation, after: other }.changes());
        }
    }
    changes.sort_by(|a, b| (a.kind, &a.subject).cmp(&(b.kind, &b.subject)));
    changes
}

fn by_name<'p>(side: &Side<'p>) -> BTreeMap<String, &'p Operation> {
    side.api().operations.iter().map(|operation| (side.method(operation), operation)).collect()
}

fn missing<'a>(
    here: &'a BTreeMap<String, &'a Operation>,
    there: &BTreeMap<String, &Operation>,
) -> Vec<(&'a String, &'a Operation)> {
    here.iter().filter(|(name, _)| !there.contains_key(*name)).map(|(name, operation)| (name, *operation)).collect()
}

/// All of an operation but its name, and the names of its request's members with their types.
fn shape(side: &Side<'_>, name: &str, operation: &Operation) -> Option<(&'static str, String, Vec<String>, Vec<Protocol>)> {
    let Method { handle, request, response, .. } = side.public.methods.get(name)?;
    let request = request.as_ref().and_then(|request| side.public.structs.get(request));
    let members = request.iter().flat_map(|request| &request.members).map(|(name, member)| format!("{name}: {}", member.ty));
    Some((handle, response.clone(), members.collect(), Protocol::of_operation(operation)))
}

fn gone(name: &str, operation: &Operation, renamed: Option<&str>) -> Change {
    let carriers = Protocol::of_operation(operation);
    let breaks = Effects::on(&carriers, Effect::Breaks);
    match renamed {
        Some(to) => Change::new(Kind::OperationRenamed, name, Impact::Major)
            .from_to(name, to)
            .on(&carriers, Wire::both(breaks))
            .advice(format!("Call `{to}` instead of `{name}`.")),
        None => Change::new(Kind::OperationRemoved, name, Impact::Major)
            .on(&carriers, Wire { old_sdk: breaks, ..Wire::default() })
            .advice(format!("Stop calling `{name}`: the server no longer has it.")),
    }
}

/// One operation on both sides.
struct Pair<'a, 'p> {
    old: &'a Side<'p>,
    new: &'a Side<'p>,
    name: &'a str,
    before: &'a Operation,
    after: &'a Operation,
}

impl Pair<'_, '_> {
    fn changes(&self) -> Vec<Change> {
        let mut changes = self.rust();
        changes.extend(self.protocols());
        if let (Some(before), Some(after)) = (&self.before.graphql, &self.after.graphql) {
            changes.extend(self.graphql(before, after));
        }
        if let (Some(before), Some(after)) = (&self.before.rest, &self.after.rest) {
            changes.extend(self.rest(before, after));
        }
        if let (Some(before), Some(after)) = (&self.before.grpc, &self.after.grpc) {
            changes.extend(self.grpc(before, after));
        }
        changes
    }

    fn change(&self, kind: Kind, rust: Impact) -> Change {
        Change::new(kind, self.name, rust)
    }

    /// What the method looks like.
    fn rust(&self) -> Vec<Change> {
        let (Some(before), Some(after)) = (self.old.public.methods.get(self.name), self.new.public.methods.get(self.name)) else {
            return Vec::new();
        };
        let mut changes = Vec::new();
        let carriers = Protocol::of_operation(self.after);
        if before.handle != after.handle {
            let advice = format!("Call it on `{}`.", after.handle);
            changes.push(self.change(Kind::HandleChanged, Impact::Major).from_to(before.handle, after.handle).advice(advice));
        }
        if before.request != after.request {
            changes.push(self.request(before, after, &carriers));
        }
        if before.response != after.response {
            let wire = Wire::both(Effects::on(&carriers, Effect::Breaks));
            let advice = format!("Read a `{}` instead of a `{}`.", after.response, before.response);
            let change = self.change(Kind::ResponseRetyped, Impact::Major).from_to(&before.response, &after.response);
            changes.push(change.on(&carriers, wire).advice(advice));
        }
        if before.deprecated != after.deprecated {
            let word = |deprecated: bool| if deprecated { "deprecated" } else { "" };
            let (impact, advice) = if after.deprecated {
                (Impact::Minor, self.after.deprecated.clone().unwrap_or_default())
            } else {
                (Impact::Patch, "Nothing.".to_owned())
            };
            let advice = if advice.is_empty() { "Plan to do without it.".to_owned() } else { advice };
            let change = self.change(Kind::DeprecationChanged, impact).from_to(word(before.deprecated), word(after.deprecated));
            changes.push(change.on(&carriers, Wire::default()).advice(advice));
        }
        changes
    }

    /// A request comes or goes: its name follows the operation's.
    fn request(&self, before: &Method, after: &Method, carriers: &[Protocol]) -> Change {
        let needs = |side: &Side<'_>, request: &Option<String>| {
            let structure = request.as_ref().and_then(|request| side.public.structs.get(request));
            structure.is_some_and(|structure| structure.members.values().any(|member| member.required))
        };
        let breaks = |needed: bool| Effects::on(carriers, if needed { Effect::Breaks } else { Effect::Limited });
        let wire = Wire { old_sdk: breaks(needs(self.new, &after.request)), new_sdk: breaks(needs(self.old, &before.request)) };
        let text = |method: &Method| method.request.clone().unwrap_or_else(|| "no request".to_owned());
        self.change(Kind::RequestChanged, Impact::Major).from_to(text(before), text(after)).on(carriers, wire).advice(format!(
            "Give it {}.",
            after.request.as_ref().map_or("nothing".to_owned(), |request| format!("a `{request}`"))
        ))
    }

    fn protocols(&self) -> Vec<Change> {
        let (before, after) = (Protocol::of_operation(self.before), Protocol::of_operation(self.after));
        let minus = |a: &[Protocol], b: &[Protocol]| a.iter().copied().filter(|one| !b.contains(one)).collect::<Vec<_>>();
        let names = |protocols: &[Protocol]| protocols.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ");
        let mut changes = Vec::new();
        let lost = minus(&before, &after);
        if !lost.is_empty() {
            let wire = Wire { old_sdk: Effects::on(&lost, Effect::Breaks), ..Wire::default() };
            let change = self.change(Kind::ProtocolLost, Impact::Patch).from_to(names(&before), names(&after)).on(&lost, wire);
            changes.push(change.advice(format!("Call it over {}.", names(&after))));
        }
        let gained = minus(&after, &before);
        if !gained.is_empty() {
            let wire = Wire { new_sdk: Effects::on(&gained, Effect::Limited), ..Wire::default() };
            let change =
                self.change(Kind::ProtocolGained, Impact::Patch).from_to(names(&before), names(&after)).on(&gained, wire);
            changes.push(change.advice(format!("Nothing: it can be called over {}, too.", names(&gained))));
        }
        changes
    }

    fn graphql(&self, before: &GraphQl, after: &GraphQl) -> Vec<Change> {
        let on = [Protocol::GraphQl];
        let breaks = Wire::both(Effects::on(&on, Effect::Breaks));
        let mut changes = Vec::new();
        if (before.kind, &before.field) != (after.kind, &after.field) {
            let text = |graphql: &GraphQl| format!("{:?} {}", graphql.kind, graphql.field).to_lowercase();
            let change = self.change(Kind::GraphQlMoved, Impact::Patch).from_to(text(before), text(after));
            changes.push(change.on(&on, breaks).advice(regenerate("GraphQL")));
        }
        if before.shape != after.shape {
            let text = |graphql: &GraphQl| format!("{} of {}", nesting(&graphql.shape), variables(graphql));
            let change = self.change(Kind::Renested, Impact::Patch).from_to(text(before), text(after));
            changes.push(change.on(&on, breaks).advice(regenerate("GraphQL")));
        } else if before.variables != after.variables {
            let wire = Wire {
                old_sdk: Effects::on(&on, accepted(&before.variables, &after.variables)),
                new_sdk: Effects::on(&on, accepted(&after.variables, &before.variables)),
            };
            let change = self.change(Kind::VariablesChanged, Impact::Patch).from_to(variables(before), variables(after));
            changes.push(change.on(&on, wire).advice(regenerate("GraphQL")));
        }
        changes
    }

    fn rest(&self, before: &Rest, after: &Rest) -> Vec<Change> {
        let text = |rest: &Rest| format!("{} {}{}", rest.verb.as_str(), rest.path, if rest.body { " with a body" } else { "" });
        let mut changes = Vec::new();
        if text(before) != text(after) {
            let on = [Protocol::Rest];
            let change = self.change(Kind::RestMoved, Impact::Patch).from_to(text(before), text(after));
            changes.push(change.on(&on, Wire::both(Effects::on(&on, Effect::Breaks))).advice(regenerate("REST")));
        }
        if before.unwrap != after.unwrap {
            let text =
                |field: &Option<String>| field.as_ref().map_or("the answer itself".to_owned(), |field| format!("in `{field}`"));
            let change = self.change(Kind::AnswerRenested, Impact::Patch).from_to(text(&before.unwrap), text(&after.unwrap));
            changes.push(change.on(&BOTH, Wire::both(Effects::on(&BOTH, Effect::Breaks))).advice(regenerate("REST and gRPC")));
        }
        changes
    }

    fn grpc(&self, before: &Grpc, after: &Grpc) -> Vec<Change> {
        let on = [Protocol::Grpc];
        let mut changes = Vec::new();
        let path = |grpc: &Grpc| format!("{}/{}", grpc.service, grpc.method);
        if path(before) != path(after) {
            let change = self.change(Kind::GrpcMoved, Impact::Patch).from_to(path(before), path(after));
            changes.push(change.on(&on, Wire::both(Effects::on(&on, Effect::Breaks))).advice(regenerate("gRPC")));
        }
        let messages = |grpc: &Grpc| format!("({}) → {}", grpc.input, grpc.output);
        if messages(before) != messages(after) {
            let change = self.change(Kind::MessagesRenamed, Impact::Patch).from_to(messages(before), messages(after));
            changes.push(change.on(&on, Wire::default()).advice("Nothing: their names do not travel."));
        }
        if before.options != after.options {
            let text =
                |grpc: &Grpc| grpc.options.iter().map(|(name, value)| format!("{name} = {value}")).collect::<Vec<_>>().join(", ");
            let change = self.change(Kind::OptionsChanged, Impact::Patch).from_to(text(before), text(after));
            changes.push(
                change
                    .on(&BOTH, Wire::default())
                    .advice("See whether operations.toml still says what the server wants of the caller."),
            );
        }
        changes
    }
}

fn regenerate(protocol: &str) -> String {
    format!("Nothing in code. Over {protocol}, the SDK and the server must be of the same side of this change.")
}

fn nesting(shape: &Variables) -> String {
    match shape {
        Variables::Flat => "flat".to_owned(),
        Variables::Object { argument } => format!("the request as `{argument}`"),
        Variables::Field { argument, field } => format!("its `{field}` as `{argument}`"),
    }
}

fn variables(graphql: &GraphQl) -> String {
    let variables: Vec<String> = graphql.variables.iter().map(|(name, ty)| format!("${name}: {ty}")).collect();
    format!("({})", variables.join(", "))
}

/// Does a server that declares `declared` take a document that declares `sent`?
fn accepted(sent: &[(String, String)], declared: &[(String, String)]) -> Effect {
    let fits = |(name, ty): &(String, String)| {
        let wanted = declared.iter().find(|(other, _)| other == name).map(|(_, wanted)| wanted.as_str());
        wanted.is_some_and(|wanted| wanted == ty || ty.strip_suffix('!') == Some(wanted))
    };
    let missing = |(name, ty): &(String, String)| ty.ends_with('!') && !sent.iter().any(|(other, _)| other == name);
    if sent.iter().all(fits) && !declared.iter().any(missing) { Effect::Works } else { Effect::Breaks }
}
