//! The client, the place and the deadline of a request.

use std::time::Duration;

use tokio::time::Instant;

use super::client::Client;
use crate::rt::error::{Error, Kind};

/// Runtime in which a request is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Executor {
    /// The caller's.
    Caller,
    /// That of the thread in the background.
    Background,
}

/// The client, the place and the deadline of a request.
#[derive(Clone)]
pub(super) struct RequestContext {
    pub(super) client: Client,
    pub(super) executor: Executor,
    pub(super) deadline: Instant,
}

impl RequestContext {
    pub(super) fn left(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }

    /// Ends what takes longer than all of it may.
    pub(super) async fn in_time<T>(&self, work: impl Future<Output = T>) -> Result<T, Error> {
        let done = tokio::time::timeout_at(self.deadline, work).await;
        done.map_err(|_| Error::new(Kind::Timeout, TOO_LATE))
    }

    /// The same with less time.
    pub(super) fn limited(&self, limit: Duration) -> Self {
        Self { deadline: self.deadline.min(Instant::now() + limit), ..self.clone() }
    }
}

pub(super) const TOO_LATE: &str = "the time limit passed before anything was sent";
