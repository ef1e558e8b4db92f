//! How a client says who it is (RFC 6749, section 2.3; RFC 7523, section 2.2).

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::{self, HeaderName};
use url::Url;

use super::assertion::Assertion;
use super::form::{self, Form};
use crate::error::Error;
use crate::headers;
use crate::secret::Secret;

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
pub struct ClientAuthentication(Method);

#[derive(Clone)]
enum Method {
    None,
    Basic { secret: Secret, encoded: bool },
    Post { secret: Secret },
    Signed(Box<Assertion>),
    Given { kind: String, assertion: Arc<dyn Fn() -> Result<Secret, BoxError> + Send + Sync> },
    Custom(Arc<dyn Authenticate>),
}

/// What a caller's own code fails with.
type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A way to say who the client is that this crate does not have.
pub trait Authenticate: Send + Sync {
    /// Adds to a request what says who the client is. Called for each attempt.
    fn authenticate(&self, request: &mut ClientRequest<'_>) -> Result<(), BoxError>;
}

/// A request of a client that is not authenticated yet: see [`Authenticate`].
pub struct ClientRequest<'r> {
    pub(super) client_id: &'r str,
    pub(super) url: &'r Url,
    pub(super) form: &'r mut Form,
    pub(super) headers: &'r mut HeaderMap,
}

impl ClientRequest<'_> {
    /// Id of the client.
    pub fn client_id(&self) -> &str {
        self.client_id
    }

    /// Where the request goes.
    pub fn url(&self) -> &Url {
        self.url
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
        Self(Method::None)
    }

    /// Id and secret in the `Authorization` header, form-encoded as RFC 6749, section 2.3.1 wants it (`client_secret_basic`).
    pub fn basic(secret: impl Into<Secret>) -> Self {
        Self(Method::Basic { secret: secret.into(), encoded: true })
    }

    /// The same as they are, for servers that do not decode them. It makes a difference for characters other than letters,
    /// digits and `*-._`.
    pub fn basic_raw(secret: impl Into<Secret>) -> Self {
        Self(Method::Basic { secret: secret.into(), encoded: false })
    }

    /// Id and secret in the form (`client_secret_post`).
    pub fn post(secret: impl Into<Secret>) -> Self {
        Self(Method::Post { secret: secret.into() })
    }

    /// A JWT that is signed anew for each attempt: with the secret (`client_secret_jwt`) or with a private key
    /// (`private_key_jwt`), as its key is.
    pub fn jwt(assertion: Assertion) -> Self {
        Self(Method::Signed(Box::new(assertion)))
    }

    /// A JWT that somebody else signs, such as the token of a Kubernetes service account in a file; asked for at each attempt.
    /// `kind` is its `client_assertion_type`; without one it is RFC 7523's.
    pub fn assertion<E>(kind: Option<&str>, assertion: impl Fn() -> Result<Secret, E> + Send + Sync + 'static) -> Self
    where
        E: Into<BoxError>,
    {
        let assertion = Arc::new(move || assertion().map_err(Into::into));
        Self(Method::Given { kind: kind.unwrap_or(JWT_BEARER).to_owned(), assertion })
    }

    /// In a way of the caller's own.
    pub fn custom(authenticate: impl Authenticate + 'static) -> Self {
        Self(Method::Custom(Arc::new(authenticate)))
    }

    /// Adds to a request what says who the client is.
    pub(super) fn apply(&self, request: &mut ClientRequest<'_>, now: SystemTime) -> Result<(), Error> {
        let ClientRequest { client_id, url, form, headers } = request;
        let failed = |error: BoxError| Error::build("the client cannot be authenticated").because(&*error);
        match &self.0 {
            Method::None => add_id(form, client_id),
            Method::Basic { secret, encoded } => {
                let [id, secret] =
                    [client_id, secret.expose()].map(|text| if *encoded { form::encoded(text) } else { text.to_owned() });
                let value = Secret::from(format!("Basic {}", STANDARD.encode(Secret::from(format!("{id}:{secret}")).expose())));
                let value =
                    headers::sensitive(value.expose()).ok_or_else(|| Error::build("the client's secret cannot be sent"))?;
                headers.insert(header::AUTHORIZATION, value);
            }
            Method::Post { secret } => {
                add_id(form, client_id);
                form.add("client_secret", secret);
            }
            Method::Signed(assertion) => {
                if assertion.other_subject().is_none() {
                    add_id(form, client_id);
                }
                form.add("client_assertion_type", JWT_BEARER);
                form.add("client_assertion", assertion.sign(client_id, Some(client_id), url.as_str(), now)?);
            }
            Method::Given { kind, assertion } => {
                form.add("client_assertion_type", kind.as_str());
                form.add("client_assertion", assertion().map_err(failed)?);
            }
            Method::Custom(custom) => custom.authenticate(request).map_err(failed)?,
        }
        Ok(())
    }

    /// The same with the secret in the form, where it is in the header and encoded.
    pub(super) fn in_form(&self) -> Option<Self> {
        match &self.0 {
            Method::Basic { secret, encoded: true } => Some(Self::post(secret)),
            _ => None,
        }
    }

    /// What nobody may see of it, beside what is in the form.
    pub(super) fn secrets(&self) -> Vec<Secret> {
        match &self.0 {
            Method::Basic { secret, .. } | Method::Post { secret } => vec![secret.clone()],
            _ => Vec::new(),
        }
    }
}

fn add_id(form: &mut Form, client_id: &str) {
    if !form.has("client_id") {
        form.add("client_id", client_id);
    }
}

impl fmt::Debug for ClientAuthentication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
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
