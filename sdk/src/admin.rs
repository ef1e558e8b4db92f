//! The client for administrators.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::builder::Builder;
use crate::call::Call;
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::secret::Secret;
use crate::session::Session;
use crate::session_client::SessionClient;

/// A server, for its administrators: one method per operation, each returning a [`Call`].
///
/// The caller is the owner of the admin secret; or of a bearer token, who may administer the organizations in which it has
/// the role for that; or, on a session, whoever signed in by `admin_login`.
///
/// A call needs a tokio runtime that has its timers and its I/O switched on, as those of `#[tokio::main]` and of
/// `Builder::enable_all` have: in one without, tokio panics. Without a runtime, use the clients in `blocking`.
///
/// ```no_run
/// # async fn example() -> Result<(), authorizer::Error> {
/// use authorizer::AdminClient;
/// use authorizer::model::UsersRequest;
///
/// let admin = AdminClient::builder("https://auth.example.com").admin_secret("…").build()?;
/// let users = admin.users(UsersRequest::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AdminClient {
    pub(crate) inner: SessionClient,
}

/// Sets up an [`AdminClient`].
pub type AdminClientBuilder = Builder<AdminClient>;

impl Builder<AdminClient> {
    /// The server's admin secret. Servers can be told not to take it: then sign in with `admin_login` on a session.
    pub fn admin_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.config.admin_secret = Some(secret.into());
        self
    }

    /// Checks the settings and makes the client. Nothing is sent yet.
    pub fn build(self) -> Result<AdminClient, Error> {
        self.config.check_administrator(self.credentials.is_some())?;
        Ok(AdminClient { inner: SessionClient::new(&self.config, self.credentials)? })
    }
}

impl AdminClient {
    /// Sets up a client of the server at a URL.
    pub fn builder(url: impl Into<String>) -> AdminClientBuilder {
        Builder::new(url)
    }

    /// A client set up by the environment: `AUTHORIZER_URL`, and if they are set `AUTHORIZER_ADMIN_SECRET`,
    /// `AUTHORIZER_CLIENT_ID`, `AUTHORIZER_PROTOCOL` (`graphql`, `rest` or `grpc`), `AUTHORIZER_GRPC_URL` (ignored without the
    /// cargo feature `grpc`), `AUTHORIZER_REDIRECT_URL`, `AUTHORIZER_PUBLIC_URL` and `AUTHORIZER_ORIGIN`. Fails without an admin
    /// secret, since nobody could be the administrator: [`builder_from_env`](Self::builder_from_env) takes a bearer as well.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder_from_env()?.build()
    }

    /// Sets up a client with what the environment has: see [`from_env`](Self::from_env). Everything else can be set as usual, and
    /// credentials have to be, if the environment has none.
    pub fn builder_from_env() -> Result<AdminClientBuilder, Error> {
        AdminClientBuilder::env()
    }

    /// What anybody may call, with the administrator's credentials: permission checks for any user, for instance.
    ///
    /// Over REST and gRPC servers look for a user before they look at the admin secret: `check_permissions` and
    /// `list_permissions` need a [`bearer`](Call::bearer) beside it there, and over GraphQL they do not.
    pub fn as_public(&self) -> Client {
        Client { inner: self.inner.clone() }
    }

    /// The same client bound to a new, empty session, for one administrator who signs in by `admin_login`.
    ///
    /// A client with a default bearer carries no session, since servers would let it win over the token: it is returned as it
    /// is.
    pub fn start_session(&self) -> Self {
        Self { inner: self.inner.start_session() }
    }

    /// The same client bound to the session of an administrator who was here before.
    ///
    /// Fails when the session belongs to another server, and on a client with a default bearer.
    pub fn with_session(&self, session: Session) -> Result<Self, Error> {
        Ok(Self { inner: self.inner.with_session(session)? })
    }

    /// A copy of the session as it is now; `None` when the client is bound to none.
    pub fn current_session(&self) -> Option<Session> {
        self.inner.current_session()
    }

    /// Calls a GraphQL document of your own, over GraphQL whatever the client's protocol is. The response is the whole of
    /// `data`. See [`Client::graphql`](crate::Client::graphql) for what is kept out of errors.
    pub fn graphql<T>(&self, document: &str, variables: impl Serialize) -> Call<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.inner.graphql(document, &variables)
    }

    #[allow(dead_code, reason = "not every schema has operations of each surface")]
    pub(crate) fn call<Q, R>(&self, endpoint: &'static Endpoint<Q, R>, request: Q) -> Call<R>
    where
        Q: Serialize + Clone + Send + Sync + 'static,
        R: DeserializeOwned + Send + 'static,
    {
        self.inner.call(endpoint, request)
    }
}
