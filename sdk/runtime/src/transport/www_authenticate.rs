//! Errors in the `WWW-Authenticate` header (RFC 9110, section 11.6.1; RFC 6750, section 3).

use std::borrow::Cow;

use http::header::{self, HeaderMap};

use super::error_body::is_word;
use super::error_form::ErrorForm;
use crate::error::Error;

/// Most of all challenges of a response together that is looked at, in bytes.
const LARGEST: usize = 8192;

/// Statuses and errors of a challenge for a bearer (RFC 6750, section 3.1).
const STATUSES: [u16; 3] = [400, 401, 403];
const ERRORS: [&str; 3] = ["invalid_request", "invalid_token", "insufficient_scope"];

/// The error in a challenge, if there is one. Of an OAuth endpoint any counts; of others, those of RFC 6750.
pub(super) fn read(form: ErrorForm, status: u16, headers: &HeaderMap) -> Option<Error> {
    let mut left = LARGEST;
    let lines = headers.get_all(header::WWW_AUTHENTICATE).iter().map_while(|value| {
        left = left.checked_sub(value.len())?;
        Some(String::from_utf8_lossy(value.as_bytes()))
    });
    let mut found: [Option<String>; 3] = Default::default();
    let mut wants_bearer = false;
    for line in lines {
        wants_bearer |= token(line.trim_start()).0.eq_ignore_ascii_case("Bearer");
        for (name, value) in Parameters(&line) {
            let known = ["error", "error_description", "error_uri"].iter().position(|known| name.eq_ignore_ascii_case(known));
            if let Some(place) = known.filter(|place| !value.is_empty() && found[*place].is_none()) {
                found[place] = Some(value.into_owned());
            }
        }
    }
    let [word, description, uri] = found;
    let Some(word) = word.filter(|word| is_word(word) && counts(form, status, word)) else {
        return (wants_bearer && is_reason(form, status)).then(|| Error::unauthenticated(NO_REASON).with_status(status));
    };
    let message = description.unwrap_or_else(|| word.clone());
    Some(Error::server(Some(&word), message).with_status(status).with_uri(uri))
}

const NO_REASON: &str = "the server wants a bearer token, and gives no reason";

/// Tells whether a challenge for a bearer says without an error that there is no token that is good (RFC 6750, section 3.1).
fn is_reason(form: ErrorForm, status: u16) -> bool {
    match form {
        ErrorForm::OAuth { .. } => status == 401,
        _ => false,
    }
}

fn counts(form: ErrorForm, status: u16, word: &str) -> bool {
    match form {
        ErrorForm::OAuth { .. } => true,
        ErrorForm::GraphQl { .. } | ErrorForm::Rest { .. } => STATUSES.contains(&status) && ERRORS.contains(&word),
        #[cfg(feature = "grpc")]
        ErrorForm::Grpc => false,
    }
}

/// The parameters in what is left of a header, in order; anything else is skipped. Each byte is looked at once.
struct Parameters<'t>(&'t str);

impl<'t> Iterator for Parameters<'t> {
    type Item = (&'t str, Cow<'t, str>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (name, rest) = token(self.0.trim_start());
            self.0 = rest.trim_start();
            match (name, self.0.strip_prefix('=')) {
                ("", _) => {
                    // A comma, or something that has no place here.
                    let mut rest = self.0.chars();
                    rest.next()?;
                    self.0 = rest.as_str();
                }
                // The name of a scheme.
                (_, None) => {}
                (name, Some(value)) => {
                    let value = value.trim_start();
                    let (value, rest) = value.strip_prefix('"').map_or_else(
                        || {
                            let (value, rest) = token(value);
                            (value.into(), rest)
                        },
                        unquoted,
                    );
                    self.0 = rest;
                    return Some((name, value));
                }
            }
        }
    }
}

/// The characters up to the first that no name can have, and what follows.
fn token(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))).unwrap_or(text.len());
    text.split_at(end)
}

/// A text up to its closing quote, or to the end, and what follows.
fn unquoted(text: &str) -> (Cow<'_, str>, &str) {
    let (mut value, mut chars) = (String::new(), text.chars());
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => value.extend(chars.next()),
            c => value.push(c),
        }
    }
    (value.into(), chars.as_str())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::code::Code;

    fn read(challenges: &[&'static str]) -> Option<Error> {
        let values = challenges.iter().map(|text| (header::WWW_AUTHENTICATE, HeaderValue::from_static(text)));
        super::read(ErrorForm::Rest { middleware: &[] }, 401, &values.collect())
    }

    #[test]
    fn the_error_of_a_challenge_is_found_wherever_it_stands() {
        // The first is from RFC 6750, section 3.
        for challenges in [
            &[r#"Bearer realm="example", error="invalid_token", error_description="The access token expired""#][..],
            &[r#"bearer error=invalid_token,error_description="The access token expired""#],
            &[
                r#"Basic realm="a, error=\"b\"", Bearer ERROR = "invalid_token" , Error_Description = "The access\ token expired""#,
            ],
            &["Negotiate abc==", r#", Bearer error="invalid_token", error_description="The access token expired"#],
        ] {
            let error = read(challenges).unwrap_or_else(|| panic!("{challenges:?} has an error"));
            assert_eq!((error.code(), error.server_code()), (Some(&Code::Unauthenticated), Some("invalid_token")));
            assert_eq!((error.message(), error.status()), ("The access token expired", Some(401)), "{challenges:?}");
        }
        let error = read(&[r#"Bearer error="insufficient_scope", error_uri="https://a.example/e", scope="a b""#]).unwrap();
        assert_eq!((error.message(), error.unredacted_uri()), ("insufficient_scope", Some("https://a.example/e")));
        assert_eq!(error.code(), Some(&Code::PermissionDenied));
    }

    #[test]
    fn a_challenge_without_an_error_says_nothing() {
        for challenges in [
            &[][..],
            &[r#"Bearer realm="example""#],
            &["Basic"],
            &["="],
            &[r#"x="error=y"#],
            &["Bearer error"],
            &[r#"Bearer error="it went wrong""#],
        ] {
            assert!(read(challenges).is_none(), "{challenges:?}");
        }
    }

    #[test]
    fn only_errors_of_bearers_count_outside_of_oauth() {
        let challenge = |word: &str| HeaderValue::from_str(&format!("Bearer error={word}")).unwrap();
        for (status, word, counts) in [
            (401, "invalid_token", true),
            (403, "insufficient_scope", true),
            (404, "invalid_token", false),
            (401, "not_found", false),
        ] {
            let headers = HeaderMap::from_iter([(header::WWW_AUTHENTICATE, challenge(word))]);
            assert_eq!(
                super::read(ErrorForm::GraphQl { middleware: &[] }, status, &headers).is_some(),
                counts,
                "{status} {word}"
            );
            assert!(super::read(ErrorForm::OAuth { middleware: &[] }, status, &headers).is_some());
        }
    }

    #[test]
    fn no_more_is_read_than_a_challenge_is_long() {
        let long = |length: usize| HeaderValue::from_str(&format!("Bearer realm={}", "x".repeat(length))).unwrap();
        let error = HeaderValue::from_static("Bearer error=invalid_token");
        for (length, is_read) in [(8000, true), (LARGEST, false)] {
            let headers = [long(length), error.clone()].map(|value| (header::WWW_AUTHENTICATE, value));
            assert_eq!(
                super::read(ErrorForm::Rest { middleware: &[] }, 401, &headers.into_iter().collect()).is_some(),
                is_read,
                "{length}"
            );
        }
    }
}
