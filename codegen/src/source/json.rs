//! Where things stand in a document: parsers of values keep no places.

use std::sync::Arc;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Source, Span};

/// The tree of a document, with places in the stead of values.
#[derive(Default)]
pub(super) struct Index {
    pub(super) root: Node,
    /// Second and later keys of the same name in one object, with the first.
    pub(super) repeated: Vec<Repeated>,
}

/// A key that an object has twice.
pub(super) struct Repeated {
    pub(super) key: String,
    pub(super) first: (usize, usize),
    pub(super) again: (usize, usize),
}

impl Repeated {
    /// `start` is where the indexed text begins in `source`.
    pub(super) fn finding(&self, source: &Arc<Source>, start: usize) -> Diagnostic {
        let span = |(offset, length)| Span::new(source, start + offset, length);
        Diagnostic::new("AZ102", format!("the key `{}` comes twice in one object", self.key))
            .at(&span(self.again), "comes again")
            .at(&span(self.first), "first here")
            .help("take one of them out")
    }
}

/// One value.
#[derive(Clone, Default)]
pub(super) struct Node {
    /// Offset and length of the key, or of the first byte of a value that has none.
    pub(super) place: (usize, usize),
    /// Offset behind its last byte.
    end: usize,
    /// What it holds. Most values are texts, which hold nothing and need no room for it.
    children: Option<Box<Children>>,
}

/// Members of an object by key, elements of a list by index.
pub(super) type Children = IndexMap<String, Node>;

impl Node {
    /// A value in the place of its key.
    pub(super) fn new(place: (usize, usize), children: Children) -> Self {
        Self::to(0, place, children)
    }

    fn to(end: usize, place: (usize, usize), mut children: Children) -> Self {
        children.shrink_to_fit();
        Self { place, end, children: (!children.is_empty()).then(|| Box::new(children)) }
    }

    fn child(&self, key: &str) -> Option<&Self> {
        self.children.as_ref()?.get(key)
    }

    fn children(&self) -> impl Iterator<Item = (&String, &Self)> {
        self.children.iter().flat_map(|children| children.iter())
    }

    /// The keys of an object.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.children().map(|(key, _)| key.as_str())
    }
}

impl Index {
    /// Indexes a text that a JSON parser has accepted, which bounds its depth; of any other text, as much as is sound.
    pub(super) fn new(text: &str) -> Self {
        let mut scanner = Scanner { text, at: 0, depth: 0, repeated: Vec::new() };
        let root = scanner.value().unwrap_or_default();
        Self { root, repeated: scanner.repeated }
    }

    /// The place of the last part of `pointer` that exists.
    pub(super) fn place(&self, pointer: &[&str]) -> (usize, usize) {
        let mut node = &self.root;
        for part in pointer {
            match node.child(part) {
                Some(child) => node = child,
                None => break,
            }
        }
        node.place
    }

    /// The value at the end of `pointer`.
    pub(super) fn node(&self, pointer: &[&str]) -> Option<&Node> {
        pointer.iter().try_fold(&self.root, |node, part| node.child(part))
    }

    /// The pointer to the innermost value that holds an offset.
    pub(super) fn pointer(&self, offset: usize) -> Vec<&str> {
        let mut node = &self.root;
        let mut pointer = Vec::new();
        while let Some((key, child)) = node.children().find(|(_, child)| child.place.0 <= offset && offset < child.end) {
            pointer.push(key.as_str());
            node = child;
        }
        pointer
    }
}

/// The keys that come twice in an object of a JSON text.
pub(crate) fn repeated_keys(source: &Arc<Source>) -> Vec<Diagnostic> {
    Index::new(&source.text).repeated.iter().map(|repeated| repeated.finding(source, 0)).collect()
}

/// Where a JSON parser found something wrong. It counts columns in bytes.
pub(crate) fn offset(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    lines.map(str::len).sum::<usize>() + error.column().saturating_sub(1)
}

const DEEPEST: usize = 128;

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    repeated: Vec<Repeated>,
}

