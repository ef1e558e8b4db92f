//! JWTs by which a client says who it is, or for whom it acts (RFC 7523).

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use super::key::SigningKey;
use super::random;
use crate::rt::error::Error;
use crate::rt::map::SecretMap;
use crate::rt::secret::Secret;

/// How long one is good for, unless it says otherwise.
const LIFETIME: Duration = Duration::from_secs(60);

/// A JWT that is signed anew, with an id of its own, each time it is sent (RFC 7523, section 3).
///
/// It is good for 60 seconds unless told otherwise. What it does not say of issuer, subject and audience is filled in where it
/// is used.
///
/// ```no_run
/// use authorizer::oauth::{Algorithm, Assertion, SigningKey};
///
/// # fn example(pem: &str) -> Result<(), authorizer::Error> {
/// let key = SigningKey::from_pem(Algorithm::Es256, pem)?.with_id("2026-11");
/// let assertion = Assertion::new(key).issuer("https://ci.example.com").subject("deploy").audience("https://auth.example.com");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "it does nothing until a client or a grant is given it"]
pub struct Assertion {
    key: SigningKey,
    issuer: Option<String>,
    subject: Option<String>,
    audience: Option<String>,
    lifetime: Duration,
    claims: SecretMap,
}

impl Assertion {
    /// Signed by a key.
    pub fn new(key: SigningKey) -> Self {
        Self { key, issuer: None, subject: None, audience: None, lifetime: LIFETIME, claims: SecretMap::default() }
    }

    /// Who says it, the claim `iss`. By default, the client's id.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Of whom it says it, the claim `sub`. By default, the client's id where the client says who it is, and nobody elsewhere.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// To whom it says it, the claim `aud`. By default, the URL that it is sent to; some servers want their issuer.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// How long it is good for. 60 seconds by default.
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// Adds a claim; those that have a method of their own cannot be given here.
    pub fn claim(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let mut claims = self.claims.expose().clone();
        claims.insert(name.into(), value.into());
        self.claims = claims.into();
        self
    }

    /// The subject, if it is not the client itself.
    pub(super) fn other_subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    /// Signs it, for an issuer, perhaps a subject, and an audience, where it does not say itself.
    pub(super) fn sign(&self, issuer: &str, subject: Option<&str>, audience: &str, now: SystemTime) -> Result<Secret, Error> {
        const OWN: [&str; 6] = ["iss", "sub", "aud", "iat", "exp", "jti"];
        let mut claims = self.claims.expose().clone();
        if let Some(name) = OWN.iter().find(|name| claims.contains_key(**name)) {
            return Err(Error::build(format!("the claim `{name}` of an assertion is not given with `claim(..)`")));
        }
        let seconds = |at: SystemTime| at.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let expires = now.checked_add(self.lifetime).ok_or_else(|| Error::build("the assertion's lifetime is too long"))?;
        claims.insert("iss".to_owned(), self.issuer.as_deref().unwrap_or(issuer).into());
        if let Some(subject) = self.subject.as_deref().or(subject) {
            claims.insert("sub".to_owned(), subject.into());
        }
        claims.insert("aud".to_owned(), self.audience.as_deref().unwrap_or(audience).into());
        claims.insert("iat".to_owned(), seconds(now).into());
        claims.insert("exp".to_owned(), seconds(expires).into());
        claims.insert("jti".to_owned(), random::text()?.expose().into());
        let header = match self.key.id() {
            Some(id) => json!({"alg": self.key.algorithm().name(), "typ": "JWT", "kid": id}),
            None => json!({"alg": self.key.algorithm().name(), "typ": "JWT"}),
        };
        let claims = serde_json::to_vec(&*claims).map_err(|_| Error::build("the assertion's claims cannot be written"))?;
        let mut jwt = format!("{}.{}", random::base64url(header.to_string()), random::base64url(claims));
        let signature = self.key.sign(jwt.as_bytes())?;
        jwt.push('.');
        jwt.push_str(&random::base64url(signature));
        Ok(jwt.into())
    }
}

impl fmt::Debug for Assertion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Assertion");
        out.field("key", &self.key).field("issuer", &self.issuer).field("audience", &self.audience);
        out.field("lifetime", &self.lifetime).finish_non_exhaustive()
    }
}
