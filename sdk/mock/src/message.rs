//! Messages in JSON, as REST has them: 64-bit integers are text, maps are wrapped, what is unset is zero.

use serde_json::{Map, Value, json};

use crate::schema::{Kind, Label, MessageField, SCHEMA};

/// Canonical JSON → the JSON of a message.
pub(crate) fn to_rest(message: &str, value: &Value) -> Value {
    let fields = SCHEMA.message(message).iter().filter_map(|field| {
        let given = value.get(field.canonical).filter(|value| !value.is_null());
        Some((field.name.to_owned(), given.map_or_else(|| unset(field), |given| Some(field_to_rest(field, given)))?))
    });
    Value::Object(fields.collect())
}

/// What the server writes for a field that is not set; `None` when it leaves the field out.
fn unset(field: &MessageField) -> Option<Value> {
    Some(match (field.label, field.kind) {
        (Label::Repeated, _) => json!([]),
        (_, Kind::Message(_) | Kind::Struct) => Value::Null,
        (Label::Optional, _) => return None,
        (Label::Plain, Kind::Text) => json!(""),
        (Label::Plain, Kind::Bool) => json!(false),
        (Label::Plain, Kind::Int32 | Kind::Double) => json!(0),
        (Label::Plain, Kind::Int64) => json!("0"),
    })
}

fn field_to_rest(field: &MessageField, value: &Value) -> Value {
    match value {
        Value::Array(elements) if field.label == Label::Repeated => {
            elements.iter().map(|element| one_to_rest(field.kind, element)).collect()
        }
        value => one_to_rest(field.kind, value),
    }
}

fn one_to_rest(kind: Kind, value: &Value) -> Value {
    match kind {
        Kind::Int64 if value.is_number() => json!(value.to_string()),
        Kind::Message(message) => match SCHEMA.map(message) {
            Some(field) => Map::from_iter([(field.to_owned(), value.clone())]).into(),
            None => to_rest(message, value),
        },
        _ => value.clone(),
    }
}

/// The JSON of a message → canonical JSON. Members that the message does not have are left out, as the server does.
pub(crate) fn from_rest(message: &str, value: &Value) -> Result<Value, String> {
    let fields = SCHEMA.message(message).iter().filter_map(|field| {
        let given = value.get(field.name).filter(|value| !value.is_null())?;
        Some(field_from_rest(field, given).map(|value| (field.canonical.to_owned(), value)))
    });
    fields.collect::<Result<Map<_, _>, _>>().map(Value::Object)
}

fn field_from_rest(field: &MessageField, value: &Value) -> Result<Value, String> {
    match value {
        Value::Array(elements) if field.label == Label::Repeated => {
            elements.iter().map(|element| one_from_rest(field, element)).collect()
        }
        value => one_from_rest(field, value),
    }
}

fn one_from_rest(field: &MessageField, value: &Value) -> Result<Value, String> {
    match (field.kind, value) {
        (Kind::Int64 | Kind::Int32, Value::String(text)) => {
            text.parse::<i64>().map(Value::from).map_err(|_| format!("invalid value for int64 field {}: {text}", field.name))
        }
        (Kind::Message(message), value) => match SCHEMA.map(message) {
            Some(inner) => Ok(value.get(inner).filter(|map| !map.is_null()).cloned().unwrap_or_else(|| json!({}))),
            None => from_rest(message, value),
        },
        (_, value) => Ok(value.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rest_has_integers_as_text_wrapped_maps_and_zeros() {
        let written =
            to_rest("User", &json!({"id": "1", "created_at": 9_007_199_254_740_993_i64, "app_data": {"value": {"x": 1}}}));
        assert_eq!(written["created_at"], "9007199254740993");
        assert_eq!(written["app_data"], json!({"value": {"value": {"x": 1}}}));
        assert_eq!((&written["email"], &written["updated_at"], &written["roles"]), (&json!(""), &json!("0"), &json!([])));
        let read = from_rest("User", &written).expect("it was just written");
        assert_eq!((&read["created_at"], &read["app_data"]), (&json!(9_007_199_254_740_993_i64), &json!({"value": {"x": 1}})));
    }
}
