//! Errors that say what is wrong, where, and what to do.

use std::fmt;
use std::sync::Arc;

use crate::excerpt::Excerpt;

/// One input file: its name as the user gave it, and its text.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Path or other name under which the text was found.
    pub name: String,
    /// The whole text. Empty for binary inputs.
    pub text: String,
}

impl Source {
    /// A shared source, ready to be pointed into.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { name: name.into(), text: text.into() })
    }
}

/// A place in an input file.
#[derive(Clone)]
pub struct Span {
    /// The file.
    pub source: Arc<Source>,
    /// Byte offset of the first byte.
    pub offset: usize,
    /// Length in bytes.
    pub length: usize,
}

impl Span {
    /// A place in `source`; both ends are clamped to the text.
    pub fn new(source: &Arc<Source>, offset: usize, length: usize) -> Self {
        let offset = offset.min(source.text.len());
        let length = length.min(source.text.len() - offset);
        Self { source: Arc::clone(source), offset, length }
    }

    /// The place at a 1-based line and column (in characters), as parsers report it.
    pub fn at_line_column(source: &Arc<Source>, line: usize, column: usize, length: usize) -> Self {
        let start: usize = source.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let rest = &source.text[start.min(source.text.len())..];
        let within = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
        Self::new(source, start + within, length)
    }

    /// The whole of a source: where no better place is known.
    pub fn whole(source: &Arc<Source>) -> Self {
        Self::new(source, 0, 0)
    }
}

impl PartialEq for Span {
    /// Where something stands is no part of what it is: models are compared without their spans.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.source.name, self.offset)
    }
}

/// One finding: a code, a sentence, places and help.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Stable code, `AZ` and three digits.
    pub code: &'static str,
    /// One sentence.
    pub message: String,
    /// Places in the inputs, each with a short remark; the first is the main one.
    pub labels: Vec<(Span, String)>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding without a place yet.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), labels: Vec::new(), help: None }
    }

    /// Adds a place.
    #[must_use]
    pub fn at(mut self, span: &Span, remark: impl Into<String>) -> Self {
        self.labels.push((span.clone(), remark.into()));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// As many reports as files are pointed into: miette shows one source per report.
    fn report(&self) -> Report {
        let main = self.labels.first().map(|(span, _)| Arc::clone(&span.source));
        let mut related = Vec::new();
        let mut labels = Vec::new();
        for (span, remark) in &self.labels {
            let length = Excerpt::of(&span.source).marked(span.offset, span.length);
            let label = miette::LabeledSpan::new(Some(remark.clone()), span.offset, length);
            if main.as_ref().is_some_and(|source| Arc::ptr_eq(source, &span.source)) {
                labels.push(label);
            } else {
                related.push(Report {
                    code: None,
                    message: "and here".to_owned(),
                    help: None,
                    source: Some(named(&span.source)),
                    labels: vec![label],
                    related: Vec::new(),
                });
            }
        }
        Report {
            code: Some(self.code),
            message: self.message.clone(),
            help: self.help.clone(),
            source: main.as_ref().map(named),
            labels,
            related,
        }
    }
}

fn named(source: &Arc<Source>) -> miette::NamedSource<Excerpt> {
    miette::NamedSource::new(&source.name, Excerpt::of(source))
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let report = self.report();
        let handler = miette::GraphicalReportHandler::new_themed(miette::GraphicalTheme::unicode_nocolor());
        handler.render_report(f, &report)
    }
}

/// What a pass found wrong; never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl From<Diagnostic> for Diagnostics {
    fn from(one: Diagnostic) -> Self {
        Self(vec![one])
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Nobody reads more.
        const SHOWN: usize = 100;
        for one in self.0.iter().take(SHOWN) {
            write!(f, "{one}")?;
        }
        match self.0.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => writeln!(f, "  … and {more} more"),
        }
    }
}

impl std::error::Error for Diagnostics {}

/// What every pass returns.
pub type Result<T> = std::result::Result<T, Diagnostics>;

/// A diagnostic in the form that miette draws.
#[derive(Debug)]
struct Report {
    code: Option<&'static str>,
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
