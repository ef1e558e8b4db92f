//! What `Client` and `AdminClient` have inside: connections to an Authorizer server, and perhaps a session.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::address;
use crate::call::Call;
use crate::client_inner::{ClientInner, Identity};
use crate::config::Config;
use crate::credentials::Credentials;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::server::PROFILE;
use crate::session::{Session, SessionCredentials, SharedSession};

/// A client of a server, perhaps bound to a session. Cheap to clone.
#[derive(Clone)]
pub(crate) struct SessionClient {
    inner: ClientInner,
    session: Option<Arc<SharedSession>>,
    settings: Arc<Settings>,
}

struct Settings {
    /// Names that the server may give itself in cookies.
    hosts: Arc<[String]>,
    /// For the server's OAuth client.
    #[cfg(feature = "oauth")]
    config: Config,
    /// Client of requests to the server that are none of the API's.
    #[cfg(feature = "oauth")]
    direct: std::sync::OnceLock<crate::oauth::Client>,
}

impl SessionClient {
    pub(crate) fn new(config: &Config, credentials: Option<Arc<dyn Credentials>>) -> Result<Self, Error> {
        config.network.check_limits()?;
        let http = config.http()?;
        let public = config.public(&http)?;
        let mut hosts: Vec<String> = [&http, &public].iter().filter_map(|url| url.host_str()).map(str::to_owned).collect();
        if address::is_loopback(&http) {
            hosts.push("localhost".to_owned());
        }
        let identity = Identity {
            headers: config.base_headers(&http, &public)?,
            credentials,
            has_other_credentials: config.admin_secret.is_some(),
        };
        let inner = ClientInner::new(&PROFILE, config, &http, identity)?;
        let settings = Settings {
            hosts: hosts.into(),
            #[cfg(feature = "oauth")]
            config: config.clone(),
            #[cfg(feature = "oauth")]
            direct: std::sync::OnceLock::new(),
        };
        Ok(Self { inner, session: None, settings: Arc::new(settings) })
    }

    /// The client of a new end user. With a default bearer it stays without a session.
    pub(crate) fn start_session(&self) -> Self {
        self.bound((!self.inner.has_bearer()).then(|| Session::new(self.inner.base())))
    }

    /// The client of an end user who was here before.
    pub(crate) fn with_session(&self, session: Session) -> Result<Self, Error> {
        if !session.belongs_to(self.inner.base()) {
            return Err(Error::build(
                "the session belongs to another server: its origin or base path differs from the client's URL",
            ));
        }
        if self.inner.has_bearer() {
            return Err(Error::build("a client with a default bearer carries no session: the server would ignore the bearer"));
        }
        Ok(self.bound(Some(session)))
    }

    fn bound(&self, session: Option<Session>) -> Self {
        let session = session.map(|session| SharedSession::new(session, Arc::clone(&self.settings.hosts)));
        let credentials = session.clone().map(|session| Arc::new(SessionCredentials(session)) as Arc<dyn Credentials>);
        Self { inner: self.inner.with_session(credentials), session, settings: Arc::clone(&self.settings) }
    }

    pub(crate) fn current_session(&self) -> Option<Session> {
        self.session.as_ref().map(|shared| shared.session())
    }

    #[cfg(feature = "oauth")]
    pub(crate) fn config(&self) -> &Config {
        &self.settings.config
    }

    /// The client of requests that are none of the API's, made when it is first needed.
    #[cfg(feature = "oauth")]
    pub(crate) fn direct(&self, make: impl FnOnce(&Config) -> crate::oauth::Client) -> &crate::oauth::Client {
        self.settings.direct.get_or_init(|| make(&self.settings.config))
    }

    pub(crate) fn call<Q, R>(&self, endpoint: &'static Endpoint<Q, R>, request: Q) -> Call<R>
    where
        Q: Serialize + Clone + Send + Sync + 'static,
        R: DeserializeOwned + Send + 'static,
    {
        Call::of_endpoint(self.inner.clone(), endpoint, request)
    }

    pub(crate) fn graphql<T>(&self, document: &str, variables: &impl Serialize) -> Call<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        Call::of_document(self.inner.clone(), document, variables)
    }
}

impl fmt::Debug for SessionClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
