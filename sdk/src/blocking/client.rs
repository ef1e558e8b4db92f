//! The client for what anybody may call.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::call::Call;
use super::runtime::Runtime;
use crate::builder::Builder;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::handle::Handle;
use crate::session::Session;

/// Sets up a [`Client`].
pub type ClientBuilder = Builder<Client>;

/// A server, for its users: one method per operation, each returning a [`Call`].
///
/// Cheap to clone: clones share their connections and the thread that drives them. Everything else is as on
/// [`crate::Client`].
#[derive(Clone)]
pub struct Client {
    pub(super) client: crate::Client,
    pub(super) runtime: Arc<Runtime>,
}

impl Builder<Client> {
    /// Checks the settings and makes the client. Nothing is sent yet.
    pub fn build(self) -> Result<Client, Error> {
        let client = crate::Client { handle: Handle::new(&self.config, self.tokens)? };
        Ok(Client { client, runtime: Runtime::start()? })
    }
}

impl Client {
    /// Sets up a client of the server at a URL.
    pub fn builder(url: impl Into<String>) -> ClientBuilder {
        Builder::new(url)
    }

    /// A client set up by the environment, with the same variables as [`crate::Client::from_env`].
    pub fn from_env() -> Result<Self, Error> {
        Self::builder_from_env()?.build()
    }

    /// Sets up a client with what the environment has: see [`from_env`](Self::from_env). Everything else can be set as usual.
    pub fn builder_from_env() -> Result<ClientBuilder, Error> {
        let mut builder = ClientBuilder::env()?;
        builder.config.admin_secret = None;
        Ok(builder)
    }

    /// The same client bound to a new, empty session: see [`crate::Client::start_session`].
    pub fn start_session(&self) -> Self {
        self.with(self.client.start_session())
    }

    /// The same client bound to the session of an end user who was here before.
    ///
    /// Fails when the session belongs to another server, and on a client with a default bearer.
    pub fn with_session(&self, session: Session) -> Result<Self, Error> {
        Ok(self.with(self.client.with_session(session)?))
    }

    /// A copy of the session as it is now; `None` when the client is bound to none.
    pub fn current_session(&self) -> Option<Session> {
        self.client.current_session()
    }

    /// Calls a GraphQL document of your own: see [`crate::Client::graphql`].
    pub fn graphql<T>(&self, document: &str, variables: impl Serialize) -> Call<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        Call { call: self.client.graphql(document, variables), runtime: Arc::clone(&self.runtime) }
    }

    /// Sets up the OAuth client of this server: see [`crate::Client::oauth`]. Its requests have a `send`, too.
    #[cfg(feature = "oauth")]
    pub fn oauth(&self) -> crate::oauth::Builder {
        self.client.oauth()
    }

    #[allow(dead_code, reason = "not every schema has operations of each surface")]
    pub(crate) fn call<Q, R>(&self, endpoint: &'static Endpoint<Q, R>, request: Q) -> Call<R>
    where
        Q: Serialize + Clone + Send + Sync + 'static,
        R: DeserializeOwned + Send + 'static,
    {
        Call { call: self.client.call(endpoint, request), runtime: Arc::clone(&self.runtime) }
    }

    fn with(&self, client: crate::Client) -> Self {
        Self { client, runtime: Arc::clone(&self.runtime) }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}
