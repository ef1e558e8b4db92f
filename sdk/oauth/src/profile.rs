//! Ways in which the servers of one provider differ from the standards.

use url::Url;

use super::metadata::Endpoint;
use crate::rt::redact::Vocabulary;
use crate::rt::transport::MiddlewareError;

/// Ways in which the servers of one provider differ from the standards.
pub struct ServerProfile {
    /// Errors of the middleware in front of every endpoint.
    pub middleware: &'static [MiddlewareError],
    /// Returns whether a server of this issuer may call itself by another name.
    pub is_alias: fn(issuer: &Url, name: &str) -> bool,
    /// A request without a scope gets an ID token.
    pub default_scope_has_openid: bool,
    /// The ID token of a refresh has a nonce of its own, against the standard (OpenID Connect Core, section 12.2).
    pub renews_nonce: bool,
    /// Endpoints that take a secret in the header as it is, while the standard encodes it (RFC 6749, section 2.3.1): there, it goes
    /// into the form.
    pub undecoded_basic: &'static [Endpoint],
    #[doc(hidden)]
    pub revocable: RevocableTokens,
    /// Words of the servers that errors may show.
    pub vocabulary: Option<fn() -> &'static Vocabulary>,
}

/// Tokens that a server can revoke. It responds to a revocation of any other as if all were well (RFC 7009, section 2.2).
#[derive(Clone, Copy)]
pub enum RevocableTokens {
    /// All of its own.
    All,
    /// JWTs for the client (`aud`) that come from a user's login, which have these claims.
    #[doc(hidden)]
    ClientJwt { login_claims: &'static [&'static str] },
}

impl ServerProfile {
    /// A server that does what the standards say.
    pub const STANDARD: Self = Self {
        middleware: &[],
        is_alias: |_, _| false,
        default_scope_has_openid: false,
        renews_nonce: false,
        undecoded_basic: &[],
        revocable: RevocableTokens::All,
        vocabulary: None,
    };
}
