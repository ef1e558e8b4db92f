//! The remote-procedure side: what `.proto` files and OpenAPI say together. They describe the same calls, so they must agree.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::kinds::{compatible, described};
use crate::diagnostic::{Diagnostic, Diagnostics, Result};
use crate::document::{Document, Field, Location, Operation, Rest, Type};
use crate::types::{Scalar, TypeKind, TypeRef};

/// The calls of both documents, with open maps seen as such.
#[derive(Default)]
pub(super) struct Rpc {
    /// The calls, and the types without messages that only wrap an open map.
    pub(super) document: Document,
    /// The messages of proto as they were declared.
    pub(super) messages: IndexMap<String, Type>,
    /// Messages that only wrap an open map, and their single field.
    pub(super) map_messages: IndexMap<String, String>,
}

/// The calls of two documents; one that is missing leaves the other as it is.
pub(super) fn join(proto: Option<Document>, openapi: Option<Document>) -> Result<Rpc> {
    let is_message = |ty: &&Type| matches!(ty.kind, TypeKind::Object(_));
    let messages = proto.iter().flat_map(|proto| proto.types.values()).filter(is_message);
    let messages = messages.map(|ty| (ty.name.clone(), ty.clone())).collect();
    let joined = match (proto, openapi) {
        (Some(proto), Some(openapi)) => agree(proto, &openapi)?,
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => Document::default(),
    };
    let refused: Vec<Diagnostic> = joined.operations.iter().flat_map(refused_arguments).collect();
    if refused.is_empty() { Ok(fold_maps(joined, messages)) } else { Err(Diagnostics(refused)) }
}

/// A call takes one object: the readers know more than can be written yet.
fn refused_arguments(operation: &Operation) -> impl Iterator<Item = Diagnostic> {
    operation.arguments.iter().filter_map(|argument| {
        let what = match (argument.location, &argument.ty) {
            (Location::Body | Location::Variable, TypeRef::Named(_)) => return None,
            (Location::Body | Location::Variable, _) => "a body that is no object".to_owned(),
            (Location::Path, _) => format!("the path parameter `{}`", argument.name),
            (Location::Query, _) => format!("the query parameter `{}`", argument.name),
        };
        Some(
            Diagnostic::new("AZ207", format!("`{}` takes {what}: not supported yet", operation.name))
                .at(&argument.span, "declared here")
                .help("leave the operation out of the inputs"),
        )
    })
}

/// Checks that every REST binding of proto stands in OpenAPI just so, and the reverse.
fn agree(proto: Document, openapi: &Document) -> Result<Document> {
    let mut findings = Vec::new();
    let mut documented: BTreeMap<&str, (&Operation, &Rest)> = openapi
        .operations
        .iter()
        .filter_map(|operation| operation.rest.as_ref().map(|rest| (rest.operation_id.as_str(), (operation, rest))))
        .collect();
    for operation in &proto.operations {
        let Some(rest) = &operation.rest else { continue };
        match documented.remove(rest.operation_id.as_str()) {
            Some((other, other_rest)) => findings.extend(compare(operation, rest, other, other_rest)),
            None => findings.push(
                Diagnostic::new(
                    "AZ201",
                    format!("OpenAPI has no operation `{}`, but the .proto files give it a path", rest.operation_id),
                )
                .at(&rest.span, "given here")
                .help("take both inputs from the same server version"),
            ),
        }
    }
    for (id, (operation, _)) in documented {
        findings.push(
            Diagnostic::new("AZ202", format!("OpenAPI has an operation `{id}` that no .proto file gives a path"))
                .at(&operation.span, "declared here")
                .help("take both inputs from the same server version"),
        );
    }
    findings.extend(compare_fields(&proto, openapi));
    if findings.is_empty() { Ok(proto) } else { Err(Diagnostics(findings)) }
}

