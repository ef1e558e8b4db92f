//! The pace of a client whose server limits requests: attempts of all its calls to one address, taken together.
//!
//! A limiter's response is no failure of one call but a word about all of them. After one, everything waits for as long as the
//! limiter says, and then goes out one by one, at a rate that rises until the limiter responds again: quickly until the
//! first time after that, slowly from then on (additive increase, multiplicative decrease). Nobody holds a lock while they wait, so
//! a call that nothing polls delays no other.

use std::collections::VecDeque;
use std::f64::consts::LN_2;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until, timeout_at};

/// The rate after the first pause, in attempts per second; it doubles every second.
const FIRST_RATE: f64 = 20.0;
/// The rates that can be: one attempt in 20 seconds, and what timers can tell apart.
const RATES: (f64, f64) = (0.05, 1000.0);
/// How much of a rate is added to it every second, once it is known which rate is too high.
const RISE: f64 = 0.1;
/// What is left of a rate that was too high, at least and at most; what was admitted at it decides.
const LEFT: (f64, f64) = (0.5, 0.85);

/// Pause after a limiter's response that names none.
const PAUSE: Duration = Duration::from_secs(1);
/// Shortest pause; it doubles for each that follows another with nothing admitted in between.
const SHORTEST_PAUSE: Duration = Duration::from_millis(50);
/// Longest pause of calls that were not refused themselves: then one of them asks again.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// After this time without a limiter's response nothing is paced any more.
const FORGOTTEN_AFTER: Duration = Duration::from_secs(60);

/// How much sooner than it looks an attempt may have its turn, since others may go away.
const SOONER: u32 = 2;

/// The pace of attempts to one address.
#[derive(Debug)]
pub(crate) struct Pace {
    /// A limiter has responded lately. Before it has, this is all that an attempt looks at.
    is_limited: AtomicBool,
    state: Mutex<State>,
    /// An attempt that waited has gone away.
    left: Notify,
}

#[derive(Debug)]
struct State {
    /// Attempts that wait, in the order in which they began to.
    waiting: VecDeque<u64>,
    next_number: u64,
    /// How many pauses there were.
    pauses: u64,
    /// Beginning of the last pause.
    begun: Instant,
    /// End of the last pause.
    ended: Instant,
    /// How many attempts were admitted since the last pause began.
    admitted: u32,
    /// How many pauses there were in a row with nothing admitted in between.
    in_a_row: u32,
    /// Attempts per second at the end of the last pause.
    rate: f64,
    /// No rate was too high yet.
    searches: bool,
    /// When the next attempt may be sent.
    next: Instant,
}

/// An attempt that may be sent. It says after which pause that was; 0 is before any.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Ticket(u64);

/// An attempt has no turn before its deadline, but only this much later.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TooLate(pub(crate) Duration);

impl Pace {
    pub(crate) fn new() -> Self {
        let now = Instant::now();
        let state = State {
            waiting: VecDeque::new(),
            next_number: 0,
            pauses: 0,
            begun: now,
            ended: now,
            admitted: 0,
            in_a_row: 0,
            rate: FIRST_RATE,
            searches: true,
            next: now,
        };
        Self { is_limited: AtomicBool::new(false), state: Mutex::new(state), left: Notify::new() }
    }

    /// Waits for an attempt's turn, which comes in the order of asking, and never before `earliest`. An attempt that cannot have it
    /// before its deadline is told so at once, as far as that can be known.
    pub(crate) async fn turn(&self, earliest: Option<Instant>, deadline: Instant) -> Result<Ticket, TooLate> {
        if !self.is_limited.load(Ordering::Relaxed) {
            match earliest {
                None => return Ok(Ticket::default()),
                Some(earliest) if earliest >= deadline => {
                    return Err(TooLate(earliest.saturating_duration_since(Instant::now())));
                }
                Some(earliest) => sleep_until(earliest).await,
            }
            if !self.is_limited.load(Ordering::Relaxed) {
                return Ok(Ticket::default());
            }
        }
        let place = Place::take(self);
        loop {
            let mut left = pin!(self.left.notified());
            left.as_mut().enable();
            let now = Instant::now();
            let (at, soonest) = match self.lock().turn(place.number, now, earliest) {
                Turn::Now(ticket) => return Ok(ticket),
                Turn::Later { at, soonest } => (at, soonest),
            };
            if soonest >= deadline || now >= deadline {
                return Err(TooLate(soonest.saturating_duration_since(now)));
            }
            let _ = timeout_at(at.min(deadline), left).await;
        }
    }

    /// A limiter has responded to an attempt.
    pub(crate) fn limited(&self, ticket: Ticket, retry_after: Option<Duration>) {
        let mut state = self.lock();
        let was_limited = self.is_limited.swap(true, Ordering::Relaxed);
        state.pause(ticket, was_limited, retry_after, Instant::now());
    }

