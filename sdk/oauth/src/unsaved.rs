//! A token that is used and could not be stored yet.

use std::sync::{Arc, Weak};
use std::time::Duration;

use super::cached_token::CachedToken;
use super::inner::Inner;
use super::store_access::{DELAYS, Locked, StoreAccess};
use super::stored_token::StoredToken;
use crate::rt::background;
use crate::rt::backoff::Backoff;
use crate::rt::error::Error;

/// Number of attempts to save a token that nobody uses any longer.
const LAST_ATTEMPTS: u32 = 10;

/// A token that is used and could not be stored yet.
pub(super) struct Unsaved {
    pub(super) cached: CachedToken,
    pub(super) stored: StoredToken,
    /// The login that was stored before, if it is another.
    pub(super) replaces: Option<u64>,
}

impl Unsaved {
    /// Stores it while others are still kept out of the store, and then as soon as that works.
    pub(super) async fn retry_save(self, inner: &Arc<Inner>, locked: Locked) {
        if let (Err(error), Some(access)) = (locked.save_after(&DELAYS[1..], &self.stored).await, &inner.store) {
            drop(locked);
            inner.settings.report(&error);
            let later = self.retry_save_later(Arc::downgrade(inner), access.clone());
            // Without its thread, nothing of this would run.
            let _ = background::spawn(later);
        }
    }

    /// Stores it as soon as that works: again and again, as long as it is used.
    async fn retry_save_later(self, inner: Weak<Inner>, access: StoreAccess) {
        let backoff = Backoff::new(Duration::from_secs(2), Duration::from_secs(60), 0.0);
        let mut left = LAST_ATTEMPTS;
        for attempt in 1.. {
            tokio::time::sleep(backoff.delay(attempt)).await;
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
        let locked = access.lock().await?;
        match locked.load(false).await? {
            Some(stored) if self.is_outdone_by(&stored) => Ok(()),
            _ => locked.save(self.stored.clone()).await,
        }
    }

    /// Returns whether another process has stored a newer token of the login, or another login, meanwhile.
    fn is_outdone_by(&self, stored: &StoredToken) -> bool {
        if stored.login == self.stored.login {
            stored.generation >= self.stored.generation
        } else {
            stored.login.is_some() && stored.login != self.replaces
        }
    }
}
