//! Errors that say what is wrong, where, and what to do.

use std::fmt;
use std::sync::Arc;

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

    /// Where a text stands for the first time, white space around it aside; the start when it does not.
    pub fn place_of(self: &Arc<Self>, needle: &str) -> Span {
        let inner = needle.trim();
        match self.text.find(needle) {
            Some(at) => Span::new(self, at + needle.find(inner).unwrap_or(0), inner.len()),
            None => Span::whole(self),
        }
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

    /// Line and column of its start, both from 1; the column counts characters.
    pub fn line_column(&self) -> (usize, usize) {
        let before = &self.source.text[..self.offset];
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
    }

    /// The whole of a source: where no better place is known.
    pub fn whole(source: &Arc<Source>) -> Self {
        Self::new(source, 0, 0)
    }
}

impl PartialEq for Span {
    /// Where something stands is no part of what it is: documents are compared without their spans.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.source.name, self.offset)
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Worth knowing; an error where warnings are denied.
    Warning,
}

impl Severity {
    /// As it is called in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One finding: a code, a sentence, places and help.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Stable code, `AZ` and three digits; `authorizer-codegen explain` says more about it.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
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
        Self { code, severity: Severity::Error, message: message.into(), labels: Vec::new(), help: None }
    }

    /// A finding that stops nothing.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::new(code, message) }
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

    /// Where it is, first by file and then by place; what has no place comes first.
    fn place(&self) -> Option<(&str, usize)> {
        self.labels.first().map(|(span, _)| (span.source.name.as_str(), span.offset))
    }
}

/// What a pass found wrong; never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// How many are drawn; the others are counted. Nobody reads more.
    pub const SHOWN: usize = 100;

    /// In the order of the inputs.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.0.sort_by(|a, b| a.place().cmp(&b.place()));
        self
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(one: Diagnostic) -> Self {
        Self(vec![one])
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for one in self.0.iter().take(Self::SHOWN) {
            write!(f, "{one}")?;
        }
        match self.0.len().saturating_sub(Self::SHOWN) {
            0 => Ok(()),
            more => writeln!(f, "… and {more} more"),
        }
    }
}

impl std::error::Error for Diagnostics {}

/// What every pass returns.
pub type Result<T> = std::result::Result<T, Diagnostics>;
