//! What calls on a gRPC connection and the connection's task tell each other.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time::Instant;

/// Calls that a connection may have given up before it gets no further ones. It remembers each for a second; frames that the
/// server sends later are errors to h2, which ends a connection after so many of them.
pub(super) const RESETS: usize = 1024;

/// What calls and the connection's task tell each other.
pub(super) struct Pulse {
    pub(super) made: Instant,
    /// Calls on the connection. Only changed under the lock of its pool.
    pub(super) calls: AtomicUsize,
    /// When the last of them ended, in nanoseconds after the connection was made.
    pub(super) idle_since: AtomicU64,
    /// Was there a first call after a time without any, since this was last looked at?
    pub(super) woken: AtomicBool,
    /// Calls that were given up.
    pub(super) resets: AtomicUsize,
    /// Has anything come since this was last looked at?
    pub(super) heard: AtomicBool,
    /// Have settings, which say how many streams the server takes?
    pub(super) heard_settings: AtomicBool,
}

impl Pulse {
    pub(super) fn new() -> Self {
        Self {
            made: Instant::now(),
            calls: AtomicUsize::new(0),
            idle_since: AtomicU64::new(0),
            woken: AtomicBool::new(false),
            resets: AtomicUsize::new(0),
            heard: AtomicBool::new(false),
            heard_settings: AtomicBool::new(false),
        }
    }

    pub(super) fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }

    pub(super) fn add_call(&self) {
        if self.calls.fetch_add(1, Ordering::Relaxed) == 0 {
            self.woken.store(true, Ordering::Relaxed);
        }
    }

    /// Says whether it was the last one.
    pub(super) fn remove_call(&self) -> bool {
        let is_last = self.calls.fetch_sub(1, Ordering::Relaxed) == 1;
        if is_last {
            let since = u64::try_from(self.made.elapsed().as_nanos()).unwrap_or(u64::MAX);
            self.idle_since.store(since, Ordering::Relaxed);
        }
        is_last
    }

    /// A call was given up: says whether the connection has had enough of that.
    pub(super) fn add_reset(&self) -> bool {
        self.resets.fetch_add(1, Ordering::Relaxed) + 1 >= RESETS
    }

    pub(super) fn heard(&self) {
        self.heard.store(true, Ordering::Relaxed);
    }

    pub(super) fn heard_settings(&self) {
        self.heard_settings.store(true, Ordering::Relaxed);
    }

    pub(super) fn idle_since(&self) -> Instant {
        self.made + Duration::from_nanos(self.idle_since.load(Ordering::Relaxed))
    }
}
