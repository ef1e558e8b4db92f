//! State that the clones of a token source share, behind a lock.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use super::binding::Binding;
use super::cached_token::{CachedToken, Origin};
use super::renewal::Renewal;
use super::settings::Settings;
use super::state::State;
use super::store_access::StoreAccess;
use super::token::Token;
use crate::rt::error::Error;
use crate::rt::process::Process;

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
    pub(super) fn check_process(&self) -> Result<(), Error> {
        self.process.check("the token source")
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics in the middle of a transition.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns whether it is still this token that is used.
    pub(super) fn uses(&self, cached: &CachedToken) -> bool {
        self.state().token().is_some_and(|used| Arc::ptr_eq(&used.token, &cached.token))
    }
}
