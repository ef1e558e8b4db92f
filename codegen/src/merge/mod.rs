//! Three models → one.
//!
//! Operations are paired by name, types only through the operations that use them, fields by their names in any case.
//! Two inputs that disagree in a way that no rule covers are an error with both places.

mod build;
mod pairs;
mod rpc;
#[cfg(test)]
mod tests;

use crate::diagnostic::{Diagnostics, Result};
use crate::model::Model;
use crate::names::Names;

/// The models read from the inputs that there are.
#[derive(Clone, Debug, Default)]
pub struct Readings {
    /// From SDL.
    pub graphql: Option<Model>,
    /// From OpenAPI.
    pub openapi: Option<Model>,
    /// From `.proto` files.
    pub proto: Option<Model>,
}

/// Merges what was read. The result holds only what an operation leads to, sorted by name.
pub fn merge(readings: Readings, names: &Names) -> Result<Model> {
    let rpc = rpc::join(readings.proto, readings.openapi)?;
    let graphql = readings.graphql.unwrap_or_default();
    let mut findings = Vec::new();
    let pairs = pairs::find(&graphql, &rpc, names, &mut findings);
    let merged = build::build(&graphql, &rpc, &pairs, names, &mut findings);
    if findings.is_empty() { Ok(sorted(merged)) } else { Err(Diagnostics(findings)) }
}

/// Order of declaration is no part of an API: the output is ordered by names.
fn sorted(mut model: Model) -> Model {
    model.operations.sort_by(|a, b| (a.surface, &a.name).cmp(&(b.surface, &b.name)));
    model.types.sort_keys();
    for ty in model.types.values_mut() {
        ty.messages.sort_by(|a, b| a.name.cmp(&b.name));
    }
    model
}
