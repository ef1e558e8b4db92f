//! How the values of the public model move into the messages of gRPC and back. The moves of structs are generated.

#![allow(dead_code, reason = "which of these functions are needed differs from schema to schema")]

use crate::map::{Map, SecretMap};
use crate::secret::Secret;

pub use crate::endpoint::Missing;

/// Length of what stands before a message: whether it is compressed, and its size.
pub const PREFIX: usize = 5;

impl Missing {
    fn at(field: &str) -> Self {
        Self { path: field.to_owned() }
    }

    fn within(mut self, field: &str) -> Self {
        self.path = if self.path.is_empty() { field.to_owned() } else { format!("{field}.{}", self.path) };
        self
    }
}

/// Public value → message.
pub trait ToWire<W> {
    fn to_wire(self) -> W;
}

/// Message → public value.
pub trait FromWire<W>: Sized {
    fn from_wire(wire: W) -> Result<Self, Missing>;
}

/// A whole request.
pub fn encode<Q: ToWire<W>, W: prost::Message>(request: Q) -> Vec<u8> {
    let message = request.to_wire();
    // What stands before a message on the wire will fit in, too.
    let mut out = Vec::with_capacity(PREFIX + message.encoded_len());
    message.encode_raw(&mut out);
    out
}

/// A whole response.
pub fn decode<W: prost::Message + Default, R>(bytes: &[u8], convert: impl FnOnce(W) -> Result<R, Missing>) -> Result<R, Missing> {
    convert(W::decode(bytes).map_err(|_| Missing { path: String::new() })?)
}

/// A message field that must be there.
pub fn required<W, R: FromWire<W>>(field: &str, wire: Option<W>) -> Result<R, Missing> {
    R::from_wire(wire.ok_or_else(|| Missing::at(field))?).map_err(|missing| missing.within(field))
}

/// A message field that may be absent.
pub fn optional<W, R: FromWire<W>>(field: &str, wire: Option<W>) -> Result<Option<R>, Missing> {
    wire.map(R::from_wire).transpose().map_err(|missing| missing.within(field))
}

/// A field whose absence is its zero.
pub fn or_default<W, R: FromWire<W> + Default>(wire: Option<W>) -> Result<R, Missing> {
    wire.map_or_else(|| Ok(R::default()), R::from_wire)
}

/// A field whose zero means that there is none.
pub fn fold<W: Zero, R: FromWire<W>>(wire: W) -> Result<Option<R>, Missing> {
    if wire.is_zero() { Ok(None) } else { R::from_wire(wire).map(Some) }
}

/// The same for a field with presence: the server uses both.
pub fn fold_optional<W: Zero, R: FromWire<W>>(wire: Option<W>) -> Result<Option<R>, Missing> {
    wire.map_or(Ok(None), fold)
}

/// A list.
pub fn list<W, R: FromWire<W>>(field: &str, wire: Vec<W>) -> Result<Vec<R>, Missing> {
    let moved = wire.into_iter().enumerate();
    moved.map(|(at, one)| R::from_wire(one).map_err(|missing| missing.within(&format!("{field}[{at}]")))).collect()
}

/// A list that is sent.
pub fn all<W, Q: ToWire<W>>(values: Vec<Q>) -> Vec<W> {
    values.into_iter().map(ToWire::to_wire).collect()
}

/// A value that is sent as its zero when there is none.
pub fn zero<W: Default, Q: ToWire<W>>(value: Option<Q>) -> W {
    value.map(ToWire::to_wire).unwrap_or_default()
}

/// Values that the server sends for "none".
pub trait Zero {
    fn is_zero(&self) -> bool;
}

impl Zero for String {
    fn is_zero(&self) -> bool {
        self.is_empty()
    }
}

impl Zero for i64 {
    fn is_zero(&self) -> bool {
        *self == 0
    }
}

impl Zero for f64 {
    fn is_zero(&self) -> bool {
        false
    }
}

impl Zero for bool {
    fn is_zero(&self) -> bool {
        false
    }
}

macro_rules! unchanged {
    ($($ty:ty),*) => {$(
        impl ToWire<$ty> for $ty {
            fn to_wire(self) -> $ty {
                self
            }
        }
        impl FromWire<$ty> for $ty {
            fn from_wire(wire: $ty) -> Result<Self, Missing> {
                Ok(wire)
            }
        }
    )*};
}

unchanged!(String, bool, i64, f64);

impl<T: ToWire<W>, W> ToWire<Box<W>> for Box<T> {
    fn to_wire(self) -> Box<W> {
        Box::new((*self).to_wire())
    }
}

impl<T: FromWire<W>, W> FromWire<Box<W>> for Box<T> {
    fn from_wire(wire: Box<W>) -> Result<Self, Missing> {
        T::from_wire(*wire).map(Box::new)
    }
}

impl ToWire<String> for Secret {
    fn to_wire(self) -> String {
        self.expose().to_owned()
    }
}

impl FromWire<String> for Secret {
    fn from_wire(wire: String) -> Result<Self, Missing> {
        Ok(wire.into())
    }
}

/// A `google.protobuf.Struct` is bytes to the messages around it.
impl ToWire<Vec<u8>> for Map {
    fn to_wire(self) -> Vec<u8> {
        self.to_struct()
    }
}

impl FromWire<Vec<u8>> for Map {
    fn from_wire(wire: Vec<u8>) -> Result<Self, Missing> {
        Self::of_struct(&wire).map_err(|_| Missing { path: String::new() })
    }
}

impl ToWire<Vec<u8>> for SecretMap {
    fn to_wire(self) -> Vec<u8> {
        self.expose().to_struct()
    }
}

impl FromWire<Vec<u8>> for SecretMap {
    fn from_wire(wire: Vec<u8>) -> Result<Self, Missing> {
        Map::from_wire(wire).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_keep_every_kind_of_value() {
        let json = serde_json::json!({"a": null, "b": true, "c": 5, "d": 1.5, "e": "x", "f": [1, "y"], "value": {"x": 1}});
        let serde_json::Value::Object(map) = json else { unreachable!("an object") };
        let there: Vec<u8> = Map::from(map.clone()).to_wire();
        assert_eq!(Map::from_wire(there), Ok(Map::from(map)));
    }

    #[test]
    fn a_missing_field_is_named_by_its_path() {
        let inner: Result<String, Missing> = required("id", None);
        assert_eq!(inner.map_err(|missing| missing.within("user")), Err(Missing { path: "user.id".to_owned() }));
    }
}
