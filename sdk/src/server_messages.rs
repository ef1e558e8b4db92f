//! Messages of the server that stand for a condition, where it gives no code or `INTERNAL`.

use crate::code::Code;
use crate::profile::Uncoded;

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

/// Code of an error whose own says nothing.
pub(crate) fn code(error: &Uncoded<'_>) -> Option<Code> {
    let of_any = || find(|operations| operations.is_empty(), error.message).filter(|_| !error.has_code);
    of_any().or_else(|| find(|operations| operations.contains(&error.operation), error.message))
}

fn find(is_of: impl Fn(&[&str]) -> bool, message: &str) -> Option<Code> {
    let known = KNOWN.iter().find(|known| is_of(known.operations) && message.starts_with(known.start));
    known.map(|known| known.code.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_without_a_code_are_internal_unless_they_say_more() {
        let of_message = |message| code(&Uncoded { operation: "users", message, has_code: false });
        assert_eq!(of_message("record not found"), None);
        assert_eq!(code(&Uncoded { operation: "users", message: "insufficient_scope", has_code: true }), None);
        assert_eq!(of_message("insufficient_scope"), Some(Code::PermissionDenied));
        assert_eq!(of_message("query depth 17 exceeds maximum allowed depth 15"), Some(Code::InvalidArgument));
    }

    #[test]
    fn messages_about_a_token_have_a_code_where_a_token_is_checked() {
        let of_operation = |operation, message| code(&Uncoded { operation, message, has_code: true });
        for (message, expected) in [
            ("Token is expired", Code::Unauthenticated),
            ("signature is invalid", Code::Unauthenticated),
            ("unexpected signing method: none", Code::Unauthenticated),
            ("token contains an invalid number of segments", Code::InvalidArgument),
            ("illegal base64 data at input byte 0", Code::InvalidArgument),
            ("invalid character 'h' looking for beginning of value", Code::InvalidArgument),
        ] {
            for operation in ["validate_jwt_token", "revoke"] {
                assert_eq!(of_operation(operation, message), Some(expected.clone()), "{operation}: {message}");
            }
            assert_eq!(of_operation("update_profile", message), None, "{message}");
        }
        assert_eq!(of_operation("validate_jwt_token", "database is locked"), None);
        assert_eq!(of_operation("validate_jwt_token", "not found"), None);
        assert_eq!(of_operation("revoke", "not found"), Some(Code::NotFound));
    }
}
