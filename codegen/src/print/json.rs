//! JSON documents with their keys in order.

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::source::{near, offset, repeated_keys};

/// The value of a JSON text.
pub fn parse(source: &Source) -> Result<Value> {
    let text = source.text.trim_start_matches('\u{feff}');
    let source = Source::new(&source.name, text);
    // One of the two would be lost silently.
    let repeated = repeated_keys(&source);
    if !repeated.is_empty() {
        return Err(Diagnostics(repeated));
    }
    serde_json::from_str(text).map_err(|error| {
        let span = near(&source, offset(text, &error), 1);
        Diagnostic::new("AZ101", "this is not JSON")
            .at(&span, error.to_string())
            .help("mend the report here, or fetch it anew")
            .into()
    })
}

/// A value as text: the keys of every object sorted, two blanks of indentation and a line feed at the end.
pub fn stable(value: Value) -> String {
    format!("{:#}\n", sorted(value))
}

/// Sorted here, because whether a map sorts by itself depends on how other crates are built.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.into_iter().collect();
            members.sort_by(|(a, _), (b, _)| a.cmp(b));
            Value::Object(members.into_iter().map(|(key, value)| (key, sorted(value))).collect::<Map<_, _>>())
        }
        Value::Array(elements) => Value::Array(elements.into_iter().map(sorted).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{parse, stable};
    use crate::diagnostic::Source;

    #[test]
    fn keys_are_sorted_at_every_depth_and_lists_are_not() {
        let again = |text: &str| stable(parse(&Source::new("a", text)).unwrap());
        let text = again(r#"{"b": [{"y": 1, "x": "é"}, 0], "a": {}}"#);
        assert_eq!(text, "{\n  \"a\": {},\n  \"b\": [\n    {\n      \"x\": \"é\",\n      \"y\": 1\n    },\n    0\n  ]\n}\n");
        assert_eq!(again(&text), text);
    }

    #[test]
    fn other_text_is_refused_where_it_breaks() {
        let found = parse(&Source::new("a", "{\n \"a\" 1}")).unwrap_err();
        let (span, _) = &found.0[0].labels[0];
        assert_eq!(&span.source.text[span.offset..span.offset + span.length], "1");
    }
}
