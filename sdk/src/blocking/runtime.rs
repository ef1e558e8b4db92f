//! The thread that drives the connections of blocking clients.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::Notify;

use crate::call::Running;
use crate::error::{Error, Kind};
use crate::exchange::Exchanged;
use crate::protocol::Protocol;
use crate::redact::Message;
use crate::trace::Trace;
use crate::worker::Worker;

/// The thread of a client.
pub(super) struct Runtime(Worker);

impl Runtime {
    pub(super) fn start() -> Result<Arc<Self>, Error> {
        Ok(Arc::new(Self(Worker::start("authorizer", || ())?)))
    }

    /// Makes a call there and waits for its answer here.
    ///
    /// The call keeps its time limit by itself. Should the thread be too busy to notice, the wait ends a little later, and the
    /// call with it.
    pub(super) fn run(&self, running: Running, call: &Awaited) -> Result<Exchanged, Error> {
        let (answer, answered) = sync_channel(1);
        let turn = Arc::new(Turn::default());
        let job = Trace::elsewhere(make(running, answer, Arc::clone(&turn)));
        self.0.spawn(job).map_err(|error| error.on(call.operation, call.protocol, 0))?;
        match answered.recv_timeout(call.limit.saturating_add(GRACE)) {
            Ok(result) => result,
            Err(RecvTimeoutError::Timeout) if turn.leave() => {
                let late = || call.lost(Kind::Timeout, format!("no answer within {:?}", call.limit), 1);
                answered.try_recv().unwrap_or_else(|_| Err(late()))
            }
            Err(RecvTimeoutError::Timeout) => Err(call.lost(Kind::Timeout, BUSY, 0)),
            Err(RecvTimeoutError::Disconnected) => Err(call.lost(Kind::Transport, PANICKED, 1)),
        }
    }
}

/// What is known of a call where it is waited for.
pub(super) struct Awaited {
    pub(super) operation: &'static str,
    pub(super) protocol: Protocol,
    pub(super) limit: Duration,
}

impl Awaited {
    /// The call has no answer. Whether there was more than one attempt is not known here.
    fn lost(&self, kind: Kind, message: impl Into<Message>, attempts: u32) -> Error {
        Error::new(kind, message).on(self.operation, self.protocol, attempts)
    }
}

/// Who comes first: the thread that makes a call, or the end of the wait for it.
#[derive(Default)]
struct Turn {
    is_taken: AtomicBool,
    is_over: Notify,
}

impl Turn {
    /// Nobody waits any more. Was the call begun?
    fn leave(&self) -> bool {
        self.is_over.notify_one();
        self.is_taken.swap(true, Ordering::AcqRel)
    }
}

/// Makes a call for as long as it is waited for: one that goes on would hold its session, and change it.
async fn make(mut running: Running, answer: SyncSender<Result<Exchanged, Error>>, turn: Arc<Turn>) {
    if turn.is_taken.swap(true, Ordering::AcqRel) {
        return;
    }
    let mut over = pin!(turn.is_over.notified());
    let result = poll_fn(|context| match over.as_mut().poll(context) {
        Poll::Ready(()) => Poll::Ready(None),
        Poll::Pending => running.as_mut().poll(context).map(Some),
    });
    if let Some(result) = result.await {
        // Nobody waits only if the time has passed at this very moment.
        let _ = answer.send(result);
    }
}

/// How long a call may be late to say that its time has passed.
const GRACE: Duration = Duration::from_millis(250);

const BUSY: &str = "the thread that drives the client's connections was busy for all of the call's time, and nothing was sent";
// The panic's own words stay on standard error: they may hold a value.
const PANICKED: &str = "the SDK panicked while it made the call, which is a fault of its own: please report what standard error \
    says. The server may have carried the call out; the client can be used again";

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    fn awaited(limit: Duration) -> Awaited {
        Awaited { operation: "ask", protocol: Protocol::Rest, limit }
    }

    /// Says when it is dropped.
    struct Dropped(std::sync::mpsc::Sender<()>);

    impl Drop for Dropped {
        fn drop(&mut self) {
            let _ = self.0.send(());
        }
    }

    #[test]
    fn a_panic_ends_one_call_and_not_the_client() {
        let runtime = Runtime::start().unwrap();
        let call = awaited(Duration::from_secs(10));
        let Err(error) = runtime.run(Box::pin(async { panic!("hunter2") }), &call) else { panic!("it has no answer") };
        assert_eq!((error.kind(), error.operation(), error.attempts()), (Kind::Transport, Some("ask"), 1));
        assert!(error.message().contains("panicked") && error.message().contains("report"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
        let Err(error) = runtime.run(Box::pin(async { Err(Error::build("next")) }), &call) else { panic!("it is refused") };
        assert_eq!(error.message(), "next");
    }

    #[test]
    fn a_thread_that_is_too_busy_does_not_hold_its_caller_and_begins_nothing_afterwards() {
        let runtime = Runtime::start().unwrap();
        let busy = Box::pin(async {
            thread::sleep(Duration::from_secs(1));
            Err(Error::build("late"))
        });
        let Err(error) = runtime.run(busy, &awaited(Duration::from_millis(1))) else { panic!("it has no answer") };
        assert_eq!((error.kind(), error.operation(), error.attempts()), (Kind::Timeout, Some("ask"), 1), "{error}");
        let (dropped, is_dropped) = std::sync::mpsc::channel();
        let (dropped, begun) = (Dropped(dropped), Arc::new(AtomicBool::new(false)));
        let beginning = Arc::clone(&begun);
        let queued = Box::pin(async move {
            let _dropped = dropped;
            beginning.store(true, Ordering::SeqCst);
            Err(Error::build("queued"))
        });
        let Err(error) = runtime.run(queued, &awaited(Duration::from_millis(1))) else { panic!("it has no answer") };
        assert_eq!((error.kind(), error.protocol(), error.attempts()), (Kind::Timeout, Some(Protocol::Rest), 0), "{error}");
        assert!(error.message().ends_with("nothing was sent"), "{error}");
        is_dropped.recv_timeout(Duration::from_secs(10)).unwrap();
        assert!(!begun.load(Ordering::SeqCst));
        let next = Box::pin(async { Err(Error::build("next")) });
        let Err(error) = runtime.run(next, &awaited(Duration::from_secs(10))) else { panic!("it is refused") };
        assert_eq!(error.message(), "next");
    }

    #[test]
    fn a_call_ends_when_nobody_waits_for_it() {
        let runtime = Runtime::start().unwrap();
        let (dropped, is_dropped) = std::sync::mpsc::channel();
        let dropped = Dropped(dropped);
        let endless = Box::pin(async move {
            let _dropped = dropped;
            std::future::pending().await
        });
        assert!(runtime.run(endless, &awaited(Duration::from_millis(1))).is_err_and(|error| error.attempts() == 1));
        is_dropped.recv_timeout(Duration::from_secs(10)).expect("it is not made any more");
    }
}
