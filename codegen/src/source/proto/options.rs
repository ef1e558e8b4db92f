//! Options as text: the aggregate form that a `.proto` file writes them in.

use prost_reflect::{DynamicMessage, FieldDescriptor, Kind, MapKey, Value};

/// The value of an option: `true`, `"text"`, `{exposed: true}`, `["a", "b"]`.
pub fn text(value: &Value, kind: &Kind) -> String {
    match value {
        Value::Bool(flag) => flag.to_string(),
        Value::I32(number) => number.to_string(),
        Value::I64(number) => number.to_string(),
        Value::U32(number) => number.to_string(),
        Value::U64(number) => number.to_string(),
        // Rust writes `NaN`, protobuf `nan`; infinities are alike.
        Value::F32(number) => number.to_string().to_lowercase(),
        Value::F64(number) => number.to_string().to_lowercase(),
        Value::String(text) => quoted(text.as_bytes()),
        Value::Bytes(bytes) => quoted(bytes),
        Value::EnumNumber(number) => {
            let name = kind.as_enum().and_then(|list| list.get_value(*number)).map(|value| value.name().to_owned());
            name.unwrap_or_else(|| number.to_string())
        }
        Value::Message(message) => format!("{{{}}}", body(message)),
        Value::List(values) => {
            format!("[{}]", values.iter().map(|value| text(value, kind)).collect::<Vec<_>>().join(", "))
        }
        Value::Map(entries) => {
            let mut lines: Vec<_> = entries.iter().map(|(key, value)| entry(key, value, kind)).collect();
            lines.sort();
            format!("[{}]", lines.join(", "))
        }
    }
}

fn body(message: &DynamicMessage) -> String {
    let fields = message.fields().map(|(field, value)| format!("{}: {}", field.name(), text(value, &field.kind())));
    let extensions =
        message.extensions().map(|(extension, value)| format!("[{}]: {}", extension.full_name(), text(value, &extension.kind())));
    fields.chain(extensions).collect::<Vec<_>>().join(", ")
}

fn entry(key: &MapKey, value: &Value, kind: &Kind) -> String {
    let parts = kind.as_message().map(|entry| (entry.map_entry_key_field().kind(), entry.map_entry_value_field().kind()));
    let (key_kind, value_kind) = parts.unwrap_or((Kind::String, Kind::String));
    format!("{{key: {}, value: {}}}", text(&key.clone().into(), &key_kind), text(value, &value_kind))
}

/// A string literal; what is no plain ASCII becomes octal escapes, which every compiler reads alike.
pub fn quoted(bytes: &[u8]) -> String {
    let mut literal = String::from("\"");
    for &byte in bytes {
        match byte {
            b'"' | b'\\' => literal.extend(['\\', char::from(byte)]),
            b'\n' => literal.push_str("\\n"),
            b' '..=b'~' => literal.push(char::from(byte)),
            _ => literal.extend(['\\', octal(byte >> 6), octal(byte >> 3), octal(byte)]),
        }
    }
    literal.push('"');
    literal
}

/// The lowest three bits as a digit.
fn octal(byte: u8) -> char {
    char::from(b'0' + (byte & 7))
}

/// The rules of a field, one line for each constraint: `string.min_len = 1`.
pub fn rules(options: &DynamicMessage) -> Vec<String> {
    let mut lines = Vec::new();
    for (extension, value) in options.extensions() {
        if let ("buf.validate.field", Some(rules)) = (extension.full_name(), value.as_message()) {
            flatten("", rules, &mut lines);
        }
    }
    lines
}

fn flatten(prefix: &str, message: &DynamicMessage, lines: &mut Vec<String>) {
    let named = message.fields().map(|(field, value)| (field_path(prefix, &field), value, field.kind()));
    let extended =
        message.extensions().map(|(extension, value)| (format!("{prefix}({})", extension.full_name()), value, extension.kind()));
    for (path, value, kind) in named.chain(extended) {
        match value {
            Value::Message(inner) if inner.fields().next().is_some() => flatten(&format!("{path}."), inner, lines),
            _ => lines.push(format!("{path} = {}", text(value, &kind))),
        }
    }
}

fn field_path(prefix: &str, field: &FieldDescriptor) -> String {
    format!("{prefix}{}", field.name())
}

/// `deprecated = true` among standard options.
pub(super) fn is_deprecated(settings: &DynamicMessage) -> bool {
    settings.get_field_by_name("deprecated").and_then(|value| value.as_bool()).unwrap_or(false)
}
