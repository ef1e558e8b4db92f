//! Moves between the model's structs and the messages of gRPC.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, Usage};
use super::layout;
use super::paths::Home;
use super::shape::{Base, Hold, Shape};
use crate::api::{Message, MessageField, Type};
use crate::diagnostic::Result;
use crate::names;
use crate::types::{Presence, Scalar, TypeRef};

/// `convert.rs`.
pub(super) fn emit(context: &Context<'_>) -> Result<String> {
    let mut moves = Moves { context, sent: BTreeSet::new(), received: BTreeSet::new(), maps: BTreeSet::new() };
    for operation in context.input.api.operations.iter().filter(|_| context.input.descriptors.is_some()) {
        let Some(grpc) = &operation.grpc else { continue };
        if let Some(request) = operation.request() {
            moves.follow(request, &grpc.input, Direction::Sent);
        }
        if let Some(response) = operation.response.as_ref().and_then(TypeRef::named) {
            moves.follow_response(response, &grpc.output, grpc.unwrap.as_deref());
        }
    }
    let module = " Moves between the model and the messages of gRPC.";
    let runtime = context.private();
    let head = layout::text(quote! {
        #![doc = #module]
        use super::wire;
        #[allow(unused_imports, reason = "not every API needs all of it")]
        use #runtime::convert::{self, FromWire, Missing, ToWire};
    })?;
    let maps: Vec<&String> = moves.maps.iter().collect();
    let maps = layout::each(&maps, |message| map_message(context, message))?;
    let found = |pairs: &BTreeSet<(String, String)>| -> Vec<(&Type, &Message)> {
        pairs.iter().filter_map(|(ty, message)| find(context, ty, message)).collect()
    };
    let sent = layout::each(&found(&moves.sent), |pair| to_wire(context, *pair))?;
    let received = layout::each(&found(&moves.received), |pair| from_wire(context, *pair))?;
    Ok(head + &maps + &sent + &received)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Sent,
    Received,
}

/// The pairs of struct and message that calls need.
struct Moves<'a, 'c> {
    context: &'a Context<'c>,
    sent: BTreeSet<(String, String)>,
    received: BTreeSet<(String, String)>,
    maps: BTreeSet<String>,
}

impl Moves<'_, '_> {
    fn follow(&mut self, ty: &str, message: &str, direction: Direction) {
        let set = if direction == Direction::Sent { &mut self.sent } else { &mut self.received };
        if !set.insert((ty.to_owned(), message.to_owned())) {
            return;
        }
        let Some((ty, message)) = find(self.context, ty, message) else { return };
        for carried in &message.fields {
            let Some(inner) = carried.ty.named() else { continue };
            let field = ty.fields().iter().find(|field| carried.field.as_deref() == Some(&field.name));
            let Some(field) = field else { continue };
            match field.ty.named() {
                Some(name) => self.follow(name, inner, direction),
                None => {
                    self.maps.insert(inner.to_owned());
                }
            }
        }
    }

    /// The response message itself, or the one in its only field.
    fn follow_response(&mut self, ty: &str, message: &str, unwrap: Option<&str>) {
        if unwrap.is_none() {
            return self.follow(ty, message, Direction::Received);
        }
        let messages: Vec<String> =
            self.context.input.api.types.get(ty).into_iter().flat_map(|ty| &ty.messages).map(|m| m.name.clone()).collect();
        for message in messages {
            self.follow(ty, &message, Direction::Received);
        }
    }
}

fn find<'m>(context: &Context<'m>, ty: &str, message: &str) -> Option<(&'m Type, &'m Message)> {
    let ty = context.input.api.types.get(ty)?;
    Some((ty, ty.messages.iter().find(|candidate| candidate.name == message)?))
}

/// A message that is nothing but an open map.
fn map_message(context: &Context<'_>, message: &str) -> TokenStream {
    let field = context.input.api.map_messages.get(message).map_or("value", String::as_str);
    let (ident, field) = (names::wire_type(message), names::wire_field(field));
    let (map, secret_map) = (context.runtime("Map"), context.runtime("SecretMap"));
    quote! {
        impl ToWire<wire::#ident> for #map {
            fn to_wire(self) -> wire::#ident {
                wire::#ident { #field: Some(self.to_wire()) }
            }
        }
        impl ToWire<wire::#ident> for #secret_map {
            fn to_wire(self) -> wire::#ident {
                wire::#ident { #field: Some(self.to_wire()) }
            }
        }
        impl FromWire<wire::#ident> for #map {
            fn from_wire(message: wire::#ident) -> ::core::result::Result<Self, Missing> {
                convert::or_default(message.#field)
            }
        }
        impl FromWire<wire::#ident> for #secret_map {
            fn from_wire(message: wire::#ident) -> ::core::result::Result<Self, Missing> {
                convert::or_default(message.#field)
            }
        }
    }
}

