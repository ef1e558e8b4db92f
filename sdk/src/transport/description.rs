//! Descriptions of bodies that show none of their values.

use std::fmt;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::error_body::LARGEST;

/// Most keys of a body that are shown.
const MOST_KEYS: usize = 8;

/// Longest name that is shown of a key, in bytes, and of a content type.
const LONGEST_NAME: usize = 40;
const LONGEST_TYPE: usize = 80;

/// Length and content type of a body, and those of its keys that are names.
pub(super) fn describe(content_type: Option<&str>, body: &[u8]) -> String {
    let of = content_type.map_or_else(String::new, |content_type| format!(" of {}", essence(content_type)));
    let length = body.len();
    let keys = Some(body).filter(|body| body.len() <= LARGEST).and_then(|body| serde_json::from_slice::<Keys>(body).ok());
    match keys.unwrap_or_default() {
        Keys { shown, others: 0 } if !shown.is_empty() => format!("{length} bytes{of} with the keys {}", shown.join(", ")),
        Keys { shown, others } if !shown.is_empty() => {
            format!("{length} bytes{of} with the keys {} and {others} more", shown.join(", "))
        }
        Keys { others: 1.., .. } => format!("{length} bytes{of} with keys that are no names"),
        _ if length == 0 => "empty".to_owned(),
        _ => format!("{length} bytes{of}"),
    }
}

/// A content type without its parameters, if it is one.
fn essence(content_type: &str) -> &str {
    let start = content_type.char_indices().nth(LONGEST_TYPE + 1).map_or(content_type, |(end, _)| &content_type[..end]);
    let essence = start.split(';').next().unwrap_or_default().trim();
    let is_part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c));
    let is_type = essence.split_once('/').is_some_and(|(kind, subtype)| is_part(kind) && is_part(subtype));
    if is_type && essence.len() <= LONGEST_TYPE { essence } else { "an unreadable content type" }
}

/// Tells the name of a field from any other key: what is shown of a key is all of it, since half a secret would not be known.
pub(super) fn is_name(key: &str) -> bool {
    key.len() <= LONGEST_NAME && !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

/// The keys of an object: the first that are names, and how many others there are.
#[derive(Default)]
struct Keys {
    shown: Vec<String>,
    others: usize,
}

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Keys;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
                let mut keys = Keys::default();
                while let Some((key, IgnoredAny)) = map.next_entry::<String, _>()? {
                    if keys.shown.len() < MOST_KEYS && is_name(&key) {
                        keys.shown.push(key);
                    } else {
                        keys.others += 1;
                    }
                }
                Ok(keys)
            }
        }
        deserializer.deserialize_map(Object)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_shown_and_values_are_not() {
        let described = describe(Some("application/json"), br#"{"token":"hunter2","n":{"deep":1}}"#);
        assert_eq!(described, "34 bytes of application/json with the keys token, n");
        assert_eq!(describe(Some("text/html"), b"<html>hunter2</html>"), "20 bytes of text/html");
        assert_eq!(describe(None, b""), "empty");
    }

    #[test]
    fn keys_that_are_no_names_are_counted() {
        let long = "x".repeat(41);
        let described = describe(None, format!(r#"{{"token":1,"{long}":1,"a.b.c":1,"":1}}"#).as_bytes());
        assert_eq!(described, "72 bytes with the keys token and 3 more");
        assert_eq!(describe(None, format!(r#"{{"{long}":1}}"#).as_bytes()), "47 bytes with keys that are no names");
    }

    #[test]
    fn a_content_type_is_shown_without_parameters() {
        for (text, shown) in [
            ("text/html; charset=utf-8", "text/html"),
            ("application/problem+json", "application/problem+json"),
            ("hunter2", "an unreadable content type"),
            ("text/", "an unreadable content type"),
            ("text/html hunter2", "an unreadable content type"),
            ("", "an unreadable content type"),
        ] {
            assert_eq!(essence(text), shown, "{text}");
        }
        assert_eq!(essence(&format!("text/{}", "é".repeat(500_000))), "an unreadable content type");
        assert_eq!(essence(&format!("text/{}", "x".repeat(500_000))), "an unreadable content type");
    }
}
