//! How the rest of the crate makes errors.

use std::error::Error as StdError;
use std::time::Duration;
use std::{fmt, io};

use super::{Cause, Error, Inner, Kind, Meaning, Message, Names, NotExecuted, ServerCode, UNKNOWN_ERROR};
use crate::code::Code;
use crate::protocol::Protocol;
use crate::redact::{self, Known, Vocabulary};

impl Error {
    /// With words of our own, or a [`Message`] that says whose they are: others' are never part of ours.
    #[doc(hidden)]
    pub fn new(kind: Kind, message: impl Into<Message>) -> Self {
        let message = message.into();
        let inner = Inner {
            kind,
            shown: message.shown(&Known { vocabulary: None, names: &Names::new() }),
            message,
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
            meaning: Meaning::default(),
            hint: None,
            cause: None,
        };
        Self(Box::new(inner))
    }

    #[doc(hidden)]
    pub fn build(message: impl Into<Message>) -> Self {
        Self::new(Kind::Build, message)
    }

    #[doc(hidden)]
    pub fn response(message: impl Into<Message>) -> Self {
        Self::new(Kind::Response, message)
    }

    /// A refusal with the server's own word, or none, and the server's message.
    #[doc(hidden)]
    pub fn server(word: Option<&str>, message: impl Into<String>) -> Self {
        let mut error = Self::new(Kind::Server, Message::foreign(message));
        let Some(word) = word else {
            error.0.code = Some(Code::Internal);
            return error;
        };
        let known = redact::is_error_word(word);
        error.0.code = Some(Code::from(if known { word } else { UNKNOWN_ERROR }));
        error.0.server_code = Some(ServerCode { raw: word.to_owned(), known });
        error
    }

    /// The server does not know the caller, and says so by no word of its own.
    pub(crate) fn unauthenticated(message: &'static str) -> Self {
        let mut error = Self::new(Kind::Server, message);
        error.0.code = Some(Code::Unauthenticated);
        error
    }

    /// A response with an error status that is not the server's.
    #[doc(hidden)]
    pub fn foreign(status: u16, message: impl Into<Message>) -> Self {
        Self::new(Kind::ForeignResponse, message).with_status(status)
    }

    /// A refusal by a server that says neither a word nor why.
    pub(crate) fn unexplained(message: &'static str) -> Self {
        let mut error = Self::new(Kind::Server, message);
        error.0.code = Some(Code::Internal);
        error
    }

    /// A refusal over gRPC, with the server's message.
    #[cfg(feature = "grpc")]
    #[doc(hidden)]
    pub fn grpc(grpc_status: i64, message: impl Into<String>) -> Self {
        let mut error = Self::new(Kind::Server, Message::foreign(message));
        error.0.code = Some(Code::of_grpc(grpc_status));
        error.0.grpc_status = Some(grpc_status);
        error
    }

    /// The message as it came, for those who look for a text that they know. It is shown nowhere.
    pub(crate) fn raw_message(&self) -> String {
        self.0.message.raw()
    }

    #[doc(hidden)]
    pub fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_retry_after(mut self, delay: Option<Duration>) -> Self {
        self.0.retry_after = delay;
        self
    }

    #[doc(hidden)]
    pub fn with_uri(mut self, uri: Option<String>) -> Self {
        self.0.uri = uri;
        self
    }

