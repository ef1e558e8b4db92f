//! One call, from its request to its answer: what is the same for every operation and every protocol.

use std::sync::Arc;
use std::time::Duration;

use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use crate::endpoint::{Misfit, MisfitReason, Operation};
use crate::error::{Error, Kind};
use crate::handle::Handle;
use crate::protocol::Protocol;
use crate::request::Request;
use crate::session::{Bound, Revision, Rules, Turn};
use crate::transport::{Answer, Outgoing, Reader};

/// What the caller wants for this call only.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) bearer: Option<HeaderValue>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) timeout: Option<Duration>,
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
    operation: &'static Operation,
    answer: Answer,
    session: Option<Use>,
}

/// A session in use by one call.
struct Use {
    bound: Arc<Bound>,
    rules: Rules,
    /// The answer brought the cookies of a new login.
    replaced: bool,
    /// What the session was when the call was sent.
    sent: Revision,
    /// Held until the answer is read, by calls that change the session.
    turn: Option<Turn>,
}

impl Exchange {
    /// Makes the call. Everything that can be known beforehand fails before anything is sent.
    pub(crate) async fn run(mut self) -> Result<Exchanged, Error> {
        let operation = self.request.operation();
        let protocol = self.options.protocol.unwrap_or(self.handle.core.protocol);
        let limit = self.options.timeout.unwrap_or(self.handle.core.timeout);
        let made = match self.prepare(operation, protocol, limit) {
            Ok(()) => tokio::time::timeout(limit, self.make(operation, protocol, limit)).await,
            Err(error) => Ok(Err(error)),
        };
        let result = made.unwrap_or_else(|_| Err(Error::new(Kind::Timeout, format!("no answer within {limit:?}"))));
        result.map_err(|error| error.on(operation.name, protocol))
    }

    fn prepare(&mut self, operation: &Operation, protocol: Protocol, limit: Duration) -> Result<(), Error> {
        if let Some(problem) = self.options.problem.take() {
            return Err(problem);
        }
        if limit.is_zero() {
            return Err(Error::build("the time limit of the call is zero: leave it out for the client's own"));
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
        Ok(())
    }

    fn unfit(&self, operation: &Operation, protocol: Protocol, misfit: Misfit) -> Error {
        let Misfit { field, reason } = misfit;
        let why = match reason {
            MisfitReason::NotCarried => "is not carried",
            MisfitReason::ClearsNothing => "is empty, which clears it over another protocol but means nothing",
        };
        let fits = operation.protocols().filter(|other| self.request.misfit(*other).is_none());
        let fits: Vec<_> = fits.map(|other| other.to_string()).collect();
        let hint = if fits.is_empty() { String::new() } else { format!("; {} can do it", fits.join(" or ")) };
        Error::new(Kind::Unsupported, format!("the field `{field}` {why} over {protocol}{hint}"))
    }

    async fn make(self, operation: &'static Operation, protocol: Protocol, limit: Duration) -> Result<Exchanged, Error> {
        let Self { handle, request, options } = self;
        let core = &handle.core;
        let outgoing = Outgoing::encode(request, operation, protocol)?;
        let mut headers = core.headers.clone();
        let mut session = None;
        if let Some(bound) = handle.session {
            let rules = Rules {
                secure: core.transports.is_private(protocol),
                bearer: options.bearer.is_some(),
                starts: operation.session.starts,
            };
            let changes = operation.session.changes || operation.session.starts;
            session = Some(Use::begin(bound, rules, changes, &mut headers).await);
        }
        options.set(&mut headers);
        let mut answer = core.transports.send(outgoing, headers, limit).await?;
        if let Some(session) = &mut session {
            session.store(&answer.headers, &core.hosts);
        }
        answer.judge()?;
        Ok(Exchanged { operation, answer, session })
    }
}

impl Use {
    /// Waits for the call's turn, if it may change the session, and adds its cookies to the call.
    async fn begin(bound: Arc<Bound>, rules: Rules, changes: bool, headers: &mut HeaderMap) -> Self {
        let turn = if changes { Some(bound.turn().await) } else { None };
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
    fn set(self, headers: &mut HeaderMap) {
        for (name, value) in self.headers {
            headers.insert(name, value);
        }
        if let Some(bearer) = self.bearer {
            headers.insert(header::AUTHORIZATION, bearer);
        }
    }
}

impl Exchanged {
    /// Reads the response, and lets the next call at the session.
    pub(crate) fn read<T>(self, reader: &Reader<T>) -> Result<T, Error> {
        let result = reader.read(&self.answer);
        self.settle(result.is_ok());
        result.map_err(|error| error.on(self.operation.name, self.answer.protocol))
    }

    fn settle(&self, worked: bool) {
        if let Some(session) = self.session.as_ref().filter(|session| worked && !session.replaced) {
            session.bound.replaced(session.rules);
        }
    }
}

const NO_SESSION: &str = "this needs the session that the login began on: make both calls on one client from `start_session()` or \
    `with_session(..)` (a client with a default bearer carries none). A session that stays empty after a login wants \
    `public_url(..)` on the builder: cookies of a host by another name are not kept";
const NO_RUNTIME: &str = "a call has to be awaited in a tokio runtime with timers and I/O (`enable_all`); without one, use the \
    clients in `blocking`";
