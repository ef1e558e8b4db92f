//! Clients that register themselves (RFC 7591).

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{self, HeaderValue};
use reqwest::Method;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::call::Call;
use super::client::Client;
use super::metadata::Endpoint;
use super::request::{HttpRequest, RequestInfo};
use super::response::{object, text};
use crate::rt::error::Error;
use crate::rt::headers;
use crate::rt::map::{Map, SecretMap};
use crate::rt::secret::Secret;
use crate::rt::transport::Answer;

/// What a client says of itself when it registers (RFC 7591, section 2).
///
/// ```
/// use authorizer::oauth::RegistrationRequest;
///
/// let request = RegistrationRequest::new()
///     .redirect_uri("http://127.0.0.1:8400/callback")
///     .member("client_name", "My tool")
///     .member("token_endpoint_auth_method", "none");
/// ```
#[derive(Clone, Default, PartialEq)]
#[must_use = "it does nothing until a client is given it"]
pub struct RegistrationRequest {
    members: Map,
    access: Option<Secret>,
}

impl RegistrationRequest {
    /// With nothing in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where users come back to. Several calls add up.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        let uris = self.members.entry("redirect_uris").or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(uris) = uris {
            uris.push(Value::String(uri.into()));
        }
        self
    }

    /// Anything else, by its name in the metadata of clients.
    pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.members.insert(name.into(), value.into());
        self
    }

    /// A token that the server wants from those who register (section 3).
    pub fn initial_access_token(mut self, token: impl Into<Secret>) -> Self {
        self.access = Some(token.into());
        self
    }
}

impl fmt::Debug for RegistrationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.members.keys().collect();
        f.debug_struct("RegistrationRequest").field("members", &names).finish_non_exhaustive()
    }
}

/// A client that has registered (RFC 7591, section 3.2.1).
///
/// Its serde form holds its secrets in plain text.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Registration {
    /// Its id.
    pub client_id: String,
    /// Its secret, if it has one.
    pub client_secret: Option<Secret>,
    /// When the secret expires, in seconds since 1970; `None` for never.
    pub client_secret_expires_at: Option<i64>,
    /// What it can change its registration with (RFC 7592).
    pub registration_access_token: Option<Secret>,
    /// Where it can change its registration.
    pub registration_client_uri: Option<String>,
    /// Everything else, as the server has it.
    #[serde(default)]
    pub members: SecretMap,
}

impl Registration {
    fn read(mut map: Map) -> Result<Self, Error> {
        let expires = map.remove("client_secret_expires_at").as_ref().and_then(Value::as_i64);
        Ok(Self {
            client_id: text(&mut map, "client_id")?.ok_or_else(|| Error::response("missing field `client_id`"))?,
            client_secret: text(&mut map, "client_secret")?.map(Secret::from),
            client_secret_expires_at: expires.filter(|at| *at > 0),
            registration_access_token: text(&mut map, "registration_access_token")?.map(Secret::from),
            registration_client_uri: text(&mut map, "registration_client_uri")?,
            members: map.into(),
        })
    }
}

impl fmt::Debug for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

impl Client {
    /// Registers a client. The client that this is called on says nothing of itself: any id will do for it.
    ///
    /// It is sent once, unless nothing of it can have arrived.
    pub fn register(&self, request: RegistrationRequest) -> Call<Registration> {
        Call::new(self, |context| async move {
            let operation = Endpoint::Registration.operation();
            let RegistrationRequest { members, access } = request;
            let body = serde_json::to_vec(&members).map_err(|_| Error::build("the registration cannot be written as JSON"))?;
            let (body, url) = (Bytes::from(body), context.url(Endpoint::Registration).await?);
            let mut headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
            if let Some(token) = &access {
                headers.insert(header::AUTHORIZATION, headers::bearer(token)?);
            }
            let make = || {
                let (headers, body) = (headers.clone(), body.clone());
                HttpRequest { method: Method::POST, url: url.clone(), headers, body }.ready()
            };
            let read = |answer: &Answer, _| object(answer, Registration::read);
            context.send(RequestInfo { operation, idempotent: false }, make, read).await
        })
    }
}
