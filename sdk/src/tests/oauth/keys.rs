//! Keys for tests, with the other half that signatures are verified by.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::rand::SystemRandom;
use ring::signature::{self, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RsaKeyPair, UnparsedPublicKey, VerificationAlgorithm};

use crate::oauth::{Algorithm, SigningKey};

/// An RSA key of 2048 bits that nobody trusts: `openssl genpkey -algorithm RSA`.
const RSA: &str = include_str!("rsa.pem");

/// What stands before the key itself in PKCS #8, for RSA keys of 2048 bits.
const BEFORE_PKCS1: usize = 26;

/// A key in PEM, and what verifies its signatures.
pub(super) struct Key {
    pub(super) algorithm: Algorithm,
    pub(super) pem: String,
    public: UnparsedPublicKey<Vec<u8>>,
}

impl Key {
    fn new(algorithm: Algorithm, pem: String, verify: &'static dyn VerificationAlgorithm, public: impl AsRef<[u8]>) -> Self {
        Self { algorithm, pem, public: UnparsedPublicKey::new(verify, public.as_ref().to_vec()) }
    }

    pub(super) fn signing(&self) -> SigningKey {
        SigningKey::from_pem(self.algorithm, self.pem.as_str()).unwrap()
    }

    /// Is it the signature of a text?
    pub(super) fn verifies(&self, text: &[u8], signature: &[u8]) -> bool {
        self.public.verify(text, signature).is_ok()
    }
}

pub(super) fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<_> = text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

/// The RSA key in PKCS #8.
fn rsa() -> Vec<u8> {
    let lines = RSA.lines().filter(|line| !line.starts_with("-----"));
    STANDARD.decode(lines.collect::<String>()).unwrap()
}

/// One for each algorithm with a private key, and some in another form.
pub(super) fn all() -> Vec<Key> {
    let random = SystemRandom::new();
    let mut keys = Vec::new();
    let der = rsa();
    let public = RsaKeyPair::from_pkcs8(&der).unwrap();
    let public = public.public().as_ref();
    let of_rsa: [(_, &'static dyn VerificationAlgorithm); 6] = [
        (Algorithm::Rs256, &signature::RSA_PKCS1_2048_8192_SHA256),
        (Algorithm::Rs384, &signature::RSA_PKCS1_2048_8192_SHA384),
        (Algorithm::Rs512, &signature::RSA_PKCS1_2048_8192_SHA512),
        (Algorithm::Ps256, &signature::RSA_PSS_2048_8192_SHA256),
        (Algorithm::Ps384, &signature::RSA_PSS_2048_8192_SHA384),
        (Algorithm::Ps512, &signature::RSA_PSS_2048_8192_SHA512),
    ];
    for (algorithm, verify) in of_rsa {
        keys.push(Key::new(algorithm, RSA.to_owned(), verify, public));
        keys.push(Key::new(algorithm, pem("RSA PRIVATE KEY", &der[BEFORE_PKCS1..]), verify, public));
    }
    let curves: [(_, _, &'static dyn VerificationAlgorithm); 2] = [
        (Algorithm::Es256, &signature::ECDSA_P256_SHA256_FIXED_SIGNING, &signature::ECDSA_P256_SHA256_FIXED),
        (Algorithm::Es384, &signature::ECDSA_P384_SHA384_FIXED_SIGNING, &signature::ECDSA_P384_SHA384_FIXED),
    ];
    for (algorithm, sign, verify) in curves {
        let der = EcdsaKeyPair::generate_pkcs8(sign, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(sign, der.as_ref(), &random).unwrap();
        keys.push(Key::new(algorithm, pem("PRIVATE KEY", der.as_ref()), verify, pair.public_key()));
    }
    let der = Ed25519KeyPair::generate_pkcs8(&random).unwrap();
    let pair = Ed25519KeyPair::from_pkcs8(der.as_ref()).unwrap();
    keys.push(Key::new(Algorithm::EdDsa, pem("PRIVATE KEY", der.as_ref()), &signature::ED25519, pair.public_key()));
    keys
}

/// One for an algorithm.
pub(super) fn of(algorithm: Algorithm) -> Key {
    all().into_iter().find(|key| key.algorithm == algorithm).expect("there is one for each with a private key")
}

#[test]
fn a_key_is_for_the_algorithms_of_its_kind_alone() {
    let keys = all();
    for key in &keys {
        for other in &keys {
            let same = |kind: &str| [key, other].iter().all(|key| key.algorithm.name()[1..2] == *kind);
            // `Rs` and `Ps` are one kind.
            let fits = key.algorithm == other.algorithm
                || same("S") && !key.algorithm.name().starts_with('E') && !other.algorithm.name().starts_with('E');
            let made = SigningKey::from_pem(other.algorithm, key.pem.as_str());
            assert_eq!(made.is_ok(), fits, "{:?} with a key of {:?}", other.algorithm, key.algorithm);
        }
        let error = SigningKey::from_pem(Algorithm::Hs256, key.pem.as_str()).unwrap_err();
        assert!(error.is_build() && error.message().starts_with("HS256"), "{error}");
        assert!(SigningKey::from_secret(key.algorithm, "hunter2").unwrap_err().is_build());
    }
}

#[test]
fn what_is_no_key_is_refused_and_not_shown() {
    let secret = "hunter2".repeat(20);
    let certificate = pem("CERTIFICATE", secret.as_bytes());
    for (text, hint) in [
        ("", "no private key in PEM"),
        ("hunter2", "no private key in PEM"),
        (&certificate, "no private key in PEM"),
        (&pem("PRIVATE KEY", secret.as_bytes()), "ES256 cannot use this key"),
        (&pem("EC PRIVATE KEY", secret.as_bytes()), "openssl pkcs8"),
        (&pem("RSA PRIVATE KEY", secret.as_bytes()), "ES256 cannot use a key of this kind"),
    ] {
        let error = SigningKey::from_pem(Algorithm::Es256, text).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(error.is_build() && shown.contains(hint), "{shown}");
        assert!(!shown.contains("hunter2") && !shown.contains(&STANDARD.encode("hunter2")), "{shown}");
    }
    assert!(SigningKey::from_secret(Algorithm::Hs256, "").unwrap_err().is_build());
    let key = of(Algorithm::EdDsa).signing().with_id("2026-11");
    assert_eq!((key.algorithm(), key.id()), (Algorithm::EdDsa, Some("2026-11")));
    assert_eq!(format!("{key:?}"), r#"SigningKey { algorithm: EdDsa, id: Some("2026-11"), .. }"#);
}
