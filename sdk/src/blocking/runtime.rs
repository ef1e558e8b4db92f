//! The thread that drives the connections of blocking clients.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread;

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
    pub(super) fn run(&self, running: Running) -> Result<Exchanged, Error> {
        let (answer, answered) = sync_channel(1);
        let job = async move {
            // Nobody waits only if the waiting thread is gone.
            let _ = answer.send(running.await);
        };
        let gone = || Error::new(Kind::Transport, "the client's thread has ended");
        self.jobs.send(Box::pin(job)).map_err(|_| gone())?;
        answered.recv().map_err(|_| gone())?
    }
}
