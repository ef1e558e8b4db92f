//! What others wrote, shown word by word: words of a fixed vocabulary as they are, everything else as `…`.
//!
//! A server may repeat what it was sent, in any form: cut short, escaped twice, reversed. Recognizing that is never complete, so
//! nothing is compared with what was sent. A word is shown because a server would have written it anyway.

mod message;
mod vocabulary;

use std::collections::HashSet;

pub(crate) use self::message::Message;
use self::vocabulary::{Number, Place, VOCABULARY, Vocabulary};

/// Stands for everything that is not shown.
pub(crate) const HIDDEN: &str = "…";

/// Punctuation in a row that may stand between any two words, in characters: less of a secret cannot be recognized.
const FREE_PUNCTUATION: usize = 3;

/// Characters between words, besides blanks and control characters. All others are part of a word.
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~—–";

/// Those of them that do not make one word of what is on both sides: a secret with the others in it is hidden whole.
const SEPARATING: &str = "\"(),;<>[]`{}";

/// Words that are known for one error only: the names in a caller's own document.
pub(crate) type Names<'n> = HashSet<&'n str>;

/// The text as it may be shown. It takes a time that is linear in the length of the text.
pub(crate) fn shown(text: &str, names: &Names<'_>) -> String {
    let tokens = Tokens::of(text);
    let known = tokens.known(&VOCABULARY, names);
    let mut out = String::with_capacity(text.len());
    for (at, word) in tokens.words.iter().enumerate() {
        if !known[at] && at > 0 && !known[at - 1] {
            // One stands for all of them, and for what is between them.
            continue;
        }
        push_gap(&mut out, tokens.gaps[at]);
        if known[at] { out.push_str(word) } else { push_hidden(&mut out) }
    }
    push_gap(&mut out, tokens.gaps[tokens.words.len()]);
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

/// Is it the number of a version, such as `2.4.0-rc.5`? Its numbers are too short for a secret.
pub(crate) fn is_version(text: &str) -> bool {
    const LONGEST: usize = 3;
    let number = |part: &str| (1..=LONGEST).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let (numbers, stage) = text.split_once('-').map_or((text, None), |(numbers, stage)| (numbers, Some(stage)));
    let staged = |stage: &str| {
        let (name, last) = stage.split_once('.').map_or((stage, None), |(name, last)| (name, Some(last)));
        ["alpha", "beta", "dev", "rc"].contains(&name) && last.is_none_or(number)
    };
    numbers.split('.').count() <= LONGEST && numbers.split('.').all(number) && stage.is_none_or(staged)
}

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

/// A text in pieces: what is before each word, the words, and what is after the last of them.
struct Tokens<'t> {
    gaps: Vec<&'t str>,
    words: Vec<&'t str>,
}

impl<'t> Tokens<'t> {
    fn of(text: &'t str) -> Self {
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

    /// Which of the words may be shown.
    fn known(&self, vocabulary: &Vocabulary, names: &Names<'_>) -> Vec<bool> {
        let mut known: Vec<bool> = (0..self.words.len()).map(|at| self.is_known(at, vocabulary, names)).collect();
        let mut start = 0;
        for end in 1..=self.words.len() {
            if end == self.words.len() || !is_joining(self.gaps[end]) {
                // They are one for whoever wrote them.
                let all = known[start..end].iter().all(|known| *known);
                known[start..end].fill(all);
                start = end;
            }
        }
        known
    }

    fn is_known(&self, at: usize, vocabulary: &Vocabulary, names: &Names<'_>) -> bool {
        let word = self.words[at];
        let is_free = |gap: &str| gap.is_empty() || gap.contains(char::is_whitespace) || is_joining(gap);
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.numbers(at).is_some_and(|(place, kinds)| kinds.iter().any(|kind| vocabulary.has_number(place, *kind)));
        }
        if word.len() == 1 {
            // A single letter in other surroundings is part of something else.
            return vocabulary.has(word) && is_free(self.gaps[at]) && is_free(self.gaps[at + 1]);
        }
        vocabulary.has(word) || names.contains(word)
    }

