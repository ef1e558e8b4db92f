//! When a failed attempt is made again, and when not.
//!
//! A crate for back-off would bring the one formula here, and not what decides: the deadline, `Retry-After`, the budget, and whether
//! the call may have been carried out.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use crate::backoff::Backoff;
use crate::code::Code;
use crate::error::{Error, Kind};
use crate::trace::Trace;

/// A time that can be added to the time of day, here and in the stacks below: one year at most, in place of a longer one.
pub fn bounded(time: Duration) -> Duration {
    time.min(Duration::from_secs(365 * 24 * 60 * 60))
}

/// How a client repeats calls that failed.
///
/// A call that is proven not to have been executed is repeated whatever it does: there was no connection (unless that was for want of
/// a certificate that is trusted), or the stream was refused. One that may have been executed (the connection broke, nothing came
/// within the time limit of an attempt, HTTP 502, 503 or 504, a 429 that is not the server's own, `UNAVAILABLE` or
/// `DEADLINE_EXCEEDED`) is repeated only if its operation is idempotent, which its documentation says. Everything else is final:
/// lock-outs and messages that are too large among it.
///
/// The server's limit of requests per second is no failure but a pace, which all calls of a client keep together: after its response
/// (429) all of them wait for as long as it says, and then go out in the order in which they were made, at a rate that rises until
/// the next. That counts neither as an attempt nor for the budget, and ends a call only at its time limit, or at once if the limit
/// would pass before its turn; with [`none`](Self::none) the first response of the limiter ends it.
///
/// Between two attempts lies a random time, up to [`delay`](Self::delay) before the first repetition and up to twice as much
/// before each further one, but never less than the server's `Retry-After`. A call whose time limit would pass in the meantime
/// fails at once.
///
/// ```
/// use std::time::Duration;
/// use authorizer::{Client, Retry};
///
/// let patient = Retry::default().attempts(5).longest_delay(Duration::from_secs(2));
/// let client = Client::builder("https://auth.example.com").retry(patient).build()?;
/// # Ok::<(), authorizer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "it does nothing until a client or a call is given it"]
pub struct Retry {
    attempts: u32,
    delay: Duration,
    longest_delay: Duration,
    budget: bool,
}

impl Default for Retry {
    /// Three attempts, 100 ms, at most 5 s, with a budget.
    fn default() -> Self {
        Self { attempts: 3, delay: Duration::from_millis(100), longest_delay: Duration::from_secs(5), budget: true }
    }
}

impl Retry {
    /// One attempt and no other.
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// How many attempts are made, the first among them. 3 by default; 0 means 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Longest time before the first repetition. 100 ms by default.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = bounded(delay);
        self
    }

    /// Longest time before any repetition, `Retry-After` aside. 5 seconds by default.
    pub fn longest_delay(mut self, delay: Duration) -> Self {
        self.longest_delay = bounded(delay);
        self
    }

    /// Does the client's budget limit repetitions? By default, yes.
    ///
    /// The budget is shared by all clones of a client, and is enough for ten repetitions at first. Ten calls that are answered
    /// earn another one, up to ten. So a server that is down gets ten requests more, and one that fails now and then a tenth
    /// more, however many calls are made.
    pub fn budget(mut self, limits: bool) -> Self {
        self.budget = limits;
        self
    }

    fn backoff(&self) -> Backoff {
        Backoff::new(self.delay, self.longest_delay, 1.0)
    }
}

/// What is left for repetitions of a client, in tenths of one.
#[derive(Debug)]
pub struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 100;
    const REPETITION: u32 = 10;

    #[doc(hidden)]
    pub fn new() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    /// A call was answered.
    pub(crate) fn earn(&self) {
        if self.0.load(Ordering::Relaxed) < Self::FULL {
            let more = |left: u32| (left < Self::FULL).then_some(left + 1);
            let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        }
    }

    /// Is there enough for a repetition? Then it is taken.
    fn spend(&self) -> bool {
        let less = |left: u32| left.checked_sub(Self::REPETITION);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).is_ok()
    }
}

/// The time limits of a call.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Of all of it.
    pub whole: Duration,
    /// Of each attempt.
    pub attempt: Option<Duration>,
}

