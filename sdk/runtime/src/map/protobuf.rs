//! Open maps on gRPC's wire: `google.protobuf.Struct`, written and read here. The types that `prost` brings along refuse more than
//! 33 levels of nesting, together with the response around them.
//!
//! Their messages: `Struct { map<string, Value> fields = 1 }`, `ListValue { repeated Value values = 1 }`, and `Value` with one of
//! `null_value = 1`, `number_value = 2`, `string_value = 3`, `bool_value = 4`, `struct_value = 5`, `list_value = 6`.

use prost::bytes::{Buf, BufMut};
use prost::encoding::{DecodeContext, WireType, decode_key, decode_varint, encode_key, encode_varint, skip_field};
use serde_json::Value;

use super::Map;
use super::limits::Members;

/// Bytes that are no such message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Malformed;

impl<E: std::error::Error> From<E> for Malformed {
    fn from(_: E) -> Self {
        Self
    }
}

impl Map {
    /// The map as a `Struct`. Maps with too many levels are refused before.
    pub(crate) fn to_struct(&self) -> Vec<u8> {
        written(self)
    }

    /// The map in a `Struct`.
    pub(crate) fn of_struct(bytes: &[u8]) -> Result<Self, Malformed> {
        let (mut members, mut unreadable) = (Members::new(), Vec::new());
        for entry in entries(bytes) {
            let (key, value) = entry?;
            if let Some(value) = read(value, Self::MAX_DEPTH - 1)? {
                members.insert(key, value);
            } else {
                members.remove(&key);
                unreadable.push(key);
            }
        }
        Ok(Self::partial(members, unreadable))
    }
}

/// A field of a message.
enum Field<'b> {
    Varint(u64),
    Double(f64),
    Bytes(&'b [u8]),
    Other,
}

/// The fields of a message, with their numbers.
fn fields(mut bytes: &[u8]) -> impl Iterator<Item = Result<(u32, Field<'_>), Malformed>> {
    std::iter::from_fn(move || {
        let field = (!bytes.is_empty()).then(|| field(&mut bytes));
        if matches!(field, Some(Err(_))) {
            bytes = &[];
        }
        field
    })
}

fn field<'b>(bytes: &mut &'b [u8]) -> Result<(u32, Field<'b>), Malformed> {
    let (number, wire_type) = decode_key(bytes)?;
    let field = match wire_type {
        WireType::Varint => Field::Varint(decode_varint(bytes)?),
        WireType::SixtyFourBit => Field::Double(bytes.try_get_f64_le()?),
        WireType::LengthDelimited => {
            let length = usize::try_from(decode_varint(bytes)?)?;
            let (content, rest) = bytes.split_at_checked(length).ok_or(Malformed)?;
            *bytes = rest;
            Field::Bytes(content)
        }
        other => {
            skip_field(other, number, bytes, DecodeContext::default())?;
            Field::Other
        }
    };
    Ok((number, field))
}

/// The entries of a `Struct`: keys, and the bytes of values.
fn entries(bytes: &[u8]) -> impl Iterator<Item = Result<(String, &[u8]), Malformed>> {
    fields(bytes).filter_map(|field| match field {
        Ok((1, Field::Bytes(entry))) => Some(self::entry(entry)),
        Ok((1, _)) => Some(Err(Malformed)),
        Ok(_) => None,
        Err(malformed) => Some(Err(malformed)),
    })
}

fn entry(bytes: &[u8]) -> Result<(String, &[u8]), Malformed> {
    let (mut key, mut value): (&str, &[u8]) = ("", &[]);
    for field in fields(bytes) {
        match field? {
            (1, Field::Bytes(text)) => key = std::str::from_utf8(text)?,
            (2, Field::Bytes(bytes)) => value = bytes,
            (1 | 2, _) => return Err(Malformed),
            _ => {}
        }
    }
    Ok((key.to_owned(), value))
}

/// Reads a `Value` with so many levels of nesting at most; `None` when it has more, whose bytes are passed over.
fn read(bytes: &[u8], levels: usize) -> Result<Option<Value>, Malformed> {
    let mut value = Value::Null;
    for field in fields(bytes) {
        value = match field? {
            (1, Field::Varint(_)) => Value::Null,
            (2, Field::Double(number)) => from_double(number),
            (3, Field::Bytes(text)) => std::str::from_utf8(text)?.into(),
            (4, Field::Varint(flag)) => (flag != 0).into(),
            (5 | 6, Field::Bytes(_)) if levels == 0 => return Ok(None),
            (5, Field::Bytes(object)) => {
                let mut members = Members::new();
                for entry in entries(object) {
                    let (key, value) = entry?;
                    let Some(value) = read(value, levels - 1)? else { return Ok(None) };
                    members.insert(key, value);
                }
                members.into()
            }
            (6, Field::Bytes(list)) => {
                let mut values = Vec::new();
                for field in fields(list) {
                    match field? {
                        (1, Field::Bytes(value)) => {
                            let Some(value) = read(value, levels - 1)? else { return Ok(None) };
                            values.push(value);
                        }
                        (1, _) => return Err(Malformed),
                        _ => {}
                    }
                }
                values.into()
            }
            (1..=6, _) => return Err(Malformed),
            _ => value,
        };
    }
    Ok(Some(value))
}

