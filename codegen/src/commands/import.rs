//! `import`: what a server reports about itself → the committed input files.

use std::path::Path;

use crate::diagnostic::Result;
use crate::reported::{FILES, Reported};
use crate::sink::{Drift, Sink};

/// What was done.
#[derive(Debug)]
pub struct Report {
    /// How the folder differed before.
    pub drift: Drift,
    /// Files of a report that the folder did not hold.
    pub absent: Vec<&'static str>,
}

/// Reads `introspection.json`, `descriptors.pb` and `openapi.json` of a report folder and writes `schema.graphql`,
/// `proto/` and `openapi.json`. Nothing is written unless everything that is there can be printed and read again.
pub fn run(report: &Path, out: &Path) -> Result<Report> {
    let (files, absent) = files(report)?;
    let drift = files.write(out).map_err(|error| super::unwritable(out, &error))?;
    Ok(Report { drift: drift.inside(out), absent })
}

/// The files of a report folder, printed.
pub fn files(report: &Path) -> Result<(Sink, Vec<&'static str>)> {
    let absent = FILES.into_iter().filter(|name| !report.join(name).exists()).collect();
    Ok((Reported::of_folder(report)?.files()?, absent))
}
