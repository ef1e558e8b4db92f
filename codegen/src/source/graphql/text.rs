//! Places and comments in SDL text: what the parser reports in lines and columns, and what it drops.

use std::sync::Arc;

use super::super::place::{first_line, near};
use crate::diagnostic::{Diagnostic, Source, Span};
use graphql_parser::Pos;

/// One file, prepared for the parser.
pub(super) struct File<'a> {
    pub(super) source: &'a Arc<Source>,
    /// The text with every blank replaced by spaces of the same byte length, and every end of a line by a line feed. The
    /// parser counts a tab as eight columns, a carriage return at the end of a comment as a line, and slices indented
    /// descriptions by bytes.
    pub(super) plain: String,
    lines: Vec<Line>,
    /// Where each character begins: lines may be as long as the text, so nobody counts along them.
    chars: Vec<usize>,
}

struct Line {
    /// Its first byte.
    start: usize,
    /// Its first character, as an index into all of them.
    first: usize,
    /// The first byte that is no blank; its end, when there is none.
    text: usize,
}

impl<'a> File<'a> {
    pub(super) fn new(source: &'a Arc<Source>) -> Self {
        let mut plain = String::with_capacity(source.text.len());
        let mut chars = source.text.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\n' => plain.push('\n'),
                '\r' if chars.peek() != Some(&'\n') => plain.push('\n'),
                _ if c.is_whitespace() || c == '\u{feff}' => plain.extend(std::iter::repeat_n(' ', c.len_utf8())),
                _ => plain.push(c),
            }
        }
        let mut lines = vec![Line { start: 0, first: 0, text: 0 }];
        let mut chars = Vec::with_capacity(plain.len());
        let mut is_blank = true;
        for (at, c) in plain.char_indices() {
            chars.push(at);
            if c == '\n' {
                lines.push(Line { start: at + 1, first: chars.len(), text: at + 1 });
                is_blank = true;
            } else if is_blank {
                is_blank = c == ' ';
                if let Some(line) = lines.last_mut() {
                    line.text = if is_blank { at + 1 } else { at };
                }
            }
        }
        Self { source, plain, lines, chars }
    }

    /// Is there anything but comments and blanks? The parser refuses a file without a definition.
    pub(super) fn is_empty(&self) -> bool {
        self.plain.lines().all(|line| line.trim_start().is_empty() || line.trim_start().starts_with('#'))
    }

    fn offset(&self, position: Pos) -> usize {
        let line = self.lines.get(position.line.saturating_sub(1));
        let index = line.map(|line| line.first + position.column.saturating_sub(1));
        index.and_then(|index| self.chars.get(index)).copied().unwrap_or(self.plain.len())
    }

    /// Where `name` is written, in the definition that begins at `position` (or whose description does).
    pub(super) fn span(&self, position: Pos, name: &str) -> Span {
        let start = self.offset(position);
        let start = start + description(&self.plain[start..]);
        let found = self.plain[start..].match_indices(name).map(|(at, _)| start + at).find(|&at| {
            let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
            !self.plain[..at].ends_with(is_part) && !self.plain[at + name.len()..].starts_with(is_part)
        });
        near(self.source, found.unwrap_or(start), name.len())
    }

    /// The description, else the comment lines directly above the line that `position` begins.
    pub(super) fn docs(&self, position: Pos, description: Option<&str>) -> Option<String> {
        let text = match description {
            Some(text) => text.to_owned(),
            None => self.comment(position),
        };
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn comment(&self, position: Pos) -> String {
        let line = position.line.saturating_sub(1).min(self.lines.len() - 1);
        if self.offset(position) > self.lines[line].text {
            return String::new();
        }
        let mut lines = Vec::new();
        for above in (0..line).rev() {
            let text = self.source.text[self.lines[above].start..self.lines[above + 1].start].trim();
            let Some(text) = text.strip_prefix('#') else { break };
            lines.push(text.strip_prefix(' ').unwrap_or(text).trim_end());
        }
        lines.reverse();
        lines.join("\n")
    }

    /// The parser's error, which comes as text that begins with the place.
    pub(super) fn syntax_error(&self, error: &str) -> Diagnostic {
        let body = error.strip_prefix("schema parse error: ").unwrap_or(error);
        let (first, rest) = body.split_once('\n').unwrap_or((body, ""));
        let place = first.strip_prefix("Parse error at ").and_then(|place| place.split_once(':'));
        let position = place.and_then(|(line, column)| Some(Pos { line: line.parse().ok()?, column: column.parse().ok()? }));
        let span = position.map_or_else(|| first_line(self.source), |at| near(self.source, self.offset(at), 1));
        let what = rest.split_whitespace().collect::<Vec<_>>().join(" ");
        if what.contains("Recursion limit exceeded") {
            let finding = Diagnostic::new("AZ101", "the GraphQL schema is nested too deeply").at(&span, "too many are open here");
            return finding.help("take fewer lists or objects inside of each other");
        }
        Diagnostic::new("AZ101", "this is not a GraphQL schema")
            .at(&span, if what.is_empty() { first } else { &what })
            .help("give the schema in GraphQL's schema definition language, and mend it here")
    }
}

/// Length of the description that `text` begins with, if it does.
fn description(text: &str) -> usize {
    if let Some(block) = text.strip_prefix("\"\"\"") {
        let mut from = 0;
        while let Some(at) = block[from..].find("\"\"\"") {
            if !block[..from + at].ends_with('\\') {
                return from + at + 6;
            }
            from += at + 3;
        }
        return 0;
    }
    let Some(line) = text.strip_prefix('"') else { return 0 };
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        match c {
            '"' if !escaped => return at + 2,
            _ => escaped = c == '\\' && !escaped,
        }
    }
    0
}
