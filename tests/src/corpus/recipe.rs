//! Bytes of an input: as they stand, or by a recipe where they would be too many or are made of something else.

use serde::Deserialize;

use crate::random::Random;
use crate::scratch::top;

/// How to make an input.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Recipe {
    /// The text itself.
    Text(String),
    /// Made.
    Made(Box<Made>),
}

/// A start, and what is done to it, in the order of the keys.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Made {
    /// A file of the workspace.
    file: Option<String>,
    /// Bytes as hexadecimal digits.
    hex: Option<String>,
    /// A protobuf message.
    wire: Option<Wire>,
    /// Descriptors of a file with as many messages inside of each other.
    nested: Option<usize>,
    /// As many bytes, each of them random, or one of the letters if there are some.
    random: Option<usize>,
    letters: Option<String>,
    /// How many times the dice are rolled.
    rolls: Option<usize>,
    /// Text in front of everything else.
    before: String,
    /// Written `times` times; `{n}` counts from 0, `{m}` from 1.
    repeat: String,
    times: usize,
    /// Text between what opens and what closes.
    middle: String,
    /// Written as often as `repeat`, behind it.
    close: String,
    /// Text behind everything else.
    after: String,
    /// Text exchanged for other text.
    replace: Vec<(String, String)>,
    /// As many bytes at random places become random ones.
    scramble: usize,
    /// Cut off after as many bytes.
    cut: Option<usize>,
    /// Cut off after each multiple of as many bytes: one member for each.
    every: Option<usize>,
}

/// Fields of a protobuf message by their numbers.
type Wire = Vec<(u32, WireValue)>;

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum WireValue {
    Number(u64),
    Text(String),
    Message(Wire),
}

impl Recipe {
    /// How many inputs it makes.
    pub fn members(&self) -> usize {
        match self {
            Self::Text(_) => 1,
            Self::Made(made) => match (made.every, made.rolls) {
                (Some(step), _) => made.whole(0).len() / step,
                (None, rolls) => rolls.unwrap_or(1),
            },
        }
    }

    /// The bytes of a member.
    pub fn bytes(&self, member: usize) -> Vec<u8> {
        match self {
            Self::Text(text) => text.clone().into_bytes(),
            Self::Made(made) => {
                let mut bytes = made.whole(member);
                if let Some(step) = made.every {
                    bytes.truncate(step * member);
                }
                bytes
            }
        }
    }
}

impl Made {
    fn whole(&self, member: usize) -> Vec<u8> {
        let mut bytes = self.before.clone().into_bytes();
        if let Some(path) = &self.file {
            let path = top().join(path);
            bytes.extend(std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
        }
        bytes.extend(self.hex.as_deref().map(from_hex).unwrap_or_default());
        bytes.extend(self.wire.as_deref().map(encode).unwrap_or_default());
        bytes.extend(self.nested.map(nested).unwrap_or_default());
        bytes.extend(self.dice(member));
        for n in 0..self.times {
            bytes.extend(counted(&self.repeat, n).bytes());
        }
        bytes.extend(self.middle.bytes());
        for n in 0..self.times {
            bytes.extend(counted(&self.close, n).bytes());
        }
        bytes.extend(self.after.bytes());
        if !self.replace.is_empty() {
            let mut text = String::from_utf8(bytes).expect("text is exchanged in texts only");
            for (old, new) in &self.replace {
                assert!(text.contains(old.as_str()), "there is no `{old}` to exchange");
                text = text.replace(old, new);
            }
            bytes = text.into_bytes();
        }
        self.scramble(member, &mut bytes);
        bytes.truncate(self.cut.unwrap_or(usize::MAX));
        bytes
    }

    fn scramble(&self, member: usize, bytes: &mut [u8]) {
        let mut random = Random::new(u64::try_from(member).expect("a small number"));
        for _ in 0..self.scramble {
            let place = u32::from_le_bytes(random.bytes());
            let place = usize::try_from(place).expect("a small number") % bytes.len();
            bytes[place] = random.bytes::<1>()[0];
        }
    }

    fn dice(&self, member: usize) -> Vec<u8> {
        let mut random = Random::new(u64::try_from(member).expect("a small number"));
        let rolled = (0..self.random.unwrap_or_default()).map(|_| random.bytes::<1>()[0]);
        match self.letters.as_deref().map(str::as_bytes) {
            None => rolled.collect(),
            Some(letters) => rolled.map(|byte| letters[usize::from(byte) % letters.len()]).collect(),
        }
    }
}

fn counted(text: &str, n: usize) -> String {
    text.replace("{n}", &n.to_string()).replace("{m}", &(n + 1).to_string())
}

fn from_hex(digits: &str) -> Vec<u8> {
    let digits: Vec<u32> = digits.chars().filter_map(|digit| digit.to_digit(16)).collect();
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).expect("two digits are a byte")).collect()
}

fn encode(fields: &[(u32, WireValue)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (number, value) in fields {
        let number = u64::from(*number) << 3;
        match value {
            WireValue::Number(value) => {
                varint(number, &mut bytes);
                varint(*value, &mut bytes);
            }
            WireValue::Text(text) => delimited(number, text.as_bytes(), &mut bytes),
            WireValue::Message(fields) => delimited(number, &encode(fields), &mut bytes),
        }
    }
    bytes
}

/// A file with a message that holds a message that holds …, and a service for the outermost.
fn nested(depth: usize) -> Vec<u8> {
    let name = encode(&[(1, WireValue::Text("M".to_owned()))]);
    let message = (0..depth).fold(name.clone(), |inner, _| {
        let mut outer = name.clone();
        delimited(3 << 3, &inner, &mut outer);
        outer
    });
    let text = |number, text: &str| (number, WireValue::Text(text.to_owned()));
    let method = WireValue::Message(vec![text(1, "X"), text(2, ".p.M"), text(3, ".p.M")]);
    let service = WireValue::Message(vec![text(1, "S"), (2, method)]);
    let mut file = encode(&[text(1, "p.proto"), text(2, "p"), (6, service), text(12, "proto3")]);
    delimited(4 << 3, &message, &mut file);
    let mut set = Vec::new();
    delimited(1 << 3, &file, &mut set);
    set
}

fn delimited(number: u64, content: &[u8], bytes: &mut Vec<u8>) {
    varint(number | 2, bytes);
    varint(u64::try_from(content.len()).expect("a length fits"), bytes);
    bytes.extend(content);
}

fn varint(mut value: u64, bytes: &mut Vec<u8>) {
    while value >= 0x80 {
        bytes.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    bytes.push(value.to_le_bytes()[0]);
}
