//! `generate`: writes the output folder, and the page that lists the operations.

use crate::diagnostic::{Diagnostic, Result};
use crate::pipeline::{self, Project};
use crate::sink::Drift;

/// What was done.
#[derive(Debug)]
pub struct Report {
    /// How the output differed before; `None` when nothing was written.
    pub written: Option<Drift>,
    /// Files that make up the output.
    pub files: usize,
    /// What is worth knowing.
    pub warnings: Vec<Diagnostic>,
}

/// Generates a project. When warnings are denied and there are some, nothing is written.
pub fn run(project: &Project, deny_warnings: bool) -> Result<Report> {
    let prepared = pipeline::prepare(project)?;
    let output = pipeline::emit(&prepared)?;
    let warnings = super::warnings(&prepared, &output);
    let sinks = super::sinks(project, &prepared, output)?;
    let files = sinks.iter().map(|(_, sink)| sink.files().count()).sum();
    if deny_warnings && !warnings.is_empty() {
        return Ok(Report { written: None, files, warnings });
    }
    Ok(Report { written: Some(super::write_all(&sinks)?), files, warnings })
}
