//! The state of a token source, and every transition of it.
//!
//! Nothing here looks at a clock, starts anything or waits: callers say what time it is, and do what a transition tells them.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::cached_token::{CachedToken, Origin};
use super::settings::Settings;
use super::token::Token;
use crate::rt::error::{Error, Kind};
use crate::rt::secret::Secret;

/// A token source's token, and what it is doing about the next one.
pub(super) struct State {
    token: Option<CachedToken>,
    phase: Phase,
    has_store: bool,
    /// Number of jobs that have completed.
    completed: u64,
    /// Number of times that the caller has set a token of a new login.
    logins: u64,
    /// Time of the last job that began because the token was rejected, and the number of those that had completed by then.
    rejected: Option<(SystemTime, u64)>,
}

/// Work of a source.
enum Phase {
    /// Nothing, and the store was not read yet.
    Unread,
    /// Nothing, and nothing is known to be wrong.
    Idle,
    /// One job is under way. How the last one failed is known until this one completes.
    Refreshing(Option<Failure>),
    /// Nothing: the last job failed, and the next one has to wait.
    Failed(Failure),
}

/// Failure of a job.
struct Failure {
    error: Error,
    /// No other job can help before there is a new login, in the store or set by the caller.
    is_final: bool,
    /// The number of the job.
    number: u64,
    until: SystemTime,
    /// Time from then on.
    rest: Duration,
    in_a_row: u32,
}

/// A request for a token.
#[derive(Clone, Copy)]
pub(super) struct TokenRequest<'a> {
    pub(super) now: SystemTime,
    /// An access token that was rejected elsewhere: another one is wanted.
    pub(super) rejected: Option<&'a Secret>,
    /// Number of jobs that had completed when the wait began.
    pub(super) waited_since: Option<u64>,
}

/// The result of a request for a token.
pub(super) enum Decision {
    /// A token, and a job that is to begin if there is one.
    Found(Arc<Token>, Option<Job>),
    /// None before the job under way completes; with the number of those that have.
    Wait(u64),
    /// None before this job completes, which is to begin now.
    Begin(Job),
    Failed(Error),
}

/// Work in the background.
#[derive(Clone)]
pub(super) struct Job {
    pub(super) token: Option<CachedToken>,
    pub(super) rejected: Option<Secret>,
    /// A token that has to be renewed is; otherwise the source and its store are brought together, and no more.
    pub(super) renews: bool,
    logins: u64,
}

/// The reason why a job gave no token.
#[derive(Debug)]
pub(super) struct JobError {
    pub(super) error: Error,
    /// No other job can help before there is a new login.
    pub(super) is_final: bool,
}

impl JobError {
    /// Another job may do.
    pub(super) fn retryable(error: Error) -> Self {
        Self { error, is_final: false }
    }
}

/// Consequences of a job's end.
pub(super) struct Completion {
    /// The job's token is used: the caller has not set another meanwhile.
    pub(super) is_used: bool,
    /// An error that ends no call.
    pub(super) report: Option<Error>,
    /// The job that is to begin now.
    pub(super) next: Option<Job>,
}

impl State {
    pub(super) fn new(token: Option<CachedToken>, has_store: bool) -> Self {
        let phase = if has_store { Phase::Unread } else { Phase::Idle };
        Self { token, phase, has_store, completed: 0, logins: 0, rejected: None }
    }

    pub(super) fn token(&self) -> Option<&CachedToken> {
        self.token.as_ref()
    }

    pub(super) fn is_refreshing(&self) -> bool {
        matches!(self.phase, Phase::Refreshing(_))
    }

    /// Looks for a token that can be used, and decides whether it is time for the next.
    pub(super) fn lookup(&self, request: TokenRequest<'_>, can_renew: bool, cooldown: Duration) -> Decision {
        match self.usable(request) {
            Some(token) => {
                let job = self.due(request.now, token, can_renew);
                Decision::Found(Arc::clone(&token.token), job)
            }
            None => self.without_token(request, cooldown),
        }
    }

    /// The token, if it is good and not the one that was rejected. One that was given to begin with is not used before the store was
    /// read, which may have a newer one of its login: the old one can be dead by now.
    fn usable(&self, request: TokenRequest<'_>) -> Option<&CachedToken> {
        let good = self.token.as_ref().filter(|token| token.is_good(request.now) && !self.is_unread());
        good.filter(|token| request.rejected != Some(&token.token.access_token))
    }

    fn is_unread(&self) -> bool {
        // What was given and not brought together with the store yet is still of the origin that it had.
        let is_given = self.token.as_ref().is_some_and(|token| token.origin == Origin::Given);
        matches!(self.phase, Phase::Unread) || (is_given && matches!(self.phase, Phase::Refreshing(None)))
    }

    /// The job that a good token wants beside being used.
    fn due(&self, now: SystemTime, token: &CachedToken, can_renew: bool) -> Option<Job> {
        let may_begin = match &self.phase {
            Phase::Unread | Phase::Refreshing(_) => false,
            Phase::Idle => true,
            Phase::Failed(failure) => failure.left(now).is_none(),
        };
        let renews = token.is_due(now) && (self.has_store || can_renew);
        let is_new = self.has_store && token.origin != Origin::Stored;
        (may_begin && (renews || is_new)).then(|| self.job(None, renews))
    }

