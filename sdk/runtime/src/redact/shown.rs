//! Texts of others as they may be shown.

use std::collections::HashSet;

use super::tokens::{Number, Place, Tokens, is_joining, punctuation};
use super::vocabulary::{VOCABULARY, Vocabulary};

/// Stands for everything that is not shown.
pub(crate) const HIDDEN: &str = "…";

/// Punctuation in a row that may stand between any two words, in characters: less of a secret cannot be recognized.
const FREE_PUNCTUATION: usize = 3;

/// Words that are known for one error only: the names in a caller's own document.
pub(crate) type Names<'n> = HashSet<&'n str>;

/// What may be shown besides the words of libraries, systems and standards.
#[derive(Clone, Copy)]
pub(crate) struct Known<'k> {
    /// Words of an API.
    pub(crate) vocabulary: Option<&'static Vocabulary>,
    /// Words of one error.
    pub(crate) names: &'k Names<'k>,
}

impl Known<'_> {
    fn vocabularies(&self) -> impl Iterator<Item = &Vocabulary> {
        [Some(&*VOCABULARY), self.vocabulary].into_iter().flatten()
    }

    fn has_word(&self, word: &str) -> bool {
        self.vocabularies().any(|vocabulary| vocabulary.has(word))
    }

    fn has_number(&self, place: Place<'_>, number: Number<'_>) -> bool {
        self.vocabularies().any(|vocabulary| vocabulary.has_number(place, number))
    }

    fn has_punctuation(&self, punctuation: &str) -> bool {
        self.vocabularies().any(|vocabulary| vocabulary.punctuation.contains(punctuation))
    }
}

/// The text as it may be shown. It takes a time that is linear in the length of the text.
pub(crate) fn shown(text: &str, allowed: &Known<'_>) -> String {
    let tokens = Tokens::of(text);
    let known = known_words(&tokens, allowed);
    let mut out = String::with_capacity(text.len());
    for (at, word) in tokens.words.iter().enumerate() {
        if !known[at] && at > 0 && !known[at - 1] {
            // One stands for all of them, and for what is between them.
            continue;
        }
        push_gap(&mut out, tokens.gaps[at], allowed);
        if known[at] { out.push_str(word) } else { push_hidden(&mut out) }
    }
    push_gap(&mut out, tokens.gaps[tokens.words.len()], allowed);
    out
}

/// Is it a word that may be shown wherever it comes from?
pub(crate) fn is_error_word(word: &str) -> bool {
    VOCABULARY.has_error_word(word)
}

/// Is it one word of the vocabulary, such as a name of the schemas?
pub(crate) fn is_known(word: &str) -> bool {
    VOCABULARY.has(word) && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Which of the words may be shown.
fn known_words(tokens: &Tokens<'_>, allowed: &Known<'_>) -> Vec<bool> {
    let mut known: Vec<bool> = (0..tokens.words.len()).map(|at| is_known_word(tokens, at, allowed)).collect();
    let mut start = 0;
    for end in 1..=tokens.words.len() {
        if end == tokens.words.len() || !is_joining(tokens.gaps[end]) {
            // They are one for whoever wrote them.
            let all = known[start..end].iter().all(|known| *known);
            known[start..end].fill(all);
            start = end;
        }
    }
    known
}

fn is_known_word(tokens: &Tokens<'_>, at: usize, known: &Known<'_>) -> bool {
    let word = tokens.words[at];
    let is_free = |gap: &str| gap.is_empty() || gap.contains(char::is_whitespace) || is_joining(gap);
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        return tokens.numbers(at).is_some_and(|(place, kinds)| kinds.iter().any(|kind| known.has_number(place, *kind)));
    }
    if word.len() == 1 {
        // A single letter in other surroundings is part of something else.
        return known.has_word(word) && is_free(tokens.gaps[at]) && is_free(tokens.gaps[at + 1]);
    }
    known.has_word(word) || known.names.contains(word)
}

/// Adds what is between words, unless there is too much of it.
fn push_gap(out: &mut String, gap: &str, known: &Known<'_>) {
    let punctuation = punctuation(gap);
    if punctuation.chars().count() > FREE_PUNCTUATION && !known.has_punctuation(&punctuation) {
        let is_blank = |c: Option<char>| c.is_some_and(|c| c.is_whitespace() || c.is_control());
        out.push_str(if is_blank(gap.chars().next()) { " " } else { "" });
        push_hidden(out);
        out.push_str(if is_blank(gap.chars().next_back()) { " " } else { "" });
        return;
    }
    out.extend(gap.chars().map(|c| if c.is_whitespace() || c.is_control() { ' ' } else { c }));
}

fn push_hidden(out: &mut String) {
    if !out.trim_end().ends_with(HIDDEN) {
        out.push_str(HIDDEN);
    }
}
