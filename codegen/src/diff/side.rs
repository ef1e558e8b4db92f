//! One side of a comparison, and how its types travel.

use std::collections::BTreeSet;

use crate::api::{Api, Operation, Type};
use crate::emit::public_api::{PublicApi, public_api};
use crate::pipeline::Prepared;

/// One side of a comparison.
pub(crate) struct Side<'p> {
    pub(crate) prepared: &'p Prepared,
    pub(crate) public: PublicApi,
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
    pub(super) fn new(prepared: &'p Prepared) -> Self {
        let api = &prepared.api;
        let (sent, received) = (api.sent(api.operations.iter()), api.received(api.operations.iter()));
        Self { prepared, public: public_api(&prepared.input()), sent, received }
    }

    pub(crate) fn api(&self) -> &'p Api {
        &self.prepared.api
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
    pub(super) fn title(&self) -> String {
        self.prepared.version.as_ref().map_or_else(|| "unknown".to_owned(), ToString::to_string)
    }
}
