//! A call that is set up and not yet made.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::pages::{Items, Pages};
use super::runtime::{Awaited, Runtime};
use crate::Paged;
use crate::error::Error;
use crate::protocol::Protocol;
use crate::retry::Retry;
use crate::secret::Secret;

/// A call of an operation whose response is a `T`. It is made by [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T> {
    pub(super) call: crate::Call<T>,
    pub(super) runtime: Arc<Runtime>,
}

impl<T> Call<T> {
    /// Makes the call and waits for its response.
    pub fn send(self) -> Result<T, Error> {
        let awaited =
            Awaited { operation: self.call.operation().name, protocol: self.call.chosen_protocol(), limit: self.call.limit() };
        let (running, reader) = self.call.into_parts();
        self.runtime.run(running, &awaited)?.read(&reader)
    }

    /// The pages of a list, from the one that the request asks for to the last: see [`crate::Call::pages`].
    pub fn pages(self) -> Pages<T>
    where
        T: Paged,
    {
        Pages::new(self.call, self.runtime)
    }

    /// The entries of a list, page by page: see [`pages`](Self::pages).
    ///
    /// ```no_run
    /// # fn example(admin: authorizer::blocking::AdminClient) -> Result<(), authorizer::Error> {
    /// use authorizer::model::UsersRequest;
    ///
    /// for user in admin.users(UsersRequest::new()).items() {
    ///     println!("{}", user?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<T>
    where
        T: Paged,
    {
        Items::new(self.pages())
    }

    /// Makes this call as the owner of an access token. The session, if the client is bound to one, keeps its login to itself
    /// for this call, since servers would let it win over the token.
    ///
    /// On an administrator's client the admin secret goes along and may win.
    pub fn bearer(mut self, token: impl Into<Secret>) -> Self {
        self.call = self.call.bearer(token);
        self
    }

    /// Makes this call as the owner of a source's token: see [`crate::Call::token_source`].
    #[cfg(feature = "oauth")]
    pub fn token_source(mut self, source: &crate::oauth::TokenSource) -> Self {
        self.call = self.call.token_source(source);
        self
    }

    /// Adds a header; it wins over the client's. Names that carry credentials or that the protocols need end the call with an
    /// error before anything is sent.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.call = self.call.header(name, value);
        self
    }

    /// Time limit of this call, from its start to the end of its response, repetitions included. Zero ends the call with an
    /// error before anything is sent.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.call = self.call.timeout(limit);
        self
    }

    /// Time limit of each attempt of this call: see [`Builder::attempt_timeout`](crate::Builder::attempt_timeout).
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.call = self.call.attempt_timeout(limit);
        self
    }

    /// Time limit for making a connection, if this call needs a new one.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.call = self.call.connect_timeout(limit);
        self
    }

    /// How this call is repeated when it fails.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.call = self.call.retry(retry);
        self
    }

    /// The protocol of this call.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.call = self.call.protocol(protocol);
        self
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
