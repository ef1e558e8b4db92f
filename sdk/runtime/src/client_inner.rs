//! What all clients of an API have inside: connections, settings, and credentials.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::header::{self, HeaderMap};
use reqwest::Url;

use crate::address::BaseUrl;
use crate::client_settings::{ClientSettings, RequestLimits};
use crate::credentials::Credentials;
use crate::error::Error;
use crate::pace::Pace;
use crate::profile::Profile;
use crate::protocol::Protocol;
use crate::retry::{Budget, Limits, Retry};
use crate::selections::Selections;
use crate::server_version::ServerVersion;
use crate::transport::Transports;

/// Most characters of a server's version that are kept: a server may answer with anything.
const LONGEST_VERSION: usize = 100;

/// Cheap to clone: everything in it is shared.
#[derive(Clone)]
pub struct ClientInner {
    pub(crate) core: Arc<Core>,
    /// State of an end user, which the server keeps in headers of its own, beside the credentials of the client.
    pub(crate) session: Option<Arc<dyn Credentials>>,
}

/// What the clones of a client share.
pub(crate) struct Core {
    pub(crate) profile: &'static Profile,
    pub(crate) transports: Transports,
    pub(crate) protocol: Protocol,
    pub(crate) limits: Limits,
    pub(crate) retry: Retry,
    pub(crate) budget: Budget,
    /// Of the HTTP address and of that of gRPC, which have limiters of their own.
    paces: [Pace; 2],
    pub(crate) request_limits: RequestLimits,
    /// Whether fields are left out that the server does not know.
    pub(crate) drops_unknown_fields: bool,
    pub(crate) selections: Selections,
    /// Version of the server, if the builder was told.
    named_version: Option<ServerVersion>,
    /// Version of the server by its own last word.
    server_version: Mutex<Option<String>>,
    pub(crate) redirect_url: Option<String>,
    /// Credentials of calls that have none of their own.
    pub(crate) credentials: Option<Arc<dyn Credentials>>,
    /// Whether headers that every call sends hold credentials of another kind than a bearer.
    pub(crate) has_other_credentials: bool,
    base: BaseUrl,
    /// Whether the builder was told what the server calls itself.
    pub(crate) names_server: bool,
    /// Process that the client was made in.
    #[cfg(feature = "blocking")]
    pub(crate) process: crate::process::Process,
}

/// Identity that every call of a client has.
#[derive(Default)]
pub struct Identity {
    /// Headers of every call.
    pub headers: HeaderMap,
    pub credentials: Option<Arc<dyn Credentials>>,
    pub has_other_credentials: bool,
    /// Whether the builder was told what the server calls itself.
    pub names_server: bool,
}

impl ClientInner {
    /// Sets up the connections of a client of the server at `http`.
    pub fn new(profile: &'static Profile, settings: &ClientSettings, http: &Url, identity: Identity) -> Result<Self, Error> {
        settings.network.check_limits()?;
        let core = Core {
            profile,
            transports: Transports::new(profile, settings, http, identity.headers)?,
            protocol: settings.protocol,
            limits: settings.limits(),
            retry: settings.network.retry,
            budget: Budget::new(),
            paces: [Pace::new(), Pace::new()],
            request_limits: settings.request_limits,
            drops_unknown_fields: settings.drops_unknown_fields,
            selections: Selections::default(),
            named_version: settings.server_version()?,
            server_version: Mutex::default(),
            redirect_url: settings.redirect_url.clone(),
            credentials: identity.credentials,
            has_other_credentials: identity.has_other_credentials,
            base: BaseUrl::of(http),
            names_server: identity.names_server,
            #[cfg(feature = "blocking")]
            process: crate::process::Process::current(),
        };
        Ok(Self { core: Arc::new(core), session: None })
    }

    /// The same client with the state of an end user.
    pub fn with_session(&self, session: Option<Arc<dyn Credentials>>) -> Self {
        Self { core: Arc::clone(&self.core), session }
    }

    /// Base URL of the server.
    pub fn base(&self) -> &BaseUrl {
        &self.core.base
    }

    /// Returns whether every call has a bearer token, of its own or from elsewhere.
    pub fn has_bearer(&self) -> bool {
        self.core.credentials.is_some() || self.core.transports.headers(self.core.protocol).contains_key(header::AUTHORIZATION)
    }
}

impl Core {
    /// The pace of attempts over a protocol.
    pub(crate) fn pace(&self, protocol: Protocol) -> &Pace {
        &self.paces[usize::from(protocol == Protocol::Grpc)]
    }

    /// Remembers what the server calls its version.
    pub(crate) fn record_server_version(&self, version: &str) {
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

impl fmt::Debug for ClientInner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Client");
        out.field("origin", &self.core.base.origin).field("protocol", &self.core.protocol);
        out.field("session", &self.session.is_some()).finish_non_exhaustive()
    }
}
