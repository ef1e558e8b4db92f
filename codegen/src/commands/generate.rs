//! `generate`: writes the output folder.

use crate::diagnostic::{Diagnostic, Result};
use crate::pipeline::{self, Project};
use crate::sink::Drift;

/// What was done.
#[derive(Debug)]
pub struct Report {
    /// How the folder differed before; `None` when nothing was written.
    pub written: Option<Drift>,
    /// Files that make up the output.
    pub files: usize,
    /// What is worth knowing.
    pub warnings: Vec<String>,
}

/// Generates a project. When warnings are denied and there are some, nothing is written.
pub fn run(project: &Project, deny_warnings: bool) -> Result<Report> {
    let prepared = pipeline::prepare(project)?;
    let output = pipeline::emit(&prepared)?;
    let (folder, warnings) = (project.output(), super::warnings(&prepared, &output));
    let files = output.files.files().count();
    if deny_warnings && !warnings.is_empty() {
        return Ok(Report { written: None, files, warnings });
    }
    let written = output
        .files
        .write(&folder)
        .map_err(|error| Diagnostic::new("AZ004", format!("{} cannot be written: {error}", folder.display())))?;
    Ok(Report { written: Some(written), files, warnings })
}
