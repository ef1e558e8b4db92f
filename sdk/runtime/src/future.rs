//! The boxed future and the boxed error of the caller's own code: each named once.

use std::pin::Pin;

/// Future of any type, on the heap: what a method of a trait returns that cannot name its future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Error of any type, on the heap.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
