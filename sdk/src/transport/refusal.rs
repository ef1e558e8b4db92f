//! Bodies of answers that refuse a call, in all the shapes that a server and what stands before it have for them.

use std::fmt;

use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::error::Error;

/// GraphQL's `errors[0]`.
#[derive(Default, Deserialize)]
pub(super) struct GraphQlError {
    #[serde(default)]
    message: Text,
    #[serde(default)]
    extensions: Option<Extensions>,
}

#[derive(Default, Deserialize)]
struct Extensions {
    #[serde(default)]
    code: Text,
}

/// REST's body, what stands before the server, and GraphQL's, in one.
#[derive(Default, Deserialize)]
struct Body {
    #[serde(default)]
    code: Text,
    #[serde(default)]
    message: Text,
    #[serde(default)]
    error: Text,
    #[serde(default)]
    error_description: Text,
    #[serde(default)]
    errors: Option<Vec<GraphQlError>>,
}

/// Text, if it is one.
#[derive(Default)]
struct Text(Option<String>);

/// Reads the body of an answer whose HTTP status is not that of a success.
pub(super) fn read(status: u16, content_type: Option<&str>, body: &[u8]) -> Error {
    let Ok(parsed) = serde_json::from_slice::<Body>(body) else {
        return Error::refused(status, format!("the answer is {}", describe(content_type, body)));
    };
    if let Some(error) = parsed.errors.and_then(|errors| errors.into_iter().next()) {
        return error.into_error().with_status(status);
    }
    let description = parsed.error_description.0.or_else(|| parsed.message.0.clone());
    match (parsed.code.0, parsed.message.0, parsed.error.0) {
        (Some(code), message, _) => Error::server(Some(&code), message.unwrap_or_default()).with_status(status),
        (None, _, Some(word)) => Error::server(Some(&word), description.unwrap_or_else(|| word.clone())).with_status(status),
        (None, Some(message), None) => Error::refused(status, message),
        (None, None, None) => Error::refused(status, format!("the answer is {}", describe(content_type, body))),
    }
}

impl GraphQlError {
    pub(super) fn into_error(self) -> Error {
        let mut message = self.message.0.unwrap_or_else(|| "the server gives no reason".to_owned());
        // A server that cannot read a body repeats it, with what is secret in it.
        if let Some(echo) = message.find(" body:").filter(|_| message.starts_with("json request body could not be decoded")) {
            message.truncate(echo);
        }
        let code = self.extensions.and_then(|extensions| extensions.code.0);
        Error::server(code.as_deref(), message)
    }
}

/// What a body is, without showing what it says.
pub(super) fn describe(content_type: Option<&str>, body: &[u8]) -> String {
    let of = content_type.map_or_else(String::new, |content_type| format!(" of {content_type}"));
    let length = body.len();
    match serde_json::from_slice::<Keys>(body) {
        Ok(Keys(keys)) if !keys.is_empty() => format!("{length} bytes{of} with the keys {}", keys.join(", ")),
        _ if length == 0 => "empty".to_owned(),
        _ => format!("{length} bytes{of}"),
    }
}

/// The first keys of an object.
struct Keys(Vec<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Keys;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
                let mut keys = Vec::new();
                while let Some((key, IgnoredAny)) = map.next_entry::<String, _>()? {
                    if keys.len() < 8 {
                        keys.push(key.chars().take(40).collect());
                    }
                }
                Ok(Keys(keys))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Anything;
        impl<'de> Visitor<'de> for Anything {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("anything")
            }

            fn visit_str<E>(self, text: &str) -> Result<Text, E> {
                Ok(Text(Some(text.to_owned()).filter(|text| !text.is_empty())))
            }

            fn visit_bool<E>(self, _: bool) -> Result<Text, E> {
                Ok(Text(None))
            }

            fn visit_i64<E>(self, _: i64) -> Result<Text, E> {
                Ok(Text(None))
            }

            fn visit_u64<E>(self, _: u64) -> Result<Text, E> {
                Ok(Text(None))
            }

            fn visit_f64<E>(self, _: f64) -> Result<Text, E> {
                Ok(Text(None))
            }

            fn visit_unit<E>(self) -> Result<Text, E> {
                Ok(Text(None))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Text, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Text(None))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Text(None))
            }
        }
        deserializer.deserialize_any(Anything)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code;

    fn json(status: u16, body: &str) -> Error {
        read(status, Some("application/json"), body.as_bytes())
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
    fn other_bodies_are_described_and_not_shown() {
        let error = read(502, Some("text/html"), b"<html>hunter2</html>");
        assert_eq!((error.code(), error.message()), (Some(&Code::Unavailable), "the answer is 20 bytes of text/html"));
        let error = read(404, None, b"");
        assert_eq!((error.code(), error.message()), (Some(&Code::NotFound), "the answer is empty"));
        let error = json(500, r#"{"token":"hunter2","n":{"deep":1}}"#);
        assert_eq!(error.message(), "the answer is 34 bytes of application/json with the keys token, n");
    }

    #[test]
    fn members_of_other_types_are_no_reason_to_fail() {
        let error = json(400, r#"{"code":5,"message":"not there","details":[1]}"#);
        assert_eq!((error.code(), error.message()), (Some(&Code::InvalidArgument), "not there"));
        let error = json(400, r#"{"error":{"a":1},"errors":null}"#);
        assert_eq!(error.code(), Some(&Code::InvalidArgument));
    }
}
