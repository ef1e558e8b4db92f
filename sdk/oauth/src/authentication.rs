//! How a client says who it is (RFC 6749, section 2.3; RFC 7523, section 2.2).

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::{self, HeaderName, HeaderValue};
use url::Url;

use super::assertion::Assertion;
use super::form::{self, Form};
use crate::rt::error::Error;
use crate::rt::future::{BoxError, BoxFuture};
use crate::rt::headers;
use crate::rt::secret::Secret;

/// What `client_assertion_type` says of a JWT.
const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// How a client says who it is.
///
/// ```
/// use authorizer::oauth::ClientAuthentication;
///
/// let authentication = ClientAuthentication::basic("gX1fBat3bV");
/// assert!(!format!("{authentication:?}").contains("gX1f"));
/// ```
#[derive(Clone)]
pub struct ClientAuthentication {
    method: Method,
    /// Does a JWT of somebody else's go with the client's id, too?
    with_id: bool,
}

#[derive(Clone)]
enum Method {
    None,
    Basic { secret: Secret, encoded: bool },
    Post { secret: Secret },
    Signed(Box<Assertion>),
    Given { kind: String, assertion: Arc<dyn Fn() -> BoxFuture<'static, Result<Secret, BoxError>> + Send + Sync> },
    Custom(Arc<dyn Authenticate>),
}

/// A way to say who the client is that this crate does not have.
pub trait Authenticate: Send + Sync {
    /// Adds to a request what says who the client is. Called for each attempt; where tokens are renewed, on a thread of its own,
    /// so that it may block there. An awaited request calls it on the caller's own runtime.
    fn authenticate<'r>(&'r self, request: &'r mut ClientRequest) -> BoxFuture<'r, Result<(), BoxError>>;
}

/// A request of a client that is not authenticated yet: see [`Authenticate`].
pub struct ClientRequest {
    pub(super) client_id: String,
    pub(super) url: Url,
    pub(super) form: Form,
    pub(super) headers: HeaderMap,
}

impl ClientRequest {
    /// Id of the client.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Where the request goes.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The form as it would be sent.
    pub fn body(&self) -> Vec<u8> {
        self.form.encode().to_vec()
    }

    /// Adds a parameter to the form. Its value is taken for a secret.
    pub fn add_parameter(&mut self, name: impl Into<String>, value: impl Into<Secret>) {
        self.form.add(name.into(), value);
    }

    /// Sets a header. Its value is taken for a secret.
    pub fn set_header(&mut self, name: &str, value: &Secret) -> Result<(), BoxError> {
        let name = HeaderName::from_bytes(name.as_bytes())?;
        let value = headers::sensitive(value.expose()).ok_or("the value is not allowed in a header")?;
        self.headers.insert(name, value);
        Ok(())
    }
}

impl ClientAuthentication {
    /// By its id alone: for apps that can keep no secret (`none`).
    pub fn none() -> Self {
        Self::of(Method::None)
    }

    /// Id and secret in the `Authorization` header, form-encoded as RFC 6749, section 2.3.1 wants it (`client_secret_basic`).
    pub fn basic(secret: impl Into<Secret>) -> Self {
        Self::of(Method::Basic { secret: secret.into(), encoded: true })
    }

    /// The same as they are, for servers that do not decode them. It makes a difference for characters other than letters,
    /// digits and `*-._`.
    pub fn basic_raw(secret: impl Into<Secret>) -> Self {
        Self::of(Method::Basic { secret: secret.into(), encoded: false })
    }

    /// Id and secret in the form (`client_secret_post`).
    pub fn post(secret: impl Into<Secret>) -> Self {
        Self::of(Method::Post { secret: secret.into() })
    }

    /// A JWT that is signed anew for each attempt: with the secret (`client_secret_jwt`) or with a private key
    /// (`private_key_jwt`), as its key is.
    pub fn jwt(assertion: Assertion) -> Self {
        let with_id = assertion.other_subject().is_none();
        Self { with_id, ..Self::of(Method::Signed(Box::new(assertion))) }
    }

