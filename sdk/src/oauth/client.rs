//! A client of an authorization server.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::header::{self, HeaderMap, HeaderValue};
use url::{Origin, Url};

use super::authentication::{ClientAuthentication, ClientRequest};
use super::authorization::AuthorizationRequest;
use super::builder::Builder;
use super::call::Call;
use super::callback::Callback;
use super::discovery::Discovery;
use super::exchange::{Asking, Course, Made, Network, Outgoing, Place};
use super::form::Form;
use super::grant::Grant;
use super::metadata::{Endpoint, Metadata, Trust};
use super::pending::PendingAuthorization;
use super::token::Token;
use crate::address;
use crate::error::{Error, Kind};
use crate::map::Map;
use crate::transport::{Answer, ErrorForm, json};

/// A client of an authorization server: of Authorizer, by [`crate::Client::oauth`], or of any other.
///
/// Always over HTTP. Cheap to clone; clones share their connections. Each method returns a [`Call`], which is awaited, or sent
/// by those without async.
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
    pub(super) network: Network,
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
    /// Is it a server of Authorizer's?
    pub(super) authorizer: bool,
}

/// How the server's endpoints are known.
pub(super) enum Provider {
    Given(Arc<Metadata>, Trust),
    /// With what is said otherwise.
    Discovered(Discovery, Vec<(Endpoint, String)>, Trust),
}

impl Client {
    /// Sets up a client by its id. It needs to know where the server is: by [`Builder::discover`], or by endpoints.
    pub fn builder(client_id: impl Into<String>) -> Builder {
        Builder::new(client_id.into())
    }

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

    /// What is known of the server; asked for, if it was to be discovered and is not known yet.
    pub fn metadata(&self) -> Call<Metadata> {
        Call::new(self, |course| async move { Ok((*course.metadata().await?).clone()) })
    }

    /// Begins a login in a browser: gives the URL that the user is sent to, and what has to be kept until they come back.
    ///
    /// `redirect_uri` is where they come back to, and has to be one that the server knows.
    pub fn authorize(&self, redirect_uri: impl Into<String>) -> AuthorizationRequest {
        AuthorizationRequest::new(self.clone(), redirect_uri.into())
    }

    /// Ends a login: checks that what came back is the answer to what was asked, and gets the token for it.
    ///
    /// The server takes a code once: whatever comes of this, the user has to sign in again for another attempt.
    pub fn finish(&self, pending: PendingAuthorization, callback: Callback) -> Call<Token> {
        Call::new(self, |course| pending.finish(course, callback))
    }

    /// Gets a token for a grant.
    pub fn token(&self, grant: impl Into<Grant>) -> Call<Token> {
        let grant = grant.into();
        Call::new(self, |course| async move { course.token(&grant).await })
    }
}

impl Course {
    pub(super) async fn metadata(&self) -> Result<Arc<Metadata>, Error> {
        match &self.client.core.provider {
            Provider::Given(metadata, _) => Ok(Arc::clone(metadata)),
            Provider::Discovered(discovery, given, trust) => {
                let mut metadata = discovery.metadata(self, *trust).await?;
                for (endpoint, url) in given {
                    // It is copied for the first of them alone.
                    *Arc::make_mut(&mut metadata).slot(*endpoint) = Some(url.clone());
                }
                Ok(metadata)
            }
        }
    }

    /// Where an endpoint is.
    pub(super) async fn url(&self, endpoint: Endpoint) -> Result<Url, Error> {
        let trust = match &self.client.core.provider {
            Provider::Given(_, trust) | Provider::Discovered(_, _, trust) => *trust,
        };
        self.metadata().await?.url(endpoint, trust).map_err(|error| error.at(endpoint.operation(), 0))
    }

    /// Sends a form with the client's authentication, both made anew for each attempt, and reads the answer: see
    /// [`ask`](Self::ask).
    pub(super) async fn post<T>(
        &self,
        endpoint: Endpoint,
        idempotent: bool,
        form: impl Fn(&Url) -> Result<Form, Error> + Send + Sync,
        read: impl Fn(&Answer, SystemTime) -> Result<T, Error> + Send + Sync,
    ) -> Result<T, Error> {
        let url = self.url(endpoint).await?;
        let make = || -> Made {
            let (client, url, form) = (self.client.clone(), url.clone(), form(&url));
            let authenticate = move || async move {
                let authentication = client.core().authentication(endpoint);
                let client_id = client.client_id().to_owned();
                let mut request = ClientRequest { client_id, url, form: form?, headers: HeaderMap::new() };
                authentication.apply(&mut request, SystemTime::now()).await?;
                let ClientRequest { url, form, headers, .. } = request;
                Ok(Outgoing::form(url, headers, &form))
            };
            let core = self.client.core();
            if self.place == Place::Caller || !core.authentication(endpoint).is_callers_code() {
                return Box::pin(authenticate());
            }
            let (isolation, left) = (core.network.isolation.clone(), self.left());
            Box::pin(async move {
                let made = isolation.run(left, authenticate).await;
                made.unwrap_or_else(|interrupted| Err(interrupted.into_error(Kind::Build, "the client cannot be authenticated")))
            })
        };
        self.ask(Asking { operation: endpoint.operation(), idempotent }, make, read).await
    }

    pub(super) async fn token(&self, grant: &Grant) -> Result<Token, Error> {
        let form = |url: &Url| grant.form(&self.client.core.client_id, url, SystemTime::now());
        let read = |answer: &Answer, sent| object(answer, |map| Token::of_answer(map, sent));
        let token = self.post(Endpoint::Token, grant.is_repeatable(), form, read).await?;
        Ok(match grant.refreshes() {
            Some(refresh_token) => token.renewed(refresh_token),
            None => token,
        })
    }
}

/// Reads the object in an answer. One that holds an error is none, whatever its status was.
pub(super) fn object<T>(answer: &Answer, read: impl FnOnce(Map) -> Result<T, Error>) -> Result<T, Error> {
    answer.filled()?;
    let map = json::whole::<Map>(&answer.body).map_err(|error| answer.explain(error))?;
    if map.get("error").is_some_and(serde_json::Value::is_string) {
        return Err(answer.as_refusal(ErrorForm::OAuth { authorizer: false }));
    }
    read(map).map_err(|error| answer.explain(error))
}

impl Core {
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
            Provider::Discovered(discovery, ..) => Some(discovery.issuer()),
        }
    }

    /// Whether a name is the server's, to the letter. Servers of Authorizer's (2.4.0) call themselves by scheme, host and port of
    /// their `--url` alone, so a path of the public URL may be missing there.
    pub(super) fn is_issuer(&self, name: &str) -> bool {
        let Some(issuer) = self.issuer() else { return false };
        let of_origin = || Url::parse(issuer).is_ok_and(|issuer| address::origin(&issuer) == name);
        name == issuer || self.authorizer && of_origin()
    }
}

/// The headers of every request: what the client takes, and its name.
pub(super) fn base_headers(user_agent: &str) -> Result<HeaderMap, Error> {
    let agent = HeaderValue::from_str(user_agent);
    let agent = agent.map_err(|_| Error::build("the user agent has characters that no header can carry"))?;
    Ok(HeaderMap::from_iter([(header::ACCEPT, HeaderValue::from_static("application/json")), (header::USER_AGENT, agent)]))
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let core = &self.core;
        let mut out = f.debug_struct("Client");
        out.field("client_id", &core.client_id).field("issuer", &core.issuer()).field("authentication", &core.authentication);
        out.finish_non_exhaustive()
    }
}
