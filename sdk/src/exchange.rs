//! One call, from its request to its answer: what is the same for every operation and every protocol.

use std::sync::Arc;
use std::time::Duration;

use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use crate::code::Code;
use crate::codec;
use crate::endpoint::{Misfit, MisfitReason, Operation};
use crate::error::{Error, Kind};
use crate::handle::{Core, Handle};
use crate::headers;
use crate::pages::Wanted;
use crate::protocol::Protocol;
use crate::redact::Redaction;
use crate::request::Request;
use crate::retry::{Course, Limits, Retry};
use crate::secret::Secret;
use crate::session::{Bound, Revision, Rules, Turn};
use crate::trace::Trace;
use crate::transport::{Answer, Outgoing, Reader, connecting, mismatch};

/// What the caller wants for this call only.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) bearer: Option<HeaderValue>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    pub(crate) protocol: Option<Protocol>,
    /// An option that cannot be: it ends the call.
    pub(crate) problem: Option<Error>,
}

/// Everything that a call is made of.
pub(crate) struct Exchange {
    pub(crate) handle: Handle,
    pub(crate) request: Box<dyn Request>,
    pub(crate) options: Options,
}

/// A call that was answered.
pub(crate) struct Exchanged {
    answer: Answer,
    sent: Sent,
    session: Option<Use>,
}

/// What is known of a call while it is made.
struct Sent {
    core: Arc<Core>,
    bound: Option<Arc<Bound>>,
    operation: &'static Operation,
    protocol: Protocol,
    options: Options,
    /// Those in the request.
    secrets: Vec<Secret>,
    course: Course,
    trace: Trace,
}

/// A session in use by one attempt.
struct Use {
    bound: Arc<Bound>,
    rules: Rules,
    /// The answer brought the cookies of a new login.
    replaced: bool,
    /// What the session was when the call was sent.
    sent: Revision,
    /// Held until the answer is read, by calls that change the session.
    turn: Option<Arc<Turn>>,
}

impl Exchange {
    /// The same for another page. An option that cannot be ends the first of them.
    pub(crate) fn turned(&mut self, turn: &Wanted) -> Self {
        let problem = self.options.problem.take();
        let options =
            Options { problem, headers: self.options.headers.clone(), bearer: self.options.bearer.clone(), ..self.options };
        Self { handle: self.handle.clone(), request: self.request.turned(turn), options }
    }

    pub(crate) fn protocol(&self) -> Protocol {
        self.options.protocol.unwrap_or(self.handle.core.protocol)
    }

    /// Makes the call. Everything that can be known beforehand fails before anything is sent.
    pub(crate) async fn run(mut self) -> Result<Exchanged, Error> {
        let operation = self.request.operation();
        let protocol = self.protocol();
        let trace = Trace::begin(operation.name, protocol);
        let result = match self.prepare(operation, protocol) {
            Ok(limits) => trace.cover(self.make(operation, protocol, limits, trace.clone())).await,
            Err(error) => Err(error.on(operation.name, protocol, 0)),
        };
        match result {
            Ok((answer, sent, session)) => Ok(Exchanged { answer, sent, session }),
            Err(error) => {
                trace.end(None, Some(&error));
                Err(error)
            }
        }
    }

