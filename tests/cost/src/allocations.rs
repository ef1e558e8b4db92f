//! What a process asks its allocator for.

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Since it was begun.
pub(crate) struct Count(Region<'static, System>);

impl Count {
    pub(crate) fn begin() -> Self {
        Self(Region::new(ALLOCATOR))
    }

    /// How often memory was asked for, or for more of it.
    pub(crate) fn requests(&self) -> usize {
        let change = self.0.change();
        change.allocations + change.reallocations
    }

    /// Bytes that are held now and were not then.
    pub(crate) fn held(&self) -> isize {
        let change = self.0.change();
        // What reallocations add or give back is in the totals of the other two already.
        change.bytes_allocated.cast_signed() - change.bytes_deallocated.cast_signed()
    }
}
