//! One request to an authorization server, from what is sent to what came back.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use reqwest::{Method, Request};
use url::Url;

use super::context::{RequestContext, TOO_LATE};
use super::form::Form;
use crate::error::{Error, Kind};
use crate::future::BoxFuture;
use crate::retry::{self, Limits};
use crate::trace::Trace;
use crate::transport::{Answer, ErrorForm, connecting};

/// What an attempt sends.
pub(super) struct HttpRequest {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl HttpRequest {
    /// Requests what is there.
    pub(super) fn get(url: Url) -> Self {
        Self { method: Method::GET, url, headers: HeaderMap::new(), body: Bytes::new() }
    }

    /// Sends a form.
    pub(super) fn form(url: Url, mut headers: HeaderMap, form: &Form) -> Self {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        Self { method: Method::POST, url, headers, body: form.encode() }
    }

    /// As what makes an attempt without asking anybody.
    pub(super) fn ready(self) -> BoxFuture<'static, Result<Self, Error>> {
        Box::pin(std::future::ready(Ok(self)))
    }
}

/// What a request does, and what may be done about it.
#[derive(Clone, Copy)]
pub(super) struct RequestInfo {
    pub(super) operation: &'static str,
    /// May it be made again when it is unknown whether it was carried out?
    pub(super) idempotent: bool,
}

impl RequestContext {
    /// Makes a request until it is answered, or there is nothing left to try. An answer that refuses nothing is read, with the
    /// time when the request was sent.
    pub(super) async fn send<T>(
        &self,
        info: RequestInfo,
        mut make: impl FnMut() -> BoxFuture<'static, Result<HttpRequest, Error>> + Send,
        read: impl Fn(&Answer, SystemTime) -> Result<T, Error> + Send + Sync,
    ) -> Result<T, Error> {
        let pool = &self.client.core().pool;
        let RequestInfo { operation, idempotent } = info;
        let limits = Limits { whole: self.left(), ..pool.limits };
        if limits.whole.is_zero() {
            return Err(Error::new(Kind::Timeout, TOO_LATE).at(operation, 0));
        }
        let mut attempts = retry::RetryState::begin(pool.retry, idempotent, limits);
        let trace = Trace::begin(operation, "OAuth");
        let sending = async {
            loop {
                let limit = attempts.begin_attempt();
                trace.attempt(attempts.attempts());
                let error = match made(limit, make()).await {
                    Ok(request) => match self.attempt(request, limit.min(self.left()), &attempts, idempotent, &read).await {
                        Ok(answered) => {
                            pool.budget.earn();
                            return Ok(answered);
                        }
                        Err(error) => error,
                    },
                    Err(error) => return Err(error.at(operation, attempts.attempts() - 1)),
                };
                let Some(delay) = attempts.after(&error, &pool.budget) else {
                    return Err(error.at(operation, attempts.attempts()));
                };
                Trace::repeats(&error, delay);
                tokio::time::sleep(delay).await;
            }
        };
        let sent = trace.cover(sending).await;
        trace.end(sent.as_ref().ok().map(|(_, status)| *status), sent.as_ref().err());
        sent.map(|(value, _)| value)
    }

    /// Yields what an answer says, and its status.
    async fn attempt<T>(
        &self,
        request: HttpRequest,
        limit: Duration,
        attempts: &retry::RetryState,
        kept: bool,
        read: impl Fn(&Answer, SystemTime) -> Result<T, Error>,
    ) -> Result<(T, u16), Error> {
        let HttpRequest { method, url, mut headers, body } = request;
        let core = self.client.core();
        let stack = core.pool.stack(&url, kept)?;
        let (always, own) = core.headers_for(&url);
        headers.extend(always);
        headers.extend(own);
        let mut request = Request::new(method.clone(), url);
        *request.headers_mut() = headers;
        if method != Method::GET {
            *request.body_mut() = Some(body.into());
        }
        let sent = SystemTime::now();
        // Without a connection nothing was sent: there is time left to notice that.
        let connecting = core.pool.settings.connect_timeout.min(limit.mul_f64(0.9));
        let sending = connecting::within(connecting, stack.send(crate::Protocol::Rest, request));
        let answered = match tokio::time::timeout(limit, sending).await {
            Ok(answered) => answered,
            Err(_) => Err(attempts.timed_out(limit)),
        };
        let mut answer = answered?;
        answer.accept(ErrorForm::OAuth { middleware: core.profile.middleware })?;
        Ok((read(&answer, sent)?, answer.status))
    }
}

/// Makes an attempt in time: somebody else who is asked for it may not answer, and nothing was sent then.
async fn made(limit: Duration, making: BoxFuture<'static, Result<HttpRequest, Error>>) -> Result<HttpRequest, Error> {
    let late = |_| Error::new(Kind::Connect, "what says who the client is was not there in time").timed_out(true);
    tokio::time::timeout(limit, making).await.map_err(late)?
}
