//! Bodies of error responses, in the forms that the server has for them. A body of any other form is somebody else's.

use serde::de::{IgnoredAny, MapAccess, SeqAccess};

use super::error_form::{ErrorForm, LARGEST, MiddlewareError};
use super::foreign;
use super::lenient::{Any, Lenient};
use crate::code::Code;
use crate::error::{Error, NotExecuted};

/// Longest text that is taken for a code, in bytes.
const LONGEST_CODE: usize = 80;

/// HTTP statuses of GraphQL errors, those of a success aside.
const GRAPHQL_STATUSES: [u16; 2] = [400, 422];

type Text = Option<String>;

/// Members of a body that any form has. What has another type than it should is absent, but seen.
#[derive(Default)]
struct Members {
    seen: u8,
    code: Text,
    message: Text,
    error: Text,
    error_description: Text,
    error_uri: Text,
    errors: Errors,
    has_data: bool,
}

/// The members of a body by name, each a bit of [`Members::seen`]; all others are the last one.
const CODE: u8 = 1;
const MESSAGE: u8 = 1 << 1;
const ERROR: u8 = 1 << 2;
const ERROR_DESCRIPTION: u8 = 1 << 3;
const ERROR_URI: u8 = 1 << 4;
const ERRORS: u8 = 1 << 5;
const DATA: u8 = 1 << 6;
const OTHER: u8 = 1 << 7;

/// Reads an error response in the forms of the server.
pub(super) fn read(form: ErrorForm, status: u16, body: &[u8]) -> Option<Error> {
    let members = Members::read(body)?;
    let error = match form {
        ErrorForm::GraphQl { middleware } => members.graphql(status).or_else(|| members.middleware(middleware, status)),
        ErrorForm::Rest { middleware } => members.rest().or_else(|| members.middleware(middleware, status)),
        #[cfg(feature = "grpc")]
        ErrorForm::Grpc => None,
        ErrorForm::OAuth { middleware } => members.middleware(middleware, status).or_else(|| members.oauth()),
    };
    error.map(|error| error.with_status(status))
}

/// Reads the errors of a GraphQL response that HTTP calls a success; `None` if it has no `errors`.
pub(super) fn graphql(body: &[u8]) -> Option<Error> {
    let members = Members::read(body)?;
    members.errors.error(members.has_data)
}

/// Tells a code from a sentence in its place.
pub(super) fn is_word(text: &str) -> bool {
    text.len() <= LONGEST_CODE && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

impl Members {
    fn read(body: &[u8]) -> Option<Self> {
        let Any(members) = Some(body).filter(|body| body.len() <= LARGEST).and_then(|body| serde_json::from_slice(body).ok())?;
        Some(members)
    }

    fn graphql(&self, status: u16) -> Option<Error> {
        let has_more = self.seen & !(ERRORS | DATA) != 0;
        match &self.errors {
            Errors::Own(error) if GRAPHQL_STATUSES.contains(&status) && !has_more => Some(error.error(self.has_data)),
            _ => None,
        }
    }

    fn rest(&self) -> Option<Error> {
        let word = self.code.as_ref().filter(|code| self.seen == CODE | MESSAGE && is_word(code))?;
        Some(Error::server(Some(word), self.message.as_ref().unwrap_or(word)))
    }

    fn middleware(&self, errors: &[MiddlewareError], status: u16) -> Option<Error> {
        let (error, description) = self.error.as_ref().zip(self.error_description.as_ref())?;
        let known = errors.iter().find(|(known, word, _)| (*known, *word) == (status, error));
        let (_, word, proof) = known.filter(|_| self.seen == ERROR | ERROR_DESCRIPTION)?;
        Some(Error::server(Some(word), description).not_executed(*proof))
    }

    fn oauth(&self) -> Option<Error> {
        let word = self.error.as_ref().filter(|word| is_word(word))?;
        let message = self.error_description.as_ref().unwrap_or(word);
        Some(Error::server(Some(word), message).with_uri(self.error_uri.clone()))
    }
}

/// GraphQL's `errors`.
#[derive(Default)]
pub(super) enum Errors {
    /// There are none: the member is absent, null or empty.
    #[default]
    None,
    /// A list of errors, each with a message or a code: the first of them.
    Own(GraphQlError),
    /// Something that no GraphQL server sends.
    Other,
}

/// One of GraphQL's `errors`.
#[derive(Default)]
pub(super) struct GraphQlError {
    message: Message,
    code: Text,
    /// Whether it, and all that follow it, are about a document that does not fit the schema.
    rejects_document: bool,
}

impl Errors {
    /// The errors as one; `has_data` if the response has `data` beside them that is not null.
    pub(super) fn error(&self, has_data: bool) -> Option<Error> {
        match self {
            Self::None => None,
            Self::Own(error) => Some(error.error(has_data)),
            Self::Other => Some(foreign::odd_errors()),
        }
    }

    fn and(self, next: GraphQlError) -> Self {
        match self {
            _ if !next.message.is_text && next.code.is_none() => Self::Other,
            Self::None => Self::Own(next),
            Self::Own(first) => {
                Self::Own(GraphQlError { rejects_document: first.rejects_document && next.rejects_document, ..first })
            }
            Self::Other => Self::Other,
        }
    }
}

impl GraphQlError {
    fn error(&self, has_data: bool) -> Error {
        let word = self.code.as_ref().filter(|code| is_word(code));
        let said = self.message.text.as_ref().or(self.code.as_ref()).cloned();
        // Fields of the root are not null: one that fails makes `data` null whatever the others did. Only before the document is
        // executed is there neither data nor an error of another kind.
        let is_rejected = self.rejects_document && !has_data;
        let error = match said {
            Some(said) => Error::server(word.map(String::as_str), said),
            None => Error::unexplained("the server gives no reason"),
        };
        error.not_executed(is_rejected.then_some(NotExecuted::Document))
    }
}

impl Lenient for Errors {
    fn of_text(text: &str) -> Self {
        if text.is_empty() { Self::None } else { Self::Other }
    }

    fn of_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut errors = Self::None;
        while let Some(Any(error)) = list.next_element::<Any<GraphQlError>>()? {
            errors = errors.and(error);
        }
        Ok(errors)
    }

    fn of_object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut errors = Self::None;
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            errors = Self::Other;
        }
        Ok(errors)
    }
}

