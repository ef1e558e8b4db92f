//! How clients are set up.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::admin::AdminClient;
use crate::client::Client;
use crate::config::Config;
use crate::error::Error;
use crate::handle::Handle;
use crate::network::network_settings;
use crate::protocol::Protocol;
use crate::retry::Retry;
use crate::secret::Secret;
use crate::tokens::Tokens;

/// Sets up a client of the type `C`: [`Client`], [`AdminClient`], or one of those in `blocking`.
///
/// Only the URL is needed; what is wrong with a setting is said by `build`.
///
/// ```
/// use std::time::Duration;
/// use authorizer::{Client, Protocol};
///
/// let client = Client::builder("https://auth.example.com")
///     .client_id("my-client-id")
///     .protocol(Protocol::Rest)
///     .timeout(Duration::from_secs(10))
///     .build()?;
/// # Ok::<(), authorizer::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder<C> {
    pub(crate) config: Config,
    /// Where the bearer of calls comes from.
    pub(crate) tokens: Tokens,
    built: PhantomData<fn() -> C>,
}

/// Sets up a [`Client`].
pub type ClientBuilder = Builder<Client>;

/// Sets up an [`AdminClient`].
pub type AdminClientBuilder = Builder<AdminClient>;

impl<C> Builder<C> {
    pub(crate) fn new(url: impl Into<String>) -> Self {
        Self::with(Config::new(url.into()))
    }

    pub(crate) fn with(config: Config) -> Self {
        Self { config, tokens: Tokens::default(), built: PhantomData }
    }

    pub(crate) fn env() -> Result<Self, Error> {
        Config::from_env(|name| std::env::var(name)).map(Self::with)
    }

    /// Id of the client that calls, as the server was set up with it. Servers refuse ids that they do not know, over GraphQL
    /// only; without one they do not check.
    pub fn client_id(mut self, id: impl Into<String>) -> Self {
        self.config.client_id = Some(id.into());
        self
    }

    /// The protocol of all calls that do not choose another. [`Protocol::GraphQl`] by default.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.config.protocol = protocol;
        self
    }

    /// Where gRPC is reached. By default, port 9091 of the same host, with the same scheme.
    ///
    /// While a call waits, its connection is pinged after 20 seconds of silence (or a third of the client's
    /// [`timeout`](Self::timeout), if that is longer), and given up when there is no answer within 10. Idle ones are not pinged.
    pub fn grpc_url(mut self, url: impl Into<String>) -> Self {
        self.config.grpc_url = Some(url.into());
        self
    }

    /// Access token of all calls that have no other: of a user, or of the administrator of an organization. A client with one
    /// carries no session, since servers would let the session win over the token.
    pub fn bearer(mut self, token: impl Into<Secret>) -> Self {
        self.config.bearer = Some(token.into());
        self
    }

    /// Where the access token of all calls that have no other comes from: it is renewed before it expires.
    ///
    /// It is sent with operations that identify their caller by a bearer, and with no others: never with logins. If the server does
    /// not know it, idempotent operations are called once more with another token. A client with a source carries no session, since
    /// servers would let that win over the token.
    #[cfg(feature = "oauth")]
    pub fn token_source(mut self, source: &crate::oauth::TokenSource) -> Self {
        self.tokens = source.into();
        self
    }

    /// Where the links in e-mails lead to and where logins return to, for all requests that do not say. The server has to
    /// allow it.
    pub fn redirect_url(mut self, url: impl Into<String>) -> Self {
        self.config.redirect_url = Some(url.into());
        self
    }

    /// The server's own URL (what it was started with), when it is reached by another. Over gRPC it becomes the issuer of the
    /// tokens that the server makes, and a wrong one makes tokens that the server does not accept.
    /// Cookies are accepted for its host too: without it, sessions stay empty on a server that is reached by another name.
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.config.public_url = Some(url.into());
        self
    }

    /// The `Origin` header, which servers compare with their list of allowed origins. By default, the origin of the URL.
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.config.origin = Some(origin.into());
        self
    }

    /// A header that all calls send; one of a call wins over it. Names that carry credentials or that the protocols need are
    /// refused by `build`.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.config.headers.push((name.into(), value.into()));
        self
    }

    network_settings!(config.network);

    /// Over GraphQL, is a field that an older server does not know left out, if the response can do without it? By default, yes:
    /// servers check a document before they carry it out, so the call is made once more without those fields, and for ten
    /// minutes they are left out at once. Everything else that a server does not know is an error of the kind
    /// [`SchemaMismatch`](crate::Kind::SchemaMismatch).
    pub fn drop_unknown_fields(mut self, drop: bool) -> Self {
        self.config.drops_unknown_fields = drop;
        self
    }

    /// Version of the server, such as `2.3.0` or `2.4.0-rc.5`. By default, the one that the server names in the last response to
    /// `meta` that this client or a clone of it got; it has to be a release (`2.4.0`, `2.4.0-rc.5`): a server that was built from source
    /// calls itself `0.0.1`, which says nothing. This setting wins over what the server says.
    ///
    /// Over REST and gRPC servers ignore fields that they do not know. Where the version is known, a request with a field that came
    /// with a later version is refused before anything is sent, as an error of the kind
    /// [`SchemaMismatch`](crate::Kind::SchemaMismatch). Over GraphQL servers refuse such a request themselves.
    ///
    /// Any other text makes `build` fail.
    pub fn server_version(mut self, version: impl Into<String>) -> Self {
        self.config.server_version = Some(version.into());
        self
    }

    /// Size limit of a request over a protocol, in bytes; a larger one is refused before anything is sent. By default, what
    /// servers take: 1 MiB over GraphQL, 4 MiB over REST and gRPC.
    pub fn request_limit(mut self, protocol: Protocol, bytes: usize) -> Self {
        self.config.request_limits.set(protocol, bytes);
        self
    }
}

impl Builder<Client> {
    /// Checks the settings and makes the client. Nothing is sent yet.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client { handle: Handle::new(&self.config, self.tokens)? })
    }
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
        Ok(AdminClient { handle: Handle::new(&self.config, self.tokens)? })
    }
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Builder").field(&self.config).finish()
    }
}