    /// An attempt came past the limiter.
    pub(crate) fn admitted(&self, ticket: Ticket) {
        if self.is_limited.load(Ordering::Relaxed) {
            self.lock().admit(ticket);
        }
    }

    /// Nothing panics that holds it.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Turn {
    Now(Ticket),
    /// At this time, as it looks now, and at this one if all goes as well as it can.
    Later {
        at: Instant,
        soonest: Instant,
    },
}

impl State {
    fn enter(&mut self) -> u64 {
        let number = self.next_number;
        self.next_number += 1;
        self.waiting.push_back(number);
        number
    }

    fn turn(&mut self, number: u64, now: Instant, earliest: Option<Instant>) -> Turn {
        let rank = self.waiting.binary_search(&number).unwrap_or_else(|rank| {
            // Others were let past, since it did not come when it could.
            self.waiting.insert(rank, number);
            rank
        });
        let wait = self.next.saturating_duration_since(now);
        let before = Duration::from_secs_f64(self.time_of(rank, now + wait));
        let at = |before| earliest.map_or(self.next + before, |earliest| earliest.max(self.next + before));
        let (at, soonest) = (at(before), at(before / SOONER));
        if at > now {
            return Turn::Later { at, soonest };
        }
        self.waiting.drain(..=rank);
        // A timer that was late takes nothing of the rate.
        let interval = Duration::from_secs_f64(1.0 / self.rate(now));
        self.next = self.next.max(now.checked_sub(interval).unwrap_or(now)) + interval;
        Turn::Now(Ticket(self.pauses))
    }

    /// How many seconds it takes from some time on to send a number of attempts, at a rate that rises all the while.
    fn time_of(&self, attempts: usize, from: Instant) -> f64 {
        let (rate, attempts) = (self.rate(from), f64::from(u32::try_from(attempts).unwrap_or(u32::MAX)));
        let constant = attempts / rate;
        if rate >= RATES.1 {
            constant
        } else if self.searches {
            LN_2.mul_add(constant, 1.0).log2()
        } else {
            let rise = RISE * self.rate;
            ((2.0 * rise).mul_add(attempts, rate * rate).sqrt() - rate) / rise
        }
    }

    /// Attempts per second.
    fn rate(&self, now: Instant) -> f64 {
        let seconds = now.saturating_duration_since(self.ended).as_secs_f64();
        let risen = if self.searches { self.rate * seconds.exp2() } else { self.rate * RISE.mul_add(seconds, 1.0) };
        risen.clamp(RATES.0, RATES.1)
    }

    fn pause(&mut self, ticket: Ticket, was_limited: bool, retry_after: Option<Duration>, now: Instant) {
        // What was sent before the pause says nothing about the rate after it.
        if !was_limited {
            (self.rate, self.searches, self.in_a_row) = (FIRST_RATE, true, 0);
            self.begin(now);
        } else if ticket.0 == self.pauses {
            let (rate, seconds) = (self.rate(now), now.saturating_duration_since(self.begun).as_secs_f64());
            let admitted = f64::from(self.admitted) / seconds.max(0.001);
            self.in_a_row = if self.admitted == 0 { self.in_a_row + 1 } else { 0 };
            self.rate = admitted.clamp(rate * LEFT.0, rate * LEFT.1).clamp(RATES.0, RATES.1);
            self.searches = false;
            self.begin(now);
        }
        let shortest = SHORTEST_PAUSE * (1 << self.in_a_row.min(7));
        let pause = retry_after.unwrap_or(PAUSE).clamp(shortest, LONGEST_PAUSE);
        self.next = self.next.max(now + pause);
        self.ended = self.next;
    }

    fn begin(&mut self, now: Instant) {
        self.pauses += 1;
        (self.begun, self.admitted) = (now, 0);
    }

    fn admit(&mut self, ticket: Ticket) {
        if ticket.0 == self.pauses {
            self.admitted = self.admitted.saturating_add(1);
        }
    }

    /// Is there no reason any more to pace anything?
    fn is_over(&self, now: Instant) -> bool {
        self.waiting.is_empty() && now > self.ended + FORGOTTEN_AFTER
    }
}

/// Place in the row of those that wait, until its attempt is sent or dropped.
struct Place<'p> {
    pace: &'p Pace,
    number: u64,
}

impl<'p> Place<'p> {
    fn take(pace: &'p Pace) -> Self {
        let mut state = pace.lock();
        if state.is_over(Instant::now()) {
            pace.is_limited.store(false, Ordering::Relaxed);
        }
        let number = state.enter();
        drop(state);
        Self { pace, number }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut state = self.pace.lock();
        if let Ok(rank) = state.waiting.binary_search(&self.number) {
            state.waiting.remove(rank);
            drop(state);
            self.pace.left.notify_waiters();
        }
    }
}

#[cfg(test)]
mod tests;
