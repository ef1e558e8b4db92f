//! A token that renews itself.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::binding::Binding;
use super::client::Client;
#[cfg(test)]
use super::clock::Clock;
use super::error_callback::ErrorCallback;
use super::grant::Grant;
use super::inner::Inner;
use super::isolation::Isolation;
use super::lookup::Lookup;
use super::renewal::Renewal;
use super::settings::Settings;
use super::store::TokenStore;
use super::store_access::StoreAccess;
use super::stored_token::StoredToken;
use super::token::Token;
#[cfg(feature = "blocking")]
use crate::rt::background;
use crate::rt::error::Error;
#[cfg(feature = "blocking")]
use crate::rt::error::Kind;
use crate::rt::future::{BoxError, BoxFuture};
use crate::rt::secret::Secret;

/// A token, and how it is renewed: any number of callers, with async or without, cause one renewal at a time.
///
/// Cheap to clone; clones are the same source. A token is renewed shortly before it expires, while it is still used; who comes
/// after it has expired waits. Renewals are made on a thread in the background that all sources of a process share, so that they do not end
/// with the caller, nor with the caller's runtime.
///
/// A refresh token is never sent again if it is not known what became of it, since servers take that for theft: the access token is
/// used as long as it is good, and after that every caller gets an error of the kind
/// [`ReauthenticationRequired`](Kind::ReauthenticationRequired) until a new token is [supplied](Self::supply). Where the server has
/// shown that it keeps its refresh tokens, such a token is sent again after a cooldown.
///
/// A process that was forked makes its client and its sources anew: a source of its parent's is an error of the kind
/// [`Forked`](Kind::Forked) there.
///
/// ```no_run
/// # async fn example(secret: authorizer::Secret) -> Result<(), authorizer::Error> {
/// use authorizer::oauth::Grant;
///
/// let client = authorizer::Client::builder("https://auth.example.com").client_id("my-service").build()?;
/// let tokens = client.oauth().client_secret(secret).build()?.token_source(Grant::client_credentials()).build();
/// let authorization = tokens.authorization().await?; // for any HTTP client
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TokenSource {
    inner: Arc<Inner>,
}

