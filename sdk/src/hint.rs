//! What to do about errors that a setting of the client is the reason for.

use http::header;

use crate::code::Code;
use crate::error::Error;
use crate::protocol::Protocol;
use crate::sent::Sent;

/// What the caller can set, if that helps.
pub(crate) fn of(error: &Error, sent: &Sent) -> Option<&'static str> {
    match error.code()? {
        Code::CsrfValidationFailed => Some(ORIGIN),
        Code::Unauthenticated if may_have_another_issuer(error, sent) => Some(PUBLIC_URL),
        _ => None,
    }
}

/// Over gRPC, tokens are made and checked by the URL that the client says the server has.
fn may_have_another_issuer(error: &Error, sent: &Sent) -> bool {
    let standing = sent.core.transports.headers(sent.protocol);
    let has_bearer = sent.options.bearer.is_some() || standing.contains_key(header::AUTHORIZATION);
    let is_unknown = ["unauthorized", "invalid claims"].contains(&&*error.raw_message());
    sent.protocol == Protocol::Grpc && is_unknown && has_bearer && !sent.core.has_public_url
}

const ORIGIN: &str = "set `.origin(..)` of the builder, or the variable AUTHORIZER_ORIGIN, to an origin that the server allows";
const PUBLIC_URL: &str = "if the server was started with another `--url` than the one it is reached by, set `.public_url(..)` of the \
    builder, or the variable AUTHORIZER_PUBLIC_URL, and sign in again: tokens made over gRPC bear it as their issuer";
