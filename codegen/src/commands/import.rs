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
/// `proto/` and `openapi.json`, without the server's words if they are not wanted. Nothing is written unless everything that is
/// there can be printed and read again.
pub fn run(report: &Path, out: &Path, without_prose: bool) -> Result<Report> {
    let (files, absent) = files(report, without_prose)?;
    let drift = files.write(out).map_err(|error| super::unwritable(out, &error))?;
    Ok(Report { drift: drift.inside(out), absent })
}

/// The files of a report folder, printed.
pub fn files(report: &Path, without_prose: bool) -> Result<(Sink, Vec<&'static str>)> {
    let absent = FILES.into_iter().filter(|name| !report.join(name).exists()).collect();
    let report = Reported::of_folder(report)?;
    let report = if without_prose { report.without_prose()? } else { report };
    Ok((report.files()?, absent))
}
