//! One request to an authorization server, from what is sent to what came back.

use std::marker::PhantomData;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use reqwest::{Method, Request};
use tokio::time::Instant;
use url::Url;

use super::context::{RequestContext, TOO_LATE};
use super::form::Form;
use crate::rt::error::{Error, Kind};
use crate::rt::future::BoxFuture;
use crate::rt::retry::{Attempts, Failed, Limits, RetryState, retry_loop};
use crate::rt::trace::Trace;
use crate::rt::transport::{Answer, ErrorForm, connecting};

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
    pub(super) async fn send<T: Send>(
        &self,
        info: RequestInfo,
        make: impl FnMut() -> BoxFuture<'static, Result<HttpRequest, Error>> + Send,
        read: impl Fn(&Answer, SystemTime) -> Result<T, Error> + Send + Sync,
    ) -> Result<T, Error> {
        let pool = &self.client.core().pool;
        let RequestInfo { operation, idempotent } = info;
        let limits = Limits { whole: self.left(), ..pool.limits };
        if limits.whole.is_zero() {
            return Err(Error::new(Kind::Timeout, TOO_LATE).at(operation, 0));
        }
        let state = RetryState::begin(pool.retry, idempotent, limits).without_pace();
        let trace = Trace::begin(operation, "OAuth");
        let mut attempts =
            RequestAttempts { context: self, idempotent, make, read, trace: &trace, state, sent: 0, output: PhantomData };
        let sent = trace.cover(retry_loop(&mut attempts, &pool.budget)).await;
        let sent = sent.map_err(|error| self.client.core().classify(error).at(operation, attempts.sent));
        trace.end(sent.as_ref().ok().map(|(_, status)| *status), sent.as_ref().err());
        sent.map(|(value, _)| value)
    }
}

/// Attempts of one request.
struct RequestAttempts<'a, M, R, T> {
    context: &'a RequestContext,
    idempotent: bool,
    make: M,
    read: R,
    trace: &'a Trace,
    state: RetryState,
    /// Number of attempts that were made and sent.
    sent: u32,
    output: PhantomData<fn() -> T>,
}

impl<M, R, T> Attempts for RequestAttempts<'_, M, R, T>
where
    M: FnMut() -> BoxFuture<'static, Result<HttpRequest, Error>> + Send,
    R: Fn(&Answer, SystemTime) -> Result<T, Error> + Send + Sync,
    T: Send,
{
    /// What an answer says, and its status.
    type Output = (T, u16);

    fn state(&mut self) -> &mut RetryState {
        &mut self.state
    }

    async fn attempt(&mut self, earliest: Option<Instant>) -> Result<(T, u16), Failed> {
        if let Some(earliest) = earliest {
            tokio::time::sleep_until(earliest).await;
        }
        let limit = self.state.begin_attempt();
        self.trace.attempt(self.state.attempts());
        let request = made(limit, (self.make)()).await.map_err(Failed::Final)?;
        self.sent += 1;
        let limit = limit.min(self.context.left());
        self.answered(request, limit).await.map_err(Failed::Error)
    }
}

impl<M, R, T> RequestAttempts<'_, M, R, T>
where
    R: Fn(&Answer, SystemTime) -> Result<T, Error>,
{
    /// Sends a request, and reads what is answered.
    async fn answered(&mut self, request: HttpRequest, limit: Duration) -> Result<(T, u16), Error> {
        let HttpRequest { method, url, mut headers, body } = request;
        let core = self.context.client.core();
        // What can be sent once goes over a connection of its own.
        let stack = core.pool.stack(&url, self.idempotent)?;
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
        let sending = connecting::within(connecting, stack.send(crate::rt::protocol::Protocol::Rest, request));
        let answered = tokio::time::timeout(limit, sending).await;
        let mut answer = answered.unwrap_or_else(|_| Err(self.state.timed_out(limit)))?;
        answer.accept(ErrorForm::OAuth { middleware: core.profile.middleware })?;
        Ok(((self.read)(&answer, sent)?, answer.status))
    }
}

/// Makes an attempt in time: somebody else who is asked for it may not answer, and nothing was sent then.
async fn made(limit: Duration, making: BoxFuture<'static, Result<HttpRequest, Error>>) -> Result<HttpRequest, Error> {
    let late = |_| Error::new(Kind::Connect, "what says who the client is was not there in time").timed_out(true);
    tokio::time::timeout(limit, making).await.map_err(late)?
}
