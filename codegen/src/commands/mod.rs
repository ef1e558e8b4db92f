//! The commands, one file each.

pub mod check;
pub mod generate;
pub mod import;
pub mod inspect;

use crate::emit::{Output, Undocumented};
use crate::pipeline::Prepared;

/// What a run has to say besides its result.
pub fn warnings(prepared: &Prepared, output: &Output) -> Vec<String> {
    let unlisted = prepared.model.operations.iter().filter(|operation| prepared.facts.listed(&operation.name).is_none());
    let unlisted = unlisted.map(|operation| {
        format!("`{}` does not stand in operations.toml: taken as not idempotent, credentials unknown", operation.name)
    });
    let undocumented = output
        .undocumented
        .iter()
        .map(|Undocumented { what, name }| format!("the {what} `{name}` has no words in docs.toml and none in the schemas"));
    unlisted.chain(undocumented).collect()
}
