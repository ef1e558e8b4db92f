//! Random texts that nobody can guess, and digests.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest;
use ring::rand::{SecureRandom, SystemRandom};

use crate::rt::error::Error;
use crate::rt::secret::Secret;

/// 32 random bytes in 43 characters that a URL takes as they are: enough for state, nonce and verifier (RFC 7636, section 4.1).
pub(crate) fn text() -> Result<Secret, Error> {
    let mut bytes = zeroize::Zeroizing::new([0; 32]);
    SystemRandom::new().fill(&mut *bytes).map_err(|_| Error::build("the system has no random numbers"))?;
    Ok(base64url(*bytes).into())
}

/// The challenge of a verifier by S256 (RFC 7636, section 4.2).
pub(super) fn challenge(verifier: &Secret) -> String {
    base64url(digest(verifier.expose()))
}

/// SHA-256.
pub(super) fn digest(text: &str) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes.copy_from_slice(digest::digest(&digest::SHA256, text.as_bytes()).as_ref());
    bytes
}

pub(super) fn base64url(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_that_of_the_standard() {
        // RFC 7636, appendix B.
        let verifier = Secret::from("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(challenge(&verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn texts_are_long_enough_and_differ() {
        let texts: Vec<Secret> = (0..100).map(|_| text().unwrap()).collect();
        let unreserved = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        assert!(texts.iter().all(|text| text.expose().len() == 43 && text.expose().chars().all(unreserved)));
        assert!(texts.iter().enumerate().all(|(at, text)| !texts[..at].contains(text)));
    }
}
