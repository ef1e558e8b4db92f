//! Open JSON objects.

pub(crate) mod limits;
pub mod problem;
#[cfg(feature = "grpc")]
mod protobuf;
mod read;
#[cfg(test)]
mod tests;
mod walk;

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroize;

use self::limits::Members;
use crate::codec::{self, Form};
use crate::error::Error;

/// An open JSON object, such as a user's `app_data` or a token's claims.
///
/// Its serde form is the bare object. REST and gRPC put it into a wrapper on the wire; that is done and undone by the SDK.
///
/// A map holds up to [`MAX_DEPTH`](Self::MAX_DEPTH) levels of nesting. In a response, a member with more levels is left out, and
/// everything else is read: [`unreadable`](Self::unreadable) has its key, and [`complete`](Self::complete) is an error. A request
/// with such a map, or with a member of more levels, fails before anything is sent.
///
/// ```
/// use authorizer::Map;
///
/// let map: Map = [("plan", "pro".into()), ("seats", 5.into())].into_iter().collect();
/// assert_eq!(map["seats"], 5);
/// ```
#[derive(Default)]
pub struct Map {
    members: Members,
    /// Keys of the members that were nested too deep.
    unreadable: Vec<String>,
}

/// An open JSON object with secrets in it, such as the headers of a webhook: like [`Map`], but `Debug` shows nothing, and the
/// memory of its texts is wiped on drop.
#[derive(Clone, Default)]
pub struct SecretMap(Map);

impl Map {
    /// Most levels of nesting that are read and written, the map itself included: what every JSON parser takes, whatever the map
    /// is part of. Servers (2.4.0) store more than 3,000.
    pub const MAX_DEPTH: usize = limits::MAX_DEPTH;

    /// Keys of the members that the server sent and that this map does not have, since they have more than
    /// [`MAX_DEPTH`](Self::MAX_DEPTH) levels of nesting; sorted. A member that is set afterwards is none of them.
    pub fn unreadable(&self) -> impl Iterator<Item = &str> {
        self.unreadable.iter().map(String::as_str).filter(|key| !self.members.contains_key(*key))
    }

    /// The map itself when it has all members that the server sent.
    ///
    /// # Errors
    ///
    /// `Kind::Response` when [`unreadable`](Self::unreadable) has keys.
    pub fn complete(&self) -> Result<&Self, Error> {
        match self.unreadable().count() {
            0 => Ok(self),
            count => Err(Error::response(limits::unread(count))),
        }
    }

    /// Forgets the unreadable members. Afterwards the map can be sent, and what it is written to loses them.
    pub fn clear_unreadable(&mut self) {
        self.unreadable.clear();
    }

    fn partial(members: Members, mut unreadable: Vec<String>) -> Self {
        unreadable.sort_unstable();
        unreadable.dedup();
        Self { members, unreadable }
    }

    /// Reads the bare object.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read::Object { members, unreadable } = read::Object::deserialize(deserializer)?;
        Ok(Self::partial(members, unreadable))
    }

    fn is_too_deep(&self) -> bool {
        walk::is_deeper(&self.members, Self::MAX_DEPTH)
    }
}

impl SecretMap {
    /// The plain object.
    pub fn expose(&self) -> &Map {
        &self.0
    }
}

impl Deref for Map {
    type Target = Members;

    fn deref(&self) -> &Members {
        &self.members
    }
}

impl DerefMut for Map {
    fn deref_mut(&mut self) -> &mut Members {
        &mut self.members
    }
}

impl From<Members> for Map {
    fn from(members: Members) -> Self {
        Self { members, unreadable: Vec::new() }
    }
}

impl From<Map> for Members {
    fn from(mut map: Map) -> Self {
        std::mem::take(&mut map.members)
    }
}

impl<K: Into<String>> FromIterator<(K, Value)> for Map {
    fn from_iter<T: IntoIterator<Item = (K, Value)>>(entries: T) -> Self {
        entries.into_iter().map(|(key, value)| (key.into(), value)).collect::<Members>().into()
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

impl From<Members> for SecretMap {
    fn from(members: Members) -> Self {
        Self(members.into())
    }
}

impl Clone for Map {
    fn clone(&self) -> Self {
        let members = if self.is_too_deep() { walk::copy(&self.members) } else { self.members.clone() };
        Self { members, unreadable: self.unreadable.clone() }
    }
}

impl PartialEq for Map {
    fn eq(&self, other: &Self) -> bool {
        self.unreadable().eq(other.unreadable()) && walk::same(&self.members, &other.members)
    }
}

impl Eq for Map {}

impl fmt::Debug for Map {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_too_deep() {
            return write!(f, "Map(more than {} levels)", Self::MAX_DEPTH);
        }
        let mut out = f.debug_tuple("Map");
        out.field(&self.members);
        if self.unreadable().next().is_some() {
            out.field(&format_args!("unreadable: {:?}", self.unreadable().collect::<Vec<_>>()));
        }
        out.finish()
    }
}

impl Drop for Map {
    fn drop(&mut self) {
        walk::drop(&mut self.members);
    }
}

impl fmt::Debug for SecretMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretMap(***)")
    }
}

impl PartialEq for SecretMap {
    fn eq(&self, other: &Self) -> bool {
        let (left, right) = (&self.0, &other.0);
        if left.is_too_deep() || right.is_too_deep() {
            return left == right;
        }
        left.unreadable().eq(right.unreadable()) && bool::from(same_members(left.iter().collect(), right.iter().collect()))
    }
}

type Entries<'a> = Vec<(&'a String, &'a Value)>;

/// Compares texts, keys among them, in a time that does not depend on where they differ, and makes no copy of them. The order of
/// members does not count: a feature of `serde_json` decides about it, which anybody in a user's tree can switch on.
fn same_members(mut left: Entries<'_>, mut right: Entries<'_>) -> Choice {
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
        walk::take_texts(&mut self.0.members, |mut text| text.zeroize());
    }
}

/// The wrapper that REST puts around a map.
#[derive(Serialize, Deserialize)]
struct Wrapped<T> {
    value: T,
}

/// The bare object, whatever the form is.
struct Bare(Map);

impl<'de> Deserialize<'de> for Bare {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::read(deserializer).map(Self)
    }
}

/// A caller's own serde gets the members that are there; a server gets all or nothing.
impl Serialize for Map {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_too_deep() {
            return Err(S::Error::custom(limits::TOO_DEEP));
        }
        let form = codec::form();
        if form != Form::Canonical && self.unreadable().next().is_some() {
            return Err(S::Error::custom(limits::UNREAD));
        }
        match form {
            Form::Rest => Wrapped { value: &self.members }.serialize(serializer),
            Form::Canonical | Form::GraphQl => self.members.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Map {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match codec::form() {
            Form::Rest => {
                let wrapped = Wrapped::<Option<Bare>>::deserialize(deserializer)?;
                Ok(wrapped.value.map_or_else(Self::default, |Bare(map)| map))
            }
            Form::Canonical | Form::GraphQl => Self::read(deserializer),
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
        struct Secrets;

        impl<'de> Visitor<'de> for Secrets {
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

        deserializer.deserialize_newtype_struct("SecretMap", Secrets)
    }
}
