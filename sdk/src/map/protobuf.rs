//! Open maps on gRPC's wire: `google.protobuf.Struct`, written and read here. The types that `prost` brings along refuse more than
//! 33 levels of nesting, together with the response around them.
//!
//! Their messages: `Struct { map<string, Value> fields = 1 }`, `ListValue { repeated Value values = 1 }`, and `Value` with one of
//! `null_value = 1`, `number_value = 2`, `string_value = 3`, `bool_value = 4`, `struct_value = 5`, `list_value = 6`.

use prost::bytes::{Buf, BufMut};
use prost::encoding::{DecodeContext, WireType, decode_key, decode_varint, encode_key, encode_varint, skip_field};
use serde_json::{Number, Value};

use super::{Map, Members};

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
            match read(value, Self::MAX_DEPTH - 1)? {
                Some(value) => drop(members.insert(key, value)),
                None => {
                    members.remove(&key);
                    unreadable.push(key);
                }
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
            (5, Field::Bytes(_)) | (6, Field::Bytes(_)) if levels == 0 => return Ok(None),
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

/// The number that JSON gives for a double over the other protocols: whole ones below 10^21 are written as integers, with zeros after
/// the digits that tell the double from its neighbours.
fn from_double(double: f64) -> Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let whole = double.fract() == 0.0;
    if whole && double.abs() < EXACT && !(double == 0.0 && double.is_sign_negative()) {
        #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
        return (double as i64).into();
    }
    let integer = Some(double).filter(|_| whole && double != 0.0).and_then(|double| {
        let text = double.to_string();
        let signed = text.parse::<i64>().map(Number::from).ok();
        signed.or_else(|| text.parse::<u64>().map(Number::from).ok())
    });
    integer.map_or_else(|| double.into(), Value::Number)
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
