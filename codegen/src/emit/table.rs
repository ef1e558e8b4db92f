//! The method table: per operation, what each protocol needs to carry it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::added::Added;
use super::context::{Context, Usage};
use super::paths::{self, Home};
use super::shape::{Base, Hold, Shape};
use super::signature::{request_type, response_type};
use super::{layout, selection};
use crate::annotations::{Credentials, OperationFacts};
use crate::api::{Field, Grpc, Operation, Rest, Type, Variables};
use crate::diagnostic::Result;
use crate::names;
use crate::paging::{self, Asked, By, Paging};
use crate::types::{Presence, Scalar, TypeRef, Verb};

/// `table.rs`.
pub(super) fn emit(context: &Context<'_>) -> Result<String> {
    let module = " How each protocol carries each operation.";
    let runtime = context.private();
    let messages = if context.input.descriptors.is_some() {
        quote! {
            #[cfg(feature = "grpc")]
            use super::wire;
        }
    } else {
        quote!()
    };
    let head = layout::text(quote! {
        #![doc = #module]
        #messages
        #[allow(unused_imports, reason = "an API without operations has no use for it")]
        use #runtime as runtime;
    })?;
    let optional = layout::text(optional_fields(context))?;
    let added = Added::of(context);
    let entries = layout::each(&context.input.api.operations, |operation| entry(context, &added, operation))?;
    Ok(head + &optional + &entries + &added.functions(context)? + &pages(context)? + &layout::text(visits(context))?)
}

/// What makes responses pages. Several operations may have the same response.
fn pages(context: &Context<'_>) -> Result<String> {
    let mut responses = BTreeMap::new();
    for operation in &context.input.api.operations {
        let response = operation.response.as_ref().and_then(TypeRef::named);
        if let (Some(response), Some(paging)) = (response, context.paging(operation)) {
            responses.entry(response).or_insert(paging);
        }
    }
    let responses: Vec<_> = responses.into_iter().collect();
    layout::each(&responses, |(response, paging)| page(context, response, paging))
}

