//! The runtime that a call needs where it is awaited.

use tokio::runtime::Handle;

use crate::error::Error;

/// Fails where there is no tokio runtime.
pub fn require() -> Result<(), Error> {
    Handle::try_current().map(drop).map_err(|_| Error::build(NO_RUNTIME))
}

const NO_RUNTIME: &str = "a call has to be awaited in a tokio runtime with timers and I/O (`enable_all`); without one, use \
    `send_blocking` (cargo feature `blocking`)";
