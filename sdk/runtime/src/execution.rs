//! One call on its way: its attempts, and what is done with their responses.

use std::sync::Arc;

use http::header;
use tokio::time::Instant;

use crate::client_inner::ClientInner;
use crate::code::Code;
use crate::credentials::{Attempt, Begin, CallInfo, Credentials, Failure, Lease, Next};
use crate::endpoint::Operation;
use crate::error::{Error, Kind};
use crate::options::CallOptions;
use crate::pace::Ticket;
use crate::profile::HintContext;
use crate::protocol::Protocol;
use crate::redact;
use crate::request::Request;
use crate::retry::{Attempts, Failed, RetryState, retry_loop};
use crate::trace::Trace;
use crate::transport::{Answer, Outgoing, foreign, mismatch};

/// What is known of a call while it is made.
pub(crate) struct CallExecution {
    pub(crate) client: ClientInner,
    pub(crate) operation: &'static Operation,
    pub(crate) trace: Trace,
    pub(crate) leases: Leases,
    request: Box<dyn Request>,
    protocol: Protocol,
    options: CallOptions,
    state: RetryState,
}

/// Credentials in use by a call: its own or its client's, and the state of the end user.
#[derive(Default)]
pub(crate) struct Leases {
    identity: Option<Box<dyn Lease>>,
    session: Option<Box<dyn Lease>>,
}

impl Leases {
    fn all(&mut self) -> impl Iterator<Item = &mut Box<dyn Lease>> {
        self.identity.iter_mut().chain(&mut self.session)
    }

    pub(crate) fn commit(&mut self) {
        self.all().for_each(|lease| lease.commit());
    }
}

impl CallExecution {
    pub(crate) fn new(
        client: ClientInner,
        request: Box<dyn Request>,
        operation: &'static Operation,
        protocol: Protocol,
        options: CallOptions,
        state: RetryState,
        trace: Trace,
    ) -> Self {
        Self { client, operation, trace, leases: Leases::default(), request, protocol, options, state }
    }

    /// Refuses what servers would not take.
    pub(crate) fn checked(&self, outgoing: Outgoing) -> Result<Outgoing, Error> {
        let (size, limit) = (outgoing.size(), self.client.core.request_limits.of(self.protocol));
        if size > limit {
            let problem =
                format!("the request has {size} bytes, and servers take {limit} over {}: see `request_limit`", self.protocol);
            return Err(Error::new(Kind::TooLarge, problem));
        }
        Ok(outgoing)
    }

    /// Makes attempts until one is answered, or none is left.
    pub(crate) async fn run(&mut self, outgoing: Outgoing) -> Result<Answer, Error> {
        self.leases.identity = self.begin_identity().await?;
        self.leases.session = self.begin(self.client.session.clone()).await?;
        let core = Arc::clone(&self.client.core);
        let document = core.selections.of(self.operation.name);
        let narrows = core.drops_unknown_fields && self.protocol == Protocol::GraphQl;
        let mut attempts = CallAttempts { execution: self, outgoing, document, narrows, last: None };
        let result = retry_loop(&mut attempts, &core.budget).await;
        let CallAttempts { last, .. } = attempts;
        match result {
            Ok(answer) => {
                self.leases.all().for_each(|lease| lease.on_response(&answer.headers));
                Ok(answer)
            }
            Err(error) => {
                if let Some(answer) = last {
                    self.leases.all().for_each(|lease| lease.on_response(&answer.headers));
                }
                Err(error)
            }
        }
    }

    /// Begins the use of the call's own credentials, or of its client's, unless it was given a bearer.
    async fn begin_identity(&self) -> Result<Option<Box<dyn Lease>>, Error> {
        if self.options.bearer.is_some() {
            return Ok(None);
        }
        let own = self.options.credentials.as_ref();
        self.begin(own.or(self.client.core.credentials.as_ref()).map(Arc::clone)).await
    }

    async fn begin(&self, credentials: Option<Arc<dyn Credentials>>) -> Result<Option<Box<dyn Lease>>, Error> {
        let Some(credentials) = credentials else { return Ok(None) };
        let call = CallInfo {
            operation: self.operation,
            protocol: self.protocol,
            deadline: self.state.deadline(),
            has_other_credentials: self.client.core.has_other_credentials,
        };
        match credentials.begin(&call) {
            Begin::Unused => Ok(None),
            Begin::Ready(lease) => Ok(Some(lease)),
            Begin::Later(lease) => self.in_time(lease).await,
        }
    }

    /// Ends what keeps the call waiting for longer than all of it may take.
    async fn in_time<T>(&self, waiting: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let done = tokio::time::timeout_at(self.state.deadline(), waiting).await;
        done.unwrap_or_else(|_| Err(Error::new(Kind::Timeout, "there were no credentials in time, and nothing was sent")))
    }

    /// One attempt whose response is none of an error. The client's pace learns of it.
    async fn judged(&mut self, outgoing: Outgoing, ticket: Ticket) -> Result<Answer, (Error, Option<Answer>)> {
        let attempted = self.attempt(outgoing).await;
        let pace = self.client.core.pace(self.protocol);
        let (error, answer) = match attempted {
            Ok(mut answer) => match answer.check(self.client.core.profile.middleware) {
                Ok(()) => {
                    pace.admitted(ticket);
                    return Ok(answer);
                }
                Err(error) => (self.client.core.profile.classify(error, self.operation.name), Some(answer)),
            },
            Err(error) => (error, None),
        };
        if error.is_rate_limited() {
            pace.limited(ticket, error.retry_after());
        } else if error.status().is_some() {
            pace.admitted(ticket);
        }
        Err((error, answer))
    }

