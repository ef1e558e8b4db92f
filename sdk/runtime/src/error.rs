//! What a call can end in instead of a response.

pub mod construct;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::code::Code;
use crate::protocol::Protocol;
use crate::redact::{Message, Names, Vocabulary};

/// Statuses of gRPC that mean more than their code says.
const DEADLINE_EXCEEDED: i64 = 4;
const RESOURCE_EXHAUSTED: i64 = 8;

/// Where a call went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A setting of the client, an option of the call, or a value of its request is not acceptable. Nothing was sent.
    Build,
    /// The protocol does not carry the operation, or a field of the request. Nothing was sent.
    Unsupported,
    /// The operation needs a session, and the client is bound to none. Nothing was sent.
    SessionRequired,
    /// No connection was made. Nothing was sent by the last attempt.
    Connect,
    /// The time limit of the call passed.
    Timeout,
    /// The connection broke.
    Transport,
    /// The server answered with a redirect, which is never followed.
    Redirect,
    /// The request is larger than servers take, and nothing was sent; or the response is larger than the client's limit.
    TooLarge,
    /// The response cannot be understood.
    Response,
    /// The server does not know the operation, or a field or type of it: it is older or newer than the one that the SDK was
    /// written from. Nothing was sent if [`Error::attempts`] is 0: the server's version was known.
    SchemaMismatch,
    /// The server refused the call: see [`Error::code`].
    Server,
    /// The response is not one of this server: a proxy or gateway, or another server, has answered. There is no code.
    ForeignResponse,
    /// What came back from an authorization request is not the answer to it: another state or issuer, too late, or incomplete.
    /// Nothing was sent.
    Callback,
    /// A token cannot be renewed any more: somebody has to sign in again.
    ReauthenticationRequired,
    /// The store of a token cannot be used.
    Store,
    /// A blocking client or a token source was made before the process forked, and is used in the child. Nothing was sent: make
    /// it anew there.
    Forked,
}

/// Why a call failed.
///
/// `Display` is one line. What others wrote (a server, a proxy, another crate, a closure of the caller's) is shown word by word,
/// there and in every accessor but those that begin with `unredacted`: known messages of servers, names of the schemas and some
/// hundred plain words as they are, everything else as `…`. A secret that a server repeats is hidden in whatever form that is.
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: Kind,
    message: Message,
    /// The message as it is shown.
    shown: String,
    code: Option<Code>,
    server_code: Option<ServerCode>,
    uri: Option<String>,
    status: Option<u16>,
    grpc_status: Option<i64>,
    retry_after: Option<Duration>,
    operation: Option<&'static str>,
    protocol: Option<Protocol>,
    attempts: u32,
    timed_out: bool,
    refused_stream: bool,
    not_executed: Option<NotExecuted>,
    tls: bool,
    /// What only the API's servers mean by it.
    meaning: Meaning,
    hint: Option<&'static str>,
    cause: Option<Cause>,
}

/// What only the servers of one API mean.
#[derive(Clone, Copy, Default)]
struct Meaning {
    is_locked_out: bool,
    /// Words of the API that may be shown.
    vocabulary: Option<&'static Vocabulary>,
}

/// Part of the server that is known to have answered before any operation was executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotExecuted {
    /// The rate limiter in front of all HTTP handlers.
    Limiter,
    /// The check of a GraphQL document, which did not fit the schema.
    Document,
}

/// Stands for the words of servers that are not known.
const UNKNOWN_ERROR: &str = "unknown_error";

/// A server's own word for a code.
#[derive(Clone)]
struct ServerCode {
    raw: String,
    known: bool,
}

impl ServerCode {
    fn shown(&self) -> &str {
        if self.known { &self.raw } else { UNKNOWN_ERROR }
    }
}

/// The errors of other crates that lie below, as text: they hold URLs and values.
#[derive(Clone)]
struct Cause {
    text: Message,
    shown: String,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cause").field(&self.shown).finish()
    }
}

impl StdError for Cause {}

impl Error {
    /// Where it went wrong.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// What the server says went wrong; `None` when it did not get to say.
    pub fn code(&self) -> Option<&Code> {
        self.0.code.as_ref()
    }

    /// The server's own word for the code, as it was sent; `unknown_error` if it is none that is known. Over gRPC there is none.
    pub fn server_code(&self) -> Option<&str> {
        self.0.server_code.as_ref().map(ServerCode::shown)
    }

    /// The server's message, or ours when the server did not get to say. Words of others that are not known are `…`.
    pub fn message(&self) -> &str {
        &self.0.shown
    }

