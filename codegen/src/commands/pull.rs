//! `pull`: the input files of a running server.

use std::path::Path;

use crate::commands::write_all;
use crate::diagnostic::{Diagnostic, Result};
use crate::diff::{Diff, diff};
use crate::manifest::Language;
use crate::pipeline::{Prepared, Project, prepare_with};
use crate::pull::{self, Options};
use crate::reported::Reported;
use crate::schemas::Schemas;
use crate::sink::{Drift, Sink};

/// What was done.
#[derive(Debug)]
pub struct Report {
    /// How the folders differed before.
    pub drift: Drift,
    /// What is different from the schemas that were there; `None` when there were none that could be compared.
    pub diff: Option<Diff>,
    /// The server as it was pulled.
    pub pulled: Prepared,
}

/// Where a server's schemas go.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    out: &'a Path,
    report: Option<&'a Path>,
}

impl<'a> Target<'a> {
    /// A folder for the input files, and another one for the report that they are printed from, if that is to be kept.
    pub fn new(out: &'a Path, report: Option<&'a Path>) -> Result<Self> {
        if report.is_some_and(|report| is_same_folder(report, out)) {
            return Err(Diagnostic::new("AZ013", format!("{} cannot hold both a report and input files", out.display()))
                .help("give --report a folder of its own: both have an openapi.json")
                .into());
        }
        Ok(Self { out, report })
    }
}

/// Asks a server, and writes what it tells when all of it can be read and merged by a project's rules. On any error, no file
/// changes.
pub fn run(rules: &Project, options: &Options, target: Target<'_>, progress: &dyn Fn(&str)) -> Result<Report> {
    let Target { out, report } = target;
    let (reported, files, pulled) = told(rules, options, progress)?;
    let before = same_languages(out, &options.only).and_then(|schemas| prepare_with(&of_any_version(rules), &schemas).ok());
    let diff = before.map(|before| diff(&before, &pulled));
    let mut sinks = vec![(out.to_owned(), files)];
    if let Some(report) = report {
        sinks.push((report.to_owned(), reported.report()?));
    }
    let drift = write_all(&sinks)?;
    Ok(Report { drift, diff, pulled })
}

fn is_same_folder(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path));
    one == other || real(one).ok().is_some_and(|one| real(other).is_ok_and(|other| one == other))
}

/// What a server tells, merged.
pub fn ask(rules: &Project, options: &Options, progress: &dyn Fn(&str)) -> Result<Prepared> {
    told(rules, options, progress).map(|(.., prepared)| prepared)
}

/// What a server tells: its report, the input files, and the API that they give.
fn told(rules: &Project, options: &Options, progress: &dyn Fn(&str)) -> Result<(Reported, Sink, Prepared)> {
    let mut reported = pull::pull(options, progress)?;
    if rules.manifest.inputs.without_prose {
        reported = reported.without_prose()?;
    }
    let files = reported.files()?;
    let pulled = prepare_with(rules, &Schemas::of_files(&files, &options.url)?)?;
    Ok((reported, files, pulled))
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
    let told = ask(&of_any_version(project), &options, progress)?;
    let diff = Diff { new: options.url, ..diff(&own, &told) };
    let differs = |language: &Language| own.digests.get(language) != told.digests.get(language);
    let aside = if diff.changes.is_empty() { options.only.into_iter().filter(differs).collect() } else { Vec::new() };
    Ok(Comparison { diff, aside })
}
