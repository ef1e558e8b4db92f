//! Code of the caller's own, on a thread of its own: code that blocks there holds up nothing else.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::{Semaphore, oneshot};
use tokio::time::timeout;

use crate::rt::error::{Error, Kind};

/// Time that code has beyond its limit, where it waits and does not block, to end by itself.
const GRACE: Duration = Duration::from_millis(50);

/// Runs code of the caller's own: so much of it at a time, each within a time limit.
#[derive(Clone, Debug)]
pub(super) struct Isolation {
    /// Code that never ends keeps its permit: it costs as many threads as there are permits, and not one for each attempt.
    permits: Arc<Semaphore>,
}

/// Why code of the caller's own gave nothing.
#[derive(Debug)]
pub(super) enum Interrupted {
    Late(Duration),
    Panicked,
    NoThread(std::io::Error),
}

impl Isolation {
    pub(super) fn new(permits: usize) -> Self {
        Self { permits: Arc::new(Semaphore::new(permits)) }
    }

    /// Runs a future where it may block, for as long as the limit lets it. The future is dropped when its time has passed,
    /// unless it blocks its thread: then it is left behind.
    pub(super) async fn run<T, F>(&self, limit: Duration, work: impl FnOnce() -> F + Send + 'static) -> Result<T, Interrupted>
    where
        T: Send + 'static,
        F: Future<Output = T>,
    {
        let late = || Interrupted::Late(limit);
        let permit = timeout(limit, Arc::clone(&self.permits).acquire_owned()).await.map_err(|_| late())?;
        let (done, result) = oneshot::channel();
        let runtime = Handle::current();
        let run = move || {
            let _permit = permit;
            let ran = catch_unwind(AssertUnwindSafe(|| runtime.block_on(async { timeout(limit, work()).await })));
            // Nobody may wait for it any longer.
            let _ = done.send(ran);
        };
        thread::Builder::new().name("authorizer-oauth-call".to_owned()).spawn(run).map_err(Interrupted::NoThread)?;
        match timeout(limit.saturating_add(GRACE), result).await {
            Ok(Ok(Ok(Ok(value)))) => Ok(value),
            Ok(Ok(Err(_)) | Err(_)) => Err(Interrupted::Panicked),
            Ok(Ok(Ok(Err(_)))) | Err(_) => Err(late()),
        }
    }
}

impl Interrupted {
    /// The error of something that was not done.
    pub(super) fn into_error(self, kind: Kind, what: &str) -> Error {
        match self {
            Self::Late(limit) => Error::new(kind, format!("{what}: nothing within {limit:?}")).timed_out(true),
            Self::Panicked => Error::new(kind, format!("{what}: it panicked")),
            Self::NoThread(error) => Error::new(kind, format!("{what}: no thread can be started")).because(&error),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    const LIMIT: Duration = Duration::from_millis(50);

    #[tokio::test]
    async fn a_future_runs_with_timers_and_io_of_the_runtime() {
        let isolation = Isolation::new(1);
        let run = isolation.run(Duration::from_secs(30), || async {
            tokio::time::sleep(Duration::from_millis(1)).await;
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let (sent, received) =
                tokio::join!(tokio::net::TcpStream::connect(listener.local_addr().unwrap()), listener.accept());
            sent.is_ok() && received.is_ok()
        });
        assert!(run.await.unwrap());
    }

    #[tokio::test]
    async fn code_that_blocks_holds_up_nothing_and_costs_one_thread() {
        let isolation = Isolation::new(1);
        let begin = Instant::now();
        let (release, held) = std::sync::mpsc::channel::<()>();
        let blocked = isolation.run(LIMIT, move || async move { held.recv() });
        let others = async {
            let other = Isolation::new(1);
            let done = other.run(Duration::from_secs(30), || async { 5 }).await.unwrap();
            (done, begin.elapsed())
        };
        let (blocked, (done, after)) = tokio::join!(blocked, others);
        assert!(matches!(blocked, Err(Interrupted::Late(_))) && done == 5);
        assert!(after < LIMIT, "nobody waits for the code that blocks: {after:?}");
        // Its thread is still there, and no other is started beside it.
        assert!(matches!(isolation.run(LIMIT, || async { 5 }).await, Err(Interrupted::Late(_))));
        drop(release);
        assert!(matches!(isolation.run(Duration::from_secs(30), || async { 5 }).await, Ok(5)));
    }

    #[tokio::test]
    async fn a_panic_and_a_future_that_never_ends_are_told() {
        let isolation = Isolation::new(1);
        assert!(matches!(isolation.run(LIMIT, std::future::pending::<()>).await, Err(Interrupted::Late(_))));
        let panics = isolation.run(Duration::from_secs(30), || async { panic!("on purpose") });
        assert!(matches!(panics.await, Err::<(), _>(Interrupted::Panicked)));
        assert!(isolation.run(Duration::from_secs(30), || async {}).await.is_ok());
    }
}
