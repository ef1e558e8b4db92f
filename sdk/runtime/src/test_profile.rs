//! Profile of a made-up server, for tests.

use std::sync::LazyLock;

use crate::code::Code;
use crate::error::NotExecuted;
use crate::profile::Profile;
use crate::redact::Vocabulary;
use crate::transport::error_form::MiddlewareError;

pub(crate) static PROFILE: Profile = Profile {
    server_version: "1.2.3",
    graphql_path: "/graphql",
    grpc_port: 9,
    reserved_headers: &["x-example-"],
    middleware: &MIDDLEWARE,
    code_of_message: |error| error.message.contains("could not be decoded").then_some(Code::InvalidArgument),
    is_locked_out: |_, message| message.contains("too many failed attempts"),
    token_rejected: "unauthorized",
    session_required: "start a session",
    hint: |_| None,
    vocabulary: || &VOCABULARY,
};

const MIDDLEWARE: [MiddlewareError; 4] = [
    (403, "csrf_validation_failed", None),
    (400, "invalid_client_id", None),
    (429, "rate_limit_exceeded", Some(NotExecuted::Limiter)),
    (503, "rate_limit_unavailable", Some(NotExecuted::Limiter)),
];

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::read(MESSAGES, ""));

const MESSAGES: &str = "[messages]\nmust be at most 16 characters\nrpc error: code = Code(2017)\n";
