//! Between canonical JSON and GraphQL's: other names, input objects around values, and only the fields that were asked for.

use serde_json::{Map, Value};

use crate::document::Selected;
use crate::entry::{Entry, Variables};
use crate::schema::{SCHEMA, TypeField};

/// The first field that a type does not have, as the server complains of it.
pub(crate) fn unknown(ty: &str, selected: &[Selected]) -> Option<String> {
    selected.iter().filter(|one| one.name != "__typename").find_map(|one| match find(ty, &one.name) {
        None => Some(format!("Cannot query field \"{}\" on type \"{ty}\".", one.name)),
        Some(field) => unknown(field.ty?, &one.inner),
    })
}

fn find(ty: &str, graphql: &str) -> Option<&'static TypeField> {
    SCHEMA.fields(ty).iter().find(|field| field.graphql == graphql)
}

/// The fields of a value that were asked for.
pub(crate) fn select(ty: &str, value: &Value, selected: &[Selected]) -> Value {
    match value {
        Value::Array(elements) => elements.iter().map(|element| select(ty, element, selected)).collect(),
        Value::Object(members) if !selected.is_empty() => {
            let fields = selected.iter().map(|one| (one.alias.clone(), member(ty, members, one)));
            Value::Object(fields.collect())
        }
        other => other.clone(),
    }
}

fn member(ty: &str, members: &Map<String, Value>, one: &Selected) -> Value {
    if one.name == "__typename" {
        return ty.into();
    }
    let Some(field) = find(ty, &one.name) else { return Value::Null };
    let value = members.get(field.name).unwrap_or(&Value::Null);
    field.ty.map_or_else(|| value.clone(), |ty| select(ty, value, &one.inner))
}

/// The request that an operation's arguments are made of, in canonical JSON.
pub(crate) fn request(entry: &Entry, arguments: &Value) -> Value {
    let Some(ty) = entry.request else { return Value::Null };
    let argument = |name: &str| arguments.get(name).cloned().unwrap_or(Value::Null);
    match entry.graphql.as_ref().map(|graphql| &graphql.variables) {
        Some(Variables::Object(name)) => canonical(ty, &argument(name)),
        Some(Variables::Field { argument: name, field }) => {
            let inner = SCHEMA.fields(ty).iter().find(|candidate| candidate.name == *field).and_then(|field| field.ty);
            let value = inner.map_or_else(|| argument(name), |inner| canonical(inner, &argument(name)));
            Map::from_iter([((*field).to_owned(), value)]).into()
        }
        Some(Variables::Flat) | None => canonical(ty, arguments),
    }
}

fn canonical(ty: &str, value: &Value) -> Value {
    match value {
        Value::Array(elements) => elements.iter().map(|element| canonical(ty, element)).collect(),
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| match find(ty, name) {
                None => (name.clone(), value.clone()),
                Some(field) => (field.name.to_owned(), unwrapped(field, value)),
            };
            Value::Object(members.iter().map(member).collect())
        }
        other => other.clone(),
    }
}

fn unwrapped(field: &TypeField, value: &Value) -> Value {
    let value = field.wrap.and_then(|wrap| value.get(wrap)).unwrap_or(value);
    field.ty.map_or_else(|| value.clone(), |ty| canonical(ty, value))
}
