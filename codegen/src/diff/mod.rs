//! What changed between two servers, and what that means: for the Rust API, and on the wire.

mod change;
mod fields;
mod operations;
mod print;
mod renames;
mod side;
#[cfg(test)]
mod tests;
mod types;

use crate::pipeline::Prepared;
use side::Side;

pub use change::{Change, Diff, Effect, Effects, Impact, Kind, Protocol, Wire};
pub use print::{json, markdown, text};

/// Compares two prepared projects.
pub fn diff(old: &Prepared, new: &Prepared) -> Diff {
    let (old, new) = (Side::new(old), Side::new(new));
    let mut changes = operations::compare(&old, &new);
    changes.extend(types::compare(&old, &new));
    Diff { old: old.title(), new: new.title(), changes }
}
