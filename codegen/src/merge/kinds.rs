//! Kinds of values: what two inputs may say of one field.

use crate::types::{Scalar, TypeRef};

/// Do both sides mean one kind of value? Named types were paired or refused before.
pub(super) fn compatible(a: &TypeRef, b: &TypeRef) -> bool {
    match (a, b) {
        (TypeRef::Scalar(a), TypeRef::Scalar(b)) => kind(*a) == kind(*b) || *a == Scalar::Any || *b == Scalar::Any,
        (TypeRef::Named(_), TypeRef::Named(_)) => true,
        (TypeRef::List { of: a, .. }, TypeRef::List { of: b, .. }) => compatible(a, b),
        _ => false,
    }
}

/// Integers of any width are one kind, and so are IDs and text.
fn kind(scalar: Scalar) -> Scalar {
    match scalar {
        Scalar::Id => Scalar::String,
        Scalar::Int32 => Scalar::Int64,
        other => other,
    }
}

pub(super) fn described(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Scalar(scalar) => format!("{scalar:?}"),
        TypeRef::Named(name) => format!("`{name}`"),
        TypeRef::List { of, .. } => format!("list of {}", described(of)),
    }
}
