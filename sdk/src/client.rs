//! The client for what anybody may call.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::builder::Builder;
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::session::Session;
use crate::session_client::SessionClient;

/// A server, for its users: one method per operation, each returning a [`Call`].
///
/// Cheap to clone: clones share their connections. A client carries no cookies; each end user gets a session of its own by
/// [`start_session`](Self::start_session).
///
/// A call needs a tokio runtime that has its timers and its I/O switched on, as those of `#[tokio::main]` and of
/// `Builder::enable_all` have: in one without, tokio panics. Without a runtime, use the clients in `blocking`.
///
/// ```no_run
/// # async fn example() -> Result<(), authorizer::Error> {
/// use authorizer::Client;
/// use authorizer::model::LoginRequest;
///
/// let client = Client::builder("https://auth.example.com").client_id("my-client-id").build()?;
/// let visitor = client.start_session();
/// let auth = visitor.login(LoginRequest::new("Abc@123").email("user@example.com")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) inner: SessionClient,
}

/// Sets up a [`Client`].
pub type ClientBuilder = Builder<Client>;

impl Builder<Client> {
    /// Checks the settings and makes the client. Nothing is sent yet.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client { inner: SessionClient::new(&self.config, self.credentials)? })
    }
}

impl Client {
    /// Sets up a client of the server at a URL.
    pub fn builder(url: impl Into<String>) -> ClientBuilder {
        Builder::new(url)
    }

    /// A client set up by the environment: `AUTHORIZER_URL`, and if they are set `AUTHORIZER_CLIENT_ID`,
    /// `AUTHORIZER_PROTOCOL` (`graphql`, `rest` or `grpc`), `AUTHORIZER_GRPC_URL` (ignored without the cargo feature `grpc`),
    /// `AUTHORIZER_REDIRECT_URL`, `AUTHORIZER_PUBLIC_URL` and `AUTHORIZER_ORIGIN`.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder_from_env()?.build()
    }

    /// Sets up a client with what the environment has: see [`from_env`](Self::from_env). Everything else can be set as usual.
    pub fn builder_from_env() -> Result<ClientBuilder, Error> {
        let mut builder = ClientBuilder::env()?;
        builder.config.admin_secret = None;
        Ok(builder)
    }

    /// The same client bound to a new, empty session: for one end user, whose login and second factor go on there.
    ///
    /// Calls on it and its clones send and keep the user's cookies; those that change them take turns. A client with a
    /// default bearer carries no session, since servers would let it win over the token: it is returned as it is.
    pub fn start_session(&self) -> Self {
        Self { inner: self.inner.start_session() }
    }

    /// The same client bound to the session of an end user who was here before.
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
    /// `data`.
    ///
    /// Of the variables, [`Secret`](crate::Secret)s are cut from errors. What else is in them, and in the document itself, may come
    /// back in the server's message: pass passwords and tokens as secrets, and never write them into a document.
    ///
    /// ```no_run
    /// # async fn example(client: authorizer::Client) -> Result<(), authorizer::Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Data {
    ///     meta: Meta,
    /// }
    /// #[derive(serde::Deserialize)]
    /// struct Meta {
    ///     version: String,
    /// }
    /// let data: Data = client.graphql("{ meta { version } }", ()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn graphql<T>(&self, document: &str, variables: impl Serialize) -> Call<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.inner.graphql(document, &variables)
    }

    /// Sets up the OAuth client of this server: for logins in a browser, and for tokens. It has the id and the settings of this
    /// client, and connections of its own.
    ///
    /// Users are sent to the [`public_url`](crate::Builder::public_url); everything else goes to the URL.
    ///
    /// Authorizer's servers (2.4.0) give a refresh token for the scope `offline_access` only, take `screen_hint` (`signup`) at a
    /// login, want exactly one resource in a token exchange, and register clients with `--enable-dynamic-client-registration` only,
    /// without secrets. With `--redirect-uris=http://127.0.0.1/callback` they allow a [`Loopback`](crate::oauth::Loopback) at any
    /// port. They say of the tokens of other clients, delegated ones among them, that they are not active, and can revoke JWTs of a
    /// user's login alone, for the client that they were given to. The token that a program gets for itself
    /// (`client_credentials`) is one of the client that the server was started with: introspect and revoke it with that one's id.
    ///
    /// ```no_run
    /// # async fn example(client: authorizer::Client, secret: authorizer::Secret) -> Result<(), authorizer::Error> {
    /// let oauth = client.oauth().client_secret(secret).build()?;
    /// let (url, pending) = oauth.authorize("https://app.example.com/callback").scope("openid offline_access").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "oauth")]
    pub fn oauth(&self) -> crate::oauth::Builder {
        crate::oauth_profile::builder(self.inner.config())
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
