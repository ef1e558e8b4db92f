//! HTTP/2 frames, written by hand so that they can be wrong.

pub(super) const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// Length of what stands before the payload of a frame.
pub(super) const HEAD: usize = 9;
/// Longest payload that everybody takes.
pub(super) const LONGEST: usize = 16_384;

pub(super) const DATA: u8 = 0;
pub(super) const HEADERS: u8 = 1;
pub(super) const RST_STREAM: u8 = 3;
pub(super) const SETTINGS: u8 = 4;
pub(super) const PING: u8 = 6;
pub(super) const GOAWAY: u8 = 7;
pub(super) const WINDOW_UPDATE: u8 = 8;
const CONTINUATION: u8 = 9;

pub(super) const END_STREAM: u8 = 1;
pub(super) const ACK: u8 = 1;
pub(super) const END_HEADERS: u8 = 4;

/// Setting: how many streams the client may have open.
pub(super) const MAX_CONCURRENT_STREAMS: u16 = 3;
/// Setting: how much of a request may be sent before the server asks for more.
pub(super) const INITIAL_WINDOW_SIZE: u16 = 4;

/// Error codes.
pub(super) const NO_ERROR: u32 = 0;
pub(super) const INTERNAL_ERROR: u32 = 2;
pub(super) const REFUSED_STREAM: u32 = 7;
pub(super) const CANCEL: u32 = 8;
pub(super) const ENHANCE_YOUR_CALM: u32 = 11;

/// A frame of any kind.
pub(super) fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("payloads are short").to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend_from_slice(&stream.to_be_bytes());
    frame.extend_from_slice(payload);
    frame
}

pub(super) fn headers(stream: u32, ends: bool, fields: &[(&str, &str)]) -> Vec<u8> {
    frame(HEADERS, END_HEADERS | u8::from(ends), stream, &block(fields))
}

/// Headers that no single frame holds.
pub(super) fn headers_in_pieces(stream: u32, fields: &[(&str, &str)]) -> Vec<u8> {
    let block = block(fields);
    let last = block.len().div_ceil(LONGEST) - 1;
    let piece = |(at, piece): (usize, &[u8])| {
        let kind = if at == 0 { HEADERS } else { CONTINUATION };
        frame(kind, if at == last { END_HEADERS } else { 0 }, stream, piece)
    };
    block.chunks(LONGEST).enumerate().flat_map(piece).collect()
}

fn block(fields: &[(&str, &str)]) -> Vec<u8> {
    let mut block = Vec::new();
    for (name, value) in fields {
        // A literal field that nobody remembers.
        block.push(0);
        text(&mut block, name);
        text(&mut block, value);
    }
    block
}

/// A text without compression: its length, with seven bits in the first byte, and then itself.
fn text(block: &mut Vec<u8>, text: &str) {
    const MOST: usize = 127;
    let mut length = text.len();
    if length < MOST {
        block.push(u8::try_from(length).expect("it is below 127"));
    } else {
        block.push(127);
        length -= MOST;
        while length >= 128 {
            block.push(u8::try_from(length % 128).expect("it is below 128") | 128);
            length /= 128;
        }
        block.push(u8::try_from(length).expect("it is below 128"));
    }
    block.extend_from_slice(text.as_bytes());
}

pub(super) fn data(stream: u32, ends: bool, payload: &[u8]) -> Vec<u8> {
    frame(DATA, u8::from(ends), stream, payload)
}

pub(super) fn reset(stream: u32, code: u32) -> Vec<u8> {
    frame(RST_STREAM, 0, stream, &code.to_be_bytes())
}

pub(super) fn goaway(last: u32, code: u32) -> Vec<u8> {
    frame(GOAWAY, 0, 0, &[last.to_be_bytes(), code.to_be_bytes()].concat())
}

pub(super) fn window_update(stream: u32, more: u32) -> Vec<u8> {
    frame(WINDOW_UPDATE, 0, stream, &more.to_be_bytes())
}

pub(super) fn settings(values: &[(u16, u32)]) -> Vec<u8> {
    let payload: Vec<u8> =
        values.iter().flat_map(|(name, value)| [&name.to_be_bytes()[..], &value.to_be_bytes()].concat()).collect();
    frame(SETTINGS, 0, 0, &payload)
}

/// A gRPC message with its prefix.
pub(super) fn message(compressed: bool, message: &[u8]) -> Vec<u8> {
    let length = u32::try_from(message.len()).expect("messages are short");
    [&[u8::from(compressed)][..], &length.to_be_bytes(), message].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_have_long_lengths() {
        let length = |bytes: usize| {
            let mut block = Vec::new();
            text(&mut block, &"x".repeat(bytes));
            block.truncate(block.len() - bytes);
            block
        };
        assert_eq!(length(5), [5]);
        assert_eq!(length(127), [127, 0]);
        assert_eq!(length(1337 + 96), [127, 154, 10]);
    }

    #[test]
    fn a_frame_says_how_long_it_is() {
        assert_eq!(reset(3, REFUSED_STREAM), [0, 0, 4, 3, 0, 0, 0, 0, 3, 0, 0, 0, 7]);
        assert_eq!(message(false, b"ab"), [0, 0, 0, 0, 2, b'a', b'b']);
    }
}
