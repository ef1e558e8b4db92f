//! JSON on the wire: where it deviates from the public form, and how it is read and written.

#![allow(dead_code, reason = "which of these functions are needed differs from schema to schema")]

use std::cell::Cell;
use std::fmt;

use serde::de::{self, DeserializeOwned, MapAccess, Unexpected, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::number;
use crate::secret::Secret;

/// Whose JSON is being read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The public one: what a caller's own serde sees.
    Canonical,
    /// GraphQL's.
    GraphQl,
    /// REST's.
    Rest,
}

thread_local! {
    static FORM: Cell<Form> = const { Cell::new(Form::Canonical) };
}

/// The form in force.
pub fn form() -> Form {
    FORM.get()
}

/// Runs a synchronous read or write in a form; the one before is in force again afterwards, whatever happens.
pub fn within<T>(form: Form, work: impl FnOnce() -> T) -> T {
    struct Restore(Form);
    impl Drop for Restore {
        fn drop(&mut self) {
            FORM.set(self.0);
        }
    }
    let _restore = Restore(FORM.replace(form));
    work()
}

fn on_the_wire() -> bool {
    form() != Form::Canonical
}

/// Writes `{"argument": value}`.
pub fn object<T: Serialize>(argument: &'static str, value: &T, out: &mut Vec<u8>) -> serde_json::Result<()> {
    out.extend_from_slice(b"{\"");
    out.extend_from_slice(argument.as_bytes());
    out.extend_from_slice(b"\":");
    serde_json::to_writer(&mut *out, value)?;
    out.push(b'}');
    Ok(())
}

/// Writes the value itself.
pub fn flat<T: Serialize>(value: &T, out: &mut Vec<u8>) -> serde_json::Result<()> {
    serde_json::to_writer(out, value)
}

/// Writes `{}`.
pub fn none(out: &mut Vec<u8>) -> serde_json::Result<()> {
    out.extend_from_slice(b"{}");
    Ok(())
}

/// A value that GraphQL of old servers wants inside an object of one field.
pub fn wrapped<T: Serialize, S: Serializer>(field: &'static str, value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    if form() != Form::GraphQl {
        return value.serialize(serializer);
    }
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(field, value)?;
    map.end()
}

/// Null is the default.
pub fn or_default<'de, D: Deserializer<'de>, T: DeserializeOwned + Default>(deserializer: D) -> Result<T, D::Error> {
    Ok(Option::<T>::deserialize(deserializer)?.unwrap_or_default())
}

/// Null is the empty list; null elements are skipped.
pub fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let elements = Option::<Vec<Option<T>>>::deserialize(deserializer)?;
    Ok(elements.unwrap_or_default().into_iter().flatten().collect())
}

/// On the wire, empty text is none.
pub fn optional<'de, D: Deserializer<'de>, T: DeserializeOwned + Text>(deserializer: D) -> Result<Option<T>, D::Error> {
    let text = Option::<T>::deserialize(deserializer)?;
    Ok(text.filter(|text| !(on_the_wire() && text.is_empty())))
}

/// Text, secret or not.
pub trait Text {
    fn is_empty(&self) -> bool;
}

impl Text for String {
    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}

impl Text for Secret {
    fn is_empty(&self) -> bool {
        self.expose().is_empty()
    }
}

/// An integer as a number or as text.
pub fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    Integer::deserialize(deserializer).map(|integer| integer.0)
}

/// An integer as a number or as text; on the wire, zero is none.
pub fn optional_integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    let integer = Option::<Integer>::deserialize(deserializer)?.map(|integer| integer.0);
    Ok(integer.filter(|integer| !(on_the_wire() && *integer == 0)))
}

/// A list of integers as numbers or as text; null is the empty list.
pub fn integers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<i64>, D::Error> {
    let list = Option::<Vec<Option<Integer>>>::deserialize(deserializer)?;
    Ok(list.unwrap_or_default().into_iter().flatten().map(|integer| integer.0).collect())
}

/// A list that may be absent; null elements are skipped.
pub fn optional_list<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Option<Vec<T>>, D::Error> {
    let elements = Option::<Vec<Option<T>>>::deserialize(deserializer)?;
    Ok(elements.map(|elements| elements.into_iter().flatten().collect()))
}