/// A whole number is an integer, as in JSON; a negative zero is none there, either.
fn from_double(double: f64) -> Value {
    const SIGNED: f64 = 9_223_372_036_854_775_808.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within bounds")]
    match double {
        _ if double.fract() != 0.0 || (double == 0.0 && double.is_sign_negative()) => double.into(),
        _ if (-SIGNED..SIGNED).contains(&double) => (double as i64).into(),
        _ if (SIGNED..SIGNED * 2.0).contains(&double) => (double as u64).into(),
        _ => double.into(),
    }
}

fn written(members: &Members) -> Vec<u8> {
    let mut out = Vec::new();
    for (key, value) in members {
        let mut entry = Vec::new();
        put(1, key.as_bytes(), &mut entry);
        put(2, &value_written(value), &mut entry);
        put(1, &entry, &mut out);
    }
    out
}

fn value_written(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    match value {
        Value::Null => put_varint(1, 0, &mut out),
        Value::Bool(flag) => put_varint(4, u64::from(*flag), &mut out),
        // Numbers that no double holds are refused before.
        Value::Number(number) => {
            encode_key(2, WireType::SixtyFourBit, &mut out);
            out.put_f64_le(number.as_f64().unwrap_or_default());
        }
        Value::String(text) => put(3, text.as_bytes(), &mut out),
        Value::Object(members) => put(5, &written(members), &mut out),
        Value::Array(list) => {
            let mut values = Vec::new();
            list.iter().for_each(|value| put(1, &value_written(value), &mut values));
            put(6, &values, &mut out);
        }
    }
    out
}

fn put(number: u32, content: &[u8], out: &mut Vec<u8>) {
    encode_key(number, WireType::LengthDelimited, out);
    encode_varint(content.len() as u64, out);
    out.extend_from_slice(content);
}

fn put_varint(number: u32, value: u64, out: &mut Vec<u8>) {
    encode_key(number, WireType::Varint, out);
    encode_varint(value, out);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn there_and_back(value: Value) -> Value {
        let map = Map::from_iter([("a", value)]);
        Map::of_struct(&map.to_struct()).expect("it is what was written")["a"].clone()
    }

    /// Bytes of a map that is so many levels deep, in objects.
    fn nested(levels: usize) -> Vec<u8> {
        let mut value = value_written(&json!(7));
        for _ in 1..levels {
            let (mut entry, mut object) = (Vec::new(), Vec::new());
            put(1, b"a", &mut entry);
            put(2, &value, &mut entry);
            put(1, &entry, &mut object);
            value.clear();
            put(5, &object, &mut value);
        }
        let (mut entry, mut map) = (Vec::new(), Map::from_iter([("plan", json!("pro"))]).to_struct());
        put(1, b"deep", &mut entry);
        put(2, &value, &mut entry);
        put(1, &entry, &mut map);
        map
    }

    #[test]
    fn values_of_every_kind_come_back() {
        for value in [json!(null), json!(true), json!("é"), json!([]), json!({}), json!([1, {"b": [null, 2.5]}, "x"])] {
            assert_eq!(there_and_back(value.clone()), value);
        }
    }

    #[test]
    fn doubles_become_the_numbers_that_json_has() {
        for (double, text) in [
            (9_007_199_254_740_992.0, "9007199254740992"),
            (9_223_372_036_854_775_808.0, "9223372036854775808"),
            (18_446_744_073_709_549_568.0, "18446744073709549568"),
            (-9_223_372_036_854_775_808.0, "-9223372036854775808"),
            (1.5, "1.5"),
            (-3.0, "-3"),
            (-0.0, "-0.0"),
            (1e30, "1e30"),
        ] {
            let json: Value = serde_json::from_str(text).unwrap();
            assert_eq!(from_double(double).to_string(), json.to_string(), "{text}");
        }
        assert_eq!(from_double(f64::NAN), Value::Null);
    }

    #[test]
    fn levels_up_to_the_limit_are_held_and_deeper_members_left_out() {
        for levels in [2, 33, 34, Map::MAX_DEPTH] {
            let map = Map::of_struct(&nested(levels)).unwrap();
            assert!(map.complete().is_ok() && map.len() == 2, "{levels}");
            assert_eq!(Map::of_struct(&map.to_struct()), Ok(map));
        }
        for levels in [101, 123, 124, 130, 500, 3333, 10_000] {
            let map = Map::of_struct(&nested(levels)).unwrap();
            assert_eq!((map.len(), map.unreadable().collect::<Vec<_>>()), (1, vec!["deep"]), "{levels}");
        }
    }

    #[test]
    fn bytes_of_other_messages_are_refused() {
        let whole = Map::from_iter([("a", json!([1, "x", {"b": true}]))]).to_struct();
        for end in 1..whole.len() {
            assert_eq!(Map::of_struct(&whole[..end]), Err(Malformed), "{end}");
        }
        for bytes in [&b"\x08\x01"[..], b"\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", b"\x0a\x03\x0a\x01\xff", b"\xff"] {
            assert_eq!(Map::of_struct(bytes), Err(Malformed), "{bytes:?}");
        }
        assert_eq!(Map::of_struct(b""), Ok(Map::default()));
    }
}
