//! The thread that drives the connections of blocking clients.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::call::Running;
use crate::error::{Error, Kind};
use crate::exchange::Exchanged;

type Job = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Ends its thread when it is dropped, and does not wait for it: connections are closed there, never where a client is dropped.
pub(super) struct Runtime {
    jobs: UnboundedSender<Job>,
}

impl Runtime {
    pub(super) fn start() -> Result<Arc<Self>, Error> {
        let failed = |error: std::io::Error| Error::build("the client's thread cannot be started").because(&error);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let (jobs, mut queue) = unbounded_channel::<Job>();
        let drive = move || {
            runtime.block_on(async move {
                while let Some(job) = queue.recv().await {
                    tokio::spawn(job);
                }
            });
        };
        thread::Builder::new().name("authorizer".to_owned()).spawn(drive).map_err(failed)?;
        Ok(Arc::new(Self { jobs }))
    }

    /// Makes a call there and waits for its answer here.
    ///
    /// The call keeps its time limit by itself. Should the thread be too busy to notice, the wait ends a little later.
    pub(super) fn run(&self, running: Running, limit: Duration) -> Result<Exchanged, Error> {
        let (answer, answered) = sync_channel(1);
        let job = async move {
            // Nobody waits only if the waiting thread is gone.
            let _ = answer.send(running.await);
        };
        self.jobs.send(Box::pin(job)).map_err(|_| Error::new(Kind::Transport, ENDED))?;
        match answered.recv_timeout(limit.saturating_add(GRACE)) {
            Ok(result) => result,
            Err(RecvTimeoutError::Timeout) => Err(Error::new(Kind::Timeout, format!("no answer within {limit:?}"))),
            Err(RecvTimeoutError::Disconnected) => Err(Error::new(Kind::Transport, PANICKED)),
        }
    }
}

/// How long a call may be late to say that its time has passed.
const GRACE: Duration = Duration::from_millis(250);

const ENDED: &str = "the thread that drives the client's connections has ended, and nothing was sent: make a new client";
// The panic's own words stay on standard error: they may hold a value.
const PANICKED: &str = "the SDK panicked while it made the call, which is a fault of its own: please report what standard error \
    says. The server may have carried the call out; the client can be used again";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_ends_one_call_and_not_the_client() {
        let runtime = Runtime::start().unwrap();
        let limit = Duration::from_secs(10);
        let Err(error) = runtime.run(Box::pin(async { panic!("hunter2") }), limit) else { panic!("it has no answer") };
        assert_eq!(error.kind(), Kind::Transport);
        assert!(error.message().contains("panicked") && error.message().contains("report"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
        let Err(error) = runtime.run(Box::pin(async { Err(Error::build("next")) }), limit) else { panic!("it is refused") };
        assert_eq!(error.message(), "next");
    }

    #[test]
    fn a_thread_that_is_too_busy_does_not_hold_its_caller() {
        let runtime = Runtime::start().unwrap();
        let busy = Box::pin(async {
            thread::sleep(Duration::from_secs(2));
            Err(Error::build("late"))
        });
        let Err(error) = runtime.run(busy, Duration::from_millis(1)) else { panic!("it has no answer") };
        assert_eq!(error.kind(), Kind::Timeout);
    }
}