    /// What the caller can do about it, in our words, if a setting of the client may be the reason. `Display` ends in it.
    pub fn hint(&self) -> Option<&'static str> {
        self.0.hint
    }

    /// The message with the words of others as they came, up to 2,048 bytes of them; `None` when all of it is ours.
    ///
    /// It may hold anything: the caller's password, token or one-time code, control characters, another user's data. It belongs
    /// into no log, onto no screen and into no answer. It is for code that looks for a text it knows.
    pub fn unredacted_message(&self) -> Option<String> {
        self.0.message.is_foreign().then(|| self.0.message.raw())
    }

    /// The server's own word for the code as it came, even if it is not known. It may hold anything, as
    /// [`unredacted_message`](Self::unredacted_message) does, and is not to be logged or shown either.
    pub fn unredacted_server_code(&self) -> Option<&str> {
        self.0.server_code.as_ref().map(|code| code.raw.as_str())
    }

    /// The address of a page about the error, if an OAuth endpoint names one (RFC 6749, section 5.2), as it came. It may hold
    /// anything, as [`unredacted_message`](Self::unredacted_message) does, and may lead anywhere; no other text shows it.
    pub fn unredacted_uri(&self) -> Option<&str> {
        self.0.uri.as_deref()
    }

    /// HTTP status of the answer, of whichever protocol; `None` without an answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Status of a gRPC answer; servers also send numbers beyond the standard 16.
    pub fn grpc_status(&self) -> Option<i64> {
        self.0.grpc_status
    }

    /// How long the server wants the caller to wait before another attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Rust name of the operation that was called; of OAuth, the endpoint, such as `oauth.token`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The protocol of the call; `None` for those of OAuth.
    pub fn protocol(&self) -> Option<Protocol> {
        self.0.protocol
    }

    /// How many attempts were made; 0 when the call failed before the first.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// A setting of the client, or an option of the call, is not acceptable.
    pub fn is_build(&self) -> bool {
        self.0.kind == Kind::Build
    }

    /// The protocol does not carry the operation, or a field of the request.
    pub fn is_unsupported(&self) -> bool {
        self.0.kind == Kind::Unsupported
    }

    /// The operation needs a session, and the client is bound to none.
    pub fn is_session_required(&self) -> bool {
        self.0.kind == Kind::SessionRequired
    }

    /// No connection was made, so nothing was sent by the last attempt; those before it, if [`attempts`](Self::attempts) says that
    /// there were some, may have come further.
    pub fn is_connect(&self) -> bool {
        self.0.kind == Kind::Connect
    }

    /// There is no TLS with the server: its certificate is not trusted, has expired or is another name's, or one of the two
    /// refuses the handshake. Repeating the call does not help, and it is not repeated.
    pub fn is_tls(&self) -> bool {
        self.0.tls
    }

    /// A time limit passed: of the call, or of connecting. Over gRPC the server keeps the time, too, and may be the first to say so.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout || self.0.timed_out || self.0.grpc_status == Some(DEADLINE_EXCEEDED)
    }

    /// The server answered with a redirect.
    pub fn is_redirect(&self) -> bool {
        self.0.kind == Kind::Redirect
    }

    /// The response cannot be understood.
    pub fn is_response(&self) -> bool {
        self.0.kind == Kind::Response
    }

    /// A response with an error status that is not in any form of the server: a page of a proxy or gateway, or of another server.
    /// Its status says nothing of what the request names (a 404 may come from a base URL with a path such as `/graphql`), so there is
    /// no [`code`](Self::code), and [`is_not_found`](Self::is_not_found) and its like are false. The message has its content type
    /// and the likely cause.
    pub fn is_foreign_response(&self) -> bool {
        self.0.kind == Kind::ForeignResponse
    }

    /// The server does not know the operation, or a field or type of it, which the message names.
    pub fn is_schema_mismatch(&self) -> bool {
        self.0.kind == Kind::SchemaMismatch
    }

    /// What came back from an authorization request is not the answer to it.
    pub fn is_callback(&self) -> bool {
        self.0.kind == Kind::Callback
    }

    /// A token cannot be renewed any more: somebody has to sign in again.
    pub fn is_reauthentication_required(&self) -> bool {
        self.0.kind == Kind::ReauthenticationRequired
    }

    /// The store of a token cannot be used.
    pub fn is_store(&self) -> bool {
        self.0.kind == Kind::Store
    }

    /// A blocking client or a token source was made before the process forked, and is used in the child.
    pub fn is_forked(&self) -> bool {
        self.0.kind == Kind::Forked
    }

    /// The caller is not known: wrong or missing credentials, an expired token, a wrong second factor's session.
    ///
    /// Also a 401 whose error word is none of the standard's, such as Ory Hydra's `request_unauthorized`.
    pub fn is_unauthenticated(&self) -> bool {
        let is_unknown_word = matches!(self.code(), Some(Code::Other(_)));
        self.has(&Code::Unauthenticated) || self.status() == Some(401) && is_unknown_word
    }

    /// The caller may not do this.
    pub fn is_permission_denied(&self) -> bool {
        self.has(&Code::PermissionDenied)
    }

    /// What the request names does not exist.
    pub fn is_not_found(&self) -> bool {
        self.has(&Code::NotFound)
    }

    /// Limit of requests, of the server or of a proxy or gateway in front of it (any HTTP 429 that is not the server's word for a
    /// lock-out or a message that is too large): the call may succeed after [`retry_after`](Self::retry_after). Only the server's
    /// own limiter is known to answer before anything is executed, and calls are repeated after it by themselves. Of any other, a
    /// call that is not idempotent may have been executed.
    pub fn is_rate_limited(&self) -> bool {
        match self.server_code() {
            Some(word) => word.eq_ignore_ascii_case("rate_limit_exceeded"),
            // Lock-outs have a code of the server's, and no time after which to come back.
            None if self.0.grpc_status == Some(RESOURCE_EXHAUSTED) => self.0.retry_after.is_some(),
            None => self.0.status == Some(429) && self.0.grpc_status.is_none(),
        }
    }

    /// A message is larger than the server takes, or than the client's limit for requests or responses.
    pub fn is_too_large(&self) -> bool {
        let said = || {
            let texts = ["request body too large", "message larger than max"];
            self.has(&Code::ResourceExhausted) && texts.iter().any(|text| self.raw_message().contains(text))
        };
        self.0.kind == Kind::TooLarge || self.0.status == Some(413) || said()
    }

    /// The account, or the administrator's access, is locked for a while after too many wrong attempts. Repeating the call
    /// does not help.
    pub fn is_locked_out(&self) -> bool {
        self.has(&Code::ResourceExhausted) && !self.is_rate_limited() && !self.is_too_large() && self.0.meaning.is_locked_out
    }

    fn has(&self, code: &Code) -> bool {
        self.0.code.as_ref() == Some(code)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (before, after) = self.frame();
        write!(f, "{before}{}{after}", one_line(&self.0.shown))
    }
}

