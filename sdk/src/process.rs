//! The process that something belongs to: threads, connections and locks do not survive a `fork`.

use crate::error::{Error, Kind};

/// Id of the process in which something was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Process(u32);

impl Process {
    /// The process that runs now.
    pub(crate) fn current() -> Self {
        #[cfg(test)]
        if let Some(id) = tests::PRETENDED.get() {
            return Self(id);
        }
        Self(std::process::id())
    }

    /// Returns whether this is the process that runs now.
    pub(crate) fn is_current(self) -> bool {
        self == Self::current()
    }

    /// Fails in another process than the one in which `what` was made.
    pub(crate) fn check(self, what: &str) -> Result<(), Error> {
        if self.is_current() {
            return Ok(());
        }
        let problem = format!("{what} belongs to the process that this one was forked from: make it anew in this process");
        Err(Error::new(Kind::Forked, problem))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::cell::Cell;

    use super::*;

    thread_local! {
        /// The id that this thread takes for that of its process.
        pub(super) static PRETENDED: Cell<Option<u32>> = const { Cell::new(None) };
    }

    /// Runs something as a child process would run it after a `fork`.
    pub(crate) fn forked<T>(work: impl FnOnce() -> T) -> T {
        PRETENDED.set(Some(u32::MAX));
        let done = work();
        PRETENDED.set(None);
        done
    }

    #[test]
    fn what_was_made_before_a_fork_is_refused_after_it() {
        let process = Process::current();
        assert!(process.check("it").is_ok());
        let error = forked(|| process.check("the token source")).unwrap_err();
        assert!(error.is_forked() && error.message().starts_with("the token source belongs to"), "{error}");
    }
}
