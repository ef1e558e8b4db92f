//! What arrived.

use std::fmt;

use authorizer::{Protocol, Secret};
use hyper::header::{self, HeaderMap};

use crate::entry::{Entry, Request};

/// A call as it arrived.
#[derive(Clone)]
#[non_exhaustive]
pub struct Received<Q> {
    /// The request; `()` of an operation without one.
    pub request: Q,
    /// What it came over.
    pub protocol: Protocol,
    /// What the caller has to show.
    pub credentials: Credentials,
    headers: HeaderMap,
}

impl<Q> Received<Q> {
    /// A header by its name, which gRPC calls metadata.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl<Q: fmt::Debug> fmt::Debug for Received<Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { request, protocol, credentials, .. } = self;
        f.debug_struct("Received")
            .field("request", request)
            .field("protocol", protocol)
            .field("credentials", credentials)
            .finish_non_exhaustive()
    }
}

/// What a caller has to show.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Credentials {
    /// The access token.
    pub bearer: Option<Secret>,
    /// The administrator's secret.
    pub admin_secret: Option<Secret>,
    /// The client id.
    pub client_id: Option<String>,
    /// Cookies of a login that waits for a second factor were sent.
    pub mfa_session: bool,
    /// Cookies of a login were sent.
    pub session: bool,
    /// The cookie of an administrator's login was sent.
    pub admin_session: bool,
}

impl Credentials {
    fn of(headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name)?.to_str().ok();
        let has = |wanted: &str| cookies(headers).any(|(name, _)| name == wanted || name.strip_suffix("_domain") == Some(wanted));
        Self {
            bearer: text(header::AUTHORIZATION.as_str()).and_then(|value| value.strip_prefix("Bearer ")).map(Secret::from),
            admin_secret: text("x-authorizer-admin-secret").map(Secret::from),
            client_id: text("x-authorizer-client-id").map(str::to_owned),
            mfa_session: has("mfa_session"),
            session: has("cookie_session"),
            admin_session: has("authorizer-admin"),
        }
    }
}

/// The cookies of a call.
pub(crate) fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split("; ")).filter_map(|cookie| cookie.split_once('='))
}

/// A call whose request's type is forgotten.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) entry: &'static Entry,
    pub(crate) request: Request,
    pub(crate) protocol: Protocol,
    pub(crate) credentials: Credentials,
    pub(crate) headers: HeaderMap,
    /// Was anything stubbed for it?
    pub(crate) stubbed: bool,
}

impl Call {
    pub(crate) fn new(entry: &'static Entry, request: Request, protocol: Protocol, headers: &HeaderMap) -> Self {
        let credentials = Credentials::of(headers);
        Self { entry, request, protocol, credentials, headers: headers.clone(), stubbed: false }
    }

    pub(crate) fn typed<Q: Clone + 'static>(&self) -> Received<Q> {
        let request = crate::entry::typed::<Q>(&self.request).clone();
        Received { request, protocol: self.protocol, credentials: self.credentials.clone(), headers: self.headers.clone() }
    }
}

/// As a line of a report.
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` over {}: {:?}", self.entry.name, self.protocol, self.request)?;
        if self.stubbed { Ok(()) } else { f.write_str(" (no stub answers it)") }
    }
}
