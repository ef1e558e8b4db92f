//! A client that retries at once.

use std::time::Duration;

use authorizer::{Builder, Client, Error, Protocol, Retry};

use crate::driver::{Handle, Public, Surface, Way};

/// Most attempts of a call.
pub(super) const ATTEMPTS: u32 = 3;

/// Returns a client that makes as many attempts, whatever other calls did.
pub(super) fn client(way: Way, url: &str) -> Result<Public, Error> {
    fn set_up<C>(builder: Builder<C>, protocol: Protocol, url: &str) -> Builder<C> {
        let retry = Retry::default().attempts(ATTEMPTS).delay(Duration::from_millis(1)).budget(false);
        let builder = builder.protocol(protocol).retry(retry).timeout(Duration::from_secs(20));
        if protocol == Protocol::Grpc { builder.grpc_url(url) } else { builder }
    }
    Ok(match way.surface {
        Surface::Async => Handle::Async(set_up(Client::builder(url), way.protocol, url).build()?),
        Surface::Blocking => Handle::Blocking(set_up(Client::builder(url), way.protocol, url).build()?),
    })
}
