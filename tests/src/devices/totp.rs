//! An authenticator app: time-based one-time codes (RFC 6238: SHA-1, 30 seconds, 6 digits).

use hmac::{Hmac, Mac};
use sha1::Sha1;

use crate::Failure;
use crate::stage::Stage;

const STEP: u64 = 30;

/// One enrolled secret.
pub struct AuthenticatorApp {
    key: Vec<u8>,
    last_step: u64,
}

impl AuthenticatorApp {
    /// Enrols the secret that the server shows, in base 32.
    pub fn new(secret: &str) -> Result<Self, Failure> {
        Ok(Self { key: base32(secret)?, last_step: 0 })
    }

    /// A code that was not given out before.
    ///
    /// The server refuses a code that it has seen, and accepts the one before and the one after the current one: so several
    /// codes can be had at once, and only when all three are used up is there anything to wait for.
    pub async fn code(&mut self, stage: &Stage) -> Result<String, Failure> {
        let mut now = stage.now()? / STEP;
        let step = (now - 1).max(self.last_step + 1);
        while step > now + 1 {
            stage.pause(1_000).await;
            now = stage.now()? / STEP;
        }
        self.last_step = step;
        Ok(self.at(step))
    }

    fn at(&self, step: u64) -> String {
        let mut mac = Hmac::<Sha1>::new_from_slice(&self.key).expect("HMAC takes a key of any length");
        mac.update(&step.to_be_bytes());
        let digest = mac.finalize().into_bytes();
        let start = usize::from(digest[19] & 0x0f);
        let four = [digest[start] & 0x7f, digest[start + 1], digest[start + 2], digest[start + 3]];
        format!("{:06}", u32::from_be_bytes(four) % 1_000_000)
    }
}

fn base32(text: &str) -> Result<Vec<u8>, Failure> {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut bytes = Vec::new();
    let (mut buffer, mut bits) = (0_u32, 0);
    for letter in text.bytes().filter(|letter| *letter != b'=') {
        let five = ALPHABET.iter().position(|known| *known == letter).ok_or("the secret is not base 32")?;
        buffer = (buffer << 5) | u32::try_from(five)?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((buffer >> bits) & 0xff)?);
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::AuthenticatorApp;

    /// The example of RFC 6238, appendix B, cut to six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let app = AuthenticatorApp::new("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
        assert_eq!(app.at(59 / 30), "287082");
        assert_eq!(app.at(1_111_111_109 / 30), "081804");
    }
}
