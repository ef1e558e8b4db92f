//! `check`: compares instead of writing.

use crate::diagnostic::{Diagnostic, Result};
use crate::pipeline::{self, Project};
use crate::sink::Drift;

/// What was found.
#[derive(Debug)]
pub struct Report {
    /// How the folder differs.
    pub drift: Drift,
    /// What is worth knowing; with `--deny-undocumented` these are errors.
    pub warnings: Vec<String>,
}

/// Compares a project's output folder with what would be generated.
pub fn run(project: &Project) -> Result<Report> {
    let prepared = pipeline::prepare(project)?;
    let output = pipeline::emit(&prepared)?;
    let folder = project.output();
    let drift = output
        .files
        .compare(&folder)
        .map_err(|error| Diagnostic::new("AZ002", format!("{} cannot be read: {error}", folder.display())))?;
    Ok(Report { drift, warnings: super::warnings(&prepared, &output) })
}