    /// A JWT that somebody else signs, such as the token of a Kubernetes service account in a file; asked for at each attempt.
    /// `kind` is its `client_assertion_type`; without one it is RFC 7523's.
    ///
    /// ```
    /// use authorizer::Secret;
    /// use authorizer::oauth::ClientAuthentication;
    ///
    /// let workload = ClientAuthentication::assertion(None, || async {
    ///     std::fs::read_to_string("/var/run/secrets/tokens/auth").map(Secret::from)
    /// });
    /// ```
    pub fn assertion<F, E>(kind: Option<&str>, assertion: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<Secret, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let assertion = move || -> BoxFuture<'static, _> {
            let signing = assertion();
            Box::pin(async { signing.await.map_err(Into::into) })
        };
        Self::of(Method::Given { kind: kind.unwrap_or(JWT_BEARER).to_owned(), assertion: Arc::new(assertion) })
    }

    /// In a way of the caller's own.
    pub fn custom(authenticate: impl Authenticate + 'static) -> Self {
        Self::of(Method::Custom(Arc::new(authenticate)))
    }

    /// The same with the client's id in the form beside a JWT of another subject's: some servers find the client by it, and others by the
    /// JWT alone.
    pub fn with_client_id(mut self) -> Self {
        self.with_id = true;
        self
    }

    fn of(method: Method) -> Self {
        Self { method, with_id: false }
    }

    /// Adds to a request what says who the client is.
    pub(super) async fn apply(&self, request: &mut ClientRequest, now: SystemTime) -> Result<(), Error> {
        let failed = |error: BoxError| Error::build("the client cannot be authenticated").because(&*error);
        let (form, id) = (&mut request.form, request.client_id.as_str());
        if self.with_id || matches!(self.method, Method::None | Method::Post { .. }) {
            form.set("client_id", id);
        }
        match &self.method {
            Method::None => {}
            Method::Basic { secret, encoded } => {
                request.headers.insert(header::AUTHORIZATION, basic(id, secret, *encoded)?);
            }
            Method::Post { secret } => form.add("client_secret", secret),
            Method::Signed(assertion) => {
                form.add("client_assertion_type", JWT_BEARER);
                form.add("client_assertion", assertion.sign(id, Some(id), request.url.as_str(), now)?);
            }
            Method::Given { kind, assertion } => {
                form.add("client_assertion_type", kind.as_str());
                form.add("client_assertion", assertion().await.map_err(failed)?);
            }
            Method::Custom(custom) => custom.authenticate(request).await.map_err(failed)?,
        }
        Ok(())
    }

    /// Whether code of the caller's own is called, which may block.
    pub(super) fn is_callers_code(&self) -> bool {
        matches!(self.method, Method::Given { .. } | Method::Custom(_))
    }

    /// The same with the secret in the form, where it is in the header and encoded.
    pub(super) fn in_form(&self) -> Option<Self> {
        match &self.method {
            Method::Basic { secret, encoded: true } => Some(Self::post(secret)),
            _ => None,
        }
    }
}

/// The header with id and secret.
fn basic(id: &str, secret: &Secret, encoded: bool) -> Result<HeaderValue, Error> {
    let [id, secret] =
        [id, secret.expose()].map(|text| Secret::from(if encoded { form::encoded(text) } else { text.to_owned() }));
    let pair = Secret::from(format!("{}:{}", id.expose(), secret.expose()));
    let value = Secret::from(format!("Basic {}", STANDARD.encode(pair.expose())));
    headers::sensitive(value.expose()).ok_or_else(|| Error::build("the client's secret cannot be sent"))
}

impl fmt::Debug for ClientAuthentication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.method {
            Method::None => "ClientAuthentication(none)",
            Method::Basic { encoded: true, .. } => "ClientAuthentication(basic)",
            Method::Basic { encoded: false, .. } => "ClientAuthentication(basic_raw)",
            Method::Post { .. } => "ClientAuthentication(post)",
            Method::Signed(_) => "ClientAuthentication(jwt)",
            Method::Given { .. } => "ClientAuthentication(assertion)",
            Method::Custom(_) => "ClientAuthentication(custom)",
        })
    }
}
