//! The settings of connections and requests, which have nothing to do with what is called.

use std::time::Duration;

use crate::error::Error;
use crate::proxy::{Environment, Proxies};
use crate::retry::Retry;
use crate::secret::Secret;

const MEBIBYTE: usize = 1024 * 1024;

/// Settings of connections and requests: limits, retries, TLS, proxies.
#[derive(Clone)]
pub struct NetworkSettings {
    pub timeout: Duration,
    pub connect_timeout: Duration,
    pub attempt_timeout: Option<Duration>,
    pub retry: Retry,
    pub allow_http: bool,
    pub tls_roots: Vec<u8>,
    pub tls_identity: Option<Secret>,
    pub proxy: Option<Secret>,
    /// Proxies that the environment names.
    pub environment: Environment,
    pub pool_idle_timeout: Duration,
    pub pool_max_idle: usize,
    pub user_agent: String,
    pub response_limit: usize,
}

impl Default for NetworkSettings {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            attempt_timeout: None,
            retry: Retry::default(),
            allow_http: false,
            tls_roots: Vec::new(),
            tls_identity: None,
            proxy: None,
            environment: Environment::of_process(),
            pool_idle_timeout: Duration::from_secs(90),
            pool_max_idle: 32,
            user_agent: concat!("authorizer-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
            response_limit: 8 * MEBIBYTE,
        }
    }
}

impl NetworkSettings {
    /// Refuses limits that are zero.
    pub fn check_limits(&self) -> Result<(), Error> {
        let limits = [
            (self.timeout.is_zero(), "time limit"),
            (self.connect_timeout.is_zero(), "time limit for connecting"),
            (self.attempt_timeout.is_some_and(|limit| limit.is_zero()), "time limit of attempts"),
            (self.response_limit == 0, "size limit of responses"),
        ];
        let zero = limits.into_iter().find(|(zero, _)| *zero);
        zero.map_or(Ok(()), |(_, what)| Err(Error::build(format!("the {what} is zero"))))
    }

    /// The proxies that requests go through.
    pub(crate) fn proxies(&self) -> Result<Proxies, Error> {
        Proxies::new(self.proxy.as_ref(), &self.environment)
    }
}

/// Setters of a builder for its [`NetworkSettings`], which are at the given place in it.
#[doc(hidden)]
#[macro_export]
macro_rules! network_settings {
    ($($at:ident).+) => {
        /// Time limit of a call, from its start to the end of its response, repetitions included. 30 seconds by default; zero is
        /// refused by `build`.
        pub fn timeout(mut self, limit: Duration) -> Self {
            self.$($at).+.timeout = $crate::private::v1::retry::bounded(limit);
            self
        }

        /// Time limit for making a connection. 10 seconds by default.
        pub fn connect_timeout(mut self, limit: Duration) -> Self {
            self.$($at).+.connect_timeout = $crate::private::v1::retry::bounded(limit);
            self
        }

        /// Time limit of each attempt of a call, connecting included. By default, half of the call's [`timeout`](Self::timeout) for
        /// operations that may be repeated when there is no answer, and all of it for others.
        pub fn attempt_timeout(mut self, limit: Duration) -> Self {
            self.$($at).+.attempt_timeout = Some($crate::private::v1::retry::bounded(limit));
            self
        }

        /// How calls that failed are repeated. See [`Retry`] for the default; [`Retry::none`] switches it off.
        pub fn retry(mut self, retry: Retry) -> Self {
            self.$($at).+.retry = retry;
            self
        }

        /// Allows plain http to other machines. Everything that is sent, passwords included, can be read on the way.
        pub fn allow_http(mut self, allow: bool) -> Self {
            self.$($at).+.allow_http = allow;
            self
        }

        /// Trusts the certificates in this PEM text, instead of the system's. Several calls add up.
        pub fn tls_roots(mut self, pem: impl AsRef<[u8]>) -> Self {
            self.$($at).+.tls_roots.extend_from_slice(pem.as_ref());
            self.$($at).+.tls_roots.push(b'\n');
            self
        }

        /// The client's own certificate: a PEM text with the certificate, those that signed it, and the key (PKCS #8).
        pub fn tls_identity(mut self, pem: impl Into<Secret>) -> Self {
            self.$($at).+.tls_identity = Some(pem.into());
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
            self.$($at).+.proxy = Some(url.into());
            self
        }

        /// Uses no proxy that the environment names.
        pub fn no_proxy(mut self) -> Self {
            self.$($at).+.environment = $crate::private::v1::proxy::Environment::default();
            self
        }

        /// How long an unused connection is kept. 90 seconds by default.
        pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
            self.$($at).+.pool_idle_timeout = $crate::private::v1::retry::bounded(limit);
            self
        }

        /// How many unused connections are kept, at most. 32 by default; gRPC has eight at most. Each runtime that the client is
        /// used in has its own.
        pub fn pool_max_idle(mut self, connections: usize) -> Self {
            self.$($at).+.pool_max_idle = connections;
            self
        }

        /// The `User-Agent` header, which servers keep in their audit log.
        pub fn user_agent(mut self, agent: impl Into<String>) -> Self {
            self.$($at).+.user_agent = agent.into();
            self
        }

        /// Size limit of a response in bytes. 8 MiB by default.
        pub fn response_limit(mut self, bytes: usize) -> Self {
            self.$($at).+.response_limit = bytes;
            self
        }
    };
}
pub use crate::network_settings;
