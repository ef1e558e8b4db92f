//! Requests by which the client says who it is.

use std::time::SystemTime;

use http::HeaderMap;
use url::Url;

use super::authentication::ClientRequest;
use super::context::{Executor, RequestContext};
use super::form::Form;
use super::metadata::Endpoint;
use super::request::{HttpRequest, RequestInfo};
use crate::rt::error::{Error, Kind};
use crate::rt::future::BoxFuture;
use crate::rt::transport::Answer;

impl RequestContext {
    /// Sends a form with the client's authentication, both made anew for each attempt, and reads the answer: see
    /// [`send`](Self::send).
    pub(super) async fn post<T: Send>(
        &self,
        endpoint: Endpoint,
        idempotent: bool,
        form: impl Fn(&Url) -> Result<Form, Error> + Send + Sync,
        read: impl Fn(&Answer, SystemTime) -> Result<T, Error> + Send + Sync,
    ) -> Result<T, Error> {
        let url = self.url(endpoint).await?;
        let make = || -> BoxFuture<'static, Result<HttpRequest, Error>> {
            let (client, url, form) = (self.client.clone(), url.clone(), form(&url));
            let authenticate = move || async move {
                let authentication = client.core().authentication(endpoint);
                let client_id = client.client_id().to_owned();
                let mut request = ClientRequest { client_id, url, form: form?, headers: HeaderMap::new() };
                authentication.apply(&mut request, SystemTime::now()).await?;
                let ClientRequest { url, form, headers, .. } = request;
                Ok(HttpRequest::form(url, headers, &form))
            };
            let core = self.client.core();
            if self.executor == Executor::Caller || !core.authentication(endpoint).is_callers_code() {
                return Box::pin(authenticate());
            }
            let (isolation, left) = (core.pool.isolation.clone(), self.left());
            Box::pin(async move {
                let made = isolation.run(left, authenticate).await;
                made.unwrap_or_else(|interrupted| Err(interrupted.into_error(Kind::Build, "the client cannot be authenticated")))
            })
        };
        self.send(RequestInfo { operation: endpoint.operation(), idempotent }, make, read).await
    }
}