/// A list of integers, as numbers or as text, that may be absent.
pub fn optional_integers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<i64>>, D::Error> {
    let list = Option::<Vec<Option<Integer>>>::deserialize(deserializer)?;
    Ok(list.map(|list| list.into_iter().flatten().map(|integer| integer.0).collect()))
}

struct Integer(i64);

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Wanted;
        impl<'de> Visitor<'de> for Wanted {
            type Value = Integer;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a 64-bit integer, as a number or as text")
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Integer, E> {
                Ok(Integer(value))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Integer, E> {
                i64::try_from(value).map(Integer).map_err(|_| E::custom("too large"))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Integer, E> {
                if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
                    #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
                    return Ok(Integer(value as i64));
                }
                Err(E::custom("not whole"))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Integer, E> {
                if text.is_empty() {
                    return Ok(Integer(0));
                }
                text.parse().map(Integer).map_err(|_| E::custom("not an integer"))
            }

            fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Integer, A::Error> {
                let number = number::of_object(object)?.ok_or_else(|| de::Error::invalid_type(Unexpected::Map, &self))?;
                match (number.as_i64(), number.as_u64(), number.as_f64()) {
                    (Some(value), _, _) => self.visit_i64(value),
                    (None, Some(value), _) => self.visit_u64(value),
                    (None, None, value) => self.visit_f64(value.unwrap_or(f64::INFINITY)),
                }
            }
        }
        deserializer.deserialize_any(Wanted)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Sample {
        #[serde(default, deserialize_with = "optional")]
        text: Option<String>,
        #[serde(default, deserialize_with = "optional_integer")]
        number: Option<i64>,
        #[serde(default, deserialize_with = "or_default")]
        flag: bool,
        #[serde(default, deserialize_with = "list")]
        names: Vec<String>,
    }

    fn read(form: Form, text: &str) -> Sample {
        within(form, || serde_json::from_str(text).expect("it can be read"))
    }

    #[test]
    fn zero_values_are_none_on_the_wire_and_kept_elsewhere() {
        let text = r#"{"text": "", "number": 0}"#;
        let none = Sample { text: None, number: None, flag: false, names: Vec::new() };
        assert_eq!(read(Form::GraphQl, text), none);
        assert_eq!(read(Form::Rest, text), none);
        let kept = Sample { text: Some(String::new()), number: Some(0), flag: false, names: Vec::new() };
        assert_eq!(read(Form::Canonical, text), kept);
    }

    #[test]
    fn absent_and_null_are_the_same() {
        let all_null = r#"{"text": null, "number": null, "flag": null, "names": null}"#;
        assert_eq!(read(Form::Rest, all_null), read(Form::Rest, "{}"));
    }

    #[test]
    fn integers_may_be_text_and_list_elements_null() {
        let sample = read(Form::Rest, r#"{"number": "9007199254740993", "names": ["a", null, "b"]}"#);
        assert_eq!((sample.number, sample.names.len()), (Some(9_007_199_254_740_993), 2));
    }

    #[test]
    fn integers_are_read_however_they_are_written() {
        for (text, expected) in [
            ("5", Some(5)),
            ("-5", Some(-5)),
            ("5.0", Some(5)),
            ("5e0", Some(5)),
            ("9223372036854775807", Some(i64::MAX)),
            ("-9223372036854775808", Some(i64::MIN)),
            (r#""-9223372036854775808""#, Some(i64::MIN)),
            (r#""""#, Some(0)),
            ("9223372036854775808", None),
            ("123456789012345678901234567890", None),
            ("5.5", None),
            ("1e400", None),
            ("{}", None),
            (r#"{"a":5}"#, None),
            ("[5]", None),
            ("true", None),
        ] {
            let read: Result<Integer, _> = serde_json::from_str(text);
            assert_eq!(read.ok().map(|integer| integer.0), expected, "{text}");
            let buffered = serde_json::from_str::<Value>(text).and_then(Integer::deserialize);
            assert_eq!(buffered.ok().map(|integer| integer.0), expected, "{text}, from a value");
        }
    }

    #[test]
    fn the_form_is_restored_after_a_panic() {
        let caught = std::panic::catch_unwind(|| within(Form::Rest, || panic!("on purpose")));
        assert!(caught.is_err());
        assert_eq!(form(), Form::Canonical);
    }
}
