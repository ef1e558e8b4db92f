//! A client of an authorization server.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use url::{Origin, Url};

use super::authentication::ClientAuthentication;
use super::connection_pool::ConnectionPool;
use super::metadata::{Endpoint, EndpointPolicy, Metadata};
use super::metadata_cache::MetadataCache;
use super::profile::ServerProfile;
use crate::rt::error::Error;

/// A client of an authorization server.
///
/// Always over HTTP. Cheap to clone; clones share their connections. Each method returns a [`Call`](super::Call), which is
/// awaited, or sent by those without async.
///
/// ```no_run
/// use authorizer::oauth::{Client, Grant};
///
/// # async fn example(secret: authorizer::Secret) -> Result<(), authorizer::Error> {
/// let client = Client::builder("my-service").discover("https://auth.example.com").client_secret(secret).build()?;
/// let token = client.token(Grant::client_credentials().scope("reports:read")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
}

/// What the clones of a client share.
pub(super) struct Core {
    pub(super) client_id: String,
    pub(super) provider: Provider,
    pub(super) pool: ConnectionPool,
    /// What every request sends.
    pub(super) headers: HeaderMap,
    /// What requests to an origin send besides.
    pub(super) headers_at: Option<(Origin, HeaderMap)>,
    pub(super) authentication: ClientAuthentication,
    pub(super) authentication_at: Vec<(Endpoint, ClientAuthentication)>,
    /// How long an answer to an authorization request is waited for.
    pub(super) authorization_lifetime: Duration,
    /// Largest difference between the server's clock and this machine's.
    pub(super) clock_skew: Duration,
    pub(super) profile: &'static ServerProfile,
}

/// How the server's endpoints are known.
pub(super) enum Provider {
    Given(Arc<Metadata>, EndpointPolicy),
    /// With what is said otherwise.
    Discovered(MetadataCache, Vec<(Endpoint, String)>, EndpointPolicy),
}

impl Client {
    pub(super) fn of(core: Core) -> Self {
        Self { core: Arc::new(core) }
    }

    pub(super) fn core(&self) -> &Core {
        &self.core
    }

    /// Id of the client.
    pub fn client_id(&self) -> &str {
        &self.core.client_id
    }
}

impl Core {
    /// Shows the words of the provider's servers in an error.
    pub(super) fn classify(&self, error: Error) -> Error {
        match self.profile.vocabulary {
            Some(vocabulary) => error.with_vocabulary(vocabulary()),
            None => error,
        }
    }

    /// The headers of a request to a URL: those of every request, and those of the caller's own.
    pub(super) fn headers_for(&self, url: &Url) -> (HeaderMap, HeaderMap) {
        let own = self.headers_at.as_ref().filter(|(origin, _)| *origin == url.origin());
        (self.headers.clone(), own.map(|(_, own)| own.clone()).unwrap_or_default())
    }

    /// How the client says at an endpoint who it is.
    pub(super) fn authentication(&self, endpoint: Endpoint) -> &ClientAuthentication {
        let own = self.authentication_at.iter().rev().find(|(at, _)| *at == endpoint);
        own.map_or(&self.authentication, |(_, authentication)| authentication)
    }

    /// What the server calls itself; none if nobody said and it is not to be discovered.
    pub(super) fn issuer(&self) -> Option<&str> {
        match &self.provider {
            Provider::Given(metadata, _) => Some(metadata.issuer.as_str()).filter(|issuer| !issuer.is_empty()),
            Provider::Discovered(cache, ..) => Some(&cache.issuer),
        }
    }

    /// Returns whether a name is the server's, to the letter.
    pub(super) fn is_issuer(&self, name: &str) -> bool {
        let Some(issuer) = self.issuer() else { return false };
        name == issuer || Url::parse(issuer).is_ok_and(|issuer| (self.profile.is_alias)(&issuer, name))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let core = &self.core;
        let mut out = f.debug_struct("Client");
        out.field("client_id", &core.client_id).field("issuer", &core.issuer()).field("authentication", &core.authentication);
        out.finish_non_exhaustive()
    }
}