    /// One attempt: an answer, whatever it says, or why there is none.
    async fn attempt(&mut self, outgoing: Outgoing) -> Result<Answer, Error> {
        let limit = self.state.begin_attempt();
        self.trace.attempt(self.state.attempts());
        let transports = &self.client.core.transports;
        let mut headers = transports.headers(self.protocol).clone();
        self.options.apply(&mut headers);
        let mut attempt = Attempt { headers: &mut headers, is_trustworthy: transports.is_private(self.protocol) };
        for lease in self.leases.all() {
            lease.apply(&mut attempt)?;
        }
        let sent = transports.send(outgoing, headers, limit).await;
        sent.unwrap_or_else(|_| Err(self.state.timed_out(limit)))
    }

    /// A document without what the server does not know, if it refuses the call for that alone and has executed nothing.
    fn without_unknown_fields(&self, error: &Error, document: Option<&str>, answer: &Answer) -> Option<Arc<str>> {
        let graphql = self
            .operation
            .graphql
            .as_ref()
            .filter(|_| error.is_document_rejected() && error.code() == Some(&Code::GraphQlValidationFailed))?;
        let (document, fields) = mismatch::narrowed(graphql, document.unwrap_or(graphql.document), answer)?;
        let document: Arc<str> = document.into();
        Trace::drops(&fields, self.client.core.profile.server_version);
        self.client.core.selections.remember(self.operation.name, Arc::clone(&document));
        Some(document)
    }

    /// Replaces credentials that are the reason of an error; returns whether there are others.
    async fn replace_credentials(&mut self, error: &Error) -> Result<bool, Error> {
        let rejected = self.client.core.profile.token_rejected;
        // A wrong password has the same code, but another message.
        let is_token_rejected = error.code() == Some(&Code::Unauthenticated) && error.raw_message() == rejected;
        let failure = Failure { error, is_token_rejected };
        let Some(Next::Replace(lease)) = self.leases.identity.as_mut().map(|lease| lease.on_error(&failure)) else {
            return Ok(false);
        };
        let lease = self.in_time(lease).await?;
        let is_replaced = lease.is_some();
        self.leases.identity = lease.or_else(|| self.leases.identity.take());
        Ok(is_replaced)
    }

    /// An error as the caller gets it: of which call it is, with the names that are the caller's own.
    pub(crate) fn finish(&self, error: Error) -> Error {
        let core = &self.client.core;
        let has_bearer = || {
            self.options.bearer.is_some()
                || self.leases.identity.is_some()
                || core.transports.headers(self.protocol).contains_key(header::AUTHORIZATION)
        };
        let error = core.profile.classify(error, self.operation.name);
        let context =
            HintContext { error: &error, protocol: self.protocol, has_bearer: has_bearer(), names_server: core.names_server };
        let hint = (core.profile.hint)(&context);
        let error = match self.request.document() {
            Some(document) => error.knowing(&redact::names_of(&document)),
            None => error,
        };
        error.with_hint(hint).with_operation(self.operation.name, self.protocol, self.state.attempts())
    }
}

/// The attempts of a call, one after the other.
struct CallAttempts<'c> {
    execution: &'c mut CallExecution,
    outgoing: Outgoing,
    /// In place of the operation's own.
    document: Option<Arc<str>>,
    /// Whether unknown fields may still be left out.
    narrows: bool,
    /// Response of the last attempt, if it was one of an error.
    last: Option<Answer>,
}

impl Attempts for CallAttempts<'_> {
    type Output = Answer;

    fn state(&mut self) -> &mut RetryState {
        &mut self.execution.state
    }

    async fn attempt(&mut self, earliest: Option<Instant>) -> Result<Answer, Failed> {
        let Self { execution, outgoing, document, narrows, last } = self;
        let (core, operation) = (Arc::clone(&execution.client.core), execution.operation);
        let ticket = core.pace(execution.protocol).turn(earliest, execution.state.deadline()).await;
        let ticket = ticket.map_err(|late| Failed::NotBegun(Error::paced(late.0)))?;
        *last = None;
        let outgoing = match &document {
            Some(document) => {
                let own = operation.graphql.as_ref().map_or("", |graphql| graphql.document);
                outgoing.clone().with_document(own, document)
            }
            None => outgoing.clone(),
        };
        let (error, answer) = match execution.judged(outgoing, ticket).await {
            Ok(answer) => return Ok(answer),
            Err(failed) => failed,
        };
        if let Some(answer) = answer.as_ref().filter(|_| *narrows)
            && let Some(narrowed) = execution.without_unknown_fields(&error, document.as_deref(), answer)
        {
            *narrows = false;
            *document = Some(narrowed);
            return Err(Failed::Changed);
        }
        if execution.replace_credentials(&error).await.map_err(Failed::Final)? {
            return Err(Failed::Changed);
        }
        let error = mismatch::explain(error, operation, core.profile, answer.as_ref(), || core.server_version());
        let error = foreign::explain(error, core.transports.has_base_path(execution.protocol));
        *last = answer;
        Err(Failed::Error(error))
    }
}