    fn prepare(&mut self, operation: &Operation, protocol: Protocol) -> Result<Limits, Error> {
        if let Some(problem) = self.options.problem.take() {
            return Err(problem);
        }
        let Limits { whole, attempt } = self.handle.core.limits;
        let limits = Limits { whole: self.options.timeout.unwrap_or(whole), attempt: self.options.attempt_timeout.or(attempt) };
        let limited = [Some(limits.whole), limits.attempt, self.options.connect_timeout];
        if limited.into_iter().flatten().any(|limit| limit.is_zero()) {
            return Err(Error::build("a time limit of the call is zero: leave it out for the client's own"));
        }
        self.handle.core.transports.check(operation, protocol)?;
        if operation.session.needs && self.handle.session.is_none() {
            return Err(Error::new(Kind::SessionRequired, NO_SESSION));
        }
        if let Some(url) = &self.handle.core.redirect_url {
            self.request.fill_redirect(url);
        }
        if let Some(misfit) = self.request.misfit(protocol) {
            return Err(self.unfit(operation, protocol, misfit));
        }
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(Error::build(NO_RUNTIME));
        }
        Ok(limits)
    }

    fn unfit(&self, operation: &Operation, protocol: Protocol, misfit: Misfit) -> Error {
        let Misfit { field, reason } = misfit;
        let why = match reason {
            MisfitReason::NotCarried => "is not carried",
            MisfitReason::OutOfBounds { value, from, to } => {
                let range = to.map_or_else(|| format!("at least {from}"), |to| format!("from {from} to {to}"));
                return Error::build(format!(
                    "the field `{field}` is {value}, and has to be {range}: leave it out for the default"
                ));
            }
            MisfitReason::ClearsNothing => "is empty, which clears it over another protocol but means nothing",
        };
        let fits = operation.protocols().filter(|other| self.request.misfit(*other).is_none());
        let fits: Vec<_> = fits.map(|other| other.to_string()).collect();
        let hint = if fits.is_empty() { String::new() } else { format!("; {} can do it", fits.join(" or ")) };
        Error::new(Kind::Unsupported, format!("the field `{field}` {why} over {protocol}{hint}"))
    }

    async fn make(
        self,
        operation: &'static Operation,
        protocol: Protocol,
        limits: Limits,
        trace: Trace,
    ) -> Result<(Answer, Sent, Option<Use>), Error> {
        let Self { handle: Handle { core, session: bound }, request, options } = self;
        let (outgoing, secrets) = codec::gathering_secrets(|| Outgoing::encode(request, operation, protocol));
        let course = Course::begin(options.retry.unwrap_or(core.retry), operation.idempotent, limits);
        let mut sent = Sent { core, bound, operation, protocol, options, secrets, course, trace };
        let made = match outgoing.and_then(|outgoing| sent.checked(outgoing)) {
            Ok(outgoing) => sent.attempts(outgoing).await,
            Err(error) => Err(error),
        };
        match made {
            Ok((answer, session)) => Ok((answer, sent, session)),
            Err(error) => Err(sent.finish(error)),
        }
    }
}

impl Sent {
    fn checked(&self, outgoing: Outgoing) -> Result<Outgoing, Error> {
        let (size, limit) = (outgoing.size(), self.core.request_limits.of(self.protocol));
        if size > limit {
            let problem =
                format!("the request has {size} bytes, and servers take {limit} over {}: see `request_limit`", self.protocol);
            return Err(Error::new(Kind::TooLarge, problem));
        }
        Ok(outgoing)
    }

    /// Makes attempts until one is answered, or none is left.
    async fn attempts(&mut self, outgoing: Outgoing) -> Result<(Answer, Option<Use>), Error> {
        let core = Arc::clone(&self.core);
        let turn = self.turn().await?;
        let own = self.operation.graphql.as_ref().map_or("", |graphql| graphql.document);
        let mut document = core.selections.of(self.operation.name);
        let mut narrows = core.drops_unknown_fields && self.protocol == Protocol::GraphQl;
        loop {
            let outgoing = match &document {
                Some(document) => outgoing.clone().with_document(own, document),
                None => outgoing.clone(),
            };
            let (error, answer) = match self.attempt(outgoing, turn.clone()).await {
                Ok((mut answer, session)) => match answer.judge() {
                    Ok(()) => {
                        core.budget.earn();
                        return Ok((answer, session));
                    }
                    Err(error) => (error, Some(answer)),
                },
                Err(error) => (error, None),
            };
            if let Some(narrowed) =
                answer.as_ref().filter(|_| narrows).and_then(|answer| self.narrowed(&error, document.as_deref(), answer))
            {
                narrows = false;
                document = Some(narrowed);
                continue;
            }
            let server = core.server_version();
            let error = mismatch::explain(error, self.operation, answer.as_ref(), server.as_deref());
            let Some(delay) = self.course.after(&error, &core.budget) else { return Err(error) };
            Trace::repeats(&error, delay);
            tokio::time::sleep(delay).await;
        }
    }

    /// One attempt: an answer, whatever it says, or why there is none.
    async fn attempt(&mut self, outgoing: Outgoing, turn: Option<Arc<Turn>>) -> Result<(Answer, Option<Use>), Error> {
        let limit = self.course.attempt();
        self.trace.attempt(self.course.attempts());
        let mut headers = self.core.headers.clone();
        let mut session = self.bound.as_ref().map(|bound| Use::begin(Arc::clone(bound), self.rules(), turn, &mut headers));
        self.options.set(&mut headers);
        let sending = self.core.transports.send(outgoing, headers, limit);
        let sending = connecting::within(self.options.connect_timeout, sending);
        let Ok(answer) = tokio::time::timeout(limit, sending).await else {
            self.core.transports.give_up(self.protocol);
            return Err(self.course.timed_out(limit));
        };
        let answer = answer?;
        if let Some(session) = &mut session {
            session.store(&answer.headers, &self.core.hosts);
        }
        Ok((answer, session))
    }

