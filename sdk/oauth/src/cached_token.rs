//! A token that is used, and what is known of it.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::binding::Binding;
use super::claims;
use super::fingerprint;
use super::refresh_token::RefreshToken;
use super::stored_token::StoredToken;
use super::token::Token;
use crate::rt::backoff;

/// A token that is used.
#[derive(Clone, Debug)]
pub(super) struct CachedToken {
    pub(super) token: Arc<Token>,
    /// Number of tokens of its login that came before it.
    pub(super) generation: u64,
    /// Its login, where that is known to differ from those of others.
    pub(super) login: Option<u64>,
    /// Digests of refresh tokens of its login that were used before, the last one last.
    pub(super) used: Vec<u64>,
    /// The user, once an ID token has said who that is.
    pub(super) subject: Option<String>,
    pub(super) refresh: RefreshToken,
    pub(super) origin: Origin,
    /// Time for the next.
    pub(super) renew_at: Option<SystemTime>,
}

/// Relation of a token to the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// Set by the caller: it takes the place of whatever is stored.
    Set,
    /// Given by the caller to begin with: a newer one of its login in the store wins, and one of another login gives way.
    Given,
    /// Stored, or newer than what is stored.
    Stored,
}

/// Most digests of used refresh tokens that are kept.
const MOST_USED: usize = 32;

impl CachedToken {
    /// The next token of a login, which is stored or going to be.
    pub(super) fn new(token: Token, login: Option<u64>, now: SystemTime, leeway: Duration) -> Self {
        let renew_at = token.expires_at.map(|at| renewal_time(at, now, leeway));
        let subject = token.id_token.as_ref().and_then(claims::subject);
        let refresh = RefreshToken::default();
        let (token, used) = (Arc::new(token), Vec::new());
        Self { token, generation: 0, login, used, subject, refresh, origin: Origin::Stored, renew_at }
    }

    /// The first of a login, as the caller gives it.
    pub(super) fn first(token: Token, origin: Origin, now: SystemTime, leeway: Duration) -> Self {
        let login = fingerprint::of_login(&token);
        Self { origin, ..Self::new(token, Some(login), now, leeway) }
    }

    pub(super) fn of_stored(stored: StoredToken, now: SystemTime, leeway: Duration) -> Self {
        let StoredToken { token, generation, login, used, refresh, subject, .. } = stored;
        let cached = Self::new(token, login, now, leeway);
        let subject = subject.or(cached.subject);
        Self { generation, used, subject, refresh, ..cached }
    }

    /// The form in which it is stored.
    pub(super) fn stored(&self, binding: Option<Binding>) -> StoredToken {
        let Self { token, generation, login, used, subject, refresh, .. } = self;
        let (token, used, subject) = ((**token).clone(), used.clone(), subject.clone());
        StoredToken { token, generation: *generation, login: *login, used, refresh: *refresh, binding, subject }
    }

    /// Digests of the refresh tokens that were used once its own is used, too: a copy of one of them is known to be of this login.
    pub(super) fn used_with_own(&self) -> Vec<u64> {
        let own = self.token.refresh_token.as_ref().map(fingerprint::of);
        let used: Vec<u64> = self.used.iter().copied().filter(|used| Some(*used) != own).chain(own).collect();
        used[used.len().saturating_sub(MOST_USED)..].to_vec()
    }

    /// Returns whether it can still be used.
    pub(super) fn is_good(&self, now: SystemTime) -> bool {
        !self.token.is_expired_at(now, Duration::ZERO)
    }

    /// Returns whether it is time for the next.
    pub(super) fn is_due(&self, now: SystemTime) -> bool {
        self.renew_at.is_some_and(|at| at <= now)
    }
}

/// Time at which a token is renewed that expires at another. Many that were issued together do not come back together.
fn renewal_time(expires_at: SystemTime, now: SystemTime, leeway: Duration) -> SystemTime {
    // A token that lasts hardly longer than the leeway is used for half of its time.
    let left = expires_at.duration_since(now).unwrap_or_default();
    let leeway = leeway.min(left / 2);
    now + left.saturating_sub(leeway + backoff::jittered(leeway / 4, 1.0))
}
