//! The time limit for making a connection, the same for all transports: DNS, proxy and TLS included.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tower_layer::Layer;
use tower_service::Service;

use crate::error::{Error, Kind};

tokio::task_local! {
    /// The limit of the request that is being made, if it has one of its own. The stacks make connections where the request is.
    static LIMIT: Duration;
}

/// Makes a request with a limit of its own.
pub async fn within<T>(limit: Duration, request: impl Future<Output = T>) -> T {
    LIMIT.scope(limit, request).await
}

pub(super) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Limits what makes connections.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit(pub(super) Duration);

impl<S> Layer<S> for Limit {
    type Service = Limited<S>;

    fn layer(&self, inner: S) -> Limited<S> {
        Limited { inner: Arc::new(inner), limit: self.0 }
    }
}

/// Makes connections within a time limit. The stacks copy it several times for each call, and use a copy only when they need a
/// new connection: so what is inside is copied then.
#[derive(Clone, Debug)]
pub(super) struct Limited<S> {
    inner: Arc<S>,
    limit: Duration,
}

impl<S, T> Service<T> for Limited<S>
where
    S: Service<T> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    T: Send + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: T) -> Self::Future {
        let (mut inner, limit) = (S::clone(&self.inner), LIMIT.try_get().unwrap_or(self.limit));
        Box::pin(async move {
            let connecting = async {
                poll_fn(|context| inner.poll_ready(context)).await?;
                inner.call(target).await
            };
            let connected = tokio::time::timeout(limit, connecting).await;
            connected.map_err(|_| TimedOut)?.map_err(Into::into)
        })
    }
}

/// No connection within the time limit.
#[derive(Debug)]
struct TimedOut;

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the time limit for connecting passed")
    }
}

impl std::error::Error for TimedOut {}

/// An error of TLS. A server may also refuse after it has let the client go on.
pub(super) fn without_tls(is_connect: bool, problem: &str, error: &(dyn std::error::Error + 'static)) -> Error {
    let kind = if is_connect { Kind::Connect } else { Kind::Transport };
    Error::new(kind, format!("no TLS connection: {problem}")).tls().because(error)
}

/// Was it the time limit that ended a connection before it began?
pub(super) fn timed_out(error: &(dyn std::error::Error + 'static)) -> bool {
    std::iter::successors(Some(error), |error| error.source()).any(<dyn std::error::Error>::is::<TimedOut>)
}
