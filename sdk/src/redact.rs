//! What was sent in confidence is cut out of what comes back.

mod reading;

use http::header::HeaderValue;

use self::reading::Reading;
use crate::error::Error;
use crate::secret::Secret;

/// Header values of callers shorter than this are not looked for: `7` is no secret, and would be found everywhere.
const SHORTEST_VALUE: usize = 8;

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
        let (text, schemes) = (text(value), ["Bearer ", "Basic "]);
        let text = text.expose();
        self.secrets.push(schemes.iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(text).into());
    }

    /// Adds the values of a `Cookie` header.
    pub(crate) fn cookies(&mut self, value: &HeaderValue) {
        let text = text(value);
        let pairs = text.expose().split("; ").filter_map(|pair| pair.split_once('='));
        self.secrets.extend(pairs.map(|(_, value)| Secret::from(value)));
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

    /// The text without the secrets, if there was one in it. All are looked for before any is cut: one may be part of another.
    fn cut(&self, text: &str) -> Option<String> {
        let mut found = Vec::new();
        for reading in Reading::all(text) {
            let secrets = self.secrets.iter().map(|secret| secret.expose().as_bytes());
            secrets.filter(|secret| !secret.is_empty()).for_each(|secret| reading.find(secret, &mut found));
        }
        if found.is_empty() {
            return None;
        }
        found.sort_unstable_by_key(|place| place.start);
        let (mut rest, mut end) = (String::with_capacity(text.len()), 0);
        for place in found {
            if place.start >= end {
                rest.push_str(&text[end..place.start]);
                rest.push_str(CUT);
            }
            end = end.max(place.end);
        }
        rest.push_str(&text[end..]);
        Some(rest)
    }
}

/// A header may have other characters than those of ASCII.
fn text(value: &HeaderValue) -> Secret {
    String::from_utf8_lossy(value.as_bytes()).into_owned().into()
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
        assert_eq!(cut("a/b c", "GET /?token=a%2fb%20c"), "GET /?token=[secret]");
        assert_eq!(cut("correct horse&battery", "token=correct+horse%26battery&"), "token=[secret]&");
        assert_eq!(cut("a&b<c>\u{2028}é", r#"{"a":"a\u0026b\u003cc\u003E\u2028\u00e9"}"#), r#"{"a":"[secret]"}"#);
        assert_eq!(cut("hunter2-hunter2", "Basic aHVudGVyMi1odW50ZXIy!"), "Basic [secret]!");
        for (before, written) in
            [("a:", "YTpodW50ZXIyLWh1bnRlcjI="), ("ab:", "YWI6aHVudGVyMi1odW50ZXIy"), ("/", "L2h1bnRlcjItaHVudGVyMg==")]
        {
            let rest = cut("hunter2-hunter2", &format!("no {written}"));
            assert_eq!(rest.trim_end_matches('='), "no [secret]", "{before}");
        }
        assert_eq!(cut("x", "an x"), "an [secret]");
        assert_eq!(cut("a~ *+b", "client_secret=a%7E+*%2Bb&x=y"), "client_secret=[secret]&x=y");
    }

    #[test]
    fn a_secret_that_is_part_of_another_breaks_neither() {
        let secrets = || vec!["Summer2024".into(), "1".into(), "Summer2024!winter".into(), "eyJ1J.1".into()];
        let cut = |text: &str| Redaction::new(secrets()).cut(text).unwrap();
        assert_eq!(cut(r#""new_password":"Summer2024!winter""#), r#""new_password":"[secret]""#);
        assert_eq!(cut("Summer2024 and eyJ1J.1"), "[secret] and [secret]");
        assert_eq!(cut("Summer2024!win…"), "[secret]…");
        assert_eq!(Redaction::new(vec!["aba".into(), "bac".into()]).cut("xababacx").unwrap(), "x[secret]x", "they overlap");
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
    fn half_a_secret_is_cut_wherever_a_text_was_cut_off() {
        let redaction = Redaction::new(vec!["hunter2-hunter2".into()]);
        assert_eq!(redaction.cut("unknown (no hunter2-hu…), and more").unwrap(), "unknown (no [secret]…), and more");
        assert_eq!(redaction.cut("Basic aHVudGVyMi1od…").unwrap(), "Basic [secret]…");
        assert_eq!(redaction.cut("a hundred"), None);
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
        redaction.credential(&HeaderValue::from_str("Bearer schlüssel").unwrap());
        redaction.cookies(&HeaderValue::from_str("mfa_session=größe").unwrap());
        let error = redaction.apply(Error::server(None, "a.b.c YTpi first second 7 long enough schlüssel größe"));
        assert_eq!(error.message(), "[secret] [secret] [secret] [secret] 7 [secret] [secret] [secret]");
    }

    #[test]
    fn a_text_without_a_secret_is_left_alone() {
        assert_eq!(Redaction::new(vec!["".into(), "x".into()]).cut("nothing here"), None);
    }
}
