//! A caller's function that hears of errors which end no call.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::rt::error::Error;

/// Most errors that wait for the function: it may be slower than they come.
const LONGEST_QUEUE: usize = 32;

/// Calls the function on a thread of its own, with one error after the other: it may block, and it may panic.
#[derive(Clone)]
pub(super) struct ErrorCallback(Arc<Inner>);

struct Inner {
    function: Box<dyn Fn(&Error) + Send + Sync>,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    errors: VecDeque<Error>,
    /// A thread empties the queue.
    is_served: bool,
}

impl ErrorCallback {
    pub(super) fn new(function: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        Self(Arc::new(Inner { function: Box::new(function), queue: Mutex::default() }))
    }

    /// Passes an error on, without waiting. The oldest that waits gives way where there are too many.
    pub(super) fn call(&self, error: Error) {
        let mut queue = self.0.queue();
        if queue.errors.len() == LONGEST_QUEUE {
            queue.errors.pop_front();
        }
        queue.errors.push_back(error);
        if !queue.is_served {
            let inner = Arc::clone(&self.0);
            let started = thread::Builder::new().name("authorizer-oauth-errors".to_owned()).spawn(move || inner.serve());
            // Without a thread, the next error tries again.
            queue.is_served = started.is_ok();
        }
    }
}

impl Inner {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn serve(&self) {
        while let Some(error) = self.next() {
            // Standard error has the words of a panic.
            let _ = catch_unwind(AssertUnwindSafe(|| (self.function)(&error)));
        }
    }

    fn next(&self) -> Option<Error> {
        let mut queue = self.queue();
        let next = queue.errors.pop_front();
        queue.is_served = next.is_some();
        next
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::*;

    #[test]
    fn errors_arrive_in_order_though_the_function_blocks_and_panics() {
        let (seen, arrived) = channel();
        let (go, wait) = channel::<()>();
        let wait = Mutex::new(wait);
        let callback = ErrorCallback::new(move |error| {
            if error.message() == "0" {
                let _ = wait.lock().unwrap().recv();
            }
            seen.send(error.message().to_owned()).unwrap();
            assert!(error.message() != "1", "on purpose");
        });
        (0..3).for_each(|number: u32| callback.call(Error::build(number.to_string())));
        assert!(arrived.recv_timeout(Duration::from_millis(20)).is_err(), "it blocks, and nobody else does");
        go.send(()).unwrap();
        for number in ["0", "1", "2"] {
            assert_eq!(arrived.recv_timeout(Duration::from_secs(30)).unwrap(), number);
        }
    }

    #[test]
    fn stuck_function_keeps_one_thread_and_a_bounded_queue() {
        let callback = ErrorCallback::new(|_| thread::park());
        (0..1000).for_each(|number: u32| callback.call(Error::build(number.to_string())));
        let queue = callback.0.queue();
        assert!(queue.is_served && queue.errors.len() <= LONGEST_QUEUE);
        assert_eq!(queue.errors.back().unwrap().message(), "999");
    }
}
