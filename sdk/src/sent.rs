//! One call while it is made: its attempts, and what is done with their answers.

use std::sync::Arc;

use http::header::{self, HeaderMap};
use tokio::time::Instant;

use crate::code::Code;
use crate::endpoint::Operation;
use crate::error::{Error, Kind};
use crate::exchange::Options;
use crate::handle::Core;
use crate::headers;
use crate::hint;
use crate::pace::Ticket;
use crate::protocol::Protocol;
use crate::redact;
use crate::request::Request;
use crate::retry::{Course, bounded};
use crate::session::{Bound, Revision, Rules, Turn};
use crate::tokens::InUse;
use crate::trace::Trace;
use crate::transport::{Answer, Outgoing, foreign, mismatch};

/// What is known of a call while it is made.
pub(crate) struct Sent {
    pub(crate) core: Arc<Core>,
    pub(crate) bound: Option<Arc<Bound>>,
    pub(crate) request: Box<dyn Request>,
    pub(crate) operation: &'static Operation,
    pub(crate) protocol: Protocol,
    pub(crate) options: Options,
    pub(crate) course: Course,
    pub(crate) trace: Trace,
}

/// An attempt that failed, with its answer if there was one.
struct Failed {
    error: Error,
    answered: Option<(Answer, Option<Use>)>,
}

/// A session in use by one attempt.
pub(crate) struct Use {
    bound: Arc<Bound>,
    rules: Rules,
    /// The answer brought the cookies of a new login.
    replaced: bool,
    /// What the session was when the call was sent.
    sent: Revision,
    /// Held until the answer is read, by calls that change the session.
    turn: Option<Arc<Turn>>,
}

impl Sent {
    /// Refuses what servers would not take.
    pub(crate) fn checked(&self, outgoing: Outgoing) -> Result<Outgoing, Error> {
        let (size, limit) = (outgoing.size(), self.core.request_limits.of(self.protocol));
        if size > limit {
            let problem =
                format!("the request has {size} bytes, and servers take {limit} over {}: see `request_limit`", self.protocol);
            return Err(Error::new(Kind::TooLarge, problem));
        }
        Ok(outgoing)
    }

    /// Makes attempts until one is answered, or none is left.
    pub(crate) async fn attempts(&mut self, outgoing: Outgoing) -> Result<(Answer, Option<Use>), Error> {
        let core = Arc::clone(&self.core);
        let mut token = self.token().await?;
        let turn = self.turn().await?;
        let own = self.operation.graphql.as_ref().map_or("", |graphql| graphql.document);
        let mut document = core.selections.of(self.operation.name);
        let mut narrows = core.drops_unknown_fields && self.protocol == Protocol::GraphQl;
        let mut last: Option<(Failed, Instant)> = None;
        loop {
            let earliest = last.as_ref().map(|(_, until)| *until);
            let ticket = match core.pace(self.protocol).turn(earliest, self.course.deadline()).await {
                Ok(ticket) => ticket,
                Err(late) => return Err(last.map_or_else(|| Error::paced(late.0), |(failed, _)| self.failed(failed))),
            };
            let outgoing = match &document {
                Some(document) => outgoing.clone().with_document(own, document),
                None => outgoing.clone(),
            };
            let Failed { error, answered } = match self.judged(outgoing, turn.clone(), ticket).await {
                Ok(answered) => return Ok(answered),
                Err(failed) => failed,
            };
            last = None;
            let answer = answered.as_ref().map(|(answer, _)| answer);
            if let Some(narrowed) =
                answer.filter(|_| narrows).and_then(|answer| self.narrowed(&error, document.as_deref(), answer))
            {
                narrows = false;
                document = Some(narrowed);
                continue;
            }
            if let Some(token) = &mut token
                && let Some(bearer) = self.in_time(token.after(&error, self.operation.idempotent)).await?
            {
                self.options.bearer = Some(bearer);
                continue;
            }
            let error = mismatch::explain(error, self.operation, answer, || core.server_version());
            let error = foreign::explain(error, core.transports.has_base_path(self.protocol));
            let paced = self.course.is_paced(&error).then(|| error.retry_after().unwrap_or_default());
            let Some(delay) = paced.or_else(|| self.course.after(&error, &core.budget)) else {
                return Err(self.failed(Failed { error, answered }));
            };
            Trace::repeats(&error, delay);
            last = Some((Failed { error, answered }, Instant::now() + bounded(delay)));
        }
    }

    /// The error of a call that is not made again.
    fn failed(&self, Failed { error, answered }: Failed) -> Error {
        if let Some((answer, session)) = answered {
            self.kept(answer, session);
        }
        error
    }

