//! A request to an authorization server that is set up and not yet made.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::Instant;

use super::client::Client;
use super::context::{Executor, RequestContext};
use crate::rt::error::Error;
use crate::rt::future::BoxFuture;
use crate::rt::runtime;

/// A request to an authorization server that gives a `T`. It is made when it is awaited, in a tokio runtime with timers and I/O; or,
/// with the cargo feature `blocking`, by [`send_blocking`](Self::send_blocking).
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Call<T> {
    client: Client,
    limit: Duration,
    /// Makes the request, once it is known where and until when.
    work: Box<dyn FnOnce(RequestContext) -> BoxFuture<'static, Result<T, Error>> + Send>,
}

impl<T: Send + 'static> Call<T> {
    pub(super) fn new<F>(client: &Client, work: impl FnOnce(RequestContext) -> F + Send + 'static) -> Self
    where
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let work = Box::new(|context| -> BoxFuture<'static, _> { Box::pin(work(context)) });
        Self { client: client.clone(), limit: client.core().pool.limits.whole, work }
    }

    /// Time limit of this request, from its start to the end of its answer, repetitions and discovery included. Zero ends it
    /// with an error before anything is sent.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Makes the request and waits for its response, without async. Works anywhere, also inside a runtime, whose thread it blocks.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T, Error> {
        let limit = self.limit.min(LONGEST);
        crate::rt::blocking::wait(self.make(Executor::Background), limit).unwrap_or_else(|lost| Err(lost.error))
    }

    /// Begins it, for whoever waits in that place.
    pub(super) fn make(self, executor: Executor) -> BoxFuture<'static, Result<T, Error>> {
        let Self { client, limit, work } = self;
        if limit.is_zero() {
            return Box::pin(async { Err(Error::build("the time limit of the request is zero")) });
        }
        Box::pin(async move {
            // It begins when it is first looked at, not when it is made.
            work(RequestContext { client, executor, deadline: Instant::now() + limit.min(LONGEST) }).await
        })
    }
}

/// A longer limit could not be added to the time of day.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

impl<T: Send + 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> CallFuture<T> {
        let making = self.make(Executor::Caller);
        CallFuture(Box::pin(async move {
            runtime::require()?;
            making.await
        }))
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

/// The future of a [`Call`]. Dropping it ends the request.
#[must_use = "a request does nothing until it is awaited"]
pub struct CallFuture<T>(BoxFuture<'static, Result<T, Error>>);

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}
