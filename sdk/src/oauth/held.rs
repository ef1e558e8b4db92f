//! A token that is used, and what is known of it.

use std::sync::Arc;
use std::time::SystemTime;

use super::shared::Settings;
use super::store::{self, StoredToken};
use super::token::Token;

/// A token that is used.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) token: Arc<Token>,
    pub(super) generation: u64,
    /// Its login, if that is known to be another than those that are not its own.
    pub(super) login: Option<u64>,
    /// Its refresh token is used up.
    pub(super) spent: bool,
    /// It is of another login than what is in the store, whatever that is.
    pub(super) is_new: bool,
    /// The caller has given it to begin with.
    pub(super) is_given: bool,
    /// When it is time for the next.
    pub(super) renew_at: Option<SystemTime>,
}

impl Held {
    pub(super) fn new(settings: &Settings, token: Arc<Token>, generation: u64, login: Option<u64>) -> Self {
        let now = settings.clock.now();
        let renew_at = token.expires_at.map(|at| {
            // A token that lasts hardly longer than the leeway is used for half of its time.
            let left = at.duration_since(now).unwrap_or_default();
            let leeway = settings.leeway.min(left / 2);
            // Many that got their tokens together do not come back together.
            now + left.saturating_sub(leeway + leeway.mul_f64(fastrand::f64() / 4.0))
        });
        Self { token, generation, login, spent: false, is_new: false, is_given: false, renew_at }
    }

    /// The first of a login.
    pub(super) fn first(settings: &Settings, token: Token) -> Self {
        let login = store::login_of(&token);
        Self::new(settings, Arc::new(token), 0, Some(login))
    }

    /// Was it given to begin with, and is what is stored of another login?
    pub(super) fn is_of_another(&self, stored: &StoredToken) -> bool {
        self.is_given && stored.login.is_some() && stored.login != self.login
    }

    pub(super) fn of_stored(settings: &Settings, stored: StoredToken) -> Self {
        let StoredToken { token, generation, login, spent } = stored;
        Self { spent, ..Self::new(settings, Arc::new(token), generation, login) }
    }

    pub(super) fn stored(&self, spent: bool) -> StoredToken {
        StoredToken { token: (*self.token).clone(), generation: self.generation, login: self.login, spent }
    }

    /// Is what is stored newer? Whoever signed in again began to count anew.
    pub(super) fn is_older_than(&self, stored: &StoredToken) -> bool {
        let is_another = self.login.zip(stored.login).is_some_and(|(own, other)| own != other);
        is_another || (self.generation, self.spent) < (stored.generation, stored.spent)
    }
}
