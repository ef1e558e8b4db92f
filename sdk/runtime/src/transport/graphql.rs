//! GraphQL: one address, a document and its variables.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::{DeserializeOwned, DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::error_body::{self, Errors};
use super::json::{self, Member};
use super::lenient::Any;
use crate::codec::{self, Form};
use crate::endpoint::Operation;
use crate::error::Error;
use crate::request::{self, Request};

pub(super) fn encode(request: &dyn Request) -> serde_json::Result<Bytes> {
    let mut body = Vec::new();
    codec::within(Form::GraphQl, || request.write_graphql(&mut body))?;
    Ok(body.into())
}

/// A body that begins with one document, with another in its place.
pub(super) fn with_document(body: &Bytes, old: &str, new: &str) -> Bytes {
    let start = body.len().min(request::BEFORE_DOCUMENT.len());
    let rest = body.get(start + old.len()..).unwrap_or_default();
    [&body[..start], new.as_bytes(), rest].concat().into()
}

pub(crate) fn decode<T: DeserializeOwned>(operation: &Operation, body: &[u8]) -> Result<T, Error> {
    let field = operation.graphql.as_ref().map_or("", |graphql| graphql.field);
    match json::read(Form::GraphQl, body, Envelope { field, data: PhantomData }) {
        // Whatever is said here, the document was executed.
        Ok(Content { data, errors }) => match (errors.error(true), data) {
            (Some(error), _) => Err(error),
            (None, Some(data)) => Ok(data),
            (None, None) => Err(nothing(field)),
        },
        // Data that is null where there should be some is explained by the errors beside it.
        Err(error) => Err(error_body::graphql(body).unwrap_or(error)),
    }
}

fn nothing(field: &str) -> Error {
    let path = if field.is_empty() { "data".to_owned() } else { format!("data.{field}") };
    Error::response(format!("the answer has neither `{path}` nor errors"))
}

/// `{"data": {"field": T}, "errors": […]}`; without a field, the whole of `data`.
struct Envelope<T> {
    field: &'static str,
    data: PhantomData<fn() -> T>,
}

struct Content<T> {
    data: Option<T>,
    errors: Errors,
}

enum Key {
    Data,
    Errors,
    Other,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Envelope<T> {
    type Value = Content<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Content<T>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Envelope<T> {
    type Value = Content<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a GraphQL answer")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Content<T>, A::Error> {
        let mut content = Content { data: None, errors: Errors::None };
        while let Some(key) = map.next_key()? {
            match key {
                Key::Data if self.field.is_empty() => content.data = Some(map.next_value()?),
                Key::Data => content.data = map.next_value_seed(Member::new(self.field))?,
                Key::Errors => content.errors = map.next_value::<Any<Errors>>()?.0,
                Key::Other => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(content)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;
        impl Visitor<'_> for Name {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_str<E>(self, key: &str) -> Result<Key, E> {
                Ok(match key {
                    "data" => Key::Data,
                    "errors" => Key::Errors,
                    _ => Key::Other,
                })
            }
        }
        deserializer.deserialize_identifier(Name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code;
    use crate::endpoint::{Credentials, GraphQl, SessionUse};

    static SAMPLE: Operation = Operation {
        name: "sample",
        graphql: Some(GraphQl { document: "{ sample { id } }", field: "sample", optional: &[] }),
        rest: None,
        grpc: None,
        credentials: Credentials::None,
        session: SessionUse { needs: false, changes: false, starts: false },
        idempotent: true,
    };

    #[derive(Debug, PartialEq, Deserialize)]
    struct Sample {
        id: String,
    }

    fn read(body: &str) -> Result<Sample, Error> {
        decode(&SAMPLE, body.as_bytes())
    }

    #[test]
    fn the_response_is_found_in_its_envelope() {
        let body = r#"{"extensions":{"a":[1]},"data":{"other":{"id":1},"sample":{"id":"7","more":{}}}}"#;
        assert_eq!(read(body).unwrap(), Sample { id: "7".to_owned() });
    }

    #[test]
    fn errors_win_over_data_in_either_order() {
        let error = r#"{"message":"unauthorized","path":["sample"],"extensions":{"code":"UNAUTHENTICATED"}}"#;
        let bodies = [
            format!(r#"{{"errors":[{error}],"data":null}}"#),
            format!(r#"{{"data":null,"errors":[{error}]}}"#),
            format!(r#"{{"data":{{"sample":null}},"errors":[{error}]}}"#),
            format!(r#"{{"data":{{"sample":{{"id":"7"}}}},"errors":[{error},{error}]}}"#),
        ];
        for body in bodies {
            let error = read(&body).unwrap_err();
            assert_eq!((error.code(), error.message()), (Some(&Code::Unauthenticated), "unauthorized"), "{body}");
        }
    }

    #[test]
    fn errors_without_a_code_are_internal_and_too_many_requests_has_its_common_name() {
        let error = read(r#"{"errors":[{"message":"record not found"}],"data":null}"#).unwrap_err();
        assert_eq!((error.code(), error.server_code()), (Some(&Code::Internal), None));
        let body = r#"{"errors":[{"message":"too many failed attempts","extensions":{"code":"TOO_MANY_REQUESTS"}}],"data":null}"#;
        assert!(crate::test_profile::PROFILE.classify(read(body).unwrap_err(), "login").is_locked_out());
    }

    #[test]
    fn errors_of_an_odd_shape_are_no_success_and_have_no_code() {
        for errors in [
            r#""no""#,
            r#"["no"]"#,
            r#"{"message":"no"}"#,
            "[{}]",
            r#"[[],{"message":"no"}]"#,
            r#"[{"message":"no"},{}]"#,
            r#"[{"message":5}]"#,
        ] {
            for body in [
                format!(r#"{{"errors":{errors},"data":null}}"#),
                format!(r#"{{"data":{{"sample":{{"id":"7"}}}},"errors":{errors}}}"#),
            ] {
                let error = read(&body).unwrap_err();
                assert!(error.is_foreign_response() && error.code().is_none(), "{body}: {error}");
            }
        }
        let error = read(r#"{"errors":[{"message":"no","extensions":7}],"data":null}"#).unwrap_err();
        assert_eq!((error.code(), error.message()), (Some(&Code::Internal), "no"));
        for errors in ["false", "0", r#""""#, "{}", "[]", "null"] {
            assert!(read(&format!(r#"{{"errors":{errors},"data":{{"sample":{{"id":"7"}}}}}}"#)).is_ok(), "{errors}");
        }
    }

    #[test]
    fn an_answer_with_nothing_in_it_is_no_success() {
        for body in ["{}", r#"{"data":null}"#, r#"{"data":{}}"#, r#"{"errors":[]}"#, r#"{"errors":null,"data":{"x":1}}"#] {
            let error = read(body).unwrap_err();
            assert!(error.is_response() && error.message().contains("data.sample"), "{error}");
        }
    }

    #[test]
    fn what_is_missing_is_named_by_its_path() {
        let error = read(r#"{"data":{"sample":{"no":"hunter2"}}}"#).unwrap_err();
        assert_eq!(error.message(), "missing field `id` in `data.…` (line 1, column 34)");
    }
}
