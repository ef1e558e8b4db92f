//! GraphQL documents that do without what the server does not know, remembered for a while.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How long a narrowed document is used. Servers are upgraded, and then know more.
const REMEMBERED: Duration = Duration::from_secs(600);

/// The narrowed documents of a client.
#[derive(Debug, Default)]
pub(crate) struct Selections {
    /// Nearly always there is none, which costs no lock.
    any: AtomicBool,
    documents: Mutex<HashMap<&'static str, Narrowed>>,
}

#[derive(Debug)]
struct Narrowed {
    document: Arc<str>,
    until: Instant,
}

impl Selections {
    /// The document to use for an operation instead of its own.
    pub(crate) fn of(&self, operation: &str) -> Option<Arc<str>> {
        if !self.any.load(Ordering::Acquire) {
            return None;
        }
        let mut documents = self.lock();
        let now = Instant::now();
        documents.retain(|_, narrowed| narrowed.until > now);
        self.any.store(!documents.is_empty(), Ordering::Release);
        documents.get(operation).map(|narrowed| Arc::clone(&narrowed.document))
    }

    pub(crate) fn remember(&self, operation: &'static str, document: Arc<str>) {
        let narrowed = Narrowed { document, until: Instant::now() + REMEMBERED };
        let mut documents = self.lock();
        documents.insert(operation, narrowed);
        self.any.store(true, Ordering::Release);
    }

    /// No call panics while it holds them, and each change leaves them whole.
    fn lock(&self) -> MutexGuard<'_, HashMap<&'static str, Narrowed>> {
        self.documents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_narrowed_document_is_forgotten_after_ten_minutes() {
        let selections = Selections::default();
        assert_eq!(selections.of("meta"), None);
        selections.remember("meta", "{ meta }".into());
        assert_eq!((selections.of("meta").as_deref(), selections.of("login")), (Some("{ meta }"), None));
        tokio::time::advance(Duration::from_secs(599)).await;
        assert!(selections.of("meta").is_some());
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(selections.of("meta"), None);
        assert!(!selections.any.load(Ordering::Acquire));
    }
}