    /// The result where there is no token that can be used.
    fn without_token(&self, request: TokenRequest<'_>, cooldown: Duration) -> Decision {
        let failure = match &self.phase {
            Phase::Unread | Phase::Idle => None,
            Phase::Refreshing(failure) => failure.as_ref(),
            Phase::Failed(failure) => Some(failure),
        };
        // They waited for that job; another may be under way by now.
        if let Some(failed) = failure.filter(|failure| request.waited_since.is_some_and(|since| failure.number > since)) {
            return Decision::Failed(failed.error.again());
        }
        match &self.phase {
            Phase::Refreshing(_) => return Decision::Wait(self.completed),
            // A store may have a login of somebody who signed in again by now.
            Phase::Failed(failure) if failure.left(request.now).is_some() || (failure.is_final && !self.has_store) => {
                return Decision::Failed(failure.error.again());
            }
            _ => {}
        }
        if request.rejected.is_some() && self.was_rejected(request, cooldown) {
            return Decision::Failed(Error::new(Kind::Server, REJECTED));
        }
        Decision::Begin(self.job(request.rejected, true))
    }

    /// Returns whether a job has begun for a rejected token within the cooldown, or since the wait began.
    fn was_rejected(&self, request: TokenRequest<'_>, cooldown: Duration) -> bool {
        self.rejected.is_some_and(|(at, completed)| {
            let is_lately = request.now.duration_since(at).is_ok_and(|since| since < cooldown);
            is_lately || request.waited_since.is_some_and(|since| completed >= since)
        })
    }

    fn job(&self, rejected: Option<&Secret>, renews: bool) -> Job {
        Job { token: self.token.clone(), rejected: rejected.cloned(), renews, logins: self.logins }
    }

    /// Number of jobs that have completed.
    pub(super) fn completed(&self) -> u64 {
        self.completed
    }

    /// The job that brings what the caller gave or set and the store together, if that is still to be done.
    pub(super) fn unstored(&self) -> Option<Job> {
        let is_new = self.token.as_ref().is_some_and(|token| token.origin != Origin::Stored);
        (self.has_store && is_new && !self.is_refreshing()).then(|| self.job(None, false))
    }

    /// A job begins.
    pub(super) fn begin(&mut self, job: &Job, now: SystemTime) {
        if job.rejected.is_some() {
            self.rejected = Some((now, self.completed));
        }
        self.phase = match std::mem::replace(&mut self.phase, Phase::Idle) {
            Phase::Failed(failure) => Phase::Refreshing(Some(failure)),
            Phase::Unread | Phase::Idle => Phase::Refreshing(None),
            Phase::Refreshing(failure) => Phase::Refreshing(failure),
        };
    }

    /// A job that was to begin cannot: there is no thread for it.
    pub(super) fn cannot_begin(&mut self) {
        if let Phase::Refreshing(failure) = std::mem::replace(&mut self.phase, Phase::Idle) {
            self.phase = failure.map_or(Phase::Idle, Phase::Failed);
        }
    }

    /// The caller sets a token of a new login. Gives the job that stores it, unless one is under way.
    pub(super) fn set_token(&mut self, token: CachedToken) -> Option<Job> {
        self.token = Some(token);
        self.rejected = None;
        self.logins += 1;
        self.phase = if self.is_refreshing() { Phase::Refreshing(None) } else { Phase::Idle };
        self.unstored()
    }

    /// A job has completed. What it gave is used, or else what is known of the token by now, unless the caller has set another one
    /// meanwhile.
    pub(super) fn complete(
        &mut self,
        job: &Job,
        result: Result<CachedToken, JobError>,
        known: Option<CachedToken>,
        now: SystemTime,
        settings: &Settings,
    ) -> Completion {
        self.completed += 1;
        let last = match std::mem::replace(&mut self.phase, Phase::Idle) {
            Phase::Refreshing(failure) => failure,
            _ => None,
        };
        if self.logins != job.logins {
            return Completion { is_used: false, report: None, next: self.unstored() };
        }
        let failed = match result {
            Ok(token) => {
                let is_useless = job.renews && !token.is_good(now);
                self.token = Some(token);
                is_useless.then(|| JobError { error: Error::response(EXPIRED), is_final: false })
            }
            Err(failed) => {
                self.token = known.or(self.token.take());
                Some(failed)
            }
        };
        let report = failed.and_then(|failed| self.fail(failed, last, now, settings));
        Completion { is_used: true, report, next: None }
    }

    /// A job has failed. Gives its error if that ends no call: there is a good token.
    fn fail(&mut self, failed: JobError, last: Option<Failure>, now: SystemTime, settings: &Settings) -> Option<Error> {
        let JobError { error, is_final } = failed;
        let in_a_row = last.as_ref().map_or(0, |last| last.in_a_row).saturating_add(1);
        let error = match last {
            // The first error says why the login ended.
            Some(last) if is_final && last.is_final => last.error,
            _ => error,
        };
        let rest = settings.rest(in_a_row, error.retry_after());
        let is_good = self.token.as_ref().is_some_and(|token| token.is_good(now));
        let report = is_good.then(|| error.again());
        self.phase = Phase::Failed(Failure { error, is_final, number: self.completed, until: now + rest, rest, in_a_row });
        report
    }
}

