//! The tables of the mock server: its operations by their types, and what their values look like on each wire.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use prost::Message as _;
use prost_types::field_descriptor_proto::{Label, Type as Kind};
use prost_types::{DescriptorProto, FieldDescriptorProto, FileDescriptorSet};
use quote::quote;

use super::context::Context;
use super::docs::{self, doc};
use super::layout;
use super::paths::Home;
use super::signature::{request_type, response_type};
use crate::api::{Field, Operation, Type, Variables};
use crate::diagnostic::{Diagnostic, Result};
use crate::types::{Surface, TypeRef};

/// The files by their names.
pub(super) fn emit(context: &Context<'_>) -> Result<[(&'static str, String); 3]> {
    Ok([("mod.rs", module()?), ("operation.rs", operations(context)?), ("schema.rs", schema(context)?)])
}

fn module() -> Result<String> {
    layout::text(quote! {
        #![allow(clippy::all, clippy::pedantic)]
        pub mod operation;
        pub(crate) mod schema;
    })
}

/// `operation.rs`: a constant per operation, and the list of all.
fn operations(context: &Context<'_>) -> Result<String> {
    let module = " The operations that can be stubbed, by the methods of the clients that call them.";
    let head = layout::text(quote! {
        #![doc = #module]
        #[allow(unused_imports, reason = "not every API needs all of it")]
        use crate::entry::{Entry, GraphQl, Grpc, Operation, Rest, Variables, read};
    })?;
    let entries = layout::each(&context.input.api.operations, |operation| constant(context, operation))?;
    Ok(head + &entries + &layout::text(all(context))?)
}

