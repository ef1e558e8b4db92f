//! What the clones of a source of tokens share: the token, and who waits for another.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::watch;

use super::background;
use super::clock::Clock;
use super::held::Held;
use super::renewal::{self, Renewal};
use super::store::TokenStore;
use super::token::Token;
use crate::error::{Error, Kind};
use crate::secret::Secret;

/// What the clones of a source share.
pub(super) struct Shared {
    pub(super) renewal: Renewal,
    pub(super) store: Option<Arc<dyn TokenStore>>,
    pub(super) settings: Settings,
    state: Mutex<State>,
    /// Says to those who wait that something has changed.
    pub(super) changed: watch::Sender<()>,
}

#[derive(Clone)]
pub(super) struct Settings {
    pub(super) leeway: Duration,
    pub(super) cooldown: Duration,
    pub(super) limit: Duration,
    pub(super) clock: Clock,
    pub(super) problem: Option<Told>,
}

/// Hears of what goes wrong.
type Told = Arc<dyn Fn(&Error) + Send + Sync>;

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// A renewal is on its way.
    renewing: bool,
    /// The store was looked at.
    loaded: bool,
    failed: Option<Failed>,
    /// How many renewals have ended.
    ended: u64,
    /// How often a token was supplied.
    supplied: u64,
    /// When a token was last renewed because it was refused.
    replaced: Option<SystemTime>,
}

/// How the last renewal ended, if it did not end well.
struct Failed {
    error: Error,
    /// The renewal's number.
    number: u64,
    until: SystemTime,
    /// How long it was from then.
    rest: Duration,
    in_a_row: u32,
    /// No other attempt is worth while.
    is_final: bool,
}

/// Why there is no new token.
pub(super) enum Failure {
    /// Another attempt may do.
    Later(Error),
    /// None will.
    Never(Error),
}

/// What a look at the state gives.
pub(super) enum Look {
    Have(Arc<Token>),
    /// There is none before a renewal ends; with the number of those that have.
    Wait(u64),
    Failed(Error),
}

impl Shared {
    pub(super) fn new(renewal: Renewal, store: Option<Arc<dyn TokenStore>>, settings: Settings, held: Option<Held>) -> Self {
        let state = Mutex::new(State { held, ..State::default() });
        Self { renewal, store, settings, state, changed: watch::Sender::new(()) }
    }

    /// The token that is used, expired or not.
    pub(super) fn current(&self) -> Option<Arc<Token>> {
        self.state().held.as_ref().map(|held| Arc::clone(&held.token))
    }

    /// Is a renewal on its way?
    pub(super) fn is_renewing(&self) -> bool {
        self.state().renewing
    }

