//! What is printed, and where.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use serde_json::{Value, json};

use authorizer_codegen::diagnostic::{Diagnostic, Diagnostics, Severity};
use authorizer_codegen::diff::{self, Diff};
use authorizer_codegen::report;
use authorizer_codegen::sink::Drift;

use super::args::{Color, ReportFormat};

/// Everything is as it should be.
pub(super) const SAME: u8 = 0;
/// Something differs; or the server that was to be pulled from could not tell.
pub(super) const DRIFT: u8 = 1;
/// The inputs cannot be used, so nothing can be said.
pub(super) const FAILED: u8 = 2;

/// What a difference is called, by kind: other content, no file, a file of an earlier run.
pub(super) type Words = [&'static str; 3];
/// Nothing was written: how the disk differs.
pub(super) const COMPARED: Words = ["different", "missing", "orphaned"];
/// What was done to the disk.
pub(super) const WRITTEN: Words = ["changed", "created", "removed"];

/// The two streams.
pub(super) struct Console {
    color: bool,
    quiet: bool,
}

/// What `generate` and `check` found.
pub(super) struct Outcome {
    pub(super) code: u8,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) drift: Drift,
    /// What the drift is called.
    pub(super) words: Words,
    pub(super) diff: Option<Diff>,
    /// What to do, or what was done.
    pub(super) note: String,
}

impl Default for Outcome {
    fn default() -> Self {
        let (diagnostics, drift) = (Vec::new(), Drift::default());
        Self { code: SAME, diagnostics, drift, words: COMPARED, diff: None, note: String::new() }
    }
}

impl Console {
    pub(super) fn new(color: Color, quiet: bool) -> Self {
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let color = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => !no_color && std::io::stderr().is_terminal(),
        };
        Self { color, quiet }
    }

    /// A result, on standard output. A reader that has gone away has read enough.
    #[expect(clippy::unused_self, reason = "all that is printed goes through the console")]
    pub(super) fn result(&self, text: &str) {
        let mut out = std::io::stdout().lock();
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    /// A remark, on standard error.
    pub(super) fn note(&self, text: &str) {
        if !self.quiet && !text.is_empty() {
            eprintln!("{text}");
        }
    }

    /// What is going on: for someone who waits at a terminal.
    pub(super) fn progress(&self, text: &str) {
        if !self.quiet && std::io::stderr().is_terminal() {
            eprintln!("{text} …");
        }
    }

    /// Findings, in the order of the inputs.
    pub(super) fn diagnostics(&self, found: Vec<Diagnostic>) {
        let found = Diagnostics(found).sorted().0;
        let shown: Vec<_> = found.iter().filter(|one| !self.quiet || one.severity == Severity::Error).collect();
        for diagnostic in shown.iter().take(Diagnostics::SHOWN) {
            eprint!("{}", report::text(diagnostic, self.color));
        }
        if shown.len() > Diagnostics::SHOWN {
            eprintln!("… and {} more", shown.len() - Diagnostics::SHOWN);
        }
    }

    /// What was found, in the form that was asked for.
    pub(super) fn outcome(&self, outcome: Outcome, format: ReportFormat) -> u8 {
        let code = outcome.code;
        match format {
            ReportFormat::Text => self.text(outcome),
            ReportFormat::Json => self.result(&format!("{:#}\n", as_json(outcome))),
            ReportFormat::Github => self.result(&as_annotations(outcome)),
        }
        code
    }

    fn text(&self, outcome: Outcome) {
        self.diagnostics(outcome.diagnostics);
        self.result(&lines(&outcome.drift, outcome.words));
        if let Some(found) = outcome.diff.filter(|found| !found.changes.is_empty()) {
            self.result(&diff::text(&found));
        }
        self.note(&outcome.note);
    }
}

/// Each file that differs, with the word for how.
fn files(drift: &Drift, words: Words) -> impl Iterator<Item = (&'static str, &PathBuf)> {
    let kinds = [&drift.different, &drift.missing, &drift.orphaned];
    words.into_iter().zip(kinds).flat_map(|(word, paths)| paths.iter().map(move |path| (word, path)))
}

/// One line for each of them.
pub(super) fn lines(drift: &Drift, words: Words) -> String {
    let lines: Vec<String> = files(drift, words).map(|(word, path)| format!("{word} {}\n", path.display())).collect();
    lines.concat()
}

fn as_json(outcome: Outcome) -> Value {
    let result = match outcome.code {
        SAME => "same",
        DRIFT => "drift",
        _ => "failed",
    };
    let (Drift { different, missing, orphaned }, words) = (&outcome.drift, outcome.words);
    let found = Diagnostics(outcome.diagnostics).sorted().0;
    json!({
        "result": result,
        words[0]: different,
        words[1]: missing,
        words[2]: orphaned,
        "diagnostics": found.iter().map(report::json).collect::<Vec<_>>(),
        "diff": outcome.diff.as_ref().map(diff::json),
        "note": outcome.note,
    })
}

fn as_annotations(outcome: Outcome) -> String {
    let mut out = String::new();
    for diagnostic in &Diagnostics(outcome.diagnostics).sorted().0 {
        out.push_str(&report::github(diagnostic));
        out.push('\n');
    }
    for (word, path) in files(&outcome.drift, outcome.words) {
        let path = path.display().to_string();
        out.push_str(&if outcome.words == WRITTEN {
            report::github_notice(&path, &format!("{word} by authorizer-codegen"))
        } else {
            report::github_file(&path, &format!("{word} from what is generated"), &outcome.note)
        });
        out.push('\n');
    }
    for change in outcome.diff.iter().flat_map(|found| &found.changes) {
        let id = change.id();
        let text = [change.before.as_deref().unwrap_or("–"), " → ", change.after.as_deref().unwrap_or("–"), ". ", &change.advice]
            .concat();
        out.push_str(&report::github_file("schemas", &format!("the server differs: {id}"), &text));
        out.push('\n');
    }
    out
}
