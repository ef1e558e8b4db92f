//! Runs the generator on a case, and says what is not as expected.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use authorizer_codegen::commands::import;
use authorizer_codegen::diagnostic::{Diagnostic, Result, Source, Span};
use authorizer_codegen::manifest::{Inputs, Manifest};
use authorizer_codegen::pipeline::{self, Project};
use authorizer_codegen::sink::Sink;

use super::{COMPILES, Case, TAKEN};

const MANIFEST: &str = r#"
[inputs]
operations = "annotations.toml"
docs = "annotations.toml"
[server]
version = "1.0.0"
[output]
folder = "generated"
[names]
acronyms = ["IDP", "OIDC", "SAML", "SP"]
"#;

/// What came of all members of a case.
#[derive(Debug, Default)]
pub struct Verdict {
    /// `taken` for members that code was generated from, and the codes of all diagnostics.
    pub seen: BTreeSet<String>,
    /// Time of the slowest member.
    pub slowest: Duration,
    /// What is not as expected, one line each.
    pub complaints: Vec<String>,
}

/// Runs every `step`th member of a case in a folder that is its own.
pub fn run(case: &Case, folder: &Path, step: usize) -> Verdict {
    let mut verdict = Verdict::default();
    for member in (0..case.members()).step_by(step) {
        write(case, member, folder);
        let start = Instant::now();
        let result = generate(case, folder);
        // People see the text: it must be affordable, too.
        let shown = result.as_ref().map_or_else(ToString::to_string, |_| String::new());
        verdict.slowest = verdict.slowest.max(start.elapsed());
        let seen = match &result {
            Ok(_) => BTreeSet::from([TAKEN.to_owned()]),
            Err(found) => found.0.iter().map(|finding| finding.code.to_owned()).collect(),
        };
        let mut complaints = result.err().map(|found| found.0.iter().flat_map(complain).collect()).unwrap_or_default();
        compare(case, &seen, &shown, &mut complaints);
        verdict.complaints.extend(complaints.into_iter().map(|what| format!("{}, member {member}: {what}", case.name)));
        verdict.seen.extend(seen);
    }
    verdict
}

/// The files that a case gives.
///
/// # Panics
///
/// When files cannot be written: a test has no better answer to that.
pub fn generate(case: &Case, folder: &Path) -> Result<Sink> {
    if case.import {
        return import::files(folder, false).map(|(files, _)| files);
    }
    let project = project(case, folder);
    let prepared = pipeline::prepare(&project)?;
    pipeline::emit(&prepared).map(|output| output.files)
}

/// Writes the files of a member into a folder that holds nothing else.
///
/// # Panics
///
/// When files cannot be written: a test has no better answer to that.
pub fn write(case: &Case, member: usize, folder: &Path) {
    if folder.exists() {
        std::fs::remove_dir_all(folder).expect("the last member's files can be removed");
    }
    std::fs::create_dir_all(folder).expect("a folder can be made");
    std::fs::write(folder.join("annotations.toml"), "").expect("a file can be written");
    for (path, recipe) in case.files() {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("it is in the folder")).expect("a folder can be made");
        std::fs::write(path, recipe.bytes(member)).expect("a file can be written");
    }
}

fn project(case: &Case, folder: &Path) -> Project {
    let source = Source::new("corpus manifest", MANIFEST);
    let mut manifest = Manifest::read(&source).expect("the manifest is valid");
    let paths: Vec<PathBuf> = case.files().keys().map(PathBuf::from).collect();
    let ends = |path: &&PathBuf, end: &str| path.extension().is_some_and(|extension| extension == end);
    manifest.inputs = Inputs {
        graphql: paths.iter().filter(|path| ends(path, "graphql")).cloned().collect(),
        openapi: paths.iter().find(|path| path.starts_with("openapi.json") || path.starts_with("openapi.yaml")).cloned(),
        proto: paths.iter().any(|path| path.starts_with("proto")).then(|| PathBuf::from("proto")),
        ..manifest.inputs
    };
    Project { manifest, source, root: folder.to_path_buf() }
}

/// Codes are exactly those that are expected; each member of a family has some of them.
fn compare(case: &Case, seen: &BTreeSet<String>, shown: &str, complaints: &mut Vec<String>) {
    let taken = |outcome: &String| if outcome == COMPILES { TAKEN.to_owned() } else { outcome.clone() };
    let expected: BTreeSet<String> = case.outcome.iter().map(taken).collect();
    let right = if case.members() > 1 { seen.is_subset(&expected) } else { *seen == expected };
    if !right {
        let shown: String = shown.chars().take(2000).collect();
        complaints.push(format!("{seen:?} instead of {expected:?}\n{shown}"));
    }
}

/// What a diagnostic lacks.
fn complain(finding: &Diagnostic) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut demand = |holds: bool, what: &str| {
        if !holds {
            complaints.push(format!("{what}: {} {}", finding.code, first(&finding.message)));
        }
    };
    let digits = finding.code.strip_prefix("AZ").unwrap_or_default();
    demand(digits.len() == 3 && digits.bytes().all(|digit| digit.is_ascii_digit()), "not a code");
    demand(finding.code != "AZ501" && finding.code != "AZ503", "a defect of the generator");
    demand(!finding.message.trim().is_empty() && !finding.message.contains('\n'), "not one sentence");
    demand(finding.help.as_ref().is_some_and(|help| !help.trim().is_empty()), "no help");
    // What is wrong with a whole file has no place in it.
    demand(!finding.labels.is_empty() || finding.code.starts_with("AZ00"), "no place");
    demand(finding.labels.iter().all(|(span, _)| is_real(span)), "not a place in the text");
    demand(finding.labels.iter().all(|(_, remark)| !remark.trim().is_empty()), "a place without a remark");
    complaints
}

/// Does a place hold some of the text? A text that shows nothing, or an input of bytes, has none to hold.
fn is_real(span: &Span) -> bool {
    let text = &span.source.text;
    let held = text.get(span.offset..span.offset + span.length);
    held.is_some_and(|held| !held.is_empty()) || (held.is_some() && text.trim_start_matches('\u{feff}').trim().is_empty())
}

fn first(text: &str) -> String {
    text.chars().take(200).collect()
}
