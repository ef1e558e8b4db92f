//! Signs users out in their browser (OpenID Connect RP-Initiated Logout).

use std::fmt;

use url::Url;

use super::call::{Call, CallFuture};
use super::client::Client;
use super::form::Form;
use super::metadata::Endpoint;
use crate::rt::error::Error;
use crate::rt::secret::Secret;

/// The URL that a user is sent to in order to sign out; made when it is awaited, or by [`send_blocking`](Self::send_blocking).
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct LogoutRequest {
    client: Client,
    form: Form,
}

impl Client {
    /// Begins a logout in a browser: gives the URL that the user is sent to. Without [`id_token`](LogoutRequest::id_token) the
    /// server asks the user first.
    pub fn logout(&self) -> LogoutRequest {
        LogoutRequest { client: self.clone(), form: Form::default() }
    }
}

impl LogoutRequest {
    /// Whose login it is (`id_token_hint`). It becomes part of the URL: send users there by a redirect of your own, and keep it out
    /// of logs.
    pub fn id_token(self, token: impl Into<Secret>) -> Self {
        self.parameter("id_token_hint", token)
    }

    /// Where the user comes back to; one that the server knows.
    pub fn post_logout_redirect_uri(self, uri: impl Into<String>) -> Self {
        self.parameter("post_logout_redirect_uri", uri.into())
    }

    /// What the user brings back.
    pub fn state(self, state: impl Into<Secret>) -> Self {
        self.parameter("state", state)
    }

    /// Any other parameter. Several calls add up.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.form.add(name.into(), value);
        self
    }

    /// Makes the URL: for those without async. See [`Call::send_blocking`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Url, Error> {
        self.call().send_blocking()
    }

    fn call(self) -> Call<Url> {
        let Self { client, form } = self;
        Call::new(&client, |context| async move {
            let mut url = context.url(Endpoint::EndSession).await?;
            url.query_pairs_mut().append_pair("client_id", context.client.client_id()).extend_pairs(form.pairs());
            Ok(url)
        })
    }
}

impl IntoFuture for LogoutRequest {
    type Output = Result<Url, Error>;
    type IntoFuture = CallFuture<Url>;

    fn into_future(self) -> CallFuture<Url> {
        self.call().into_future()
    }
}

impl fmt::Debug for LogoutRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogoutRequest").finish_non_exhaustive()
    }
}
