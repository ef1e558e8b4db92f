//! OpenAPI documents: JSON or YAML, 3.0 or Swagger 2.0 → [`Document`].

mod document;
mod places;
mod schemas;
mod shapes;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use openapiv3::{
    Content, OpenAPI, Operation as OperationNode, Parameter, ParameterSchemaOrContent, PathItem, ReferenceOr, RequestBody,
    Response, StatusCode,
};

use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source, Span};
use crate::document::{Argument, Document, Location, Operation, Rest};
use crate::types::{Surface, TypeRef, Verb};
use places::Places;
use schemas::{Schemas, docs};

/// Reads one document.
pub fn read(file: &Arc<Source>) -> Result<Document> {
    let (document, places) = document::parse(file)?;
    let mut reader = Reader {
        document: &document,
        places: &places,
        schemas: Schemas::new(&document, &places),
        operations: Vec::new(),
        met: HashMap::new(),
        findings: Vec::new(),
    };
    for (path, item) in &document.paths.paths {
        match item {
            ReferenceOr::Item(item) => reader.path(path, item),
            ReferenceOr::Reference { .. } => reader.unsupported("a path by reference is", &["paths", path]),
        }
    }
    if reader.operations.is_empty() && reader.findings.is_empty() {
        let finding = Diagnostic::new("AZ101", "the OpenAPI document has no operation").help("give a document with paths");
        reader.findings.push(finding.at(&places.span(&["paths"]), "nothing in here"));
    }
    let Reader { operations, mut findings, schemas, .. } = reader;
    let (types, found) = schemas.finish();
    findings.extend(found);
    if findings.is_empty() { Ok(Document { operations, types }) } else { Err(Diagnostics(findings)) }
}

