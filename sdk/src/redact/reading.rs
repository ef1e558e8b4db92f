//! A text as a reader would take it who undoes escapes of one kind: servers write what they were sent in their own way.

use std::ops::Range;

/// Stands where a text was cut off.
const CUT_OFF: &[u8] = "…".as_bytes();

/// Less of the beginning of a secret gives nothing away, in bytes.
const SHORTEST_BEGINNING: usize = 3;

/// Letters in a row that may be base64: six bytes, as many as a one-time code has.
const SHORTEST_BASE64: usize = 8;

/// What stands at the beginning of a text, if it is an escape: how long it is, and for what it stands.
type Escape = fn(&[u8]) -> Option<(usize, Vec<u8>)>;

/// The kinds of escapes, and the length in bytes of the shortest secret that is looked for among them.
const KINDS: [(Escape, usize); 4] = [
    (json, 1),
    (percent, 1),
    (form, 1),
    // Any word stands for some bytes in base64, and fewer of them come about by chance.
    (base64, 4),
];

/// A text with escapes of one kind undone.
pub(super) struct Reading {
    bytes: Vec<u8>,
    /// Where each byte stands in the text.
    places: Vec<Range<usize>>,
    shortest: usize,
}

impl Reading {
    /// The text as it is, and all readings that differ from it.
    pub(super) fn all(text: &str) -> impl Iterator<Item = Self> {
        let plain: (Escape, usize) = (|_| None, 1);
        let differs = |reading: &Self| reading.bytes != text.as_bytes();
        let others = KINDS.into_iter().map(|(escape, shortest)| Self::new(text, escape, shortest)).filter(differs);
        std::iter::once(Self::new(text, plain.0, plain.1)).chain(others)
    }

    fn new(text: &str, escape: Escape, shortest: usize) -> Self {
        let mut reading = Self { bytes: Vec::with_capacity(text.len()), places: Vec::with_capacity(text.len()), shortest };
        let mut at = 0;
        while let Some(first) = text.as_bytes().get(at) {
            let (length, bytes) = escape(&text.as_bytes()[at..]).unwrap_or_else(|| (1, vec![*first]));
            reading.places.resize(reading.places.len() + bytes.len(), at..at + length);
            reading.bytes.extend(bytes);
            at += length;
        }
        reading
    }

    /// Adds the places in the text at which a secret stands, or the beginning of one that was cut off.
    pub(super) fn find(&self, secret: &[u8], found: &mut Vec<Range<usize>>) {
        if secret.len() < self.shortest {
            return;
        }
        let starts = self.bytes.iter().enumerate().filter(|(_, byte)| **byte == secret[0]);
        for (start, _) in starts {
            let same = self.bytes[start..].iter().zip(secret).take_while(|(byte, wanted)| byte == wanted).count();
            let end = start + same;
            let mut until = self.places[end - 1].end;
            if same < secret.len() {
                if same < SHORTEST_BEGINNING || !self.bytes[end..].starts_with(CUT_OFF) {
                    continue;
                }
                // Half an escape may stand in between.
                until = until.max(self.places[end].start);
            }
            found.push(self.places[start].start..until);
        }
    }
}

/// An escape that is cut off within its length stands for nothing.
fn cut_off(text: &[u8], longest: usize) -> Option<(usize, Vec<u8>)> {
    let end = (1..longest).find(|end| text.get(*end..).is_some_and(|rest| rest.starts_with(CUT_OFF)))?;
    Some((end, Vec::new()))
}

/// `\"`, `\u0026`, `\ud83d\ude00`
fn json(text: &[u8]) -> Option<(usize, Vec<u8>)> {
    const LENGTHS: [usize; 3] = [2, 6, 12];
    text.strip_prefix(b"\\")?;
    let meaning = |length: usize| {
        let quoted = [b"\"", text.get(..length)?, b"\""].concat();
        Some((length, serde_json::from_slice::<String>(&quoted).ok()?.into_bytes()))
    };
    LENGTHS.into_iter().find_map(meaning).or_else(|| cut_off(text, LENGTHS[2]))
}

/// `%2F`
fn percent(text: &[u8]) -> Option<(usize, Vec<u8>)> {
    let rest = text.strip_prefix(b"%")?;
    let digit = |at: usize| char::from(*rest.get(at)?).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    match (digit(0), digit(1)) {
        (Some(high), Some(low)) => Some((3, vec![high << 4 | low])),
        _ => cut_off(text, 3),
    }
}

/// The same, and `+` for a blank.
fn form(text: &[u8]) -> Option<(usize, Vec<u8>)> {
    if text.starts_with(b"+") { Some((1, vec![b' '])) } else { percent(text) }
}

/// Letters in a row, of which nobody knows with which the base64 begins: all four ways to read them, one after the other.
fn base64(text: &[u8]) -> Option<(usize, Vec<u8>)> {
    let values: Vec<u32> = text.iter().map_while(|letter| base64_value(*letter)).collect();
    if values.len() < SHORTEST_BASE64 {
        return None;
    }
    // No secret goes on from one into the next: this is part of no text.
    let between = if text[values.len()..].starts_with(CUT_OFF) { CUT_OFF } else { &[0xff] };
    let mut bytes = Vec::new();
    for first in 0..4 {
        for group in values[first..].chunks(4) {
            let bits = (0..4).fold(0, |bits, at| bits << 6 | group.get(at).unwrap_or(&0));
            bytes.extend_from_slice(&bits.to_be_bytes()[1..=group.len() * 3 / 4]);
        }
        bytes.extend_from_slice(between);
    }
    Some((values.len(), bytes))
}

fn base64_value(letter: u8) -> Option<u32> {
    let (first, value) = match letter {
        b'A'..=b'Z' => (b'A', 0),
        b'a'..=b'z' => (b'a', 26),
        b'0'..=b'9' => (b'0', 52),
        b'+' | b'-' => (letter, 62),
        b'/' | b'_' => (letter, 63),
        _ => return None,
    };
    Some(u32::from(letter - first) + value)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found of a secret.
    fn found(secret: &str, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        Reading::all(text).for_each(|reading| reading.find(secret.as_bytes(), &mut found));
        found
    }

    #[test]
    fn a_text_without_escapes_has_one_reading() {
        assert_eq!(Reading::all("no user: try again").count(), 1);
        assert_eq!(Reading::all(r"a\n").count(), 2);
        assert_eq!(Reading::all("a%20").count(), 3, "of URLs and of forms");
    }

    #[test]
    fn an_escape_that_is_cut_off_goes_with_the_secret() {
        for text in ["a b/c d…", "a%20b%2fc%20d…", "a+b%2Fc%2…", "a+b%2Fc%…", r"a b\u002fc\u00…", r"a b\/c\…"] {
            assert!(found("a b/c d%", text).contains(&(0..text.len() - CUT_OFF.len())), "{text}");
        }
    }

    #[test]
    fn places_are_never_within_a_character() {
        let texts = ["é\\u00e9%C3%A9…é", "%C3é%A9é%C3…", "w6nDqcOpw6nDqQ==…é", "\\ud83d\\ude00😀%F0%9F%98%80😀\\ud83d…"];
        for secret in ["é", "éé", "ééé", "😀", "😀😀", "é%", "\u{a9}"] {
            for (text, place) in texts.iter().flat_map(|text| found(secret, text).into_iter().map(move |place| (text, place))) {
                assert!(text.get(place.clone()).is_some_and(|part| !part.is_empty()), "{secret} in {text}: {place:?}");
            }
        }
    }
}
