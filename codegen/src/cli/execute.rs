//! Each command, from its arguments to its exit code.

use std::path::{Path, PathBuf};

use clap::CommandFactory as _;
use semver::Version;

use authorizer_codegen::commands::diff::Place;
use authorizer_codegen::commands::pull::Target;
use authorizer_codegen::commands::{check, diff, generate, import, index, inspect, pull};
use authorizer_codegen::diagnostic::{Diagnostic, Diagnostics, Result, Severity};
use authorizer_codegen::diff as differences;
use authorizer_codegen::explain;
use authorizer_codegen::manifest::Inputs;
use authorizer_codegen::pipeline::{self, Project};

use super::args::{Cli, Command, DiffFormat, FilesArgs, ListFormat, ProjectArgs, ReportArgs, ServerArgs};
use super::console::{Console, DRIFT, FAILED, Outcome, SAME, WRITTEN, lines};

/// Runs a command.
pub(super) fn execute(command: Command, console: &Console) -> u8 {
    let done = match command {
        Command::Generate { project, report } => return reported(generated(project, &report), &report, console),
        Command::Check { project, report, server } => {
            return reported(checked(project, &report, server, console), &report, console);
        }
        Command::Pull { server, files, report, server_version } => {
            pulled(server, &files, report.as_deref(), server_version, console)
        }
        Command::Import { report, files } => imported(&report, &files, console),
        Command::Diff { old, new, server, manifest, format } => {
            diffed(&old, new.as_deref(), server, manifest.as_deref(), format, console)
        }
        Command::Index { folders, out } => index::run(&folders, &out).map(|drift| {
            console.result(&lines(&drift, WRITTEN));
            SAME
        }),
        Command::Inspect { name, project, format } => inspected(name.as_deref(), project, format, console),
        Command::Explain { code } => explained(code.as_deref(), console),
        Command::Completions { shell } => {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "authorizer-codegen", &mut text);
            console.result(&String::from_utf8_lossy(&text));
            Ok(SAME)
        }
    };
    done.unwrap_or_else(|Diagnostics(found)| {
        console.diagnostics(found);
        FAILED
    })
}

/// Prints what `generate` or `check` found, or why they found nothing.
fn reported(outcome: Result<Outcome>, report: &ReportArgs, console: &Console) -> u8 {
    let outcome = outcome.unwrap_or_else(|Diagnostics(diagnostics)| Outcome { code: FAILED, diagnostics, ..Outcome::default() });
    console.outcome(outcome, report.format)
}

fn generated(project: ProjectArgs, report: &ReportArgs) -> Result<Outcome> {
    let done = generate::run(&project.open()?, report.deny_warnings)?;
    let mut outcome = Outcome::default();
    warn(&mut outcome, done.warnings, report.deny_warnings);
    if let Some(drift) = done.written {
        outcome.note = format!("{} files, {} changed", done.files, drift.different.len() + drift.missing.len());
        (outcome.drift, outcome.words) = (drift, WRITTEN);
    }
    Ok(outcome)
}

fn checked(project: ProjectArgs, report: &ReportArgs, server: ServerArgs, console: &Console) -> Result<Outcome> {
    let project = project.open()?;
    let done = check::run(&project)?;
    let mut outcome = Outcome::default();
    warn(&mut outcome, done.warnings, report.deny_warnings);
    let mut notes = Vec::new();
    if !done.drift.is_empty() {
        notes.push(
            "The committed code is not what the schemas give. Run `make generate` (authorizer-codegen generate) and commit.",
        );
        outcome.code = DRIFT;
    }
    outcome.drift = done.drift;
    if let Some(options) = server.options() {
        let found = pull::compare(&project, &options, &|text| console.progress(text))?;
        if !found.diff.changes.is_empty() {
            notes.push(
                "The committed schemas do not describe that server. Run `authorizer-codegen pull --url …`, then `generate`.",
            );
            outcome.code = DRIFT;
        } else if !found.aside.is_empty() {
            notes.push("The server's schemas differ from the committed ones, but only where no operation leads to.");
        }
        outcome.diff = Some(found.diff);
    }
    outcome.note = notes.join("\n");
    Ok(outcome)
}

/// Adds warnings; they decide the exit code when they are denied.
fn warn(outcome: &mut Outcome, warnings: Vec<Diagnostic>, deny: bool) {
    if deny && !warnings.is_empty() {
        outcome.code = DRIFT;
    }
    let severity = if deny { Severity::Error } else { Severity::Warning };
    outcome.diagnostics.extend(warnings.into_iter().map(|warning| Diagnostic { severity, ..warning }));
}

