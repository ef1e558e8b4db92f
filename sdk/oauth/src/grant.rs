//! What a client has to give for a token.

use std::fmt;
use std::time::SystemTime;

use url::Url;

use super::assertion::Assertion;
use super::form::Form;
use crate::rt::error::Error;
use crate::rt::secret::Secret;

/// What a client gives for a token: one of RFC 6749's grants, or any other (section 4.5).
///
/// ```
/// use authorizer::oauth::Grant;
///
/// let grant = Grant::client_credentials().scope("reports:read").resource("https://api.example.com");
/// ```
#[derive(Clone, PartialEq)]
#[must_use = "it does nothing until a client is given it"]
pub struct Grant {
    kind: Kind,
    form: Form,
    assertion: Option<AssertionOf>,
}

/// Signed anew each time that it is sent.
#[derive(Clone)]
struct AssertionOf(Box<Assertion>);

impl PartialEq for AssertionOf {
    /// Two that are signed are never the same.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// What a second attempt would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// It is used up by the first that arrives.
    Once,
    /// The same, and it stays in use where the server gives no other.
    Refresh,
    /// It gets another token.
    Repeatable,
}

impl Grant {
    /// The client itself (`client_credentials`, RFC 6749, section 4.4).
    pub fn client_credentials() -> Self {
        Self::of(Kind::Repeatable, "client_credentials")
    }

    /// The right to renew a token (`refresh_token`, RFC 6749, section 6). Never sent twice if it is not known what became of it:
    /// servers take a second time for theft.
    pub fn refresh_token(token: impl Into<Secret>) -> Self {
        let mut grant = Self::of(Kind::Refresh, "refresh_token");
        grant.form.add("refresh_token", token);
        grant
    }

    /// A code, with the redirect URI and the verifier of its request (`authorization_code`, RFC 6749, section 4.1.3; RFC 7636,
    /// section 4.5). [`Client::finish`](super::Client::finish) does this, and checks where the code comes from.
    pub fn authorization_code(code: impl Into<Secret>, redirect_uri: impl Into<String>, verifier: Option<Secret>) -> Self {
        let mut grant = Self::of(Kind::Once, "authorization_code");
        grant.form.add("code", code);
        grant.form.add("redirect_uri", redirect_uri.into());
        verifier.into_iter().for_each(|verifier| grant.form.add("code_verifier", verifier));
        grant
    }

    /// A JWT of somebody whom the server trusts, as it is (`jwt-bearer`, RFC 7523, section 2.1).
    pub fn jwt_bearer(assertion: impl Into<Secret>) -> Self {
        let mut grant = Self::of(Kind::Repeatable, "urn:ietf:params:oauth:grant-type:jwt-bearer");
        grant.form.add("assertion", assertion);
        grant
    }

    /// The same, signed anew each time that it is sent.
    pub fn assertion(assertion: Assertion) -> Self {
        let grant = Self::of(Kind::Repeatable, "urn:ietf:params:oauth:grant-type:jwt-bearer");
        Self { assertion: Some(AssertionOf(Box::new(assertion))), ..grant }
    }

    /// Any other grant, by its URI. It is sent once, unless nothing of it can have arrived.
    pub fn other(uri: impl Into<String>) -> Self {
        let mut grant = Self { kind: Kind::Once, form: Form::default(), assertion: None };
        grant.form.add("grant_type", uri.into());
        grant
    }

    /// The same with another refresh token.
    pub(super) fn with_refresh_token(mut self, token: &Secret) -> Self {
        self.form.set("refresh_token", token);
        self
    }

    /// Returns whether the first request uses it up: a code, or another's refresh token or device code by their URI.
    pub(super) fn is_used_up_at_once(&self) -> bool {
        const USED_UP: [&str; 3] = ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"];
        self.form.get("grant_type").is_some_and(|kind| USED_UP.contains(&kind.expose()))
    }

    fn of(kind: Kind, name: &'static str) -> Self {
        let mut form = Form::default();
        form.add("grant_type", name);
        Self { kind, form, assertion: None }
    }

