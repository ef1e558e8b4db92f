//! What a method takes and gives, and what it is called elsewhere.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use crate::api::Operation;
use crate::types::{Surface, TypeRef};

/// Does an operation send or answer anything?
pub(super) fn names_types(context: &Context<'_>, surfaces: &[Surface]) -> bool {
    let mut operations = context.input.api.operations.iter().filter(|operation| surfaces.contains(&operation.surface));
    operations.any(|operation| operation.request().is_some() || operation.response.is_some())
}

/// Names under which other SDKs have an operation: the RPC's own, and those that are listed.
pub(super) fn aliases(context: &Context<'_>, operation: &Operation) -> Vec<String> {
    let names = context.input.names;
    let method = names.snake(&operation.name);
    let mut aliases = context.facts(operation).aliases;
    aliases.extend(operation.grpc.as_ref().map(|grpc| names.snake(&grpc.method)));
    aliases.retain(|alias| *alias != method);
    aliases.sort();
    aliases.dedup();
    aliases
}

/// The Rust type of an answer.
pub(super) fn response_type(context: &Context<'_>, operation: &Operation) -> TokenStream {
    match &operation.response {
        Some(TypeRef::List { of, .. }) => {
            let inner = named(context, of);
            quote!(Vec<#inner>)
        }
        Some(ty) => named(context, ty),
        None => quote!(()),
    }
}

fn named(context: &Context<'_>, ty: &TypeRef) -> TokenStream {
    if let Some(name) = ty.named() {
        let ident = context.input.names.type_ident(name);
        quote!(#ident)
    } else {
        quote!(::serde_json::Value)
    }
}
