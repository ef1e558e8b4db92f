//! What is known of an authorization server (OIDC Discovery, section 3; RFC 8414, section 2).

use serde::{Deserialize, Serialize};
use url::Url;

use crate::rt::address;
use crate::rt::codec;
use crate::rt::error::Error;
use crate::rt::map::Map;

/// An authorization server: where its endpoints are, and what it can do. Its serde form is that of the standards.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Metadata {
    /// What the server calls itself, in its tokens too.
    pub issuer: String,
    /// Where users are sent to sign in.
    pub authorization_endpoint: Option<String>,
    /// Where grants become tokens.
    pub token_endpoint: Option<String>,
    /// Where its public keys are.
    pub jwks_uri: Option<String>,
    /// Where it says who a user is.
    pub userinfo_endpoint: Option<String>,
    /// Where tokens are revoked (RFC 7009).
    pub revocation_endpoint: Option<String>,
    /// Where it says whether a token is good (RFC 7662).
    pub introspection_endpoint: Option<String>,
    /// Where clients register (RFC 7591).
    pub registration_endpoint: Option<String>,
    /// Where users are sent to sign out (`OpenID` Connect RP-Initiated Logout).
    pub end_session_endpoint: Option<String>,
    /// Does each answer to an authorization request say who gives it? Then one without `iss` is refused (RFC 9207, section 3).
    #[serde(deserialize_with = "codec::or_default")]
    pub authorization_response_iss_parameter_supported: bool,
    /// Scopes that it knows.
    #[serde(deserialize_with = "codec::or_default")]
    pub scopes_supported: Vec<String>,
    /// Response types that it has.
    #[serde(deserialize_with = "codec::or_default")]
    pub response_types_supported: Vec<String>,
    /// Grants that it takes.
    #[serde(deserialize_with = "codec::or_default")]
    pub grant_types_supported: Vec<String>,
    /// How clients can say who they are at the token endpoint.
    #[serde(deserialize_with = "codec::or_default")]
    pub token_endpoint_auth_methods_supported: Vec<String>,
    /// How challenges of PKCE can be made (RFC 7636).
    #[serde(deserialize_with = "codec::or_default")]
    pub code_challenge_methods_supported: Vec<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map,
}

/// An endpoint of an authorization server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// Where users are sent to sign in.
    Authorization,
    /// Where grants become tokens.
    Token,
    /// Where the server says whether a token is good.
    Introspection,
    /// Where tokens are revoked.
    Revocation,
    /// Where the server says who a user is.
    UserInfo,
    /// Where clients register.
    Registration,
    /// Where users are sent to sign out.
    EndSession,
}

impl Endpoint {
    /// What errors and spans call a request there.
    pub(super) fn operation(self) -> &'static str {
        match self {
            Self::Authorization => "oauth.authorization",
            Self::Token => "oauth.token",
            Self::Introspection => "oauth.introspection",
            Self::Revocation => "oauth.revocation",
            Self::UserInfo => "oauth.userinfo",
            Self::Registration => "oauth.registration",
            Self::EndSession => "oauth.end_session",
        }
    }

    /// Its name in the metadata.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Authorization => "authorization_endpoint",
            Self::Token => "token_endpoint",
            Self::Introspection => "introspection_endpoint",
            Self::Revocation => "revocation_endpoint",
            Self::UserInfo => "userinfo_endpoint",
            Self::Registration => "registration_endpoint",
            Self::EndSession => "end_session_endpoint",
        }
    }
}

impl Metadata {
    pub(super) fn endpoint_mut(&mut self, endpoint: Endpoint) -> &mut Option<String> {
        match endpoint {
            Endpoint::Authorization => &mut self.authorization_endpoint,
            Endpoint::Token => &mut self.token_endpoint,
            Endpoint::Introspection => &mut self.introspection_endpoint,
            Endpoint::Revocation => &mut self.revocation_endpoint,
            Endpoint::UserInfo => &mut self.userinfo_endpoint,
            Endpoint::Registration => &mut self.registration_endpoint,
            Endpoint::EndSession => &mut self.end_session_endpoint,
        }
    }

