//! Credentials of calls: headers that say who the caller is, and state that responses change.

use std::time::Duration;

use http::header::HeaderMap;
use tokio::time::Instant;

use crate::endpoint::{Operation, SessionUse};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::protocol::Protocol;

/// Source of what says who the caller is: a source of tokens, for instance. It is shared by all calls of a client.
///
/// Each call begins with a [`Lease`], which adds the credentials to every attempt of it and hears of its responses. Dropping a lease
/// ends its use, however the call has ended.
pub trait Credentials: Send + Sync + 'static {
    /// Begins the use by one call, before anything is sent.
    fn begin(&self, call: &CallInfo<'_>) -> Begin;
}

/// Beginning of the use of credentials by one call.
pub enum Begin {
    /// The call has no use for them.
    Unused,
    /// They are at hand.
    Ready(Box<dyn Lease>),
    /// They have to be waited for, no longer than the call may take; `None` if the call turns out to have no use for them.
    Later(BoxFuture<'static, Result<Option<Box<dyn Lease>>, Error>>),
}

/// Credentials in use by one call.
pub trait Lease: Send + Sync {
    /// Adds the credentials to an attempt.
    ///
    /// # Errors
    ///
    /// Any error ends the call, and nothing is sent.
    fn apply(&mut self, attempt: &mut Attempt<'_>) -> Result<(), Error>;

    /// Hears of an attempt that failed, and says whether the credentials are the reason.
    fn on_error(&mut self, failure: &Failure<'_>) -> Next {
        let _ = failure;
        Next::Keep
    }

    /// Hears of the headers of the last response of the call, whatever it says.
    fn on_response(&mut self, headers: &HeaderMap) {
        let _ = headers;
    }

    /// Hears that the call has succeeded.
    fn commit(&mut self) {}
}

/// Consequence of a failure for the credentials.
pub enum Next {
    /// They stay as they are, and the failure is treated like any other.
    Keep,
    /// The call is made once more with what the future gives; with `None`, the failure is treated like any other.
    Replace(BoxFuture<'static, Result<Option<Box<dyn Lease>>, Error>>),
}

/// Call that is about to be made.
pub struct CallInfo<'c> {
    pub(crate) operation: &'c Operation,
    pub(crate) protocol: Protocol,
    pub(crate) deadline: Instant,
    pub(crate) has_other_credentials: bool,
}

impl CallInfo<'_> {
    /// Rust name of the operation.
    pub fn operation(&self) -> &'static str {
        self.operation.name
    }

    /// Protocol of the call.
    pub fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// Returns whether the operation identifies its caller by a bearer token.
    pub fn accepts_bearer(&self) -> bool {
        self.operation.credentials.accept_bearer()
    }

    /// Returns whether the call may be made again when it is unknown whether it was executed.
    pub fn is_idempotent(&self) -> bool {
        self.operation.idempotent
    }

    /// Returns whether the client sends other credentials with every call.
    pub fn has_other_credentials(&self) -> bool {
        self.has_other_credentials
    }

    /// Time that is left for all of the call.
    pub fn time_left(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }

    /// Effects of the operation on sessions.
    pub fn session(&self) -> SessionUse {
        self.operation.session
    }
}

/// Attempt that is about to be sent.
pub struct Attempt<'a> {
    /// Headers of the request.
    pub(crate) headers: &'a mut HeaderMap,
    /// Whether cookies for https only may be sent.
    pub(crate) is_trustworthy: bool,
}

impl Attempt<'_> {
    /// Headers of the request, with what was added so far.
    pub fn headers(&mut self) -> &mut HeaderMap {
        self.headers
    }

    /// Returns whether the way to the server is https or does not leave this machine.
    pub fn is_trustworthy(&self) -> bool {
        self.is_trustworthy
    }
}

/// Attempt that has failed.
pub struct Failure<'a> {
    pub(crate) error: &'a Error,
    pub(crate) is_token_rejected: bool,
}

impl Failure<'_> {
    /// Reason of the failure.
    pub fn error(&self) -> &Error {
        self.error
    }

    /// Returns whether the server does not accept the bearer token, by the code and message that this API has for that.
    pub fn is_token_rejected(&self) -> bool {
        self.is_token_rejected
    }
}
