//! YAML → JSON, with the places of its parts.
//!
//! Documents are read from their JSON form: in YAML a key like `200` is a number, and references may multiply.

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::Arc;

use saphyr_parser::{Event, Parser, ScalarStyle, Span as Marked, Tag};
use serde_json::{Number, Value};

use super::json::{Children, Index, Node, Repeated};
use super::place::{first_line, near};
use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source, Span};

/// As deep as JSON may be.
const DEEPEST: usize = 120;
/// References to anchors bring at most so many values along: each may refer to others that do.
const MOST_REPEATED: usize = 100_000;

/// Reads the one document of a text that begins `start` bytes into its source, as JSON in the same order.
pub(super) fn read(source: &Arc<Source>, start: usize) -> Result<(String, Index)> {
    let text = &source.text[start..];
    let reader = Reader {
        source,
        places: Places::new(text, start),
        open: Vec::new(),
        anchors: HashMap::new(),
        repeated: 0,
        keys: Vec::new(),
        root: None,
    };
    reader.read(text)
}

/// Byte offsets of characters, which the parser counts.
struct Places {
    start: usize,
    chars: Vec<usize>,
    end: usize,
}

impl Places {
    fn new(text: &str, start: usize) -> Self {
        // Of plain ASCII they are the same.
        let chars = if text.is_ascii() { Vec::new() } else { text.char_indices().map(|(at, _)| at).collect() };
        Self { start, chars, end: text.len() }
    }

    fn offset(&self, index: usize) -> usize {
        let offset = if self.chars.is_empty() { index } else { self.chars.get(index).copied().unwrap_or(self.end) };
        self.start + offset.min(self.end)
    }

    fn place(&self, marked: &Marked) -> (usize, usize) {
        let (from, to) = (self.offset(marked.start.index()), self.offset(marked.end.index()));
        (from, to.saturating_sub(from))
    }
}

/// A value as JSON, and where its parts stand.
type Placed = (String, Node);

/// A list or mapping that is not at its end.
struct Open {
    place: (usize, usize),
    anchor: usize,
    /// The key that waits for its value; none in lists.
    key: Option<(String, (usize, usize))>,
    /// How many values are inside, itself included.
    size: usize,
    children: Children,
    kind: Kind,
    /// The JSON so far.
    json: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    List,
    Mapping,
}

struct Reader<'a> {
    source: &'a Arc<Source>,
    places: Places,
    open: Vec<Open>,
    /// By the parser's number; with the count of values inside.
    anchors: HashMap<usize, (Placed, usize)>,
    /// Values that references have brought along.
    repeated: usize,
    keys: Vec<Repeated>,
    root: Option<Placed>,
}

