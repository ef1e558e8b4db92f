//! Descriptions of bodies that show none of their values.

use std::fmt;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::error_form::LARGEST;
use crate::redact::{self, Message};

/// Most keys of a body that are shown.
const MOST_KEYS: usize = 8;

/// Longest content type that is shown, in bytes.
const LONGEST_TYPE: usize = 80;

/// Length and content type of a body, and those of its keys that are known.
pub(super) fn describe(content_type: Option<&str>, body: &[u8]) -> Message {
    let length = body.len();
    if length == 0 {
        return "empty".into();
    }
    let text = Message::from(format!("{length} bytes"));
    let text = match content_type.map(essence) {
        None => text,
        Some(Some(essence)) => text.with(" of ").quoting(essence),
        Some(None) => text.with(" of an unreadable content type"),
    };
    let keys = Some(body).filter(|body| body.len() <= LARGEST).and_then(|body| serde_json::from_slice::<Keys>(body).ok());
    match keys.unwrap_or_default() {
        Keys { shown, others: 0 } if !shown.is_empty() => text.with(format!(" with the keys {}", shown.join(", "))),
        Keys { shown, others } if !shown.is_empty() => {
            text.with(format!(" with the keys {} and {others} more", shown.join(", ")))
        }
        Keys { others: 1.., .. } => text.with(" with keys that are not known"),
        _ => text,
    }
}

/// A content type without its parameters, if it is one.
fn essence(content_type: &str) -> Option<&str> {
    let start = content_type.char_indices().nth(LONGEST_TYPE + 1).map_or(content_type, |(end, _)| &content_type[..end]);
    let essence = start.split(';').next().unwrap_or_default().trim();
    let is_part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c));
    let is_type = essence.split_once('/').is_some_and(|(kind, subtype)| is_part(kind) && is_part(subtype));
    Some(essence).filter(|essence| is_type && essence.len() <= LONGEST_TYPE)
}

/// The keys of an object: the first that are known, and how many others there are. A key may be anything.
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
                    if keys.shown.len() < MOST_KEYS && redact::is_known(&key) {
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
    use crate::redact::{Known, Names};

    fn described(content_type: Option<&str>, body: &[u8]) -> String {
        describe(content_type, body).shown(&Known { vocabulary: None, names: &Names::new() })
    }

    #[test]
    fn keys_are_shown_and_values_are_not() {
        let body = br#"{"token":"hunter2","n":{"deep":1}}"#;
        assert_eq!(described(Some("application/json"), body), "34 bytes of application/json with the keys token and 1 more");
        assert_eq!(described(Some("text/html"), b"<html>hunter2</html>"), "20 bytes of text/html");
        assert_eq!(described(Some("text/hunter2"), b"<html>hunter2</html>"), "20 bytes of …");
        assert_eq!(described(None, b""), "empty");
    }

    #[test]
    fn keys_that_are_not_known_are_counted() {
        let long = "x".repeat(41);
        let body = format!(r#"{{"token":1,"{long}":1,"a.b.c":1,"":1}}"#);
        assert_eq!(described(None, body.as_bytes()), "72 bytes with the keys token and 3 more");
        assert_eq!(described(None, format!(r#"{{"{long}":1}}"#).as_bytes()), "47 bytes with keys that are not known");
    }

    #[test]
    fn a_content_type_is_shown_without_parameters() {
        for (text, shown) in [
            ("text/html; charset=utf-8", Some("text/html")),
            ("application/problem+json", Some("application/problem+json")),
            ("hunter2", None),
            ("text/", None),
            ("text/html hunter2", None),
            ("", None),
        ] {
            assert_eq!(essence(text), shown, "{text}");
        }
        assert_eq!(essence(&format!("text/{}", "é".repeat(500_000))), None);
        assert_eq!(essence(&format!("text/{}", "x".repeat(500_000))), None);
    }
}
