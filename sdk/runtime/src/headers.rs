//! Headers that callers add, and those that the SDK adds itself.

use http::header::{HeaderName, HeaderValue};

use crate::error::Error;
use crate::secret::Secret;

/// Names that a caller may not set: credentials, cookies, what belongs to one connection, and what the protocols need as it
/// is.
const REFUSED: &[&str] = &[
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "set-cookie",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Beginnings of names that a caller may not set.
const REFUSED_FAMILIES: &[&str] = &["grpc-"];

/// Checks a header that a caller wants to add; `reserved` are further beginnings of names that they may not.
pub fn extra(name: &str, value: &str, reserved: &[&str]) -> Result<(HeaderName, HeaderValue), Error> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| Error::build("a header's name is not one"))?;
    let refused = REFUSED.contains(&name.as_str())
        || REFUSED_FAMILIES.iter().chain(reserved).any(|family| name.as_str().starts_with(family));
    if refused {
        return Err(Error::build(format!("the header `{name}` is set by the client itself")));
    }
    let value =
        sensitive(value).ok_or_else(|| Error::build(format!("the value of the header `{name}` is not allowed in one")))?;
    Ok((name, value))
}

/// `Bearer …`
pub fn bearer(token: &Secret) -> Result<HeaderValue, Error> {
    check_token(token)?;
    let value = zeroize::Zeroizing::new(format!("Bearer {}", token.expose()));
    sensitive(&value).ok_or_else(|| Error::build(NO_TOKEN))
}

/// Refuses a token that no header can carry, or that would arrive as another one: blanks at the end of a header are cut off on
/// the way, and those before a token with the blank that is before it anyway.
pub fn check_token(token: &Secret) -> Result<(), Error> {
    let token = token.expose();
    let fits = token.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    if fits && !token.is_empty() && token == token.trim_matches(' ') { Ok(()) } else { Err(Error::build(NO_TOKEN)) }
}

const NO_TOKEN: &str =
    "invalid bearer token: it is empty, has blanks around it, or line breaks or other characters that no header can carry";

/// A value that the stacks below neither log nor index.
pub fn sensitive(value: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(value).ok()?;
    value.set_sensitive(true);
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_the_client_sets_are_refused() {
        let names = ["Authorization", "COOKIE", "host", "Transfer-Encoding", "x-authorizer-admin-secret", "grpc-timeout", "te"];
        for name in names {
            let error = extra(name, "x", &["x-authorizer-"]).expect_err("it is refused");
            assert!(error.is_build() && error.message().contains(&name.to_ascii_lowercase()), "{error}");
        }
        assert!(extra("X-Request-Id", "7", &["x-authorizer-"]).is_ok());
    }

    #[test]
    fn line_breaks_are_refused_and_values_not_shown() {
        for (name, value) in [("x-a", "hunter2\r\nCookie: b"), ("x-a", "hunter2\n"), ("x-a\r\nb", "hunter2"), ("", "hunter2")] {
            let error = extra(name, value, &["x-authorizer-"]).expect_err("it is refused");
            assert!(!format!("{error} {error:?}").contains("hunter2"));
        }
    }

    #[test]
    fn a_bearer_that_no_header_can_carry_is_refused() {
        for wrong in ["", " ", "a\r\nb", "a\n", "\na", " a", "a ", "a\t", "a\0b", "a\u{7f}b", "é", "a\u{2028}b"] {
            let error = bearer(&Secret::from(wrong)).expect_err("it is refused");
            assert!(error.is_build() && error.message().starts_with("invalid bearer token"), "{wrong:?} {error}");
        }
        for token in ["a-._~+/=", "1|a:b", "~!@#$%^&*()", "a b"] {
            assert!(bearer(&Secret::from(token)).is_ok(), "{token}");
        }
        assert!(bearer(&Secret::from("a.b.c")).expect("it is a token").is_sensitive());
    }
}
