//! Names in GraphQL documents.

use super::shown::Names;

/// The names in a GraphQL document: what stands in its texts and comments is not among them.
pub(crate) fn names_of(document: &str) -> Names<'_> {
    let (mut names, mut rest) = (Names::new(), document);
    while let Some(first) = rest.chars().next() {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let end = match first {
            '#' => rest.find(['\n', '\r']),
            '"' => end_of_string(rest),
            // One that begins with a digit is none, and is left out.
            c if is_name(c) => {
                let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
                if !c.is_ascii_digit() {
                    names.insert(&rest[..end]);
                }
                Some(end)
            }
            c => Some(c.len_utf8()),
        };
        rest = &rest[end.unwrap_or(rest.len())..];
    }
    names
}

/// Where the text at the beginning ends, if it does.
fn end_of_string(rest: &str) -> Option<usize> {
    const BLOCK: &str = "\"\"\"";
    let quote = if rest.starts_with(BLOCK) { BLOCK } else { "\"" };
    let mut at = quote.len();
    loop {
        let here = rest.get(at..)?;
        if here.starts_with(quote) {
            return Some(at + quote.len());
        }
        let mut chars = here.chars();
        let escaped = if chars.next()? == '\\' { chars.next() } else { None };
        at = rest.len() - chars.as_str().len();
        if escaped == Some('"') && quote == BLOCK && here.starts_with("\\\"\"\"") {
            at += 2;
        }
    }
}
