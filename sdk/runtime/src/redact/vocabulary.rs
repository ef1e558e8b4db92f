//! The words that may be shown, as data: see `vocabulary.txt`.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::tokens::{Number, Place, Tokens, punctuation};
use crate::code::Code;

/// Words of libraries, systems and standards, read when the first error needs them.
pub(super) static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::read(include_str!("vocabulary.txt"), ""));

/// Words, numbers in their places, and punctuation that may be shown.
pub struct Vocabulary {
    words: HashSet<&'static str>,
    numbers: HashSet<(Place<'static>, Number<'static>)>,
    pub(super) punctuation: HashSet<String>,
    error_words: HashSet<String>,
}

impl Vocabulary {
    /// Reads messages and words in the format of `vocabulary.txt`, and names.
    pub fn read(text: &'static str, names: &'static str) -> Self {
        let mut vocabulary = Self {
            words: names.split_whitespace().collect(),
            numbers: HashSet::new(),
            punctuation: HashSet::new(),
            error_words: Code::words().map(str::to_ascii_lowercase).collect(),
        };
        let mut section = "";
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line {
                "[messages]" | "[words]" | "[error words]" => section = line,
                word if section == "[error words]" => drop(vocabulary.error_words.insert(word.to_ascii_lowercase())),
                words if section == "[words]" => vocabulary.words.extend(Tokens::of(words).words),
                message => vocabulary.add_message(message),
            }
        }
        vocabulary
    }

    fn add_message(&mut self, message: &'static str) {
        let tokens = Tokens::of(message);
        for (at, word) in tokens.words.iter().enumerate() {
            match tokens.numbers(at).filter(|_| word.bytes().all(|byte| byte.is_ascii_digit())) {
                Some((place, kinds)) => self.numbers.extend(kinds.first().map(|kind| (place, *kind))),
                None => drop(self.words.insert(word)),
            }
        }
        self.punctuation.extend(tokens.gaps.iter().map(|gap| punctuation(gap)));
    }

    /// Knows it a word for a code, in capitals or not?
    pub(super) fn has_error_word(&self, word: &str) -> bool {
        self.error_words.contains(word.to_ascii_lowercase().as_str())
    }

    /// Knows it a word, with or without a capital in front?
    pub(super) fn has(&self, word: &str) -> bool {
        let word = word.strip_suffix("'s").unwrap_or(word);
        let small = || {
            let (first, rest) = word.split_at_checked(1)?;
            let small = [&first.to_ascii_lowercase(), rest].concat();
            Some(self.words.contains(small.as_str()))
        };
        let is_capital = word.starts_with(|c: char| c.is_ascii_uppercase());
        self.words.contains(word) || self.has_error_word(word) || (is_capital && small() == Some(true))
    }

    pub(super) fn has_number(&self, place: Place<'_>, number: Number<'_>) -> bool {
        self.numbers.contains(&(place, number))
    }
}
