//! Delays that double from one attempt to the next, and chance in delays.

use std::time::Duration;

/// Delays that double from one attempt to the next.
#[derive(Clone, Copy, Debug)]
pub struct Backoff {
    initial: Duration,
    max: Duration,
    /// Share of each delay that is left to chance, from 0 to 1.
    jitter: f64,
}

impl Backoff {
    /// Delays of at most `initial` before the first attempt, twice as much before each further one, and never more than `max`.
    pub fn new(initial: Duration, max: Duration, jitter: f64) -> Self {
        Self { initial, max, jitter }
    }

    /// Longest delay before an attempt, the first of which is 1.
    pub(crate) fn ceiling(&self, attempt: u32) -> Duration {
        let doubled = 1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
        self.initial.saturating_mul(doubled).min(self.max)
    }

    /// Delay before an attempt, the first of which is 1.
    pub fn delay(&self, attempt: u32) -> Duration {
        jittered(self.ceiling(attempt), self.jitter)
    }
}

/// A delay whose last part, by this share of it, is left to chance: callers that failed together do not come back together.
pub fn jittered(delay: Duration, jitter: f64) -> Duration {
    if jitter == 0.0 {
        return delay;
    }
    delay.mul_f64(1.0 - jitter + jitter * fastrand::f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn delays_double_from_the_initial_to_the_longest() {
        let backoff = Backoff::new(2 * SECOND, 10 * SECOND, 0.0);
        let delays = [0, 1, 2, 3, 4, 33, u32::MAX].map(|attempt| backoff.delay(attempt).as_secs());
        assert_eq!(delays, [2, 2, 4, 8, 10, 10, 10]);
        assert_eq!(Backoff::new(Duration::MAX, Duration::MAX, 0.0).delay(u32::MAX), Duration::MAX);
        assert_eq!(Backoff::new(Duration::ZERO, SECOND, 1.0).delay(u32::MAX), Duration::ZERO);
        assert_eq!(Backoff::new(10 * SECOND, SECOND, 0.0).delay(1), SECOND, "the longest delay wins over the initial one");
    }

    #[test]
    fn jitter_shortens_a_delay_by_its_share_at_most() {
        for (jitter, least) in [(1.0, Duration::ZERO), (0.5, 4 * SECOND), (0.0, 8 * SECOND)] {
            let backoff = Backoff::new(SECOND, 8 * SECOND, jitter);
            let delays: Vec<Duration> = (0..1000).map(|_| backoff.delay(4)).collect();
            assert!(delays.iter().all(|delay| (least..=8 * SECOND).contains(delay)), "{jitter}");
            let middle = (least + 8 * SECOND) / 2;
            let is_spread = delays.iter().any(|delay| *delay < middle) && delays.iter().any(|delay| *delay > middle);
            assert_eq!(is_spread, jitter > 0.0, "{jitter}");
        }
    }
}
