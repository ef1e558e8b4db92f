//! The structs: fields, serde attributes, constructors and setters.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::{Context, Usage};
use super::docs::doc;
use super::layout;
use super::paths::{self, Home};
use super::shape::{Base, Hold, Shape};
use crate::api::{Field, Type, Wrap};
use crate::diagnostic::Result;

/// `model.rs`.
pub(super) fn emit(context: &Context<'_>) -> Result<String> {
    let module = " What the operations send and receive.";
    let head = layout::text(quote!(#![doc = #module]))?;
    let used = |ty: &'_ Type| context.usage.contains_key(ty.name.as_str());
    let types: Vec<&Type> = context.input.api.types.values().filter(|ty| used(ty)).collect();
    let structs = layout::each(&types, |ty| structure(context, ty))?;
    let wraps = types.iter().flat_map(|ty| ty.fields()).filter_map(wrap);
    let wrappers: Vec<&str> = wraps.map(|wrap| wrap.field.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
    let wrappers = layout::each(&wrappers, |field| {
        let (name, private) = (wrap_function(field), context.private());
        quote! {
            fn #name<T: ::serde::Serialize, S: ::serde::Serializer>(
                value: &T,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                #private::codec::wrapped(#field, value, serializer)
            }
        }
    })?;
    Ok(head + &structs + &wrappers)
}

fn wrap(field: &Field) -> Option<&Wrap> {
    field.graphql.as_ref()?.wrap.as_ref()
}

fn wrap_function(field: &str) -> proc_macro2::Ident {
    format_ident!("wrap_{}", field)
}

fn structure(context: &Context<'_>, ty: &Type) -> TokenStream {
    let names = context.input.names;
    let usage = context.usage.get(ty.name.as_str()).copied().unwrap_or_default();
    let operation = context.requests.get(ty.name.as_str());
    let name = names.type_ident(&ty.name);
    let text = doc(&operation.map_or_else(|| context.type_text(ty), |operation| context.request_text(operation)));
    let fields: Vec<(&Field, Shape)> = ty.fields().iter().map(|field| (field, Shape::of(context, ty, field, usage))).collect();
    let gate = if usage.live { quote!() } else { quote!(#[cfg(feature = "legacy")]) };
    let members = fields.iter().map(|(field, shape)| member(context, ty, field, shape, usage));
    let members: Vec<TokenStream> = members.collect();
    let default = usage.input && !fields.iter().any(|(_, shape)| shape.is_required());
    let default = if default { quote!(Default,) } else { quote!() };
    let builder = if usage.input { builder(context, ty, &fields, &gate) } else { quote!() };
    quote! {
        #text
        #gate
        #[derive(Clone, Debug, #default PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        #[non_exhaustive]
        pub struct #name { #(#members)* }
        #builder
    }
}

fn member(context: &Context<'_>, ty: &Type, field: &Field, shape: &Shape, usage: Usage) -> TokenStream {
    let text = doc(&context.field_text(ty, field));
    let name = context.input.names.field_ident(&field.name);
    let kind = shape.ty(context);
    let mut serde = serde_attributes(context, shape, usage);
    if name.to_string().trim_start_matches("r#") != field.name {
        let wire = &field.name;
        serde.push(quote!(rename = #wire));
    }
    if let Some(wrap) = wrap(field) {
        let function = wrap_function(&wrap.field).to_string();
        serde.push(quote!(serialize_with = #function));
    }
    let serde = if serde.is_empty() { quote!() } else { quote!(#[serde(#(#serde),*)]) };
    quote! {
        #text
        #serde
        pub #name: #kind,
    }
}

fn serde_attributes(context: &Context<'_>, shape: &Shape, usage: Usage) -> Vec<TokenStream> {
    let mut attributes = Vec::new();
    if !shape.is_required() {
        attributes.push(quote!(default));
    }
    if usage.output {
        attributes.extend(lenient(shape).map(|function| {
            let function = format!("{}private::v1::codec::{function}", context.runtime_prefix());
            quote!(deserialize_with = #function)
        }));
    }
    match shape.hold {
        Hold::Optional | Hold::OptionalList => attributes.push(quote!(skip_serializing_if = "::core::option::Option::is_none")),
        Hold::DefaultedList if usage.input => attributes.push(quote!(skip_serializing_if = "::std::vec::Vec::is_empty")),
        _ => {}
    }
    attributes
}

/// How the wire's deviations are read: integers as text, zero for absent, null for empty.
fn lenient(shape: &Shape) -> Option<&'static str> {
    match (shape.hold, &shape.base) {
        (Hold::Required, Base::Integer) => Some("integer"),
        (Hold::Optional, Base::Integer) => Some("optional_integer"),
        (Hold::Optional, Base::Text | Base::Secret) => Some("optional"),
        (Hold::List | Hold::DefaultedList, Base::Integer) => Some("integers"),
        (Hold::DefaultedList | Hold::List, _) if shape.sparse => Some("list"),
        (Hold::OptionalList, Base::Integer) => Some("optional_integers"),
        (Hold::OptionalList, _) if shape.sparse => Some("optional_list"),
        (Hold::Defaulted | Hold::DefaultedList, _) => Some("or_default"),
        _ => None,
    }
}

fn builder(context: &Context<'_>, ty: &Type, fields: &[(&Field, Shape)], gate: &TokenStream) -> TokenStream {
    let names = context.input.names;
    let name = names.type_ident(&ty.name);
    let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|(_, shape)| shape.is_required());
    let parameters = required.iter().map(|(field, shape)| {
        let ident = names.field_ident(&field.name);
        let kind = parameter(context, shape);
        quote!(#ident: #kind)
    });
    let assigned = required.iter().map(|(field, shape)| {
        let ident = names.field_ident(&field.name);
        let value = converted(shape, &quote!(#ident));
        quote!(#ident: #value)
    });
    let unset = optional.iter().map(|(field, _)| {
        let ident = names.field_ident(&field.name);
        quote!(#ident: ::core::default::Default::default())
    });
    let listed: Vec<String> = required.iter().map(|(field, _)| format!("`{}`", names.snake(&field.name))).collect();
    let text = if listed.is_empty() {
        " Nothing is required.".to_owned()
    } else {
        format!(" With what is required: {}.", listed.join(", "))
    };
    let setters = optional.iter().map(|(field, shape)| setter(context, ty, field, shape));
    let lint = if required.len() > 7 { quote!(#[allow(clippy::too_many_arguments)]) } else { quote!() };
    quote! {
        #gate
        impl #name {
            #[doc = #text]
            #lint
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#assigned,)* #(#unset,)* }
            }
            #(#setters)*
        }
    }
}

fn setter(context: &Context<'_>, ty: &Type, field: &Field, shape: &Shape) -> TokenStream {
    let ident = context.input.names.field_ident(&field.name);
    let kind = parameter(context, shape);
    let value = converted(shape, &quote!(value));
    let value = match shape.hold {
        Hold::Optional | Hold::OptionalList => quote!(Some(#value)),
        _ => value,
    };
    let text = context.field_text(ty, field);
    let text = doc(text.split("\n\n").next().unwrap_or_default());
    quote! {
        #text
        #[must_use]
        pub fn #ident(mut self, value: #kind) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// What a caller may pass for a field.
pub(super) fn parameter(context: &Context<'_>, shape: &Shape) -> TokenStream {
    let value = match shape.base {
        Base::Text | Base::Secret | Base::Map | Base::SecretMap => {
            let into = paths::into(&shape.value(context));
            quote!(impl #into)
        }
        Base::Bool | Base::Integer | Base::Float | Base::Any => shape.value(context),
        Base::Model(ref name) => Home::Here.path(&context.input.names.type_ident(name)),
    };
    match shape.hold {
        Hold::List | Hold::DefaultedList | Hold::OptionalList => quote!(impl ::core::iter::IntoIterator<Item = #value>),
        Hold::Required | Hold::Defaulted | Hold::Optional => value,
    }
}

fn converted(shape: &Shape, value: &TokenStream) -> TokenStream {
    let into = matches!(shape.base, Base::Text | Base::Secret | Base::Map | Base::SecretMap);
    match shape.hold {
        Hold::List | Hold::DefaultedList | Hold::OptionalList if into => {
            quote!(#value.into_iter().map(::core::convert::Into::into).collect())
        }
        Hold::List | Hold::DefaultedList | Hold::OptionalList => quote!(#value.into_iter().collect()),
        _ if into => quote!(#value.into()),
        _ if shape.boxed => quote!(::std::boxed::Box::new(#value)),
        _ => quote!(#value),
    }
}
