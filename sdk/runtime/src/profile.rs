//! Facts about the servers of one API that the runtime asks for.

use crate::code::Code;
use crate::error::Error;
use crate::protocol::Protocol;
use crate::redact::Vocabulary;
use crate::transport::error_form::MiddlewareError;

/// Facts about the servers of one API: a static value of its crate.
pub struct Profile {
    /// Version of the server whose schemas the API was written from.
    pub server_version: &'static str,
    /// Path of GraphQL below the base URL.
    pub graphql_path: &'static str,
    /// Port of gRPC, unless the client is told another.
    pub grpc_port: u16,
    /// Beginnings of header names that callers may not set.
    pub reserved_headers: &'static [&'static str],
    /// Errors of the middleware in front of all HTTP handlers.
    pub middleware: &'static [MiddlewareError],
    /// Code of an error whose code says nothing, by its message.
    pub code_of_message: fn(&Uncoded<'_>) -> Option<Code>,
    /// Tells an account that is locked from whatever else is exhausted, by the server's word and message.
    pub is_locked_out: fn(Option<&str>, &str) -> bool,
    /// Message of an `UNAUTHENTICATED` error that means that the bearer token is not accepted.
    pub token_rejected: &'static str,
    /// Remedy where an operation needs a session and there is none.
    pub session_required: &'static str,
    /// Remedy for an error that a setting of the client may be the reason of.
    pub hint: fn(&HintContext<'_>) -> Option<&'static str>,
    /// Words of the servers that errors may show.
    pub vocabulary: fn() -> &'static Vocabulary,
}

/// Error whose code says nothing.
pub struct Uncoded<'e> {
    /// Rust name of the operation.
    pub operation: &'e str,
    pub message: &'e str,
    /// The server has given a code, which is `INTERNAL`.
    pub has_code: bool,
}

/// Facts for a hint.
pub struct HintContext<'e> {
    pub error: &'e Error,
    pub protocol: Protocol,
    /// The call had a bearer token.
    pub has_bearer: bool,
    /// The client was told what the server calls itself.
    pub names_server: bool,
}

impl Profile {
    /// What the servers' own words and messages say of an error.
    pub fn classify(&self, error: Error, operation: &'static str) -> Error {
        let message = error.raw_message();
        let code =
            error.uncoded().and_then(|has_code| (self.code_of_message)(&Uncoded { operation, message: &message, has_code }));
        let is_locked_out = (self.is_locked_out)(error.server_code(), &message);
        error.classified(code, is_locked_out).with_vocabulary((self.vocabulary)())
    }
}