impl TokenSource {
    /// A source whose tokens come from a function of the caller's own, which is given the token that was used so far. Its error is
    /// the callers'; one of the kind [`ReauthenticationRequired`](Kind::ReauthenticationRequired) ends the source until a token is
    /// supplied.
    ///
    /// ```
    /// use authorizer::oauth::{Token, TokenSource};
    ///
    /// let tokens = TokenSource::from_fn(|_previous| async { Ok(Token::new(std::fs::read_to_string("/run/secrets/token")?)) }).build();
    /// ```
    pub fn from_fn<F>(renew: impl Fn(Option<Arc<Token>>) -> F + Send + Sync + 'static) -> TokenSourceBuilder
    where
        F: Future<Output = Result<Token, BoxError>> + Send + 'static,
    {
        let renew = move |previous| -> BoxFuture<'static, _> { Box::pin(renew(previous)) };
        TokenSourceBuilder::new(Renewal::Function(Arc::new(renew), Isolation::new(1)))
    }

    /// A source of one token, which is not renewed.
    pub fn fixed(token: Token) -> Self {
        TokenSourceBuilder::new(Renewal::None).token(token).build()
    }

    /// A token that has not expired: at once, if there is one.
    ///
    /// Needs no runtime. How long it may take is the caller's affair; a renewal goes on without them.
    pub async fn token(&self) -> Result<Arc<Token>, Error> {
        self.get(None).await
    }

    /// The same for those without async. Works anywhere, also inside a runtime, whose thread it blocks.
    #[cfg(feature = "blocking")]
    pub fn token_blocking(&self, limit: Duration) -> Result<Arc<Token>, Error> {
        waited(self.token(), limit)
    }

    /// What [`replace`](Self::replace) does, for those without async.
    #[cfg(feature = "blocking")]
    pub fn replace_blocking(&self, refused: &Token, limit: Duration) -> Result<Arc<Token>, Error> {
        waited(self.replace(refused), limit)
    }

    /// The value of an `Authorization` header, for any HTTP client: `Bearer` and the access token. Tokens that are used in
    /// another way are an error.
    pub async fn authorization(&self) -> Result<Secret, Error> {
        self.token().await?.authorization()
    }

    /// Another token than one that somebody refused: the one that is used by now, if it is another, or else a new one.
    ///
    /// Who refuses every new token, too, does not cause more than one renewal in the time of a cool-down.
    pub async fn replace(&self, refused: &Token) -> Result<Arc<Token>, Error> {
        self.get(Some(&refused.access_token)).await
    }

    /// Begins what [`replace`](Self::replace) does, without waiting for it.
    pub(crate) fn begin_to_replace(&self, refused: &Token) {
        let _ = self.inner.lookup(Some(&refused.access_token), None);
    }

    /// The token as it is now, expired or not.
    pub fn current(&self) -> Option<Arc<Token>> {
        self.inner.current()
    }

    /// Takes a new token in the place of the one that there was: after somebody signed in again, for instance. It is stored as well, in
    /// the background (see [`settled`](Self::settled)), and wins over what a renewal gives that is on its way.
    pub fn supply(&self, token: Token) {
        self.inner.set_token(token);
    }

    /// Waits until no renewal is on its way, and the token that was given to begin with or supplied has been stored or could not be. For programs that are about
    /// to end: a login whose renewal they break off ends with them, and what is not stored by then is lost.
    pub async fn settled(&self) {
        let mut changed = self.inner.changed.subscribe();
        self.inner.begin_to_store();
        // This source keeps the other end.
        while self.inner.is_refreshing() && changed.changed().await.is_ok() {}
    }

    /// The same for those without async: says whether it came to that in time.
    #[cfg(feature = "blocking")]
    pub fn settled_blocking(&self, limit: Duration) -> bool {
        background::wait(self.settled(), limit).is_some()
    }

    #[cfg(test)]
    pub(super) fn is_renewing(&self) -> bool {
        self.inner.is_refreshing()
    }

    async fn get(&self, refused: Option<&Secret>) -> Result<Arc<Token>, Error> {
        let since = match self.inner.lookup(refused, None) {
            Lookup::Found(token) => return Ok(token),
            Lookup::Failed(error) => return Err(error),
            Lookup::Wait(since) => since,
        };
        let mut changed = self.inner.changed.subscribe();
        loop {
            match self.inner.lookup(refused, Some(since)) {
                Lookup::Found(token) => return Ok(token),
                Lookup::Failed(error) => return Err(error),
                // What has changed since the lookup before this one is noticed.
                Lookup::Wait(_) => changed.changed().await.expect("this source keeps the other end"),
            }
        }
    }
}

/// Waits for a token on this thread.
#[cfg(feature = "blocking")]
fn waited(token: impl Future<Output = Result<Arc<Token>, Error>>, limit: Duration) -> Result<Arc<Token>, Error> {
    background::may_wait()?;
    let late = || Err(Error::new(Kind::Timeout, format!("no token within {limit:?}")));
    background::wait(token, limit).unwrap_or_else(late)
}

impl Client {
    /// A source of tokens for a grant, which is given again, all of it, for each: client credentials, an assertion, an exchange.
    ///
    /// A [refresh token](Grant::refresh_token) as the grant begins a login whose token has expired; its other parameters go with
    /// every renewal, and its refresh token may be empty if the login is in a store. A code is used up by the first token: use
    /// [`token_source_of`](Self::token_source_of) with that.
    pub fn token_source(&self, grant: impl Into<Grant>) -> TokenSourceBuilder {
        let grant = grant.into();
        let Some(refresh_token) = grant.refreshes().cloned() else {
            let once = grant.is_used_up_at_once();
            return TokenSourceBuilder::new(if once { Renewal::None } else { Renewal::Grant(self.clone(), grant) });
        };
        let builder = TokenSourceBuilder::new(Renewal::Refresh(self.clone(), grant));
        if refresh_token.expose().is_empty() {
            return builder;
        }
        builder.token(Token::new("").with_refresh_token(refresh_token).with_expires_at(SystemTime::UNIX_EPOCH))
    }

    /// A source of the tokens of a login: it begins with one of them, and renews it with its refresh token.
    pub fn token_source_of(&self, token: Token) -> TokenSourceBuilder {
        self.stored_token_source().token(token)
    }

    /// The same for a login that is in a [store](TokenSourceBuilder::store), or is going to be [supplied](TokenSource::supply).
    pub fn stored_token_source(&self) -> TokenSourceBuilder {
        TokenSourceBuilder::new(Renewal::Refresh(self.clone(), Grant::refresh_token("")))
    }