    /// The surroundings of a number, and the kinds of numbers that it may be.
    fn numbers(&self, at: usize) -> Option<(Place<'t>, Vec<Number<'t>>)> {
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
fn is_joining(gap: &str) -> bool {
    !gap.chars().any(|c| c.is_whitespace() || c.is_control() || SEPARATING.contains(c))
}

/// What is between words without blanks.
fn punctuation(gap: &str) -> String {
    gap.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// Adds what is between words, unless there is too much of it.
fn push_gap(out: &mut String, gap: &str) {
    let punctuation = punctuation(gap);
    if punctuation.chars().count() > FREE_PUNCTUATION && !VOCABULARY.punctuation.contains(&punctuation) {
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

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::error::Error;

    fn shown(text: &str) -> String {
        super::shown(text, &Names::new())
    }

    #[test]
    fn known_messages_are_shown_as_they_are() {
        let text = include_str!("redact/vocabulary.txt");
        let (messages, _) = text.split_once("[words]").expect("the words follow");
        let mut count = 0;
        for message in messages.lines().filter(|line| !line.starts_with(['#', '[']) && !line.is_empty()) {
            assert_eq!(shown(message), message);
            count += 1;
        }
        assert!(count > 150, "{count} messages");
    }

    #[test]
    fn words_that_are_not_known_are_one_mark() {
        for (text, expected) in [
            ("no user with hunter2, hunter2!", "no user with …!"),
            ("hunter2", "…"),
            ("", ""),
            ("Invalid token", "Invalid token"),
            ("iNVALID tOKEN", "…"),
            ("user-hunter2 is invalid", "… is invalid"),
            ("password=hunter2 is invalid", "… is invalid"),
            ("see https://auth.example.com/token?x=y for more", "see … for more"),
            ("user: 'hunter2', role", "user: '…', role"),
            (r#"{"password":"hunter2"}"#, r#"{"password":"…"}"#),
            ("token...", "…"),
            ("token…", "…"),
            ("...token is invalid", "… is invalid"),
            ("it doesn't match the user's token", "it doesn't match the user's token"),
            ("a b c a", "a … a"),
            ("q.a is \"a\"", "… is \"…\""),
            ("tokén tοken t\u{200d}oken \u{202e}token", "…"),
            ("😀", "…"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_are_shown_where_messages_have_them() {
        for (text, expected) in [
            ("must be at most 16 characters", "must be at most 16 characters"),
            ("must be at most 4711 characters", "must be at most … characters"),
            ("invalid otp: 493817", "invalid otp: …"),
            ("invalid otp: 12", "invalid otp: …"),
            ("16", "…"),
            ("(line 1:10)", "(line 1:10)"),
            ("(line 1:1034)", "(line …)"),
            ("line 12, column 3", "line 12, column 3"),
            ("line 12, column 3 4", "line 12, column …"),
            ("at most 47 11 characters", "at most … characters"),
            ("larger than max (5242914 vs. 4194304)", "larger than max (5242914 vs. 4194304)"),
            ("larger than max (493817 vs. 4194304)", "larger than max (… vs. 4194304)"),
            ("Code(2017)", "Code(2017)"),
            ("Code(4711)", "Code(…)"),
            ("Connection refused (os error 111)", "Connection refused (os error 111)"),
            ("Connection refused (os error 4711)", "Connection refused (os error …)"),
            ("127.0.0.1:8080", "…"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn punctuation_is_shown_as_far_as_it_says_nothing() {
        for (text, expected) in [
            ("invalid (\"token\")", "invalid (\"token\")"),
            ("!?#*%!?", "…"),
            ("invalid: !?#*%!?", "invalid…"),
            ("invalid ! ? # * % token", "invalid … token"),
            ("invalid\r\n\ttoken\u{1b}\u{7}", "invalid   token  "),
            ("invalid\u{a0}token\u{2028}", "invalid token "),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn names_of_a_document_are_known_and_its_values_are_not() {
        let document = "query q($id: ID!) { first: user(id: $id, note: \"hunter2 \\\" hunter3\", number: 493817) \
                        # hunter4\n { nope } text(value: \"\"\"hunter5 \\\"\"\" \" hunter6\"\"\") last }";
        let names = names_of(document);
        assert!(["q", "first", "nope", "text", "last"].iter().all(|name| names.contains(name)), "{names:?}");
        assert!(!names.iter().any(|name| name.contains("hunter") || name.starts_with('4')), "{names:?}");
        assert_eq!(
            super::shown("Cannot query field \"nope\" on type \"Zounds\".", &names),
            "Cannot query field \"nope\" on type \"…\"."
        );
        for unfinished in ["{ a \"hunter2", "{ a \"\"\"hunter2\"\"", "{ a #hunter2", "{ a \"hunter2\\"] {
            assert_eq!(names_of(unfinished), Names::from(["a"]), "{unfinished}");
        }
    }

    #[test]
    fn versions_are_told_from_other_texts() {
        for version in ["2.4.0", "0.0.1", "2.4", "2", "2.4.0-rc.5", "2.4.0-beta", "123.456.789"] {
            assert!(is_version(version), "{version}");
        }
        for other in ["", "4711", "2.4.0.1", "2..0", "2.4.0-hunter", "2.4.0-rc.4711", "2.4.0-rc.1.2", "v2", "2.4.0 "] {
            assert!(!is_version(other), "{other}");
        }
    }

    #[test]
    fn error_words_are_known_or_none() {
        for word in
            ["invalid_grant", "INVALID_ARGUMENT", "slow_down", "use_dpop_nonce", "rate_limit_exceeded", "request_unauthorized"]
        {
            assert!(is_error_word(word), "{word}");
        }
        for word in ["", "hunter2", "493817", "invalid grant", "invalid"] {
            assert!(!is_error_word(word), "{word}");
        }
    }

    #[test]
    fn megabytes_are_shown_in_a_time_that_is_linear() {
        const LIMIT: Duration = Duration::from_millis(50);
        const MEBIBYTE: usize = 1 << 20;
        drop(shown("token"));
        let (mut slowest, mut of) = (Duration::ZERO, "");
        for token in [
            "a",
            "x",
            " ",
            ".",
            "'",
            "\"",
            "…",
            "\0",
            "é",
            "1",
            "token ",
            "hunter2 ",
            "a'b",
            "({[",
            "line 1:1 ",
            "\\u0041",
            "..a",
            "%2F",
            "t…",
        ] {
            let text = token.repeat(MEBIBYTE / token.len());
            // The machine may be busy: the best of three is how long it takes.
            let times = (0..3).map(|_| {
                let text = text.clone();
                let start = Instant::now();
                let word: String = text.chars().take(80).collect();
                let error = Error::server(Some(&word), text);
                assert!(format!("{error} {error:?}").len() < 3 * 4096);
                start.elapsed()
            });
            let time = times.min().expect("there are three");
            if time > slowest {
                (slowest, of) = (time, token);
            }
            // What is not cut off beforehand takes a time that grows with it.
            let start = Instant::now();
            let _ = (shown(&text), names_of(&text).len());
            assert!(start.elapsed() < Duration::from_secs(20), "{token:?}");
        }
        println!("an error of a mebibyte of {of:?}: {slowest:?}");
        assert!(slowest < LIMIT, "{of:?} takes {slowest:?}");
    }
}
