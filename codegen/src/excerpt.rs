//! The text around a place, as it is drawn: lines may be as long as a file, and a file is not copied for each finding.

use std::sync::Arc;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::diagnostic::Source;

/// Longest part of a line that is drawn before or behind a place.
const WIDEST: usize = 400;
/// Longest mark below a place.
const LONGEST: usize = 200;

/// The last place at or before a byte where a character begins, or the text ends.
pub(crate) fn boundary_before(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// The first such place at or behind a byte.
pub(crate) fn boundary_after(text: &str, at: usize) -> usize {
    (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// A source that shows only what is near.
#[derive(Debug)]
pub(crate) struct Excerpt(Arc<Source>);

impl Excerpt {
    pub(crate) fn of(source: &Arc<Source>) -> Self {
        Self(Arc::clone(source))
    }

    /// As much of a place as is marked.
    pub(crate) fn marked(&self, offset: usize, length: usize) -> usize {
        if length <= LONGEST { length } else { boundary_before(&self.0.text, offset + LONGEST) - offset }
    }
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let text = self.0.text.as_str();
        let (start, end) = (span.offset(), span.offset() + span.len());
        if end > text.len() || !text.is_char_boundary(start) || !text.is_char_boundary(end) {
            return Err(MietteError::OutOfBounds);
        }
        let near = boundary_after(text, start.saturating_sub(WIDEST));
        let from = if before == 0 {
            start
        } else {
            let mut ends = text[near..start].rmatch_indices('\n').map(|(at, _)| near + at + 1);
            ends.nth(before).unwrap_or(near)
        };
        let far = boundary_before(text, end + WIDEST);
        let to = if after == 0 {
            end
        } else {
            let mut ends = text[end..far].match_indices('\n').map(|(at, _)| end + at);
            ends.nth(after).unwrap_or(far)
        };
        let line = text[..from].matches('\n').count();
        let column = from - text[..from].rfind('\n').map_or(0, |at| at + 1);
        let held = SourceSpan::new(from.into(), to - from);
        Ok(Box::new(MietteSpanContents::new(&text.as_bytes()[from..to], held, line, column, line + 1)))
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Diagnostic, Source, Span};

    fn drawn(text: &str, needle: &str) -> String {
        let source = Source::new("a", text);
        let at = text.find(needle).expect("it is there");
        Diagnostic::new("AZ101", "wrong").at(&Span::new(&source, at, needle.len()), "here").to_string()
    }

    #[test]
    fn lines_around_a_place_are_drawn_with_their_numbers() {
        let shown = drawn("zero\none\ntwo\nthree\nfour", "two");
        assert!(shown.contains("[a:3:1]") && shown.contains("2 │ one") && shown.contains("4 │ three"), "{shown}");
        assert!(!shown.contains("zero") && !shown.contains("four"), "{shown}");
    }

    #[test]
    fn a_line_as_long_as_a_file_is_cut_around_the_place() {
        let long = "é".repeat(100_000);
        let shown = drawn(&format!("{long}!{long}"), "!");
        assert!(shown.contains("[a:1:200001]") && shown.len() < 10_000, "{}", shown.len());
        let shown = drawn(&format!("{long}\nx\n{long}"), "x");
        assert!(shown.contains("2 │ x") && shown.len() < 10_000, "{}", shown.len());
    }

    #[test]
    fn a_place_as_long_as_a_file_is_marked_at_its_start() {
        let long = "é".repeat(100_000);
        let shown = drawn(&format!("a {long} b"), &long);
        assert!(shown.contains("[a:1:3]") && shown.len() < 20_000, "{}", shown.len());
    }
}
