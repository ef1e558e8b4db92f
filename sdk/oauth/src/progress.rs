//! The token of a job, as far as it is known by now.

use std::sync::Arc;

use super::binding::Binding;
use super::cached_token::CachedToken;
use super::inner::Inner;
use super::refresh_token::RefreshTokenStatus;
use super::state::JobError;
use super::stored_token::StoredToken;
use super::token::Token;
use crate::rt::error::{Error, Kind};

/// The token of a job, as far as it is known by now.
pub(super) struct Progress {
    pub(super) inner: Arc<Inner>,
    /// It is used on if the job gives no other.
    pub(super) known: Option<CachedToken>,
    /// The stored token's own binding.
    pub(super) loaded: Option<Binding>,
}

impl Progress {
    /// The next token of a login.
    pub(super) fn next(&self, token: Token, old: Option<&CachedToken>) -> CachedToken {
        let settings = &self.inner.settings;
        let login = old.and_then(|old| old.login).unwrap_or_else(|| fastrand::u64(..));
        let next = CachedToken::new(token, Some(login), settings.clock.now(), settings.leeway);
        let generation = old.map_or(0, |old| old.generation.saturating_add(1));
        let subject = next.subject.clone().or_else(|| old.and_then(|old| old.subject.clone()));
        let used = old.map(CachedToken::used_with_own).unwrap_or_default();
        CachedToken { generation, used, subject, ..next }
    }

    /// The form in which it is stored. Sources that know nothing of their server leave what is stored bound as it is.
    pub(super) fn stored(&self, cached: &CachedToken) -> StoredToken {
        cached.stored(self.inner.binding.clone().or_else(|| self.loaded.clone()))
    }

    /// Keeps what is known of the token, should the job give no other.
    pub(super) fn know(&mut self, token: &CachedToken) {
        self.known = Some(token.clone());
    }

    /// No other job helps: whatever the token could be renewed with is consumed.
    pub(super) fn ended(&mut self, error: Error) -> JobError {
        if let Some(known) = self.known.as_mut().filter(|known| known.refresh.status == RefreshTokenStatus::Unused) {
            known.refresh = known.refresh.with_status(RefreshTokenStatus::Consumed);
        }
        JobError { error, is_final: true }
    }
}

pub(super) fn required(why: &str) -> Error {
    Error::new(Kind::ReauthenticationRequired, format!("the token cannot be renewed, and the user has to sign in again: {why}"))
}
