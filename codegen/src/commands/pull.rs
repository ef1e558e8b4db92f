//! `pull`: the input files of a running server.

use std::path::Path;

use crate::commands::unwritable;
use crate::diagnostic::{Diagnostic, Result};
use crate::diff::{Diff, diff};
use crate::manifest::Language;
use crate::pipeline::{Prepared, Project, prepare_with};
use crate::pull::{self, Options};
use crate::schemas::Schemas;
use crate::sink::{Drift, Sink};

/// What was done.
#[derive(Debug)]
pub struct Report {
    /// How the folder differed before.
    pub drift: Drift,
    /// What is different from the schemas that were there; `None` when there were none that could be compared.
    pub diff: Option<Diff>,
    /// The server as it was pulled.
    pub pulled: Prepared,
}

/// Asks a server, and writes what it tells to `out` when all of it can be read and merged by a project's rules. On any error,
/// nothing in `out` changes.
pub fn run(rules: &Project, options: &Options, out: &Path, progress: &dyn Fn(&str)) -> Result<Report> {
    let (files, pulled) = ask(rules, options, progress)?;
    let before = same_languages(out, &options.only).and_then(|schemas| prepare_with(&of_any_version(rules), &schemas).ok());
    let diff = before.map(|before| diff(&before, &pulled));
    let drift = files.write(out).map_err(|error| unwritable(out, &error))?;
    Ok(Report { drift: drift.inside(out), diff, pulled })
}

/// What a server tells, as input files and merged.
pub fn ask(rules: &Project, options: &Options, progress: &dyn Fn(&str)) -> Result<(Sink, Prepared)> {
    let files = pull::pull(options, progress)?.files()?;
    let pulled = prepare_with(rules, &Schemas::of_files(&files, &options.url)?)?;
    Ok((files, pulled))
}

/// The same rules for a side that may be of another version than the one that was named.
fn of_any_version(rules: &Project) -> Project {
    let mut rules = rules.clone();
    rules.manifest.server.version = None;
    rules
}

/// Like is compared with like: what was not asked for does not count.
fn same_languages(folder: &Path, only: &[Language]) -> Option<Schemas> {
    let mut schemas = Schemas::of_folder(folder).ok()?;
    schemas.keep(only);
    (!schemas.languages().is_empty()).then_some(schemas)
}

/// How a project's inputs and a server compare.
#[derive(Debug)]
pub struct Comparison {
    /// What differs in the API.
    pub diff: Diff,
    /// Languages whose schemas say something else where no operation leads to.
    pub aside: Vec<Language>,
}

/// Compares a project's own inputs with what a server tells.
pub fn compare(project: &Project, options: &Options, progress: &dyn Fn(&str)) -> Result<Comparison> {
    let schemas = project.schemas()?;
    let mut options = options.clone();
    let languages = schemas.languages();
    options.only.retain(|language| languages.contains(language));
    if options.only.is_empty() {
        return Err(Diagnostic::new("AZ012", "the project has no inputs of the kinds that the server would be asked for")
            .help("leave --only out, or name a kind that the manifest has")
            .into());
    }
    let mut own = schemas;
    own.keep(&options.only);
    let own = prepare_with(project, &own)?;
    let (_, told) = ask(&of_any_version(project), &options, progress)?;
    let diff = Diff { new: options.url, ..diff(&own, &told) };
    let differs = |language: &Language| own.digests.get(language) != told.digests.get(language);
    let aside = if diff.changes.is_empty() { options.only.into_iter().filter(differs).collect() } else { Vec::new() };
    Ok(Comparison { diff, aside })
}
