//! From the parts of a document back to places in its text, and the findings that point there.

use std::sync::Arc;

use super::super::json::{Index, Node};
use super::super::place::near;
use crate::diagnostic::{Diagnostic, Source, Span};

/// Finds the places of a document's parts in its text.
pub(super) struct Places {
    pub(super) source: Arc<Source>,
    pub(super) index: Index,
    /// Where the indexed text begins: in JSON after the byte order mark, if there is one.
    pub(super) start: usize,
    pub(super) is_swagger: bool,
}

impl Places {
    /// The place of a part by its path in OpenAPI 3.0, or of the closest thing around it.
    pub(super) fn span(&self, pointer: &[&str]) -> Span {
        let (offset, length) = match pointer {
            ["components", "schemas", rest @ ..] if self.is_swagger => self.index.place(&[&["definitions"], rest].concat()),
            pointer => self.index.place(pointer),
        };
        near(&self.source, self.start + offset, length)
    }

    /// The keys of an object by its path in OpenAPI 3.0.
    pub(super) fn keys(&self, pointer: &[&str]) -> impl Iterator<Item = &str> {
        self.index.node(pointer).into_iter().flat_map(Node::keys)
    }
}

pub(super) fn unsupported(what: &str, span: &Span) -> Diagnostic {
    let finding = Diagnostic::new("AZ104", format!("OpenAPI: {what} not supported")).at(span, "here");
    finding.help("take this out of the document, with what uses it")
}

pub(super) fn dangling(reference: &str, span: &Span) -> Diagnostic {
    let finding = Diagnostic::new("AZ106", format!("`{reference}` leads nowhere")).at(span, "used here");
    finding.help("only references to parts of the same document are followed")
}
