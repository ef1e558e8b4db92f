//! `generate`: writes the output folder.

use crate::diagnostic::{Diagnostic, Result};
use crate::pipeline::{self, Project};
use crate::sink::Drift;

/// What was done.
#[derive(Debug)]
pub struct Report {
    /// How the folder differed before.
    pub drift: Drift,
    /// Files that make up the output.
    pub files: usize,
    /// What is worth knowing.
    pub warnings: Vec<String>,
}

/// Generates a project.
pub fn run(project: &Project) -> Result<Report> {
    let prepared = pipeline::prepare(project)?;
    let output = pipeline::emit(&prepared)?;
    let folder = project.output();
    let drift = output
        .files
        .write(&folder)
        .map_err(|error| Diagnostic::new("AZ004", format!("{} cannot be written: {error}", folder.display())))?;
    Ok(Report { drift, files: output.files.files().count(), warnings: super::warnings(&prepared, &output) })
}
