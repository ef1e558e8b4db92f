//! Zeros, compressed as far as they can be.

use std::sync::LazyLock;

/// Four mebibytes in twenty-six kibibytes: below the limits of the tests as it is, and far above them unpacked.
pub(super) static BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| gzip(4 * 1024 * 1024));

/// One mebibyte: as much as one HTTP/2 frame holds.
pub(super) static SMALL_BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| gzip(1024 * 1024));

/// A gzip file of so many zeros, in a hundredth of the room.
fn gzip(zeros: usize) -> Vec<u8> {
    /// Longest repetition that one code of deflate stands for.
    const LONGEST: usize = 258;
    let mut bits = Bits::default();
    // The last block, with the codes that need no table.
    bits.push(0b011, 3);
    bits.code(0x30, 8);
    for _ in 0..zeros / LONGEST {
        // "Repeat 258 bytes", "from one byte before".
        bits.code(0b1100_0101, 8);
        bits.code(0, 5);
    }
    bits.code(0, 7);
    let plain = 1 + zeros / LONGEST * LONGEST;
    let mut file = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    file.extend(bits.bytes);
    file.extend(checksum_of_zeros(plain).to_le_bytes());
    file.extend(u32::try_from(plain).expect("it is below 4 GiB").to_le_bytes());
    file
}

/// Bits, the first of them the lowest.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    fn push(&mut self, value: u32, length: u32) {
        for at in 0..length {
            if self.used.is_multiple_of(8) {
                self.bytes.push(0);
            }
            let bit = u8::from(value >> at & 1 == 1);
            *self.bytes.last_mut().expect("there is a byte to put it in") |= bit << (self.used % 8);
            self.used += 1;
        }
    }

    /// Codes stand the other way round.
    fn code(&mut self, value: u32, length: u32) {
        self.push(value.reverse_bits() >> (32 - length), length);
    }
}

fn checksum_of_zeros(length: usize) -> u32 {
    let mut sum = u32::MAX;
    for _ in 0..length {
        let mut low = sum & 255;
        for _ in 0..8 {
            low = if low & 1 == 1 { low >> 1 ^ 0xedb8_8320 } else { low >> 1 };
        }
        sum = sum >> 8 ^ low;
    }
    !sum
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::process::{Command, Stdio};

    #[test]
    fn it_is_what_gzip_reads() {
        let zeros = 1_000_000;
        let file = super::gzip(zeros);
        assert!(file.len() < zeros / 100, "{} bytes", file.len());
        let Ok(mut gzip) = Command::new("gzip").arg("-dc").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn() else { return };
        let mut input = gzip.stdin.take().expect("it is piped");
        let writer = std::thread::spawn(move || input.write_all(&file));
        let output = gzip.wait_with_output().expect("gzip ends");
        writer.join().expect("it does not panic").expect("gzip reads all of it");
        assert!(
            output.status.success()
                && output.stdout.len() == 1 + zeros / 258 * 258
                && output.stdout.iter().all(|byte| *byte == 0)
        );
    }
}
