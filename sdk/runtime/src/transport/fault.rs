//! Says what is wrong with a JSON text without showing a value of it: those of `serde_json` do show them.

use serde_json::error::Category;

use super::error_form::LARGEST;
use crate::error::Error;
use crate::redact::Message;

/// Deepest path that is shown.
const DEEPEST: usize = 16;

const MISSING: &str = "missing field `";

/// What `serde_json` says of more levels than it reads.
const TOO_DEEP: &str = "recursion limit exceeded";

/// Explains why a body could not be read: what, where in the document, and where in the text.
pub(super) fn explain(body: &[u8], error: &serde_json::Error) -> Error {
    let what = match error.classify() {
        Category::Eof => "the text ends too early".to_owned(),
        Category::Syntax if is_too_deep(error) => {
            "there are more levels of nesting than can be read into this type: `Map` reads any".to_owned()
        }
        Category::Syntax => "the text is no JSON".to_owned(),
        Category::Data => data_problem(&error.to_string()),
        Category::Io => "the text cannot be read".to_owned(),
    };
    // Nothing is said of the place in a text that would take long to go through.
    let before = if body.len() <= LARGEST { &body[..offset(body, error.line(), error.column())] } else { &[] };
    let mut open = open_at(before.strip_suffix(b"}").filter(|_| what.starts_with(MISSING)).unwrap_or(before));
    if let (true, Some(Open::Object { key, .. })) = (what.starts_with(MISSING), open.last_mut()) {
        // The object is complete when it is found wanting: its last key has nothing to do with it.
        *key = None;
    }
    let (what, place) = (Message::from(what), format!(" (line {}, column {})", error.line(), error.column()));
    let what = written(&open).map_or(what.clone(), |path| what.with(" in `").and(path).with("`"));
    Error::response(what.with(place))
}

/// Does a text have more levels of nesting than `serde_json` reads?
pub(super) fn is_too_deep(error: &serde_json::Error) -> bool {
    error.classify() == Category::Syntax && error.to_string().starts_with(TOO_DEEP)
}

/// Keeps the parts of serde's message that come from types, and drops those that come from the text.
fn data_problem(message: &str) -> String {
    let quoted = |start: &str| {
        let name = message.strip_prefix(start)?.split('`').next()?;
        Some(format!("{start}{name}`"))
    };
    if let Some(field) = quoted(MISSING).or_else(|| quoted("duplicate field `")) {
        return field;
    }
    // The value comes before the last `expected`, and what follows it is a name of ours.
    let expected = message.rsplit_once(", expected ").map(|(_, expected)| expected.split(" at line ").next().unwrap_or_default());
    for start in ["invalid type: ", "invalid value: ", "invalid length "] {
        if let Some(found) = message.strip_prefix(start) {
            let kinds = ["string", "integer", "floating point", "boolean", "null", "map", "sequence"];
            let found = kinds.into_iter().find(|kind| found.starts_with(kind)).unwrap_or("something else");
            return format!("found {found}, expected {}", expected.unwrap_or("another"));
        }
    }
    "a value is not acceptable".to_owned()
}

/// Position of a line and column, both from 1, the column in bytes.
fn offset(body: &[u8], line: usize, column: usize) -> usize {
    let breaks = body.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    let start = std::iter::once(0).chain(breaks).nth(line.saturating_sub(1)).unwrap_or(body.len());
    (start + column).min(body.len())
}

/// An object or list that is open at some place of a text.
enum Open {
    Object { key: Option<String>, wants_key: bool },
    List { index: usize },
}

