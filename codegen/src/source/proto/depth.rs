//! How deep the brackets of a `.proto` file nest: looked at before the compiler's stack does.

use std::sync::Arc;

use super::super::place::near;
use crate::diagnostic::{Diagnostic, Source};

/// Deeper than any schema nests, and safe for a parser that recurses.
const DEEPEST: usize = 100;

/// What is being skipped, because brackets in it open nothing.
enum Skip {
    Nothing,
    /// Up to this text.
    Comment(&'static str),
    /// Up to this quote, or the end of the line.
    Text(u8),
}

/// Finds the bracket that is one too many.
pub(super) fn check(source: &Arc<Source>) -> Option<Diagnostic> {
    let bytes = source.text.as_bytes();
    let (mut depth, mut at, mut skip) = (0_usize, 0, Skip::Nothing);
    while at < bytes.len() {
        let rest = &bytes[at..];
        match skip {
            Skip::Comment(end) if rest.starts_with(end.as_bytes()) => {
                at += end.len() - 1;
                skip = Skip::Nothing;
            }
            Skip::Text(_) if rest[0] == b'\\' => at += 1,
            Skip::Text(quote) if rest[0] == quote || rest[0] == b'\n' => skip = Skip::Nothing,
            Skip::Comment(_) | Skip::Text(_) => {}
            Skip::Nothing if rest.starts_with(b"//") => skip = Skip::Comment("\n"),
            Skip::Nothing if rest.starts_with(b"/*") => {
                at += 1;
                skip = Skip::Comment("*/");
            }
            Skip::Nothing => match rest[0] {
                quote @ (b'"' | b'\'') => skip = Skip::Text(quote),
                b'{' | b'[' | b'<' | b'(' => depth += 1,
                b'}' | b']' | b'>' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            },
        }
        if depth > DEEPEST {
            let finding = Diagnostic::new("AZ101", "brackets are nested too deeply");
            let finding = finding.at(&near(source, at, 1), format!("more than {DEEPEST} of them are open"));
            return Some(finding.help("take fewer messages or values inside of each other"));
        }
        at += 1;
    }
    None
}