fn gate(context: &Context<'_>, ty: &Type) -> (Usage, TokenStream) {
    let usage = context.usage.get(ty.name.as_str()).copied().unwrap_or_default();
    (usage, if usage.live { quote!() } else { quote!(#[cfg(feature = "legacy")]) })
}

fn to_wire(context: &Context<'_>, (ty, message): (&Type, &Message)) -> TokenStream {
    let (usage, gate) = gate(context, ty);
    let name = Home::Beside.path(&context.input.names.type_ident(&ty.name));
    let ident = names::wire_type(&message.name);
    let fields = message.fields.iter().map(|carried| {
        let target = names::wire_field(&carried.name);
        let value = sent_value(context, ty, carried, usage);
        quote!(#target: #value)
    });
    quote! {
        #gate
        impl ToWire<wire::#ident> for #name {
            fn to_wire(self) -> wire::#ident {
                wire::#ident { #(#fields),* }
            }
        }
    }
}

fn sent_value(context: &Context<'_>, ty: &Type, carried: &MessageField, usage: Usage) -> TokenStream {
    let Some(field) = ty.fields().iter().find(|field| carried.field.as_deref() == Some(&field.name)) else {
        return quote!(::core::default::Default::default());
    };
    let shape = Shape::of(context, ty, field, usage);
    let ident = context.input.names.field_ident(&field.name);
    match (shape.hold, carried.presence) {
        (Hold::Optional, Presence::Implicit) => quote!(convert::zero(self.#ident)),
        (Hold::Optional, _) => quote!(self.#ident.map(ToWire::to_wire)),
        (Hold::Required | Hold::Defaulted, Presence::Implicit) => quote!(self.#ident.to_wire()),
        (Hold::Required | Hold::Defaulted, _) => quote!(Some(self.#ident.to_wire())),
        (Hold::List | Hold::DefaultedList, _) => quote!(convert::all(self.#ident)),
        (Hold::OptionalList, _) => quote!(convert::all(self.#ident.unwrap_or_default())),
    }
}

fn from_wire(context: &Context<'_>, (ty, message): (&Type, &Message)) -> TokenStream {
    let (usage, gate) = gate(context, ty);
    let name = Home::Beside.path(&context.input.names.type_ident(&ty.name));
    let ident = names::wire_type(&message.name);
    let fields = ty.fields().iter().map(|field| {
        let target = context.input.names.field_ident(&field.name);
        let carried = message.fields.iter().find(|carried| carried.field.as_deref() == Some(&field.name));
        let shape = Shape::of(context, ty, field, usage);
        let value =
            carried.map_or_else(|| quote!(::core::default::Default::default()), |carried| received_value(&shape, carried));
        quote!(#target: #value)
    });
    let fields: Vec<TokenStream> = fields.collect();
    let binding = if message.fields.iter().any(|carried| carried.field.is_some()) { quote!(message) } else { quote!(_message) };
    quote! {
        #gate
        impl FromWire<wire::#ident> for #name {
            fn from_wire(#binding: wire::#ident) -> ::core::result::Result<Self, Missing> {
                Ok(Self { #(#fields),* })
            }
        }
    }
}

fn received_value(shape: &Shape, carried: &MessageField) -> TokenStream {
    let name = &carried.name;
    let source = names::wire_field(name);
    let source = quote!(message.#source);
    let model = matches!(shape.base, Base::Model(_)) || carried.ty == TypeRef::Scalar(Scalar::Map);
    match (shape.hold, carried.presence) {
        (Hold::Required | Hold::Defaulted, Presence::Implicit) => quote!(FromWire::from_wire(#source)?),
        (Hold::Required, _) => quote!(convert::required(#name, #source)?),
        (Hold::Defaulted, _) => quote!(convert::or_default(#source)?),
        (Hold::Optional, Presence::Implicit) => quote!(convert::fold(#source)?),
        (Hold::Optional, _) if model => quote!(convert::optional(#name, #source)?),
        (Hold::Optional, Presence::Message) => quote!(convert::optional(#name, #source)?),
        (Hold::Optional, _) => quote!(convert::fold_optional(#source)?),
        (Hold::List | Hold::DefaultedList, _) => quote!(convert::list(#name, #source)?),
        (Hold::OptionalList, _) => quote!(Some(convert::list(#name, #source)?)),
    }
}
