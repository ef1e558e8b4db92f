//! How a client of an authorization server is set up.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{self, HeaderMap, HeaderValue};
use url::Origin;

use super::authentication::ClientAuthentication;
use super::client::{Client, Core, Provider};
use super::connection_pool::ConnectionPool;
use super::metadata::{Endpoint, EndpointPolicy, Metadata};
use super::metadata_cache::MetadataCache;
use super::profile::ServerProfile;
use crate::rt::address;
use crate::rt::error::Error;
use crate::rt::network::{NetworkSettings, network_settings};
use crate::rt::retry::Retry;
use crate::rt::secret::Secret;

const MINUTE: Duration = Duration::from_secs(60);

/// Sets up a [`Client`]; what is wrong with a setting is said by [`build`](Self::build).
///
/// ```
/// use authorizer::oauth::{Client, ClientAuthentication, Endpoint};
///
/// let client = Client::builder("my-app")
///     .endpoint(Endpoint::Authorization, "https://auth.example.com/authorize")
///     .endpoint(Endpoint::Token, "https://auth.example.com/token")
///     .authentication(ClientAuthentication::none())
///     .build()?;
/// # Ok::<(), authorizer::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder {
    client_id: String,
    network: NetworkSettings,
    issuer: Option<String>,
    discovers: bool,
    keep: Duration,
    endpoints: Vec<(Endpoint, String)>,
    authentication: Option<ClientAuthentication>,
    authentication_at: Vec<(Endpoint, ClientAuthentication)>,
    authorization_lifetime: Duration,
    clock_skew: Duration,
    headers_at: Option<(Origin, HeaderMap)>,
    profile: &'static ServerProfile,
}

impl Client {
    /// Sets up a client by its id. It needs to know where the server is: by [`Builder::discover`], or by endpoints.
    pub fn builder(client_id: impl Into<String>) -> Builder {
        Builder::new(client_id.into())
    }
}

impl Builder {
    fn new(client_id: String) -> Self {
        Self {
            client_id,
            network: NetworkSettings::default(),
            issuer: None,
            discovers: false,
            keep: 60 * MINUTE,
            endpoints: Vec::new(),
            authentication: None,
            authentication_at: Vec::new(),
            authorization_lifetime: 10 * MINUTE,
            clock_skew: 5 * MINUTE,
            headers_at: None,
            profile: &ServerProfile::STANDARD,
        }
    }

    /// Sets what the provider's servers do otherwise than the standards.
    #[doc(hidden)]
    pub fn with_profile(mut self, profile: &'static ServerProfile) -> Self {
        self.profile = profile;
        self
    }

    /// Sets the settings of connections and requests.
    #[doc(hidden)]
    pub fn with_network(mut self, network: NetworkSettings) -> Self {
        self.network = network;
        self
    }

    /// Headers of requests to one origin.
    #[doc(hidden)]
    pub fn with_headers_at(mut self, headers_at: (Origin, HeaderMap)) -> Self {
        self.headers_at = Some(headers_at);
        self
    }

    /// Id of the client, as the server knows it.
    pub fn client_id(mut self, id: impl Into<String>) -> Self {
        self.client_id = id.into();
        self
    }

    /// Name of the server, without asking it. It is compared with the `iss` of callbacks and of ID tokens, to the letter.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Asks the server for its endpoints when they are needed: at `/.well-known/openid-configuration` or at
    /// `/.well-known/oauth-authorization-server` (RFC 8414). The metadata is believed if it says that it is of this issuer, to the letter,
    /// and kept for an hour. Endpoints that are given win.
    pub fn discover(mut self, issuer: impl Into<String>) -> Self {
        self.discovers = true;
        self.issuer(issuer)
    }

    /// How long discovered metadata is kept. An hour by default. If it cannot be had anew then, the old is used.
    pub fn metadata_lifetime(mut self, time: Duration) -> Self {
        self.keep = time;
        self
    }

    /// Where an endpoint is: https, or on this machine.
    pub fn endpoint(mut self, endpoint: Endpoint, url: impl Into<String>) -> Self {
        self.endpoints.retain(|(known, _)| *known != endpoint);
        self.endpoints.push((endpoint, url.into()));
        self
    }

