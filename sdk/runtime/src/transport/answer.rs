//! What came back, before it is read.

use bytes::Bytes;
use http::header::{self, HeaderMap};

use super::description::describe;
use super::error_body;
use super::error_form::{ErrorForm, MiddlewareError};
use super::{foreign, www_authenticate};
use crate::date;
use crate::error::{Error, Kind};
use crate::protocol::Protocol;
use crate::redact::Message;

/// An answer, complete but not understood.
pub struct Answer {
    pub protocol: Protocol,
    pub status: u16,
    pub headers: HeaderMap,
    /// The HTTP body; over gRPC, the one message.
    pub body: Bytes,
    /// What the gRPC status says, if it is not that all went well.
    pub refusal: Option<Error>,
}

impl Answer {
    /// Tells an answer that holds a response from one that refuses it.
    pub fn check(&mut self, middleware: &'static [MiddlewareError]) -> Result<(), Error> {
        self.accept(ErrorForm::of(self.protocol, middleware))?;
        if self.protocol == Protocol::Grpc { Ok(()) } else { self.filled() }
    }

    /// Tells an answer that refuses nothing from one that does.
    pub fn accept(&mut self, form: ErrorForm) -> Result<(), Error> {
        if let Some(refusal) = self.refusal.take() {
            // A status of gRPC is the server's where all of the response is gRPC's.
            let is_grpc = self.content_type().is_some_and(|content_type| content_type.starts_with("application/grpc"));
            return Err(if is_grpc { self.begun(refusal) } else { self.as_refusal(form) });
        }
        if let 100..=199 = self.status {
            return Err(
                Error::response("the answer switches to another protocol, which was not asked for").with_status(self.status)
            );
        }
        if let 300..=399 = self.status {
            let problem = "the answer is a redirect, which is not followed: is the URL the server's own?";
            return Err(Error::new(Kind::Redirect, problem).with_status(self.status));
        }
        if !(200..=299).contains(&self.status) {
            return Err(self.as_refusal(form));
        }
        Ok(())
    }

    /// Is there something in it that can be read?
    pub fn filled(&self) -> Result<(), Error> {
        if self.headers.get(header::CONTENT_ENCODING).is_some_and(|encoding| encoding != "identity") {
            let error = Error::response("the answer is compressed, which was not asked for");
            return Err(error.with_status(self.status));
        }
        if let Some(error) = self.graphql_refusal() {
            return Err(self.begun(error));
        }
        if self.body.is_empty() {
            return Err(self.explain(Error::response("the answer is empty")));
        }
        Ok(())
    }

    /// The answer as a refusal, whatever its status is: what its body says in a form of the server, or else a challenge. Anything
    /// else is somebody else's.
    pub fn as_refusal(&self, form: ErrorForm) -> Error {
        let said = error_body::read(form, self.status, &self.body);
        let said = said.or_else(|| www_authenticate::read(form, self.status, &self.headers));
        let error = said.unwrap_or_else(|| foreign::error(form, self.status, self.content_type(), &self.body));
        error.with_retry_after(self.retry_after())
    }

    /// Adds to an error that ended an answer what its head has said.
    pub(crate) fn begun(&self, error: Error) -> Error {
        error.with_status(self.status).with_retry_after(self.retry_after())
    }

    /// A refusal that GraphQL calls a success of HTTP. One that begins in another way is found when the response is read.
    fn graphql_refusal(&self) -> Option<Error> {
        const BEGINNINGS: [&[u8]; 2] = [br#"{"errors":"#, br#"{"data":null"#];
        let begins = self.protocol == Protocol::GraphQl && BEGINNINGS.iter().any(|start| self.body.starts_with(start));
        begins.then(|| error_body::graphql(&self.body)).flatten()
    }

    /// Adds to an error what is known of the answer.
    pub fn explain(&self, error: Error) -> Error {
        match error.kind() {
            Kind::Response if !looks_like_json(&self.body) && self.protocol != Protocol::Grpc && !self.body.is_empty() => {
                let content = describe(self.content_type(), &self.body);
                Error::response(Message::from("the answer is not JSON but ").and(content)).with_status(self.status)
            }
            _ => error.with_status(self.status),
        }
    }

    /// What the answer says of its body.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(header::CONTENT_TYPE)?.to_str().ok()
    }

    fn retry_after(&self) -> Option<std::time::Duration> {
        date::retry_after(self.headers.get(header::RETRY_AFTER)?.to_str().ok()?, date::now())
    }
}

fn looks_like_json(body: &[u8]) -> bool {
    let begins = matches!(body.trim_ascii_start().first(), Some(b'{' | b'['));
    begins || serde_json::from_slice::<serde::de::IgnoredAny>(body).is_ok()
}
