//! The API, built from pairs.

use indexmap::{IndexMap, IndexSet};

use super::kinds::{compatible, described};
use super::pairs::{Pairs, find_field};
use super::rpc::Rpc;
use crate::api::{Api, Field, GraphQl, GraphQlField, Grpc, Message, MessageField, Operation, Rest, Type, Variables, Wrap};
use crate::diagnostic::{Diagnostic, Span};
use crate::document::{self, Document};
use crate::names::Names;
use crate::types::{Presence, Scalar, TypeKind, TypeRef};

/// Builds every operation and, through them, every type that one of them leads to.
pub(super) fn build(graphql: &Document, rpc: &Rpc, pairs: &Pairs, names: &Names, findings: &mut Vec<Diagnostic>) -> Api {
    let mut carried: IndexMap<&str, IndexSet<&str>> = IndexMap::new();
    for (ty, messages) in &pairs.types {
        for message in messages {
            carried.entry(message).or_default().insert(ty);
        }
    }
    let mut builder = Builder {
        graphql,
        rpc,
        pairs,
        carried,
        names,
        findings,
        requests: IndexSet::new(),
        open: Vec::new(),
        api: Api { map_messages: rpc.map_messages.clone(), ..Api::default() },
    };
    let mut taken = IndexSet::new();
    for (index, operation) in graphql.operations.iter().enumerate() {
        let call = pairs.operations.get(&index).copied();
        taken.extend(call);
        let merged = builder.operation(Some((index, operation)), call);
        builder.api.operations.push(merged);
        builder.complete();
    }
    for call in (0..rpc.document.operations.len()).filter(|call| !taken.contains(call)) {
        let merged = builder.operation(None, Some(call));
        builder.api.operations.push(merged);
        builder.complete();
    }
    builder.api
}

struct Builder<'a> {
    graphql: &'a Document,
    rpc: &'a Rpc,
    pairs: &'a Pairs,
    /// Message → GraphQL types that it carries.
    carried: IndexMap<&'a str, IndexSet<&'a str>>,
    names: &'a Names,
    findings: &'a mut Vec<Diagnostic>,
    /// Names of the request types that operations were given.
    requests: IndexSet<String>,
    /// Types that have their name and not yet their fields. Types nest deeper than a stack may.
    open: Vec<String>,
    api: Api,
}

