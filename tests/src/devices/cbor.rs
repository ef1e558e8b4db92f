//! The little CBOR (RFC 8949) that a passkey's messages need.

/// A value, written in the order in which it is given.
pub(super) enum Cbor<'a> {
    Number(i64),
    Bytes(&'a [u8]),
    Text(&'a str),
    Map(Vec<(Cbor<'a>, Cbor<'a>)>),
}

impl Cbor<'_> {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Number(number) if *number >= 0 => head(0, number.unsigned_abs(), out),
            Self::Number(number) => head(1, number.unsigned_abs() - 1, out),
            Self::Bytes(bytes) => {
                head(2, bytes.len() as u64, out);
                out.extend_from_slice(bytes);
            }
            Self::Text(text) => {
                head(3, text.len() as u64, out);
                out.extend_from_slice(text.as_bytes());
            }
            Self::Map(entries) => {
                head(5, entries.len() as u64, out);
                for (key, value) in entries {
                    key.write(out);
                    value.write(out);
                }
            }
        }
    }
}

fn head(kind: u8, value: u64, out: &mut Vec<u8>) {
    let kind = kind << 5;
    let bytes = value.to_be_bytes();
    match value {
        0..=23 => out.push(kind | bytes[7]),
        24..=0xff => out.extend_from_slice(&[kind | 0x18, bytes[7]]),
        0x100..=0xffff => {
            out.push(kind | 0x19);
            out.extend_from_slice(&bytes[6..]);
        }
        _ => {
            out.push(kind | 0x1b);
            out.extend_from_slice(&bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Cbor;

    #[test]
    fn values_are_those_of_the_standard() {
        assert_eq!(Cbor::Number(-7).encode(), [0x26]);
        assert_eq!(Cbor::Number(1000).encode(), [0x19, 0x03, 0xe8]);
        assert_eq!(Cbor::Text("none").encode(), b"\x64none");
        let map = Cbor::Map(vec![(Cbor::Number(1), Cbor::Bytes(&[1, 2])), (Cbor::Text("a"), Cbor::Map(Vec::new()))]);
        assert_eq!(map.encode(), [0xa2, 0x01, 0x42, 1, 2, 0x61, b'a', 0xa0]);
    }
}