impl Scanner<'_> {
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn value(&mut self) -> Option<Node> {
        let first = self.peek()?;
        let start = self.at;
        let children = match first {
            b'{' => self.nested(Self::members)?,
            b'[' => self.nested(Self::elements)?,
            b'"' => {
                self.string()?;
                return Some(Node { place: (start, self.at - start), end: self.at, children: None });
            }
            _ => {
                let rest = &self.text[self.at..];
                self.at += rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(rest.len());
                return Some(Node { place: (start, self.at - start), end: self.at, children: None });
            }
        };
        Some(Node::to(self.at, (start, 1), children))
    }

    fn nested(&mut self, inside: fn(&mut Self) -> Option<Children>) -> Option<Children> {
        if self.depth == DEEPEST {
            return None;
        }
        self.depth += 1;
        self.at += 1;
        let children = inside(self)?;
        self.depth -= 1;
        Some(children)
    }

    fn members(&mut self) -> Option<Children> {
        let mut members = Children::new();
        while self.peek()? != b'}' {
            let start = self.at;
            let key = self.string()?;
            let place = (start, self.at - start);
            self.take(b':')?;
            let value = self.value()?;
            match members.get(&key) {
                Some(first) => self.repeated.push(Repeated { key, first: first.place, again: place }),
                None => {
                    members.insert(key, Node { place, ..value });
                }
            }
            if self.take(b',').is_none() {
                break;
            }
        }
        self.take(b'}')?;
        Some(members)
    }

    fn elements(&mut self) -> Option<Children> {
        let mut elements = Children::new();
        while self.peek()? != b']' {
            let value = self.value()?;
            elements.insert(elements.len().to_string(), value);
            if self.take(b',').is_none() {
                break;
            }
        }
        self.take(b']')?;
        Some(elements)
    }

    fn string(&mut self) -> Option<String> {
        self.take(b'"')?;
        let start = self.at;
        let bytes = self.text.as_bytes();
        loop {
            match *bytes.get(self.at)? {
                b'\\' => self.at += 2,
                b'"' => break,
                _ => self.at += 1,
            }
        }
        let raw = self.text.get(start..self.at)?;
        self.at += 1;
        if raw.contains('\\') { serde_json::from_str(&format!("\"{raw}\"")).ok() } else { Some(raw.to_owned()) }
    }
}

#[cfg(test)]
mod tests {
    use super::Index;

    fn at<'a>(text: &'a str, pointer: &[&str]) -> &'a str {
        let (offset, length) = Index::new(text).place(pointer);
        &text[offset..offset + length]
    }

    #[test]
    fn pointers_lead_to_keys_and_elements() {
        let text = r#"{"a": [1, {"b\"": "x"}], "/p": {"get": {}}}"#;
        assert_eq!(at(text, &["a", "1", "b\""]), r#""b\"""#);
        assert_eq!(at(text, &["a", "0"]), "1");
        assert_eq!(at(text, &["/p", "get"]), r#""get""#);
    }

    #[test]
    fn a_pointer_too_long_leads_to_what_there_is() {
        assert_eq!(at(r#"{"a": {"b": 1}}"#, &["a", "c", "d"]), r#""a""#);
        assert_eq!(at("", &["a"]), "");
    }

    #[test]
    fn an_offset_leads_to_the_innermost_value() {
        let index = Index::new(r#"{"a": [1, {"b": "x"}], "c": 2}"#);
        assert_eq!(index.pointer(17), ["a", "1", "b"]);
        assert_eq!(index.pointer(7), ["a", "0"]);
        assert_eq!(index.pointer(28), ["c"]);
        assert!(index.pointer(100).is_empty());
    }

    #[test]
    fn keys_that_come_twice_are_found() {
        let index = Index::new(r#"{"a": 1, "b": {"a": 1, "a": 2}}"#);
        assert_eq!(index.repeated.len(), 1);
        assert_eq!(index.repeated[0].again.0, 23);
    }

    #[test]
    fn broken_text_does_not_panic() {
        for text in ["{", "{\"", "{\"a\\", "[[", "{\"a\":}", "\"\\u12", "]", &"[".repeat(100_000)] {
            let _ = Index::new(text);
        }
    }
}
