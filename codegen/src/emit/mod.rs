//! API → Rust.

mod added;
mod context;
mod convert;
mod docs;
mod layout;
mod methods;
mod mock;
mod model;
mod page;
mod paths;
pub mod public_api;
mod schema_names;
mod selection;
mod shape;
mod signature;
mod table;
mod wire;

use std::sync::PoisonError;

use crate::diagnostic::Result;
use crate::sink::{Owns, Sink};
use context::Context;

pub use context::{Input, Undocumented};

/// What was written, and what had no words.
pub struct Output {
    /// The files.
    pub files: Sink,
    /// The page that lists the operations.
    pub page: String,
    /// Items that got a fallback line.
    pub undocumented: Vec<Undocumented>,
}

/// Writes all files of the generated module.
pub fn emit(input: &Input<'_>) -> Result<Output> {
    let context = Context::new(input);
    let mut files = Sink::new(Owns::Rust);
    let mut add = |name: &str, text: &str| files.add(name, context.with_header(text));
    add("model.rs", &model::emit(&context)?);
    add("names.rs", &schema_names::emit(&context));
    add("table.rs", &table::emit(&context)?);
    methods::emit_handles(&context)?.iter().for_each(|(name, text)| add(name, text));
    add("mod.rs", &methods::emit_module(&context)?);
    if let Some(descriptors) = input.descriptors {
        add("convert.rs", &convert::emit(&context)?);
        add("wire.rs", &wire::emit(&context, descriptors)?);
    }
    let page = page::emit(&context);
    let undocumented = context.undocumented.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(Output { files, page, undocumented: undocumented.into_iter().collect() })
}

/// Writes the tables of the mock server: other files for another crate, from the same input.
pub fn mock(input: &Input<'_>) -> Result<Sink> {
    let context = Context::new(input);
    let mut files = Sink::new(Owns::Rust);
    for (name, text) in mock::emit(&context)? {
        files.add(name, context.with_header(&text));
    }
    Ok(files)
}
