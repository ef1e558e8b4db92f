//! `check`: compares instead of writing.

use crate::diagnostic::{Diagnostic, Result};
use crate::files::unreadable;
use crate::pipeline::{self, Project};
use crate::sink::Drift;

/// What was found.
#[derive(Debug)]
pub struct Report {
    /// How the output differs.
    pub drift: Drift,
    /// What is worth knowing; where warnings are denied these are errors.
    pub warnings: Vec<Diagnostic>,
}

/// Compares a project's output with what would be generated.
pub fn run(project: &Project) -> Result<Report> {
    let prepared = pipeline::prepare(project)?;
    let output = pipeline::emit(&prepared)?;
    let warnings = super::warnings(&prepared, &output);
    let mut drift = Drift::default();
    for (folder, sink) in super::sinks(project, &prepared, output)? {
        drift.extend(sink.compare(&folder).map_err(|error| unreadable(&folder, &error))?, &folder);
    }
    Ok(Report { drift, warnings })
}
