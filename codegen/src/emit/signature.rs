//! What a method takes and gives, and what it is called elsewhere.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::paths::{self, Home};
use crate::api::Operation;
use crate::types::TypeRef;

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
pub(super) fn response_type(context: &Context<'_>, operation: &Operation, home: Home) -> TokenStream {
    match &operation.response {
        Some(TypeRef::List { of, .. }) => paths::list(&named(context, of, home)),
        Some(ty) => named(context, ty, home),
        None => quote!(()),
    }
}

/// The Rust type of a request.
pub(super) fn request_type(context: &Context<'_>, operation: &Operation, home: Home) -> TokenStream {
    operation.request().map_or_else(|| quote!(()), |request| home.path(&context.input.names.type_ident(request)))
}

fn named(context: &Context<'_>, ty: &TypeRef, home: Home) -> TokenStream {
    if let Some(name) = ty.named() { home.path(&context.input.names.type_ident(name)) } else { quote!(::serde_json::Value) }
}
