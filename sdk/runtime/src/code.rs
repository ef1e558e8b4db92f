//! What the server says went wrong, in one vocabulary for all protocols.

use std::fmt;

/// Why the server refused a call.
///
/// GraphQL (`extensions.code`), REST (`code`), gRPC (the status) and what stands before them (`error`) each have their own
/// words; the same condition gives the same code. A code comes from the server alone: a response of a proxy or gateway has none,
/// whatever its status is (see [`Error::is_foreign_response`](crate::Error::is_foreign_response)). Words without a code are in [`Code::Other`].
///
/// ```
/// use authorizer::Code;
///
/// assert_eq!(Code::from("unauthenticated"), Code::Unauthenticated);
/// assert_eq!(Code::from("TOO_MANY_REQUESTS"), Code::ResourceExhausted);
/// assert_eq!(Code::from("teapot").as_str(), "teapot");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// A value of the request is not acceptable.
    InvalidArgument,
    /// The caller is not known: credentials are missing, wrong or expired.
    Unauthenticated,
    /// The caller is known and may not do this.
    PermissionDenied,
    /// What the request names does not exist.
    NotFound,
    /// What should be made exists already.
    AlreadyExists,
    /// The server, or the account, is not in a state that allows it: a feature is off, multi-factor is enforced …
    FailedPrecondition,
    /// Too many requests, too many wrong attempts, or a message that is too large; the predicates of
    /// [`Error`](crate::Error) tell which.
    ResourceExhausted,
    /// The server does not have the operation.
    Unimplemented,
    /// The server, or something before it, cannot answer now.
    Unavailable,
    /// The server, or something before it, ran out of time.
    DeadlineExceeded,
    /// The call was cancelled on the way.
    Cancelled,
    /// The call ran into another one.
    Aborted,
    /// A number or position is out of range.
    OutOfRange,
    /// The server lost data.
    DataLoss,
    /// The server does not say.
    Unknown,
    /// The server failed, or gave no code that means anything. Where a fixed message of an operation says more, its code is that of
    /// the message: `validate_jwt_token` and `revoke` end in [`Code::Unauthenticated`] for a token that is expired or wrongly
    /// signed, and in [`Code::InvalidArgument`] for a malformed one (server 2.4.0).
    Internal,
    /// The GraphQL document does not fit the server's schema.
    GraphQlValidationFailed,
    /// The GraphQL document is not one.
    GraphQlParseFailed,
    /// The path exists, but not with this HTTP method.
    MethodNotAllowed,
    /// The server does not accept the `Origin` of the call: see
    /// `origin` of the client's builder.
    CsrfValidationFailed,
    /// The server does not know the client id.
    InvalidClientId,
    /// A request of OAuth lacks something, or says something twice (RFC 6749, section 5.2).
    InvalidRequest,
    /// The client's own credentials are wrong, or not of the kind that the server wants (RFC 6749, section 5.2).
    InvalidClient,
    /// A code, refresh token, assertion or token to exchange is wrong, expired, used up or of another client (RFC 6749, section 5.2).
    InvalidGrant,
    /// The client may not use the grant (RFC 6749, section 5.2).
    UnauthorizedClient,
    /// The server does not have the grant (RFC 6749, section 5.2).
    UnsupportedGrantType,
    /// The server does not have the response type (RFC 6749, section 4.1.2.1).
    UnsupportedResponseType,
    /// A scope is unknown, or more than the client may have (RFC 6749, section 5.2).
    InvalidScope,
    /// A resource is unknown, or not for the client (RFC 8707, section 2).
    InvalidTarget,
    /// The user, or the server for them, said no (RFC 6749, section 4.1.2.1).
    AccessDenied,
    /// `prompt=none` was asked for, and the user would have to be asked something (`OpenID` Connect Core, section 3.1.2.6).
    InteractionRequired,
    /// The server does not revoke tokens of that kind (RFC 7009, section 2.2.1).
    UnsupportedTokenType,
    /// The metadata of a client that wants to register is not acceptable (RFC 7591, section 3.2.2).
    InvalidClientMetadata,
    /// A word that has no code. In an error it is one that is registered, such as `slow_down`, as the server sent it, or
    /// `unknown_error`: see [`Error::unredacted_server_code`](crate::Error::unredacted_server_code).
    Other(String),
}

