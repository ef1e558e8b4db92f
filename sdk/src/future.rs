//! The one kind of future whose type is not written out.

use std::pin::Pin;

/// A future of any type, on the heap.
pub(crate) type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