impl Lenient for GraphQlError {
    fn of_object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = object.next_key::<String>()? {
            match key.as_str() {
                "message" => read.message = object.next_value::<Any<_>>()?.0,
                "extensions" => read.code = object.next_value::<Any<Extensions>>()?.0.0,
                _ => drop(object.next_value::<IgnoredAny>()?),
            }
        }
        let code = read.code.as_deref().map(Code::from);
        read.rejects_document = matches!(code, Some(Code::GraphQlParseFailed | Code::GraphQlValidationFailed));
        Ok(read)
    }
}

/// A message, which may be an empty text.
#[derive(Default)]
struct Message {
    is_text: bool,
    text: Text,
}

impl Lenient for Message {
    fn of_text(text: &str) -> Self {
        Self { is_text: true, text: Text::of_text(text) }
    }
}

/// The `code` in a GraphQL error's `extensions`.
#[derive(Default)]
struct Extensions(Text);

impl Lenient for Extensions {
    fn of_object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = object.next_key::<String>()? {
            match key.as_str() {
                "code" => read.0 = object.next_value::<Any<_>>()?.0,
                _ => drop(object.next_value::<IgnoredAny>()?),
            }
        }
        Ok(read)
    }
}

impl Lenient for Members {
    fn of_object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = object.next_key::<String>()? {
            let (bit, text) = match key.as_str() {
                "code" => (CODE, &mut read.code),
                "message" => (MESSAGE, &mut read.message),
                "error" => (ERROR, &mut read.error),
                "error_description" => (ERROR_DESCRIPTION, &mut read.error_description),
                "error_uri" => (ERROR_URI, &mut read.error_uri),
                "errors" => {
                    read.errors = object.next_value::<Any<_>>()?.0;
                    read.seen |= ERRORS;
                    continue;
                }
                "data" => {
                    read.has_data = object.next_value::<Option<IgnoredAny>>()?.is_some();
                    read.seen |= DATA;
                    continue;
                }
                other => {
                    // GraphQL has a third member, and it says nothing.
                    read.seen |= if other == "extensions" { 0 } else { OTHER };
                    object.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            *text = object.next_value::<Any<_>>()?.0;
            read.seen |= bit;
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_profile::PROFILE;

    fn rest(status: u16, body: &str) -> Option<Error> {
        read(ErrorForm::Rest { middleware: PROFILE.middleware }, status, body.as_bytes())
    }

    fn graphql(status: u16, body: &str) -> Option<Error> {
        read(ErrorForm::GraphQl { middleware: PROFILE.middleware }, status, body.as_bytes())
    }

    #[test]
    fn rest_bodies_give_code_and_message() {
        let error = rest(401, r#"{"code":"unauthenticated","message":"unauthorized"}"#).unwrap();
        assert_eq!((error.code(), error.message(), error.status()), (Some(&Code::Unauthenticated), "unauthorized", Some(401)));
        let error = rest(418, r#"{"code":"teapot","message":""}"#).unwrap();
        assert_eq!((error.code(), error.server_code()), (Some(&Code::Other("unknown_error".to_owned())), Some("unknown_error")));
        assert_eq!(error.message(), "…", "a code is never without a message");
    }

    #[test]
    fn graphql_bodies_give_code_and_message() {
        let body = r#"{"errors":[{"message":"Cannot query field \"nope\" on type \"Meta\".","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}],"data":null}"#;
        for status in [400, 422] {
            let error = graphql(status, body).unwrap();
            assert_eq!((error.code(), error.status()), (Some(&Code::GraphQlValidationFailed), Some(status)));
        }
        for status in [401, 403, 404, 409, 429, 500, 503] {
            assert!(graphql(status, body).is_none(), "no GraphQL server answers {status} so");
        }
        assert!(graphql(400, &body.replace("\"data\":null", "\"success\":false")).is_none());
    }

    #[test]
    fn bodies_of_the_middleware_are_understood_over_both() {
        let limited = r#"{"error":"rate_limit_exceeded","error_description":"Too many requests."}"#;
        let origin = r#"{"error":"csrf_validation_failed","error_description":"Origin not allowed"}"#;
        for read in [rest, graphql] {
            let error = read(403, origin).unwrap();
            assert_eq!((error.code(), error.message()), (Some(&Code::CsrfValidationFailed), "Origin not allowed"));
            let client = read(400, r#"{"error":"invalid_client_id","error_description":"The client id is invalid"}"#).unwrap();
            assert_eq!(client.code(), Some(&Code::InvalidClientId));
            let error = read(429, limited).unwrap();
            assert!(error.is_rate_limited() && error.code() == Some(&Code::ResourceExhausted));
        }
    }

    #[test]
    fn a_form_is_that_of_its_protocol_and_nothing_more() {
        for body in [
            "",
            "null",
            "[]",
            "<html>",
            "{}",
            r#"{"code":5,"message":"not there"}"#,
            r#"{"code":"not_found"}"#,
            r#"{"message":"not there"}"#,
            r#"{"code":"it went wrong","message":"not there"}"#,
            r#"{"code":"no\tcode","message":"not there"}"#,
            r#"{"code":"not_found","message":"not there","request":"7"}"#,
            r#"{"error":"not_found"}"#,
            r#"{"error":"not_found","error_description":"not there"}"#,
            r#"{"error":"csrf_validation_failed","error_description":"not with this status"}"#,
            r#"{"errors":[{"message":"not there"}],"data":null}"#,
            r#"{"errors":"not there"}"#,
        ] {
            assert!(rest(404, body).is_none() && graphql(404, body).is_none(), "{body}");
        }
        assert!(graphql(404, r#"{"code":"not_found","message":"Not Found"}"#).is_none(), "a path of REST");
        assert!(rest(400, r#"{"errors":[{"message":"not there"}],"data":null}"#).is_none());
        let long = "x".repeat(5000);
        assert!(rest(503, &format!(r#"{{"code":"{long}","message":"a"}}"#)).is_none());
        assert!(rest(503, &format!(r#"{{"code":"internal","message":"{}"}}"#, "x".repeat(LARGEST))).is_none());
    }

    #[test]
    fn odd_graphql_errors_are_not_the_server_s() {
        for body in [
            r#"{"errors":"not there"}"#,
            r#"{"errors":["not there"]}"#,
            r#"{"errors":{"message":"not there"}}"#,
            r#"{"errors":[null,5,{},{"message":"not there"}]}"#,
            r#"{"errors":[{}],"message":"not there"}"#,
            r#"{"errors":5,"message":"not there"}"#,
        ] {
            assert!(graphql(400, body).is_none(), "{body}");
        }
        for body in [
            r#"{"errors":[{"message":"not there","extensions":"odd"}]}"#,
            r#"{"errors":[{"message":"not there","extensions":[{"code":1}]}]}"#,
            r#"{"errors":[{"message":"not there","extensions":{"code":{"a":1}}}],"extensions":{}}"#,
            r#"{"errors":[{"message":"twice","message":"not there"}],"data":null}"#,
        ] {
            let error = graphql(400, body).unwrap();
            assert_eq!((error.message(), error.server_code()), ("not there", None), "{body}");
        }
        let error = graphql(422, r#"{"errors":[{"extensions":{"code":"it went wrong"}}]}"#).unwrap();
        assert_eq!((error.server_code(), error.message()), (None, "it went wrong"), "a sentence is no code");
    }

    #[test]
    fn an_echo_is_hidden_in_every_form() {
        let text = r#"json request body could not be decoded: EOF body:{\"password\":\"hunter2"#;
        let cut = "json request body could not be decoded: EOF body:{\"password\":\"…";
        let error = graphql(400, &format!(r#"{{"errors":[{{"message":"{text}"}}],"data":null}}"#)).unwrap();
        assert_eq!(error.message(), cut);
        assert_eq!(PROFILE.classify(error, "users").code(), Some(&Code::InvalidArgument));
        assert_eq!(rest(400, &format!(r#"{{"code":"invalid_argument","message":"{text}"}}"#)).unwrap().message(), cut);
        let origin = rest(403, &format!(r#"{{"error":"csrf_validation_failed","error_description":"{text}"}}"#));
        assert_eq!(origin.unwrap().message(), cut);
    }

    #[test]
    fn only_the_limiter_s_exact_body_proves_that_nothing_was_executed() {
        let limited = r#"{"error":"rate_limit_exceeded","error_description":"Too many requests. Please try again later."}"#;
        let unavailable = limited.replace("exceeded", "unavailable");
        let is_proof = |read: fn(u16, &str) -> Option<Error>, status, body: &str| {
            read(status, body).is_some_and(|error| error.is_not_executed())
        };
        for read in [rest, graphql] {
            assert!(is_proof(read, 429, limited) && is_proof(read, 503, &unavailable));
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
                assert!(!is_proof(read, status, body), "{status}: {body}");
            }
        }
    }

    #[test]
    fn only_a_rejected_document_without_data_proves_that_nothing_was_executed() {
        let rejected = |code: &str| format!(r#"{{"message":"no","extensions":{{"code":"{code}"}}}}"#);
        let (parse, validate) = (rejected("GRAPHQL_PARSE_FAILED"), rejected("GRAPHQL_VALIDATION_FAILED"));
        let other = rejected("INTERNAL");
        for (body, is_proof) in [
            (format!(r#"{{"errors":[{validate}],"data":null}}"#), true),
            (format!(r#"{{"errors":[{parse}]}}"#), true),
            (format!(r#"{{"errors":[{validate},{validate}],"data":null}}"#), true),
            (format!(r#"{{"errors":[{validate}],"data":{{"login":null}}}}"#), false),
            (format!(r#"{{"errors":[{validate},{other}],"data":null}}"#), false),
            (format!(r#"{{"errors":[{other}],"data":null}}"#), false),
        ] {
            let error = super::graphql(body.as_bytes()).unwrap();
            assert_eq!((error.is_not_executed(), error.is_document_rejected()), (is_proof, is_proof), "{body}");
        }
    }

    #[test]
    fn oauth_bodies_have_a_word_and_name_a_page_too() {
        // RFC 6749, section 5.2.
        let oauth = |status, body: &str| read(ErrorForm::OAuth { middleware: &[] }, status, body.as_bytes());
        let body = r#"{"error":"invalid_grant","error_description":"used up","error_uri":"https://a.example/e"}"#;
        let error = oauth(400, body).unwrap();
        assert_eq!(
            (error.code(), error.message(), error.unredacted_uri()),
            (Some(&Code::InvalidGrant), "used up", Some("https://a.example/e"))
        );
        assert_eq!(oauth(400, r#"{"error":"invalid_grant","error_uri":5}"#).unwrap().unredacted_uri(), None);
        let error = oauth(401, r#"{"error":"unauthorized"}"#).unwrap();
        assert_eq!((error.code(), error.message()), (Some(&Code::Unauthenticated), "unauthorized"));
        for body in
            [r#"{"error":"it went wrong"}"#, r#"{"error":{"a":1}}"#, r#"{"message":"no"}"#, r#"{"code":"a","message":"no"}"#]
        {
            assert!(oauth(400, body).is_none(), "{body}");
        }
    }

    #[test]
    fn the_limiter_is_authorizer_s_and_no_other_provider_s() {
        let limited = br#"{"error":"rate_limit_exceeded","error_description":"Too many requests."}"#;
        for middleware in [PROFILE.middleware, &[]] {
            let error = read(ErrorForm::OAuth { middleware }, 429, limited).unwrap();
            assert_eq!((error.is_not_executed(), error.is_rate_limited()), (!middleware.is_empty(), true));
        }
    }
}
