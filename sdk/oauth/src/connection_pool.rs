//! Connections to authorization servers, and the limits of requests there.

use std::sync::OnceLock;

use url::Url;

use super::isolation::Isolation;
use crate::rt::address;
use crate::rt::error::Error;
use crate::rt::network::NetworkSettings;
use crate::rt::retry::{Budget, Limits, Retry};
use crate::rt::transport::Stack;

/// Most requests at once for which code of the caller's own says who the client is.
const MOST_AT_ONCE: usize = 16;

/// The connections to authorization servers, and the limits of requests there.
pub(super) struct ConnectionPool {
    pub(super) settings: NetworkSettings,
    pub(super) limits: Limits,
    pub(super) retry: Retry,
    pub(super) budget: Budget,
    /// Runs what says who the client is, where that is code of the caller's own and the thread is shared.
    pub(super) isolation: Isolation,
    /// To this machine, which no proxy is used for, and to others, with TLS and without, with connections that are kept and with
    /// new ones.
    stacks: [OnceLock<Stack>; 8],
}

impl ConnectionPool {
    pub(super) fn new(settings: NetworkSettings) -> Self {
        let limits = Limits { whole: settings.timeout, attempt: settings.attempt_timeout };
        Self {
            limits,
            retry: settings.retry,
            budget: Budget::new(),
            isolation: Isolation::new(MOST_AT_ONCE),
            stacks: Default::default(),
            settings,
        }
    }

    /// The connections to the host of a URL. What can be sent once goes over a new one: that an old one breaks, because the server
    /// has just closed it, would look as if it had arrived.
    pub(super) fn stack(&self, url: &Url, kept: bool) -> Result<&Stack, Error> {
        let kind = [address::is_loopback(url), url.scheme() == "https", kept];
        let slot = &self.stacks[kind.into_iter().fold(0, |index, bit| index * 2 + usize::from(bit))];
        if let Some(stack) = slot.get() {
            return Ok(stack);
        }
        let stack = if kept {
            Stack::new(&self.settings, url)?
        } else {
            Stack::new(&NetworkSettings { pool_max_idle: 0, ..self.settings.clone() }, url)?
        };
        Ok(slot.get_or_init(|| stack))
    }
}
