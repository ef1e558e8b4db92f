//! Facts about the servers of one API that the runtime asks for.

use crate::error::Error;
use crate::protocol::Protocol;

/// Facts about the servers of one API: a static value of its crate.
pub(crate) struct Profile {
    /// Message of an `UNAUTHENTICATED` error that means that the bearer token is not accepted.
    pub(crate) token_rejected: &'static str,
    /// Remedy where an operation needs a session and there is none.
    pub(crate) session_required: &'static str,
    /// Remedy for an error that a setting of the client may be the reason of.
    pub(crate) hint: fn(&HintContext<'_>) -> Option<&'static str>,
}

/// Facts for a hint.
pub(crate) struct HintContext<'e> {
    pub(crate) error: &'e Error,
    pub(crate) protocol: Protocol,
    /// The call had a bearer token.
    pub(crate) has_bearer: bool,
    /// The client was told what the server calls itself.
    pub(crate) names_server: bool,
}
