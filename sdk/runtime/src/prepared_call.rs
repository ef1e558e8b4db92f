//! A call that is checked before anything is sent, then executed, then decoded: the same for every operation and every protocol.

use crate::client_inner::ClientInner;
use crate::endpoint::{AddedField, Misfit, MisfitReason, Operation};
use crate::error::{Error, Kind};
use crate::execution::CallExecution;
use crate::map::problem::Problem;
use crate::options::CallOptions;
use crate::paging::PageRequest;
use crate::protocol::Protocol;
use crate::reader::Reader;
use crate::request::Request;
use crate::retry::{Limits, RetryState};
use crate::runtime;
use crate::trace::Trace;
use crate::transport::{Answer, Outgoing, mismatch};

/// Everything that a call is made of.
pub(crate) struct PreparedCall {
    pub(crate) client: ClientInner,
    pub(crate) request: Box<dyn Request>,
    pub(crate) options: CallOptions,
}

/// A call that was answered.
pub(crate) struct RawResponse {
    answer: Answer,
    execution: CallExecution,
}

impl PreparedCall {
    /// The same for another page. An option that cannot be ends the first of them.
    pub(crate) fn with_page(&mut self, page: &PageRequest) -> Self {
        Self { client: self.client.clone(), request: self.request.with_page(page), options: self.options.take_for_page() }
    }

    pub(crate) fn protocol(&self) -> Protocol {
        self.options.protocol.unwrap_or(self.client.core.protocol)
    }

    /// Makes the call. What listens where it is started hears of it, wherever it is made.
    pub(crate) fn run(self) -> impl Future<Output = Result<RawResponse, Error>> + Send {
        let trace = Trace::begin(self.request.operation().name, self.protocol());
        self.traced(trace)
    }

    /// Everything that can be known beforehand fails before anything is sent.
    async fn traced(mut self, trace: Trace) -> Result<RawResponse, Error> {
        let operation = self.request.operation();
        let protocol = self.protocol();
        let result = match self.prepare(operation, protocol) {
            Ok(limits) => trace.cover(self.make(operation, protocol, limits, trace.clone())).await,
            Err(error) => Err(error.with_operation(operation.name, protocol, 0)),
        };
        match result {
            Ok((answer, execution)) => Ok(RawResponse { answer, execution }),
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
        let Limits { whole, attempt } = self.client.core.limits;
        let limits = Limits { whole: self.options.timeout.unwrap_or(whole), attempt: self.options.attempt_timeout.or(attempt) };
        let limited = [Some(limits.whole), limits.attempt];
        if limited.into_iter().flatten().any(|limit| limit.is_zero()) {
            return Err(Error::build("a time limit of the call is zero: leave it out for the client's own"));
        }
        self.client.core.transports.check(operation, protocol)?;
        if operation.session.needs && self.client.session.is_none() {
            return Err(Error::new(Kind::SessionRequired, self.client.core.profile.session_required));
        }
        if let Some(url) = &self.client.core.redirect_url {
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
        let core = &self.client.core;
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
    ) -> Result<(Answer, CallExecution), Error> {
        let Self { client, request, options } = self;
        let outgoing = Outgoing::encode(&*request, operation, protocol);
        let state = RetryState::begin(options.retry.unwrap_or(client.core.retry), operation.idempotent, limits);
        let mut execution = CallExecution::new(client, request, operation, protocol, options, state, trace);
        let made = match outgoing.and_then(|outgoing| execution.checked(outgoing)) {
            Ok(outgoing) => execution.run(outgoing).await,
            Err(error) => Err(error),
        };
        match made {
            Ok(answer) => Ok((answer, execution)),
            Err(error) => Err(execution.finish(error)),
        }
    }
}

impl RawResponse {
    /// Reads the response, and lets the next call at the session.
    pub(crate) fn read<T>(self, reader: &Reader<T>) -> Result<T, Error> {
        let Self { answer, mut execution } = self;
        let core = &execution.client.core;
        let result = reader.read(&answer).map_err(|error| {
            execution.finish(mismatch::explain(error, execution.operation, core.profile, Some(&answer), || core.server_version()))
        });
        if let Ok(response) = &result {
            reader.version(response).into_iter().for_each(|version| core.record_server_version(version));
            execution.leases.commit();
        }
        execution.trace.end(Some(answer.status), result.as_ref().err());
        result
    }
}

fn out_of_bounds(field: &str, value: i64, from: i64, to: Option<i64>) -> Error {
    let range = to.map_or_else(|| format!("at least {from}"), |to| format!("from {from} to {to}"));
    Error::build(format!("the field `{field}` is {value}, and has to be {range}: leave it out for the default"))
}