/// Each code with its name, and the other names that it goes by.
const NAMES: &[(Code, &str, &[&str])] = &[
    (Code::InvalidArgument, "INVALID_ARGUMENT", &[]),
    (Code::Unauthenticated, "UNAUTHENTICATED", &["UNAUTHORIZED", "INVALID_TOKEN"]),
    (Code::PermissionDenied, "PERMISSION_DENIED", &["INSUFFICIENT_SCOPE"]),
    (Code::NotFound, "NOT_FOUND", &[]),
    (Code::AlreadyExists, "ALREADY_EXISTS", &[]),
    (Code::FailedPrecondition, "FAILED_PRECONDITION", &[]),
    (Code::ResourceExhausted, "RESOURCE_EXHAUSTED", &["TOO_MANY_REQUESTS", "RATE_LIMIT_EXCEEDED"]),
    (Code::Unimplemented, "UNIMPLEMENTED", &[]),
    (Code::Unavailable, "UNAVAILABLE", &["TEMPORARILY_UNAVAILABLE", "RATE_LIMIT_UNAVAILABLE"]),
    (Code::DeadlineExceeded, "DEADLINE_EXCEEDED", &[]),
    (Code::Cancelled, "CANCELLED", &["CANCELED"]),
    (Code::Aborted, "ABORTED", &[]),
    (Code::OutOfRange, "OUT_OF_RANGE", &[]),
    (Code::DataLoss, "DATA_LOSS", &[]),
    (Code::Unknown, "UNKNOWN", &[]),
    (Code::Internal, "INTERNAL", &["SERVER_ERROR"]),
    (Code::GraphQlValidationFailed, "GRAPHQL_VALIDATION_FAILED", &[]),
    (Code::GraphQlParseFailed, "GRAPHQL_PARSE_FAILED", &[]),
    (Code::MethodNotAllowed, "METHOD_NOT_ALLOWED", &[]),
    (Code::CsrfValidationFailed, "CSRF_VALIDATION_FAILED", &[]),
    (Code::InvalidClientId, "INVALID_CLIENT_ID", &[]),
    (Code::InvalidRequest, "INVALID_REQUEST", &[]),
    (Code::InvalidClient, "INVALID_CLIENT", &[]),
    (Code::InvalidGrant, "INVALID_GRANT", &[]),
    (Code::UnauthorizedClient, "UNAUTHORIZED_CLIENT", &[]),
    (Code::UnsupportedGrantType, "UNSUPPORTED_GRANT_TYPE", &[]),
    (Code::UnsupportedResponseType, "UNSUPPORTED_RESPONSE_TYPE", &[]),
    (Code::InvalidScope, "INVALID_SCOPE", &[]),
    (Code::InvalidTarget, "INVALID_TARGET", &[]),
    (Code::AccessDenied, "ACCESS_DENIED", &[]),
    (Code::InteractionRequired, "INTERACTION_REQUIRED", &["LOGIN_REQUIRED", "CONSENT_REQUIRED", "ACCOUNT_SELECTION_REQUIRED"]),
    (Code::UnsupportedTokenType, "UNSUPPORTED_TOKEN_TYPE", &[]),
    (Code::InvalidClientMetadata, "INVALID_CLIENT_METADATA", &["INVALID_REDIRECT_URI", "INVALID_SOFTWARE_STATEMENT"]),
];

impl Code {
    /// Name of the code in capitals; of [`Code::Other`], the server's own word.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other(word) => word,
            known => NAMES.iter().find(|(code, ..)| code == known).map_or("", |(_, name, _)| name),
        }
    }

    /// All words that have a code.
    #[doc(hidden)]
    pub fn words() -> impl Iterator<Item = &'static str> {
        NAMES.iter().flat_map(|(_, name, others)| [&[*name], *others].concat())
    }

    /// Of a gRPC status; the numbers outside the standard ones come from what stands behind the server.
    #[cfg(feature = "grpc")]
    pub(crate) fn of_grpc(status: i64) -> Self {
        match status {
            1 => Self::Cancelled,
            2 => Self::Unknown,
            3 => Self::InvalidArgument,
            4 => Self::DeadlineExceeded,
            5 => Self::NotFound,
            6 => Self::AlreadyExists,
            7 => Self::PermissionDenied,
            8 => Self::ResourceExhausted,
            9 => Self::FailedPrecondition,
            10 => Self::Aborted,
            11 => Self::OutOfRange,
            12 => Self::Unimplemented,
            14 => Self::Unavailable,
            15 => Self::DataLoss,
            16 => Self::Unauthenticated,
            _ => Self::Internal,
        }
    }
}

impl From<&str> for Code {
    /// Reads any of the server's words, in capitals or not.
    fn from(word: &str) -> Self {
        let named = |name: &&str| name.eq_ignore_ascii_case(word);
        let known = NAMES.iter().find(|(_, name, others)| named(name) || others.iter().any(named));
        known.map_or_else(|| Self::Other(word.to_owned()), |(code, ..)| code.clone())
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_found_by_its_own_name() {
        for (code, name, _) in NAMES {
            assert_eq!(Code::from(*name), *code);
            assert_eq!(code.to_string(), *name);
        }
    }

    #[test]
    fn one_condition_has_one_code_whatever_the_layer_calls_it() {
        for word in ["TOO_MANY_REQUESTS", "resource_exhausted", "rate_limit_exceeded"] {
            assert_eq!(Code::from(word), Code::ResourceExhausted);
        }
        assert_eq!(Code::from("unauthorized"), Code::Unauthenticated);
    }

    #[test]
    fn unknown_words_are_kept_as_they_are() {
        assert_eq!(Code::from("Brand_New"), Code::Other("Brand_New".to_owned()));
    }

    #[cfg(feature = "grpc")]
    #[test]
    fn grpc_numbers_outside_the_standard_ones_are_internal() {
        assert_eq!(Code::of_grpc(2017), Code::Internal);
        assert_eq!(Code::of_grpc(16), Code::Unauthenticated);
    }
}
