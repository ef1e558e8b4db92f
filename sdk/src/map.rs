//! Open JSON objects.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroize;

use crate::codec::{self, Form};

type Inner = serde_json::Map<String, Value>;

/// An open JSON object, such as a user's `app_data` or a token's claims.
///
/// Its serde form is the bare object. REST and gRPC put it into a wrapper on the wire; that is done and undone by the SDK.
///
/// ```
/// use authorizer::Map;
///
/// let map: Map = [("plan", "pro".into()), ("seats", 5.into())].into_iter().collect();
/// assert_eq!(map["seats"], 5);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Map(Inner);

/// An open JSON object with secrets in it, such as the headers of a webhook: like [`Map`], but `Debug` shows nothing, and the
/// memory of its texts is wiped on drop.
#[derive(Clone, Default)]
pub struct SecretMap(Map);

impl SecretMap {
    /// The plain object.
    pub fn expose(&self) -> &Map {
        &self.0
    }
}

impl Deref for Map {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl DerefMut for Map {
    fn deref_mut(&mut self) -> &mut Inner {
        &mut self.0
    }
}

impl From<Inner> for Map {
    fn from(map: Inner) -> Self {
        Self(map)
    }
}

impl From<Map> for Inner {
    fn from(map: Map) -> Self {
        map.0
    }
}

impl<K: Into<String>> FromIterator<(K, Value)> for Map {
    fn from_iter<T: IntoIterator<Item = (K, Value)>>(entries: T) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }
}

impl<K: Into<String>> FromIterator<(K, Value)> for SecretMap {
    fn from_iter<T: IntoIterator<Item = (K, Value)>>(entries: T) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl From<Map> for SecretMap {
    fn from(map: Map) -> Self {
        Self(map)
    }
}

impl From<Inner> for SecretMap {
    fn from(map: Inner) -> Self {
        Self(map.into())
    }
}

impl fmt::Debug for SecretMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretMap(***)")
    }
}

impl PartialEq for SecretMap {
    fn eq(&self, other: &Self) -> bool {
        same_members(self.0.iter().collect(), other.0.iter().collect()).into()
    }
}

type Members<'a> = Vec<(&'a String, &'a Value)>;

/// Compares texts, keys among them, in a time that does not depend on where they differ, and makes no copy of them. The order of
/// members does not count: a feature of `serde_json` decides about it, which anybody in a user's tree can switch on.
fn same_members(mut left: Members<'_>, mut right: Members<'_>) -> Choice {
    if left.len() != right.len() {
        return Choice::from(0);
    }
    left.sort_unstable_by_key(|(key, _)| *key);
    right.sort_unstable_by_key(|(key, _)| *key);
    let pairs = left.into_iter().zip(right);
    pairs.fold(Choice::from(1), |same, ((key, value), (other_key, other))| {
        same & key.as_bytes().ct_eq(other_key.as_bytes()) & same_value(value, other)
    })
}

fn same_value(left: &Value, right: &Value) -> Choice {
    match (left, right) {
        (Value::String(left), Value::String(right)) => left.as_bytes().ct_eq(right.as_bytes()),
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            left.iter().zip(right).fold(Choice::from(1), |same, (left, right)| same & same_value(left, right))
        }
        (Value::Object(left), Value::Object(right)) => same_members(left.iter().collect(), right.iter().collect()),
        (left, right) => Choice::from(u8::from(left == right)),
    }
}

impl Eq for SecretMap {}

impl Drop for SecretMap {
    fn drop(&mut self) {
        self.0.values_mut().for_each(wipe);
    }
}

fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(list) => list.iter_mut().for_each(wipe),
        Value::Object(map) => map.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The wrapper that REST puts around a map.
#[derive(Serialize, Deserialize)]
struct Wrapped<T> {
    value: T,
}

impl Serialize for Map {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match codec::form() {
            Form::Rest => Wrapped { value: &self.0 }.serialize(serializer),
            Form::Canonical | Form::GraphQl => self.0.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Map {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match codec::form() {
            Form::Rest => Ok(Self(Wrapped::<Option<Inner>>::deserialize(deserializer)?.value.unwrap_or_default())),
            Form::Canonical | Form::GraphQl => Inner::deserialize(deserializer).map(Self),
        }
    }
}

impl Serialize for SecretMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for SecretMap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// Says by the type's name, to whom it concerns, that there are secrets in it.
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = SecretMap;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<SecretMap, D::Error> {
                Map::deserialize(deserializer).map(SecretMap)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SecretMap, A::Error> {
                Map::deserialize(MapAccessDeserializer::new(map)).map(SecretMap)
            }
        }

        deserializer.deserialize_newtype_struct("SecretMap", Members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Map {
        [("value", serde_json::json!({"x": 1}))].into_iter().collect()
    }

    #[test]
    fn a_map_is_wrapped_over_rest_only() {
        for (form, text) in [
            (Form::Canonical, r#"{"value":{"x":1}}"#),
            (Form::GraphQl, r#"{"value":{"x":1}}"#),
            (Form::Rest, r#"{"value":{"value":{"x":1}}}"#),
        ] {
            let written = codec::within(form, || serde_json::to_string(&sample()).expect("a map can be written"));
            assert_eq!(written, text);
            let read: Map = codec::within(form, || serde_json::from_str(text).expect("a map can be read"));
            assert_eq!(read, sample());
        }
    }

    #[test]
    fn a_secret_map_shows_nothing() {
        let map: SecretMap = [("Authorization", "Bearer hunter2".into())].into_iter().collect();
        assert_eq!(format!("{map:?}"), "SecretMap(***)");
        assert_eq!(map, map.clone());
    }

    #[test]
    fn equality_of_secret_maps_does_not_depend_on_the_order_of_members() {
        let inner = serde_json::json!({"b": [1, null], "a": {"x": "y"}});
        let text = serde_json::json!("hunter2");
        let (a, b) = ("a".to_owned(), "b".to_owned());
        let same: bool = same_members(vec![(&a, &inner), (&b, &text)], vec![(&b, &text), (&a, &inner)]).into();
        assert!(same);
        let swapped: bool = same_members(vec![(&a, &inner), (&b, &text)], vec![(&b, &inner), (&a, &text)]).into();
        assert!(!swapped);
    }

    #[test]
    fn secret_maps_differ_by_any_key_value_type_or_length_at_any_depth() {
        let map = |value: serde_json::Value| SecretMap::from_iter([("k", value)]);
        let values = [
            serde_json::json!({"a": ["x"]}),
            serde_json::json!({"b": ["x"]}),
            serde_json::json!({"a": ["y"]}),
            serde_json::json!({"a": ["x", "x"]}),
            serde_json::json!({"a": []}),
            serde_json::json!({"a": "x"}),
            serde_json::json!({}),
            serde_json::json!(null),
            serde_json::json!(false),
            serde_json::json!(1),
            serde_json::json!("1"),
        ];
        for (at, left) in values.iter().enumerate() {
            for (other, right) in values.iter().enumerate() {
                assert_eq!(map(left.clone()) == map(right.clone()), at == other, "{left} and {right}");
            }
        }
        assert_ne!(map(serde_json::json!(1)), SecretMap::from_iter([("l", 1.into())]));
    }
}
