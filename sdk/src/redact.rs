//! What was sent in confidence is cut out of what comes back.

use http::header::HeaderValue;

use crate::error::Error;
use crate::secret::Secret;

/// Header values of callers shorter than this are not looked for: `7` is no secret, and would be found everywhere.
const SHORTEST_VALUE: usize = 8;

/// Less of the beginning of a secret gives nothing away, in bytes.
const SHORTEST_BEGINNING: usize = 3;

/// Stands where a secret stood.
const CUT: &str = "[secret]";

/// The secrets of one call.
#[derive(Default)]
pub(crate) struct Redaction {
    secrets: Vec<Secret>,
}

impl Redaction {
    /// Of the secrets in a request.
    pub(crate) fn new(secrets: Vec<Secret>) -> Self {
        Self { secrets }
    }

    /// Adds a credential of a header: without its scheme.
    pub(crate) fn credential(&mut self, value: &HeaderValue) {
        let text = value.to_str().unwrap_or_default();
        let schemes = ["Bearer ", "Basic "];
        self.secrets.push(schemes.iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(text).into());
    }

    /// Adds the values of a `Cookie` header.
    pub(crate) fn cookies(&mut self, value: &HeaderValue) {
        let pairs = value.to_str().unwrap_or_default().split("; ");
        self.secrets.extend(pairs.filter_map(|pair| pair.split_once('=')).map(|(_, value)| Secret::from(value)));
    }

    /// Adds the value of a header of the caller's own, which may be a credential for what stands before the server.
    pub(crate) fn value(&mut self, value: &HeaderValue) {
        if value.len() >= SHORTEST_VALUE {
            self.credential(value);
        }
    }

    /// The error with nothing in it that was sent in confidence.
    pub(crate) fn apply(&self, error: Error) -> Error {
        error.rewrite(|text| self.cut(text))
    }

    /// The text without the secrets, if there was one in it: as it is, as JSON, URLs and forms write it, and its beginning where
    /// the text was cut off.
    fn cut(&self, text: &str) -> Option<String> {
        let mut found: Option<String> = None;
        for secret in self.secrets.iter().map(Secret::expose).filter(|secret| !secret.is_empty()) {
            let mut forms = vec![secret.to_owned(), as_json(secret), percent_encoded(secret), form_encoded(secret)];
            // Most have one form, and what stands for a short one must not be cut in turn.
            forms.dedup();
            for form in forms {
                for cut in [without, without_beginnings] {
                    let cut = cut(found.as_deref().unwrap_or(text), &form);
                    found = cut.or(found);
                }
            }
        }
        found
    }
}

/// The text without a secret, if it is in there.
fn without(text: &str, secret: &str) -> Option<String> {
    text.contains(secret).then(|| text.replace(secret, CUT))
}

/// The text without the beginnings of a secret wherever something was cut off, if there are any.
fn without_beginnings(text: &str, secret: &str) -> Option<String> {
    let mut pieces: Vec<_> = text.split('…').collect();
    let last = pieces.pop()?;
    let cut: Vec<_> = pieces.iter().map(|piece| without_beginning(piece, secret)).collect();
    if cut.iter().all(Option::is_none) {
        return None;
    }
    let pieces = pieces.into_iter().zip(cut);
    let pieces = pieces.map(|(piece, cut)| cut.map_or_else(|| format!("{piece}…"), |rest| format!("{rest}{CUT}…")));
    Some(pieces.chain([last.to_owned()]).collect())
}

/// The text without the beginning of a secret at its end.
fn without_beginning<'t>(text: &'t str, secret: &str) -> Option<&'t str> {
    let ends = secret.char_indices().map(|(at, c)| at + c.len_utf8()).rev();
    ends.filter(|end| *end >= SHORTEST_BEGINNING).find_map(|end| text.strip_suffix(&secret[..end]))
}

fn as_json(secret: &str) -> String {
    let quoted = serde_json::to_string(secret).unwrap_or_default();
    quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_default().to_owned()
}

fn percent_encoded(secret: &str) -> String {
    let mut out = String::with_capacity(secret.len());
    for byte in secret.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => {
                let _ = std::fmt::Write::write_fmt(&mut out, format_args!("%{byte:02X}"));
            }
        }
    }
    out
}

fn form_encoded(secret: &str) -> String {
    percent_encoded(secret).replace("%20", "+").replace("%2A", "*").replace('~', "%7E")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(secret: &str, message: &str) -> String {
        let error = Redaction::new(vec![secret.into()]).apply(Error::server(None, message));
        assert!(!format!("{error} {error:?}").contains(secret), "{error:?}");
        error.message().to_owned()
    }

    #[test]
    fn a_secret_is_cut_in_every_form_it_may_come_back_in() {
        assert_eq!(cut("hunter2", "no user with hunter2, hunter2!"), "no user with [secret], [secret]!");
        assert_eq!(cut(r#"a"b\c"#, r#"body: {"password":"a\"b\\c"}"#), r#"body: {"password":"[secret]"}"#);
        assert_eq!(cut("a/b c", "GET /?token=a%2Fb%20c"), "GET /?token=[secret]");
        assert_eq!(cut("x", "an x"), "an [secret]");
        assert_eq!(cut("a~ *+b", "client_secret=a%7E+*%2Bb&x=y"), "client_secret=[secret]&x=y");
    }

    #[test]
    fn half_a_secret_at_the_end_of_a_long_message_is_cut_too() {
        for before in 2030..2060 {
            let message = format!("{}hunter2-hunter2 and more", "x".repeat(before));
            let error = Redaction::new(vec!["hunter2-hunter2".into()]).apply(Error::server(None, message));
            assert!(!error.message().contains("hun"), "{before}: {}", &error.message()[2020..]);
        }
    }

    #[test]
    fn half_a_secret_is_cut_wherever_something_was_cut_off() {
        assert_eq!(cut("hunter2", "with the keys hunt…, hunter2, a… and hu…"), "with the keys [secret]…, [secret], a… and hu…");
    }

    #[test]
    fn a_code_that_is_a_secret_is_none() {
        let error = Redaction::new(vec!["hunter2".into()]).apply(Error::server(Some("hunter2"), "no"));
        assert!(!format!("{error} {error:?} {:?} {:?}", error.code(), error.server_code()).contains("hunter2"));
    }

    #[test]
    fn headers_are_taken_apart() {
        let mut redaction = Redaction::default();
        redaction.credential(&HeaderValue::from_static("Bearer a.b.c"));
        redaction.credential(&HeaderValue::from_static("Basic YTpi"));
        redaction.cookies(&HeaderValue::from_static("cookie_session=first; mfa_session=second"));
        redaction.value(&HeaderValue::from_static("7"));
        redaction.value(&HeaderValue::from_static("long enough"));
        let error = redaction.apply(Error::server(None, "a.b.c YTpi first second 7 long enough"));
        assert_eq!(error.message(), "[secret] [secret] [secret] [secret] 7 [secret]");
    }

    #[test]
    fn a_text_without_a_secret_is_left_alone() {
        assert_eq!(Redaction::new(vec!["".into(), "x".into()]).cut("nothing here"), None);
    }
}