    /// The token of a login as a source of this client stores it: for stores that are filled without a source. It says which server and
    /// which client it is for; see [`StoredToken::with_resources`] for a login that asked for resources.
    ///
    /// Sources that use the store take it when it is time to renew what they have.
    pub fn stored_token(&self, token: Token) -> StoredToken {
        StoredToken::new(token).with_binding(Binding::new(self, &Grant::refresh_token("")))
    }
}

/// Sets up a [`TokenSource`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TokenSourceBuilder {
    renewal: Renewal,
    token: Option<Token>,
    store: Option<Arc<dyn TokenStore>>,
    settings: Settings,
}

impl TokenSourceBuilder {
    fn new(renewal: Renewal) -> Self {
        Self { renewal, token: None, store: None, settings: Settings::default() }
    }

    /// The token to begin with, unless there is a newer one of the same login in the store; one of another login there gives way.
    /// After a login [supply](TokenSource::supply) its token.
    pub fn token(mut self, token: Token) -> Self {
        self.token = Some(token);
        self
    }

    /// Where tokens are kept between runs, and shared among processes.
    ///
    /// A stored token says for which server, client, resources and, once an ID token has said so, user it is good. Where that is another
    /// than this source's, nothing is sent, and the error is of the kind [`Store`](crate::Kind::Store).
    pub fn store(mut self, store: impl TokenStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// How long before it expires a token is renewed; up to a quarter more, by chance, and never more than half of its time. 60
    /// seconds by default.
    pub fn leeway(mut self, time: Duration) -> Self {
        self.settings.leeway = time;
        self
    }

    /// How long renewals rest at most after one that failed, or that was made because a token was refused. 30 seconds by default, which
    /// is reached by and by: after the first failure they rest for at most two.
    pub fn cooldown(mut self, time: Duration) -> Self {
        self.settings.cooldown = time;
        self
    }

    /// Longest rest after a failed renewal that a server's `Retry-After` can ask for. 5 minutes by default. A token that is good is
    /// given in any case.
    pub fn retry_after_cap(mut self, time: Duration) -> Self {
        self.settings.retry_after_cap = time;
        self
    }

    /// Sends a refresh token again although the outcome of its last use is unknown (a timeout, a broken connection, a response of a
    /// gateway), at the caller's own risk. Off by default: a server that rotates refresh tokens takes a second use for theft and
    /// ends the login. It is not needed for servers that have shown that they keep the same refresh token.
    pub fn resend_after_unknown_outcome(mut self, resends: bool) -> Self {
        self.settings.resends = resends;
        self
    }

    /// Takes a stored token that does not say which server and client it is for as one of this source's, and stores it as such: one that an
    /// earlier version stored, or [`StoredToken::new`] made. Without this it is an error of the kind [`Store`](crate::Kind::Store).
    pub fn bind_unbound(mut self) -> Self {
        self.settings.binds_unbound = true;
        self
    }

    /// Time limit for a function of the caller's own, and for each step of a store. 30 seconds by default. Each runs on a thread of its
    /// own, and may block there: nothing but its own source waits for it. Requests have the time limit of their client.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.limit = limit;
        self
    }

    /// Passes errors that end no call to a function: a token that cannot be stored, which is used all the same and stored as soon as that
    /// works, or a token that cannot be renewed and is still good. The function is called on a thread of its own, with one error after the other; where it is slower than
    /// they come, the latest 32 wait for it.
    pub fn on_problem(mut self, told: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        self.settings.on_error = Some(ErrorCallback::new(told));
        self
    }

    #[cfg(test)]
    pub(super) fn clock(mut self, clock: Clock) -> Self {
        self.settings.clock = clock;
        self
    }

    /// Makes the source. Nothing is sent yet.
    pub fn build(self) -> TokenSource {
        let Self { renewal, token, store, settings } = self;
        let store = store.map(|store| StoreAccess::new(store, settings.limit));
        TokenSource { inner: Arc::new(Inner::new(renewal, store, settings, token)) }
    }
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSource").field("token", &self.current()).finish_non_exhaustive()
    }
}

impl fmt::Debug for TokenSourceBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSourceBuilder").field("token", &self.token).finish_non_exhaustive()
    }
}
