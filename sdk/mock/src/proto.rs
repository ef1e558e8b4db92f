//! Messages in bytes, as gRPC has them.

use serde_json::{Map, Number, Value, json};

use crate::schema::{Kind, Label, MessageField, SCHEMA};

const VARINT: u64 = 0;
const FIXED64: u64 = 1;
const BYTES: u64 = 2;
const FIXED32: u64 = 5;

/// Canonical JSON → the bytes of a message.
pub(crate) fn encode(message: &str, value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    for field in SCHEMA.message(message) {
        match value.get(field.canonical) {
            None | Some(Value::Null) => {}
            Some(Value::Array(elements)) if field.label == Label::Repeated => encode_all(field, elements, &mut out),
            Some(value) if field.label == Label::Plain && is_zero(value) => {}
            Some(value) => encode_one(field.kind, field.number, value, &mut out),
        }
    }
    out
}

/// Zero of a scalar, which a field without presence does not send. An empty map is a message and is sent.
fn is_zero(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Bool(flag) => !flag,
        _ => false,
    }
}

fn encode_all(field: &MessageField, elements: &[Value], out: &mut Vec<u8>) {
    let elements = elements.iter().filter(|element| !element.is_null());
    if matches!(field.kind, Kind::Text | Kind::Struct | Kind::Message(_)) {
        elements.for_each(|element| encode_one(field.kind, field.number, element, out));
        return;
    }
    let mut packed = Vec::new();
    elements.for_each(|element| scalar(field.kind, element, &mut packed));
    if !packed.is_empty() {
        bytes(field.number, &packed, out);
    }
}

fn encode_one(kind: Kind, number: u32, value: &Value, out: &mut Vec<u8>) {
    match kind {
        Kind::Text => bytes(number, value.as_str().unwrap_or_default().as_bytes(), out),
        Kind::Struct => bytes(number, &encode_map(value), out),
        Kind::Message(message) if SCHEMA.map(message).is_some() => {
            let mut wrapper = Vec::new();
            bytes(SCHEMA.message(message).first().map_or(1, |field| field.number), &encode_map(value), &mut wrapper);
            bytes(number, &wrapper, out);
        }
        Kind::Message(message) => bytes(number, &encode(message, value), out),
        Kind::Bool | Kind::Int32 | Kind::Int64 | Kind::Double => {
            tag(number, if kind == Kind::Double { FIXED64 } else { VARINT }, out);
            scalar(kind, value, out);
        }
    }
}

fn scalar(kind: Kind, value: &Value, out: &mut Vec<u8>) {
    match kind {
        Kind::Bool => varint(value.as_bool().unwrap_or_default().into(), out),
        Kind::Double => out.extend_from_slice(&value.as_f64().unwrap_or_default().to_le_bytes()),
        _ => varint(value.as_i64().unwrap_or_default().cast_unsigned(), out),
    }
}

fn tag(number: u32, wire: u64, out: &mut Vec<u8>) {
    varint(u64::from(number) << 3 | wire, out);
}

fn bytes(number: u32, content: &[u8], out: &mut Vec<u8>) {
    tag(number, BYTES, out);
    varint(content.len() as u64, out);
    out.extend_from_slice(content);
}

fn varint(mut value: u64, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    out.push(value.to_le_bytes()[0]);
}

/// `google.protobuf.Struct`: `map<string, Value> fields = 1`.
fn encode_map(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    for (key, value) in value.as_object().into_iter().flatten() {
        let mut entry = Vec::new();
        bytes(1, key.as_bytes(), &mut entry);
        bytes(2, &encode_value(value), &mut entry);
        bytes(1, &entry, &mut out);
    }
    out
}

/// `google.protobuf.Value`.
fn encode_value(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    match value {
        Value::Null => {
            tag(1, VARINT, &mut out);
            varint(0, &mut out);
        }
        Value::Number(_) => encode_one(Kind::Double, 2, value, &mut out),
        Value::String(text) => bytes(3, text.as_bytes(), &mut out),
        Value::Bool(_) => encode_one(Kind::Bool, 4, value, &mut out),
        Value::Object(_) => bytes(5, &encode_map(value), &mut out),
        Value::Array(elements) => {
            let mut list = Vec::new();
            elements.iter().for_each(|element| bytes(1, &encode_value(element), &mut list));
            bytes(6, &list, &mut out);
        }
    }
    out
}

/// The bytes of a message → canonical JSON of what is set.
pub(crate) fn decode(message: &str, content: &[u8]) -> Option<Value> {
    let mut object = Map::new();
    for part in Parts(content) {
        let (number, raw) = part?;
        let Some(field) = SCHEMA.message(message).iter().find(|field| field.number == number) else { continue };
        if field.label != Label::Repeated {
            object.insert(field.canonical.to_owned(), decode_one(field.kind, &raw)?);
            continue;
        }
        let list = object.entry(field.canonical).or_insert_with(|| json!([])).as_array_mut()?;
        match (field.kind, &raw) {
            (Kind::Bool | Kind::Int32 | Kind::Int64 | Kind::Double, Raw::Bytes(packed)) => {
                list.extend(unpack(field.kind, packed)?);
            }
            (kind, raw) => list.push(decode_one(kind, raw)?),
        }
    }
    Some(object.into())
}

