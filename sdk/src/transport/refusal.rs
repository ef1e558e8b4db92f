//! Bodies of answers that refuse a call, in all the shapes that a server and what stands before it have for them.

use std::fmt;

use http::HeaderMap;
use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::answer::content_type;
use super::lenient::{Any, Lenient};
use super::{challenge, echo};
use crate::error::{Error, NotExecuted};

/// Largest body that is read for what it says, in bytes: no refusal is longer, and reading copies.
pub(super) const LARGEST: usize = 256 * 1024;

/// Longest text that is taken for a code, in bytes.
const LONGEST_CODE: usize = 80;

/// Most keys of a body that are shown.
const MOST_KEYS: usize = 8;

type Text = Option<String>;

/// GraphQL's `errors`: the one of them that says most.
#[derive(Default)]
pub(super) struct Errors(pub(super) Option<GraphQlError>);

/// One of GraphQL's `errors`.
#[derive(Default)]
pub(super) struct GraphQlError {
    message: Text,
    extensions: Extensions,
}

#[derive(Default)]
struct Extensions {
    code: Text,
}

/// REST's body, what stands before the server, and GraphQL's, in one.
#[derive(Default)]
struct Body {
    code: Text,
    message: Text,
    error: Text,
    error_description: Text,
    error_uri: Text,
    errors: Errors,
    /// Whether there is any other member.
    more: bool,
}

/// The limiter in front of all HTTP handlers of an Authorizer server: status and `error` of its two bodies, which have an
/// `error_description` and nothing else (`rate_limit.go`).
const LIMITER: [(u16, &str); 2] = [(429, "rate_limit_exceeded"), (503, "rate_limit_unavailable")];

impl Body {
    /// Whether it is exactly what the limiter answers.
    fn is_of_limiter(&self, status: u16) -> bool {
        let Self {
            code: None,
            message: None,
            error: Some(error),
            error_description: Some(_),
            error_uri: None,
            errors,
            more: false,
        } = self
        else {
            return false;
        };
        errors.0.is_none() && LIMITER.contains(&(status, error))
    }
}

/// Reads an answer whose HTTP status is not that of a success: its body, and if that says nothing, its challenge.
pub(super) fn read(status: u16, headers: &HeaderMap, body: &[u8]) -> Error {
    let unsaid = || Error::refused(status, format!("the answer is {}", describe(content_type(headers), body)));
    said(status, body).or_else(|| challenge::read(status, headers)).unwrap_or_else(unsaid)
}

/// What a body says of the refusal.
fn said(status: u16, body: &[u8]) -> Option<Error> {
    let readable = Some(body).filter(|body| body.len() <= LARGEST);
    let Any(body): Any<Body> = readable.and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default();
    let proof = body.is_of_limiter(status).then_some(NotExecuted::Limiter);
    let Body { code, message, error, error_description, error_uri, errors, .. } = body;
    if let Some(error) = errors.0.filter(GraphQlError::says_something) {
        return Some(error.into_error().with_status(status));
    }
    let word = [&code, &error].into_iter().flatten().find(|text| is_word(text)).cloned();
    // Where `error` is the code, `error_description` is its message.
    let texts = if code.is_some() { [message, error_description] } else { [error_description, message] };
    let said = texts.into_iter().chain([error, code]).flatten().next().map(echo::cut);
    let refused = match (word, said) {
        (Some(word), said) => Error::server(Some(&word), said.unwrap_or_default()).with_status(status),
        (None, Some(said)) => Error::refused(status, said),
        (None, None) => return None,
    };
    Some(refused.with_uri(error_uri).not_executed(proof))
}

