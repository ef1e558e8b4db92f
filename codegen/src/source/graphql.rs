//! GraphQL schemas: SDL → [`Document`].

mod nodes;
#[cfg(test)]
mod tests;
mod text;

use std::collections::HashMap;
use std::sync::Arc;

use graphql_parser::schema::{
    Definition, Document as DocumentNode, Field as FieldNode, InputValue, Type as TypeNode, TypeDefinition, TypeExtension,
};

use super::place::first_line;
use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source, Span};
use crate::document::{Argument, Document, Field, GraphQl, Location, Operation, Type};
use crate::types::{GraphQlKind, Scalar, Surface, TypeKind, TypeRef};
use nodes::{Shape, constant, deprecation, duplicate, field, head, render, repeated, values};
use text::File;

/// Reads a schema that is spread over any number of files.
pub fn read(files: &[Arc<Source>]) -> Result<Document> {
    let files: Vec<File<'_>> = files.iter().map(File::new).collect();
    let mut findings = Vec::new();
    let mut documents = Vec::new();
    for file in files.iter().filter(|file| !file.is_empty()) {
        match graphql_parser::parse_schema::<&str>(&file.plain) {
            Ok(document) => documents.push((file, document)),
            Err(error) => findings.push(file.syntax_error(&error.to_string())),
        }
    }
    if findings.is_empty() && documents.is_empty() {
        let empty = Diagnostic::new("AZ101", "the GraphQL schema is empty").help("give the files that define its types");
        findings.push(files.iter().fold(empty, |finding, file| finding.at(&first_line(file.source), "nothing in here")));
    }
    if !findings.is_empty() {
        return Err(Diagnostics(findings));
    }
    let mut reader = Reader { findings, ..Reader::default() };
    reader.declare(&documents);
    let roots = reader.find_roots(&documents);
    reader.define(&documents, &roots);
    reader.extend(&documents, &roots);
    if reader.findings.is_empty() && reader.document.operations.is_empty() {
        let nothing = Diagnostic::new("AZ101", "the GraphQL schema has no operation")
            .help("give the file that defines the type `Query` or `Mutation`, or name them in a `schema` block");
        reader.findings.push(files.iter().fold(nothing, |finding, file| finding.at(&first_line(file.source), "none in here")));
    }
    if reader.findings.is_empty() { Ok(reader.document) } else { Err(Diagnostics(reader.findings)) }
}

type Documents<'a> = [(&'a File<'a>, DocumentNode<'a, &'a str>)];

/// The object types whose fields are operations.
struct Roots<'a> {
    query: &'a str,
    mutation: &'a str,
}

impl Roots<'_> {
    fn kind(&self, name: &str) -> Option<GraphQlKind> {
        if name == self.query {
            Some(GraphQlKind::Query)
        } else if name == self.mutation {
            Some(GraphQlKind::Mutation)
        } else {
            None
        }
    }
}

/// Where a type is used: what is sent is made of inputs, what comes back of outputs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Sent,
    Received,
}

impl Side {
    fn takes(self, shape: Shape) -> bool {
        match self {
            Self::Sent => matches!(shape, Shape::Scalar(_) | Shape::Input | Shape::Enum),
            Self::Received => shape != Shape::Input,
        }
    }

    fn refusal(self) -> &'static str {
        match self {
            Self::Sent => "is no input, so it cannot be sent",
            Self::Received => "is an input, so it cannot come back",
        }
    }

    fn help(self) -> &'static str {
        match self {
            Self::Sent => "define an `input` with the same fields, and take that",
            Self::Received => "define a `type` with the same fields, and answer with that",
        }
    }
}

#[derive(Default)]
struct Reader<'a> {
    declared: HashMap<&'a str, (Shape, Option<Span>)>,
    /// Names of the types whose fields are operations.
    roots: Vec<&'a str>,
    document: Document,
    findings: Vec<Diagnostic>,
}

const BUILT_IN: [(&str, Scalar); 5] =
    [("String", Scalar::String), ("ID", Scalar::Id), ("Boolean", Scalar::Bool), ("Int", Scalar::Int32), ("Float", Scalar::Float)];