fn compare(operation: &Operation, rest: &Rest, other: &Operation, other_rest: &Rest) -> Option<Diagnostic> {
    let said = |rest: &Rest| format!("{} {}", rest.verb.as_str(), rest.path);
    if (rest.verb, &rest.path, rest.body) != (other_rest.verb, &other_rest.path, other_rest.body) {
        return Some(
            Diagnostic::new(
                "AZ203",
                format!("`{}` is carried differently in the .proto files and in OpenAPI", rest.operation_id),
            )
            .at(&rest.span, format!("{}{}", said(rest), if rest.body { " with a body" } else { "" }))
            .at(&other_rest.span, format!("{}{}", said(other_rest), if other_rest.body { " with a body" } else { "" }))
            .help("take both inputs from the same server version"),
        );
    }
    let response = operation.response.as_ref().and_then(TypeRef::named);
    let other_response = other.response.as_ref().and_then(TypeRef::named);
    let request = operation.request().filter(|_| rest.body);
    let other_request = other.request();
    let same = |a: Option<&str>, b: Option<&str>| a.is_none() || b.is_none() || a == b;
    if same(response, other_response) && same(request, other_request) {
        return None;
    }
    Some(
        Diagnostic::new("AZ204", format!("`{}` has other types in the .proto files than in OpenAPI", rest.operation_id))
            .at(&operation.span, format!("{} → {}", request.unwrap_or("nothing"), response.unwrap_or("nothing")))
            .at(&other.span, format!("{} → {}", other_request.unwrap_or("nothing"), other_response.unwrap_or("nothing")))
            .help("take both inputs from the same server version"),
    )
}

/// Messages that both describe have the same fields of the same types.
fn compare_fields(proto: &Document, openapi: &Document) -> Vec<Diagnostic> {
    const HELP: &str = "take both inputs from the same server version";
    let mut findings = Vec::new();
    for (name, ty) in &proto.types {
        let Some(other) = openapi.types.get(name) else { continue };
        let find = |fields: &'_ [Field], name: &str| fields.iter().position(|field| field.name == name);
        let missing =
            ty.fields().iter().filter(|field| find(other.fields(), &field.name).is_none()).map(|field| (field, &other.span));
        let extra = other.fields().iter().filter(|field| find(ty.fields(), &field.name).is_none()).map(|field| (field, &ty.span));
        for (field, elsewhere) in missing.chain(extra) {
            findings.push(
                Diagnostic::new(
                    "AZ205",
                    format!("only one of the .proto files and OpenAPI gives `{name}` a field `{}`", field.name),
                )
                .at(&field.span, "declared here")
                .at(elsewhere, "missing here")
                .help(HELP),
            );
        }
        for field in ty.fields() {
            let Some(same) = find(other.fields(), &field.name).map(|at| &other.fields()[at]) else { continue };
            if !compatible(&field.ty, &same.ty) {
                findings.push(
                    Diagnostic::new(
                        "AZ206",
                        format!("the .proto files and OpenAPI give `{name}.{}` different types", field.name),
                    )
                    .at(&field.span, described(&field.ty))
                    .at(&same.span, described(&same.ty))
                    .help(HELP),
                );
            }
        }
    }
    findings
}

/// A message with nothing but one open map is that map: `AppData {value: Struct}`.
fn fold_maps(mut document: Document, messages: IndexMap<String, Type>) -> Rpc {
    let map = TypeRef::Scalar(Scalar::Map);
    let mut map_messages = IndexMap::new();
    for (name, ty) in &document.types {
        if let [only] = ty.fields()
            && only.ty == map
        {
            map_messages.insert(name.clone(), only.name.clone());
        }
    }
    for field in document.types.values_mut().filter_map(|ty| ty.fields_mut()).flatten() {
        if let TypeRef::Named(name) = &field.ty
            && map_messages.contains_key(name)
        {
            field.ty = map.clone();
        }
    }
    Rpc { document, messages, map_messages }
}
