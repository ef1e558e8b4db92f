//! Reads JSON answers in one pass, straight into the response.

use std::fmt;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::fault;
use crate::codec::{self, Form};
use crate::error::Error;
use crate::map::Map;

/// Reads a whole body with a seed.
pub(super) fn read<'de, S: DeserializeSeed<'de>>(form: Form, body: &'de [u8], seed: S) -> Result<S::Value, Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let read = codec::within(form, || {
        let value = seed.deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(value)
    });
    read.map_err(|error| fault::explain(body, &error))
}

/// Reads a whole body in its public form.
pub fn whole<'de, T: Deserialize<'de>>(body: &'de [u8]) -> Result<T, Error> {
    read(Form::Canonical, body, PhantomData)
}

/// Reads an object that may have anything else in it, too. What serde flattens into a map it collects by recursion: members with too
/// many levels of nesting are left out of it.
pub fn open<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    let error = match serde_json::from_slice(body) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    if fault::is_too_deep(&error) {
        let members: serde_json::Map<_, _> = whole::<Map>(body)?.into();
        if let Ok(value) = T::deserialize(serde_json::Value::Object(members)) {
            return Ok(value);
        }
    }
    Err(fault::explain(body, &error))
}

/// The value of one member of an object; the others are skipped. `None` when there is no such member, or no object.
pub(super) struct Member<T> {
    name: &'static str,
    value: PhantomData<fn() -> T>,
}

impl<T> Member<T> {
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, value: PhantomData }
    }
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Member<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Member<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or null")
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<T>, A::Error> {
        let mut found = None;
        while let Some(wanted) = map.next_key_seed(Is(self.name))? {
            if wanted {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// Is a key this one?
pub(super) struct Is(pub(super) &'static str);

impl<'de> DeserializeSeed<'de> for Is {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Is {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<bool, E> {
        Ok(key == self.0)
    }
}
