//! A source's way to its store: each step in time, and where it may block.

use std::io;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use super::isolation::Isolation;
use super::store::{StoreLock, TokenStore};
use super::stored_token::StoredToken;
use crate::rt::error::{Error, Kind};

/// The store of a source.
#[derive(Clone)]
pub(super) struct StoreAccess {
    store: Arc<dyn TokenStore>,
    /// Waits for the lock, which another step of this source may hold: one that has it needs no permit of these.
    waiting: Isolation,
    steps: Isolation,
    limit: Duration,
}

/// The lock of a store. Every step that was begun under it keeps it until the step has ended, also if nobody waits for that any
/// longer.
#[derive(Clone)]
pub(super) struct Locked {
    access: StoreAccess,
    lock: Arc<Released>,
}

/// Released where it may block.
struct Released(Mutex<Option<StoreLock>>);

/// Time until an attempt to save, and from there to the next, while others are kept out of the store.
pub(super) const DELAYS: [Duration; 4] =
    [Duration::ZERO, Duration::from_millis(50), Duration::from_millis(250), Duration::from_secs(1)];

impl Drop for Released {
    fn drop(&mut self) {
        let lock = self.0.get_mut().map(Option::take).unwrap_or_default();
        // Without a thread it is released here.
        let _ = thread::Builder::new().name("authorizer-oauth-unlock".to_owned()).spawn(move || drop(lock));
    }
}

impl StoreAccess {
    pub(super) fn new(store: Arc<dyn TokenStore>, limit: Duration) -> Self {
        Self { store, waiting: Isolation::new(1), steps: Isolation::new(1), limit }
    }

    pub(super) async fn lock(&self) -> Result<Locked, Error> {
        let lock = |store: Arc<dyn TokenStore>| async move { store.lock().await };
        let lock = self.step(&self.waiting, "the stored token was not locked", lock).await?;
        Ok(Locked { access: self.clone(), lock: Arc::new(Released(Mutex::new(Some(lock)))) })
    }

    async fn step<T, F>(
        &self,
        isolation: &Isolation,
        what: &str,
        step: impl FnOnce(Arc<dyn TokenStore>) -> F + Send + 'static,
    ) -> Result<T, Error>
    where
        T: Send + 'static,
        F: Future<Output = io::Result<T>>,
    {
        let store = Arc::clone(&self.store);
        let done = isolation.run(self.limit, move || step(store)).await;
        let done = done.map_err(|interrupted| interrupted.into_error(Kind::Store, what))?;
        done.map_err(|error| Error::new(Kind::Store, what.to_owned()).because(&error))
    }
}

impl Locked {
    /// The stored token. One that cannot be read gives way where it is going to be replaced anyway.
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
        let lock = Arc::clone(&self.lock);
        let held = move |store| async move {
            let _lock = lock;
            step(store).await
        };
        self.access.step(&self.access.steps, what, held).await
    }
}
