//! The thread on which tokens are refreshed, and on which calls without async are made.
//!
//! It belongs to the process: what is done there does not end with the caller, nor with the runtime that the caller is in, and needs
//! nothing of either.

use std::cell::Cell;
use std::sync::OnceLock;

use crate::error::Error;
use crate::process::Process;
use crate::worker::Worker;

thread_local! {
    /// Whether it is this thread.
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// Refuses to wait on the thread that does what is waited for.
pub fn may_wait() -> Result<(), Error> {
    if HERE.get() { Err(Error::build(WAITS_FOR_ITSELF)) } else { Ok(()) }
}

const WAITS_FOR_ITSELF: &str =
    "this is the thread that makes blocking calls and refreshes tokens, and to wait here would stop all of them: await instead";

/// The threads of this process and of those that it was forked from: a child process inherits the list, but none of the threads.
struct Threads {
    worker: Worker,
    next: OnceLock<Box<Self>>,
}

static FIRST: OnceLock<Box<Threads>> = OnceLock::new();

/// The thread of this process, which is started if there is none.
fn worker() -> Result<&'static Worker, Error> {
    let process = Process::current();
    let mut place = &FIRST;
    loop {
        match place.get() {
            Some(threads) if threads.worker.process() == process => return Ok(&threads.worker),
            Some(threads) => place = &threads.next,
            None => {
                let worker = Worker::start("authorizer", || HERE.set(true))?;
                // Another thread may have been first; its worker is found in the next round, and this one ends.
                let _ = place.set(Box::new(Threads { worker, next: OnceLock::new() }));
            }
        }
    }
}

/// Does something there, and does not wait for it.
pub fn spawn(job: impl Future<Output = ()> + Send + 'static) -> Result<(), Error> {
    worker()?.spawn(job)
}

/// Waits on this thread for something that is done elsewhere; `None` when it took longer than the limit. Works anywhere, also
/// inside a runtime, whose thread it blocks.
pub fn wait<T>(future: impl Future<Output = T>, limit: std::time::Duration) -> Option<T> {
    use std::pin::pin;
    use std::sync::Arc;
    use std::task::{Context, Poll, Wake, Waker};
    use std::thread::{self, Thread};
    use std::time::Instant;

    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let deadline = Instant::now().checked_add(limit);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    // A runtime would have its task wait for the next turn, which does not come before this ends.
    let (mut future, mut context) = (pin!(tokio::task::unconstrained(future)), Context::from_waker(&waker));
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return Some(value);
        }
        match deadline.map(|deadline| deadline.saturating_duration_since(Instant::now())) {
            None => thread::park(),
            Some(left) if left.is_zero() => return None,
            Some(left) => thread::park_timeout(left),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::sync::mpsc::unbounded_channel;

    use super::*;

    #[test]
    fn what_is_done_there_is_waited_for_here_with_and_without_a_runtime() {
        let answer = || {
            let (sender, receiver) = tokio::sync::oneshot::channel();
            spawn(async move {
                tokio::time::sleep(Duration::from_millis(1)).await;
                let _ = sender.send(5);
            })
            .unwrap();
            wait(receiver, Duration::from_secs(10))
        };
        assert_eq!(answer(), Some(Ok(5)));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        assert_eq!(runtime.block_on(async { answer() }), Some(Ok(5)));
        assert_eq!(wait(std::future::pending::<()>(), Duration::from_millis(1)), None);
    }

    #[test]
    fn a_task_that_has_had_its_turn_can_wait_too() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let waited = runtime.block_on(async {
            let (items, mut queue) = unbounded_channel();
            (0..10_000).for_each(|item| items.send(item).unwrap());
            std::future::poll_fn(|context| {
                while queue.poll_recv(context).is_ready() {}
                std::task::Poll::Ready(())
            })
            .await;
            let (sender, receiver) = tokio::sync::oneshot::channel();
            spawn(async move { sender.send(5).unwrap_or_default() }).unwrap();
            wait(receiver, Duration::from_secs(10))
        });
        assert_eq!(waited, Some(Ok(5)));
    }

    #[test]
    fn nobody_waits_on_the_thread_that_does_what_is_waited_for() {
        let (sender, receiver) = tokio::sync::oneshot::channel();
        spawn(async move { sender.send(may_wait().is_err()).unwrap_or_default() }).unwrap();
        assert_eq!(wait(receiver, Duration::from_secs(10)), Some(Ok(true)));
        assert!(may_wait().is_ok());
    }

    #[test]
    fn a_panic_there_ends_one_job_and_not_the_thread() {
        let (sender, receiver) = tokio::sync::oneshot::channel::<()>();
        spawn(async move {
            let _sender = sender;
            panic!("on purpose");
        })
        .unwrap();
        assert!(wait(receiver, Duration::from_secs(10)).is_some_and(|received| received.is_err()));
        let (sender, receiver) = tokio::sync::oneshot::channel();
        spawn(async move { sender.send(()).unwrap_or_default() }).unwrap();
        assert_eq!(wait(receiver, Duration::from_secs(10)), Some(Ok(())));
    }
}