/// Is it a code, and not a sentence in its place?
pub(super) fn is_word(text: &str) -> bool {
    text.len() <= LONGEST_CODE && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

impl GraphQlError {
    fn says_something(&self) -> bool {
        self.message.is_some() || self.extensions.code.is_some()
    }

    pub(super) fn into_error(self) -> Error {
        let Self { message, extensions: Extensions { code } } = self;
        let word = code.clone().filter(|code| is_word(code));
        let message = message.or(code).map_or_else(|| "the server gives no reason".to_owned(), echo::cut);
        Error::server(word.as_deref(), message)
    }
}

impl Lenient for Errors {
    fn of_text(text: &str) -> Self {
        Self(Some(GraphQlError::of_text(text)).filter(GraphQlError::says_something))
    }

    fn of_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut chosen: Option<GraphQlError> = None;
        while let Some(Any(error)) = list.next_element::<Any<GraphQlError>>()? {
            if !chosen.as_ref().is_some_and(GraphQlError::says_something) {
                chosen = Some(error);
            }
        }
        Ok(Self(chosen))
    }

    fn of_object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        Ok(Self(Some(GraphQlError::of_object(object)?).filter(GraphQlError::says_something)))
    }
}

impl Lenient for GraphQlError {
    fn of_text(text: &str) -> Self {
        Self { message: Text::of_text(text), ..Self::default() }
    }

    fn of_object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = object.next_key::<String>()? {
            match key.as_str() {
                "message" => read.message = object.next_value::<Any<_>>()?.0,
                "extensions" => read.extensions = object.next_value::<Any<_>>()?.0,
                _ => drop(object.next_value::<IgnoredAny>()?),
            }
        }
        Ok(read)
    }
}

impl Lenient for Extensions {
    fn of_object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = object.next_key::<String>()? {
            match key.as_str() {
                "code" => read.code = object.next_value::<Any<_>>()?.0,
                _ => drop(object.next_value::<IgnoredAny>()?),
            }
        }
        Ok(read)
    }
}

impl Lenient for Body {
    fn of_object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = object.next_key::<String>()? {
            match key.as_str() {
                "code" => read.code = object.next_value::<Any<_>>()?.0,
                "message" => read.message = object.next_value::<Any<_>>()?.0,
                "error" => read.error = object.next_value::<Any<_>>()?.0,
                "error_description" => read.error_description = object.next_value::<Any<_>>()?.0,
                "error_uri" => read.error_uri = object.next_value::<Any<_>>()?.0,
                "errors" => read.errors = object.next_value::<Any<_>>()?.0,
                _ => {
                    object.next_value::<IgnoredAny>()?;
                    read.more = true;
                }
            }
        }
        Ok(read)
    }
}

