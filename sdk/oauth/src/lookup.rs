//! Ways of callers to the token of a source, and the jobs that they begin.

use std::sync::Arc;

use super::cached_token::{CachedToken, Origin};
use super::inner::Inner;
use super::state::{Decision, TokenRequest};
use super::token::Token;
use crate::rt::error::Error;
use crate::rt::secret::Secret;

/// The result of a request for a token.
pub(super) enum Lookup {
    Found(Arc<Token>),
    /// None before a job completes; with the number of those that have.
    Wait(u64),
    Failed(Error),
}

impl Inner {
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
}
