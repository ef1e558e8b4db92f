//! The request that a user is sent to the authorization server with (RFC 6749, section 4.1.1; OpenID Connect Core, section 3.1.2.1).

use std::fmt;
use std::time::{Duration, SystemTime};

use url::Url;

use super::call::{Call, CallFuture};
use super::client::Client;
use super::context::RequestContext;
use super::form::Form;
use super::metadata::Endpoint;
use super::pending::PendingAuthorization;
use super::random;
use super::response_type::ResponseType;
use crate::rt::error::Error;
use crate::rt::secret::Secret;

/// A login in a browser, as it is asked for. It is made when it is awaited, or by [`send_blocking`](Self::send_blocking), and gives the URL for
/// the user and what to keep until they come back.
///
/// State and, wherever there is a code, PKCE with S256 are always part of it; a nonce is wherever there is an ID token.
///
/// ```no_run
/// # async fn example(client: authorizer::oauth::Client) -> Result<(), authorizer::Error> {
/// let (url, pending) = client.authorize("https://app.example.com/callback").scope("openid email offline_access").await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AuthorizationRequest {
    client: Client,
    redirect_uri: String,
    response_type: String,
    response_mode: Option<String>,
    scope: Option<String>,
    resources: Vec<String>,
    max_age: Option<Duration>,
    state: Option<Secret>,
    nonce: Option<Secret>,
    others: Form,
}

/// Parameters that have methods of their own, or that this crate makes.
const OWN: [&str; 13] = [
    "client_id",
    "client_secret",
    "code_challenge",
    "code_challenge_method",
    "max_age",
    "nonce",
    "redirect_uri",
    "request",
    "resource",
    "response_mode",
    "response_type",
    "scope",
    "state",
];

impl Client {
    /// Begins a login in a browser: gives the URL that the user is sent to, and what has to be kept until they come back.
    ///
    /// `redirect_uri` is where they come back to, and has to be one that the server knows.
    pub fn authorize(&self, redirect_uri: impl Into<String>) -> AuthorizationRequest {
        AuthorizationRequest::new(self.clone(), redirect_uri.into())
    }
}

impl AuthorizationRequest {
    fn new(client: Client, redirect_uri: String) -> Self {
        Self {
            client,
            redirect_uri,
            response_type: "code".to_owned(),
            response_mode: None,
            scope: None,
            resources: Vec::new(),
            max_age: None,
            state: None,
            nonce: None,
            others: Form::default(),
        }
    }

    /// What is asked for: scopes with spaces between them, such as `openid email offline_access`. By default, what the server
    /// thinks right. A refresh token comes for `offline_access`; strict servers want `prompt("consent")` with it (OpenID Connect Core,
    /// section 11).
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// What comes back: `code` by default; `code` with `token` or `id_token` beside it (the code's tokens are the ones that are
    /// used); or `token`, which is for servers that have nothing better.
    pub fn response_type(mut self, kind: impl Into<String>) -> Self {
        self.response_type = kind.into();
        self
    }

    /// How it comes back: `query`, `fragment`, `form_post`, or another that the server has. By default, as is usual for the response
    /// type.
    pub fn response_mode(mut self, mode: impl Into<String>) -> Self {
        self.response_mode = Some(mode.into());
        self
    }

