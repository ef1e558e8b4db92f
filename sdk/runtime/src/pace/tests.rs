//! The pace beside the limiter of a server, with a clock that jumps.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use super::*;

const SECOND: Duration = Duration::from_secs(1);

/// A limiter as the server has it: a bucket of tokens.
struct Limiter {
    rate: f64,
    burst: f64,
    state: Mutex<(Instant, f64)>,
    refused: AtomicU32,
}

impl Limiter {
    fn new(rate: f64, burst: f64) -> Self {
        Self { rate, burst, state: Mutex::new((Instant::now(), burst)), refused: AtomicU32::new(0) }
    }

    fn admits(&self) -> bool {
        let mut state = self.state.lock().unwrap();
        let now = Instant::now();
        let tokens = (state.1 + now.duration_since(state.0).as_secs_f64() * self.rate).min(self.burst);
        *state = (now, if tokens >= 1.0 { tokens - 1.0 } else { tokens });
        let admits = tokens >= 1.0;
        self.refused.fetch_add(u32::from(!admits), Ordering::Relaxed);
        admits
    }
}

/// A call: attempts until one is admitted. Says when, or that it was too late.
async fn call(pace: &Pace, limiter: &Limiter, retry_after: Option<Duration>, limit: Duration) -> Result<(), TooLate> {
    let (deadline, mut earliest) = (Instant::now() + limit, None);
    loop {
        let ticket = pace.turn(earliest, deadline).await?;
        tokio::time::sleep(Duration::from_millis(2)).await;
        if limiter.admits() {
            pace.admitted(ticket);
            return Ok(());
        }
        pace.limited(ticket, retry_after);
        earliest = Some(Instant::now() + retry_after.unwrap_or_default());
    }
}

/// Calls, some at once: how many failed, and how long all of them took.
async fn run(calls: u32, at_once: u32, limiter: Limiter, retry_after: Option<Duration>) -> (usize, Duration, u32) {
    let (pace, limiter, left) = (Arc::new(Pace::new()), Arc::new(limiter), Arc::new(AtomicU32::new(calls)));
    let start = Instant::now();
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..at_once {
        let (pace, limiter, left) = (Arc::clone(&pace), Arc::clone(&limiter), Arc::clone(&left));
        callers.spawn(async move {
            let mut failed = 0;
            while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok() {
                failed += usize::from(call(&pace, &limiter, retry_after, 60 * SECOND).await.is_err());
            }
            failed
        });
    }
    let failed = callers.join_all().await.into_iter().sum();
    (failed, start.elapsed(), limiter.refused.load(Ordering::Relaxed))
}