/// A value before its kind is known.
enum Raw<'b> {
    Number(u64),
    Bytes(&'b [u8]),
}

/// The fields of a message by their numbers; `None` where the bytes make no sense.
struct Parts<'b>(&'b [u8]);

impl<'b> Iterator for Parts<'b> {
    type Item = Option<(u32, Raw<'b>)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let part = self.part();
        if part.is_none() {
            self.0 = &[];
        }
        Some(part)
    }
}

impl<'b> Parts<'b> {
    fn part(&mut self) -> Option<(u32, Raw<'b>)> {
        let tag = self.varint()?;
        let raw = match tag & 7 {
            VARINT => Raw::Number(self.varint()?),
            FIXED64 => Raw::Number(u64::from_le_bytes(self.bytes(8)?.try_into().ok()?)),
            FIXED32 => Raw::Number(u32::from_le_bytes(self.bytes(4)?.try_into().ok()?).into()),
            BYTES => {
                let length = self.varint()?;
                Raw::Bytes(self.bytes(usize::try_from(length).ok()?)?)
            }
            _ => return None,
        };
        Some((u32::try_from(tag >> 3).ok()?, raw))
    }

    fn bytes(&mut self, length: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn varint(&mut self) -> Option<u64> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.bytes(1)?[0];
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }
}

fn unpack(kind: Kind, packed: &[u8]) -> Option<Vec<Value>> {
    let mut parts = Parts(packed);
    let mut values = Vec::new();
    while !parts.0.is_empty() {
        let raw = match kind {
            Kind::Double => u64::from_le_bytes(parts.bytes(8)?.try_into().ok()?),
            _ => parts.varint()?,
        };
        values.push(decode_one(kind, &Raw::Number(raw))?);
    }
    Some(values)
}

fn decode_one(kind: Kind, raw: &Raw<'_>) -> Option<Value> {
    Some(match (kind, raw) {
        (Kind::Bool, Raw::Number(number)) => json!(*number != 0),
        (Kind::Int32 | Kind::Int64, Raw::Number(number)) => json!(number.cast_signed()),
        (Kind::Double, Raw::Number(bits)) => number(f64::from_bits(*bits)),
        (Kind::Text, Raw::Bytes(text)) => json!(std::str::from_utf8(text).ok()?),
        (Kind::Struct, Raw::Bytes(content)) => decode_map(content)?,
        (Kind::Message(message), Raw::Bytes(content)) => match SCHEMA.map(message) {
            None => decode(message, content)?,
            Some(_) => match Parts(content).last() {
                None => json!({}),
                Some(part) => decode_one(Kind::Struct, &part?.1)?,
            },
        },
        _ => return None,
    })
}

/// Whole numbers are integers in JSON, as the server writes them.
fn number(number: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "whole and within 64 bits")]
    if number.fract() == 0.0 && number.abs() < 9.2e18 {
        return json!(number as i64);
    }
    Number::from_f64(number).map_or(Value::Null, Value::Number)
}

fn decode_map(content: &[u8]) -> Option<Value> {
    let mut map = Map::new();
    for entry in Parts(content) {
        let (_, Raw::Bytes(entry)) = entry? else { return None };
        let (mut key, mut value) = (String::new(), Value::Null);
        for part in Parts(entry) {
            match part? {
                (1, Raw::Bytes(text)) => std::str::from_utf8(text).ok()?.clone_into(&mut key),
                (2, Raw::Bytes(content)) => value = decode_value(content)?,
                _ => {}
            }
        }
        map.insert(key, value);
    }
    Some(map.into())
}

fn decode_value(content: &[u8]) -> Option<Value> {
    let Some(part) = Parts(content).last() else { return Some(Value::Null) };
    match part? {
        (2, raw) => decode_one(Kind::Double, &raw),
        (3, raw) => decode_one(Kind::Text, &raw),
        (4, raw) => decode_one(Kind::Bool, &raw),
        (5, Raw::Bytes(content)) => decode_map(content),
        (6, Raw::Bytes(list)) => {
            let element = |part: Option<(u32, Raw<'_>)>| match part? {
                (_, Raw::Bytes(content)) => decode_value(content),
                _ => None,
            };
            Parts(list).map(element).collect::<Option<Vec<_>>>().map(Value::Array)
        }
        _ => Some(Value::Null),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_keep_what_they_are_given() {
        let user = json!({
            "id": "1", "created_at": -5, "roles": ["a", "b"], "email_verified": true,
            "app_data": {"list": [1, 2.5, null, "x", {"y": []}], "flag": false},
        });
        assert_eq!(decode("User", &encode("User", &user)), Some(user));
    }

    #[test]
    fn zeros_are_not_sent_and_half_a_message_is_none() {
        assert!(encode("User", &json!({"id": "", "created_at": 0})).is_empty());
        let whole = encode("User", &json!({"id": "some id"}));
        assert_eq!(decode("User", &whole[..whole.len() - 1]), None);
        assert_eq!(decode("User", &[0xff; 12]), None);
    }
}
