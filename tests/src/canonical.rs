//! One text per JSON value, whatever order its keys came in.

use serde_json::Value;

/// The value without white space, keys in order.
pub fn text(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(name, _)| *name);
            out.push('{');
            for (place, (name, value)) in fields.into_iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn keys_come_in_order_at_every_depth() {
        let value = serde_json::from_str(r#"{"b": [{"z": 1, "a": "\""}], "a": null}"#).unwrap();
        assert_eq!(text(&value), r#"{"a":null,"b":[{"a":"\"","z":1}]}"#);
    }
}