    /// What the token should be good for: scopes with spaces between them. By default, what the server thinks right.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.form.set("scope", scope.into());
        self
    }

    /// Where the token is going to be used, as an absolute URI (RFC 8707, section 2). Several calls add up.
    pub fn resource(mut self, uri: impl Into<String>) -> Self {
        self.form.add("resource", uri.into());
        self
    }

    /// For whom the token is, by a name that the server knows (RFC 8693, section 2.1). Several calls add up.
    pub fn audience(mut self, name: impl Into<String>) -> Self {
        self.form.add("audience", name.into());
        self
    }

    /// Any other parameter. Its value is taken for a secret. Several calls add up.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.form.add(name.into(), value);
        self
    }

    /// May it be sent again when it is unknown what became of it?
    pub(super) fn is_repeatable(&self) -> bool {
        self.kind == Kind::Repeatable
    }

    /// The refresh token, where it is one that is given.
    pub(super) fn refreshes(&self) -> Option<&Secret> {
        (self.kind == Kind::Refresh).then(|| self.form.get("refresh_token")).flatten()
    }

    /// Resources that the token is for.
    pub(super) fn resources(&self) -> impl Iterator<Item = &str> {
        self.form.pairs().filter(|(name, _)| *name == "resource").map(|(_, uri)| uri)
    }

    /// As it is sent. What cannot be is said beforehand.
    pub(super) fn form(&self, client_id: &str, url: &Url, now: SystemTime) -> Result<Form, Error> {
        for (name, value) in self.form.pairs() {
            match name {
                "grant_type" if self.form.pairs().filter(|(name, _)| *name == "grant_type").count() > 1 => {
                    return Err(Error::build("a grant has one `grant_type`"));
                }
                "client_id" | "client_secret" | "client_assertion" | "client_assertion_type" => {
                    return Err(Error::build(format!("`{name}` is the affair of the client's authentication")));
                }
                "grant_type" | "refresh_token" | "code" | "assertion" | "subject_token" if value.is_empty() => {
                    return Err(Error::build(format!("the grant's `{name}` is empty")));
                }
                "resource" if !Url::parse(value).is_ok_and(|url| url.fragment().is_none()) => {
                    return Err(Error::build("a resource is no absolute URI without a fragment"));
                }
                _ => {}
            }
        }
        let mut form = self.form.clone();
        if let Some(AssertionOf(assertion)) = &self.assertion {
            form.add("assertion", assertion.sign(client_id, None, url.as_str(), now)?);
        }
        Ok(form)
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.form.get("grant_type").map_or("", Secret::expose);
        f.debug_struct("Grant").field("grant_type", &kind).finish_non_exhaustive()
    }
}

/// A token that is given for another: for another service, or to act for somebody (RFC 8693).
///
/// ```
/// use authorizer::oauth::{TokenExchange, TokenType};
///
/// # let (user_token, agent_token) = ("a", "b");
/// let exchange = TokenExchange::new(user_token, TokenType::AccessToken)
///     .actor(agent_token, TokenType::AccessToken)
///     .resource("https://api.example.com");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "it does nothing until a client is given it"]
pub struct TokenExchange(Grant);

/// Kind of a token in an exchange (RFC 8693, section 3).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// An access token of the server's.
    AccessToken,
    /// A refresh token of the server's.
    RefreshToken,
    /// An ID token.
    IdToken,
    /// A JWT of whatever kind.
    Jwt,
    /// A SAML 1.1 assertion.
    Saml1,
    /// A SAML 2.0 assertion.
    Saml2,
    /// Any other, by its URI.
    Other(String),
}

impl TokenType {
    /// Its URI.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccessToken => "urn:ietf:params:oauth:token-type:access_token",
            Self::RefreshToken => "urn:ietf:params:oauth:token-type:refresh_token",
            Self::IdToken => "urn:ietf:params:oauth:token-type:id_token",
            Self::Jwt => "urn:ietf:params:oauth:token-type:jwt",
            Self::Saml1 => "urn:ietf:params:oauth:token-type:saml1",
            Self::Saml2 => "urn:ietf:params:oauth:token-type:saml2",
            Self::Other(uri) => uri,
        }
    }
}

