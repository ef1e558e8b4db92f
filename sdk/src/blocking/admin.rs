//! The client for administrators.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::call::Call;
use super::client::Client;
use super::runtime::Runtime;
use crate::builder::Builder;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::handle::Handle;
use crate::secret::Secret;
use crate::session::Session;

/// Sets up an [`AdminClient`].
pub type AdminClientBuilder = Builder<AdminClient>;

/// A server, for its administrators: one method per operation, each returning a [`Call`].
///
/// Cheap to clone: clones share their connections and the thread that drives them. Everything else is as on
/// [`crate::AdminClient`].
#[derive(Clone)]
pub struct AdminClient {
    client: crate::AdminClient,
    runtime: Arc<Runtime>,
}

impl Builder<AdminClient> {
    /// The server's admin secret. Servers can be told not to take it: then sign in with `admin_login` on a session.
    pub fn admin_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.config.admin_secret = Some(secret.into());
        self
    }

    /// Checks the settings and makes the client. Nothing is sent yet.
    pub fn build(self) -> Result<AdminClient, Error> {
        self.config.check_administrator(self.tokens.is_set())?;
        let client = crate::AdminClient { handle: Handle::new(&self.config, self.tokens)? };
        Ok(AdminClient { client, runtime: Runtime::start()? })
    }
}

impl AdminClient {
    /// Sets up a client of the server at a URL.
    pub fn builder(url: impl Into<String>) -> AdminClientBuilder {
        Builder::new(url)
    }

    /// A client set up by the environment, with the same variables as [`crate::AdminClient::from_env`].
    pub fn from_env() -> Result<Self, Error> {
        Self::builder_from_env()?.build()
    }

    /// Sets up a client with what the environment has: see [`from_env`](Self::from_env). Everything else can be set as usual, and
    /// credentials have to be, if the environment has none.
    pub fn builder_from_env() -> Result<AdminClientBuilder, Error> {
        AdminClientBuilder::env()
    }

    /// What anybody may call, with the administrator's credentials: permission checks for any user, for instance. Those need
    /// a bearer over REST and gRPC: see [`crate::AdminClient::as_public`].
    pub fn as_public(&self) -> Client {
        Client { client: self.client.as_public(), runtime: Arc::clone(&self.runtime) }
    }

    /// The same client bound to a new, empty session: see [`crate::AdminClient::start_session`].
    pub fn start_session(&self) -> Self {
        self.with(self.client.start_session())
    }

    /// The same client bound to the session of an administrator who was here before.
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

    #[allow(dead_code, reason = "not every schema has operations of each surface")]
    pub(crate) fn call<Q, R>(&self, endpoint: &'static Endpoint<Q, R>, request: Q) -> Call<R>
    where
        Q: Serialize + Clone + Send + Sync + 'static,
        R: DeserializeOwned + Send + 'static,
    {
        Call { call: self.client.call(endpoint, request), runtime: Arc::clone(&self.runtime) }
    }

    fn with(&self, client: crate::AdminClient) -> Self {
        Self { client, runtime: Arc::clone(&self.runtime) }
    }
}

impl fmt::Debug for AdminClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}
