//! `inspect`: the merged API as a list, or one operation or type with its three wire forms.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::api::{Operation, Type};
use crate::names::Names;
use crate::pipeline::Prepared;
use crate::types::{GraphQlKind, Scalar, Surface, TypeRef};

/// All operations as JSON.
pub fn json(prepared: &Prepared) -> Value {
    prepared.api.operations.iter().map(|operation| operation_json(prepared, operation)).collect()
}

fn operation_json(prepared: &Prepared, operation: &Operation) -> Value {
    let names = &prepared.names;
    let facts = prepared.facts.of(&operation.name);
    json!({
        "name": names.snake(&operation.name),
        "surface": surface(operation),
        "graphql": operation.graphql.as_ref().map(|graphql| json!({ "kind": kind(graphql.kind), "field": graphql.field })),
        "rest": operation.rest.as_ref().map(|rest| json!({ "verb": rest.verb.as_str(), "path": rest.path })),
        "grpc": operation.grpc.as_ref().map(|grpc| json!({ "service": grpc.service, "method": grpc.method })),
        "request": operation.request().map(|request| names.pascal(request)),
        "response": operation.response.as_ref().map(|response| rust(names, response)),
        "deprecated": facts.deprecated.is_some() || operation.deprecated.is_some(),
    })
}

/// All operations as lines.
pub fn text(prepared: &Prepared) -> String {
    let names = &prepared.names;
    let mut lines = String::new();
    for operation in &prepared.api.operations {
        let request = operation.request().map(|request| names.pascal(request)).unwrap_or_default();
        let response = operation.response.as_ref().map(|response| rust(names, response)).unwrap_or_default();
        let carried = [
            operation.graphql.as_ref().map(|_| "graphql"),
            operation.rest.as_ref().map(|_| "rest"),
            operation.grpc.as_ref().map(|_| "grpc"),
        ];
        let carried: Vec<&str> = carried.into_iter().flatten().collect();
        let (name, surface) = (names.snake(&operation.name), surface(operation));
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "{surface:<6} {name}({request}) → {response}  [{}]", carried.join(" "));
    }
    lines
}

/// One operation or type by its Rust or schema name; `None` when there is neither.
pub fn one(prepared: &Prepared, name: &str) -> Option<String> {
    let names = &prepared.names;
    let operation = prepared.api.operations.iter().find(|operation| {
        names.snake(&operation.name) == name
            || operation.graphql.as_ref().is_some_and(|graphql| graphql.field == name)
            || operation.grpc.as_ref().is_some_and(|grpc| grpc.method == name)
    });
    if let Some(operation) = operation {
        return Some(operation_text(prepared, operation));
    }
    let ty = prepared.api.types.values().find(|ty| names.pascal(&ty.name) == name || ty.name == name)?;
    Some(type_text(prepared, ty))
}

fn operation_text(prepared: &Prepared, operation: &Operation) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{} {}", surface(operation), prepared.names.snake(&operation.name));
    if let Some(graphql) = &operation.graphql {
        let variables: Vec<String> = graphql.variables.iter().map(|(name, ty)| format!("${name}: {ty}")).collect();
        let _ = writeln!(out, "  GraphQL  {} {}({})", kind(graphql.kind), graphql.field, variables.join(", "));
    }
    if let Some(rest) = &operation.rest {
        let body = if rest.body { " with a body" } else { "" };
        let unwrap = rest.unwrap.as_ref().map(|field| format!(", answer in `{field}`")).unwrap_or_default();
        let _ = writeln!(out, "  REST     {} {}{body}{unwrap}", rest.verb.as_str(), rest.path);
    }
    if let Some(grpc) = &operation.grpc {
        let unwrap = grpc.unwrap.as_ref().map(|field| format!(", answer in `{field}`")).unwrap_or_default();
        let _ = writeln!(out, "  gRPC     {}/{}({}) → {}{unwrap}", grpc.service, grpc.method, grpc.input, grpc.output);
        for (option, value) in &grpc.options {
            let _ = writeln!(out, "           {option} = {value}");
        }
    }
    let types = [operation.request(), operation.response.as_ref().and_then(TypeRef::named)];
    for ty in types.into_iter().flatten().filter_map(|name| prepared.api.types.get(name)) {
        out.push_str(&type_text(prepared, ty));
    }
    out
}

fn type_text(prepared: &Prepared, ty: &Type) -> String {
    let names = &prepared.names;
    let mut out = String::new();
    let messages: Vec<&str> = ty.messages.iter().map(|message| message.name.as_str()).collect();
    let graphql = ty.graphql.as_deref().unwrap_or("-");
    let _ = writeln!(out, "\n{}  (GraphQL {graphql}; proto {})", names.pascal(&ty.name), messages.join(", "));
    let _ = writeln!(out, "  {:<34} {:<34} {:<34} proto", "Rust", "GraphQL", "REST");
    for field in ty.fields() {
        let optional = if field.nullable { "?" } else { "" };
        let own = format!("{}: {}{optional}", names.snake(&field.name), rust(names, &field.ty));
        let graphql = field.graphql.as_ref().map_or("-".to_owned(), |graphql| match &graphql.wrap {
            Some(wrap) => format!("{} in {} {{{}}}", graphql.name, wrap.input, wrap.field),
            None => graphql.name.clone(),
        });
        let rest = if field.rest { field.name.as_str() } else { "-" };
        let proto = field.proto.as_ref().map_or("-".to_owned(), |proto| {
            let rules = if proto.rules.is_empty() { String::new() } else { format!(" [{}]", proto.rules.join(", ")) };
            format!("{} = {} {:?}{rules}", proto.name, proto.number, proto.presence)
        });
        let _ = writeln!(out, "  {own:<34} {graphql:<34} {rest:<34} {proto}");
    }
    out
}

fn rust(names: &Names, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(name) => names.pascal(name),
        TypeRef::List { of, .. } => format!("Vec<{}>", rust(names, of)),
        TypeRef::Scalar(scalar) => match scalar {
            Scalar::String | Scalar::Id | Scalar::Bytes => "String",
            Scalar::Bool => "bool",
            Scalar::Int32 | Scalar::Int64 => "i64",
            Scalar::Float => "f64",
            Scalar::Map => "Map",
            Scalar::Any => "Value",
        }
        .to_owned(),
    }
}

fn kind(kind: GraphQlKind) -> &'static str {
    match kind {
        GraphQlKind::Query => "query",
        GraphQlKind::Mutation => "mutation",
    }
}

fn surface(operation: &Operation) -> &'static str {
    match operation.surface {
        Surface::Public => "public",
        Surface::Admin => "admin",
    }
}