#[tokio::test(start_paused = true)]
async fn limited_calls_all_succeed_in_about_the_ideal_time() {
    println!("rate  burst  calls  at once  errors  refused      time     ideal");
    for (rate, burst, calls) in [(30.0, 20.0, 300), (5.0, 5.0, 60), (100.0, 50.0, 1500), (1.0, 1.0, 20), (400.0, 10.0, 3000)] {
        for at_once in [5, 20, 64, 300] {
            let (failed, time, refused) = run(calls, at_once, Limiter::new(rate, burst), Some(SECOND)).await;
            let ideal = (f64::from(calls) - burst) / rate;
            let time = time.as_secs_f64();
            println!("{rate:4} {burst:6} {calls:6} {at_once:8} {failed:7} {refused:8} {time:8.2}s {ideal:8.2}s");
            assert_eq!(failed, 0, "{rate} {burst} {at_once}");
            assert!(time < 1.6 * ideal + 5.0, "{rate} {burst} {at_once}: {time}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn limiter_without_a_wish_is_waited_out_too() {
    for retry_after in [None, Some(Duration::ZERO)] {
        let (failed, time, refused) = run(300, 64, Limiter::new(30.0, 20.0), retry_after).await;
        assert!(failed == 0 && time < 25 * SECOND, "{retry_after:?}: {failed} {time:?} {refused}");
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_waits_before_a_limiter_responds_and_a_minute_after() {
    let (pace, start) = (Pace::new(), Instant::now());
    let ticket = pace.turn(None, start + SECOND).await.unwrap();
    pace.admitted(ticket);
    assert_eq!(start.elapsed(), Duration::ZERO);
    pace.limited(ticket, Some(SECOND));
    pace.turn(None, start + 9 * SECOND).await.unwrap();
    assert!((SECOND..2 * SECOND).contains(&start.elapsed()), "{:?}", start.elapsed());
    tokio::time::advance(62 * SECOND).await;
    let later = Instant::now();
    for _ in 0..10_000 {
        pace.turn(None, later + SECOND).await.unwrap();
    }
    assert_eq!(later.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn turns_come_in_the_order_of_asking() {
    let pace = Arc::new(Pace::new());
    pace.limited(Ticket::default(), Some(SECOND));
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut callers = tokio::task::JoinSet::new();
    for number in 0..200 {
        let (pace, order) = (Arc::clone(&pace), Arc::clone(&order));
        callers.spawn(async move {
            pace.turn(None, Instant::now() + 60 * SECOND).await.unwrap();
            order.lock().unwrap().push(number);
        });
        tokio::task::yield_now().await;
    }
    callers.join_all().await;
    let order = order.lock().unwrap().clone();
    assert_eq!(order, (0..200).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn cancelled_call_leaves_its_turn_to_the_next() {
    let pace = Arc::new(Pace::new());
    pace.limited(Ticket::default(), Some(SECOND));
    let start = Instant::now();
    let waiting = |pace: Arc<Pace>| async move { pace.turn(None, start + 600 * SECOND).await };
    let cancelled: Vec<_> = (0..1000).map(|_| tokio::spawn(waiting(Arc::clone(&pace)))).collect();
    tokio::task::yield_now().await;
    let last = tokio::spawn(waiting(Arc::clone(&pace)));
    tokio::time::sleep(Duration::from_millis(10)).await;
    cancelled.iter().for_each(tokio::task::JoinHandle::abort);
    last.await.unwrap().unwrap();
    assert!(start.elapsed() < 2 * SECOND, "{:?}", start.elapsed());
    assert!(pace.lock().waiting.is_empty());
}

#[tokio::test(start_paused = true)]
async fn call_that_nothing_polls_delays_no_other() {
    let pace = Pace::new();
    pace.limited(Ticket::default(), Some(SECOND));
    let (start, deadline) = (Instant::now(), Instant::now() + 60 * SECOND);
    let mut idle: Vec<_> = (0..50).map(|_| Box::pin(pace.turn(None, deadline))).collect();
    for future in &mut idle {
        assert!(polled_once(future).await.is_none());
    }
    for _ in 0..20 {
        pace.turn(None, deadline).await.unwrap();
    }
    assert!(start.elapsed() < 6 * SECOND, "{:?}", start.elapsed());
    idle.remove(0).await.unwrap();
}

/// Polls a future once.
async fn polled_once<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
    std::future::poll_fn(|context| match std::pin::Pin::new(&mut *future).poll(context) {
        std::task::Poll::Ready(value) => std::task::Poll::Ready(Some(value)),
        std::task::Poll::Pending => std::task::Poll::Ready(None),
    })
    .await
}

#[tokio::test(start_paused = true)]
async fn call_without_time_for_its_turn_fails_at_once() {
    let pace = Pace::new();
    pace.limited(Ticket::default(), Some(10 * SECOND));
    let start = Instant::now();
    let TooLate(wait) = pace.turn(None, start + 5 * SECOND).await.unwrap_err();
    assert_eq!((wait, start.elapsed()), (10 * SECOND, Duration::ZERO));
    let TooLate(_) = pace.turn(Some(start + 60 * SECOND), start + 30 * SECOND).await.unwrap_err();
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert!(pace.lock().waiting.is_empty());
}

#[tokio::test(start_paused = true)]
async fn retries_are_not_paced_while_nothing_is_limited() {
    let (pace, start) = (Pace::new(), Instant::now());
    for _ in 0..1000 {
        pace.turn(Some(start + SECOND), start + 2 * SECOND).await.unwrap();
    }
    assert_eq!(start.elapsed(), SECOND);
    assert!(pace.turn(Some(start + 3 * SECOND), start + 2 * SECOND).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn pause_of_all_has_an_end_whatever_a_server_says() {
    for retry_after in [Duration::from_secs(u64::MAX), 86_400 * SECOND] {
        let pace = Pace::new();
        let start = Instant::now();
        pace.limited(Ticket::default(), Some(retry_after));
        pace.turn(None, start + 100 * SECOND).await.unwrap();
        assert!((LONGEST_PAUSE..LONGEST_PAUSE + 2 * SECOND).contains(&start.elapsed()));
    }
}
