//! How clients are set up.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::config::Config;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::network::network_settings;
use crate::protocol::Protocol;
use crate::retry::Retry;
use crate::secret::Secret;

/// Sets up a client of the type `C`: [`Client`](crate::Client) or [`AdminClient`](crate::AdminClient).
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
    /// Credentials of calls that have none of their own.
    pub(crate) credentials: Option<Arc<dyn Credentials>>,
    built: PhantomData<fn() -> C>,
}

impl<C> Builder<C> {
    pub(crate) fn new(url: impl Into<String>) -> Self {
        Self::with(Config::new(url.into()))
    }

    pub(crate) fn with(config: Config) -> Self {
        Self { config, credentials: None, built: PhantomData }
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

    /// Credentials of all calls that have no others: a [source of tokens](crate::oauth::TokenSource), for instance.
    ///
    /// A token of a source is sent with operations that identify their caller by a bearer, and with no others: never with logins. If
    /// the server does not accept it, idempotent operations are called once more with another token. A client with credentials
    /// carries no session, since servers would let that win over the token.
    pub fn credentials<T: Credentials + Clone>(mut self, credentials: &T) -> Self {
        self.credentials = Some(Arc::new(credentials.clone()));
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

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Builder").field(&self.config).finish()
    }
}