fn page(context: &Context<'_>, response: &str, paging: &Paging<'_>) -> TokenStream {
    let names = context.input.names;
    let response = Home::Beside.path(&names.type_ident(response));
    let items = names.field_ident(&paging.items.name);
    let item = paging.items.ty.named().map(|name| Home::Beside.path(&names.type_ident(name)));
    let (paged, list) = (context.runtime("Paged"), paths::list(&quote!(#item)));
    let place = match &paging.by {
        By::Number { told, .. } => {
            let told = names.field_ident(&told.name);
            quote!(runtime::Place::Number { page: self.#told.page, limit: self.#told.limit, total: self.#told.total })
        }
        By::Token { told, .. } => {
            let told = names.field_ident(&told.name);
            quote!(runtime::Place::Token { next: self.#told.as_deref() })
        }
    };
    quote! {
        impl runtime::Sealed for #response {
            fn place(&self) -> runtime::Place<'_> { #place }
            fn count(&self) -> usize { self.#items.len() }
        }
        impl #paged for #response {
            type Item = #item;
            fn into_items(self) -> #list { self.#items }
        }
    }
}

/// How the request is made to ask for another page.
fn paging(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let ident = |field: &Field| context.input.names.field_ident(&field.name);
    let call = |start: TokenStream, turn: TokenStream| quote!(.paging(#start, #turn));
    let paging = context.paging(operation).map(|paging| match paging.by {
        By::Number { asked: Asked { within, page, limit }, .. } => {
            let (page, limit) = (ident(page), ident(limit));
            let (start, asked) = match within.map(ident) {
                None => (quote!(runtime::Start { page: request.#page, limit: request.#limit }), quote!(request)),
                Some(within) => (
                    quote! {
                        request.#within.as_ref().map_or_else(runtime::Start::default, |asked| runtime::Start {
                            page: asked.#page,
                            limit: asked.#limit,
                        })
                    },
                    quote!(request.#within.get_or_insert_with(::core::default::Default::default)),
                ),
            };
            call(
                quote!(|request| #start),
                quote!(|request, to| {
                    let asked = #asked;
                    asked.#page = Some(to.page);
                    asked.#limit = Some(to.limit);
                }),
            )
        }
        By::Token { asked, size, .. } => {
            let asked = ident(asked);
            let (limit, set) = match size.map(ident) {
                None => (quote!(None), quote!()),
                Some(size) => (quote!(request.#size), quote!(request.#size = Some(to.limit);)),
            };
            let request = if size.is_some() { quote!(request) } else { quote!(_) };
            call(
                quote!(|#request| runtime::Start { page: None, limit: #limit }),
                quote!(|request, to| {
                    #set
                    if to.token.is_some() { request.#asked.clone_from(&to.token); }
                }),
            )
        }
    });
    paging.unwrap_or_default()
}

/// What shows the SDK's own tests all entries, whose types differ.
fn visits(context: &Context<'_>) -> TokenStream {
    let visits = context.input.api.operations.iter().map(|operation| {
        let ident = context.input.names.table_ident(&operation.name);
        let gate = if context.facts(operation).legacy { quote!(#[cfg(feature = "legacy")]) } else { quote!() };
        quote!(#gate visitor.visit(&#ident);)
    });
    let text = " All operations, one after the other.";
    quote! {
        #[doc = #text]
        #[cfg(test)]
        pub(crate) fn each(visitor: &mut impl runtime::Visitor) { #(#visits)* }
    }
}

fn entry(context: &Context<'_>, added: &Added<'_>, operation: &Operation) -> TokenStream {
    let names = context.input.names;
    let facts = context.facts(operation);
    let gate = if facts.legacy { quote!(#[cfg(feature = "legacy")]) } else { quote!() };
    let ident = names.table_ident(&operation.name);
    let name = names.snake(&operation.name);
    let request = request_type(context, operation, Home::Beside);
    let response = response_type(context, operation, Home::Beside);
    let graphql = operation.graphql.as_ref().map(|graphql| {
        let document = selection::document(context, operation, graphql);
        let (field, variables) = (&graphql.field, variables(context, operation));
        quote!(.graphql(#document, #field, OPTIONAL) #variables)
    });
    let rest = operation.rest.as_ref().map(rest);
    let grpc = operation.grpc.as_ref().map(|grpc| {
        let path = format!("/{}/{}", grpc.service, grpc.method);
        quote!(.grpc(#path))
    });
    let credentials = credentials(facts.credentials);
    let session = session(&facts);
    let idempotent = if facts.idempotent { quote!(.idempotent()) } else { quote!() };
    let (check, redirect) = request_type_of(context, operation)
        .map_or_else(Default::default, |ty| (check(context, operation, &facts, ty), redirect(context, &facts, ty)));
    let added = added.of_operation(context, operation);
    let version = version(context, operation, &facts);
    let paging = paging(context, operation);
    let made = quote! {
        runtime::Endpoint::<#request, #response>::new(#name)
            #graphql #rest #grpc #credentials #session #idempotent #check #added #redirect #paging #version
    };
    let made = match messages(context, operation, &response) {
        None => made,
        Some(messages) => quote!({
            let endpoint = #made;
            #[cfg(feature = "grpc")]
            let endpoint = endpoint #messages;
            endpoint
        }),
    };
    quote! {
        #gate
        pub(crate) static #ident: runtime::Endpoint<#request, #response> = #made;
    }
}

fn session(facts: &OperationFacts) -> TokenStream {
    let OperationFacts { needs_session: needs, changes_session, starts_session: starts, .. } = *facts;
    let changes = changes_session || starts;
    if needs || changes {
        quote!(.session(runtime::SessionUse { needs: #needs, changes: #changes, starts: #starts }))
    } else {
        quote!()
    }
}

/// Which fields of which types of the GraphQL schema a response can be read without.
fn optional_fields(context: &Context<'_>) -> TokenStream {
    let entries = context.input.api.types.values().filter_map(|ty| {
        let usage = context.usage.get(ty.name.as_str()).filter(|usage| usage.output)?;
        let name = ty.graphql.as_ref()?;
        let is_optional = |field: &&Field| !matches!(Shape::of(context, ty, field, *usage).hold, Hold::Required | Hold::List);
        let fields = ty.fields().iter().filter(is_optional);
        let fields: Vec<&str> = fields.filter_map(|field| Some(field.graphql.as_ref()?.name.as_str())).collect();
        (!fields.is_empty()).then(|| quote!((#name, &[#(#fields),*])))
    });
    let text = " Per type of the GraphQL schema, the fields that a response can be read without.";
    quote! {
        #[doc = #text]
        #[allow(dead_code, reason = "not every API has GraphQL")]
        static OPTIONAL: &[(&str, &[&str])] = &[#(#entries),*];
    }
}

fn optional(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn request_type_of<'m>(context: &Context<'m>, operation: &Operation) -> Option<&'m Type> {
    context.input.api.types.get(operation.request()?)
}

fn credentials(credentials: Credentials) -> TokenStream {
    let name = match credentials {
        Credentials::None => quote!(None),
        Credentials::Bearer => quote!(Bearer),
        Credentials::Session => quote!(Session),
        Credentials::Either => quote!(Either),
        Credentials::Mfa => quote!(Mfa),
        Credentials::Admin => quote!(Admin),
        Credentials::OrgAdmin => quote!(OrgAdmin),
        Credentials::Unknown => return quote!(),
    };
    quote!(.credentials(runtime::Credentials::#name))
}

fn rest(rest: &Rest) -> TokenStream {
    let verb = match rest.verb {
        Verb::Get => quote!(runtime::Verb::Get),
        Verb::Post => quote!(runtime::Verb::Post),
        Verb::Put => quote!(runtime::Verb::Put),
        Verb::Patch => quote!(runtime::Verb::Patch),
        Verb::Delete => quote!(runtime::Verb::Delete),
    };
    let Rest { path, body, .. } = rest;
    let unwrap = optional(rest.unwrap.as_ref().map(|field| quote!(#field)));
    quote!(.rest(#verb, #path, #body, #unwrap))
}

/// How the variables of the document are written, when there are any.
fn variables(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let Some(graphql) = operation.graphql.as_ref().filter(|graphql| !graphql.variables.is_empty()) else { return quote!() };
    match &graphql.shape {
        _ if operation.request().is_none() => quote!(),
        Variables::Flat => quote!(.variables(|request, out| runtime::codec::flat(request, out))),
        Variables::Object { argument } => quote!(.variables(|request, out| runtime::codec::object(#argument, request, out))),
        Variables::Field { argument, field } => {
            let field = context.input.names.field_ident(field);
            quote!(.variables(|request, out| runtime::codec::object(#argument, &request.#field, out)))
        }
    }
}

/// Fields that one protocol cannot carry, or would misread.
fn check(context: &Context<'_>, operation: &Operation, facts: &OperationFacts, ty: &Type) -> TokenStream {
    let usage = Usage { input: true, ..context.usage.get(ty.name.as_str()).copied().unwrap_or_default() };
    let protocol = context.runtime("Protocol");
    let graphql = quote!(#protocol::GraphQl);
    let mut rules = Vec::new();
    for field in ty.fields() {
        let shape = Shape::of(context, ty, field, usage);
        let ident = context.input.names.field_ident(&field.name);
        let name = &field.name;
        let set = match shape.hold {
            Hold::Optional | Hold::OptionalList => quote!(request.#ident.is_some()),
            Hold::DefaultedList => quote!(!request.#ident.is_empty()),
            Hold::Required | Hold::Defaulted | Hold::List => continue,
        };
        let on_rpc = field.proto.is_some() || field.rest;
        if field.one_sided && field.graphql.is_none() && operation.graphql.is_some() {
            rules.push(quote! {
                if protocol == #graphql && #set {
                    return Some(runtime::Misfit { field: #name, reason: runtime::MisfitReason::NotCarried });
                }
            });
        }
        if field.one_sided && !on_rpc && (operation.rest.is_some() || operation.grpc.is_some()) {
            rules.push(quote! {
                if protocol != #graphql && #set {
                    return Some(runtime::Misfit { field: #name, reason: runtime::MisfitReason::NotCarried });
                }
            });
        }
        if facts.clears && is_implicit(ty, name) {
            let empty = match shape.base {
                Base::Text => quote!(request.#ident.as_deref() == Some("")),
                Base::Secret => quote!(request.#ident.as_ref().is_some_and(|value| value.expose().is_empty())),
                Base::Integer => quote!(request.#ident == Some(0)),
                _ => continue,
            };
            rules.push(quote! {
                if protocol != #graphql && #empty {
                    return Some(runtime::Misfit { field: #name, reason: runtime::MisfitReason::ClearsNothing });
                }
            });
        }
    }
    rules.extend(maps(context, ty, &quote!(request), &mut Vec::new()));
    let bounded = bounds(context, operation, ty);
    if rules.is_empty() && bounded.is_empty() {
        return quote!();
    }
    let protocol = if rules.is_empty() { quote!(_) } else { quote!(protocol) };
    quote!(.check(|request, #protocol| { #(#rules)* #(#bounded)* None }))
}

/// Open maps that cannot be sent, at any place of a request. `within` has the types and the names of the fields that lead there; a type
/// inside itself is looked at once.
fn maps<'m>(context: &Context<'m>, ty: &'m Type, value: &TokenStream, within: &mut Vec<(&'m str, &'m str)>) -> Vec<TokenStream> {
    let usage = Usage { input: true, ..context.usage.get(ty.name.as_str()).copied().unwrap_or_default() };
    let mut rules = Vec::new();
    for field in ty.fields() {
        let shape = Shape::of(context, ty, field, usage);
        let ident = context.input.names.field_ident(&field.name);
        within.push((&ty.name, &field.name));
        let path = within.iter().map(|(_, field)| *field).collect::<Vec<_>>().join(".");
        let own = quote!(#value.#ident);
        let is_plain = matches!(shape.hold, Hold::Required | Hold::Defaulted);
        let find = |find: TokenStream| {
            let (given, one) = match shape.hold {
                Hold::Required | Hold::Defaulted => (quote!(), quote!(&#own)),
                Hold::Optional => (quote!(let Some(value) = &#own &&), quote!(value)),
                _ => (quote!(), quote!(value)),
            };
            quote! {
                if #given let Some(misfit) = runtime::Misfit::#find(#path, #one, protocol) {
                    return Some(misfit);
                }
            }
        };
        let (inner, is_given) = match &shape.base {
            Base::Map => (vec![find(quote!(of_map))], true),
            Base::SecretMap => (vec![find(quote!(of_secret_map))], true),
            Base::Model(name) if !within.iter().any(|(ty, _)| ty == name) => {
                let value = if is_plain { own.clone() } else { quote!(value) };
                let rules = context.input.api.types.get(name).map(|ty| maps(context, ty, &value, within));
                (rules.unwrap_or_default(), false)
            }
            _ => (Vec::new(), false),
        };
        within.pop();
        if inner.is_empty() {
            continue;
        }
        rules.push(match shape.hold {
            Hold::Required | Hold::Defaulted => quote!(#(#inner)*),
            Hold::Optional if is_given => quote!(#(#inner)*),
            Hold::Optional => quote!(if let Some(value) = &#own { #(#inner)* }),
            Hold::List | Hold::DefaultedList => quote!(for value in &#own { #(#inner)* }),
            Hold::OptionalList => quote!(for value in #own.iter().flatten() { #(#inner)* }),
        });
    }
    rules
}

/// Numbers and lengths of pages that mean something else over each protocol.
fn bounds(context: &Context<'_>, operation: &Operation, ty: &Type) -> Vec<TokenStream> {
    let ident = |field: &Field| context.input.names.field_ident(&field.name);
    let rule = |field: &Field, value: &TokenStream| {
        let name = &field.name;
        let (from, to) = paging::bounds(field);
        let to = optional(to.map(|to| quote!(#to)));
        quote! {
            if let Some(misfit) = runtime::Misfit::outside(#name, #value, #from, #to) {
                return Some(misfit);
            }
        }
    };
    let asked = paging::asked(context.input.api, ty).map(|Asked { within, page, limit }| {
        [page, limit].map(|field| {
            let own = ident(field);
            let value = match within.map(ident) {
                None => quote!(request.#own),
                Some(within) => quote!(request.#within.as_ref().and_then(|asked| asked.#own)),
            };
            rule(field, &value)
        })
    });
    let size = context.paging(operation).and_then(|paging| match paging.by {
        By::Token { size: Some(size), .. } => Some(rule(size, &{
            let own = ident(size);
            quote!(request.#own)
        })),
        _ => None,
    });
    asked.into_iter().flatten().chain(size).collect()
}

/// Does some message leave no difference between unset and zero?
fn is_implicit(ty: &Type, field: &str) -> bool {
    let mut carried = ty.messages.iter().flat_map(|message| &message.fields);
    carried.any(|carried| carried.field.as_deref() == Some(field) && carried.presence == Presence::Implicit)
}

fn redirect(context: &Context<'_>, facts: &OperationFacts, ty: &Type) -> TokenStream {
    let field = ty
        .fields()
        .iter()
        .find(|field| field.name == "redirect_uri" && field.nullable && field.ty == TypeRef::Scalar(Scalar::String));
    let Some(field) = field.filter(|_| facts.fills_redirect_uri) else { return quote!() };
    let ident = context.input.names.field_ident(&field.name);
    quote!(.redirect(|request, url| { request.#ident.get_or_insert_with(|| url.into()); }))
}

/// Reads the server's version from a response that has it for certain.
fn version(context: &Context<'_>, operation: &Operation, facts: &OperationFacts) -> TokenStream {
    let response = operation.response.as_ref().filter(|response| !response.is_list()).and_then(TypeRef::named);
    let response = response.and_then(|response| context.input.api.types.get(response));
    let wanted = facts.tells_version.as_deref();
    let certain = |field: &&Field| !field.nullable && field.ty == TypeRef::Scalar(Scalar::String);
    let field = response.and_then(|ty| ty.fields().iter().filter(certain).find(|field| Some(field.name.as_str()) == wanted));
    let version = field.map(|field| {
        let ident = context.input.names.field_ident(&field.name);
        quote!(.version(|response| response.#ident.as_str()))
    });
    version.unwrap_or_default()
}

/// How the messages of gRPC are written and read, when they are described.
fn messages(context: &Context<'_>, operation: &Operation, response: &TokenStream) -> Option<TokenStream> {
    let Grpc { input, output, unwrap, .. } = operation.grpc.as_ref().filter(|_| context.input.descriptors.is_some())?;
    let encode = if operation.request().is_some() {
        let message = names::wire_type(input);
        quote!(|request| runtime::convert::encode::<_, wire::#message>(request))
    } else {
        let list = quote!(::std::vec::Vec::new());
        quote!(|()| #list)
    };
    let message = names::wire_type(output);
    let decode = match unwrap {
        None => quote! {
            |bytes| runtime::convert::decode(bytes, <#response as runtime::convert::FromWire<wire::#message>>::from_wire)
        },
        Some(field) => {
            let ident = names::wire_field(field);
            let is_list = operation.response.as_ref().is_some_and(TypeRef::is_list);
            let function = if is_list { quote!(list) } else { quote!(required) };
            quote! {
                |bytes| {
                    runtime::convert::decode(bytes, |message: wire::#message| runtime::convert::#function(#field, message.#ident))
                }
            }
        }
    };
    Some(quote!(.messages(#encode, #decode)))
}
