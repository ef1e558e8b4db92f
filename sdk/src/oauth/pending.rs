//! A login that is on its way through a browser.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::authorization::ResponseType;
use super::callback::{self, Callback, refused};
use super::claims;
use super::exchange::Course;
use super::grant::Grant;
use super::metadata::Endpoint;
use super::token::Token;
use crate::date;
use crate::error::Error;
use crate::map::Map;
use crate::redact::Redaction;
use crate::secret::Secret;

/// What has to be kept while a user is at the authorization server, to be sure that what comes back is the answer.
///
/// It is good for one answer. Keep it where the user whose browser it is cannot be mistaken for another: on the server, in that
/// user's session, or in a cookie of its own for this login that is encrypted, `HttpOnly` and `SameSite=Lax` (for `form_post`:
/// `None` and `Secure`). Its serde form holds secrets in plain text. Take it out of there before
/// [`finish`](super::Client::finish) is called, so that it cannot be used twice.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct PendingAuthorization {
    pub(super) client_id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) issuer: Option<String>,
    /// Where the user was sent.
    pub(super) endpoint: String,
    #[serde(default)]
    pub(super) requires_issuer: bool,
    pub(super) redirect_uri: String,
    pub(super) response_type: String,
    pub(super) state: Secret,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) verifier: Option<Secret>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) nonce: Option<Secret>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) scope: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) max_age: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) resources: Vec<String>,
    pub(super) created: u64,
}

impl PendingAuthorization {
    /// The state, by which an app that keeps several of these finds the one that an answer is for.
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// The nonce that the ID token has to have.
    pub fn nonce(&self) -> Option<&Secret> {
        self.nonce.as_ref()
    }

    /// What was asked for.
    pub fn scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }

    /// How long ago the user may have signed in.
    pub fn max_age(&self) -> Option<Duration> {
        self.max_age.map(Duration::from_secs)
    }

    /// Checks an answer and gets the token for it.
    pub(super) async fn finish(self, course: Course, callback: Callback) -> Result<Token, Error> {
        let endpoint = course.url(Endpoint::Authorization).await?;
        self.check(&course, endpoint.as_str(), &callback, date::now())?;
        let kind = ResponseType::read(&self.response_type)?;
        let token = if kind.code { self.exchange(&course, &callback).await? } else { front(&callback)? };
        self.check_id_token(&course, &token)?;
        Ok(token)
    }

    /// Is it the answer, and in time?
    fn check(&self, course: &Course, endpoint: &str, callback: &Callback, now: u64) -> Result<(), Error> {
        let core = course.client.core();
        let is_here = self.issuer.as_deref() == core.issuer() && (self.issuer.is_some() || self.endpoint == endpoint);
        if self.client_id != core.client_id || !is_here {
            return Err(Error::build("the login was begun by another client, or at another server"));
        }
        if now.saturating_sub(self.created) > core.authorization_lifetime.as_secs() {
            return Err(refused("it comes too late, and the login has to begin anew"));
        }
        // Secrets are compared in a time that does not depend on where they differ.
        if callback.get("state") != Some(&self.state) {
            return Err(refused("its state is another one"));
        }
        match (callback.text("iss"), &self.issuer) {
            (Some(issuer), Some(expected)) if issuer != expected => return Err(refused("it comes from another issuer")),
            (Some(_), None) => {
                return Err(refused("it says which issuer it comes from, and nobody told the client: use `issuer(..)`"));
            }
            (None, _) if self.requires_issuer => return Err(refused("it does not say which issuer it comes from")),
            _ => {}
        }
        let Some(word) = callback.text("error") else { return Ok(()) };
        let message = callback.text("error_description").unwrap_or(word);
        let error = Error::server(Some(word), message).with_uri(callback.text("error_uri").map(str::to_owned));
        let secrets = [Some(&self.state), self.nonce.as_ref(), self.verifier.as_ref(), callback.get("code")];
        let redaction = Redaction::new(secrets.into_iter().flatten().cloned().collect());
        Err(redaction.apply(error).at(callback::OPERATION, 0))
    }

    async fn exchange(&self, course: &Course, callback: &Callback) -> Result<Token, Error> {
        let code = callback.get("code").ok_or_else(|| refused("it has neither a code nor an error"))?;
        let grant = Grant::authorization_code(code, &self.redirect_uri, self.verifier.clone());
        let grant = self.resources.iter().fold(grant, Grant::resource);
        course.token(&grant).await
    }

    /// An ID token that came straight from the server is of this login, or something is wrong (OpenID Connect Core, section
    /// 3.1.3.7). Its signature is not looked at, nor whether it has expired: it was made a moment ago.
    fn check_id_token(&self, course: &Course, token: &Token) -> Result<(), Error> {
        let Some(id_token) = &token.id_token else { return Ok(()) };
        let wrong = |why: &str| Err(Error::response(format!("the ID token {why}")).at(OPERATION, 1));
        let Some(claims) = claims::unverified(id_token) else { return wrong("is no JWT") };
        let text = |name: &str| claims.get(name).and_then(Value::as_str);
        if self.nonce.is_some() && text("nonce").map(Secret::from) != self.nonce {
            return wrong("is of another login: its nonce is another one");
        }
        if !claims::is_for(&claims, &self.client_id) {
            return wrong("is for another client");
        }
        // The name of a server of Authorizer's may be another one than its URL.
        let issuer = self.issuer.as_deref().filter(|_| !course.client.core().authorizer);
        if issuer.is_some_and(|issuer| text("iss") != Some(issuer)) {
            return wrong("is of another issuer");
        }
        let time = |name: &str| claims.get(name).and_then(Value::as_f64);
        let age = time("iat").zip(time("auth_time")).map(|(made, signed_in)| made - signed_in);
        #[expect(clippy::cast_precision_loss, reason = "seconds")]
        let is_old = self.max_age.is_some_and(|most| age.is_none_or(|age| age > most as f64 + SKEW));
        if is_old {
            return wrong("does not say that the user has signed in lately, as `max_age` wants it");
        }
        Ok(())
    }
}

/// How much longer ago than was wanted somebody may have signed in, in seconds: they were on their way for some of it.
const SKEW: f64 = 120.0;

const OPERATION: &str = "oauth.token";

/// The token that came by way of the browser.
fn front(callback: &Callback) -> Result<Token, Error> {
    const OF_A_TOKEN: [&str; 4] = ["access_token", "token_type", "expires_in", "scope"];
    let known = callback.pairs().filter(|(name, _)| OF_A_TOKEN.contains(name));
    let map: Map = known.map(|(name, value)| (name, value.into())).collect();
    Token::of_answer(map, SystemTime::now()).map_err(|_| refused("it has neither an access token nor an error"))
}

impl fmt::Debug for PendingAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("PendingAuthorization");
        out.field("client_id", &self.client_id).field("issuer", &self.issuer).field("redirect_uri", &self.redirect_uri);
        out.field("scope", &self.scope).field("created", &self.created).finish_non_exhaustive()
    }
}
