//! How the rest of the crate makes errors.

use std::error::Error as StdError;
use std::time::Duration;

use super::{Cause, Error, Inner, Kind, LONGEST_MESSAGE, NotExecuted};
use crate::code::Code;
use crate::protocol::Protocol;

impl Error {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        let inner = Inner {
            kind,
            message: shortened(message.into()),
            code: None,
            server_code: None,
            uri: None,
            status: None,
            grpc_status: None,
            retry_after: None,
            operation: None,
            protocol: None,
            attempts: 0,
            timed_out: false,
            refused_stream: false,
            not_executed: None,
            tls: false,
            hint: None,
            cause: None,
        };
        Self(Box::new(inner))
    }

    pub(crate) fn build(message: impl Into<String>) -> Self {
        Self::new(Kind::Build, message)
    }

    pub(crate) fn response(message: impl Into<String>) -> Self {
        Self::new(Kind::Response, message)
    }

    /// A refusal with the server's own word, or none.
    pub(crate) fn server(word: Option<&str>, message: impl Into<String>) -> Self {
        let mut error = Self::new(Kind::Server, message);
        error.0.code = Some(word.map_or_else(|| Code::of_message(&error.0.message), Code::from));
        error.0.server_code = word.map(str::to_owned);
        error
    }

    /// The server does not know the caller, and says so by no word of its own.
    pub(crate) fn unauthenticated(message: impl Into<String>) -> Self {
        let mut error = Self::new(Kind::Server, message);
        error.0.code = Some(Code::Unauthenticated);
        error
    }

    /// A response with an error status that is not the server's.
    pub(crate) fn foreign(status: u16, message: impl Into<String>) -> Self {
        Self::new(Kind::ForeignResponse, message).with_status(status)
    }

    #[cfg(feature = "grpc")]
    pub(crate) fn grpc(grpc_status: i64, message: impl Into<String>) -> Self {
        let mut error = Self::new(Kind::Server, message);
        error.0.code = Some(Code::of_grpc(grpc_status));
        error.0.grpc_status = Some(grpc_status);
        error
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_retry_after(mut self, delay: Option<Duration>) -> Self {
        self.0.retry_after = delay;
        self
    }

    pub(crate) fn with_uri(mut self, uri: Option<String>) -> Self {
        self.0.uri = uri.map(shortened);
        self
    }

    pub(crate) fn timed_out(mut self, timed_out: bool) -> Self {
        self.0.timed_out = timed_out;
        self
    }

    /// There is no TLS with the server.
    pub(crate) fn tls(mut self) -> Self {
        self.0.tls = true;
        self
    }

    pub(crate) fn with_hint(mut self, hint: Option<&'static str>) -> Self {
        self.0.hint = hint.or(self.0.hint);
        self
    }

    /// A limiter has turned other calls away, and this one has no time to wait for its turn.
    pub(crate) fn paced(wait: Duration) -> Self {
        let problem = "the server's limit of requests per second leaves no turn to this call before its timeout";
        let mut error = Self::new(Kind::Server, problem);
        error.0.code = Some(Code::ResourceExhausted);
        error.with_status(429).with_retry_after(Some(wait))
    }

    /// The server says that it did not begin.
    #[cfg(any(feature = "grpc", test))]
    pub(crate) fn refused_stream(mut self, refused: bool) -> Self {
        self.0.refused_stream = refused;
        self
    }

    pub(crate) fn is_refused_stream(&self) -> bool {
        self.0.refused_stream
    }

    /// Gives a message of an operation, for which the server has no code, that of its meaning.
    pub(crate) fn with_code_of(mut self, operation: &str) -> Self {
        if self.0.kind == Kind::Server
            && self.0.code == Some(Code::Internal)
            && let Some(code) = Code::of_operation(operation, &self.0.message)
        {
            self.0.code = Some(code);
        }
        self
    }

    /// The response proves that no operation was executed.
    pub(crate) fn not_executed(mut self, proof: Option<NotExecuted>) -> Self {
        self.0.not_executed = proof;
        self
    }

    pub(crate) fn is_document_rejected(&self) -> bool {
        self.0.not_executed == Some(NotExecuted::Document)
    }

    /// Proof that the server executed nothing: there was no connection, it refused the HTTP/2 stream, or the response is the exact
    /// body of something that answers before any operation. Only Authorizer's servers are known by their bodies: of another
    /// provider's response nothing follows but from [`is_connect`](Self::is_connect) and
    /// [`is_refused_stream`](Self::is_refused_stream).
    pub(crate) fn is_not_executed(&self) -> bool {
        self.0.kind == Kind::Connect || self.is_refused_stream() || self.0.not_executed.is_some()
    }

    /// The same refusal, seen as one for a reason of the schema.
    pub(crate) fn into_mismatch(mut self, code: Code, message: impl Into<String>) -> Self {
        self.0.kind = Kind::SchemaMismatch;
        self.0.code = Some(code);
        self.0.message = shortened(message.into());
        self
    }

    /// Replaces texts that come from outside.
    pub(crate) fn rewrite(mut self, rewritten: impl Fn(&str) -> Option<String>) -> Self {
        let inner = &mut *self.0;
        let cause = inner.cause.as_mut().map(|cause| &mut cause.0);
        for text in [Some(&mut inner.message), inner.server_code.as_mut(), inner.uri.as_mut(), cause].into_iter().flatten() {
            if let Some(new) = rewritten(text) {
                *text = new;
            }
        }
        if let Some(Code::Other(word)) = &mut inner.code
            && let Some(new) = rewritten(word)
        {
            *word = new;
        }
        self
    }

    /// Keeps the texts of a foreign error and of what lies below it, the last of them in the message. The caller has removed
    /// what must not be seen.
    pub(crate) fn because(mut self, error: &(dyn StdError + 'static)) -> Self {
        let mut texts: Vec<String> = Vec::new();
        let mut below = Some(error);
        while let Some(error) = below {
            let text = error.to_string();
            if !texts.iter().any(|above| above.contains(&text)) {
                texts.push(text);
            }
            below = error.source();
        }
        if let Some(last) = texts.last() {
            self.0.message = shortened(format!("{}: {last}", self.0.message));
        }
        self.0.cause = Some(Cause(shortened(texts.join(": "))));
        self
    }

    /// Says of which call it is, unless it already does.
    pub(crate) fn on(mut self, operation: &'static str, protocol: Protocol, attempts: u32) -> Self {
        self.0.operation.get_or_insert(operation);
        self.0.protocol.get_or_insert(protocol);
        self.0.attempts = attempts;
        self
    }
}

/// What only OAuth does with errors.
#[cfg(feature = "oauth")]
impl Error {
    /// Says of which endpoint it is, unless it already does.
    pub(crate) fn at(mut self, endpoint: &'static str, attempts: u32) -> Self {
        self.0.operation.get_or_insert(endpoint);
        self.0.attempts = attempts;
        self
    }
}

#[cfg(any(feature = "grpc", feature = "oauth"))]
impl Error {
    /// Another of the same, for another of those who wait for the same thing.
    pub(crate) fn again(&self) -> Self {
        Self(self.0.clone())
    }
}

fn shortened(mut text: String) -> String {
    if text.len() > LONGEST_MESSAGE {
        let end = (0..=LONGEST_MESSAGE).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        text.truncate(end);
        text.push('…');
    }
    text
}