/// The attempts of one call.
#[derive(Debug)]
pub struct RetryState {
    retry: Retry,
    idempotent: bool,
    limits: Limits,
    deadline: Instant,
    attempts: u32,
    /// Whether the client keeps a pace, so that what a limiter turns away only delays the call.
    has_pace: bool,
    /// How many of them a limiter turned away: they only delay the call.
    paced: u32,
}

impl RetryState {
    #[doc(hidden)]
    pub fn begin(retry: Retry, idempotent: bool, limits: Limits) -> Self {
        let deadline = Instant::now() + bounded(limits.whole);
        Self { retry, idempotent, limits, deadline, attempts: 0, has_pace: true, paced: 0 }
    }

    /// The same for a client without a pace: what a limiter turns away counts as any other attempt.
    pub fn without_pace(self) -> Self {
        Self { has_pace: false, ..self }
    }

    /// How many attempts were begun.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The end of the whole call.
    pub(crate) fn deadline(&self) -> Instant {
        self.deadline
    }

    /// Begins an attempt: returns its time limit.
    pub fn begin_attempt(&mut self) -> Duration {
        self.attempts += 1;
        let left = self.deadline.saturating_duration_since(Instant::now());
        // What cannot be repeated gains nothing from giving up early.
        let repeatable = self.idempotent && self.retry.attempts > 1;
        let own = self.limits.attempt.or_else(|| repeatable.then(|| self.limits.whole / 2));
        own.map_or(left, |own| own.min(left))
    }

    /// What an attempt ends in that was not answered within its limit.
    pub fn timed_out(&self, limit: Duration) -> Error {
        let late = Instant::now() >= self.deadline;
        let limit = if late { self.limits.whole } else { limit };
        Error::new(Kind::Timeout, format!("no answer within {limit:?}"))
    }

    /// Does the limiter's response to an attempt only delay the call? Then it counts neither as one of the attempts that the call
    /// may have nor for the budget: those are for failures.
    fn is_paced(&mut self, error: &Error) -> bool {
        let paced =
            self.has_pace && self.retry.attempts > 1 && error.is_rate_limited() && Outcome::of(error) == Outcome::NotExecuted;
        self.paced += u32::from(paced);
        paced
    }

    /// Time to wait before another attempt; `None` when there is to be none.
    fn delay_after(&mut self, error: &Error, budget: &Budget) -> Option<Duration> {
        let paced = self.is_paced(error).then(|| error.retry_after().unwrap_or_default());
        paced.or_else(|| self.after(error, budget))
    }

    /// The same for a failure. The budget pays for it, or earns by an answer.
    fn after(&self, error: &Error, budget: &Budget) -> Option<Duration> {
        if error.is_tls() {
            return None;
        }
        let may = match Outcome::of(error) {
            Outcome::NotExecuted => true,
            Outcome::Unknown => self.idempotent,
            Outcome::Final => {
                budget.earn();
                false
            }
        };
        let counted = self.attempts - self.paced;
        if !may || counted >= self.retry.attempts {
            return None;
        }
        let delay = error.retry_after().unwrap_or_default().saturating_add(self.retry.backoff().delay(counted));
        let left = self.deadline.saturating_duration_since(Instant::now());
        // A stream that the server never looked at is no sign of trouble: it restarts, or has enough to do on that connection.
        let is_free = !self.retry.budget || error.is_refused_stream();
        (delay < left && (is_free || budget.spend())).then_some(delay)
    }
}

/// Attempts of one call or request.
pub trait Attempts: Send {
    /// Result of an attempt that succeeds.
    type Output: Send;

    #[doc(hidden)]
    fn state(&mut self) -> &mut RetryState;

    /// Makes an attempt, which may begin at `earliest`.
    fn attempt(&mut self, earliest: Option<Instant>) -> impl Future<Output = Result<Self::Output, Failed>> + Send;
}

/// Attempt that gave no result.
pub enum Failed {
    /// It has failed, and may be made again.
    Error(Error),
    /// Another one is made at once, which differs from it.
    Changed,
    /// It has failed, and no other is made.
    Final(Error),
    /// It could not begin in time: the failure before it, or else this one, is the last.
    NotBegun(Error),
}

