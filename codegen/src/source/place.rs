//! Places that can be shown: a finding without one says only half of what is wrong.

use std::sync::Arc;

use crate::diagnostic::{Source, Span};
use crate::excerpt::{boundary_after, boundary_before};

/// A place that holds some of the text: where it would be empty, the sign that is there, or the last one before it.
pub(crate) fn near(source: &Arc<Source>, offset: usize, length: usize) -> Span {
    let text = source.text.as_str();
    let start = boundary_before(text, offset);
    let end = boundary_after(text, start.saturating_add(length));
    if start < end {
        return Span::new(source, start, end - start);
    }
    let here = text[start..].chars().next().filter(|sign| !sign.is_whitespace());
    if let Some(sign) = here {
        return Span::new(source, start, sign.len_utf8());
    }
    let shown = |(_, sign): &(usize, char)| !sign.is_whitespace() && *sign != '\u{feff}';
    let mut around = text[..start].char_indices().rev().chain(text[start..].char_indices().map(|(at, sign)| (start + at, sign)));
    around.find(shown).map_or_else(|| Span::whole(source), |(at, sign)| Span::new(source, at, sign.len_utf8()))
}

/// The first line that says something: for what is wrong with a text as a whole.
pub(crate) fn first_line(source: &Arc<Source>) -> Span {
    /// Longer lines are cut: nobody reads them.
    const LONGEST: usize = 80;
    let text = source.text.trim_start_matches('\u{feff}');
    let start = source.text.len() - text.trim_start().len();
    let line = source.text[start..].lines().next().unwrap_or_default().trim_end();
    near(source, start, boundary_before(line, LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(span: &Span) -> &str {
        &span.source.text[span.offset..span.offset + span.length]
    }

    #[test]
    fn a_place_behind_the_end_is_the_last_sign() {
        let source = Source::new("a", "é }é\n ");
        assert_eq!(held(&near(&source, 100, 1)), "é");
        assert_eq!(held(&near(&source, 6, 0)), "é");
        assert_eq!(held(&near(&source, 1, 1)), "é");
        assert_eq!(held(&near(&Source::new("a", " \n x"), 0, 0)), "x");
    }

    #[test]
    fn a_text_that_shows_nothing_has_no_place() {
        for text in ["", " \n", "\u{feff}"] {
            assert_eq!(held(&near(&Source::new("a", text), 5, 5)).trim_start_matches('\u{feff}').trim(), "", "{text:?}");
        }
    }

    #[test]
    fn the_first_line_is_the_first_that_says_something() {
        assert_eq!(held(&first_line(&Source::new("a", "\u{feff}\n  é: 1 \r\nb"))), "é: 1");
        assert_eq!(held(&first_line(&Source::new("a", ""))), "");
        assert_eq!(held(&first_line(&Source::new("a", "é".repeat(100)))).chars().count(), 40);
    }
}
