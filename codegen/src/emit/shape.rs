//! What a field is in Rust: one decision, made here for structs, builders, serde attributes and conversions alike.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, Usage};
use super::paths::{self, Home};
use crate::api::{Field, Type};
use crate::types::{Presence, Scalar, TypeRef};

/// What a value is, past lists and options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Base {
    /// `String`.
    Text,
    /// `Secret`.
    Secret,
    /// `bool`.
    Bool,
    /// `i64`.
    Integer,
    /// `f64`.
    Float,
    /// `Map`.
    Map,
    /// `SecretMap`.
    SecretMap,
    /// `serde_json::Value`.
    Any,
    /// A struct of the model.
    Model(String),
}

/// How a value is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    /// Always there.
    Required,
    /// Always there; absent on the wire means zero.
    Defaulted,
    /// `Option`.
    Optional,
    /// `Vec` that must be there.
    List,
    /// `Vec` that may be absent.
    DefaultedList,
    /// `Option<Vec>`: not every protocol has it.
    OptionalList,
}

/// A field in Rust.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub(crate) base: Base,
    pub(crate) hold: Hold,
    /// List elements may be null on the wire.
    pub(crate) sparse: bool,
    /// The value must be boxed, since its type contains itself.
    pub(crate) boxed: bool,
}

impl Shape {
    /// The shape of a field of `owner`.
    pub(crate) fn of(context: &Context<'_>, owner: &Type, field: &Field, usage: Usage) -> Self {
        let secret = context.input.secrets.is_secret(&owner.name, &field.name);
        let (base, list, sparse) = match &field.ty {
            TypeRef::List { of, nullable } => (base(of, secret), true, *nullable),
            other => (base(other, secret), false, false),
        };
        // What a younger server has more of is off, or none, at an older one.
        let younger = || !usage.input && is_younger(context, owner, field);
        let hold = match (list, field.nullable) {
            (true, false) if younger() => Hold::DefaultedList,
            (true, false) => Hold::List,
            (true, true) if field.one_sided => Hold::OptionalList,
            (true, true) => Hold::DefaultedList,
            // An absent map and an empty one are the same.
            (false, false) if !usage.input && matches!(base, Base::Map | Base::SecretMap) => Hold::Defaulted,
            (false, false) if matches!(base, Base::Bool) && younger() => Hold::Defaulted,
            (false, false) => Hold::Required,
            (false, true) if is_zero_when_absent(owner, field, &base, usage) => Hold::Defaulted,
            (false, true) => Hold::Optional,
        };
        let boxed = !list && matches!(&base, Base::Model(name) if is_circle(context, owner, name));
        Self { base, hold, sparse, boxed }
    }

    /// The type of one value.
    pub(crate) fn value(&self, context: &Context<'_>) -> TokenStream {
        let runtime = |name| context.runtime(name);
        let value = match &self.base {
            Base::Text => paths::string(),
            Base::Secret => runtime("Secret"),
            Base::Bool => quote!(bool),
            Base::Integer => quote!(i64),
            Base::Float => quote!(f64),
            Base::Map => runtime("Map"),
            Base::SecretMap => runtime("SecretMap"),
            Base::Any => quote!(::serde_json::Value),
            Base::Model(name) => Home::Here.path(&context.input.names.type_ident(name)),
        };
        if self.boxed { paths::boxed(&value) } else { value }
    }

    /// The type of the field.
    pub(crate) fn ty(&self, context: &Context<'_>) -> TokenStream {
        let value = self.value(context);
        match self.hold {
            Hold::Required | Hold::Defaulted => value,
            Hold::Optional => paths::option(&value),
            Hold::List | Hold::DefaultedList => paths::list(&value),
            Hold::OptionalList => paths::option(&paths::list(&value)),
        }
    }

    /// Must it be given to `new`?
    pub(crate) fn is_required(&self) -> bool {
        matches!(self.hold, Hold::Required | Hold::List)
    }
}

/// Does a type lead back to its owner? A request is no type of its own on the wire: there its message counts.
fn is_circle(context: &Context<'_>, owner: &Type, inner: &str) -> bool {
    if context.circles.join(inner, &owner.name) {
        return true;
    }
    let messages = owner.messages.iter().filter_map(|message| context.carried.get(message.name.as_str()));
    let mut others = messages.flatten().filter(|other| **other != owner.name);
    others.any(|other| context.input.api.contains(inner, other, |field| !field.ty.is_list()))
}

fn base(ty: &TypeRef, secret: bool) -> Base {
    match ty {
        TypeRef::Named(name) => Base::Model(name.clone()),
        TypeRef::List { of, .. } => base(of, secret),
        TypeRef::Scalar(scalar) => match scalar {
            Scalar::String | Scalar::Id | Scalar::Bytes if secret => Base::Secret,
            Scalar::String | Scalar::Id | Scalar::Bytes => Base::Text,
            Scalar::Bool => Base::Bool,
            Scalar::Int32 | Scalar::Int64 => Base::Integer,
            Scalar::Float => Base::Float,
            Scalar::Map if secret => Base::SecretMap,
            Scalar::Map => Base::Map,
            Scalar::Any => Base::Any,
        },
    }
}

/// In answers, an absent map is an empty one, and a flag that proto cannot leave unset is false.
/// Are there known servers that have the type, but not yet the field?
fn is_younger(context: &Context<'_>, owner: &Type, field: &Field) -> bool {
    context.input.known.added_field(&context.input.names.pascal(&owner.name), &field.name).is_some()
}

fn is_zero_when_absent(owner: &Type, field: &Field, base: &Base, usage: Usage) -> bool {
    if usage.input || field.one_sided {
        return false;
    }
    match base {
        Base::Map | Base::SecretMap => true,
        Base::Bool => owner
            .messages
            .iter()
            .flat_map(|message| &message.fields)
            .any(|carried| carried.field.as_deref() == Some(&field.name) && carried.presence == Presence::Implicit),
        _ => false,
    }
}