impl Error {
    /// What stands before and after the message.
    fn frame(&self) -> (String, String) {
        let inner = &*self.0;
        let call = match (inner.operation, inner.protocol) {
            (Some(operation), Some(protocol)) => format!("{operation} over {protocol}: "),
            (Some(operation), None) => format!("{operation}: "),
            (None, _) => String::new(),
        };
        let answer = match (inner.grpc_status, inner.status) {
            (Some(status), _) => Some(format!("gRPC {status}")),
            (None, Some(status)) => Some(format!("HTTP {status}")),
            (None, None) => None,
        };
        let said = match (&inner.code, answer) {
            (Some(code), Some(answer)) => format!("{code} ({answer}): "),
            (Some(code), None) => format!("{code}: "),
            (None, Some(answer)) => format!("{answer}: "),
            (None, None) => String::new(),
        };
        let hint = inner.hint.map_or_else(String::new, |hint| format!("; {hint}"));
        let attempts = if inner.attempts > 1 { format!(" (after {} attempts)", inner.attempts) } else { String::new() };
        (call + &said, hint + &attempts)
    }
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let mut out = f.debug_struct("Error");
        out.field("kind", &inner.kind).field("message", &inner.shown);
        let server_code = self.server_code();
        let known: [(&str, Option<&dyn fmt::Debug>); 10] = [
            ("code", debug(inner.code.as_ref())),
            ("server_code", debug(server_code.as_ref())),
            ("status", debug(inner.status.as_ref())),
            ("grpc_status", debug(inner.grpc_status.as_ref())),
            ("retry_after", debug(inner.retry_after.as_ref())),
            ("operation", debug(inner.operation.as_ref())),
            ("protocol", debug(inner.protocol.as_ref())),
            ("attempts", debug(Some(&inner.attempts).filter(|attempts| **attempts > 0))),
            ("hint", debug(inner.hint.as_ref())),
            ("cause", debug(inner.cause.as_ref())),
        ];
        for (name, value) in known.into_iter().filter_map(|(name, value)| Some((name, value?))) {
            out.field(name, value);
        }
        out.finish()
    }
}

