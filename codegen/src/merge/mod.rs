//! Documents → one API.
//!
//! Operations are paired by name, types only through the operations that use them, fields by their names in any case.
//! Two inputs that disagree in a way that no rule covers are an error with both places.

mod build;
mod depth;
mod kinds;
mod pairs;
mod rpc;
#[cfg(test)]
mod tests;

use crate::api::Api;
use crate::diagnostic::{Diagnostics, Result};
use crate::document::Document;
use crate::names::Names;

/// The documents read from the inputs that there are.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    /// From SDL.
    pub graphql: Option<Document>,
    /// From OpenAPI.
    pub openapi: Option<Document>,
    /// From `.proto` files.
    pub proto: Option<Document>,
}

/// Merges what was read. The result holds only what an operation leads to, sorted by name.
pub fn merge(documents: Documents, names: &Names) -> Result<Api> {
    let rpc = rpc::join(documents.proto, documents.openapi)?;
    let graphql = documents.graphql.unwrap_or_default();
    let mut findings = Vec::new();
    let pairs = pairs::find(&graphql, &rpc.document, names, &mut findings);
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
fn open_circles(api: &mut Api) {
    let mut circles = Vec::new();
    let sent = api.sent(api.operations.iter());
    let joined = api.circles(|_| true);
    for (name, ty) in api.types.iter().filter(|(name, _)| !sent.contains(name.as_str())) {
        for (at, field) in ty.fields().iter().enumerate() {
            if field.ty.named().is_some_and(|inner| joined.join(inner, name)) {
                circles.push((name.clone(), at));
            }
        }
    }
    for (name, at) in circles {
        if let Some(field) = api.types.get_mut(&name).and_then(|ty| ty.fields_mut()).and_then(|fields| fields.get_mut(at)) {
            field.nullable = true;
            field.one_sided = true;
        }
    }
}

/// The API of a GraphQL schema, for tests.
#[cfg(test)]
pub(crate) fn of_sdl(schema: &str) -> Api {
    let source = crate::diagnostic::Source::new("schema.graphql", schema);
    let graphql = Some(crate::source::graphql::read(&[source]).unwrap_or_else(|error| panic!("{error}")));
    merge(Documents { graphql, ..Documents::default() }, &Names::default()).unwrap_or_else(|error| panic!("{error}"))
}