/// What a body is, without showing what it says.
pub(super) fn describe(content_type: Option<&str>, body: &[u8]) -> String {
    let of = content_type.map_or_else(String::new, |content_type| format!(" of {content_type}"));
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

/// Is it the name of a field? A key may be anything, and what is shown of one is all of it: half a secret would not be known.
pub(super) fn is_name(key: &str) -> bool {
    const LONGEST: usize = 40;
    key.len() <= LONGEST && !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
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
    use http::HeaderValue;
    use http::header;

    use super::*;
    use crate::code::Code;

    fn read(status: u16, content_type: Option<&'static str>, body: &str) -> Error {
        let headers = content_type.map(|kind| (header::CONTENT_TYPE, HeaderValue::from_static(kind)));
        super::read(status, &headers.into_iter().collect(), body.as_bytes())
    }

    fn json(status: u16, body: &str) -> Error {
        read(status, Some("application/json"), body)
    }

    #[test]
    fn oauth_bodies_name_a_page_too() {
        // RFC 6749, section 5.2.
        let error = json(400, r#"{"error":"invalid_grant","error_description":"used up","error_uri":"https://a.example/e"}"#);
        assert_eq!(
            (error.code(), error.message(), error.uri()),
            (Some(&Code::InvalidGrant), "used up", Some("https://a.example/e"))
        );
        assert_eq!(json(400, r#"{"error":"invalid_grant","error_uri":5}"#).uri(), None);
    }

    #[test]
    fn a_challenge_is_read_if_the_body_says_nothing() {
        let challenge = r#"Bearer realm="a", error="invalid_token", error_description="expired""#;
        let headers = HeaderMap::from_iter([(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge))]);
        for body in ["", "<html>hunter2</html>", "{}", r#"{"token":"hunter2"}"#] {
            let error = super::read(401, &headers, body.as_bytes());
            assert_eq!(
                (error.server_code(), error.message(), error.status()),
                (Some("invalid_token"), "expired", Some(401)),
                "{body}"
            );
        }
        let error = super::read(401, &headers, br#"{"error":"unauthorized"}"#);
        assert_eq!((error.server_code(), error.message()), (Some("unauthorized"), "unauthorized"));
    }

    #[test]
    fn rest_bodies_give_code_and_message() {
        let error = json(401, r#"{"code":"unauthenticated","message":"unauthorized"}"#);
        assert_eq!((error.code(), error.message(), error.status()), (Some(&Code::Unauthenticated), "unauthorized", Some(401)));
        let error = json(418, r#"{"code":"teapot","message":"short"}"#);
        assert_eq!((error.code(), error.server_code()), (Some(&Code::Other("teapot".to_owned())), Some("teapot")));
    }

    #[test]
    fn graphql_bodies_do_so_with_their_own_codes() {
        let body = r#"{"errors":[{"message":"Cannot query field \"nope\" on type \"Meta\".","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}],"data":null}"#;
        for status in [400, 422] {
            let error = json(status, body);
            assert_eq!((error.code(), error.status()), (Some(&Code::GraphQlValidationFailed), Some(status)));
        }
    }

    #[test]
    fn an_echo_of_the_request_is_cut() {
        let body = r#"{"errors":[{"message":"json request body could not be decoded: unexpected EOF body:{\"password\":\"hunter2"}],"data":null}"#;
        let error = json(400, body);
        assert_eq!(error.message(), "json request body could not be decoded: unexpected EOF");
        assert_eq!(error.code(), Some(&Code::InvalidArgument));
    }

    #[test]
    fn what_stands_before_the_server_is_understood() {
        let error = json(403, r#"{"error":"csrf_validation_failed","error_description":"Origin not allowed"}"#);
        assert_eq!((error.code(), error.message()), (Some(&Code::CsrfValidationFailed), "Origin not allowed"));
        let error = json(400, r#"{"error":"invalid_client_id","error_description":"The client id is invalid"}"#);
        assert_eq!(error.code(), Some(&Code::InvalidClientId));
        let error = json(401, r#"{"error":"unauthorized"}"#);
        assert_eq!((error.code(), error.message()), (Some(&Code::Unauthenticated), "unauthorized"));
        let error = json(429, r#"{"error":"rate_limit_exceeded","error_description":"Too many requests."}"#);
        assert!(error.is_rate_limited() && error.code() == Some(&Code::ResourceExhausted));
    }

    #[test]
    fn only_the_limiter_s_exact_body_proves_that_nothing_was_executed() {
        let limited = r#"{"error":"rate_limit_exceeded","error_description":"Too many requests. Please try again later."}"#;
        assert!(json(429, limited).is_not_executed());
        assert!(json(503, &limited.replace("exceeded", "unavailable")).is_not_executed());
        for (status, body) in [
            (429, ""),
            (429, "<html>slow down</html>"),
            (429, r#"{"message":"Too many requests"}"#),
            (429, r#"{"error":"rate_limit_exceeded"}"#),
            (429, r#"{"error":"rate_limit_exceeded","error_description":5}"#),
            (429, r#"{"error":"rate_limit_exceeded","error_description":"Too many","error_uri":"https://a.example"}"#),
            (429, r#"{"error":"rate_limit_exceeded","error_description":"Too many","more":null}"#),
            (429, r#"{"error":"rate_limit_unavailable","error_description":"Too many"}"#),
            (429, r#"{"error":"slow_down","error_description":"Too many"}"#),
            (429, r#"{"code":"resource_exhausted","message":"too many failed attempts, please try again later"}"#),
            (200, limited),
            (503, limited),
            (503, r#"{"error":"temporarily_unavailable","error_description":"later"}"#),
        ] {
            assert!(!json(status, body).is_not_executed(), "{status}: {body}");
        }
    }

    #[test]
    fn other_bodies_are_described_and_not_shown() {
        let error = read(502, Some("text/html"), "<html>hunter2</html>");
        assert_eq!((error.code(), error.message()), (Some(&Code::Unavailable), "the answer is 20 bytes of text/html"));
        let error = read(404, None, "");
        assert_eq!((error.code(), error.message()), (Some(&Code::NotFound), "the answer is empty"));
        let error = json(500, r#"{"token":"hunter2","n":{"deep":1}}"#);
        assert_eq!(error.message(), "the answer is 34 bytes of application/json with the keys token, n");
    }

    #[test]
    fn keys_that_are_no_names_are_counted() {
        let long = "x".repeat(41);
        let error = json(500, &format!(r#"{{"token":1,"{long}":1,"a.b.c":1,"":1}}"#));
        assert_eq!(error.message(), "the answer is 72 bytes of application/json with the keys token and 3 more");
        let error = json(500, &format!(r#"{{"{long}":1}}"#));
        assert_eq!(error.message(), "the answer is 47 bytes of application/json with keys that are no names");
    }

    #[test]
    fn members_of_other_types_are_no_reason_to_fail() {
        let error = json(400, r#"{"code":5,"message":"not there","details":[1]}"#);
        assert_eq!((error.code(), error.message()), (Some(&Code::InvalidArgument), "not there"));
        let error = json(400, r#"{"error":{"a":1},"errors":null}"#);
        assert_eq!(error.code(), Some(&Code::InvalidArgument));
    }

    #[test]
    fn no_message_is_lost_to_an_odd_shape() {
        let bodies = [
            r#"{"errors":"not there"}"#,
            r#"{"errors":["not there"]}"#,
            r#"{"errors":{"message":"not there"}}"#,
            r#"{"errors":[null,5,{},{"message":"not there"}]}"#,
            r#"{"errors":[{"message":"not there","extensions":"odd"}]}"#,
            r#"{"errors":[{"message":"not there","extensions":[{"code":1}]}]}"#,
            r#"{"errors":[{"message":"not there","extensions":{"code":{"a":1}}}]}"#,
            r#"{"errors":5,"message":"not there"}"#,
            r#"{"errors":[{}],"message":"not there"}"#,
            r#"{"errors":{"field":["odd"]},"error":"not there"}"#,
            r#"{"error_description":"not there"}"#,
            r#"{"message":["odd"],"error_description":"not there"}"#,
            r#"{"code":true,"error":"not there"}"#,
            r#"{"message":"twice","message":"not there"}"#,
        ];
        for body in bodies {
            let error = json(400, body);
            assert_eq!((error.message(), error.server_code(), error.status()), ("not there", None, Some(400)), "{body}");
        }
    }

    #[test]
    fn a_code_is_never_without_a_message() {
        for (body, message) in [
            (r#"{"code":"teapot","error_description":"short"}"#, "short"),
            (r#"{"code":"teapot","error":"short"}"#, "short"),
            (r#"{"code":"teapot","message":""}"#, "teapot"),
            (r#"{"error":"teapot"}"#, "teapot"),
        ] {
            let error = json(418, body);
            assert_eq!((error.server_code(), error.message()), (Some("teapot"), message), "{body}");
        }
    }

    #[test]
    fn a_sentence_is_no_code() {
        for body in [
            r#"{"code":"it went wrong"}"#,
            r#"{"error":"it went wrong"}"#,
            r#"{"code":"no\tcode","message":"it went wrong"}"#,
            r#"{"errors":[{"extensions":{"code":"it went wrong"}}]}"#,
        ] {
            let error = json(503, body);
            assert_eq!((error.server_code(), error.message()), (None, "it went wrong"), "{body}");
        }
        assert_eq!(json(503, r#"{"error":"it went wrong"}"#).code(), Some(&Code::Unavailable));
        let long = "x".repeat(5000);
        assert_eq!(json(503, &format!(r#"{{"code":"{long}"}}"#)).server_code(), None);
    }

    #[test]
    fn an_echo_is_cut_from_every_shape() {
        let text = r#"json request body could not be decoded: EOF body:{\"password\":\"hunter2"#;
        for body in [
            format!(r#"{{"errors":[{{"message":"{text}"}}]}}"#),
            format!(r#"{{"code":"invalid_argument","message":"{text}"}}"#),
            format!(r#"{{"error":"invalid_request","error_description":"{text}"}}"#),
            format!(r#"{{"message":"{text}"}}"#),
        ] {
            let error = json(400, &body);
            assert_eq!(error.message(), "json request body could not be decoded: EOF", "{body}");
        }
    }
}
