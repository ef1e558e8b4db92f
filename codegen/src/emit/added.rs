//! Fields of requests that older servers do not have: over REST and gRPC those ignore what they do not know.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use semver::Version;

use super::context::{Context, Usage, is_carried};
use super::layout;
use super::paths::{self, Home};
use super::shape::{Base, Hold, Shape};
use crate::api::{Field, Operation, Type};
use crate::diagnostic::Result;

/// Types that REST or gRPC sends and that have such fields, themselves or in what they hold.
pub(super) struct Added<'a> {
    types: BTreeMap<&'a str, &'a Type>,
}

impl<'a> Added<'a> {
    pub(super) fn of(context: &Context<'a>) -> Self {
        let is_sent = |ty: &&Type| context.sent_by_rpc.contains(ty.name.as_str());
        let sent: Vec<&Type> = context.input.api.types.values().filter(is_sent).collect();
        let has_own = |ty: &&&Type| ty.fields().iter().any(|field| context.ignored_before(ty, field).is_some());
        let mut types: BTreeMap<&str, &Type> = sent.iter().filter(has_own).map(|ty| (ty.name.as_str(), *ty)).collect();
        // A type that holds one of them is one of them.
        loop {
            let holds =
                |ty: &&&Type| ty.fields().iter().filter_map(|field| field.ty.named()).any(|name| types.contains_key(name));
            let more: Vec<&Type> =
                sent.iter().filter(holds).filter(|ty| !types.contains_key(ty.name.as_str())).copied().collect();
            if more.is_empty() {
                return Self { types };
            }
            types.extend(more.into_iter().map(|ty| (ty.name.as_str(), ty)));
        }
    }

    /// The check of an operation's request.
    pub(super) fn of_operation(&self, context: &Context<'_>, operation: &Operation) -> TokenStream {
        let request = operation.request().filter(|request| is_carried(operation) && self.types.contains_key(request));
        let function = request.map(|request| function(context, request));
        function.map_or_else(|| quote!(), |function| quote!(.added(#function)))
    }

    /// One function for each type.
    pub(super) fn functions(&self, context: &Context<'_>) -> Result<String> {
        let types: Vec<&Type> = self.types.values().copied().collect();
        layout::each(&types, |ty| self.check(context, ty))
    }

    fn check(&self, context: &Context<'_>, ty: &Type) -> TokenStream {
        let names = context.input.names;
        let usage = Usage { input: true, ..context.usage.get(ty.name.as_str()).copied().unwrap_or_default() };
        let (function, ident) = (function(context, &ty.name), names.type_ident(&ty.name));
        let path = Home::Beside.path(&ident);
        let found = paths::option(&quote!(runtime::AddedField));
        let gate = if usage.live { quote!() } else { quote!(#[cfg(feature = "legacy")]) };
        let own = ty.fields().iter().filter_map(|field| {
            let since = context.ignored_before(ty, field)?.to_string();
            let set = is_set(&Shape::of(context, ty, field, usage), &names.field_ident(&field.name));
            let set = set.map(|set| quote!(#set &&));
            let name = format!("{}.{}", names.pascal(&ty.name), field.name);
            Some(quote! {
                if #set server.is_before(#since) {
                    return Some(runtime::AddedField { field: #name, since: #since });
                }
            })
        });
        let inner = ty.fields().iter().filter_map(|field| self.inner(context, &Shape::of(context, ty, field, usage), field));
        let (own, inner): (Vec<_>, Vec<_>) = (own.collect(), inner.collect());
        let text = format!(" First field of `{ident}` that a server ignores, as it is older than the field.");
        quote! {
            #[doc = #text]
            #gate
            #[allow(unused_variables, reason = "a field that is always sent is not looked at")]
            fn #function(value: &#path, server: &runtime::ServerVersion) -> #found {
                #(#own)*
                #(#inner)*
                None
            }
        }
    }

    /// The same of what a field holds.
    fn inner(&self, context: &Context<'_>, shape: &Shape, field: &Field) -> Option<TokenStream> {
        let Base::Model(name) = &shape.base else { return None };
        self.types.get(name.as_str())?;
        let (function, ident) = (function(context, name), context.input.names.field_ident(&field.name));
        let found = quote!(if let Some(added) = #function(inner, server) { return Some(added); });
        Some(match shape.hold {
            Hold::Required | Hold::Defaulted => quote!(let inner = &value.#ident; #found),
            Hold::Optional => quote!(if let Some(inner) = &value.#ident { #found }),
            Hold::List | Hold::DefaultedList => quote!(for inner in &value.#ident { #found }),
            Hold::OptionalList => quote!(for inner in value.#ident.iter().flatten() { #found }),
        })
    }
}

impl Context<'_> {
    /// The first server version that reads a field of requests over REST and gRPC, if there are older ones that ignore it there.
    pub(super) fn ignored_before(&self, ty: &Type, field: &Field) -> Option<&Version> {
        let carried = self.sent_by_rpc.contains(ty.name.as_str()) && (field.rest || field.proto.is_some());
        let rust = self.input.names.pascal(&ty.name);
        self.input.known.ignored_before(&rust, &field.name).filter(|_| carried)
    }
}

fn function(context: &Context<'_>, ty: &str) -> Ident {
    format_ident!("added_to_{}", context.input.names.snake(ty))
}

/// Tells whether a field has a value that is sent; `None` when it always has.
fn is_set(shape: &Shape, ident: &Ident) -> Option<TokenStream> {
    match shape.hold {
        Hold::Optional | Hold::OptionalList => Some(quote!(value.#ident.is_some())),
        Hold::DefaultedList => Some(quote!(!value.#ident.is_empty())),
        Hold::Required | Hold::Defaulted | Hold::List => None,
    }
}