impl Failure {
    /// Time until the next job, if it is to wait. Where the clock was put back, it is not.
    fn left(&self, now: SystemTime) -> Option<Duration> {
        self.until.duration_since(now).ok().filter(|left| !left.is_zero() && *left <= self.rest)
    }
}

const REJECTED: &str = "a new token was rejected, too: no other is requested before the cooldown has passed";
const EXPIRED: &str = "the new token has expired already";

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const LONG_AGO: Option<u64> = None;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    /// A token that can be used until a time.
    fn until(seconds: u64, origin: Origin) -> CachedToken {
        let token = Token::new(format!("until {seconds}")).with_expires_at(at(seconds));
        CachedToken::first(token, origin, at(0), Duration::ZERO)
    }

    fn look(state: &State, now: u64, waited_since: Option<u64>) -> Decision {
        state.lookup(TokenRequest { now: at(now), rejected: None, waited_since }, true, SECOND)
    }

    fn begin(state: &mut State, now: u64) -> Job {
        let Decision::Begin(job) = look(state, now, LONG_AGO) else { panic!("no job is to begin") };
        state.begin(&job, at(now));
        job
    }

    fn complete(state: &mut State, job: &Job, result: Result<CachedToken, JobError>) -> Completion {
        state.complete(job, result, None, at(0), &Settings::default())
    }

    fn error(is_final: bool) -> Result<CachedToken, JobError> {
        Err(JobError { error: Error::response("no"), is_final })
    }

    #[test]
    fn what_was_given_is_not_used_before_the_store_was_read() {
        let mut state = State::new(Some(until(100, Origin::Given)), true);
        let job = begin(&mut state, 0);
        assert!(matches!(look(&state, 0, LONG_AGO), Decision::Wait(0)));
        let completion = complete(&mut state, &job, error(false));
        assert!(completion.is_used && completion.report.is_some(), "the error ends no call, since the token is good");
        assert!(matches!(look(&state, 0, LONG_AGO), Decision::Found(_, None)), "it rests");
        // It is still to be stored, and is used while that is under way.
        let Decision::Found(_, Some(job)) = look(&state, 60, LONG_AGO) else { panic!("it is to be stored") };
        state.begin(&job, at(60));
        assert!(!job.renews && matches!(look(&state, 60, LONG_AGO), Decision::Found(_, None)));
    }

    #[test]
    fn a_job_is_discarded_whose_login_was_replaced_meanwhile() {
        let mut state = State::new(None, true);
        let job = begin(&mut state, 0);
        assert!(state.set_token(until(50, Origin::Set)).is_none(), "one job at a time");
        assert!(matches!(look(&state, 0, LONG_AGO), Decision::Found(..)), "it is used at once");
        let completion = complete(&mut state, &job, Ok(until(100, Origin::Stored)));
        assert!(!completion.is_used && completion.next.is_some_and(|job| !job.renews), "the new login is stored now");
        assert_eq!(state.token().unwrap().token.access_token.expose(), "until 50");
    }

    #[test]
    fn an_ended_login_waits_for_a_new_one_and_a_store_may_have_it() {
        for has_store in [false, true] {
            let mut state = State::new(Some(until(0, Origin::Stored)), has_store);
            let job = begin(&mut state, 0);
            complete(&mut state, &job, error(true));
            assert!(matches!(look(&state, 0, LONG_AGO), Decision::Failed(_)));
            assert_eq!(matches!(look(&state, 60, LONG_AGO), Decision::Begin(_)), has_store);
            state.set_token(until(100, Origin::Stored));
            assert!(matches!(look(&state, 60, LONG_AGO), Decision::Found(_, None)));
        }
    }

    #[test]
    fn those_who_waited_get_the_error_of_their_job_and_of_no_other() {
        let mut state = State::new(None, false);
        let first = begin(&mut state, 0);
        complete(&mut state, &first, error(false));
        let second = begin(&mut state, 60);
        assert!(matches!(look(&state, 60, Some(0)), Decision::Failed(_)), "the first has failed for them");
        assert!(matches!(look(&state, 60, Some(1)), Decision::Wait(1)), "these wait for the second");
        complete(&mut state, &second, Ok(until(100, Origin::Stored)));
        assert!(matches!(look(&state, 60, Some(1)), Decision::Found(_, None)));
    }

    #[test]
    fn a_job_without_a_thread_leaves_everything_as_it_was() {
        let mut state = State::new(None, false);
        let job = begin(&mut state, 0);
        complete(&mut state, &job, error(false));
        begin(&mut state, 60);
        state.cannot_begin();
        assert!(!state.is_refreshing() && matches!(look(&state, 0, LONG_AGO), Decision::Failed(_)));
    }
}