impl<'a> Builder<'a> {
    fn operation(&mut self, graphql: Option<(usize, &'a document::Operation)>, call: Option<usize>) -> Operation {
        let rpc = call.map(|call| &self.rpc.document.operations[call]);
        let declared = graphql.map(|(_, operation)| operation).or(rpc).expect("an operation has at least one side");
        let name = self.names.snake(&declared.name);
        let variables = graphql.and_then(|(index, _)| self.pairs.variables.get(&index)).cloned().unwrap_or(Variables::Flat);
        let unwrap = call.and_then(|call| self.pairs.unwraps.get(&call)).cloned();
        let request = self.request(&name, graphql.map(|(_, operation)| operation), &variables, rpc);
        let response = match graphql {
            Some((_, operation)) => operation.response.as_ref().map(|ty| self.graphql_ref(ty)),
            None => rpc.and_then(|rpc| rpc.response.as_ref()).map(|ty| self.rpc_ref(ty)),
        };
        Operation {
            name,
            surface: declared.surface,
            docs: rpc.and_then(|rpc| rpc.docs.clone()).or_else(|| declared.docs.clone()),
            deprecated: rpc.and_then(|rpc| rpc.deprecated.clone()).or_else(|| declared.deprecated.clone()),
            request,
            response,
            graphql: graphql
                .and_then(|(_, operation)| operation.graphql.as_ref())
                .map(|graphql| bound_graphql(graphql, variables)),
            rest: rpc.and_then(|rpc| rpc.rest.as_ref()).map(|rest| bound_rest(rest, unwrap.clone())),
            grpc: rpc.and_then(|rpc| rpc.grpc.as_ref()).map(|grpc| bound_grpc(grpc, unwrap)),
            span: declared.span.clone(),
        }
    }

    /// The request type of an operation; none when nothing can be sent.
    fn request(
        &mut self,
        name: &str,
        graphql: Option<&'a document::Operation>,
        variables: &Variables,
        rpc: Option<&'a document::Operation>,
    ) -> Option<String> {
        let message = rpc.and_then(document::Operation::request).and_then(|message| self.rpc.document.types.get(message));
        let sides = Sides {
            graphql: graphql.map(|operation| graphql_fields(self.graphql, operation, variables)),
            messages: message.into_iter().collect(),
        };
        let span = graphql.or(rpc).map(|operation| operation.span.clone())?;
        let ty = self.names.request_type(name);
        let merged = self.merge_type(&ty, &sides, &span);
        if merged.fields().is_empty() {
            return None;
        }
        self.insert(&ty, merged);
        Some(ty)
    }

    /// Adds the request type of an operation; one of the schemas of the same name is an error.
    fn insert(&mut self, name: &str, ty: Type) {
        // Two requests of one name are of two operations of one name, which the names will show.
        if let Some(other) = self.api.types.get(name).filter(|_| !self.requests.contains(name)) {
            let clash = clash(name, &ty.span, &other.span);
            self.findings.push(clash);
        }
        self.requests.insert(name.to_owned());
        self.api.types.insert(name.to_owned(), ty);
    }

    /// A use of a GraphQL type, past input wrappers; builds the type when it is new.
    fn graphql_ref(&mut self, ty: &TypeRef) -> TypeRef {
        match ty {
            TypeRef::Scalar(scalar) => TypeRef::Scalar(*scalar),
            TypeRef::List { of, nullable } => TypeRef::List { of: Box::new(self.graphql_ref(of)), nullable: *nullable },
            TypeRef::Named(name) => match self.wrapped(name) {
                // Only one wrapper can be put on again, and two may wrap each other.
                Some(TypeRef::Named(inner)) => self.named(&inner),
                _ => self.named(name),
            },
        }
    }

    /// What a GraphQL input wrapper holds.
    fn wrapped(&self, name: &str) -> Option<TypeRef> {
        let field = self.pairs.wrappers.get(name)?;
        find_field(self.graphql.types.get(name)?.fields(), field).map(|field| field.ty.clone())
    }

    /// A use of a message: by the GraphQL type that it carries, when it carries exactly one.
    fn rpc_ref(&mut self, ty: &TypeRef) -> TypeRef {
        match ty {
            TypeRef::Scalar(scalar) => TypeRef::Scalar(*scalar),
            TypeRef::List { of, nullable } => TypeRef::List { of: Box::new(self.rpc_ref(of)), nullable: *nullable },
            TypeRef::Named(name) if self.rpc.map_messages.contains_key(name) => TypeRef::Scalar(Scalar::Map),
            TypeRef::Named(name) => match self.carried.get(name.as_str()).filter(|types| types.len() == 1) {
                Some(types) => self.named(types[0]),
                None => self.named(name),
            },
        }
    }

    /// A named type of either side; builds it when it is new.
    fn named(&mut self, name: &str) -> TypeRef {
        let reference = TypeRef::Named(name.to_owned());
        let graphql = self.graphql.types.get(name);
        if let Some(known) = self.api.types.get(name) {
            if self.requests.contains(name) {
                let span = graphql.or_else(|| self.rpc.document.types.get(name)).map_or(&known.span, |ty| &ty.span);
                let clash = clash(name, span, &known.span);
                self.findings.push(clash);
            }
            return reference;
        }
        let Some(declared) = graphql.or(self.messages(name).first().copied()) else { return reference };
        if !matches!(declared.kind, TypeKind::Object(_)) {
            self.findings.push(
                Diagnostic::new("AZ220", format!("`{name}` is an enum or a union: not supported yet"))
                    .at(&declared.span, "declared here")
                    .help("drop the fields that lead to it in the inputs"),
            );
            return reference;
        }
        // The name is taken before the fields are followed: types may lead to themselves.
        let (docs, span) = (declared.docs.clone(), declared.span.clone());
        let kind = TypeKind::Object(Vec::new());
        let ty = Type { name: name.to_owned(), docs, kind, graphql: None, messages: Vec::new(), span };
        self.api.types.insert(name.to_owned(), ty);
        self.open.push(name.to_owned());
        reference
    }

    /// The messages that carry a type.
    fn messages(&self, name: &str) -> Vec<&'a document::Type> {
        match self.pairs.types.get(name) {
            Some(messages) => messages.iter().filter_map(|message| self.rpc.document.types.get(message)).collect(),
            None if !self.graphql.types.contains_key(name) => self.rpc.document.types.get(name).into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// Gives all types their fields.
    fn complete(&mut self) {
        while let Some(name) = self.open.pop() {
            let graphql = self.graphql.types.get(&name);
            let messages = self.messages(&name);
            let Some(declared) = graphql.or(messages.first().copied()) else { continue };
            let sides = Sides { graphql: graphql.map(|ty| ty.fields().to_vec()), messages };
            let mut merged = self.merge_type(&name, &sides, &declared.span);
            merged.graphql = graphql.map(|ty| ty.name.clone());
            merged.docs = merged.docs.or_else(|| declared.docs.clone());
            self.api.types.insert(name, merged);
        }
    }

    /// One type from what GraphQL and any number of messages say of it.
    fn merge_type(&mut self, name: &str, sides: &Sides<'a>, span: &Span) -> Type {
        let order = sides.order();
        let mut fields = Vec::new();
        for field in &order {
            let graphql = sides.graphql.as_ref().and_then(|fields| find_field(fields, field));
            let carriers: Vec<Option<&document::Field>> =
                sides.messages.iter().map(|message| find_field(message.fields(), field)).collect();
            fields.extend(self.merge_field(sides.graphql.is_some(), graphql, &carriers));
        }
        let messages = sides.messages.iter().filter_map(|ty| self.rpc.messages.get(&ty.name));
        let messages = messages.map(|message| carrier(message, &fields)).collect();
        let docs = sides.messages.iter().find_map(|message| message.docs.clone());
        Type { name: name.to_owned(), docs, kind: TypeKind::Object(fields), graphql: None, messages, span: span.clone() }
    }

    fn merge_field(
        &mut self,
        in_graphql: bool,
        graphql: Option<&document::Field>,
        carriers: &[Option<&'a document::Field>],
    ) -> Option<Field> {
        let message = carriers.iter().copied().flatten().next();
        let ty = match (graphql, message) {
            (Some(field), _) => {
                for carrier in carriers.iter().copied().flatten() {
                    self.check_types(field, carrier);
                }
                self.graphql_ref(&field.ty)
            }
            (None, Some(message)) => self.rpc_ref(&message.ty),
            (None, None) => return None,
        };
        let one_sided = (in_graphql && graphql.is_none()) || carriers.iter().any(Option::is_none);
        let first = message.or(graphql)?;
        let wrap = graphql.and_then(|field| field.ty.named()).and_then(|input| {
            let field = self.pairs.wrappers.get(input)?;
            Some(Wrap { input: input.to_owned(), field: field.clone() })
        });
        Some(Field {
            name: first.name.clone(),
            ty,
            nullable: one_sided || graphql.map_or_else(|| first.nullable, |field| field.nullable),
            default: graphql.and_then(|field| field.default.clone()),
            docs: first.docs.clone().or_else(|| graphql.and_then(|field| field.docs.clone())),
            deprecated: first.deprecated.clone().or_else(|| graphql.and_then(|field| field.deprecated.clone())),
            graphql: graphql.map(|field| GraphQlField { name: field.name.clone(), wrap }),
            proto: message.and_then(|message| message.proto.clone()),
            rest: message.is_some_and(|message| message.rest),
            one_sided,
            selected_by: Vec::new(),
            span: graphql.map_or_else(|| first.span.clone(), |field| field.span.clone()),
        })
    }

    /// The same field must be of one kind on both sides.
    fn check_types(&mut self, field: &document::Field, other: &document::Field) {
        if compatible(&field.ty, &other.ty) {
            return;
        }
        self.findings.push(
            Diagnostic::new("AZ215", format!("the inputs give `{}` different types", field.name))
                .at(&field.span, described(&field.ty))
                .at(&other.span, described(&other.ty))
                .help("take the inputs from the same server version"),
        );
    }
}

fn clash(name: &str, one: &Span, other: &Span) -> Diagnostic {
    Diagnostic::new("AZ214", format!("a type of the schemas and the request of an operation would both be called `{name}`"))
        .at(one, "this one")
        .at(other, "and this one")
        .help("rename the type in the inputs")
}

/// What there is to merge a type from.
struct Sides<'a> {
    graphql: Option<Vec<document::Field>>,
    messages: Vec<&'a document::Type>,
}

impl Sides<'_> {
    /// Names of all fields: proto's order first, then GraphQL's, then OpenAPI's.
    fn order(&self) -> Vec<String> {
        let graphql = self.graphql.as_deref().unwrap_or_default();
        let (proto, openapi): (Vec<&document::Type>, Vec<&document::Type>) =
            self.messages.iter().partition(|ty| ty.fields().iter().any(|field| field.proto.is_some()));
        let mut order = IndexSet::new();
        order.extend(proto.iter().flat_map(|ty| ty.fields()).map(|field| &field.name));
        let known = |name: &str| proto.iter().any(|ty| find_field(ty.fields(), name).is_some());
        order.extend(graphql.iter().map(|field| &field.name).filter(|name| !known(name)));
        let known = |name: &str| !proto.is_empty() && known(name) || find_field(graphql, name).is_some();
        order.extend(openapi.iter().flat_map(|ty| ty.fields()).map(|field| &field.name).filter(|name| !known(name)));
        order.into_iter().cloned().collect()
    }
}

/// The fields that a GraphQL operation takes, seen as fields of one request.
fn graphql_fields(graphql: &Document, operation: &document::Operation, variables: &Variables) -> Vec<document::Field> {
    let flat = |argument: &document::Argument, name: &str| document::Field {
        name: name.to_owned(),
        ty: argument.ty.clone(),
        nullable: argument.nullable,
        default: None,
        docs: None,
        deprecated: None,
        proto: None,
        rest: false,
        span: argument.span.clone(),
    };
    match (variables, operation.arguments.as_slice()) {
        (Variables::Object { .. }, [argument]) => {
            let input = argument.ty.named().and_then(|name| graphql.types.get(name));
            input.map(|input| input.fields().to_vec()).unwrap_or_default()
        }
        (Variables::Field { field, .. }, [argument]) => vec![flat(argument, field)],
        (_, arguments) => arguments.iter().map(|argument| flat(argument, &argument.name)).collect(),
    }
}

/// A message with each field led to the merged field that it carries.
fn carrier(message: &document::Type, fields: &[Field]) -> Message {
    let carried = message.fields().iter().map(|carried| MessageField {
        name: carried.name.clone(),
        field: find_merged(fields, &carried.name).map(|field| field.name.clone()),
        presence: carried.proto.as_ref().map_or(Presence::Implicit, |proto| proto.presence),
        ty: carried.ty.clone(),
    });
    Message { name: message.name.clone(), fields: carried.collect() }
}

/// Fields are the same by their names in any case.
fn find_merged<'f>(fields: &'f [Field], name: &str) -> Option<&'f Field> {
    fields.iter().find(|field| field.name == name).or_else(|| fields.iter().find(|field| field.name.eq_ignore_ascii_case(name)))
}

fn bound_graphql(graphql: &document::GraphQl, shape: Variables) -> GraphQl {
    let document::GraphQl { kind, field, variables } = graphql.clone();
    GraphQl { kind, field, variables, shape }
}

fn bound_rest(rest: &document::Rest, unwrap: Option<String>) -> Rest {
    let document::Rest { verb, path, body, .. } = rest.clone();
    Rest { verb, path, body, unwrap }
}

fn bound_grpc(grpc: &document::Grpc, unwrap: Option<String>) -> Grpc {
    let document::Grpc { service, method, input, output, options } = grpc.clone();
    Grpc { service, method, input, output, unwrap, options }
}