fn gate(context: &Context<'_>, operation: &Operation) -> TokenStream {
    if context.facts(operation).legacy { quote!(#[cfg(feature = "legacy")]) } else { quote!() }
}

fn all(context: &Context<'_>) -> TokenStream {
    let entries = context.input.api.operations.iter().map(|operation| {
        let (gate, ident) = (gate(context, operation), context.input.names.table_ident(&operation.name));
        quote!(#gate #ident.entry())
    });
    let text = " All of them.";
    let visits = context.input.api.operations.iter().map(|operation| {
        let (gate, ident) = (gate(context, operation), context.input.names.table_ident(&operation.name));
        let method = context.input.names.method_ident(&operation.name);
        let client = match operation.surface {
            Surface::Public => quote!(client),
            Surface::Admin => quote!(admin),
        };
        let (pattern, argument) =
            if operation.request().is_some() { (quote!(request), quote!(request)) } else { (quote!(()), quote!()) };
        quote!(#gate visitor.visit(#ident, |clients, #pattern| clients.#client.#method(#argument));)
    });
    let shown = " All of them, one after the other, with the method that calls each.";
    quote! {
        #[doc = #text]
        pub(crate) static ALL: &[&Entry] = &[#(#entries),*];
        #[doc = #shown]
        #[cfg(test)]
        #[allow(deprecated, reason = "a method that warns is tested like any other")]
        pub(crate) fn each(visitor: &mut impl crate::tests::Visitor) { #(#visits)* }
    }
}

fn constant(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let names = context.input.names;
    let (gate, ident, name) = (gate(context, operation), names.table_ident(&operation.name), names.snake(&operation.name));
    let handle = docs::handle(operation.surface);
    let text = doc(&format!("What [`{handle}::{name}`](authorizer::{handle}::{name}) calls."));
    let request = request_type(context, operation, Home::Crate);
    let response = response_type(context, operation, Home::Crate);
    let option = |value: Option<&str>| value.map_or_else(|| quote!(None), |value| quote!(Some(#value)));
    let (request_type, response_type) =
        (option(operation.request()), option(operation.response.as_ref().and_then(TypeRef::named)));
    let graphql = operation.graphql.as_ref().map_or_else(
        || quote!(None),
        |graphql| {
            let (field, variables) = (&graphql.field, variables(&graphql.shape));
            quote!(Some(GraphQl { field: #field, variables: #variables }))
        },
    );
    let rest = operation.rest.as_ref().map_or_else(
        || quote!(None),
        |rest| {
            let (verb, path, unwrap) = (rest.verb.as_str(), &rest.path, option(rest.unwrap.as_deref()));
            quote!(Some(Rest { verb: #verb, path: #path, unwrap: #unwrap }))
        },
    );
    let described = operation.grpc.as_ref().filter(|_| context.input.descriptors.is_some());
    let grpc = described.map_or_else(
        || quote!(None),
        |grpc| {
            let path = format!("/{}/{}", grpc.service, grpc.method);
            let (input, output, unwrap) = (&grpc.input, &grpc.output, option(grpc.unwrap.as_deref()));
            quote!(Some(Grpc { path: #path, input: #input, output: #output, unwrap: #unwrap }))
        },
    );
    quote! {
        #text
        #gate
        pub const #ident: Operation<#request, #response> = Operation::new(&Entry {
            name: #name,
            request: #request_type,
            response: #response_type,
            graphql: #graphql,
            rest: #rest,
            grpc: #grpc,
            read: read::<#request>,
        });
    }
}

fn variables(shape: &Variables) -> TokenStream {
    match shape {
        Variables::Flat => quote!(Variables::Flat),
        Variables::Object { argument } => quote!(Variables::Object(#argument)),
        Variables::Field { argument, field } => quote!(Variables::Field { argument: #argument, field: #field }),
    }
}

/// `schema.rs`: a row of text per type and message, since structs would be fifty times as long.
fn schema(context: &Context<'_>) -> Result<String> {
    let api = context.input.api;
    let types: Vec<(&str, String)> = api.types.values().filter_map(|ty| Some((ty.name.as_str(), graphql_row(ty)?))).collect();
    let messages = match context.input.descriptors {
        Some(descriptors) => messages(context, descriptors)?,
        None => BTreeMap::new(),
    };
    let maps: BTreeMap<&str, &str> = api.map_messages.iter().map(|(name, field)| (name.as_str(), field.as_str())).collect();
    let rows = |rows: Vec<(String, String)>| {
        let rows = rows.into_iter().map(|(name, row)| quote!((#name, #row)));
        quote!(&[#(#rows),*])
    };
    let types = rows(types.into_iter().map(|(name, row)| (name.to_owned(), row)).collect());
    let messages = rows(messages.into_iter().collect());
    let maps = rows(maps.into_iter().map(|(name, field)| (name.to_owned(), field.to_owned())).collect());
    let module = " What values look like on the wire; `crate::schema` says how a row is read.";
    let [types_text, messages_text, maps_text] = [
        " Per type, its fields in GraphQL: `name=name in GraphQL:type/field that it is wrapped in`, of which only the first must be.",
        " Per message of gRPC and REST, its fields: number, label, `name=name in canonical JSON`, type.",
        " Messages that are nothing but an open map, and the field that holds it.",
    ];
    layout::text(quote! {
        #![doc = #module]
        #[doc = #types_text]
        pub(crate) static TYPES: &[(&str, &str)] = #types;
        #[doc = #messages_text]
        pub(crate) static MESSAGES: &[(&str, &str)] = #messages;
        #[doc = #maps_text]
        pub(crate) static MAPS: &[(&str, &str)] = #maps;
    })
}

fn graphql_row(ty: &Type) -> Option<String> {
    let fields: Vec<String> = ty.fields().iter().filter_map(graphql_field).collect();
    (!fields.is_empty()).then(|| fields.join(" "))
}

fn graphql_field(field: &Field) -> Option<String> {
    let graphql = field.graphql.as_ref()?;
    let mut text = field.name.clone();
    let mut add = |mark: char, word: &str| text.extend([mark.to_string().as_str(), word]);
    if graphql.name != field.name {
        add('=', &graphql.name);
    }
    if let Some(ty) = field.ty.named() {
        add(':', ty);
    }
    if let Some(wrap) = &graphql.wrap {
        add('/', &wrap.field);
    }
    Some(text)
}

/// The rows of the messages that operations send, receive, and hold.
fn messages(context: &Context<'_>, descriptors: &[u8]) -> Result<BTreeMap<String, String>> {
    let set = FileDescriptorSet::decode(descriptors).map_err(|error| {
        Diagnostic::new("AZ503", format!("the messages cannot be read: {error}"))
            .help("check that the .proto files compile with protoc")
    })?;
    let all: BTreeMap<&str, &DescriptorProto> =
        set.file.iter().flat_map(|file| &file.message_type).map(|message| (message.name(), message)).collect();
    let operations = context.input.api.operations.iter().filter_map(|operation| operation.grpc.as_ref());
    let mut queue: Vec<&str> = operations.flat_map(|grpc| [grpc.input.as_str(), grpc.output.as_str()]).collect();
    let mut reached = BTreeSet::new();
    let mut rows = BTreeMap::new();
    while let Some(name) = queue.pop() {
        let Some(message) = all.get(name).filter(|_| reached.insert(name)) else { continue };
        queue.extend(message.field.iter().filter_map(|field| field.type_name.as_deref()).map(short));
        let canonical = canonical_names(context, name);
        let fields = message.field.iter().map(|field| message_field(field, &canonical));
        rows.insert(name.to_owned(), fields.collect::<Vec<_>>().join(", "));
    }
    rows.remove("Struct");
    Ok(rows)
}

/// What the fields of a message are called in the types that it carries.
fn canonical_names<'c>(context: &Context<'c>, message: &str) -> BTreeMap<&'c str, &'c str> {
    let carried = context.carried.get(message).into_iter().flatten().filter_map(|ty| context.input.api.types.get(*ty));
    let messages = carried.flat_map(|ty| &ty.messages).filter(|candidate| candidate.name == message);
    messages
        .flat_map(|message| &message.fields)
        .filter_map(|field| Some((field.name.as_str(), field.field.as_deref()?)))
        .collect()
}

fn message_field(field: &FieldDescriptorProto, canonical: &BTreeMap<&str, &str>) -> String {
    let label = match field.label() {
        Label::Repeated => "repeated ",
        _ if field.proto3_optional() => "optional ",
        _ => "",
    };
    let name = field.name();
    let name = match canonical.get(name) {
        Some(canonical) if *canonical != name => format!("{name}={canonical}"),
        _ => name.to_owned(),
    };
    let ty = match (field.type_name.as_deref(), field.r#type()) {
        (Some(".google.protobuf.Struct"), _) => "struct".to_owned(),
        (Some(name), Kind::Message) => short(name).to_owned(),
        (_, kind) => kind.as_str_name().trim_start_matches("TYPE_").to_ascii_lowercase(),
    };
    format!("{} {label}{name} {ty}", field.number())
}

/// A message's name without its package.
fn short(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, name)| name)
}
