//! A text of our own words and those of others.

use std::borrow::Cow;

use super::shown::{HIDDEN, Known, shown};

/// Longest text of others that is kept, in bytes: a server may answer with anything.
pub(super) const LONGEST: usize = 2048;

/// A text in parts, by whose words they are.
#[derive(Clone, Default)]
pub struct Message(Vec<Part>);

#[derive(Clone)]
enum Part {
    /// Shown as it is.
    Own(Cow<'static, str>),
    /// Shown word by word.
    Foreign(String),
}

impl Message {
    /// Words of somebody else: a server, another crate, a caller's code.
    pub(crate) fn foreign(text: impl Into<String>) -> Self {
        Self::default().quoting(text)
    }

    /// Adds words of our own.
    pub fn with(mut self, text: impl Into<Cow<'static, str>>) -> Self {
        self.0.push(Part::Own(text.into()));
        self
    }

    /// Adds words of somebody else.
    pub fn quoting(mut self, text: impl Into<String>) -> Self {
        let mut text = text.into();
        shorten(&mut text);
        self.0.push(Part::Foreign(text));
        self
    }

    /// Adds another text.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// As it may be shown.
    pub(crate) fn shown(&self, known: &Known<'_>) -> String {
        let parts = self.0.iter().map(|part| match part {
            Part::Own(text) => Cow::Borrowed(text.as_ref()),
            Part::Foreign(text) => Cow::Owned(shown(text, known)),
        });
        let mut text = parts.collect();
        shorten(&mut text);
        text
    }

    /// As it was written.
    pub(crate) fn raw(&self) -> String {
        self.0.iter().map(Part::raw).collect()
    }

    /// The parts that are ours.
    #[cfg(any(test, feature = "testing"))]
    pub(crate) fn own(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|part| matches!(part, Part::Own(_))).map(Part::raw)
    }

    /// Has it words of somebody else?
    pub(crate) fn is_foreign(&self) -> bool {
        self.0.iter().any(|part| matches!(part, Part::Foreign(_)))
    }
}

impl Part {
    fn raw(&self) -> &str {
        match self {
            Self::Own(text) => text,
            Self::Foreign(text) => text,
        }
    }
}

impl From<&'static str> for Message {
    fn from(text: &'static str) -> Self {
        Self::default().with(text)
    }
}

impl From<&String> for Message {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

/// Of our own words, with numbers and names of ours in them.
impl From<String> for Message {
    fn from(text: String) -> Self {
        Self::default().with(text)
    }
}

/// What is left of a word at the end is not known any more.
fn shorten(text: &mut String) {
    if text.len() > LONGEST {
        let end = (0..=LONGEST).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        text.truncate(end);
        text.push_str(HIDDEN);
    }
}