/// What is open at the end of a text that is the beginning of a JSON document.
fn open_at(text: &[u8]) -> Vec<Open> {
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        match text[at] {
            b'"' => {
                let end = end_of_string(text, at + 1);
                if let Some(Open::Object { key, wants_key: true }) = open.last_mut() {
                    *key = Some(String::from_utf8_lossy(&text[at + 1..end]).into_owned());
                }
                at = end;
            }
            b'{' => open.push(Open::Object { key: None, wants_key: true }),
            b'[' => open.push(Open::List { index: 0 }),
            b'}' | b']' => drop(open.pop()),
            b':' => {
                if let Some(Open::Object { wants_key, .. }) = open.last_mut() {
                    *wants_key = false;
                }
            }
            b',' => match open.last_mut() {
                Some(Open::Object { key, wants_key }) => (*key, *wants_key) = (None, true),
                Some(Open::List { index }) => *index += 1,
                None => {}
            },
            _ => {}
        }
        at += 1;
    }
    open
}

/// The path to the innermost of them, if there is one.
fn written(open: &[Open]) -> Option<Message> {
    open.iter().take(DEEPEST).fold(None, |path: Option<Message>, level| match level {
        // A key may be anything.
        Open::Object { key: Some(key), .. } => {
            let before = path.map_or_else(Message::default, |path| path.with("."));
            Some(before.quoting(key))
        }
        Open::Object { key: None, .. } => path,
        Open::List { index } => Some(path.unwrap_or_default().with(format!("[{index}]"))),
    })
}

/// Where the string that begins at `at` ends: its closing quote, or the end of the text.
fn end_of_string(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && text[at] != b'"' {
        at += if text[at] == b'\\' { 2 } else { 1 };
    }
    at.min(text.len())
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only whether it can be read matters")]
    struct Sample {
        id: String,
        #[serde(default)]
        list: Vec<Inner>,
        #[serde(default)]
        value: Option<Inner>,
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only whether it can be read matters")]
    struct Inner {
        number: i64,
        #[serde(default)]
        enabled: bool,
    }

    fn fault(text: &str) -> String {
        let error = serde_json::from_str::<Sample>(text).expect_err("it cannot be read");
        explain(text.as_bytes(), &error).message().to_owned()
    }

    #[test]
    fn a_missing_field_is_named_with_what_it_is_missing_from() {
        assert_eq!(fault(r#"{"list":[]}"#), "missing field `id` (line 1, column 11)");
        assert_eq!(fault(r#"{"id":"a","value":{"m":1}}"#), "missing field `number` in `value` (line 1, column 25)");
        assert_eq!(
            fault("{\"id\":\"a\",\n\"list\":[{\"number\":1},\n {\"x\":\"}\"} ]}"),
            "missing field `number` in `list[1]` (line 3, column 10)"
        );
    }

    #[test]
    fn a_wrong_type_is_named_without_its_value() {
        let message = fault(r#"{"id":"a","list":[{"number":1},{"number":"hunter2, expected hunter2"}]}"#);
        assert_eq!(message, "found string, expected i64 in `list[1].number` (line 1, column 68)");
        assert_eq!(fault(r#"{"id":12345}"#), "found integer, expected a string in `id` (line 1, column 11)");
        assert_eq!(
            fault(r#"{"id":"a","value":{"number":1,"enabled":null}}"#),
            "found null, expected a boolean in `value.enabled` (line 1, column 44)"
        );
    }

    #[test]
    fn a_key_that_is_not_known_is_not_shown() {
        let long = "x".repeat(41);
        for key in [long.as_str(), "hunter2.hunter2"] {
            let text = format!(r#"{{"id":"a","{key}":{{"name":[}}"#);
            assert!(fault(&text).starts_with("the text is no JSON in `….name`"), "{}", fault(&text));
        }
    }

    #[test]
    fn broken_text_is_located() {
        assert_eq!(fault(r#"{"id":"hunter2"#), "the text ends too early in `id` (line 1, column 14)");
        assert_eq!(fault(r#"{"id":hunter2}"#), "the text is no JSON in `id` (line 1, column 7)");
        assert_eq!(fault("hunter2"), "the text is no JSON (line 1, column 1)");
    }

    #[test]
    fn a_type_s_own_complaint_is_dropped() {
        assert_eq!(data_problem("token hunter2 is bad at line 1 column 3"), "a value is not acceptable");
        assert_eq!(data_problem("unknown variant `hunter2`, expected `a` at line 1 column 3"), "a value is not acceptable");
    }
}