    /// One attempt whose answer holds a response. The client's pace and budget learn of it.
    async fn judged(
        &mut self,
        outgoing: Outgoing,
        turn: Option<Arc<Turn>>,
        ticket: Ticket,
    ) -> Result<(Answer, Option<Use>), Failed> {
        let attempted = self.attempt(outgoing, turn).await;
        let pace = self.core.pace(self.protocol);
        let failed = match attempted {
            Ok((mut answer, session)) => match answer.judge() {
                Ok(()) => {
                    pace.admitted(ticket);
                    self.core.budget.earn();
                    return Ok(self.kept(answer, session));
                }
                Err(error) => Failed { error, answered: Some((answer, session)) },
            },
            Err(error) => Failed { error, answered: None },
        };
        if failed.error.is_rate_limited() {
            pace.limited(ticket, failed.error.retry_after());
        } else if failed.error.status().is_some() {
            pace.admitted(ticket);
        }
        Err(failed)
    }

    /// One attempt: an answer, whatever it says, or why there is none.
    async fn attempt(&mut self, outgoing: Outgoing, turn: Option<Arc<Turn>>) -> Result<(Answer, Option<Use>), Error> {
        let limit = self.course.attempt();
        self.trace.attempt(self.course.attempts());
        let mut headers = self.core.transports.headers(self.protocol).clone();
        let session = self.bound.as_ref().map(|bound| Use::begin(Arc::clone(bound), self.rules(), turn, &mut headers));
        self.options.set(&mut headers);
        let sending = self.core.transports.send(outgoing, headers, limit);
        let answer = sending.await.map_err(|_| self.course.timed_out(limit))??;
        Ok((answer, session))
    }

    /// The last answer of the call: what it sets is stored. One after which the call is made again changes nothing.
    fn kept(&self, answer: Answer, mut session: Option<Use>) -> (Answer, Option<Use>) {
        if let Some(session) = &mut session {
            session.store(&answer.headers, &self.core.hosts);
        }
        (answer, session)
    }

    fn rules(&self) -> Rules {
        Rules {
            secure: self.core.transports.is_private(self.protocol),
            bearer: self.options.bearer.is_some(),
            starts: self.operation.session.starts,
        }
    }

    /// Gets the bearer from where it comes from, if the call was given none.
    async fn token(&mut self) -> Result<Option<InUse>, Error> {
        let tokens = self.options.tokens.or(&self.core.tokens);
        if self.options.bearer.is_some() || !tokens.is_set() {
            return Ok(None);
        }
        let Some((token, bearer)) = self.in_time(tokens.begin(self.operation)).await? else { return Ok(None) };
        self.options.bearer = Some(bearer);
        // Beside an admin secret, nobody knows which of the two was refused.
        let is_alone = !self.core.transports.headers(self.protocol).contains_key(headers::ADMIN_SECRET);
        Ok(is_alone.then_some(token))
    }

    /// Ends what keeps the call waiting for longer than all of it may take.
    async fn in_time<T>(&self, waiting: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let done = tokio::time::timeout_at(self.course.deadline(), waiting).await;
        done.unwrap_or_else(|_| Err(Error::new(Kind::Timeout, "there was no token in time")))
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

    /// A document without what the server does not know, if it refuses the call for that alone and has executed nothing.
    fn narrowed(&self, error: &Error, document: Option<&str>, answer: &Answer) -> Option<Arc<str>> {
        let graphql = self
            .operation
            .graphql
            .as_ref()
            .filter(|_| error.is_document_rejected() && error.code() == Some(&Code::GraphQlValidationFailed))?;
        let (document, fields) = mismatch::narrowed(graphql, document.unwrap_or(graphql.document), answer)?;
        let document: Arc<str> = document.into();
        Trace::drops(&fields);
        self.core.selections.remember(self.operation.name, Arc::clone(&document));
        Some(document)
    }

    /// An error as the caller gets it: of which call it is, with the names that are the caller's own.
    pub(crate) fn finish(&self, error: Error) -> Error {
        let hint = hint::of(&error, self);
        let error = error.with_code_of(self.operation.name);
        let error = match self.request.document() {
            Some(document) => error.knowing(&redact::names_of(&document)),
            None => error,
        };
        error.with_hint(hint).on(self.operation.name, self.protocol, self.course.attempts())
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

    /// The call has worked: the login that it replaces is forgotten.
    pub(crate) fn settle(&self) {
        if !self.replaced {
            self.bound.replaced(self.rules);
        }
    }
}
