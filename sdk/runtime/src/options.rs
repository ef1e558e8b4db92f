//! Options of a single call.

use std::sync::Arc;
use std::time::Duration;

use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use crate::credentials::Credentials;
use crate::error::Error;
use crate::protocol::Protocol;
use crate::retry::Retry;

/// Options of a single call, in place of those of its client.
#[derive(Default)]
pub(crate) struct CallOptions {
    pub(crate) bearer: Option<HeaderValue>,
    pub(crate) credentials: Option<Arc<dyn Credentials>>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    pub(crate) protocol: Option<Protocol>,
    /// Option that cannot be: it ends the call.
    pub(crate) problem: Option<Error>,
}

impl CallOptions {
    /// The same for another page. An option that cannot be ends the first of them.
    pub(crate) fn take_for_page(&mut self) -> Self {
        let problem = self.problem.take();
        Self {
            problem,
            headers: self.headers.clone(),
            bearer: self.bearer.clone(),
            credentials: self.credentials.clone(),
            ..*self
        }
    }

    /// Adds them to an attempt.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        if let Some(bearer) = &self.bearer {
            headers.insert(header::AUTHORIZATION, bearer.clone());
        }
    }
}
