//! Texts in pieces.

/// Characters between words, besides blanks and control characters. All others are part of a word.
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~—–";

/// Those of them that do not make one word of what is on both sides: a secret with the others in it is hidden whole.
const SEPARATING: &str = "\"(),;<>[]`{}";

/// A text in pieces: what is before each word, the words, and what is after the last of them.
pub(super) struct Tokens<'t> {
    pub(super) gaps: Vec<&'t str>,
    pub(super) words: Vec<&'t str>,
}

impl<'t> Tokens<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut tokens = Self { gaps: Vec::new(), words: Vec::new() };
        let (mut start, mut in_word, mut before) = (0, false, None);
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let belongs = is_of_word(before, c, chars.peek().map(|(_, next)| *next));
            if belongs != in_word {
                let list = if in_word { &mut tokens.words } else { &mut tokens.gaps };
                list.push(&text[start..at]);
                (start, in_word) = (at, belongs);
            }
            before = Some(c);
        }
        if in_word {
            tokens.words.push(&text[start..]);
        }
        tokens.gaps.push(if in_word { "" } else { &text[start..] });
        tokens
    }

    /// The surroundings of a number, and the kinds of numbers that it may be.
    pub(super) fn numbers(&self, at: usize) -> Option<(Place<'t>, Vec<Number<'t>>)> {
        let word = |at: usize| {
            let word = *self.words.get(at)?;
            Some(if word.bytes().all(|byte| byte.is_ascii_digit()) { "0" } else { word })
        };
        let behind = self.gaps[at + 1];
        let after = if behind == " " { word(at + 1) } else { None };
        let place = Place { before: word(at.checked_sub(1)?)?, gap: self.gaps[at], end: behind.chars().next(), after };
        Some((place, Number::kinds(self.words[at])))
    }
}

/// Is a character part of a word? So is an apostrophe within one, and so are dots in a row: a word before them was cut off.
fn is_of_word(before: Option<char>, c: char, after: Option<char>) -> bool {
    let letters = || [before, after].into_iter().all(|c| c.is_some_and(char::is_alphabetic));
    match c {
        '\'' => letters(),
        '.' => before == Some('.') || after == Some('.'),
        c => !(c.is_whitespace() || c.is_control() || PUNCTUATION.contains(c)),
    }
}

/// Does it make one word of those on both sides?
pub(super) fn is_joining(gap: &str) -> bool {
    !gap.chars().any(|c| c.is_whitespace() || c.is_control() || SEPARATING.contains(c))
}

/// What is between words without blanks.
pub(super) fn punctuation(gap: &str) -> String {
    gap.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// Longest number that may be any in its place, in digits: less of a secret cannot be recognized.
const SHORT: usize = 3;

/// Digits of a number that counts bytes: one-time codes have fewer or more.
const BYTES: usize = 7;

/// Where a number stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Place<'t> {
    /// The word before it.
    pub(super) before: &'t str,
    /// What is between them.
    pub(super) gap: &'t str,
    /// The character after it.
    pub(super) end: Option<char>,
    /// The word after it, if there is but a blank between them.
    pub(super) after: Option<&'t str>,
}

/// Which numbers are meant.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Number<'t> {
    Short,
    Bytes,
    Exact(&'t str),
}

impl<'t> Number<'t> {
    /// Those that a number may be.
    pub(super) fn kinds(digits: &'t str) -> Vec<Self> {
        match digits.len() {
            ..=SHORT => vec![Self::Short],
            BYTES => vec![Self::Bytes, Self::Exact(digits)],
            _ => vec![Self::Exact(digits)],
        }
    }
}
