//! The time of day, by which tokens expire.

use std::time::SystemTime;

/// What time it is. Tests have one that they set.
#[derive(Clone, Debug, Default)]
pub(super) struct Clock(#[cfg(test)] Option<std::sync::Arc<std::sync::atomic::AtomicU64>>);

impl Clock {
    #[cfg_attr(not(test), expect(clippy::unused_self, reason = "tests have others"))]
    pub(super) fn now(&self) -> SystemTime {
        #[cfg(test)]
        if let Some(milliseconds) = &self.0 {
            let since = milliseconds.load(std::sync::atomic::Ordering::SeqCst);
            return SystemTime::UNIX_EPOCH + std::time::Duration::from_millis(since);
        }
        SystemTime::now()
    }

    /// One that stands still.
    #[cfg(test)]
    pub(super) fn still() -> Self {
        Self(Some(std::sync::Arc::new(1_000_000_000_000.into())))
    }

    /// Puts one that stands still forward.
    #[cfg(test)]
    pub(super) fn advance(&self, time: std::time::Duration) {
        let milliseconds = u64::try_from(time.as_millis()).expect("a test does not last that long");
        let clock = self.0.as_ref().expect("only one that stands still can be put forward");
        clock.fetch_add(milliseconds, std::sync::atomic::Ordering::SeqCst);
    }
    /// Puts one that stands still back.
    #[cfg(test)]
    pub(super) fn set_back(&self, time: std::time::Duration) {
        let milliseconds = u64::try_from(time.as_millis()).expect("a test does not last that long");
        let clock = self.0.as_ref().expect("only one that stands still can be put back");
        clock.fetch_sub(milliseconds, std::sync::atomic::Ordering::SeqCst);
    }
}