    #[doc(hidden)]
    pub fn timed_out(mut self, timed_out: bool) -> Self {
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

    /// Whether the server has given a code, where it says nothing: it is `INTERNAL`, or there is none.
    pub(crate) fn uncoded(&self) -> Option<bool> {
        let is_uncoded = self.0.kind == Kind::Server && self.0.code == Some(Code::Internal);
        is_uncoded.then(|| self.0.server_code.is_some() || self.0.grpc_status.is_some())
    }

    /// Adds what the servers of an API mean.
    pub(crate) fn classified(mut self, code: Option<Code>, is_locked_out: bool) -> Self {
        self.0.code = code.or(self.0.code);
        self.0.meaning.is_locked_out = is_locked_out;
        self
    }

    /// Shows the words of an API.
    #[doc(hidden)]
    pub fn with_vocabulary(mut self, vocabulary: &'static Vocabulary) -> Self {
        self.0.meaning.vocabulary = Some(vocabulary);
        self.knowing(&Names::new())
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
    /// a refused stream.
    #[doc(hidden)]
    pub fn is_not_executed(&self) -> bool {
        self.0.kind == Kind::Connect || self.is_refused_stream() || self.0.not_executed.is_some()
    }

    /// Parts of the message that are our own.
    #[cfg(any(test, feature = "testing"))]
    #[doc(hidden)]
    pub fn own_words(&self) -> Vec<String> {
        self.0.message.own().map(str::to_owned).collect()
    }

    /// The same refusal, seen as one for a reason of the schema.
    pub(crate) fn into_mismatch(mut self, code: Code, message: Message) -> Self {
        self.0.kind = Kind::SchemaMismatch;
        self.0.code = Some(code);
        self.with_message(message)
    }

    /// The same where the names of a caller's own document are known.
    pub(crate) fn knowing(mut self, names: &Names<'_>) -> Self {
        let known = Known { vocabulary: self.0.meaning.vocabulary, names };
        self.0.shown = self.0.message.shown(&known);
        if let Some(cause) = &mut self.0.cause {
            cause.shown = cause.text.shown(&known);
        }
        self
    }

    fn with_message(mut self, message: Message) -> Self {
        self.0.message = message;
        self.knowing(&Names::new())
    }

    /// Keeps the texts of another error and of those below it, the last of them in the message.
    #[doc(hidden)]
    pub fn because(self, error: &(dyn StdError + 'static)) -> Self {
        let mut texts: Vec<(Message, String)> = Vec::new();
        let mut below = Some(error);
        while let Some(error) = below {
            let text = message_of(error);
            below = error.source();
            let raw = text.raw();
            if !texts.iter().any(|(_, above)| above.contains(&raw)) {
                texts.push((text, raw));
            }
        }
        let texts = || texts.iter().map(|(text, _)| text.clone());
        let text = texts().reduce(|all, text| all.with(": ").and(text)).unwrap_or_default();
        let last = texts().next_back().unwrap_or_default();
        let message = self.0.message.clone().with(": ").and(last);
        let mut error = self.with_message(message);
        error.0.cause = Some(Cause { shown: String::new(), text });
        error.knowing(&Names::new())
    }

    /// Says of which call it is, unless it already does.
    pub(crate) fn with_operation(mut self, operation: &'static str, protocol: Protocol, attempts: u32) -> Self {
        self.0.operation.get_or_insert(operation);
        self.0.protocol.get_or_insert(protocol);
        self.0.attempts = attempts;
        self
    }
}

/// What only OAuth does with errors.
impl Error {
    /// Says of which endpoint it is, unless it already does.
    #[doc(hidden)]
    pub fn at(mut self, endpoint: &'static str, attempts: u32) -> Self {
        self.0.operation.get_or_insert(endpoint);
        self.0.attempts = attempts;
        self
    }
}

impl Error {
    /// Another of the same, for another of those who wait for the same thing.
    #[doc(hidden)]
    pub fn again(&self) -> Self {
        Self(self.0.clone())
    }
}

/// What an error says, and whose words these are.
fn message_of(error: &(dyn StdError + 'static)) -> Message {
    if let Some(error) = error.downcast_ref::<Error>() {
        let (before, after) = error.frame();
        return Message::from(before).and(error.0.message.clone()).with(after);
    }
    if let Some(cause) = error.downcast_ref::<Cause>() {
        return cause.text.clone();
    }
    let own = error.downcast_ref::<io::Error>().and_then(|error| error.get_ref()?.downcast_ref::<Own>());
    own.map_or_else(|| Message::foreign(error.to_string()), |own| own.0.into())
}

/// Words of our own in an error of `std`.
#[derive(Debug)]
struct Own(&'static str);

impl fmt::Display for Own {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl StdError for Own {}

/// An error of ours where others give one of `std`: its words are shown as they are.
pub fn own_io_error(kind: io::ErrorKind, text: &'static str) -> io::Error {
    io::Error::new(kind, Own(text))
}
