//! Reads open maps of any depth: nothing in a map can make the response around it unreadable.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::limits::{MAX_DEPTH, Members};
use crate::number;

/// Members of an object, and the keys of those with too many levels.
#[derive(Default)]
pub(super) struct Object {
    pub(super) members: Members,
    pub(super) unreadable: Vec<String>,
}

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor)
    }
}

struct ObjectVisitor;

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = Object;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_unit<E>(self) -> Result<Object, E> {
        Ok(Object::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Object, A::Error> {
        let (mut members, mut unreadable) = (Members::new(), Vec::new());
        while let Some(key) = object.next_key::<String>()? {
            if let Some(value) = object.next_value_seed(Levels(MAX_DEPTH - 1))? {
                members.insert(key, value);
            } else {
                members.remove(&key);
                unreadable.push(key);
            }
        }
        Ok(Object { members, unreadable })
    }
}

/// A value that may have so many levels of nesting; `None` when it has more. What is below them is skipped, for which no
/// deserializer of `serde_json` recurses or counts levels.
#[derive(Clone, Copy)]
struct Levels(usize);

impl<'de> DeserializeSeed<'de> for Levels {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Levels {
    type Value = Option<Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Option<Value>, E> {
        Ok(Some(flag.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Option<Value>, E> {
        Ok(Some(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Option<Value>, E> {
        Ok(Some(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Option<Value>, E> {
        Ok(Some(number.into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Option<Value>, E> {
        Ok(Some(text.into()))
    }

    fn visit_string<E>(self, text: String) -> Result<Option<Value>, E> {
        Ok(Some(text.into()))
    }

    fn visit_unit<E>(self) -> Result<Option<Value>, E> {
        Ok(Some(Value::Null))
    }

    fn visit_none<E>(self) -> Result<Option<Value>, E> {
        Ok(Some(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Option<Value>, A::Error> {
        let mut values = self.deeper().map(|deeper| (deeper, Vec::new()));
        while let Some((deeper, held)) = &mut values {
            match list.next_element_seed(*deeper)? {
                Some(Some(value)) => held.push(value),
                Some(None) => values = None,
                None => break,
            }
        }
        if let Some((_, values)) = values {
            return Ok(Some(values.into()));
        }
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Option<Value>, A::Error> {
        let mut members = self.deeper().map(|deeper| (deeper, Members::new()));
        let mut number = None;
        while let Some((deeper, held)) = &mut members {
            let Some(key) = object.next_key::<String>()? else { break };
            let may_be_number = held.is_empty() && number::key() == Some(&*key);
            match object.next_value_seed(*deeper)? {
                Some(value) => {
                    number = value.as_str().filter(|_| may_be_number).and_then(|digits| digits.parse::<Number>().ok());
                    held.insert(key, value);
                }
                None => members = None,
            }
        }
        match (members, number) {
            (Some(_), Some(number)) => Ok(Some(number.into())),
            (Some((_, members)), None) => Ok(Some(members.into())),
            (None, _) => {
                while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(None)
            }
        }
    }
}

impl Levels {
    /// For what is in a list or an object.
    fn deeper(self) -> Option<Self> {
        self.0.checked_sub(1).map(Self)
    }
}