impl From<&str> for TokenType {
    /// Of a URI.
    fn from(uri: &str) -> Self {
        let known = [Self::AccessToken, Self::RefreshToken, Self::IdToken, Self::Jwt, Self::Saml1, Self::Saml2];
        known.into_iter().find(|kind| kind.as_str() == uri).unwrap_or_else(|| Self::Other(uri.to_owned()))
    }
}

impl TokenExchange {
    /// Gives a token of the one for whom the new token is to speak.
    pub fn new(subject_token: impl Into<Secret>, subject_type: impl Into<TokenType>) -> Self {
        let mut grant = Grant::of(Kind::Repeatable, "urn:ietf:params:oauth:grant-type:token-exchange");
        grant.form.add("subject_token", subject_token);
        grant.form.add("subject_token_type", subject_type.into().as_str());
        Self(grant)
    }

    /// Gives a token of the one who is going to act for the subject: delegation.
    pub fn actor(mut self, token: impl Into<Secret>, kind: impl Into<TokenType>) -> Self {
        self.0.form.add("actor_token", token);
        self.0.form.add("actor_token_type", kind.into().as_str());
        self
    }

    /// The kind of token that is wanted. By default, what the server thinks right.
    pub fn requested_type(mut self, kind: impl Into<TokenType>) -> Self {
        self.0.form.add("requested_token_type", kind.into().as_str());
        self
    }

    /// What the new token should be good for: see [`Grant::scope`].
    pub fn scope(self, scope: impl Into<String>) -> Self {
        Self(self.0.scope(scope))
    }

    /// Where the new token is going to be used: see [`Grant::resource`].
    pub fn resource(self, uri: impl Into<String>) -> Self {
        Self(self.0.resource(uri))
    }

    /// For whom the new token is: see [`Grant::audience`].
    pub fn audience(self, name: impl Into<String>) -> Self {
        Self(self.0.audience(name))
    }

    /// Any other parameter: see [`Grant::parameter`].
    pub fn parameter(self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self(self.0.parameter(name, value))
    }
}

impl From<TokenExchange> for Grant {
    fn from(exchange: TokenExchange) -> Self {
        exchange.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(grant: impl Into<Grant>) -> Result<String, Error> {
        let url = Url::parse("https://a.example/token").unwrap();
        let form = grant.into().form("id", &url, SystemTime::now())?;
        Ok(String::from_utf8(form.encode().to_vec()).unwrap())
    }

    #[test]
    fn grants_are_written_as_their_standards_show_them() {
        assert_eq!(sent(Grant::client_credentials()).unwrap(), "grant_type=client_credentials");
        let refresh = Grant::refresh_token("tGzv3JOkF0XG5Qx2TlKWIA");
        assert_eq!(sent(refresh).unwrap(), "grant_type=refresh_token&refresh_token=tGzv3JOkF0XG5Qx2TlKWIA");
        let code = Grant::authorization_code("SplxlOBeZQQYbYS6WxSbIA", "https://client.example.com/cb", None);
        let text = "grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA&redirect_uri=https%3A%2F%2Fclient.example.com%2Fcb";
        assert_eq!(sent(code).unwrap(), text);
    }

    #[test]
    fn resources_come_more_than_once_and_have_to_be_absolute() {
        let grant = Grant::client_credentials().resource("https://b.example").resource("https://a.example/x");
        let text = "grant_type=client_credentials&resource=https%3A%2F%2Fb.example&resource=https%3A%2F%2Fa.example%2Fx";
        assert_eq!(sent(grant).unwrap(), text);
        for wrong in ["/relative", "https://a.example/#part", ""] {
            assert!(sent(Grant::client_credentials().resource(wrong)).unwrap_err().is_build(), "{wrong}");
        }
    }

    #[test]
    fn what_is_empty_or_of_the_client_is_refused() {
        for grant in [
            Grant::refresh_token(""),
            Grant::other(""),
            Grant::jwt_bearer(""),
            Grant::client_credentials().parameter("client_secret", "hunter2"),
        ] {
            let error = sent(grant).expect_err("it is refused");
            assert!(error.is_build() && !format!("{error:?}").contains("hunter2"));
        }
        assert!(!format!("{:?}", Grant::refresh_token("hunter2")).contains("hunter2"));
    }
}