struct Reader<'a> {
    document: &'a OpenAPI,
    places: &'a Places,
    schemas: Schemas<'a>,
    operations: Vec<Operation>,
    /// Where each `operationId` was met.
    met: HashMap<&'a str, Span>,
    findings: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn path(&mut self, path: &'a str, item: &'a PathItem) {
        for (name, node) in item.iter() {
            let verb = match name {
                "get" => Verb::Get,
                "post" => Verb::Post,
                "put" => Verb::Put,
                "patch" => Verb::Patch,
                "delete" => Verb::Delete,
                other => {
                    self.unsupported(&format!("the method `{other}` is"), &["paths", path, name]);
                    continue;
                }
            };
            self.operation(path, verb, &["paths", path, name], item, node);
        }
    }

    fn operation(&mut self, path: &str, verb: Verb, pointer: &[&str], item: &'a PathItem, node: &'a OperationNode) {
        let Some(id) = node.operation_id.as_deref().filter(|id| !id.is_empty()) else {
            let finding = Diagnostic::new("AZ107", format!("`{} {path}` has no `operationId`", verb.as_str()));
            let finding = finding.at(&self.places.span(pointer), "this operation");
            self.findings.push(finding.help("give it one: methods are named by it"));
            return;
        };
        let span = self.places.span(&[pointer, &["operationId"]].concat());
        match self.met.entry(id) {
            Entry::Vacant(place) => {
                place.insert(span.clone());
            }
            Entry::Occupied(first) => self.findings.push(
                Diagnostic::new("AZ102", format!("the operation `{id}` is defined twice"))
                    .at(&span, "defined again")
                    .at(first.get(), "first defined here")
                    .help("give each operation an `operationId` of its own"),
            ),
        }
        let (service, name) = split(id);
        let service = service.or(node.tags.first().map(String::as_str)).unwrap_or_default();
        let mut arguments = self.body(node.request_body.as_ref(), pointer, &span);
        let body = !arguments.is_empty();
        // An operation's parameter replaces the path's of the same name and place.
        for (parameters, pointer) in [(&node.parameters, pointer), (&item.parameters, &pointer[..2])] {
            for (index, parameter) in parameters.iter().enumerate() {
                let index = index.to_string();
                let pointer = [pointer, &["parameters", &index]].concat();
                if let Some(argument) = self.parameter(parameter, &pointer) {
                    let same = |other: &Argument| other.name == argument.name && other.location == argument.location;
                    if !arguments.iter().any(same) {
                        arguments.push(argument);
                    }
                }
            }
        }
        self.check_path(path, &arguments, &span);
        self.check_statuses(pointer);
        let response = self.response(node, pointer);
        self.operations.push(Operation {
            name: name.to_owned(),
            surface: if service.ends_with("AdminService") { Surface::Admin } else { Surface::Public },
            docs: docs(node.summary.as_deref(), node.description.as_deref()),
            deprecated: node.deprecated.then(String::new),
            arguments,
            response,
            graphql: None,
            rest: Some(Rest { verb, path: path.to_owned(), body, operation_id: id.to_owned(), span: span.clone() }),
            grpc: None,
            span,
        });
    }

    /// What stands in braces and is no parameter would be sent as it stands.
    fn check_path(&mut self, path: &str, arguments: &[Argument], span: &Span) {
        for name in path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name) {
            if !arguments.iter().any(|argument| argument.location == Location::Path && argument.name == name) {
                let finding = Diagnostic::new("AZ101", format!("no parameter says what `{{{name}}}` in the path `{path}` is"));
                self.findings.push(finding.at(span, "of this operation").help("declare the parameter, with `in: path`"));
            }
        }
    }

    /// The document's types drop answers whose status they do not know.
    fn check_statuses(&mut self, pointer: &[&str]) {
        let pointer = [pointer, &["responses"]].concat();
        let is_digit = |c: u8| c.is_ascii_digit() || c.eq_ignore_ascii_case(&b'x');
        let is_status = |key: &str| {
            let bytes = key.as_bytes();
            key == "default"
                || key.starts_with("x-")
                || (bytes.len() == 3 && matches!(bytes[0], b'1'..=b'5') && bytes[1..].iter().all(|c| is_digit(*c)))
        };
        for key in self.places.keys(&pointer).filter(|key| !is_status(key)) {
            let finding = Diagnostic::new("AZ101", format!("`{key}` is no status of an answer"));
            let finding = finding.at(&self.places.span(&[pointer.as_slice(), &[key]].concat()), "here");
            self.findings.push(finding.help("give a number like `200`, a range like `2XX`, or `default`"));
        }
    }

    fn body(&mut self, body: Option<&'a ReferenceOr<RequestBody>>, pointer: &[&str], span: &Span) -> Vec<Argument> {
        let pointer = [pointer, &["requestBody"]].concat();
        let body = match body {
            None => return Vec::new(),
            Some(ReferenceOr::Item(body)) => body,
            Some(ReferenceOr::Reference { reference }) => {
                let bodies = self.document.components.as_ref().map(|parts| &parts.request_bodies);
                let found = bodies.zip(reference.strip_prefix("#/components/requestBodies/"));
                match found.and_then(|(bodies, name)| bodies.get(name)?.as_item()) {
                    Some(body) => body,
                    None => return self.dangling(reference, &pointer),
                }
            }
        };
        let Some(ty) = self.content(&body.content, &pointer) else { return Vec::new() };
        let argument =
            Argument { name: String::new(), location: Location::Body, ty, nullable: !body.required, span: span.clone() };
        vec![argument]
    }

    fn parameter(&mut self, parameter: &'a ReferenceOr<Parameter>, pointer: &[&str]) -> Option<Argument> {
        let parameter = match parameter {
            ReferenceOr::Item(parameter) => parameter,
            ReferenceOr::Reference { reference } => {
                let parameters = self.document.components.as_ref().map(|parts| &parts.parameters);
                let found = parameters.zip(reference.strip_prefix("#/components/parameters/"));
                match found.and_then(|(parameters, name)| parameters.get(name)?.as_item()) {
                    Some(parameter) => parameter,
                    None => return self.dangling(reference, pointer),
                }
            }
        };
        let location = match parameter {
            Parameter::Path { .. } => Location::Path,
            Parameter::Query { .. } => Location::Query,
            Parameter::Header { .. } => return self.refuse("a header parameter is", pointer),
            Parameter::Cookie { .. } => return self.refuse("a cookie parameter is", pointer),
        };
        let data = parameter.parameter_data_ref();
        let ParameterSchemaOrContent::Schema(schema) = &data.format else {
            return self.refuse("a parameter with a media type is", pointer);
        };
        let pointer = [pointer, &["schema"]].concat();
        let ty = self.schemas.reference(schema, &pointer)?;
        let nullable = !data.required && location != Location::Path;
        Some(Argument { name: data.name.clone(), location, ty, nullable, span: self.places.span(&pointer) })
    }

    /// What the first success brings; other answers are errors, which the runtime reads itself.
    fn response(&mut self, node: &'a OperationNode, pointer: &[&str]) -> Option<TypeRef> {
        let success = |status: &&StatusCode| matches!(status, StatusCode::Code(200..300) | StatusCode::Range(2));
        let responses = &node.responses.responses;
        let status = responses.keys().find(|status| **status == StatusCode::Code(200));
        let status = status.or_else(|| responses.keys().find(success))?;
        let key = status.to_string();
        let pointer = [pointer, &["responses", &key]].concat();
        let response: &Response = match responses.get(status)? {
            ReferenceOr::Item(response) => response,
            ReferenceOr::Reference { reference } => {
                let responses = self.document.components.as_ref().map(|parts| &parts.responses);
                let found = responses.zip(reference.strip_prefix("#/components/responses/"));
                match found.and_then(|(responses, name)| responses.get(name)?.as_item()) {
                    Some(response) => response,
                    None => return self.dangling(reference, &pointer),
                }
            }
        };
        self.content(&response.content, &pointer)
    }

    /// The type of what is sent or answered as JSON.
    fn content(&mut self, content: &'a Content, pointer: &[&str]) -> Option<TypeRef> {
        let is_json = |name: &str| name.starts_with("application/json") || name.ends_with("+json");
        match content.iter().find(|(name, _)| is_json(name)) {
            None if content.is_empty() => None,
            None => {
                let names: Vec<_> = content.keys().map(String::as_str).collect();
                self.refuse(&format!("a body that is no JSON (`{}`) is", names.join("`, `")), pointer)
            }
            Some((name, media)) => {
                let pointer = [pointer, &["content", name, "schema"]].concat();
                self.schemas.reference(media.schema.as_ref()?, &pointer)
            }
        }
    }

    fn dangling<T: Default>(&mut self, reference: &str, pointer: &[&str]) -> T {
        self.findings.push(places::dangling(reference, &self.places.span(pointer)));
        T::default()
    }

    fn refuse<T>(&mut self, what: &str, pointer: &[&str]) -> Option<T> {
        self.unsupported(what, pointer);
        None
    }

    fn unsupported(&mut self, what: &str, pointer: &[&str]) {
        self.findings.push(places::unsupported(what, &self.places.span(pointer)));
    }
}

/// `Service_Rpc`, as grpc-gateway names operations; any other name is whole.
fn split(id: &str) -> (Option<&str>, &str) {
    let is_upper = |part: &str| part.starts_with(|c: char| c.is_ascii_uppercase());
    match id.split_once('_') {
        Some((service, rpc)) if is_upper(service) && is_upper(rpc) => (Some(service), rpc),
        _ => (None, id),
    }
}