impl Reader<'_> {
    fn read(mut self, text: &str) -> Result<(String, Index)> {
        for event in Parser::new_from_str(text) {
            let (event, marked) = event.map_err(|error| {
                let offset = self.places.offset(error.marker().index());
                let what = if error.info().contains("recursion limit") { "nested too deeply" } else { error.info() };
                refusal(&near(self.source, offset, 1), what, "mend the YAML here")
            })?;
            self.event(event, self.places.place(&marked))?;
        }
        if !self.keys.is_empty() {
            return Err(Diagnostics(self.keys.iter().map(|key| key.finding(self.source, 0)).collect()));
        }
        let Some((value, root)) = self.root else {
            return Err(refusal(&first_line(self.source), "nothing in here", "give a document").into());
        };
        Ok((value, Index { root, repeated: Vec::new() }))
    }

    fn event(&mut self, event: Event<'_>, place: (usize, usize)) -> Result<()> {
        match event {
            Event::DocumentStart(_) if self.root.is_some() => {
                Err(self.refuse(place, "a second document begins here", "give each document in a file of its own"))
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => Ok(()),
            Event::SequenceStart(anchor, tag) => self.start(place, anchor, tag.as_deref(), Kind::List),
            Event::MappingStart(anchor, tag) => self.start(place, anchor, tag.as_deref(), Kind::Mapping),
            Event::SequenceEnd | Event::MappingEnd => {
                self.end();
                Ok(())
            }
            Event::Scalar(text, style, anchor, tag) => self.scalar(&text, style, tag.as_deref(), anchor, place),
            Event::Alias(anchor) => self.alias(anchor, place),
        }
    }

    fn start(&mut self, place: (usize, usize), anchor: usize, tag: Option<&Tag>, kind: Kind) -> Result<()> {
        if self.open.len() == DEEPEST {
            return Err(self.refuse(place, "nested too deeply", "take fewer lists and mappings inside of each other"));
        }
        self.check_tag(tag, &["seq", "map"], place)?;
        if self.awaits_key() {
            return Err(self.refuse(place, "a key that is no text", "give the key as text"));
        }
        self.open.push(Open { place, anchor, key: None, size: 1, children: Children::new(), kind, json: String::new() });
        Ok(())
    }

    fn awaits_key(&self) -> bool {
        self.open.last().is_some_and(|open| open.key.is_none() && open.kind == Kind::Mapping)
    }

    fn end(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let json = match open.kind {
            Kind::List => format!("[{}]", open.json),
            Kind::Mapping => format!("{{{}}}", open.json),
        };
        // Its key is a better place than all of it.
        let node = Node::new((open.place.0, 1), open.children);
        self.add((json, node), open.anchor, open.size);
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, tag: Option<&Tag>, anchor: usize, place: (usize, usize)) -> Result<()> {
        self.check_tag(tag, &["str", "int", "float", "bool", "null"], place)?;
        if self.awaits_key() {
            return self.key(text, style, place);
        }
        let is_text = style != ScalarStyle::Plain || tag.is_some_and(|tag| tag.suffix == "str" || is_nonspecific(tag));
        let value = if is_text { Value::String(text.to_owned()) } else { plain(text) };
        self.add((value.to_string(), Node::new(place, Children::new())), anchor, 1);
        Ok(())
    }

    fn key(&mut self, text: &str, style: ScalarStyle, place: (usize, usize)) -> Result<()> {
        if text == "<<" && style == ScalarStyle::Plain {
            let finding = Diagnostic::new("AZ104", "YAML: merge keys are not supported").at(&self.span(place), "here");
            return Err(finding.help("write out what is merged").into());
        }
        if let Some(open) = self.open.last_mut() {
            if let Some(first) = open.children.get(text) {
                self.keys.push(Repeated { key: text.to_owned(), first: first.place, again: place });
            }
            open.key = Some((text.to_owned(), place));
        }
        Ok(())
    }

    fn alias(&mut self, anchor: usize, place: (usize, usize)) -> Result<()> {
        if self.awaits_key() {
            return Err(self.refuse(place, "a key that is a reference", "write out the key"));
        }
        let Some((_, size)) = self.anchors.get(&anchor) else {
            return Err(self.refuse(place, "a reference to what is not at its end", "refer to what stands above"));
        };
        self.repeated += size;
        if self.repeated > MOST_REPEATED {
            return Err(self.refuse(place, "references bring too much along", "write out less by references"));
        }
        let (placed, size) = self.anchors[&anchor].clone();
        self.add(placed, 0, size);
        Ok(())
    }

    /// Adds a value to what is open, or makes it the document.
    fn add(&mut self, (value, mut node): Placed, anchor: usize, size: usize) {
        if anchor > 0 {
            self.anchors.insert(anchor, ((value.clone(), node.clone()), size));
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some((value, node));
            return;
        };
        open.size += size;
        if !open.json.is_empty() {
            open.json.push(',');
        }
        let key = match open.kind {
            Kind::List => open.children.len().to_string(),
            Kind::Mapping => {
                // A value follows a key: the parser brings nothing else.
                let Some((key, place)) = open.key.take() else { return };
                node.place = place;
                open.json.push_str(&Value::from(key.as_str()).to_string());
                open.json.push(':');
                key
            }
        };
        open.json.push_str(&value);
        open.children.entry(key).or_insert(node);
    }

    fn check_tag(&self, tag: Option<&Tag>, known: &[&str], place: (usize, usize)) -> Result<()> {
        let Some(tag) = tag else { return Ok(()) };
        if is_nonspecific(tag) || (tag.is_yaml_core_schema() && known.contains(&tag.suffix.as_str())) {
            return Ok(());
        }
        let finding = Diagnostic::new("AZ104", "YAML: this tag is not supported").at(&self.span(place), "here");
        Err(finding.help("write the value without a tag").into())
    }

    fn span(&self, (offset, length): (usize, usize)) -> Span {
        near(self.source, offset, length)
    }

    fn refuse(&self, place: (usize, usize), what: &str, help: &str) -> Diagnostics {
        refusal(&self.span(place), what, help).into()
    }
}

/// Is it `!` alone, which only says that a value is what it looks like in quotes?
fn is_nonspecific(tag: &Tag) -> bool {
    [tag.handle.as_str(), &tag.suffix].concat() == "!"
}

fn refusal(span: &Span, what: &str, help: &str) -> Diagnostic {
    Diagnostic::new("AZ101", "this YAML cannot be read").at(span, what).help(help)
}

/// What a text without quotes means, by the core schema of YAML 1.2.
fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    let radix = |digits: Option<&str>, radix| digits.and_then(|digits| u64::from_str_radix(digits, radix).ok());
    let integer = text.strip_prefix('+').unwrap_or(text).parse::<i64>().map(Number::from).ok().filter(|_| !text.contains("+-"));
    let integer = integer.or_else(|| text.parse::<u64>().ok().map(Number::from));
    let integer = integer.or_else(|| radix(text.strip_prefix("0x"), 16).map(Number::from));
    let integer = integer.or_else(|| radix(text.strip_prefix("0o"), 8).map(Number::from));
    // Rust knows words for numbers, which are only words here.
    let is_decimal =
        text.bytes().all(|c| c.is_ascii_digit() || b"+-.eE".contains(&c)) && text.contains(|c: char| c.is_ascii_digit());
    let number = integer.or_else(|| text.parse::<f64>().ok().filter(|_| is_decimal).and_then(Number::from_f64));
    number.map_or_else(|| Value::String(text.to_owned()), Value::Number)
}
