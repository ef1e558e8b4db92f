//! Where the parts of `.proto` files stand, and what is said above them.

use std::collections::HashMap;
use std::sync::Arc;

use prost_reflect::FileDescriptor;
use prost_types::SourceCodeInfo;

use super::super::place::{first_line, near};
use super::compile::Infos;
use crate::diagnostic::{Source, Span};

/// Field number of `name` in the descriptors of all named parts.
const NAME: i32 = 1;

/// Places by file and descriptor path.
pub(super) struct Places {
    files: HashMap<String, Place>,
    nowhere: Arc<Source>,
}

struct Place {
    source: Arc<Source>,
    /// Where each line begins.
    starts: Vec<usize>,
    parts: HashMap<Vec<i32>, Part>,
}

struct Part {
    span: Vec<i32>,
    docs: Option<String>,
}

impl Places {
    /// Places in `sources`, by import path; what is not among them is placed in `nowhere`.
    pub(super) fn new(infos: Infos, sources: &HashMap<String, Arc<Source>>, nowhere: Arc<Source>) -> Self {
        let place = |(name, info): (String, SourceCodeInfo)| {
            let source = Arc::clone(sources.get(&name)?);
            let starts = std::iter::once(0).chain(source.text.match_indices('\n').map(|(at, _)| at + 1)).collect();
            let parts = info.location.into_iter().map(|location| {
                let docs = location.leading_comments.as_deref().and_then(clean);
                (location.path, Part { span: location.span, docs })
            });
            let parts = parts.collect();
            Some((name, Place { source, starts, parts }))
        };
        Self { files: infos.into_iter().filter_map(place).collect(), nowhere }
    }

    /// The name of the part at `path`, else the part, else its file.
    pub(super) fn span(&self, file: &FileDescriptor, path: &[i32]) -> Span {
        let Some(place) = self.files.get(file.name()) else { return first_line(&self.nowhere) };
        let name: Vec<i32> = path.iter().copied().chain([NAME]).collect();
        let part = place.parts.get(&name).or_else(|| place.parts.get(path));
        part.map_or_else(|| first_line(&place.source), |part| place.bytes(&part.span))
    }

    /// The comment above the part at `path`.
    pub(super) fn docs(&self, file: &FileDescriptor, path: &[i32]) -> Option<String> {
        self.files.get(file.name())?.parts.get(path)?.docs.clone()
    }
}

impl Place {
    /// The bytes of a descriptor's span: lines and byte columns from zero, without the end line when there is only one.
    fn bytes(&self, span: &[i32]) -> Span {
        let (from, to) = match *span {
            [line, from, to] => ((line, from), (line, to)),
            [line, from, end, to] => ((line, from), (end, to)),
            _ => return first_line(&self.source),
        };
        let (from, to) = (self.offset(from), self.offset(to));
        near(&self.source, from, to.saturating_sub(from))
    }

    fn offset(&self, (line, column): (i32, i32)) -> usize {
        let line = usize::try_from(line).unwrap_or_default();
        let start = self.starts.get(line).copied().unwrap_or(self.source.text.len());
        start + usize::try_from(column).unwrap_or_default()
    }
}

/// A comment without the blank that follows each marker.
fn clean(comment: &str) -> Option<String> {
    let lines = comment.lines().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end());
    let text = lines.collect::<Vec<_>>().join("\n");
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