/// Makes attempts until one succeeds or none is left.
pub async fn retry_loop<A: Attempts>(attempts: &mut A, budget: &Budget) -> Result<A::Output, Error> {
    let mut last: Option<(Error, Instant)> = None;
    loop {
        let error = match attempts.attempt(last.as_ref().map(|(_, until)| *until)).await {
            Ok(output) => {
                budget.earn();
                return Ok(output);
            }
            Err(Failed::Changed) => {
                last = None;
                continue;
            }
            Err(Failed::Final(error)) => return Err(error),
            Err(Failed::NotBegun(error)) => return Err(last.map_or(error, |(failed, _)| failed)),
            Err(Failed::Error(error)) => error,
        };
        let Some(delay) = attempts.state().delay_after(&error, budget) else { return Err(error) };
        Trace::repeats(&error, delay);
        last = Some((error, Instant::now() + bounded(delay)));
    }
}

/// What a failed attempt says about whether the server did what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It did not.
    NotExecuted,
    /// It may have.
    Unknown,
    /// It answered.
    Final,
}

impl Outcome {
    /// Nothing but proof that the call was not executed lets it be made again whatever it does; a status alone is none.
    pub fn of(error: &Error) -> Self {
        let late_or_away = [Some(&Code::Unavailable), Some(&Code::DeadlineExceeded)].contains(&error.code());
        let passes = matches!(error.status(), Some(502..=504)) || late_or_away || error.is_rate_limited();
        match error.kind() {
            // It would be rejected again.
            _ if error.is_document_rejected() => Self::Final,
            _ if error.is_not_executed() => Self::NotExecuted,
            // The status had come before the connection broke.
            Kind::Transport if matches!(error.status(), Some(300..=499)) && !passes => Self::Final,
            Kind::Timeout | Kind::Transport => Self::Unknown,
            Kind::Server | Kind::ForeignResponse if !error.is_too_large() && passes => Self::Unknown,
            _ => Self::Final,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::NotExecuted;

    const SECOND: Duration = Duration::from_secs(1);

    fn course(idempotent: bool, retry: Retry) -> RetryState {
        RetryState::begin(retry, idempotent, Limits { whole: 10 * SECOND, attempt: None })
    }

    fn may_repeat(idempotent: bool, error: &Error) -> bool {
        let mut course = course(idempotent, Retry::default());
        course.begin_attempt();
        course.after(error, &Budget::new()).is_some()
    }

    fn limited() -> Error {
        let error = Error::server(Some("rate_limit_exceeded"), "Too many requests.").with_status(429);
        error.not_executed(Some(NotExecuted::Limiter))
    }

    fn foreign(status: u16) -> Error {
        Error::foreign(status, "html")
    }

    #[tokio::test]
    async fn what_was_not_carried_out_is_repeated_whatever_it_does() {
        let refused = Error::new(Kind::Transport, "refused").refused_stream(true);
        for error in [Error::new(Kind::Connect, "no connection"), limited(), refused] {
            assert!(may_repeat(true, &error) && may_repeat(false, &error), "{error}");
        }
    }

    #[tokio::test]
    async fn what_may_have_been_carried_out_is_repeated_only_if_that_is_harmless() {
        let unavailable = Error::server(Some("unavailable"), "later").with_status(503);
        let broken = Error::new(Kind::Transport, "the connection broke");
        for error in [
            unavailable,
            broken,
            Error::new(Kind::Timeout, "no answer"),
            foreign(429),
            Error::server(Some("rate_limit_exceeded"), "not the limiter's own body").with_status(429),
            foreign(502),
            foreign(504),
            Error::server(Some("deadline_exceeded"), "too late"),
            Error::new(Kind::Transport, "the connection broke").with_status(503),
        ] {
            assert!(may_repeat(true, &error) && !may_repeat(false, &error), "{error}");
        }
    }

    #[tokio::test]
    async fn answers_are_final() {
        let locked = Error::server(Some("resource_exhausted"), "too many failed attempts").with_status(429);
        let large = Error::server(Some("resource_exhausted"), "grpc: received message larger than max (5 vs. 4)");
        let limit = Error::new(Kind::TooLarge, "the response is larger");
        let redirect = Error::new(Kind::Redirect, "a redirect").with_status(302);
        let internal = Error::server(Some("internal"), "it broke").with_status(500);
        let half = Error::new(Kind::Transport, "the connection broke").with_status(401);
        let document = Error::server(Some("GRAPHQL_PARSE_FAILED"), "no").not_executed(Some(NotExecuted::Document));
        for error in [
            foreign(404),
            foreign(500),
            document,
            locked,
            large,
            limit,
            redirect,
            internal,
            half,
            Error::response("not JSON"),
            Error::build("no"),
        ] {
            assert!(!may_repeat(true, &error), "{error}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn attempts_are_counted_and_the_delay_grows_to_its_limit() {
        let retry = Retry::default().attempts(4).delay(SECOND).longest_delay(3 * SECOND).budget(false);
        assert_eq!([1, 2, 3, 40].map(|n| retry.backoff().ceiling(n)), [SECOND, 2 * SECOND, 3 * SECOND, 3 * SECOND]);
        let mut course = course(false, retry);
        let (error, budget) = (Error::new(Kind::Connect, "no"), Budget::new());
        for repetition in 1..4 {
            course.begin_attempt();
            let delay = course.after(&error, &budget).expect("there are attempts left");
            assert!(delay <= retry.backoff().ceiling(repetition));
        }
        course.begin_attempt();
        assert_eq!((course.after(&error, &budget), course.attempts()), (None, 4));
    }

    #[tokio::test(start_paused = true)]
    async fn the_server_s_wish_is_waited_for_if_there_is_time() {
        let mut course = course(false, Retry::default());
        course.begin_attempt();
        let asked = |seconds| limited().with_retry_after(Some(seconds * SECOND));
        let delay = course.after(&asked(2), &Budget::new()).expect("there is time");
        assert!((2 * SECOND..3 * SECOND).contains(&delay));
        assert_eq!(course.after(&asked(10), &Budget::new()), None, "there is not");
        assert_eq!(course.after(&asked(u32::MAX), &Budget::new()), None);
    }

    #[tokio::test]
    async fn no_wish_of_a_server_is_too_long_to_be_told() {
        let longest = limited().with_retry_after(Some(Duration::from_secs(u64::MAX)));
        let retry = Retry::default().delay(5 * SECOND);
        for _ in 0..10 {
            let mut course = course(false, retry);
            course.begin_attempt();
            assert_eq!(course.after(&longest, &Budget::new()), None);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn an_attempt_of_what_can_be_repeated_leaves_time_for_another() {
        assert_eq!(course(true, Retry::default()).begin_attempt(), 5 * SECOND);
        assert_eq!(course(true, Retry::none()).begin_attempt(), 10 * SECOND);
        let mut course = course(false, Retry::default());
        assert_eq!(course.begin_attempt(), 10 * SECOND);
        tokio::time::advance(4 * SECOND).await;
        assert_eq!(course.begin_attempt(), 6 * SECOND);
        course.limits.attempt = Some(SECOND);
        assert_eq!(course.begin_attempt(), SECOND);
    }

    #[tokio::test]
    async fn the_longest_time_limit_is_no_reason_to_panic() {
        let mut course = RetryState::begin(Retry::default(), false, Limits { whole: Duration::MAX, attempt: None });
        assert!(course.begin_attempt() > 300 * 24 * 60 * 60 * SECOND);
    }

    #[tokio::test]
    async fn a_dead_server_gets_ten_requests_more_and_answers_earn_new_ones() {
        let (budget, error) = (Budget::new(), Error::new(Kind::Connect, "no"));
        let repetitions = |calls: usize| {
            let repeated = |_: &usize| {
                let mut course = course(false, Retry::default());
                course.begin_attempt();
                course.after(&error, &budget).is_some()
            };
            (0..calls).filter(repeated).count()
        };
        assert_eq!(repetitions(1000), 10);
        (0..25).for_each(|_| budget.earn());
        assert_eq!(repetitions(1000), 2);
        (0..1000).for_each(|_| budget.earn());
        assert_eq!(repetitions(1000), 10);
    }

    #[tokio::test]
    async fn without_a_budget_only_the_attempts_count() {
        let budget = Budget(AtomicU32::new(0));
        let mut course = course(false, Retry::default().budget(false));
        course.begin_attempt();
        assert!(course.after(&limited(), &budget).is_some());
    }
}
