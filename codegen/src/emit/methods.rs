//! One method per operation on each handle, and the module that holds it all.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs::doc;
use super::layout;
use super::paths::Home;
use super::signature::{aliases, request_type, response_type};
use crate::api::Operation;
use crate::diagnostic::Result;
use crate::types::Surface;

/// `mod.rs`.
pub(super) fn emit_module(context: &Context<'_>) -> Result<String> {
    let version = context.input.version.map_or_else(|| "unknown".to_owned(), ToString::to_string);
    let (wire, text) = if context.input.descriptors.is_some() {
        (
            quote!(
                #[cfg(feature = "grpc")]
                mod convert;
                #[cfg(feature = "grpc")]
                mod wire;
            ),
            "",
        )
    } else {
        (quote!(), " The inputs had no `.proto` files, so no operation has gRPC.")
    };
    let note = if text.is_empty() { quote!() } else { quote!(#![doc = #text]) };
    layout::text(quote! {
        #note
        #![allow(clippy::all, clippy::pedantic)]
        mod admin;
        mod client;
        pub mod model;
        pub(crate) mod names;
        pub(crate) mod table;
        #wire

        /// Version of the server whose schemas this was written from.
        pub(crate) const SERVER_VERSION: &str = #version;
    })
}

/// `client.rs` and `admin.rs`.
pub(super) fn emit_handles(context: &Context<'_>) -> Result<[(&'static str, String); 2]> {
    let (public, admin) = (methods(context, Surface::Public)?, methods(context, Surface::Admin)?);
    let block = |handle: &str, methods: &str| {
        if methods.is_empty() { String::new() } else { format!("impl {handle} {{\n{methods}}}\n\n") }
    };
    Ok([
        ("client.rs", file(context, Surface::Public, &block("crate::Client", &public))?),
        ("admin.rs", file(context, Surface::Admin, &block("crate::AdminClient", &admin))?),
    ])
}

fn methods(context: &Context<'_>, surface: Surface) -> Result<String> {
    let operations = context.input.api.operations.iter().filter(|operation| operation.surface == surface);
    let operations: Vec<&Operation> = operations.collect();
    layout::members(&operations, |operation| method(context, operation))
}

/// A file of methods; empty when there are none, since imports would then be unused.
fn file(context: &Context<'_>, surface: Surface, blocks: &str) -> Result<String> {
    if !context.input.api.operations.iter().any(|operation| operation.surface == surface) {
        return Ok(String::new());
    }
    let head = layout::text(quote!(
        use super::table;
    ))?;
    Ok(head + blocks)
}

fn method(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let names = context.input.names;
    let facts = context.facts(operation);
    let text = doc(&context.operation_text(operation, &facts));
    let name = names.method_ident(&operation.name);
    let entry = names.table_ident(&operation.name);
    let response = response_type(context, operation, Home::Beside);
    let aliases = aliases(context, operation);
    let aliases = aliases.iter().map(|alias| quote!(#[doc(alias = #alias)]));
    let gate = if facts.legacy { quote!(#[cfg(feature = "legacy")]) } else { quote!() };
    let deprecated = facts.deprecated.clone().or_else(|| operation.deprecated.clone());
    let deprecated = deprecated.map(|note| quote!(#[deprecated(note = #note)]));
    let (parameter, argument) = match operation.request() {
        Some(_) => {
            let ty = request_type(context, operation, Home::Beside);
            (quote!(, request: #ty), quote!(request))
        }
        None => (quote!(), quote!(())),
    };
    let call = context.runtime("Call");
    quote! {
        #text
        #(#aliases)*
        #gate
        #deprecated
        pub fn #name(&self #parameter) -> #call<#response> {
            self.call(&table::#entry, #argument)
        }
    }
}
