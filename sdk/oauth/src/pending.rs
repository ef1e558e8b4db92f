//! A login that is on its way through a browser.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::call::Call;
use super::callback::{self, Callback, refused};
use super::client::{Client, Core};
use super::context::RequestContext;
use super::grant::Grant;
use super::id_token::Login;
use super::metadata::Endpoint;
use super::response_type::ResponseType;
use super::token::Token;
use crate::rt::date;
use crate::rt::error::Error;
use crate::rt::map::Map;
use crate::rt::secret::Secret;

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

impl Client {
    /// Ends a login: checks that what came back is the answer to what was asked, and gets the token for it.
    ///
    /// The server takes a code once: whatever comes of this, the user has to sign in again for another attempt.
    pub fn finish(&self, pending: PendingAuthorization, callback: Callback) -> Call<Token> {
        Call::new(self, |context| pending.finish(context, callback))
    }
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
    async fn finish(self, context: RequestContext, callback: Callback) -> Result<Token, Error> {
        let endpoint = context.url(Endpoint::Authorization).await?;
        let core = context.client.core();
        self.check(core, endpoint.as_str(), &callback, date::now())?;
        let kind = ResponseType::read(&self.response_type)?;
        if !kind.code {
            return front(&callback);
        }
        let token = self.exchange(&context, &callback).await?;
        let is_asked_for = kind.asks_for_id_token(self.scope.as_deref()) || self.max_age.is_some();
        // One that nobody asked for, of an issuer that nobody named, says nothing that could be checked.
        if !is_asked_for && core.issuer().is_none() {
            return Ok(Token { id_token: None, ..token });
        }
        self.check_id_token(core, is_asked_for, &token, date::now())?;
        Ok(token)
    }

    /// Is it the answer, and in time?
    fn check(&self, core: &Core, endpoint: &str, callback: &Callback, now: u64) -> Result<(), Error> {
        let is_here = self.issuer.as_deref() == core.issuer() && (self.issuer.is_some() || self.endpoint == endpoint);
        if self.client_id != core.client_id || !is_here {
            return Err(Error::build("the login was begun by another client, or at another server"));
        }
        if now.saturating_sub(self.created) > core.authorization_lifetime.as_secs() {
            return Err(refused("it comes too late, and the login has to begin anew"));
        }
        // Otherwise it would be good for as long as the clock was put back by, and longer.
        if self.created.saturating_sub(now) > CLOCK_STEP {
            return Err(refused("the login began in the future: the clock was put back, and the login has to begin anew"));
        }
        // Secrets are compared in a time that does not depend on where they differ.
        if callback.get("state") != Some(&self.state) {
            return Err(refused("its state is another one"));
        }
        match (callback.text("iss"), &self.issuer) {
            (Some(issuer), Some(_)) if !core.is_issuer(issuer) => return Err(refused("it comes from another issuer")),
            (Some(_), None) => {
                return Err(refused("it says which issuer it comes from, and nobody told the client: use `issuer(..)`"));
            }
            (None, _) if self.requires_issuer => return Err(refused("it does not say which issuer it comes from")),
            _ => {}
        }
        let Some(word) = callback.text("error") else { return Ok(()) };
        let message = callback.text("error_description").unwrap_or(word);
        let error = Error::server(Some(word), message).with_uri(callback.text("error_uri").map(str::to_owned));
        Err(error.at(callback::OPERATION, 0))
    }

    async fn exchange(&self, context: &RequestContext, callback: &Callback) -> Result<Token, Error> {
        let code = callback.get("code").ok_or_else(|| refused("it has neither a code nor an error"))?;
        let grant = Grant::authorization_code(code, &self.redirect_uri, self.verifier.clone());
        let grant = self.resources.iter().fold(grant, Grant::resource);
        context.token(&grant).await
    }

    /// Checks the ID token that came with a code's token; it has to be there if the request asked for one.
    fn check_id_token(&self, core: &Core, is_asked_for: bool, token: &Token, now: u64) -> Result<(), Error> {
        let wrong = |why: &str| Err(Error::response(format!("invalid ID token: {why}")).at(Endpoint::Token.operation(), 1));
        let Some(id_token) = &token.id_token else {
            return if is_asked_for { wrong("it is missing, and the login asked for one") } else { Ok(()) };
        };
        let login = Login {
            client_id: &self.client_id,
            nonce: self.nonce.as_ref(),
            max_age: self.max_age,
            begun: self.created,
            now,
            clock_skew: core.clock_skew,
        };
        login.check(id_token, |issuer| core.is_issuer(issuer)).or_else(wrong)
    }
}

/// Largest step back of the clock during a login, in seconds. Several machines may share a login, and their clocks differ a little.
const CLOCK_STEP: u64 = 60;

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