fn debug<T: fmt::Debug>(value: Option<&T>) -> Option<&dyn fmt::Debug> {
    value.map(|value| value as &dyn fmt::Debug)
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.cause.as_ref().map(|cause| cause as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::construct::own_io_error;
    use super::*;
    use crate::test_profile::PROFILE;

    fn of_server(error: Error) -> Error {
        PROFILE.classify(error, "login")
    }

    #[test]
    fn an_error_can_be_sent_anywhere_and_is_small() {
        fn everywhere<T: Send + Sync + 'static>() {}
        everywhere::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn it_is_shown_in_one_line() {
        let error =
            Error::server(Some("unauthenticated"), "no\r\nway").with_status(401).with_operation("login", Protocol::Rest, 1);
        assert_eq!(error.to_string(), "login over REST: UNAUTHENTICATED (HTTP 401): no  way");
        assert_eq!(
            Error::new(Kind::Connect, "no\nway").with_operation("a", Protocol::Rest, 3).to_string(),
            "a over REST: no way (after 3 attempts)"
        );
    }

    #[test]
    fn one_code_hides_three_conditions_that_predicates_tell_apart() {
        let limited = Error::server(Some("rate_limit_exceeded"), "Too many requests. Please try again later.");
        assert!(limited.is_rate_limited() && !limited.is_locked_out() && !limited.is_too_large());
        let locked = of_server(Error::server(Some("resource_exhausted"), "too many failed attempts, please try again later"));
        assert!(!locked.is_rate_limited() && locked.is_locked_out() && !locked.is_too_large());
        let large = Error::server(Some("resource_exhausted"), "grpc: received message larger than max (5 vs. 4)");
        assert!(!large.is_rate_limited() && !large.is_locked_out() && large.is_too_large());
    }

    #[test]
    fn too_many_requests_without_a_code_of_the_server_s_is_a_rate_limit_and_no_lock_out() {
        let limited = Error::new(Kind::ForeignResponse, "12 bytes of text/html").with_status(429);
        assert!(limited.is_rate_limited() && !limited.is_locked_out() && !limited.is_too_large());
        assert_eq!((limited.code(), limited.server_code()), (None, None));
        let locked = of_server(Error::server(Some("resource_exhausted"), "too many failed attempts").with_status(429));
        assert!(!locked.is_rate_limited() && locked.is_locked_out());
    }

    #[cfg(feature = "grpc")]
    #[test]
    fn a_limiter_before_grpc_locks_nobody_out() {
        let limited = || Error::grpc(RESOURCE_EXHAUSTED, "too many requests").with_status(200);
        assert!(!limited().is_locked_out() && !limited().is_rate_limited() && !limited().is_too_large());
        let later = limited().with_retry_after(Some(Duration::from_secs(1)));
        assert!(!later.is_locked_out() && later.is_rate_limited());
        let locked = of_server(Error::grpc(RESOURCE_EXHAUSTED, "too many failed attempts, please try again later"));
        assert!(locked.is_locked_out() && !locked.is_rate_limited());
        assert!(!of_server(Error::server(Some("resource_exhausted"), "the disk is full").with_status(429)).is_locked_out());
    }

    #[test]
    fn long_messages_are_cut() {
        for error in [Error::response("é".repeat(5000)), Error::server(None, "é ".repeat(5000))] {
            assert!(error.message().len() <= 2048 + '…'.len_utf8());
        }
    }

    #[test]
    fn text_of_others_is_raw_in_methods_named_for_it_alone() {
        let error = Error::server(Some("hunter2_code"), "no user hunter2\u{1b}[2J").with_uri(Some("https://hunter2".to_owned()));
        assert_eq!((error.message(), error.server_code()), ("no user …", Some("unknown_error")));
        assert_eq!(error.code(), Some(&Code::Other("unknown_error".to_owned())));
        assert_eq!(error.to_string(), "unknown_error: no user …");
        assert!(!format!("{error:?} {error:#?}").contains("hunter2"), "{error:?}");
        assert_eq!(error.unredacted_message().as_deref(), Some("no user hunter2\u{1b}[2J"));
        assert_eq!(error.unredacted_server_code(), Some("hunter2_code"));
        assert_eq!(error.unredacted_uri(), Some("https://hunter2"));
        assert_eq!(Error::build("zounds").unredacted_message(), None);
    }

    #[test]
    fn text_of_ours_is_never_replaced() {
        let store = own_io_error(std::io::ErrorKind::Other, "the zounds is gone");
        let below = Error::new(Kind::Store, "no zounds 4711").because(&store).with_operation("zounds", Protocol::Rest, 4711);
        let error = Error::new(Kind::ReauthenticationRequired, format!("gadzooks {}", 4711)).because(&below);
        let whole = "gadzooks 4711: zounds over REST: no zounds 4711: the zounds is gone (after 4711 attempts)";
        assert_eq!((error.message(), error.unredacted_message()), (whole, None));
        assert!(StdError::source(&error).unwrap().to_string().contains("the zounds is gone"));
        let foreign = std::io::Error::other("the zounds is gone");
        assert_eq!(Error::build("zounds").because(&foreign).message(), "zounds: the … is gone");
    }
}
