//! How clients are set up.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::config::Config;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::protocol::Protocol;
use crate::retry::Retry;
use crate::secret::Secret;

/// Settings that have nothing to do with what is called: limits, repetitions, connections.
macro_rules! network_settings {
    () => {
        /// Time limit of a call, from its start to the end of its response, repetitions included. 30 seconds by default; zero is
        /// refused by `build`.
        pub fn timeout(mut self, limit: Duration) -> Self {
            self.config.timeout = crate::retry::bounded(limit);
            self
        }

        /// Time limit for making a connection. 10 seconds by default.
        pub fn connect_timeout(mut self, limit: Duration) -> Self {
            self.config.connect_timeout = crate::retry::bounded(limit);
            self
        }

        /// Time limit of each attempt of a call, connecting included. By default, half of the call's [`timeout`](Self::timeout) for
        /// operations that may be repeated when there is no answer, and all of it for others.
        pub fn attempt_timeout(mut self, limit: Duration) -> Self {
            self.config.attempt_timeout = Some(crate::retry::bounded(limit));
            self
        }

        /// How calls that failed are repeated. See [`Retry`] for the default; [`Retry::none`] switches it off.
        pub fn retry(mut self, retry: Retry) -> Self {
            self.config.retry = retry;
            self
        }

        /// Allows plain http to other machines. Everything that is sent, passwords included, can be read on the way.
        pub fn allow_http(mut self, allow: bool) -> Self {
            self.config.allow_http = allow;
            self
        }

        /// Trusts the certificates in this PEM text, instead of the system's. Several calls add up.
        pub fn tls_roots(mut self, pem: impl AsRef<[u8]>) -> Self {
            self.config.tls_roots.extend_from_slice(pem.as_ref());
            self.config.tls_roots.push(b'\n');
            self
        }

        /// The client's own certificate: a PEM text with the certificate, those that signed it, and the key (PKCS #8).
        pub fn tls_identity(mut self, pem: impl Into<Secret>) -> Self {
            self.config.tls_identity = Some(pem.into());
            self
        }

        /// The proxy of all calls, such as `http://user:password@proxy.example:3128`; `NO_PROXY` does not concern it.
        ///
        /// By default, the one that the environment names, read as curl reads it, the same over every protocol, when the builder is
        /// made: `https_proxy`, `HTTPS_PROXY`, `all_proxy`, `ALL_PROXY` (the first that is set) for https, `http_proxy` (in small
        /// letters only), `all_proxy`, `ALL_PROXY` for http, and none for what `no_proxy` or `NO_PROXY` lists: names with all names
        /// below them, addresses, networks (`10.0.0.0/8`), or `*` alone. A server on this machine is never reached through a proxy
        /// of the environment.
        pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
            self.config.proxy = Some(url.into());
            self
        }

        /// Uses no proxy that the environment names.
        pub fn no_proxy(mut self) -> Self {
            self.config.environment = crate::proxy::Environment::default();
            self
        }

        /// How long an unused connection is kept. 90 seconds by default.
        pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
            self.config.pool_idle_timeout = crate::retry::bounded(limit);
            self
        }

        /// How many unused connections are kept, at most. 32 by default; gRPC has eight at most. Each runtime that the client is
        /// used in has its own.
        pub fn pool_max_idle(mut self, connections: usize) -> Self {
            self.config.pool_max_idle = connections;
            self
        }

        /// The `User-Agent` header, which servers keep in their audit log.
        pub fn user_agent(mut self, agent: impl Into<String>) -> Self {
            self.config.user_agent = agent.into();
            self
        }

        /// Size limit of a response in bytes. 8 MiB by default.
        pub fn response_limit(mut self, bytes: usize) -> Self {
            self.config.response_limit = bytes;
            self
        }
    };
}
#[cfg(feature = "oauth")]
pub(crate) use network_settings;

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

    network_settings!();

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
