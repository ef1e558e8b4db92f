//! Paths that generated code names things by: in full, so that a type of a schema may be called like any of them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Module that holds the types of an API, as seen from the code that names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// The same module.
    Here,
    /// The module beside.
    Beside,
    /// The API's own crate, from another one.
    Crate,
}

impl Home {
    /// The path of a type.
    pub(crate) fn path(self, name: &Ident) -> TokenStream {
        match self {
            Self::Here => quote!(#name),
            Self::Beside => quote!(super::model::#name),
            Self::Crate => quote!(authorizer::model::#name),
        }
    }
}

pub(crate) fn option(inner: &TokenStream) -> TokenStream {
    quote!(::core::option::Option<#inner>)
}

pub(crate) fn list(inner: &TokenStream) -> TokenStream {
    quote!(::std::vec::Vec<#inner>)
}

pub(crate) fn boxed(inner: &TokenStream) -> TokenStream {
    quote!(::std::boxed::Box<#inner>)
}

pub(crate) fn string() -> TokenStream {
    quote!(::std::string::String)
}

pub(crate) fn into(inner: &TokenStream) -> TokenStream {
    quote!(::core::convert::Into<#inner>)
}

/// Tokens as one writes them where nothing is called like a type of Rust or of the runtime.
pub(crate) fn short(tokens: &TokenStream, runtime: &str) -> String {
    const PREFIXES: [&str; 6] =
        ["core::option::", "core::convert::", "core::iter::", "std::string::", "std::vec::", "std::boxed::"];
    let text = tokens.to_string().replace(" < ", "<").replace("< ", "<").replace(" >", ">");
    let text = text.replace(" ::", "::").replace(":: ", "::").replace("impl::", "impl ::").replace("=::", "= ::");
    let text = PREFIXES.iter().fold(text, |text, prefix| text.replace(&format!("::{prefix}"), ""));
    text.replace(runtime, "").replace("::serde_json::", "serde_json::")
}
