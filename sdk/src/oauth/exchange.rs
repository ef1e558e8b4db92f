//! One request to an authorization server, from what is sent to what came back.

use std::pin::Pin;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use reqwest::{Method, Request};
use tokio::time::Instant;
use url::Url;

use super::client::Client;
use super::form::Form;
use super::isolation::Isolation;
use crate::address;
use crate::config::Config;
use crate::error::{Error, Kind};
use crate::retry::{self, Budget, Limits, Retry};
use crate::trace::Trace;
use crate::transport::{Answer, ErrorForm, Stack, connecting};

/// In whose runtime a request is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The caller's.
    Caller,
    /// That of the thread in the background.
    Background,
}

/// Where and until when a request is made.
#[derive(Clone)]
pub(super) struct Course {
    pub(super) client: Client,
    pub(super) place: Place,
    pub(super) deadline: Instant,
}

/// The connections to authorization servers, and the limits of requests there.
pub(super) struct Network {
    pub(super) config: Config,
    pub(super) limits: Limits,
    pub(super) retry: Retry,
    /// Runs what says who the client is, where that is code of the caller's own and the thread is shared.
    pub(super) isolation: Isolation,
    budget: Budget,
    /// To this machine, which no proxy is used for, and to others, with TLS and without, with connections that are kept and with
    /// new ones.
    stacks: [OnceLock<Stack>; 8],
}

/// What an attempt sends.
pub(super) struct Outgoing {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Outgoing {
    /// Asks for what is there.
    pub(super) fn get(url: Url) -> Self {
        Self { method: Method::GET, url, headers: HeaderMap::new(), body: Bytes::new() }
    }

    /// As what makes an attempt without asking anybody.
    pub(super) fn made(self) -> Made {
        Box::pin(std::future::ready(Ok(self)))
    }

    /// Sends a form.
    pub(super) fn form(url: Url, mut headers: HeaderMap, form: &Form) -> Self {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        Self { method: Method::POST, url, headers, body: form.encode() }
    }
}

/// What makes an attempt: it may have to ask somebody else.
pub(super) type Made = Pin<Box<dyn Future<Output = Result<Outgoing, Error>> + Send>>;

/// Most requests at once for which code of the caller's own says who the client is.
const MOST_AT_ONCE: usize = 16;

const TOO_LATE: &str = "the time limit passed before anything was sent";

/// What a request does, and what may be done about it.
#[derive(Clone, Copy)]
pub(super) struct Asking {
    pub(super) operation: &'static str,
    /// May it be made again when it is unknown whether it was carried out?
    pub(super) idempotent: bool,
}

impl Network {
    pub(super) fn new(config: Config) -> Self {
        let limits = Limits { whole: config.timeout, attempt: config.attempt_timeout };
        Self {
            limits,
            retry: config.retry,
            isolation: Isolation::new(MOST_AT_ONCE),
            budget: Budget::new(),
            stacks: Default::default(),
            config,
        }
    }

    /// The connections to the host of a URL. What can be sent once goes over a new one: that an old one breaks, because the server
    /// has just closed it, would look as if it had arrived.
    fn stack(&self, url: &Url, kept: bool) -> Result<&Stack, Error> {
        let kind = [address::is_loopback(url), url.scheme() == "https", kept];
        let slot = &self.stacks[kind.into_iter().fold(0, |index, bit| index * 2 + usize::from(bit))];
        if let Some(stack) = slot.get() {
            return Ok(stack);
        }
        let stack = if kept {
            Stack::new(&self.config, url)?
        } else {
            Stack::new(&Config { pool_max_idle: 0, ..self.config.clone() }, url)?
        };
        Ok(slot.get_or_init(|| stack))
    }
}

impl Course {
    /// Makes a request until it is answered, or there is nothing left to try. An answer that refuses nothing is read, with the
    /// time when it was asked for.
    pub(super) async fn ask<T>(
        &self,
        asking: Asking,
        mut make: impl FnMut() -> Made + Send,
        read: impl Fn(&Answer, SystemTime) -> Result<T, Error> + Send + Sync,
    ) -> Result<T, Error> {
        let network = &self.client.core().network;
        let Asking { operation, idempotent } = asking;
        let limits = Limits { whole: self.left(), ..network.limits };
        if limits.whole.is_zero() {
            return Err(Error::new(Kind::Timeout, TOO_LATE).at(operation, 0));
        }
        let mut course = retry::RetryState::begin(network.retry, idempotent, limits);
        let trace = Trace::begin(operation, "OAuth");
        let asked = async {
            loop {
                let limit = course.begin_attempt();
                trace.attempt(course.attempts());
                let error = match made(limit, make()).await {
                    Ok(outgoing) => match self.attempt(outgoing, limit.min(self.left()), &course, idempotent, &read).await {
                        Ok(answered) => {
                            network.budget.earn();
                            return Ok(answered);
                        }
                        Err(error) => error,
                    },
                    Err(error) => return Err(error.at(operation, course.attempts() - 1)),
                };
                let Some(delay) = course.after(&error, &network.budget) else {
                    return Err(error.at(operation, course.attempts()));
                };
                Trace::repeats(&error, delay);
                tokio::time::sleep(delay).await;
            }
        };
        let asked = trace.cover(asked).await;
        trace.end(asked.as_ref().ok().map(|(_, status)| *status), asked.as_ref().err());
        asked.map(|(value, _)| value)
    }

    /// Yields what an answer says, and its status.
    async fn attempt<T>(
        &self,
        outgoing: Outgoing,
        limit: Duration,
        course: &retry::RetryState,
        kept: bool,
        read: impl Fn(&Answer, SystemTime) -> Result<T, Error>,
    ) -> Result<(T, u16), Error> {
        let Outgoing { method, url, mut headers, body } = outgoing;
        let network = &self.client.core().network;
        let stack = network.stack(&url, kept)?;
        let (always, own) = self.client.core().headers_for(&url);
        headers.extend(always);
        headers.extend(own);
        let mut request = Request::new(method.clone(), url);
        *request.headers_mut() = headers;
        if method != Method::GET {
            *request.body_mut() = Some(body.into());
        }
        let sent = SystemTime::now();
        // Without a connection nothing was sent: there is time left to notice that.
        let connecting = network.config.connect_timeout.min(limit.mul_f64(0.9));
        let sending = connecting::within(connecting, stack.send(crate::Protocol::Rest, request));
        let answered = match tokio::time::timeout(limit, sending).await {
            Ok(answered) => answered,
            Err(_) => Err(course.timed_out(limit)),
        };
        let mut answer = answered?;
        answer.accept(ErrorForm::OAuth { authorizer: self.client.core().authorizer })?;
        Ok((read(&answer, sent)?, answer.status))
    }

    pub(super) fn left(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }

    /// Ends what takes longer than all of it may.
    pub(super) async fn in_time<T>(&self, work: impl Future<Output = T>) -> Result<T, Error> {
        let done = tokio::time::timeout_at(self.deadline, work).await;
        done.map_err(|_| Error::new(Kind::Timeout, TOO_LATE))
    }

    /// The same with less time.
    pub(super) fn limited(&self, limit: Duration) -> Self {
        Self { deadline: self.deadline.min(Instant::now() + limit), ..self.clone() }
    }
}

/// Makes an attempt in time: somebody else who is asked for it may not answer, and nothing was sent then.
async fn made(limit: Duration, make: Made) -> Result<Outgoing, Error> {
    let late = |_| Error::new(Kind::Connect, "what says who the client is was not there in time").timed_out(true);
    tokio::time::timeout(limit, make).await.map_err(late)?
}
