//! Metadata of an issuer, kept for a time.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::metadata::Metadata;

/// Time for which old metadata is good before it is requested again, when it cannot be had anew.
const RETRY_INTERVAL: Duration = Duration::from_secs(60);

/// The metadata of an issuer, requested when it is needed and kept for a time.
pub(super) struct MetadataCache {
    pub(super) issuer: String,
    lifetime: Duration,
    kept: Mutex<Option<Kept>>,
    /// Held by the one that requests it.
    pub(super) turn: tokio::sync::Mutex<()>,
}

#[derive(Clone)]
struct Kept {
    metadata: Arc<Metadata>,
    until: Instant,
}

impl MetadataCache {
    pub(super) fn new(issuer: String, lifetime: Duration) -> Self {
        Self { issuer, lifetime, kept: Mutex::default(), turn: tokio::sync::Mutex::default() }
    }

    /// The metadata, if its time has not passed.
    pub(super) fn fresh(&self) -> Option<Arc<Metadata>> {
        let kept = self.kept();
        kept.as_ref().filter(|kept| Instant::now() < kept.until).map(|kept| Arc::clone(&kept.metadata))
    }

    /// The metadata, however old it is.
    pub(super) fn any(&self) -> Option<Arc<Metadata>> {
        self.kept().as_ref().map(|kept| Arc::clone(&kept.metadata))
    }

    /// Keeps new metadata for its lifetime.
    pub(super) fn keep(&self, metadata: Arc<Metadata>) -> Arc<Metadata> {
        self.keep_for(self.lifetime, metadata)
    }

    /// Keeps old metadata for a little longer: nothing says that what was right a while ago is wrong now.
    pub(super) fn keep_old(&self, metadata: Arc<Metadata>) -> Arc<Metadata> {
        self.keep_for(RETRY_INTERVAL, metadata)
    }

    fn keep_for(&self, time: Duration, metadata: Arc<Metadata>) -> Arc<Metadata> {
        let until = Instant::now().checked_add(time).unwrap_or_else(|| Instant::now() + RETRY_INTERVAL);
        *self.kept() = Some(Kept { metadata: Arc::clone(&metadata), until });
        metadata
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Option<Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
