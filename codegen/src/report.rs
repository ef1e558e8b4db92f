//! What a diagnostic looks like: drawn for people, as JSON, as an annotation of a CI service.

use std::fmt;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Severity, Source};
use crate::excerpt::Excerpt;

/// Drawn with the lines that it points to.
pub fn text(diagnostic: &Diagnostic, color: bool) -> String {
    let theme = if color { miette::GraphicalTheme::unicode() } else { miette::GraphicalTheme::unicode_nocolor() };
    let mut out = String::new();
    let drawn = miette::GraphicalReportHandler::new_themed(theme).render_report(&mut out, &report(diagnostic));
    // A place that cannot be drawn must not cost the message.
    if drawn.is_err() { format!("{}: {}\n", diagnostic.code, diagnostic.message) } else { out }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(self, false))
    }
}

/// As one JSON object: `code`, `severity`, `message`, `help`, and `places` with `file`, `line`, `column`, `remark`.
pub fn json(diagnostic: &Diagnostic) -> Value {
    let places = diagnostic.labels.iter().map(|(span, remark)| {
        let (line, column) = span.line_column();
        json!({ "file": span.source.name, "line": line, "column": column, "remark": remark })
    });
    json!({
        "code": diagnostic.code,
        "severity": diagnostic.severity.as_str(),
        "message": diagnostic.message,
        "help": diagnostic.help,
        "places": places.collect::<Vec<_>>(),
    })
}

/// As a workflow command of GitHub Actions: one line, shown beside the line of the file.
pub fn github(diagnostic: &Diagnostic) -> String {
    let place = diagnostic.labels.first().map(|(span, _)| {
        let (line, column) = span.line_column();
        format!("file={},line={line},col={column},", property(&span.source.name))
    });
    let help = diagnostic.help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
    let message = data(&format!("{}{help}", diagnostic.message));
    format!("::{} {}title={}::{message}", diagnostic.severity.as_str(), place.unwrap_or_default(), diagnostic.code)
}

/// An annotation that points at a file as a whole.
pub fn github_file(path: &str, title: &str, message: &str) -> String {
    format!("::error file={},title={}::{}", property(path), property(title), data(message))
}

/// The same where nothing is wrong.
pub fn github_notice(path: &str, message: &str) -> String {
    format!("::notice file={}::{}", property(path), data(message))
}

/// The service ends a message at a line feed.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// It ends a property at a comma or colon as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// As many reports as files are pointed into: miette shows one source per report.
fn report(diagnostic: &Diagnostic) -> Report {
    let main = diagnostic.labels.first().map(|(span, _)| Arc::clone(&span.source));
    let mut related = Vec::new();
    let mut labels = Vec::new();
    for (span, remark) in &diagnostic.labels {
        let length = Excerpt::of(&span.source).marked(span.offset, span.length);
        let label = miette::LabeledSpan::new(Some(remark.clone()), span.offset, length);
        if main.as_ref().is_some_and(|source| Arc::ptr_eq(source, &span.source)) {
            labels.push(label);
        } else {
            related.push(Report {
                code: None,
                severity: diagnostic.severity,
                message: "and here".to_owned(),
                help: None,
                source: Some(named(&span.source)),
                labels: vec![label],
                related: Vec::new(),
            });
        }
    }
    Report {
        code: Some(diagnostic.code),
        severity: diagnostic.severity,
        message: diagnostic.message.clone(),
        help: diagnostic.help.clone(),
        source: main.as_ref().map(named),
        labels,
        related,
    }
}

fn named(source: &Arc<Source>) -> miette::NamedSource<Excerpt> {
    miette::NamedSource::new(&source.name, Excerpt::of(source))
}

/// A diagnostic in the form that miette draws.
#[derive(Debug)]
struct Report {
    code: Option<&'static str>,
    severity: Severity,
    message: String,
    help: Option<String>,
    source: Option<miette::NamedSource<Excerpt>>,
    labels: Vec<miette::LabeledSpan>,
    related: Vec<Report>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Report {}

impl miette::Diagnostic for Report {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.code.map(|code| Box::new(code) as _)
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as _)
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        self.source.as_ref().map(|source| source as _)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = miette::LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn miette::Diagnostic> + 'a>> {
        if self.related.is_empty() {
            return None;
        }
        Some(Box::new(self.related.iter().map(|one| one as &dyn miette::Diagnostic)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Span;

    fn finding() -> Diagnostic {
        let source = Source::new("a,b.graphql", "type Q {\n  é: X\n}\n");
        Diagnostic::new("AZ103", "there is no `X`").at(&Span::new(&source, 15, 1), "100% unknown").help("line one\nline two")
    }

    #[test]
    fn an_annotation_is_one_line_with_place_and_help() {
        let line = "::error file=a%2Cb.graphql,line=2,col=6,title=AZ103::there is no `X`%0Aline one%0Aline two";
        assert_eq!(github(&finding()), line);
    }

    #[test]
    fn json_has_line_and_column_of_each_place() {
        let place = &json(&finding())["places"][0];
        assert_eq!((&place["line"], &place["column"], &place["file"]), (&json!(2), &json!(6), &json!("a,b.graphql")));
    }

    #[test]
    fn color_is_only_there_when_it_is_asked_for() {
        assert!(!text(&finding(), false).contains('\u{1b}'));
        assert!(text(&finding(), true).contains('\u{1b}'));
    }

    #[test]
    fn warnings_are_called_warnings() {
        let warning = Diagnostic { severity: Severity::Warning, ..finding() };
        assert!(github(&warning).starts_with("::warning "));
        assert_eq!(json(&warning)["severity"], "warning");
    }
}
