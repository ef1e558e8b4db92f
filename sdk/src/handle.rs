//! What all four clients have inside: the connections, the settings, and perhaps a session.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::header;

use crate::address::{self, BaseUrl};
use crate::call::Call;
use crate::config::{Config, RequestLimits};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::pace::Pace;
use crate::protocol::Protocol;
use crate::retry::{Budget, Limits, Retry};
use crate::selections::Selections;
use crate::server_version::ServerVersion;
use crate::session::{Bound, Session};
use crate::tokens::Tokens;
use crate::transport::Transports;

/// Most characters of a server's version that are kept: a server may answer with anything.
const LONGEST_VERSION: usize = 100;

/// Cheap to clone: everything in it is shared.
#[derive(Clone)]
pub(crate) struct Handle {
    pub(crate) core: Arc<Core>,
    pub(crate) session: Option<Arc<Bound>>,
}

/// What the clones of a client share.
pub(crate) struct Core {
    pub(crate) transports: Transports,
    pub(crate) protocol: Protocol,
    pub(crate) limits: Limits,
    pub(crate) retry: Retry,
    pub(crate) budget: Budget,
    /// Of the HTTP address and of that of gRPC, which have limiters of their own.
    paces: [Pace; 2],
    pub(crate) request_limits: RequestLimits,
    /// Are fields left out that the server does not know?
    pub(crate) drops_unknown_fields: bool,
    pub(crate) selections: Selections,
    /// The server's version, if the builder was told.
    named_version: Option<ServerVersion>,
    /// What the server called its version when it last said so.
    server_version: Mutex<Option<String>>,
    pub(crate) redirect_url: Option<String>,
    /// Where the bearer of calls comes from.
    pub(crate) tokens: Tokens,
    /// The settings, for the server's OAuth client.
    #[cfg(feature = "oauth")]
    pub(crate) config: Config,
    /// The client of requests that are none of the API's.
    #[cfg(feature = "oauth")]
    pub(crate) direct: std::sync::OnceLock<crate::oauth::Client>,
    /// Base URL of the server: sessions belong to it.
    base: BaseUrl,
    /// Was it said what the server calls itself?
    pub(crate) has_public_url: bool,
    /// Names that the server may give itself in cookies.
    pub(crate) hosts: Vec<String>,
}

impl Handle {
    pub(crate) fn new(config: &Config, tokens: Tokens) -> Result<Self, Error> {
        config.network.check_limits()?;
        let http = config.http()?;
        let public = config.public(&http)?;
        let mut hosts: Vec<String> = [&http, &public].iter().filter_map(|url| url.host_str()).map(str::to_owned).collect();
        if address::is_loopback(&http) {
            hosts.push("localhost".to_owned());
        }
        let core = Core {
            transports: Transports::new(config, &http, config.base_headers(&http, &public)?)?,
            protocol: config.protocol,
            limits: Limits { whole: config.network.timeout, attempt: config.network.attempt_timeout },
            retry: config.network.retry,
            budget: Budget::new(),
            paces: [Pace::new(), Pace::new()],
            request_limits: config.request_limits,
            drops_unknown_fields: config.drops_unknown_fields,
            selections: Selections::default(),
            named_version: config.server_version()?,
            server_version: Mutex::default(),
            redirect_url: config.redirect_url.clone(),
            tokens,
            #[cfg(feature = "oauth")]
            config: config.clone(),
            #[cfg(feature = "oauth")]
            direct: std::sync::OnceLock::new(),
            base: BaseUrl::of(&http),
            has_public_url: config.public_url.is_some(),
            hosts,
        };
        Ok(Self { core: Arc::new(core), session: None })
    }

    /// The handle of a new end user. With a default bearer it stays without a session.
    pub(crate) fn start_session(&self) -> Self {
        let session = (!self.has_bearer()).then(|| Bound::new(Session::new(&self.core.base)));
        Self { core: Arc::clone(&self.core), session }
    }

    /// The handle of an end user who was here before.
    pub(crate) fn with_session(&self, session: Session) -> Result<Self, Error> {
        if !session.belongs_to(&self.core.base) {
            return Err(Error::build(
                "the session belongs to another server: its origin or base path differs from the client's URL",
            ));
        }
        if self.has_bearer() {
            return Err(Error::build("a client with a default bearer carries no session: the server would ignore the bearer"));
        }
        Ok(Self { core: Arc::clone(&self.core), session: Some(Bound::new(session)) })
    }

    pub(crate) fn current_session(&self) -> Option<Session> {
        self.session.as_ref().map(|bound| bound.session())
    }

    fn has_bearer(&self) -> bool {
        self.core.tokens.is_set() || self.core.transports.headers(self.core.protocol).contains_key(header::AUTHORIZATION)
    }

    pub(crate) fn call<Q, R>(&self, endpoint: &'static Endpoint<Q, R>, request: Q) -> Call<R>
    where
        Q: serde::Serialize + Clone + Send + Sync + 'static,
        R: serde::de::DeserializeOwned + Send + 'static,
    {
        Call::of_endpoint(self.clone(), endpoint, request)
    }
}

impl Core {
    /// The pace of attempts over a protocol.
    pub(crate) fn pace(&self, protocol: Protocol) -> &Pace {
        &self.paces[usize::from(protocol == Protocol::Grpc)]
    }

    /// The server has said what it calls its version.
    pub(crate) fn learn(&self, version: &str) {
        let end = version.char_indices().nth(LONGEST_VERSION).map_or(version.len(), |(at, _)| at);
        let version = &version[..end];
        let mut known = self.server_version.lock().unwrap_or_else(PoisonError::into_inner);
        if known.as_deref() != Some(version) {
            *known = Some(version.to_owned());
        }
    }

    /// The server's version, if the builder was told or the server has named a release.
    pub(crate) fn known_version(&self) -> Option<ServerVersion> {
        self.named_version.clone().or_else(|| ServerVersion::parse(&self.server_version()?))
    }

    pub(crate) fn server_version(&self) -> Option<String> {
        self.server_version.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Client");
        out.field("origin", &self.core.base.origin).field("protocol", &self.core.protocol);
        out.field("session", &self.session.is_some()).finish_non_exhaustive()
    }
}
