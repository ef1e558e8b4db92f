//! Options in the three places where a `.proto` file has them.

use prost_reflect::prost_types::FieldDescriptorProto;
use prost_reflect::prost_types::field_descriptor_proto::Type;
use prost_reflect::{DynamicMessage, Kind, Value};

use crate::source::proto::options::{quoted, text};

/// `option name = value;` lines.
pub(super) fn statements(options: &DynamicMessage) -> Vec<String> {
    settings(options).into_iter().map(|(name, value)| format!("option {name} = {value};")).collect()
}

/// `name = value` parts of a bracketed list.
pub(super) fn attributes(options: &DynamicMessage) -> Vec<String> {
    settings(options).into_iter().map(|(name, value)| format!("{name} = {value}")).collect()
}

fn settings(options: &DynamicMessage) -> Vec<(String, String)> {
    let mut settings = Vec::new();
    for (field, value) in options.fields() {
        // Compilers set it themselves.
        if field.name() != "map_entry" {
            add(&mut settings, field.name().to_owned(), value, &field.kind());
        }
    }
    for (extension, value) in options.extensions() {
        add(&mut settings, format!("({})", extension.full_name()), value, &extension.kind());
    }
    settings
}

/// A repeated option is set once for each of its values.
fn add(settings: &mut Vec<(String, String)>, name: String, value: &Value, kind: &Kind) {
    match value {
        Value::List(values) => settings.extend(values.iter().map(|value| (name.clone(), text(value, kind)))),
        value => settings.push((name, text(value, kind))),
    }
}

/// proto2's default of a field.
pub(super) fn default_value(field: &FieldDescriptorProto) -> Option<String> {
    let value = field.default_value.as_deref()?;
    Some(match field.r#type() {
        Type::String => format!("default = {}", quoted(value.as_bytes())),
        // The descriptor holds it escaped.
        Type::Bytes => format!("default = \"{}\"", still_escaped(value)),
        _ => format!("default = {value}"),
    })
}

/// A text that is escaped already, unless a server says otherwise: nothing in it ends the literal.
fn still_escaped(value: &str) -> String {
    let mut literal = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => literal.extend(['\\', chars.next().filter(|next| !next.is_control()).unwrap_or('\\')]),
            '"' => literal.push_str("\\\""),
            c if c.is_control() => literal.push_str("\\?"),
            c => literal.push(c),
        }
    }
    literal
}