    fn rules(&self) -> Rules {
        Rules {
            secure: self.core.transports.is_private(self.protocol),
            bearer: self.options.bearer.is_some(),
            starts: self.operation.session.starts,
        }
    }

    /// Waits for the call's turn, if it may change the session.
    async fn turn(&self) -> Result<Option<Arc<Turn>>, Error> {
        let changes = self.operation.session.changes || self.operation.session.starts;
        let Some(bound) = self.bound.as_ref().filter(|_| changes) else { return Ok(None) };
        let turn = tokio::time::timeout_at(self.course.deadline(), bound.turn()).await;
        turn.map(|turn| Some(Arc::new(turn))).map_err(|_| {
            let problem = "another call of the same session took all the time that this one had, and nothing was sent";
            Error::new(Kind::Timeout, problem)
        })
    }

    /// A document without what the server does not know, if it refuses the call for that alone.
    fn narrowed(&self, error: &Error, document: Option<&str>, answer: &Answer) -> Option<Arc<str>> {
        let graphql = self.operation.graphql.as_ref().filter(|_| error.code() == Some(&Code::GraphQlValidationFailed))?;
        let (document, fields) = mismatch::narrowed(graphql, document.unwrap_or(graphql.document), answer)?;
        let document: Arc<str> = document.into();
        Trace::drops(&fields);
        self.core.selections.remember(self.operation.name, Arc::clone(&document));
        Some(document)
    }

    /// An error as the caller gets it: of which call it is, and with nothing in it that was sent in confidence.
    fn finish(&self, error: Error) -> Error {
        let mut redaction = Redaction::new(self.secrets.clone());
        let standing = [header::AUTHORIZATION, headers::ADMIN_SECRET].map(|name| self.core.headers.get(name));
        standing.into_iter().flatten().chain(&self.options.bearer).for_each(|value| redaction.credential(value));
        self.options.headers.iter().for_each(|(_, value)| redaction.value(value));
        if let Some(cookies) = self.bound.as_ref().and_then(|bound| bound.header(self.rules()).0) {
            redaction.cookies(&cookies);
        }
        redaction.apply(error).on(self.operation.name, self.protocol, self.course.attempts())
    }
}

impl Use {
    /// Adds the session's cookies to an attempt.
    fn begin(bound: Arc<Bound>, rules: Rules, turn: Option<Arc<Turn>>, headers: &mut HeaderMap) -> Self {
        let (cookies, sent) = bound.header(rules);
        headers.extend(cookies.map(|cookies| (header::COOKIE, cookies)));
        Self { bound, rules, replaced: false, sent, turn }
    }

    fn store(&mut self, headers: &HeaderMap, hosts: &[String]) {
        let lines = headers.get_all(header::SET_COOKIE).iter();
        let sent = self.turn.is_none().then_some(self.sent);
        self.replaced = self.bound.store(lines, hosts, self.rules, sent);
    }
}

impl Options {
    fn set(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        if let Some(bearer) = &self.bearer {
            headers.insert(header::AUTHORIZATION, bearer.clone());
        }
    }
}

impl Exchanged {
    /// Reads the response, and lets the next call at the session.
    pub(crate) fn read<T>(self, reader: &Reader<T>) -> Result<T, Error> {
        let Self { answer, sent, session } = self;
        let result = reader.read(&answer).map_err(|error| {
            let server = sent.core.server_version();
            sent.finish(mismatch::explain(error, sent.operation, Some(&answer), server.as_deref()))
        });
        if let Ok(response) = &result {
            reader.version(response).into_iter().for_each(|version| sent.core.learn(version));
        }
        if let Some(session) = session.as_ref().filter(|session| result.is_ok() && !session.replaced) {
            session.bound.replaced(session.rules);
        }
        sent.trace.end(Some(answer.status), result.as_ref().err());
        result
    }
}

const NO_SESSION: &str = "this needs the session that the login began on: make both calls on one client from `start_session()` or \
    `with_session(..)` (a client with a default bearer carries none). A session that stays empty after a login wants \
    `public_url(..)` on the builder: cookies of a host by another name are not kept";
const NO_RUNTIME: &str = "a call has to be awaited in a tokio runtime with timers and I/O (`enable_all`); without one, use the \
    clients in `blocking`";