    /// Takes a token of a new login.
    pub(super) fn supply(self: &Arc<Self>, token: Token) {
        let mut state = self.state();
        let held = Held::first(&self.settings, token);
        state.held = Some(Held { is_new: self.store.is_some(), ..held });
        (state.failed, state.replaced, state.loaded) = (None, None, true);
        state.supplied += 1;
        let problem = self.store_new(&mut state);
        drop(state);
        self.changed.send_replace(());
        problem.iter().for_each(|error| self.report(error));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nobody panics in the middle of a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks for a token that can be used, and begins a renewal if it is time for one. Those who have waited say how many had ended
    /// when they began: one that has failed since then is what they waited for.
    pub(super) fn look(self: &Arc<Self>, refused: Option<&Secret>, begin: Option<u64>) -> Look {
        let now = self.settings.clock.now();
        let mut state = self.state();
        let good = state.held.as_ref().filter(|held| !held.token.is_expired_at(now, Duration::ZERO));
        let good = good.filter(|held| refused != Some(&held.token.access_token));
        let Some(held) = good.filter(|_| state.loaded || self.store.is_none()) else {
            if let Some(failed) = state.waited_for(begin) {
                return Look::Failed(failed.error.again());
            }
            if state.renewing {
                return Look::Wait(state.ended);
            }
            // A store may have a token of somebody who signed in again by now.
            if let Some(failed) = state.failed.as_ref().filter(|failed| failed.is_final && self.store.is_none()) {
                return Look::Failed(failed.error.again());
            }
            return match state.no_renewal(now, refused.is_some(), begin, self.settings.cooldown) {
                Some(error) => Look::Failed(error),
                None => self.begin(&mut state, refused),
            };
        };
        let token = Arc::clone(&held.token);
        let due = held.renew_at.is_some_and(|at| at <= now) && (self.store.is_some() || self.renewal.can_renew(held));
        let due = due || held.is_new;
        if due && !state.renewing && state.cooling(now).is_none() {
            // Should it not even begin, there is still time.
            let _ = self.begin(&mut state, None);
        }
        Look::Have(token)
    }

    /// Begins a renewal; of a token that was refused even if it is not yet time.
    fn begin(self: &Arc<Self>, state: &mut State, refused: Option<&Secret>) -> Look {
        if refused.is_some() {
            state.replaced = Some(self.settings.clock.now());
        }
        let renewal = renewal::renew(Arc::clone(self), state.held.clone(), refused.cloned(), state.supplied);
        match background::spawn(renewal) {
            Ok(()) => {
                state.renewing = true;
                Look::Wait(state.ended)
            }
            Err(error) => Look::Failed(error),
        }
    }

    /// Gets a token of a new login into the store.
    fn store_new(self: &Arc<Self>, state: &mut State) -> Option<Error> {
        let is_new = !state.renewing && state.held.as_ref().is_some_and(|held| held.is_new);
        match is_new.then(|| self.begin(state, None)) {
            Some(Look::Failed(error)) => Some(error),
            _ => None,
        }
    }

    /// A renewal has ended. What it gave is used, unless another token was supplied meanwhile: says whether it is.
    pub(super) fn land(self: &Arc<Self>, supplied: u64, result: Result<Held, Failure>) -> bool {
        let now = self.settings.clock.now();
        let mut state = self.state();
        (state.renewing, state.loaded) = (false, true);
        state.ended += 1;
        let is_used = state.supplied == supplied;
        let mut told = None;
        match result {
            _ if !is_used => told = self.store_new(&mut state),
            Ok(held) if held.token.is_expired_at(now, Duration::ZERO) => {
                state.held = Some(held);
                state.fail(now, &self.settings, Error::response("the new token has expired already"), false);
            }
            Ok(held) => (state.held, state.failed) = (Some(held), None),
            Err(Failure::Later(error)) => {
                // It ends no call as long as there is a good token.
                let is_good = state.held.as_ref().is_some_and(|held| !held.token.is_expired_at(now, Duration::ZERO));
                told = is_good.then(|| error.again());
                state.fail(now, &self.settings, error, false);
            }
            Err(Failure::Never(error)) => {
                // The first time says why.
                let before = state.held.as_ref().is_some_and(|held| held.spent).then(|| state.failed.as_ref()).flatten();
                let error = before.map_or(error, |failed| failed.error.again());
                state.held.iter_mut().for_each(|held| (held.spent, held.is_given) = (true, false));
                state.fail(now, &self.settings, error, true);
            }
        }
        drop(state);
        self.changed.send_replace(());
        told.iter().for_each(|error| self.report(error));
        is_used
    }

    /// Is it still this token that is used?
    pub(super) fn uses(&self, held: &Held) -> bool {
        self.state().held.as_ref().is_some_and(|used| Arc::ptr_eq(&used.token, &held.token))
    }

    /// A token is in the store with its generation, and new there no longer.
    pub(super) fn is_stored(&self, stored: &Held) {
        if let Some(held) = self.state().held.as_mut().filter(|held| Arc::ptr_eq(&held.token, &stored.token)) {
            (held.generation, held.is_new, held.is_given) = (stored.generation, false, false);
        }
    }

    /// Tells whoever wants to know of something that went wrong and ends no call.
    pub(super) fn report(&self, error: &Error) {
        crate::trace::Trace::reports(error);
        if let Some(problem) = &self.settings.problem {
            // Standard error has its words. The renewal does not end with it.
            let _ = catch_unwind(AssertUnwindSafe(|| problem(error)));
        }
    }
}

impl State {
    /// How the renewal ended that somebody waited for, if it failed. Another may have begun since then.
    fn waited_for(&self, begin: Option<u64>) -> Option<&Failed> {
        self.failed.as_ref().filter(|failed| begin.is_some_and(|begin| failed.number > begin))
    }

    /// Why no renewal begins now, though there is no token that can be used.
    fn no_renewal(&self, now: SystemTime, is_refused: bool, begin: Option<u64>, cooldown: Duration) -> Option<Error> {
        let cooling = self.cooling(now).map(Error::again);
        if !is_refused {
            return cooling;
        }
        let since = self.replaced.and_then(|at| now.duration_since(at).ok());
        let was_replaced = since.is_some_and(|since| since < cooldown) || (since.is_some() && begin.is_some());
        cooling.or_else(|| was_replaced.then(|| Error::new(Kind::Server, REFUSED)))
    }

    /// The error of the last renewal, as long as it is too early for another.
    fn cooling(&self, now: SystemTime) -> Option<&Error> {
        let failed = self.failed.as_ref()?;
        // Should the clock have been put back, it is not waited for.
        let left = failed.until.duration_since(now).ok().filter(|left| *left <= failed.rest)?;
        (!left.is_zero()).then_some(&failed.error)
    }

    fn fail(&mut self, now: SystemTime, settings: &Settings, error: Error, is_final: bool) {
        let in_a_row = self.failed.as_ref().map_or(0, |failed| failed.in_a_row).saturating_add(1);
        let asked = error.retry_after().unwrap_or_default().min(LONGEST_COOLDOWN);
        let rest = cooldown(settings.cooldown, in_a_row).max(asked);
        self.failed = Some(Failed { error, number: self.ended, until: now + rest, rest, in_a_row, is_final });
    }
}

/// The longest time after a failed renewal, whatever the settings say.
const LONGEST_COOLDOWN: Duration = Duration::from_secs(60 * 60);

/// How long renewals rest after some failures in a row: twice as long each time, from a sixteenth of the longest time on.
fn cooldown(longest: Duration, in_a_row: u32) -> Duration {
    let first = longest / 16;
    let ceiling = first.saturating_mul(1_u32.checked_shl(in_a_row - 1).unwrap_or(u32::MAX)).min(longest).min(LONGEST_COOLDOWN);
    ceiling.mul_f64(0.5 + fastrand::f64() / 2.0)
}

const REFUSED: &str = "a token that is new was refused, too: no other is asked for yet";
