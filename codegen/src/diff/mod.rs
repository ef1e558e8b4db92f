//! What changed between two servers, and what that means: for the Rust API, and on the wire.

mod change;
mod fields;
mod operations;
mod print;
mod renames;
#[cfg(test)]
mod tests;
mod types;

use std::collections::BTreeSet;

use crate::emit::surface::{Api, api};
use crate::model::{Model, Operation, Type};
use crate::pipeline::Prepared;

pub use change::{Change, Effect, Effects, Impact, Kind, Protocol, Wire};
pub use print::{json, markdown, text};

/// All that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diff {
    /// What the old side is called.
    pub old: String,
    /// What the new side is called.
    pub new: String,
    /// The differences: operations first, then types and fields; within these by name.
    pub changes: Vec<Change>,
}

impl Diff {
    /// What a release of the SDK must be.
    pub fn rust(&self) -> Impact {
        self.changes.iter().map(|change| change.rust).max().unwrap_or_default()
    }

    /// What an exchange of one side means.
    pub fn wire(&self) -> Wire {
        self.changes.iter().fold(Wire::default(), |wire, change| wire.and(change.wire))
    }
}

/// One side of a comparison.
pub(crate) struct Side<'p> {
    pub(crate) prepared: &'p Prepared,
    pub(crate) api: Api,
    sent: BTreeSet<&'p str>,
    received: BTreeSet<&'p str>,
}

/// How a type travels.
#[derive(Clone, Copy)]
pub(crate) struct Travels {
    pub(crate) sent: bool,
    pub(crate) received: bool,
}

impl<'p> Side<'p> {
    fn new(prepared: &'p Prepared) -> Self {
        let model = &prepared.model;
        let (sent, received) = (model.sent(model.operations.iter()), model.received(model.operations.iter()));
        Self { prepared, api: api(&prepared.input()), sent, received }
    }

    pub(crate) fn model(&self) -> &'p Model {
        &self.prepared.model
    }

    pub(crate) fn travels(&self, ty: &Type) -> Travels {
        Travels { sent: self.sent.contains(ty.name.as_str()), received: self.received.contains(ty.name.as_str()) }
    }

    pub(crate) fn method(&self, operation: &Operation) -> String {
        self.prepared.names.snake(&operation.name)
    }

    pub(crate) fn pascal(&self, ty: &Type) -> String {
        self.prepared.names.pascal(&ty.name)
    }

    /// What the side is called: its version, unless something better is known.
    fn title(&self) -> String {
        self.prepared.version.as_ref().map_or_else(|| "unknown".to_owned(), ToString::to_string)
    }
}

/// Compares two prepared projects.
pub fn diff(old: &Prepared, new: &Prepared) -> Diff {
    let (old, new) = (Side::new(old), Side::new(new));
    let mut changes = operations::compare(&old, &new);
    changes.extend(types::compare(&old, &new));
    Diff { old: old.title(), new: new.title(), changes }
}