    /// What the user has to be asked, such as `login` (again, even if they are signed in) or `none` (nothing).
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.others.set("prompt", prompt.into());
        self
    }

    /// How long ago the user may have signed in.
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = Some(age);
        self
    }

    /// Who is probably going to sign in: an e-mail address, for instance.
    pub fn login_hint(mut self, hint: impl Into<Secret>) -> Self {
        self.others.set("login_hint", hint);
        self
    }

    /// Languages for the user, the best first, with spaces between them.
    pub fn ui_locales(mut self, locales: impl Into<String>) -> Self {
        self.others.set("ui_locales", locales.into());
        self
    }

    /// The page that the user sees first, such as `signup`, where the server knows the parameter.
    pub fn screen_hint(mut self, hint: impl Into<String>) -> Self {
        self.others.set("screen_hint", hint.into());
        self
    }

    /// Where the token is going to be used, as an absolute URI (RFC 8707, section 2). Several calls add up.
    pub fn resource(mut self, uri: impl Into<String>) -> Self {
        self.resources.push(uri.into());
        self
    }

    /// Any other parameter. Several calls add up.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.others.add(name.into(), value);
        self
    }

    /// The state, which nobody may be able to guess. 256 random bits by default.
    pub fn state(mut self, state: impl Into<Secret>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The nonce, which nobody may be able to guess. 256 random bits by default, where there is going to be an ID token.
    pub fn nonce(mut self, nonce: impl Into<Secret>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// Makes the URL and what to keep: for those without async. See [`Call::send_blocking`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<(Url, PendingAuthorization), Error> {
        self.call().send_blocking()
    }

    fn call(self) -> Call<(Url, PendingAuthorization)> {
        Call::new(&self.client.clone(), |context| self.make(context))
    }

    async fn make(self, context: RequestContext) -> Result<(Url, PendingAuthorization), Error> {
        let kind = self.check()?;
        let metadata = context.metadata().await?;
        let mut url = context.url(Endpoint::Authorization).await?;
        let endpoint = url.to_string();
        let state = self.state.map_or_else(random::text, Ok)?;
        let verifier = kind.code.then(random::text).transpose()?;
        let default = self.scope.is_none() && self.client.core().profile.default_scope_has_openid;
        let openid = default || kind.asks_for_id_token(self.scope.as_deref());
        let nonce = self.nonce.map_or_else(|| openid.then(random::text).transpose(), |nonce| Ok(Some(nonce)))?;
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("response_type", &self.response_type).append_pair("client_id", self.client.client_id());
            query.append_pair("redirect_uri", &self.redirect_uri);
            let optional = [
                ("scope", self.scope.as_deref()),
                ("response_mode", self.response_mode.as_deref()),
                ("nonce", nonce.as_ref().map(Secret::expose)),
                ("state", Some(state.expose())),
            ];
            for (name, value) in optional {
                if let Some(value) = value {
                    query.append_pair(name, value);
                }
            }
            if let Some(verifier) = &verifier {
                query.append_pair("code_challenge", &random::challenge(verifier)).append_pair("code_challenge_method", "S256");
            }
            if let Some(age) = self.max_age {
                query.append_pair("max_age", &age.as_secs().to_string());
            }
            query.extend_pairs(self.resources.iter().map(|resource| ("resource", resource)));
            query.extend_pairs(self.others.pairs());
        }
        let pending = PendingAuthorization {
            client_id: self.client.client_id().to_owned(),
            issuer: self.client.core().issuer().map(str::to_owned),
            endpoint,
            requires_issuer: metadata.authorization_response_iss_parameter_supported,
            redirect_uri: self.redirect_uri,
            response_type: self.response_type,
            state,
            verifier,
            nonce,
            scope: self.scope,
            max_age: self.max_age.map(|age| age.as_secs()),
            resources: self.resources,
            created: crate::rt::date::seconds(SystemTime::now()),
        };
        Ok((url, pending))
    }

    /// What is wrong with it, or what it asks for.
    fn check(&self) -> Result<ResponseType, Error> {
        let redirect = Url::parse(&self.redirect_uri).map_err(|_| Error::build("the redirect URI is not an absolute one"))?;
        if redirect.fragment().is_some() {
            return Err(Error::build("the redirect URI has a fragment (RFC 6749, section 3.1.2)"));
        }
        if let Some(name) = OWN.into_iter().find(|name| self.others.has(name)) {
            return Err(Error::build(format!("`{name}` of an authorization request is not given with `parameter(..)`")));
        }
        let absolute = |uri: &String| Url::parse(uri).is_ok_and(|uri| uri.fragment().is_none());
        if !self.resources.iter().all(absolute) {
            return Err(Error::build("a resource is no absolute URI without a fragment"));
        }
        if [&self.state, &self.nonce].into_iter().flatten().any(|text| text.expose().len() < SHORTEST) {
            return Err(Error::build(format!("a state or nonce of less than {SHORTEST} characters can be guessed")));
        }
        let kind = ResponseType::read(&self.response_type)?;
        if self.max_age.is_some() && !kind.code {
            let problem =
                "`max_age` cannot be checked: an ID token that comes by way of the browser is not used, so ask for `code`";
            return Err(Error::new(crate::Kind::Unsupported, problem));
        }
        let is_compared = kind.code && (self.max_age.is_some() || kind.asks_for_id_token(self.scope.as_deref()));
        if is_compared && self.client.core().issuer().is_none() {
            return Err(Error::build("the issuer of the ID token is not known: use `issuer(..)` or `discover(..)`"));
        }
        Ok(kind)
    }
}

/// What has fewer characters can be guessed.
const SHORTEST: usize = 16;

impl IntoFuture for AuthorizationRequest {
    type Output = Result<(Url, PendingAuthorization), Error>;
    type IntoFuture = CallFuture<(Url, PendingAuthorization)>;

    fn into_future(self) -> Self::IntoFuture {
        self.call().into_future()
    }
}

impl fmt::Debug for AuthorizationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("AuthorizationRequest");
        out.field("redirect_uri", &self.redirect_uri).field("scope", &self.scope).finish_non_exhaustive()
    }
}
