//! What a refusal says in its `WWW-Authenticate` header (RFC 9110, section 11.6.1; RFC 6750, section 3).

use http::header::{self, HeaderMap};

use super::echo;
use super::refusal::is_word;
use crate::error::Error;

/// Longest header that is read, in bytes.
const LONGEST: usize = 8192;

/// The error in a challenge, if there is one.
pub(super) fn read(status: u16, headers: &HeaderMap) -> Option<Error> {
    let challenges = headers.get_all(header::WWW_AUTHENTICATE).iter();
    let texts = challenges.filter(|value| value.len() <= LONGEST).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let parameters: Vec<_> = texts.flat_map(|text| parameters(&text)).collect();
    let get = |name: &str| {
        let found = parameters.iter().find(|(known, value)| known.eq_ignore_ascii_case(name) && !value.is_empty());
        found.map(|(_, value)| value.clone())
    };
    let word = get("error").filter(|word| is_word(word))?;
    let message = get("error_description").unwrap_or_else(|| word.clone());
    Some(Error::server(Some(&word), echo::cut(message)).with_status(status).with_uri(get("error_uri")))
}

/// The parameters of all challenges, in order; what is no parameter is left out.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (name, after) = token(rest);
        let Some(value) = after.trim_start().strip_prefix('=').filter(|_| !name.is_empty()) else {
            // A scheme, a comma, or something that has no place here.
            let step = after.chars().next().filter(|_| name.is_empty()).map_or(0, char::len_utf8);
            rest = &after[step..];
            continue;
        };
        let value = value.trim_start();
        let plain = || {
            let (value, after) = token(value);
            (value.to_owned(), after)
        };
        let (value, after) = value.strip_prefix('"').map_or_else(plain, unquoted);
        found.push((name.to_owned(), value));
        rest = after;
    }
    found
}

/// The characters up to the first that no name can have, and what follows.
fn token(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))).unwrap_or(text.len());
    text.split_at(end)
}

/// A text up to its closing quote, or to the end, and what follows.
fn unquoted(text: &str) -> (String, &str) {
    let (mut value, mut chars) = (String::new(), text.chars());
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => value.extend(chars.next()),
            c => value.push(c),
        }
    }
    (value, chars.as_str())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::code::Code;

    fn read(challenges: &[&'static str]) -> Option<Error> {
        let values = challenges.iter().map(|text| (header::WWW_AUTHENTICATE, HeaderValue::from_static(text)));
        super::read(401, &values.collect())
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
        assert_eq!((error.message(), error.uri()), ("insufficient_scope", Some("https://a.example/e")));
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
}
