//! Metadata that a server publishes (OIDC Discovery, section 4; RFC 8414, section 3).

use std::sync::Arc;
use std::time::Duration;

use url::Url;

use super::call::Call;
use super::client::{Client, Provider};
use super::context::RequestContext;
use super::metadata::{Endpoint, EndpointPolicy, Metadata};
use super::metadata_cache::MetadataCache;
use super::request::{HttpRequest, RequestInfo};
use crate::rt::address;
use crate::rt::error::{Error, Kind};
use crate::rt::redact::Message;
use crate::rt::transport::{Answer, json};

/// Longest time for which metadata is requested when the old would do.
const LONGEST_REFRESH: Duration = Duration::from_secs(5);

impl Client {
    /// What is known of the server; asked for, if it was to be discovered and is not known yet.
    pub fn metadata(&self) -> Call<Metadata> {
        Call::new(self, |context| async move { Ok((*context.metadata().await?).clone()) })
    }
}

impl RequestContext {
    pub(super) async fn metadata(&self) -> Result<Arc<Metadata>, Error> {
        match &self.client.core().provider {
            Provider::Given(metadata, _) => Ok(Arc::clone(metadata)),
            Provider::Discovered(cache, given, policy) => {
                let mut metadata = self.discovered(cache, *policy).await?;
                for (endpoint, url) in given {
                    // It is copied for the first of them alone.
                    *Arc::make_mut(&mut metadata).endpoint_mut(*endpoint) = Some(url.clone());
                }
                Ok(metadata)
            }
        }
    }

    /// Where an endpoint is.
    pub(super) async fn url(&self, endpoint: Endpoint) -> Result<Url, Error> {
        let policy = match &self.client.core().provider {
            Provider::Given(_, policy) | Provider::Discovered(_, _, policy) => *policy,
        };
        self.metadata().await?.url(endpoint, policy).map_err(|error| error.at(endpoint.operation(), 0))
    }

    /// The metadata, of now or of not long ago.
    async fn discovered(&self, cache: &MetadataCache, policy: EndpointPolicy) -> Result<Arc<Metadata>, Error> {
        if let Some(metadata) = cache.fresh() {
            return Ok(metadata);
        }
        let _turn = self.in_time(cache.turn.lock()).await.map_err(|error| error.at(OPERATION, 0))?;
        if let Some(metadata) = cache.fresh() {
            return Ok(metadata);
        }
        let old = cache.any();
        // With the old at hand, there has to be time left for what it is needed for.
        let context = if old.is_some() { self.limited(LONGEST_REFRESH.min(self.left() / 4)) } else { self.clone() };
        match (context.discover(&cache.issuer, policy).await, old) {
            (Ok(metadata), _) => Ok(cache.keep(Arc::new(metadata))),
            (Err(_), Some(old)) => Ok(cache.keep_old(old)),
            (Err(error), None) => Err(error),
        }
    }

    async fn discover(&self, issuer: &str, policy: EndpointPolicy) -> Result<Metadata, Error> {
        let [openid, oauth] = locations(&policy.check("issuer", issuer)?);
        let metadata = match self.metadata_at(openid).await {
            Err(first) if is_refused(&first) => match self.metadata_at(oauth).await {
                // Where the first place says more than that nothing is there, that is the reason, and not that the second is empty, too.
                Err(second) => return Err(if is_absent(&first) { second } else { first }),
                Ok(metadata) => metadata,
            },
            other => other?,
        };
        if metadata.issuer != issuer {
            let problem = Message::from("the metadata is of the issuer `").quoting(metadata.issuer);
            let problem = problem.with(format!("`, not of `{issuer}`"));
            return Err(Error::response(problem).at(OPERATION, 1));
        }
        Ok(metadata)
    }

    async fn metadata_at(&self, url: Url) -> Result<Metadata, Error> {
        let read = |answer: &Answer, _| {
            answer.filled()?;
            json::open(&answer.body).map_err(|error| answer.explain(error))
        };
        let info = RequestInfo { operation: OPERATION, idempotent: true };
        self.send(info, || HttpRequest::get(url.clone()).ready(), read).await
    }
}

/// What errors call it.
pub(super) const OPERATION: &str = "oauth.discovery";

/// Is the metadata not to be had at one place, so that another may have it?
fn is_refused(error: &Error) -> bool {
    let is_error_response = matches!(error.kind(), Kind::Server | Kind::ForeignResponse);
    is_error_response && matches!(error.status(), Some(400..=499)) && !error.is_rate_limited()
}

/// Does a server say no more than that nothing is there?
fn is_absent(error: &Error) -> bool {
    matches!(error.status(), Some(404 | 405 | 410))
}

/// Where the metadata of an issuer can be: as OpenID Connect wants it, below the issuer's path, and as RFC 8414 does, before it.
fn locations(issuer: &Url) -> [Url; 2] {
    let before = |name: &str| {
        let mut url = issuer.clone();
        let path = issuer.path().trim_end_matches('/');
        url.set_path(&format!("/.well-known/{name}{path}"));
        url
    };
    [address::below(issuer, "/.well-known/openid-configuration"), before("oauth-authorization-server")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_is_where_the_two_standards_say() {
        // OIDC Discovery, section 4.1; RFC 8414, section 3.1.
        let url = |text: &str| locations(&Url::parse(text).unwrap()).map(String::from);
        let at_root = [
            "https://example.com/.well-known/openid-configuration",
            "https://example.com/.well-known/oauth-authorization-server",
        ];
        assert_eq!(url("https://example.com"), at_root);
        assert_eq!(url("https://example.com/"), at_root);
        assert_eq!(
            url("https://example.com/issuer1"),
            [
                "https://example.com/issuer1/.well-known/openid-configuration",
                "https://example.com/.well-known/oauth-authorization-server/issuer1"
            ]
        );
    }
}