    /// The client's secret, sent as `client_secret_basic` (RFC 6749, section 2.3.1), and in the form at endpoints that are known
    /// not to decode it. The same as [`authentication`](Self::authentication).
    pub fn client_secret(self, secret: impl Into<Secret>) -> Self {
        self.authentication(ClientAuthentication::basic(secret))
    }

    /// How the client says who it is. By its id alone by default. Endpoints that are known not to decode what is
    /// [`basic`](ClientAuthentication::basic) get it as [`post`](ClientAuthentication::post).
    pub fn authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// The same for one endpoint.
    pub fn authentication_at(mut self, endpoint: Endpoint, authentication: ClientAuthentication) -> Self {
        self.authentication_at.push((endpoint, authentication));
        self
    }

    /// How long the answer to an authorization request is waited for. 10 minutes by default.
    pub fn authorization_lifetime(mut self, time: Duration) -> Self {
        self.authorization_lifetime = time;
        self
    }

    /// Largest difference between the server's clock and this machine's, by which `iat` and `exp` of an ID token may miss the time of
    /// the login. 5 minutes by default; `Duration::MAX` for a machine whose clock means nothing.
    pub fn clock_skew(mut self, skew: Duration) -> Self {
        self.clock_skew = skew;
        self
    }

    network_settings!(network);

    /// Checks the settings and makes the client. Nothing is sent yet.
    pub fn build(self) -> Result<Client, Error> {
        if self.client_id.is_empty() {
            return Err(Error::build("the client has no id: set `client_id`"));
        }
        self.network.check_limits()?;
        let provider = self.provider()?;
        let headers = base_headers(&self.network.user_agent)?;
        let authentication = self.authentication.unwrap_or_else(ClientAuthentication::none);
        let mut authentication_at = self.authentication_at;
        // What the caller says comes later, and wins.
        let undecoded = self.profile.undecoded_basic.iter();
        let in_form = undecoded.filter_map(|endpoint| Some((*endpoint, authentication.in_form()?)));
        authentication_at.splice(0..0, in_form);
        Ok(Client::of(Core {
            client_id: self.client_id,
            provider,
            pool: ConnectionPool::new(self.network),
            headers,
            headers_at: self.headers_at,
            authentication,
            authentication_at,
            authorization_lifetime: self.authorization_lifetime,
            clock_skew: self.clock_skew,
            profile: self.profile,
        }))
    }

    fn provider(&self) -> Result<Provider, Error> {
        let given = EndpointPolicy { http: self.network.allow_http, loopback: true };
        for (endpoint, url) in &self.endpoints {
            given.check(endpoint.name(), url)?;
        }
        let issuer = self.issuer.as_ref().map(|issuer| Ok::<_, Error>((issuer, given.check("issuer", issuer)?))).transpose()?;
        match issuer {
            Some((issuer, url)) if self.discovers => {
                // What another machine says must not lead to this one, unless the caller does.
                let loopback = address::may_be_loopback(&url) || self.endpoints.iter().any(|(_, url)| is_local(url));
                let cache = MetadataCache::new(issuer.clone(), self.keep);
                Ok(Provider::Discovered(cache, self.endpoints.clone(), EndpointPolicy { loopback, ..given }))
            }
            issuer => {
                if self.endpoints.is_empty() {
                    return Err(Error::build("nobody said where the server is: use `discover` or `endpoint`"));
                }
                let mut metadata =
                    Metadata { issuer: issuer.map(|(text, _)| text.clone()).unwrap_or_default(), ..Metadata::default() };
                for (endpoint, url) in &self.endpoints {
                    *metadata.endpoint_mut(*endpoint) = Some(url.clone());
                }
                Ok(Provider::Given(Arc::new(metadata), given))
            }
        }
    }
}

fn is_local(url: &str) -> bool {
    url::Url::parse(url).is_ok_and(|url| address::may_be_loopback(&url))
}

/// The headers of every request: what the client takes, and its name.
fn base_headers(user_agent: &str) -> Result<HeaderMap, Error> {
    let agent = HeaderValue::from_str(user_agent);
    let agent = agent.map_err(|_| Error::build("the user agent has characters that no header can carry"))?;
    Ok(HeaderMap::from_iter([(header::ACCEPT, HeaderValue::from_static("application/json")), (header::USER_AGENT, agent)]))
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Builder");
        out.field("client_id", &self.client_id).field("issuer", &self.issuer).field("authentication", &self.authentication);
        out.finish_non_exhaustive()
    }
}
