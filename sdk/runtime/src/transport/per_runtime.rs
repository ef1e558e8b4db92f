//! Values that belong to one runtime, such as connections: their tasks run where they were spawned, and stand still or end with
//! that runtime. So each runtime that a client is used in has its own.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::runtime::{Handle, Id};

use crate::error::Error;

/// Most runtimes whose values are kept. Beyond that, the one that was used least recently loses its value: that of a runtime
/// which has ended, as a rule.
const MOST: usize = 16;

/// A value for each runtime, made by its first call.
pub(super) struct PerRuntime<T> {
    make: Box<dyn Fn() -> Result<T, Error> + Send + Sync>,
    values: Mutex<Values<T>>,
}

struct Values<T> {
    /// Made beforehand, for the first runtime.
    spare: Option<T>,
    /// The one that was used last is at the end.
    used: Vec<(Id, T)>,
}

impl<T: Clone> PerRuntime<T> {
    /// Makes the first value at once: what is wrong with the settings is known before any call.
    pub(super) fn new(make: impl Fn() -> Result<T, Error> + Send + Sync + 'static) -> Result<Self, Error> {
        let values = Values { spare: Some(make()?), used: Vec::new() };
        Ok(Self { make: Box::new(make), values: Mutex::new(values) })
    }

    /// Value of the runtime that the caller is in.
    ///
    /// # Panics
    ///
    /// Outside of a runtime.
    pub(super) fn current(&self) -> Result<T, Error> {
        let id = Handle::current().id();
        let mut values = self.lock();
        let found = values.used.iter().rposition(|(owner, _)| *owner == id);
        if let Some(at) = found {
            // Nothing moves as long as there is one runtime.
            values.used[at..].rotate_left(1);
            return Ok(values.used[values.used.len() - 1].1.clone());
        }
        let value = match values.spare.take() {
            Some(spare) => spare,
            None => (self.make)()?,
        };
        values.used.push((id, value.clone()));
        let oldest = (values.used.len() > MOST).then(|| values.used.remove(0));
        drop(values);
        // What it takes to close connections is not done under the lock.
        drop(oldest);
        Ok(value)
    }

    /// A panic of `make` leaves the values as they were.
    fn lock(&self) -> MutexGuard<'_, Values<T>> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn numbered() -> (PerRuntime<Arc<usize>>, Arc<AtomicUsize>) {
        let made = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&made);
        let values = PerRuntime::new(move || Ok(Arc::new(counter.fetch_add(1, Ordering::SeqCst)))).unwrap();
        (values, made)
    }

    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread().build().unwrap()
    }

    #[test]
    fn each_runtime_has_a_value_of_its_own() {
        let (values, made) = numbered();
        let runtimes = [runtime(), runtime()];
        for _ in 0..3 {
            for (number, runtime) in runtimes.iter().enumerate() {
                assert_eq!(*runtime.block_on(async { values.current().unwrap() }), number);
            }
        }
        assert_eq!(made.load(Ordering::SeqCst), 2, "the first runtime takes what was made beforehand");
    }

    #[test]
    fn ended_runtimes_lose_their_values() {
        let (values, made) = numbered();
        let home = runtime();
        let kept: Vec<_> = (0..5 * MOST)
            .map(|_| {
                let value = runtime().block_on(async { values.current().unwrap() });
                assert_eq!(*home.block_on(async { values.current().unwrap() }), 1);
                Arc::downgrade(&value)
            })
            .collect();
        assert_eq!(made.load(Ordering::SeqCst), 5 * MOST + 1);
        assert_eq!(kept.iter().filter(|value| value.strong_count() > 0).count(), MOST - 1);
    }

    #[test]
    fn settings_that_cannot_be_used_are_refused_at_once() {
        assert!(PerRuntime::<()>::new(|| Err(Error::build("no"))).is_err());
    }
}
