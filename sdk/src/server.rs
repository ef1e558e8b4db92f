//! Facts about Authorizer's servers.

use crate::code::Code;
use crate::profile::{HintContext, Profile};
use crate::protocol::Protocol;

/// Facts about Authorizer's servers.
pub(crate) static PROFILE: Profile = Profile { token_rejected: "unauthorized", session_required: SESSION_REQUIRED, hint };

const SESSION_REQUIRED: &str = "this needs the session that the login began on: make both calls on one client from `start_session()` or \
    `with_session(..)` (a client with a default bearer carries none). A session that stays empty after a login wants \
    `public_url(..)` on the builder: cookies of a host by another name are not kept";

fn hint(context: &HintContext<'_>) -> Option<&'static str> {
    match context.error.code()? {
        Code::CsrfValidationFailed => Some(ORIGIN),
        Code::Unauthenticated if may_have_another_issuer(context) => Some(PUBLIC_URL),
        _ => None,
    }
}

/// Over gRPC, tokens are made and checked by the URL that the client says the server has.
fn may_have_another_issuer(context: &HintContext<'_>) -> bool {
    let is_unknown = ["unauthorized", "invalid claims"].contains(&&*context.error.raw_message());
    context.protocol == Protocol::Grpc && is_unknown && context.has_bearer && !context.names_server
}

const ORIGIN: &str = "set `.origin(..)` of the builder, or the variable AUTHORIZER_ORIGIN, to an origin that the server allows";
const PUBLIC_URL: &str = "if the server was started with another `--url` than the one it is reached by, set `.public_url(..)` of the \
    builder, or the variable AUTHORIZER_PUBLIC_URL, and sign in again: tokens made over gRPC bear it as their issuer";
