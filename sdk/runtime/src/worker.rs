//! A thread with a runtime of its own.

use std::thread;

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::error::{Error, Kind};
use crate::future::BoxFuture;
use crate::process::Process;

/// Ends its thread when it is dropped, and does not wait for it: connections are closed there, never where a client is dropped.
pub(crate) struct Worker {
    jobs: UnboundedSender<BoxFuture<'static, ()>>,
    process: Process,
}

impl Worker {
    /// Starts the thread, which does something before all else.
    pub(crate) fn start(name: &str, first: impl FnOnce() + Send + 'static) -> Result<Self, Error> {
        let failed = |error: std::io::Error| Error::build(format!("the thread `{name}` cannot be started")).because(&error);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let (jobs, mut queue) = unbounded_channel::<BoxFuture<'static, ()>>();
        let drive = move || {
            first();
            runtime.block_on(async move {
                while let Some(job) = queue.recv().await {
                    tokio::spawn(job);
                }
            });
        };
        thread::Builder::new().name(name.to_owned()).spawn(drive).map_err(failed)?;
        Ok(Self { jobs, process: Process::current() })
    }

    /// Process whose thread it is.
    pub(crate) fn process(&self) -> Process {
        self.process
    }

    /// Runs something there, without waiting for it. Fails in a forked process, which has no such thread, and after the thread
    /// has ended.
    pub(crate) fn spawn(&self, job: impl Future<Output = ()> + Send + 'static) -> Result<(), Error> {
        self.process.check("the client's thread")?;
        self.jobs.send(Box::pin(job)).map_err(|_| Error::new(Kind::Transport, ENDED))
    }
}

const ENDED: &str = "the client's thread has ended, and nothing was sent: make a new client";
