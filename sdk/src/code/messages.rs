//! Messages of the server that stand for a condition, where it gives no code or `INTERNAL`.

use super::Code;

/// A condition that the server only has words for.
struct Known {
    /// Operations that say it; any, if there are none.
    operations: &'static [&'static str],
    /// The message, or how it begins.
    start: &'static str,
    code: Code,
}

/// Operations that look at a token in their request.
const OF_TOKENS: &[&str] = &["validate_jwt_token", "revoke"];

/// As server 2.4.0 writes them.
const KNOWN: &[Known] = &[
    known(&[], "insufficient_scope", Code::PermissionDenied),
    known(&[], "query depth ", Code::InvalidArgument),
    known(&[], "query uses ", Code::InvalidArgument),
    known(&[], "operation has complexity ", Code::InvalidArgument),
    known(&[], "could not read request body: http: request body too large", Code::ResourceExhausted),
    known(&[], "json request body could not be decoded", Code::InvalidArgument),
    // The token is none.
    known(OF_TOKENS, "token contains an invalid number of segments", Code::InvalidArgument),
    known(OF_TOKENS, "tokenstring should not contain 'bearer '", Code::InvalidArgument),
    known(OF_TOKENS, "illegal base64 data at input byte ", Code::InvalidArgument),
    known(OF_TOKENS, "invalid character ", Code::InvalidArgument),
    known(OF_TOKENS, "unexpected end of JSON input", Code::InvalidArgument),
    known(OF_TOKENS, "json: cannot unmarshal ", Code::InvalidArgument),
    known(OF_TOKENS, "signing method (alg) is un", Code::InvalidArgument),
    // The token is not good, or not any longer. That of a session which has ended is `UNAUTHENTICATED` by the server's own code.
    known(OF_TOKENS, "Token is expired", Code::Unauthenticated),
    known(OF_TOKENS, "Token is not valid yet", Code::Unauthenticated),
    known(OF_TOKENS, "Token used before issued", Code::Unauthenticated),
    known(OF_TOKENS, "missing exp claim", Code::Unauthenticated),
    known(OF_TOKENS, "signature is invalid", Code::Unauthenticated),
    known(OF_TOKENS, "unexpected signing method: ", Code::Unauthenticated),
    // Its session has ended.
    known(&["revoke"], "not found", Code::NotFound),
];

const fn known(operations: &'static [&'static str], start: &'static str, code: Code) -> Known {
    Known { operations, start, code }
}

/// Code of a message that any operation may end with.
pub(super) fn of_any(message: &str) -> Option<Code> {
    find(|operations| operations.is_empty(), message)
}

/// Code of a message of one operation.
pub(super) fn of_operation(operation: &str, message: &str) -> Option<Code> {
    find(|operations| operations.contains(&operation), message)
}

fn find(is_of: impl Fn(&[&str]) -> bool, message: &str) -> Option<Code> {
    let known = KNOWN.iter().find(|known| is_of(known.operations) && message.starts_with(known.start));
    known.map(|known| known.code.clone())
}