fn pulled(
    server: ServerArgs,
    files: &FilesArgs,
    report: Option<&Path>,
    version: Option<Version>,
    console: &Console,
) -> Result<u8> {
    let mut rules = rules_of(files)?;
    rules.manifest.server.version = version;
    let Some(options) = server.options() else { return Ok(FAILED) };
    let out = files.out.as_path();
    let target = Target::new(out, report)?;
    let done = match pull::run(&rules, &options, target, &|text| console.progress(text)) {
        Ok(done) => done,
        Err(Diagnostics(found)) => {
            // Only a disk that fails midway can have taken something.
            let untouched = found.iter().all(|finding| finding.code != "AZ004");
            console.diagnostics(found);
            if untouched {
                console.note(&format!("nothing in {} was changed", out.display()));
            }
            return Ok(DRIFT);
        }
    };
    console.result(&lines(&done.drift, WRITTEN));
    if let Some(found) = done.diff {
        console.result(&differences::text(&found));
    }
    let warnings = done.pulled.warnings.into_iter().filter(|_| done.pulled.version.is_none());
    console.diagnostics(warnings.collect());
    let version = done.pulled.version.as_ref().map_or("unknown version".to_owned(), |version| format!("version {version}"));
    console.note(&format!("{} holds the schemas of {} ({version}). Next: {}", out.display(), options.url, next(&rules, out)));
    Ok(SAME)
}

/// The command that turns what was pulled into code.
fn next(rules: &Project, out: &Path) -> String {
    let inputs = &rules.manifest.inputs;
    let own =
        inputs.graphql.iter().chain(&inputs.openapi).chain(&inputs.proto).any(|path| rules.root.join(path).starts_with(out));
    if own {
        "authorizer-codegen generate".to_owned()
    } else {
        format!("authorizer-codegen generate --from {} --out FOLDER", out.display())
    }
}

/// The rules of the manifest that is named, or of the usual one, or Authorizer's own.
fn rules(manifest: Option<&Path>) -> Result<Project> {
    let usual = Path::new("schemas/authorizer.toml");
    match manifest.or_else(|| usual.exists().then_some(usual)) {
        Some(manifest) => Project::open(manifest),
        None => Project::built_in(Inputs::default(), None, PathBuf::new()),
    }
}

/// The rules for writing input files.
fn rules_of(files: &FilesArgs) -> Result<Project> {
    let mut rules = rules(files.manifest.as_deref())?;
    rules.manifest.inputs.without_prose |= files.without_prose;
    Ok(rules)
}

fn imported(report: &Path, files: &FilesArgs, console: &Console) -> Result<u8> {
    let done = import::run(report, &files.out, rules_of(files)?.manifest.inputs.without_prose)?;
    console.result(&lines(&done.drift, WRITTEN));
    for name in done.absent {
        console.note(&format!("skipped {name}: not in the report"));
    }
    Ok(SAME)
}

fn diffed(
    old: &str,
    new: Option<&str>,
    server: ServerArgs,
    manifest: Option<&Path>,
    format: DiffFormat,
    console: &Console,
) -> Result<u8> {
    let mut rules = rules(manifest)?;
    // Each side is of a version of its own.
    rules.manifest.server.version = None;
    let options = server.options();
    let new = match (&options, new) {
        (Some(options), _) => Place::Server(options),
        (None, new) => Place::Text(new.unwrap_or_default()),
    };
    let found = diff::run(&rules, &Place::Text(old), &new, &|text| console.progress(text))?;
    console.result(&match format {
        DiffFormat::Text => differences::text(&found),
        DiffFormat::Markdown => differences::markdown(&found),
        DiffFormat::Json => format!("{:#}\n", differences::json(&found)),
    });
    Ok(if found.changes.is_empty() { SAME } else { DRIFT })
}

fn inspected(name: Option<&str>, project: ProjectArgs, format: ListFormat, console: &Console) -> Result<u8> {
    let prepared = pipeline::prepare(&project.open()?)?;
    console.result(&match (name, format) {
        (Some(name), _) => inspect::one(&prepared, name).ok_or_else(|| {
            Diagnostic::new("AZ007", format!("nothing is called `{name}`")).help("`inspect` without a name lists all")
        })?,
        (None, ListFormat::Text) => inspect::text(&prepared),
        (None, ListFormat::Json) => format!("{:#}\n", inspect::json(&prepared)),
    });
    Ok(SAME)
}

fn explained(code: Option<&str>, console: &Console) -> Result<u8> {
    let text = match code {
        Some(code) => explain::explain(code).ok_or_else(|| {
            Diagnostic::new("AZ007", format!("there is no code `{code}`")).help("`explain` without a code lists all")
        })?,
        None => explain::list(),
    };
    console.result(&text);
    Ok(SAME)
}
