//! A source's way to its store: each step in time, and where it may block.

use std::io;
use std::sync::{Arc, Weak};
use std::time::Duration;

use super::binding::Binding;
use super::cached_token::{CachedToken, Origin, RefreshTokenStatus};
use super::isolation::Isolation;
use super::settings::Settings;
use super::shared::Inner;
use super::store::{StoreLock, StoredToken, TokenStore};
use crate::error::{Error, Kind};

/// The store of a source.
#[derive(Clone)]
pub(super) struct StoreAccess {
    store: Arc<dyn TokenStore>,
    isolation: Isolation,
    limit: Duration,
}

/// The token that a source is to use.
pub(super) struct Reconciled {
    pub(super) token: Option<CachedToken>,
    /// It has to be stored, even if nothing renews it.
    pub(super) is_changed: bool,
}

/// A token that is used and could not be stored yet.
pub(super) struct Unsaved {
    pub(super) cached: CachedToken,
    pub(super) stored: StoredToken,
    /// The login that was stored before, if it is another.
    pub(super) replaces: Option<u64>,
}

/// How long it is until an attempt to save and then to the next, while others are kept out of the store.
pub(super) const DELAYS: [Duration; 4] =
    [Duration::ZERO, Duration::from_millis(50), Duration::from_millis(250), Duration::from_secs(1)];

/// How often a token is tried to be saved that nobody uses any longer.
const LAST_ATTEMPTS: u32 = 10;

impl StoreAccess {
    pub(super) fn new(store: Arc<dyn TokenStore>, limit: Duration) -> Self {
        Self { store, isolation: Isolation::new(1), limit }
    }

    pub(super) async fn lock(&self) -> Result<StoreLock, Error> {
        self.step("the stored token was not locked", |store| async move { store.lock().await }).await
    }

    /// What is stored. What cannot be read gives way where it is going to be replaced anyway.
    pub(super) async fn load(&self, is_replaced: bool) -> Result<Option<StoredToken>, Error> {
        let load = move |store: Arc<dyn TokenStore>| async move {
            match store.load().await {
                Err(error) if is_replaced && error.kind() == io::ErrorKind::InvalidData => Ok(None),
                loaded => loaded,
            }
        };
        self.step("the stored token was not read", load).await
    }

    pub(super) async fn save(&self, stored: StoredToken) -> Result<(), Error> {
        self.step("the token was not stored", |store| async move { store.save(&stored).await }).await
    }

    /// Saves after one of these delays.
    pub(super) async fn save_after(&self, delays: &[Duration], stored: &StoredToken) -> Result<(), Error> {
        let mut saved = Ok(());
        for delay in delays {
            tokio::time::sleep(*delay).await;
            saved = self.save(stored.clone()).await;
            if saved.is_ok() {
                break;
            }
        }
        saved
    }

    async fn step<T, F>(&self, what: &str, step: impl FnOnce(Arc<dyn TokenStore>) -> F + Send + 'static) -> Result<T, Error>
    where
        T: Send + 'static,
        F: Future<Output = io::Result<T>>,
    {
        let store = Arc::clone(&self.store);
        let done = self.isolation.run(self.limit, move || step(store)).await;
        let done = done.map_err(|interrupted| interrupted.into_error(Kind::Store, what))?;
        done.map_err(|error| Error::new(Kind::Store, what).because(&error))
    }
}

/// Decides between the token that a source has and the one that is stored.
pub(super) fn reconcile(
    held: Option<CachedToken>,
    stored: Option<StoredToken>,
    binding: Option<&Binding>,
    settings: &Settings,
) -> Result<Reconciled, Error> {
    let Some(stored) = stored else {
        let is_changed = held.as_ref().is_some_and(|held| held.origin != Origin::Stored);
        return Ok(Reconciled { token: held.map(stored_next), is_changed });
    };
    let is_set = held.as_ref().is_some_and(|held| held.origin == Origin::Set);
    let binds = check_binding(&stored, binding, settings, is_set)?;
    let Some(held) = held else {
        let token = CachedToken::of_stored(stored, settings.clock.now(), settings.leeway);
        return Ok(Reconciled { token: Some(token), is_changed: binds });
    };
    let is_of_another = stored.login.is_some() && stored.login != held.login;
    if is_set || (held.origin == Origin::Given && is_of_another) {
        let generation = stored.generation.saturating_add(1);
        return Ok(Reconciled { token: Some(stored_next(CachedToken { generation, ..held })), is_changed: true });
    }
    if is_of_another && held.login.is_some() {
        check_subject(&held, &stored)?;
        let token = CachedToken::of_stored(stored, settings.clock.now(), settings.leeway);
        return Ok(Reconciled { token: Some(token), is_changed: binds });
    }
    let is_older = !is_void_mark(&held, &stored)
        && (held.generation, held.refresh.status, held.refresh.client_refusals)
            < (stored.generation, stored.refresh.status, stored.refresh.client_refusals);
    let token = if is_older { CachedToken::of_stored(stored, settings.clock.now(), settings.leeway) } else { stored_next(held) };
    Ok(Reconciled { token: Some(token), is_changed: binds })
}

/// What it is to the store is known from here on.
fn stored_next(held: CachedToken) -> CachedToken {
    CachedToken { origin: Origin::Stored, ..held }
}

/// The store says that the refresh token was sent, and it is this source that wrote so, and knows better.
fn is_void_mark(held: &CachedToken, stored: &StoredToken) -> bool {
    held.refresh.is_mark_void
        && held.generation == stored.generation
        && stored.refresh.status == RefreshTokenStatus::Sent
        && held.refresh.client_refusals == stored.refresh.client_refusals
}

/// Refuses a stored token that is good for another server, client or resource. Says whether it is to be bound to this source's.
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

/// Refuses a login that is not known to be the same user's: a process does not become another user because of what is stored.
fn check_subject(held: &CachedToken, stored: &StoredToken) -> Result<(), Error> {
    if held.subject.is_none() || held.subject == stored.subject {
        return Ok(());
    }
    Err(mismatch("is of another user than the one whose token is used: make a new source to act as that user"))
}

fn mismatch(why: &str) -> Error {
    Error::new(Kind::Store, format!("the stored token {why}"))
}

impl Unsaved {
    /// Stores it as soon as that works: again and again, as long as it is used.
    pub(super) async fn save_later(self, inner: Weak<Inner>, access: StoreAccess) {
        let (mut delay, mut left) = (Duration::from_secs(2), LAST_ATTEMPTS);
        loop {
            tokio::time::sleep(delay).await;
            delay = (delay * 2).min(Duration::from_secs(60));
            let inner = inner.upgrade();
            match &inner {
                Some(inner) if !inner.uses(&self.cached) => return,
                // It is the only one that is left of the login.
                None if left == 0 => return,
                None => left -= 1,
                Some(_) => {}
            }
            match self.save(&access).await {
                Ok(()) => return,
                Err(error) => inner.iter().for_each(|inner| inner.settings.report(&error)),
            }
        }
    }

    async fn save(&self, access: &StoreAccess) -> Result<(), Error> {
        let _lock = access.lock().await?;
        match access.load(false).await? {
            Some(stored) if self.is_outdone_by(&stored) => Ok(()),
            _ => access.save(self.stored.clone()).await,
        }
    }

    /// Whether another process has stored a newer token of the login, or another login, meanwhile.
    fn is_outdone_by(&self, stored: &StoredToken) -> bool {
        if stored.login == self.stored.login {
            stored.generation >= self.stored.generation
        } else {
            stored.login.is_some() && stored.login != self.replaces
        }
    }
}
