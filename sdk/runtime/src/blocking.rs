//! Calls without async: each runs on the [`background`] thread, with the connections of that thread's runtime, while its caller
//! waits.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::Notify;

use crate::background;
use crate::error::{Error, Kind};
use crate::future::BoxFuture;
use crate::trace::Trace;

/// Longest delay until a call that is too late says so.
const GRACE: Duration = Duration::from_millis(250);

/// Reason for which a call has no result, and how many attempts it may have made.
pub struct Lost {
    pub error: Error,
    pub(crate) attempts: u32,
}

impl Lost {
    fn new(kind: Kind, message: impl Into<String>, attempts: u32) -> Self {
        Self { error: Error::new(kind, message.into()), attempts }
    }
}

/// Makes a call in the background and waits for its result here, also inside of a runtime, whose thread it blocks.
///
/// The call keeps its time limit by itself. Should the thread be too busy to notice, the wait ends a little later, and the call with
/// it.
pub fn wait<T: Send + 'static>(call: BoxFuture<'static, T>, limit: Duration) -> Result<T, Lost> {
    background::may_wait().map_err(refused)?;
    wait_for(call, limit, background::spawn)
}

fn refused(error: Error) -> Lost {
    Lost { error, attempts: 0 }
}

fn wait_for<T: Send + 'static>(
    call: BoxFuture<'static, T>,
    limit: Duration,
    spawn: impl FnOnce(BoxFuture<'static, ()>) -> Result<(), Error>,
) -> Result<T, Lost> {
    let (result, received) = sync_channel(1);
    let wait = Arc::new(Wait::default());
    let job = Trace::elsewhere(run(call, result, Arc::clone(&wait)));
    spawn(Box::pin(job)).map_err(refused)?;
    match received.recv_timeout(limit.saturating_add(GRACE)) {
        Ok(result) => Ok(result),
        Err(RecvTimeoutError::Timeout) if wait.end() => {
            received.try_recv().map_err(|_| Lost::new(Kind::Timeout, format!("no answer within {limit:?}"), 1))
        }
        Err(RecvTimeoutError::Timeout) => Err(Lost::new(Kind::Timeout, BUSY, 0)),
        Err(RecvTimeoutError::Disconnected) => Err(Lost::new(Kind::Transport, PANICKED, 1)),
    }
}

/// A caller's wait, which ends before its call begins, or after that.
#[derive(Default)]
struct Wait {
    is_decided: AtomicBool,
    is_over: Notify,
}

impl Wait {
    /// Begins the call, unless the wait is over.
    fn begin(&self) -> bool {
        !self.is_decided.swap(true, Ordering::AcqRel)
    }

    /// Ends the wait; returns whether the call was begun.
    fn end(&self) -> bool {
        self.is_over.notify_one();
        self.is_decided.swap(true, Ordering::AcqRel)
    }
}

/// Makes a call for as long as it is waited for: one that goes on would hold its session, and change it.
async fn run<T>(mut call: BoxFuture<'static, T>, result: SyncSender<T>, wait: Arc<Wait>) {
    if !wait.begin() {
        return;
    }
    let mut over = pin!(wait.is_over.notified());
    let called = poll_fn(|context| match over.as_mut().poll(context) {
        Poll::Ready(()) => Poll::Ready(None),
        Poll::Pending => call.as_mut().poll(context).map(Some),
    });
    if let Some(called) = called.await {
        // There is no receiver if the time has passed at this very moment.
        let _ = result.send(called);
    }
}

const BUSY: &str = "the thread that makes blocking calls was busy for all of the call's time, and nothing was sent";
// The panic's own words stay on standard error: they may hold a value.
const PANICKED: &str = "the SDK panicked while it made the call, which is a fault of its own: please report what standard error \
    says. The server may have carried the call out; the client can be used again";

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;
    use crate::worker::Worker;

    /// Says when it is dropped.
    struct Dropped(std::sync::mpsc::Sender<()>);

    impl Drop for Dropped {
        fn drop(&mut self) {
            let _ = self.0.send(());
        }
    }

    /// A thread that no other test waits for.
    fn worker() -> Worker {
        Worker::start("a test", || ()).unwrap()
    }

    fn lost<T: Send + 'static>(worker: &Worker, call: impl Future<Output = T> + Send + 'static, limit: Duration) -> Lost {
        let Err(lost) = wait_for(Box::pin(call), limit, |job| worker.spawn(job)) else { panic!("it has no result") };
        lost
    }

    const LONG: Duration = Duration::from_secs(10);
    const SHORT: Duration = Duration::from_millis(1);

    #[test]
    fn a_panic_ends_one_call_and_not_the_thread() {
        let worker = worker();
        let Lost { error, attempts } = lost(&worker, async { panic!("hunter2") }, LONG);
        assert_eq!((error.kind(), attempts), (Kind::Transport, 1));
        assert!(error.message().contains("panicked") && error.message().contains("report"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
        assert!(wait_for(Box::pin(async { 5 }), LONG, |job| worker.spawn(job)).is_ok_and(|five| five == 5));
    }

    #[test]
    fn a_busy_thread_neither_holds_callers_nor_calls_afterwards() {
        let worker = worker();
        let Lost { error, attempts } = lost(&worker, async { thread::sleep(Duration::from_secs(1)) }, SHORT);
        assert_eq!((error.kind(), attempts), (Kind::Timeout, 1), "{error}");
        let (dropped, is_dropped) = std::sync::mpsc::channel();
        let (dropped, begun) = (Dropped(dropped), Arc::new(AtomicBool::new(false)));
        let beginning = Arc::clone(&begun);
        let queued = async move {
            let _dropped = dropped;
            beginning.store(true, Ordering::SeqCst);
        };
        let Lost { error, attempts } = lost(&worker, queued, SHORT);
        assert_eq!((error.kind(), attempts), (Kind::Timeout, 0), "{error}");
        assert!(error.message().ends_with("nothing was sent"), "{error}");
        is_dropped.recv_timeout(LONG).unwrap();
        assert!(!begun.load(Ordering::SeqCst));
    }

    #[test]
    fn a_call_ends_with_the_wait_for_it() {
        let (dropped, is_dropped) = std::sync::mpsc::channel();
        let dropped = Dropped(dropped);
        let endless = async move {
            let _dropped = dropped;
            std::future::pending::<()>().await;
        };
        assert_eq!(lost(&worker(), endless, SHORT).attempts, 1);
        is_dropped.recv_timeout(LONG).expect("it is not made any more");
    }
}
