//! The settings of a token source.

use std::time::Duration;

use super::clock::Clock;
use super::error_callback::ErrorCallback;
use crate::rt::backoff::Backoff;
use crate::rt::error::Error;

const SECOND: Duration = Duration::from_secs(1);

/// Longest time after a failed refresh, whatever the settings say.
const LONGEST_COOLDOWN: Duration = Duration::from_secs(60 * 60);

#[derive(Clone)]
pub(super) struct Settings {
    pub(super) leeway: Duration,
    pub(super) cooldown: Duration,
    pub(super) retry_after_cap: Duration,
    /// Time limit of code of the caller's own, for each step.
    pub(super) limit: Duration,
    /// A refresh token may be sent again although the outcome of its last use is unknown.
    pub(super) resends: bool,
    /// A stored token that does not say for whom it is good is taken for the source's own.
    pub(super) binds_unbound: bool,
    pub(super) clock: Clock,
    pub(super) on_error: Option<ErrorCallback>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            leeway: 60 * SECOND,
            cooldown: 30 * SECOND,
            retry_after_cap: 300 * SECOND,
            limit: 30 * SECOND,
            resends: false,
            binds_unbound: false,
            clock: Clock::default(),
            on_error: None,
        }
    }
}

impl Settings {
    /// How long nothing is tried after so many failures in a row: twice as long each time, from a sixteenth of the cooldown on, and
    /// as long as the server asks for within the cap.
    pub(super) fn rest(&self, failures_in_a_row: u32, retry_after: Option<Duration>) -> Duration {
        let backoff = Backoff::new(self.cooldown / 16, self.cooldown.min(LONGEST_COOLDOWN), 0.5);
        let asked = retry_after.unwrap_or_default().min(self.retry_after_cap).min(LONGEST_COOLDOWN);
        backoff.delay(failures_in_a_row).max(asked)
    }

    /// Tells of an error that ends no call.
    pub(super) fn report(&self, error: &Error) {
        crate::rt::trace::Trace::reports(error);
        if let Some(callback) = &self.on_error {
            callback.call(error.again());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_asks_for_rest_within_the_cap_only() {
        let settings = Settings::default();
        let rest = |asked| settings.rest(1, Some(asked));
        assert_eq!(rest(100 * SECOND), 100 * SECOND);
        assert_eq!(rest(Duration::MAX), 300 * SECOND);
        let none = Settings { retry_after_cap: Duration::ZERO, ..Settings::default() };
        assert!(none.rest(1, Some(Duration::MAX)) <= 2 * SECOND);
        let extremes = Settings { cooldown: Duration::MAX, retry_after_cap: Duration::MAX, ..Settings::default() };
        assert!(extremes.rest(u32::MAX, Some(Duration::MAX)) <= LONGEST_COOLDOWN);
    }
}
