//! Three models → one.
//!
//! Operations are paired by name, types only through the operations that use them, fields by their names in any case.
//! Two inputs that disagree in a way that no rule covers are an error with both places.

mod build;
mod depth;
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
    let mut merged = build::build(&graphql, &rpc, &pairs, names, &mut findings);
    findings.extend(depth::check(&merged));
    if !findings.is_empty() {
        return Err(Diagnostics(findings));
    }
    open_circles(&mut merged);
    merged.tidy();
    Ok(merged)
}

/// A selection set does not follow a type into itself, so over GraphQL such a field of an answer is not there.
fn open_circles(model: &mut Model) {
    let mut circles = Vec::new();
    let sent = model.sent(model.operations.iter());
    let joined = model.circles(|_| true);
    for (name, ty) in model.types.iter().filter(|(name, _)| !sent.contains(name.as_str())) {
        for (at, field) in ty.fields().iter().enumerate() {
            if field.ty.named().is_some_and(|inner| joined.join(inner, name)) {
                circles.push((name.clone(), at));
            }
        }
    }
    for (name, at) in circles {
        if let Some(field) = model.types.get_mut(&name).and_then(|ty| ty.fields_mut()).and_then(|fields| fields.get_mut(at)) {
            field.nullable = true;
            field.one_sided = true;
        }
    }
}
