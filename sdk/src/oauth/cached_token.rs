//! A token that is used, and what is known of it.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::claims;
use super::store::{self, StoredToken};
use super::token::Token;

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

/// Fate of the refresh token that came with a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RefreshToken {
    pub(super) status: RefreshTokenStatus,
    /// Number of times that it was sent and the server refused the client, not the token.
    pub(super) client_refusals: u32,
    pub(super) rotation: Rotation,
    /// Random number of the mark that says that it was sent.
    pub(super) mark: Option<u64>,
    /// A mark that may be in the store though this process knows better: it could not be taken back.
    pub(super) void_mark: Option<u64>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RefreshTokenStatus {
    /// No server has seen it, or the server has said nothing against it.
    #[default]
    Unused,
    /// It was sent, and the outcome is unknown.
    Sent,
    /// It is good for nothing.
    Consumed,
}

/// Behaviour of a server towards a refresh token that was used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Rotation {
    /// Unknown: it was never used.
    #[default]
    Unknown,
    /// It stays good: the server gave no other when it was used.
    Kept,
    /// The server gave another.
    Rotated,
}

/// Most sends of one refresh token whose server refuses the client (`invalid_client`, `unsupported_grant_type`).
pub(super) const MOST_CLIENT_REFUSALS: u32 = 3;

/// Most digests of used refresh tokens that are kept.
const MOST_USED: usize = 32;

impl RefreshToken {
    /// Returns whether it may be sent. An unknown outcome is final unless the server keeps its refresh tokens, or the caller takes the
    /// risk: a server that rotates them takes a second use for theft.
    pub(super) fn may_be_sent(self, resends: bool) -> bool {
        match self.status {
            RefreshTokenStatus::Unused => true,
            RefreshTokenStatus::Sent => resends || self.rotation == Rotation::Kept,
            RefreshTokenStatus::Consumed => false,
        }
    }

    pub(super) fn with_status(self, status: RefreshTokenStatus) -> Self {
        Self { status, ..self }
    }

    /// Marked as sent, by a mark of its own.
    pub(super) fn sent(self) -> Self {
        Self { status: RefreshTokenStatus::Sent, mark: Some(fastrand::u64(..)), void_mark: None, ..self }
    }

    /// Of the token that the server gave for it.
    pub(super) fn renewed(self, is_kept: bool) -> Self {
        let rotation = if is_kept && self.rotation != Rotation::Rotated { Rotation::Kept } else { Rotation::Rotated };
        Self { rotation, ..Self::default() }
    }
}

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
        let login = store::login_of(&token);
        Self { origin, ..Self::new(token, Some(login), now, leeway) }
    }

    pub(super) fn of_stored(stored: StoredToken, now: SystemTime, leeway: Duration) -> Self {
        let StoredToken { token, generation, login, used, refresh, subject, .. } = stored;
        let cached = Self::new(token, login, now, leeway);
        let subject = subject.or(cached.subject);
        Self { generation, used, subject, refresh, ..cached }
    }

    /// Digests of the refresh tokens that were used once its own is used, too: a copy of one of them is known to be of this login.
    pub(super) fn used_with_own(&self) -> Vec<u64> {
        let own = self.token.refresh_token.as_ref().map(store::digest_of);
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
    now + left.saturating_sub(leeway + leeway.mul_f64(fastrand::f64() / 4.0))
}

#[cfg(test)]
mod tests {
    use super::RefreshTokenStatus::{Consumed, Sent, Unused};
    use super::*;

    #[test]
    fn once_only_holds_until_the_server_keeps_its_refresh_tokens() {
        for (status, rotation, resends, may) in [
            (Unused, Rotation::Unknown, false, true),
            (Sent, Rotation::Unknown, false, false),
            (Sent, Rotation::Rotated, false, false),
            (Sent, Rotation::Kept, false, true),
            (Sent, Rotation::Rotated, true, true),
            (Consumed, Rotation::Kept, true, false),
        ] {
            let refresh = RefreshToken { status, rotation, ..RefreshToken::default() };
            assert_eq!(refresh.may_be_sent(resends), may, "{refresh:?}, {resends}");
        }
    }

    #[test]
    fn a_rotation_that_was_seen_is_not_forgotten() {
        let kept = RefreshToken::default().renewed(true);
        assert_eq!(kept.rotation, Rotation::Kept);
        let rotated = kept.renewed(false);
        assert_eq!((rotated.rotation, rotated.renewed(true).rotation), (Rotation::Rotated, Rotation::Rotated));
    }
}
