//! The choice between the token that a source has and the one in its store.

use super::binding::Binding;
use super::cached_token::{CachedToken, Origin};
use super::fingerprint;
use super::refresh_token::RefreshTokenStatus;
use super::settings::Settings;
use super::stored_token::StoredToken;
use crate::rt::error::{Error, Kind};

/// The token that a source is to use.
pub(super) struct Reconciled {
    pub(super) token: Option<CachedToken>,
    /// It has to be stored, even if nothing renews it.
    pub(super) is_changed: bool,
}

/// Chooses between the token that a source has and the one that is stored, if both are for the source's server, client, resources
/// and user.
pub(super) fn reconcile(
    held: Option<CachedToken>,
    stored: Option<StoredToken>,
    binding: Option<&Binding>,
    settings: &Settings,
) -> Result<Reconciled, Error> {
    let Some(stored) = stored else {
        let is_changed = held.as_ref().is_some_and(|held| held.origin != Origin::Stored);
        return Ok(Reconciled { token: held.map(as_stored), is_changed });
    };
    let is_set = held.as_ref().is_some_and(|held| held.origin == Origin::Set);
    let binds = check_binding(&stored, binding, settings, is_set)?;
    let take = |stored| CachedToken::of_stored(stored, settings.clock.now(), settings.leeway);
    let Some(held) = held else {
        return Ok(Reconciled { token: Some(take(stored)), is_changed: binds });
    };
    if has_same_refresh_token(&held, &stored) && held.origin != Origin::Stored {
        // A copy of what is stored: what has become of its refresh token is known there.
        return Ok(Reconciled { token: Some(take(stored)), is_changed: binds });
    }
    if is_set || (held.origin == Origin::Given && !is_same_login(&held, &stored)) {
        let generation = stored.generation.saturating_add(1);
        return Ok(Reconciled { token: Some(as_stored(CachedToken { generation, ..held })), is_changed: true });
    }
    if !is_same_login(&held, &stored) {
        check_subject(&held, &stored)?;
        return Ok(Reconciled { token: Some(take(stored)), is_changed: binds });
    }
    let is_older = !has_void_mark(&held, &stored)
        && (held.generation, held.refresh.status, held.refresh.client_refusals)
            < (stored.generation, stored.refresh.status, stored.refresh.client_refusals);
    let token = if is_older { take(stored) } else { as_stored(held) };
    Ok(Reconciled { token: Some(token), is_changed: binds })
}

/// The same, once it is known how it stands to the store.
fn as_stored(held: CachedToken) -> CachedToken {
    CachedToken { origin: Origin::Stored, ..held }
}

fn has_same_refresh_token(held: &CachedToken, stored: &StoredToken) -> bool {
    held.token.refresh_token.is_some() && held.token.refresh_token == stored.token.refresh_token
}

/// Returns whether both tokens are of one login: they began with the same token, or one of them is a copy of a former one of the
/// other. Those of which that is not known are of one login if their user is.
fn is_same_login(held: &CachedToken, stored: &StoredToken) -> bool {
    let own = held.token.refresh_token.as_ref().map(fingerprint::of);
    match (held.login, stored.login) {
        _ if own.is_some_and(|own| stored.used.contains(&own)) => true,
        (Some(held), Some(stored)) => held == stored,
        (None, None) => held.subject == stored.subject,
        _ => held.subject.is_some() && held.subject == stored.subject,
    }
}

/// Returns whether the store says that the refresh token was sent by a mark which this source could not take back.
fn has_void_mark(held: &CachedToken, stored: &StoredToken) -> bool {
    stored.refresh.status == RefreshTokenStatus::Sent
        && stored.refresh.mark.is_some()
        && held.refresh.void_mark == stored.refresh.mark
}

/// Refuses a stored token that is good for another server, client or resource. Returns whether it is to be bound to this source's.
fn check_binding(stored: &StoredToken, binding: Option<&Binding>, settings: &Settings, is_set: bool) -> Result<bool, Error> {
    let Some(binding) = binding else { return Ok(false) };
    match &stored.binding {
        Some(other) => match binding.difference(other) {
            Some(what) => {
                Err(mismatch(&format!("is for another {what}: give each login a store of its own, or remove this one")))
            }
            None => Ok(false),
        },
        None if settings.binds_unbound || is_set => Ok(true),
        None => Err(mismatch("does not say which server and client it is for: use `bind_unbound()` once if it is this source's")),
    }
}

/// Refuses another login unless it is of the same user: a process whose user is known does not become another one because of what
/// is stored.
fn check_subject(held: &CachedToken, stored: &StoredToken) -> Result<(), Error> {
    if held.subject.is_none() || held.subject == stored.subject {
        return Ok(());
    }
    Err(mismatch("is of another user than the one whose token is used: make a new source to act as that user"))
}

fn mismatch(why: &str) -> Error {
    Error::new(Kind::Store, format!("the stored token {why}"))
}
