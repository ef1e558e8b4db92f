//! The process that something belongs to: threads, connections and locks do not survive a `fork`.

use crate::error::{Error, Kind};

/// Id of the process in which something was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Process(u32);

impl Process {
    /// The process that runs now.
    pub fn current() -> Self {
        #[cfg(any(test, feature = "testing"))]
        if let Some(id) = testing::PRETENDED.get() {
            return Self(id);
        }
        Self(std::process::id())
    }

    /// Returns whether this is the process that runs now.
    pub fn is_current(self) -> bool {
        self == Self::current()
    }

    /// Fails in another process than the one in which `what` was made.
    pub fn check(self, what: &str) -> Result<(), Error> {
        if self.is_current() {
            return Ok(());
        }
        let problem = format!("{what} belongs to the process that this one was forked from: make it anew in this process");
        Err(Error::new(Kind::Forked, problem))
    }
}

/// What tests of forked processes need.
#[cfg(any(test, feature = "testing"))]
pub mod testing {
    use std::cell::Cell;

    thread_local! {
        /// The id that this thread takes for that of its process.
        pub(super) static PRETENDED: Cell<Option<u32>> = const { Cell::new(None) };
    }

    /// Runs something as a child process would run it after a `fork`.
    pub fn forked<T>(work: impl FnOnce() -> T) -> T {
        PRETENDED.set(Some(u32::MAX));
        let done = work();
        PRETENDED.set(None);
        done
    }
}

#[cfg(test)]
mod tests {
    use super::testing::forked;
    use super::*;

    #[test]
    fn what_was_made_before_a_fork_is_refused_after_it() {
        let process = Process::current();
        assert!(process.check("it").is_ok());
        let error = forked(|| process.check("the token source")).unwrap_err();
        assert!(error.is_forked() && error.message().starts_with("the token source belongs to"), "{error}");
    }
}
