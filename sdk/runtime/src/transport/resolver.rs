//! Resolver of host names, which asks nobody for `localhost`.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper_util::client::legacy::connect::dns::{GaiResolver, Name};
use tower_service::Service;

use crate::address::{LOCALHOST, LOOPBACK};

/// The system's resolver, for all names but one.
#[derive(Clone)]
pub(super) struct Resolver(GaiResolver);

impl Resolver {
    pub(super) fn new() -> Self {
        Self(GaiResolver::new())
    }
}

impl Service<Name> for Resolver {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, name: Name) -> Self::Future {
        if name.as_str().eq_ignore_ascii_case(LOCALHOST) {
            return Box::pin(std::future::ready(Ok(LOOPBACK.to_vec().into_iter())));
        }
        let resolving = self.0.call(name);
        Box::pin(async { Ok(resolving.await?.collect::<Vec<_>>().into_iter()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn localhost_is_resolved_without_the_resolver() {
        for name in ["localhost", "LOCALHOST"] {
            // It is ready at once, which an answer of the system's resolver never is.
            let output = output_now(Resolver::new().call(name.parse().unwrap()));
            let addresses: Vec<_> = output.expect("nobody is asked").unwrap().collect();
            assert!(addresses.iter().all(|address| address.ip().is_loopback() && address.port() == 0), "{addresses:?}");
            assert_eq!(addresses.len(), 2);
        }
        assert!(output_now(Resolver::new().call("localhost.example".parse().unwrap())).is_none(), "it takes a thread to ask");
    }

    /// The output of a future that is ready.
    fn output_now<T>(mut future: Pin<Box<dyn Future<Output = T> + Send>>) -> Option<T> {
        match future.as_mut().poll(&mut Context::from_waker(std::task::Waker::noop())) {
            Poll::Ready(output) => Some(output),
            Poll::Pending => None,
        }
    }
}