impl<'a> Reader<'a> {
    /// Names first: a type may be used above its definition, and in another file.
    fn declare(&mut self, documents: &Documents<'a>) {
        self.declared.extend(BUILT_IN.map(|(name, scalar)| (name, (Shape::Scalar(scalar), None))));
        for (file, document) in documents {
            for definition in &document.definitions {
                let Definition::TypeDefinition(definition) = definition else { continue };
                let (name, position, shape) = head(definition);
                let span = file.span(position, name);
                if shape == Shape::Interface {
                    self.unsupported("interfaces are", &span);
                }
                match self.declared.insert(name, (shape, Some(span.clone()))) {
                    Some((_, Some(first))) => self.duplicate("type", name, &first, &span),
                    Some((old, None)) if old != shape => self.findings.push(
                        Diagnostic::new("AZ102", format!("`{name}` is a built-in scalar"))
                            .at(&span, "and cannot be this")
                            .help("give the type another name"),
                    ),
                    _ => {}
                }
            }
        }
    }

    fn find_roots(&mut self, documents: &Documents<'a>) -> Roots<'a> {
        let mut roots = Roots { query: "Query", mutation: "Mutation" };
        let mut subscription = "Subscription";
        let mut first: Option<Span> = None;
        for (file, document) in documents {
            for definition in &document.definitions {
                let Definition::SchemaDefinition(schema) = definition else { continue };
                let span = file.span(schema.position, "schema");
                if let Some(first) = &first {
                    self.duplicate("block", "schema", first, &span);
                }
                // A root that the block does not name does not exist, whatever its types are called.
                roots = Roots { query: schema.query.unwrap_or_default(), mutation: schema.mutation.unwrap_or_default() };
                subscription = schema.subscription.unwrap_or_default();
                for name in [schema.query, schema.mutation].into_iter().flatten() {
                    match self.declared.get(name) {
                        None => self.unknown(name, &span),
                        Some((Shape::Output, _)) => {}
                        Some(_) => self.findings.push(
                            Diagnostic::new("AZ101", format!("`{name}` holds operations and is not an object type"))
                                .at(&span, "named here")
                                .help("name an object type"),
                        ),
                    }
                }
                if schema.query.is_some() && schema.query == schema.mutation {
                    self.findings.push(
                        Diagnostic::new("AZ101", "queries and mutations are of one type")
                            .at(&span, "named here")
                            .help("give each its own"),
                    );
                }
                first = Some(span);
            }
        }
        if let Some((_, Some(span))) = self.declared.get(subscription).cloned() {
            self.unsupported("subscriptions are", &span);
        }
        self.roots = vec![roots.query, roots.mutation];
        roots
    }

    fn define(&mut self, documents: &Documents<'a>, roots: &Roots<'_>) {
        for (file, document) in documents {
            for definition in &document.definitions {
                let Definition::TypeDefinition(definition) = definition else { continue };
                let (name, position, _) = head(definition);
                let span = file.span(position, name);
                let (description, kind) = match definition {
                    TypeDefinition::Scalar(_) | TypeDefinition::Interface(_) => continue,
                    TypeDefinition::Object(object) => {
                        self.interfaces(&object.implements_interfaces, &span);
                        if let Some(kind) = roots.kind(name) {
                            self.operations(file, kind, &object.fields);
                            continue;
                        }
                        (&object.description, TypeKind::Object(self.fields(file, &object.fields)))
                    }
                    TypeDefinition::InputObject(input) => {
                        (&input.description, TypeKind::Object(self.inputs(file, &input.fields)))
                    }
                    TypeDefinition::Enum(list) => (&list.description, TypeKind::Enum(values(file, &list.values))),
                    TypeDefinition::Union(union) => (&union.description, TypeKind::Union(self.members(&union.types, &span))),
                };
                let docs = file.docs(position, description.as_deref());
                let ty = Type { name: name.to_owned(), docs, kind, span };
                self.document.types.entry(ty.name.clone()).or_insert(ty);
            }
        }
    }

    fn extend(&mut self, documents: &Documents<'a>, roots: &Roots<'_>) {
        for (file, document) in documents {
            for definition in &document.definitions {
                if let Definition::TypeExtension(extension) = definition {
                    self.extension(file, extension, roots);
                }
            }
        }
        // What was refused is missing; only of a schema that is whole so far can be said that a type has nothing.
        let is_whole = self.findings.is_empty();
        for ty in self.document.types.values() {
            repeated(ty, &mut self.findings);
            if is_whole && matches!(&ty.kind, TypeKind::Object(fields) if fields.is_empty()) {
                let finding =
                    Diagnostic::new("AZ101", format!("the type `{}` has no field", ty.name)).at(&ty.span, "defined here");
                self.findings.push(finding.help("give it a field, or take it out with what uses it"));
            }
        }
        // Introspection tells queries before mutations, a file in any order.
        let kind = |operation: &Operation| operation.graphql.as_ref().map(|graphql| graphql.kind);
        self.document.operations.sort_by_key(|operation| kind(operation) == Some(GraphQlKind::Mutation));
        let mut seen = HashMap::new();
        for operation in &self.document.operations {
            if let Some(first) = seen.insert(&operation.name, &operation.span) {
                self.findings.push(duplicate("operation", &operation.name, first, &operation.span));
            }
        }
    }

    fn extension(&mut self, file: &File<'_>, extension: &TypeExtension<'a, &'a str>, roots: &Roots<'_>) {
        let (name, position, shape) = match extension {
            TypeExtension::Scalar(_) => return,
            TypeExtension::Object(object) => (object.name, object.position, Shape::Output),
            TypeExtension::Interface(interface) => (interface.name, interface.position, Shape::Interface),
            TypeExtension::Union(union) => (union.name, union.position, Shape::Union),
            TypeExtension::Enum(list) => (list.name, list.position, Shape::Enum),
            TypeExtension::InputObject(input) => (input.name, input.position, Shape::Input),
        };
        let span = file.span(position, name);
        if let (TypeExtension::Object(object), Some(kind)) = (extension, roots.kind(name)) {
            // Federated schemas only ever extend the roots, so they need no first definition.
            self.interfaces(&object.implements_interfaces, &span);
            self.operations(file, kind, &object.fields);
            return;
        }
        match self.declared.get(name) {
            None => return self.unknown(name, &span),
            Some((declared, first)) if *declared != shape => {
                let finding = Diagnostic::new("AZ101", format!("`{name}` is extended as something that it is not"));
                let finding = finding.at(&span, "extended here").help("extend it as what it is");
                self.findings.push(match first {
                    Some(first) => finding.at(first, "defined here"),
                    None => finding,
                });
                return;
            }
            Some(_) => {}
        }
        let added = match extension {
            TypeExtension::Scalar(_) => return,
            TypeExtension::Interface(_) => return self.unsupported("interfaces are", &span),
            TypeExtension::Object(object) => {
                self.interfaces(&object.implements_interfaces, &span);
                TypeKind::Object(self.fields(file, &object.fields))
            }
            TypeExtension::InputObject(input) => TypeKind::Object(self.inputs(file, &input.fields)),
            TypeExtension::Enum(list) => TypeKind::Enum(values(file, &list.values)),
            TypeExtension::Union(union) => TypeKind::Union(self.members(&union.types, &span)),
        };
        let Some(ty) = self.document.types.get_mut(name) else { return };
        match (&mut ty.kind, added) {
            (TypeKind::Object(fields), TypeKind::Object(more)) => fields.extend(more),
            (TypeKind::Enum(values), TypeKind::Enum(more)) => values.extend(more),
            (TypeKind::Union(members), TypeKind::Union(more)) => members.extend(more),
            _ => {}
        }
    }

    fn interfaces(&mut self, names: &[&str], span: &Span) {
        if !names.is_empty() {
            self.unsupported("interfaces are", span);
        }
    }

    fn operations(&mut self, file: &File<'_>, kind: GraphQlKind, fields: &[FieldNode<'a, &'a str>]) {
        for field in fields {
            let span = file.span(field.position, field.name);
            let mut arguments: Vec<Argument> = Vec::new();
            let mut variables = Vec::new();
            for argument in &field.arguments {
                let span = file.span(argument.position, argument.name);
                if let Some(first) = arguments.iter().find(|first| first.name == argument.name) {
                    let first = first.span.clone();
                    self.duplicate("argument", argument.name, &first, &span);
                }
                let Some((ty, nullable)) = self.reference(&argument.value_type, Side::Sent, &span) else { continue };
                variables.push((argument.name.to_owned(), render(&argument.value_type)));
                arguments.push(Argument { name: argument.name.to_owned(), location: Location::Variable, ty, nullable, span });
            }
            let response = self.reference(&field.field_type, Side::Received, &span).map(|(ty, _)| ty);
            self.document.operations.push(Operation {
                name: field.name.to_owned(),
                surface: if field.name.starts_with('_') { Surface::Admin } else { Surface::Public },
                docs: file.docs(field.position, field.description.as_deref()),
                deprecated: deprecation(&field.directives),
                arguments,
                response,
                graphql: Some(GraphQl { kind, field: field.name.to_owned(), variables }),
                rest: None,
                grpc: None,
                span,
            });
        }
    }

    fn fields(&mut self, file: &File<'_>, fields: &[FieldNode<'a, &'a str>]) -> Vec<Field> {
        let mut read = Vec::new();
        for node in fields {
            let span = file.span(node.position, node.name);
            let needs = |argument: &&InputValue<'a, &'a str>| {
                matches!(argument.value_type, TypeNode::NonNullType(_)) && argument.default_value.is_none()
            };
            if let Some(argument) = node.arguments.iter().find(needs) {
                self.unsupported("required arguments of a field are", &file.span(argument.position, argument.name));
            }
            let Some((ty, nullable)) = self.reference(&node.field_type, Side::Received, &span) else { continue };
            let docs = file.docs(node.position, node.description.as_deref());
            read.push(field(node.name, ty, nullable, docs, deprecation(&node.directives), span));
        }
        read
    }

    fn inputs(&mut self, file: &File<'_>, fields: &[InputValue<'a, &'a str>]) -> Vec<Field> {
        let mut read = Vec::new();
        for node in fields {
            let span = file.span(node.position, node.name);
            let Some((ty, nullable)) = self.reference(&node.value_type, Side::Sent, &span) else { continue };
            let docs = file.docs(node.position, node.description.as_deref());
            let default = node.default_value.as_ref().map(constant);
            let field = field(node.name, ty, nullable, docs, deprecation(&node.directives), span);
            read.push(Field { default, ..field });
        }
        read
    }

    fn members(&mut self, names: &[&str], span: &Span) -> Vec<TypeRef> {
        let mut members = Vec::new();
        for name in names {
            match self.declared.get(name) {
                Some((Shape::Output, _)) => members.push(TypeRef::Named((*name).to_owned())),
                Some(_) => self.findings.push(
                    Diagnostic::new("AZ101", format!("`{name}` is no object type, so it cannot be in a union"))
                        .at(span, "in this union")
                        .help("take it out of the union"),
                ),
                None => self.unknown(name, span),
            }
        }
        members
    }

    /// The type, and whether it may be null; nothing when it cannot stand there, which is reported.
    fn reference(&mut self, ty: &TypeNode<'a, &'a str>, side: Side, span: &Span) -> Option<(TypeRef, bool)> {
        match ty {
            TypeNode::NonNullType(inner) => self.reference(inner, side, span).map(|(ty, _)| (ty, false)),
            TypeNode::ListType(inner) => {
                let (of, nullable) = self.reference(inner, side, span)?;
                Some((TypeRef::List { of: Box::new(of), nullable }, true))
            }
            TypeNode::NamedType(name) => match self.declared.get(name) {
                Some((Shape::Scalar(scalar), _)) => Some((TypeRef::Scalar(*scalar), true)),
                Some((Shape::Output, _)) if self.roots.contains(name) => {
                    self.unsupported("fields that lead back to all operations are", span);
                    None
                }
                Some((shape, _)) if !side.takes(*shape) => {
                    let message = format!("`{name}` {}", side.refusal());
                    self.findings.push(Diagnostic::new("AZ101", message).at(span, "used here").help(side.help()));
                    None
                }
                Some(_) => Some((TypeRef::Named((*name).to_owned()), true)),
                None => {
                    self.unknown(name, span);
                    None
                }
            },
        }
    }

    fn unknown(&mut self, name: &str, span: &Span) {
        self.findings.push(
            Diagnostic::new("AZ103", format!("there is no type `{name}` in the GraphQL schema"))
                .at(span, format!("uses `{name}`"))
                .help("give all files of the schema, and check the spelling"),
        );
    }

    fn unsupported(&mut self, what: &str, span: &Span) {
        let finding = Diagnostic::new("AZ104", format!("GraphQL {what} not supported")).at(span, "here");
        self.findings.push(finding.help("take this out of the schema, with what uses it"));
    }

    fn duplicate(&mut self, what: &str, name: &str, first: &Span, second: &Span) {
        self.findings.push(duplicate(what, name, first, second));
    }
}
