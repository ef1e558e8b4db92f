//! A thread with a runtime of its own.

use std::pin::Pin;
use std::thread;

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::error::Error;

type Job = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Ends its thread when it is dropped, and does not wait for it: connections are closed there, never where a client is dropped.
pub(crate) struct Worker {
    jobs: UnboundedSender<Job>,
}

impl Worker {
    /// Starts the thread, which does something before all else.
    pub(crate) fn start(name: &str, first: impl FnOnce() + Send + 'static) -> Result<Self, Error> {
        let failed = |error: std::io::Error| Error::build(format!("the thread `{name}` cannot be started")).because(&error);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let (jobs, mut queue) = unbounded_channel::<Job>();
        let drive = move || {
            first();
            runtime.block_on(async move {
                while let Some(job) = queue.recv().await {
                    tokio::spawn(job);
                }
            });
        };
        thread::Builder::new().name(name.to_owned()).spawn(drive).map_err(failed)?;
        Ok(Self { jobs })
    }

    /// Does something there, and does not wait for it: says whether the thread has taken it.
    pub(crate) fn take(&self, job: impl Future<Output = ()> + Send + 'static) -> bool {
        self.jobs.send(Box::pin(job)).is_ok()
    }
}
