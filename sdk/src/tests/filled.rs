//! Values of any type with something in every field, and a canary in every secret.

use std::cell::{Cell, RefCell};

use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

/// How deep a type inside itself is followed.
const DEEPEST: usize = 5;

/// How each canary goes on after its number.
pub(super) const CANARY_END: &str = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"\\";

/// Fills values in, and knows the canaries that it put into them.
pub(super) struct Filler {
    canaries: RefCell<Vec<String>>,
    count: Cell<usize>,
}

impl Filler {
    pub(super) fn new() -> Self {
        Self { canaries: RefCell::default(), count: Cell::new(0) }
    }

    /// A value, and what is secret in it.
    pub(super) fn fill<T: DeserializeOwned>(&self) -> (T, Vec<String>) {
        let value =
            T::deserialize(Source { filler: self, secret: false, depth: 0 }).unwrap_or_else(|error: Error| panic!("{error}"));
        (value, self.canaries.take())
    }

    fn text(&self, secret: bool) -> String {
        self.count.set(self.count.get() + 1);
        let count = self.count.get();
        if !secret {
            return format!("plain-{count}");
        }
        // Longer than any name, with an end that is escaped wherever it is written.
        let canary = format!("canary-{count}-{CANARY_END}");
        self.canaries.borrow_mut().push(canary.clone());
        canary
    }
}

/// Yields whatever is asked for.
#[derive(Clone, Copy)]
struct Source<'f> {
    filler: &'f Filler,
    secret: bool,
    depth: usize,
}

impl Source<'_> {
    fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    fn is_deep(self) -> bool {
        self.depth > DEEPEST
    }
}

impl<'de> Deserializer<'de> for Source<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        // A number that may be text takes a number; an open value takes anything.
        if self.secret { self.deserialize_string(visitor) } else { visitor.visit_i64(7) }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(true)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_f64(1.5)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_string(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.filler.text(self.secret))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.is_deep() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Error> {
        let secret = self.secret || matches!(name, "Secret" | "SecretMap");
        visitor.visit_newtype_struct(Source { secret, ..self })
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Elements { source: self.deeper(), left: usize::from(!self.is_deep()) * 2 })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(Members { source: self.deeper(), keys: &["first", "second"] })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_map(Members { source: self.deeper(), keys: fields })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let first = variants.first().ok_or_else(|| Error::custom("there is nothing to choose"))?;
        let first: StrDeserializer<'_, Error> = (*first).into_deserializer();
        visitor.visit_enum(first)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 char bytes byte_buf unit_struct tuple tuple_struct identifier ignored_any
    }
}

struct Elements<'f> {
    source: Source<'f>,
    left: usize,
}

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        seed.deserialize(self.source).map(Some)
    }
}

struct Members<'f> {
    source: Source<'f>,
    keys: &'static [&'static str],
}

impl<'de> MapAccess<'de> for Members<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((key, rest)) = self.keys.split_first() else { return Ok(None) };
        self.keys = rest;
        let key: StrDeserializer<'_, Error> = (*key).into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(self.source)
    }
}
