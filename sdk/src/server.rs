//! Facts about Authorizer's servers.

use std::sync::LazyLock;

use crate::code::Code;
use crate::error::NotExecuted;
use crate::generated;
use crate::profile::{HintContext, Profile};
use crate::protocol::Protocol;
use crate::redact::Vocabulary;
use crate::server_messages;
use crate::transport::error_form::MiddlewareError;

/// Facts about Authorizer's servers.
pub(crate) static PROFILE: Profile = Profile {
    server_version: generated::SERVER_VERSION,
    graphql_path: "/graphql",
    grpc_port: 9091,
    reserved_headers: &["x-authorizer-"],
    middleware: &MIDDLEWARE,
    code_of_message: server_messages::code,
    is_locked_out: |word, message| {
        word.is_some_and(|word| word.eq_ignore_ascii_case("too_many_requests")) || message.contains("too many failed attempts")
    },
    token_rejected: "unauthorized",
    session_required: SESSION_REQUIRED,
    hint,
    vocabulary: || &VOCABULARY,
};

/// The middleware in front of all HTTP handlers.
pub(crate) const MIDDLEWARE: [MiddlewareError; 4] = [
    (403, "csrf_validation_failed", None),
    (400, "invalid_client_id", None),
    (429, "rate_limit_exceeded", Some(NotExecuted::Limiter)),
    (503, "rate_limit_unavailable", Some(NotExecuted::Limiter)),
];

/// Read when the first error needs it.
static VOCABULARY: LazyLock<Vocabulary> =
    LazyLock::new(|| Vocabulary::read(include_str!("vocabulary.txt"), generated::names::NAMES));

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
    let message = context.error.unredacted_message();
    let is_unknown = matches!(message.as_deref(), Some("unauthorized" | "invalid claims"));
    context.protocol == Protocol::Grpc && is_unknown && context.has_bearer && !context.names_server
}

const ORIGIN: &str = "set `.origin(..)` of the builder, or the variable AUTHORIZER_ORIGIN, to an origin that the server allows";
const PUBLIC_URL: &str = "if the server was started with another `--url` than the one it is reached by, set `.public_url(..)` of the \
    builder, or the variable AUTHORIZER_PUBLIC_URL, and sign in again: tokens made over gRPC bear it as their issuer";
