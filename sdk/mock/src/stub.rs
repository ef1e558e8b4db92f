//! Stubs in the making: which calls they answer, and with what.

use std::marker::PhantomData;
use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

use authorizer::{Code, Protocol, Secret};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::answer::{Failure, Fault, Outcome};
use crate::cookies::Change;
use crate::entry::{Operation, Request, typed};
use crate::fill;
use crate::received::Call;
use crate::rule::Rule;
use crate::state::State;

/// A stub in the making: which calls of an operation it answers. What it answers them with makes it one.
///
/// Stubs of an operation are asked in the order in which they were made: the first that answers the call does. One that has
/// answered as often as [`times`](Self::times) says is passed over, so two in a row are a sequence.
#[must_use = "a stub needs an answer: `returns`, `fails`, `answers`, `breaks` …"]
pub struct On<'s, Q, R> {
    state: &'s State,
    rule: Rule,
    types: PhantomData<fn(Q) -> R>,
}

impl<'s, Q: 'static, R: Serialize + DeserializeOwned> On<'s, Q, R> {
    #[track_caller]
    pub(crate) fn new(state: &'s State, operation: Operation<Q, R>) -> Self {
        Self { state, rule: Rule::new(operation.entry(), Location::caller()), types: PhantomData }
    }

    /// Only calls with such a request.
    pub fn when(self, accepts: impl Fn(&Q) -> bool + Send + Sync + 'static) -> Self {
        self.only(move |call| accepts(typed(&call.request)))
    }

    /// Only calls with this access token.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        let token = Some(token.into());
        self.only(move |call| call.credentials.bearer == token)
    }

    /// Only calls over this protocol.
    pub fn over(self, protocol: Protocol) -> Self {
        self.only(move |call| call.protocol == protocol)
    }

    /// Only so many calls; [`MockServer::verify`](crate::MockServer::verify) demands that there were as many.
    pub fn times(mut self, calls: usize) -> Self {
        self.rule.times = Some(calls);
        self
    }

    /// Waits before each answer.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.rule.delay = delay;
        self
    }

    /// The answer leaves a login that waits for its second factor, in the cookies that [`needs_mfa_session`](Self::needs_mfa_session)
    /// looks for.
    pub fn sets_mfa_session(mut self) -> Self {
        self.rule.cookies.push(Change::SetMfa);
        self
    }

    /// The call must go on with a login that waits for its second factor; otherwise it fails as on the server, with `UNAUTHENTICATED`
    /// and `invalid session`, and does not count as answered. A response ends the login's wait, an error does not.
    pub fn needs_mfa_session(mut self) -> Self {
        self.rule.needs_mfa = true;
        self
    }

    /// The answer sets the cookies of a login.
    pub fn sets_session(mut self) -> Self {
        self.rule.cookies.push(Change::SetSession);
        self
    }

    /// The answer removes the cookies of a login.
    pub fn clears_session(mut self) -> Self {
        self.rule.cookies.push(Change::ClearSession);
        self
    }

    /// The answer sets the cookie of an administrator's login.
    pub fn sets_admin_session(mut self) -> Self {
        self.rule.cookies.push(Change::SetAdmin);
        self
    }

    /// Answers with this response.
    ///
    /// # Panics
    ///
    /// When an earlier stub leaves nothing for this one to answer, as do all that make a stub.
    #[track_caller]
    #[expect(clippy::needless_pass_by_value, reason = "a value at hand is the usual argument")]
    pub fn returns(self, response: R) {
        let response = canonical(&response);
        self.with(move |_| Outcome::Response(response.clone()));
    }

    /// Answers with a response that has these fields; the others are empty, as with [`response`](crate::response).
    #[track_caller]
    pub fn returns_json(self, fields: Value) {
        self.returns(fill::response(fields));
    }

    /// Answers with an error. That of an account that is locked is `RESOURCE_EXHAUSTED` with the message `too many failed attempts`.
    #[track_caller]
    pub fn fails(self, code: Code, message: impl Into<String>) {
        let failure = Failure::new(code, message);
        self.with(move |_| Outcome::Failure(failure.clone()));
    }

    /// Answers as the limiter of requests per second does: a 429 with `Retry-After` (in whole seconds, rounded up), which the SDK obeys. The server limits no gRPC
    /// calls; here they fail as those do that a limiter before it refuses, with `RESOURCE_EXHAUSTED` and the same `Retry-After`,
    /// after which the SDK repeats operations that are idempotent only.
    #[track_caller]
    pub fn rate_limits(self, retry_after: Duration) {
        self.with(move |_| Outcome::RateLimited(retry_after));
    }

    /// Answers with what a function makes of the request.
    #[track_caller]
    pub fn answers(self, answer: impl Fn(&Q) -> Result<R, Failure> + Send + Sync + 'static) {
        self.with(move |request| match answer(typed(request)) {
            Ok(response) => Outcome::Response(canonical(&response)),
            Err(failure) => Outcome::Failure(failure),
        });
    }

    /// Does not answer as a server should.
    ///
    /// # Panics
    ///
    /// When the fault is a status that no answer can have, too.
    #[track_caller]
    pub fn breaks(self, fault: Fault) {
        if let Fault::Status(status @ (..200 | 1000..)) = fault {
            panic!("{status} is no status of an answer: those are from 200 to 999");
        }
        self.with(move |_| Outcome::Fault(fault));
    }

    fn only(mut self, test: impl Fn(&Call) -> bool + Send + Sync + 'static) -> Self {
        self.rule.tests.push(Arc::new(test));
        self
    }

    #[track_caller]
    fn with(mut self, answers: impl Fn(&Request) -> Outcome + Send + Sync + 'static) {
        self.rule.answers = Arc::new(answers);
        if let Err(reason) = self.state.add(self.rule) {
            panic!("{reason}");
        }
    }
}

fn canonical<R: Serialize>(response: &R) -> Value {
    serde_json::to_value(response).expect("responses can be written as JSON")
}
