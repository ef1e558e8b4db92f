//! State that the clones of a token source share, behind a lock, and the jobs that change it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use super::background;
use super::binding::Binding;
use super::cached_token::{CachedToken, Origin};
use super::renewal::{self, Renewal};
use super::settings::Settings;
use super::state::{Decision, Job, JobError, State, TokenRequest};
use super::store_access::StoreAccess;
use super::token::Token;
use crate::error::Error;
use crate::process::Process;
use crate::secret::Secret;

/// State that the clones of a source share.
pub(super) struct Inner {
    pub(super) renewal: Renewal,
    pub(super) store: Option<StoreAccess>,
    /// The server, client and resources that its tokens are for, where they are known: a stored token has to be for the same.
    pub(super) binding: Option<Binding>,
    pub(super) settings: Settings,
    state: Mutex<State>,
    /// Says to those who wait that something has changed.
    pub(super) changed: watch::Sender<()>,
    /// Number of tokens that are used already and still being stored.
    saving: AtomicUsize,
    process: Process,
}

/// A token that is still being stored.
pub(super) struct Saving(Arc<Inner>);

impl Drop for Saving {
    fn drop(&mut self) {
        self.0.saving.fetch_sub(1, Ordering::SeqCst);
        self.0.changed.send_replace(());
    }
}

/// The result of a request for a token.
pub(super) enum Lookup {
    Found(Arc<Token>),
    /// None before a job completes; with the number of those that have.
    Wait(u64),
    Failed(Error),
}

impl Inner {
    pub(super) fn new(renewal: Renewal, store: Option<StoreAccess>, settings: Settings, token: Option<Token>) -> Self {
        let origin = if store.is_some() { Origin::Given } else { Origin::Stored };
        let token = token.map(|token| CachedToken::first(token, origin, settings.clock.now(), settings.leeway));
        let state = Mutex::new(State::new(token, store.is_some()));
        let (binding, changed, process) = (renewal.binding(), watch::Sender::new(()), Process::current());
        Self { renewal, store, binding, settings, state, changed, saving: AtomicUsize::new(0), process }
    }

    /// The token that is used, expired or not; none in a forked process.
    pub(super) fn current(&self) -> Option<Arc<Token>> {
        if !self.process.is_current() {
            return None;
        }
        self.state().token().map(|cached| Arc::clone(&cached.token))
    }

    /// Returns whether a job is under way, or a token still has to be stored after one. None is in a forked process.
    pub(super) fn is_refreshing(&self) -> bool {
        self.process.is_current() && (self.saving.load(Ordering::SeqCst) > 0 || self.state().is_refreshing())
    }

    /// Counts a token that is still being stored, until what this gives is dropped.
    pub(super) fn begin_to_save(self: &Arc<Self>) -> Saving {
        self.saving.fetch_add(1, Ordering::SeqCst);
        Saving(Arc::clone(self))
    }

    /// Refuses a process that was forked: it has none of the threads, and perhaps a lock that nobody opens again.
    fn check_process(&self) -> Result<(), Error> {
        self.process.check("the token source")
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics in the middle of a transition.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks for a token that can be used, and begins the job that it is time for. Those who have waited say how many had completed
    /// when they began.
    pub(super) fn lookup(self: &Arc<Self>, rejected: Option<&Secret>, waited_since: Option<u64>) -> Lookup {
        if let Err(error) = self.check_process() {
            return Lookup::Failed(error);
        }
        let request = TokenRequest { now: self.settings.clock.now(), rejected, waited_since };
        let mut state = self.state();
        let can_renew = state.token().is_some_and(|token| self.renewal.can_renew(token, &self.settings));
        match state.lookup(request, can_renew, self.settings.cooldown) {
            Decision::Found(token, job) => {
                // Should it not even begin, there is still time.
                let _ = job.map(|job| self.begin(&mut state, job));
                Lookup::Found(token)
            }
            Decision::Begin(job) => match self.begin(&mut state, job) {
                Ok(()) => Lookup::Wait(state.completed()),
                Err(error) => Lookup::Failed(error),
            },
            Decision::Wait(completed) => Lookup::Wait(completed),
            Decision::Failed(error) => Lookup::Failed(error),
        }
    }

    fn begin(self: &Arc<Self>, state: &mut State, job: Job) -> Result<(), Error> {
        state.begin(&job, self.settings.clock.now());
        background::spawn(renewal::run(Arc::clone(self), job)).inspect_err(|_| state.cannot_begin())
    }

    /// Takes a token of a new login, and begins to store it.
    pub(super) fn set_token(self: &Arc<Self>, token: Token) {
        if let Err(error) = self.check_process() {
            return self.settings.report(&error);
        }
        let origin = if self.store.is_some() { Origin::Set } else { Origin::Stored };
        let token = CachedToken::first(token, origin, self.settings.clock.now(), self.settings.leeway);
        let mut state = self.state();
        let job = state.set_token(token);
        let begun = job.map_or(Ok(()), |job| self.begin(&mut state, job));
        drop(state);
        self.changed.send_replace(());
        if let Err(error) = begun {
            self.settings.report(&error);
        }
    }

    /// Begins to store what the caller gave or set, if that is still to be done.
    pub(super) fn begin_to_store(self: &Arc<Self>) {
        if let Err(error) = self.check_process() {
            return self.settings.report(&error);
        }
        let mut state = self.state();
        let job = state.unstored();
        let begun = job.map_or(Ok(()), |job| self.begin(&mut state, job));
        drop(state);
        if let Err(error) = begun {
            self.settings.report(&error);
        }
    }

    /// A job has completed. Returns whether what it gave is used.
    pub(super) fn complete(
        self: &Arc<Self>,
        job: &Job,
        result: Result<CachedToken, JobError>,
        known: Option<CachedToken>,
    ) -> bool {
        let mut state = self.state();
        let completion = state.complete(job, result, known, self.settings.clock.now(), &self.settings);
        let begun = completion.next.map_or(Ok(()), |job| self.begin(&mut state, job));
        drop(state);
        self.changed.send_replace(());
        completion.report.iter().for_each(|error| self.settings.report(error));
        if let Err(error) = begun {
            self.settings.report(&error);
        }
        completion.is_used
    }

    /// Returns whether it is still this token that is used.
    pub(super) fn uses(&self, cached: &CachedToken) -> bool {
        self.state().token().is_some_and(|used| Arc::ptr_eq(&used.token, &cached.token))
    }
}
