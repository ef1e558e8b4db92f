//! One call, from its request to its answer: what is the same for every operation and every protocol.

use std::time::Duration;

use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use crate::endpoint::{AddedField, Misfit, MisfitReason, Operation};
use crate::error::{Error, Kind};
use crate::handle::Handle;
use crate::map::problem::Problem;
use crate::pages::Wanted;
use crate::protocol::Protocol;
use crate::request::Request;
use crate::retry::{Course, Limits, Retry};
use crate::runtime;
use crate::sent::{Sent, Use};
use crate::tokens::Tokens;
use crate::trace::Trace;
use crate::transport::{Answer, Outgoing, Reader, mismatch};

/// What the caller wants for this call only.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) bearer: Option<HeaderValue>,
    /// Where the bearer comes from, if it is not given.
    pub(crate) tokens: Tokens,
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

impl Exchange {
    /// The same for another page. An option that cannot be ends the first of them.
    pub(crate) fn turned(&mut self, turn: &Wanted) -> Self {
        let problem = self.options.problem.take();
        let options = Options {
            problem,
            headers: self.options.headers.clone(),
            bearer: self.options.bearer.clone(),
            tokens: self.options.tokens.clone(),
            ..self.options
        };
        Self { handle: self.handle.clone(), request: self.request.turned(turn), options }
    }

    pub(crate) fn protocol(&self) -> Protocol {
        self.options.protocol.unwrap_or(self.handle.core.protocol)
    }

    /// Makes the call. What listens where it is started hears of it, wherever it is made.
    pub(crate) fn run(self) -> impl Future<Output = Result<Exchanged, Error>> + Send {
        let trace = Trace::begin(self.request.operation().name, self.protocol());
        self.traced(trace)
    }

    /// Everything that can be known beforehand fails before anything is sent.
    async fn traced(mut self, trace: Trace) -> Result<Exchanged, Error> {
        let operation = self.request.operation();
        let protocol = self.protocol();
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
        self.check_server_version(protocol)?;
        runtime::require()?;
        Ok(limits)
    }

    /// Refuses fields that the server is known to be too old for. Over GraphQL it refuses them itself.
    fn check_server_version(&self, protocol: Protocol) -> Result<(), Error> {
        let core = &self.handle.core;
        if protocol == Protocol::GraphQl {
            return Ok(());
        }
        let Some(AddedField { field, since }) = self.request.added(&|| core.known_version()) else { return Ok(()) };
        let version = core.known_version().map(|version| version.to_string()).unwrap_or_default();
        let problem = format!(
            "the field `{field}` would be ignored over {protocol}: it came with server {since}, and this server is {version}; leave it \
             out, or call `meta` again if the server was upgraded (a version that `server_version` on the builder named stays)"
        );
        Err(Error::new(Kind::SchemaMismatch, problem))
    }

    fn unfit(&self, operation: &Operation, protocol: Protocol, misfit: Misfit) -> Error {
        let Misfit { field, reason } = misfit;
        let (path, why) = match reason {
            MisfitReason::NotCarried => (String::new(), "is not carried".to_owned()),
            MisfitReason::OutOfBounds { value, from, to } => return out_of_bounds(field, value, from, to),
            MisfitReason::ClearsNothing => {
                (String::new(), "is empty, which clears it over another protocol but means nothing".to_owned())
            }
            MisfitReason::Map(Problem::Inexact { path, integer }) => {
                (path, format!("has {integer}, which no double holds, and would be another number"))
            }
            MisfitReason::Map(problem) => return Error::build(problem.explain(field)),
        };
        let fits = operation.protocols().filter(|other| self.request.misfit(*other).is_none());
        let fits: Vec<_> = fits.map(|other| other.to_string()).collect();
        let hint = if fits.is_empty() { String::new() } else { format!("; {} can do it", fits.join(" or ")) };
        Error::new(Kind::Unsupported, format!("the field `{field}{path}` {why} over {protocol}{hint}"))
    }

    async fn make(
        self,
        operation: &'static Operation,
        protocol: Protocol,
        limits: Limits,
        trace: Trace,
    ) -> Result<(Answer, Sent, Option<Use>), Error> {
        let Self { handle: Handle { core, session: bound }, request, options } = self;
        let outgoing = Outgoing::encode(&*request, operation, protocol);
        let course = Course::begin(options.retry.unwrap_or(core.retry), operation.idempotent, limits);
        let mut sent = Sent { core, bound, request, operation, protocol, options, course, trace };
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

impl Options {
    /// Adds them to an attempt.
    pub(crate) fn set(&self, headers: &mut HeaderMap) {
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
        let result = reader
            .read(&answer)
            .map_err(|error| sent.finish(mismatch::explain(error, sent.operation, Some(&answer), || sent.core.server_version())));
        if let Ok(response) = &result {
            reader.version(response).into_iter().for_each(|version| sent.core.learn(version));
        }
        if result.is_ok() {
            session.iter().for_each(Use::settle);
        }
        sent.trace.end(Some(answer.status), result.as_ref().err());
        result
    }
}

fn out_of_bounds(field: &str, value: i64, from: i64, to: Option<i64>) -> Error {
    let range = to.map_or_else(|| format!("at least {from}"), |to| format!("from {from} to {to}"));
    Error::build(format!("the field `{field}` is {value}, and has to be {range}: leave it out for the default"))
}

const NO_SESSION: &str = "this needs the session that the login began on: make both calls on one client from `start_session()` or \
    `with_session(..)` (a client with a default bearer carries none). A session that stays empty after a login wants \
    `public_url(..)` on the builder: cookies of a host by another name are not kept";
