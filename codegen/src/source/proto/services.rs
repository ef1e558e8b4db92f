//! Services → operations, with the REST binding that `google.api.http` gives them.

use prost_reflect::{DynamicMessage, MethodDescriptor, ServiceDescriptor, Value};

use super::descriptors::is_own;
use super::options::{self, is_deprecated};
use super::places::Places;
use crate::diagnostic::{Diagnostic, Span};
use crate::document::{Argument, Grpc, Location, Operation, Rest};
use crate::types::{Surface, TypeRef, Verb};

/// The option that says how REST carries a method.
const HTTP: &str = "google.api.http";

/// Reads every method of a service.
pub(super) fn read(
    service: &ServiceDescriptor,
    places: &Places,
    operations: &mut Vec<Operation>,
    findings: &mut Vec<Diagnostic>,
) {
    for method in service.methods() {
        let span = places.span(&method.parent_file(), method.path());
        match operation(&method, places, &span) {
            Ok(operation) => operations.push(operation),
            Err(what) => findings.push(
                Diagnostic::new("AZ104", format!("protobuf: {what} not supported"))
                    .at(&span, format!("of `{}`", method.full_name()))
                    .help("take the method out of the .proto files, or give it another form"),
            ),
        }
    }
}

fn operation(method: &MethodDescriptor, places: &Places, span: &Span) -> Result<Operation, String> {
    if method.is_client_streaming() || method.is_server_streaming() {
        return Err("streaming is".to_owned());
    }
    let (input, output) = (method.input(), method.output());
    for message in [&input, &output] {
        if !is_own(&message.parent_file()) {
            return Err(format!("`{}` as a request or response is", message.full_name()));
        }
    }
    let service = method.parent_service();
    let settings = method.options();
    let extensions = settings.extensions().filter(|(extension, _)| extension.full_name() != HTTP);
    let options =
        extensions.map(|(extension, value)| (extension.full_name().to_owned(), options::text(value, &extension.kind())));
    Ok(Operation {
        name: method.name().to_owned(),
        surface: if service.name().ends_with("AdminService") { Surface::Admin } else { Surface::Public },
        docs: places.docs(&method.parent_file(), method.path()),
        deprecated: is_deprecated(&settings).then(String::new),
        arguments: vec![Argument {
            name: String::new(),
            location: Location::Body,
            ty: TypeRef::Named(input.name().to_owned()),
            nullable: false,
            span: span.clone(),
        }],
        response: Some(TypeRef::Named(output.name().to_owned())),
        graphql: None,
        rest: rest(method, &settings, span)?,
        grpc: Some(Grpc {
            service: service.full_name().to_owned(),
            method: method.name().to_owned(),
            input: input.name().to_owned(),
            output: output.name().to_owned(),
            options: options.collect(),
        }),
        span: span.clone(),
    })
}

fn rest(method: &MethodDescriptor, settings: &DynamicMessage, span: &Span) -> Result<Option<Rest>, String> {
    let rule = settings.extensions().find(|(extension, _)| extension.full_name() == HTTP);
    let Some(rule) = rule.and_then(|(_, value)| value.as_message()) else { return Ok(None) };
    let mut bound = None;
    let mut body = false;
    for (field, value) in rule.fields() {
        let verb = match field.name() {
            "get" => Verb::Get,
            "post" => Verb::Post,
            "put" => Verb::Put,
            "patch" => Verb::Patch,
            "delete" => Verb::Delete,
            "body" if value.as_str() == Some("*") => {
                body = true;
                continue;
            }
            "body" if value.as_str() == Some("") => continue,
            "body" => return Err("a REST body of one field is".to_owned()),
            other => return Err(format!("`{other}` in `{HTTP}` is")),
        };
        bound = Some((verb, text(value)));
    }
    let Some((verb, path)) = bound else { return Err(format!("`{HTTP}` without a path is")) };
    if path.contains(['{', '*']) {
        return Err("a parameter in the REST path is".to_owned());
    }
    if !body && method.input().fields().next().is_some() {
        // The fields would travel in the query string, and be lost without it.
        return Err("a REST request without a body whose message has fields is".to_owned());
    }
    let operation_id = format!("{}_{}", method.parent_service().name(), method.name());
    Ok(Some(Rest { verb, path, body, operation_id, span: span.clone() }))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