    pub(crate) fn text(&self, endpoint: Endpoint) -> Option<&str> {
        match endpoint {
            Endpoint::Authorization => self.authorization_endpoint.as_deref(),
            Endpoint::Token => self.token_endpoint.as_deref(),
            Endpoint::Introspection => self.introspection_endpoint.as_deref(),
            Endpoint::Revocation => self.revocation_endpoint.as_deref(),
            Endpoint::UserInfo => self.userinfo_endpoint.as_deref(),
            Endpoint::Registration => self.registration_endpoint.as_deref(),
            Endpoint::EndSession => self.end_session_endpoint.as_deref(),
        }
    }

    /// Where an endpoint is.
    pub(super) fn url(&self, endpoint: Endpoint, policy: EndpointPolicy) -> Result<Url, Error> {
        let name = endpoint.name();
        let text = self.text(endpoint).ok_or_else(|| {
            Error::new(crate::Kind::Unsupported, format!("the server's `{name}` is not known: it has none, or nobody said where"))
        })?;
        policy.check(name, text)
    }
}

/// Where credentials may go.
#[derive(Clone, Copy, Debug)]
pub(super) struct EndpointPolicy {
    /// Plain http to other machines, too.
    pub(super) http: bool,
    /// This machine.
    pub(super) loopback: bool,
}

impl EndpointPolicy {
    /// Reads an address, unless nothing may be sent there. It is not repeated: it may hold a password.
    pub(super) fn check(self, what: &str, text: &str) -> Result<Url, Error> {
        let refuse = |why: &str| Err(Error::build(format!("the `{what}` {why}")));
        let Ok(url) = Url::parse(text) else { return refuse("is not an absolute URL") };
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
            return refuse("is neither http nor https");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("has a user name or a password in it");
        }
        if url.fragment().is_some() {
            return refuse("has a fragment");
        }
        if !self.loopback && address::may_be_loopback(&url) {
            return refuse("is on this machine, and the issuer is not");
        }
        if !self.http && url.scheme() == "http" && !address::is_loopback(&url) {
            return refuse("is http to another machine, where everybody on the way can read along");
        }
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_go_over_https_or_stay_on_this_machine() {
        let strict = EndpointPolicy { http: false, loopback: false };
        let local = EndpointPolicy { loopback: true, ..strict };
        let open = EndpointPolicy { http: true, ..strict };
        for (url, allowed) in [
            ("https://a.example/token", [true, true, true]),
            ("http://127.0.0.1:1/token", [false, true, false]),
            ("https://localhost/token", [false, true, false]),
            ("http://a.example/token", [false, false, true]),
            ("https://0.0.0.0/token", [false, true, false]),
            ("http://0.0.0.0/token", [false, false, false]),
            ("https://[::]/token", [false, true, false]),
            ("https://[::ffff:127.0.0.1]/token", [false, true, false]),
            ("https://2130706433/token", [false, true, false]),
            ("https://localhost./token", [false, true, false]),
            ("https://auth.localhost/token", [false, true, false]),
            ("https://auth.localhost.example/token", [true, true, true]),
            ("ftp://a.example", [false; 3]),
            ("https://u:hunter2@a.example/token", [false; 3]),
            ("https://a.example/token#hunter2", [false; 3]),
            ("hunter2", [false; 3]),
        ] {
            let checked = [strict, local, open].map(|policy| policy.check("token_endpoint", url));
            assert_eq!(checked.each_ref().map(Result::is_ok), allowed, "{url}");
            assert!(
                checked
                    .iter()
                    .filter_map(|checked| checked.as_ref().err())
                    .all(|error| !format!("{error:?}").contains("hunter2"))
            );
        }
    }

    #[test]
    fn metadata_is_read_leniently_and_keeps_what_it_does_not_know() {
        let text = r#"{"issuer": "https://a.example", "token_endpoint": "https://a.example/t", "mtls_endpoint_aliases": {"a": 1},
            "scopes_supported": null, "userinfo_endpoint": null}"#;
        let metadata: Metadata = serde_json::from_str(text).unwrap();
        assert_eq!(metadata.extra["mtls_endpoint_aliases"]["a"], 1);
        let strict = EndpointPolicy { http: false, loopback: false };
        assert_eq!(metadata.url(Endpoint::Token, strict).unwrap().path(), "/t");
        let error = metadata.url(Endpoint::Revocation, strict).unwrap_err();
        assert!(error.is_unsupported() && error.message().contains("revocation_endpoint"), "{error}");
    }
}
