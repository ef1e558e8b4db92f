//! Keys that JWTs are signed with.

use std::fmt;
use std::sync::Arc;

use ring::hmac;
use ring::rand::SystemRandom;
use ring::signature::{self, EcdsaKeyPair, Ed25519KeyPair, RsaKeyPair};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;

use crate::rt::error::Error;
use crate::rt::secret::Secret;

/// How a JWT is signed (RFC 7518, section 3.1; RFC 8037).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC with SHA-256.
    Hs256,
    /// HMAC with SHA-384.
    Hs384,
    /// HMAC with SHA-512.
    Hs512,
    /// RSA, PKCS #1, SHA-256.
    Rs256,
    /// RSA, PKCS #1, SHA-384.
    Rs384,
    /// RSA, PKCS #1, SHA-512.
    Rs512,
    /// RSA, PSS, SHA-256.
    Ps256,
    /// RSA, PSS, SHA-384.
    Ps384,
    /// RSA, PSS, SHA-512.
    Ps512,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
    /// Ed25519.
    EdDsa,
}

impl Algorithm {
    /// Its name in the header of a JWT.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hs256 => "HS256",
            Self::Hs384 => "HS384",
            Self::Hs512 => "HS512",
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Ps256 => "PS256",
            Self::Ps384 => "PS384",
            Self::Ps512 => "PS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::EdDsa => "EdDSA",
        }
    }

    fn hmac(self) -> Option<hmac::Algorithm> {
        match self {
            Self::Hs256 => Some(hmac::HMAC_SHA256),
            Self::Hs384 => Some(hmac::HMAC_SHA384),
            Self::Hs512 => Some(hmac::HMAC_SHA512),
            _ => None,
        }
    }

    fn rsa(self) -> Option<&'static dyn signature::RsaEncoding> {
        match self {
            Self::Rs256 => Some(&signature::RSA_PKCS1_SHA256),
            Self::Rs384 => Some(&signature::RSA_PKCS1_SHA384),
            Self::Rs512 => Some(&signature::RSA_PKCS1_SHA512),
            Self::Ps256 => Some(&signature::RSA_PSS_SHA256),
            Self::Ps384 => Some(&signature::RSA_PSS_SHA384),
            Self::Ps512 => Some(&signature::RSA_PSS_SHA512),
            _ => None,
        }
    }
}

/// A key to sign JWTs with, and how it does. Cheap to clone; it is never shown.
#[derive(Clone)]
pub struct SigningKey {
    algorithm: Algorithm,
    id: Option<String>,
    key: Arc<Key>,
}

enum Key {
    Hmac(hmac::Key),
    Rsa(RsaKeyPair),
    Ecdsa(EcdsaKeyPair),
    Ed25519(Ed25519KeyPair),
}

impl SigningKey {
    /// A secret that both sides know, for the algorithms that begin with `Hs`.
    pub fn from_secret(algorithm: Algorithm, secret: impl Into<Secret>) -> Result<Self, Error> {
        let secret = secret.into();
        let hmac = algorithm.hmac().ok_or_else(|| refused(algorithm, "signs with a private key and not with a secret"))?;
        if secret.expose().is_empty() {
            return Err(Error::build("the secret to sign with is empty"));
        }
        Ok(Self::new(algorithm, Key::Hmac(hmac::Key::new(hmac, secret.expose().as_bytes()))))
    }

    /// A private key in a PEM text: PKCS #8 (`BEGIN PRIVATE KEY`), or PKCS #1 of RSA (`BEGIN RSA PRIVATE KEY`). RSA keys have
    /// 2048 to 4096 bits.
    pub fn from_pem(algorithm: Algorithm, pem: impl Into<Secret>) -> Result<Self, Error> {
        let pem = pem.into();
        let der = PrivateKeyDer::from_pem_slice(pem.expose().as_bytes())
            .map_err(|_| Error::build("there is no private key in PEM in the text"))?;
        let unusable = |_| refused(algorithm, "cannot use this key: is it of the right kind and size?");
        let key = match (algorithm, &der) {
            (_, PrivateKeyDer::Sec1(_)) => {
                return Err(Error::build("the key is in SEC 1: turn it into PKCS #8 with `openssl pkcs8 -topk8 -nocrypt`"));
            }
            (Algorithm::Es256, PrivateKeyDer::Pkcs8(der)) => {
                Key::Ecdsa(ecdsa(&signature::ECDSA_P256_SHA256_FIXED_SIGNING, der.secret_pkcs8_der()).map_err(unusable)?)
            }
            (Algorithm::Es384, PrivateKeyDer::Pkcs8(der)) => {
                Key::Ecdsa(ecdsa(&signature::ECDSA_P384_SHA384_FIXED_SIGNING, der.secret_pkcs8_der()).map_err(unusable)?)
            }
            (Algorithm::EdDsa, PrivateKeyDer::Pkcs8(der)) => {
                Key::Ed25519(Ed25519KeyPair::from_pkcs8_maybe_unchecked(der.secret_pkcs8_der()).map_err(unusable)?)
            }
            (_, PrivateKeyDer::Pkcs8(der)) if algorithm.rsa().is_some() => {
                Key::Rsa(RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()).map_err(unusable)?)
            }
            (_, PrivateKeyDer::Pkcs1(der)) if algorithm.rsa().is_some() => {
                Key::Rsa(RsaKeyPair::from_der(der.secret_pkcs1_der()).map_err(unusable)?)
            }
            _ => return Err(refused(algorithm, "cannot use a key of this kind")),
        };
        Ok(Self::new(algorithm, key))
    }

    /// The same key with the id by which the other side finds it, the `kid` of the header.
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How it signs.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The id by which the other side finds it.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    fn new(algorithm: Algorithm, key: Key) -> Self {
        Self { algorithm, id: None, key: Arc::new(key) }
    }

    /// The signature of a text, as a JWS has it (RFC 7515, section 5.1).
    pub(super) fn sign(&self, text: &[u8]) -> Result<Vec<u8>, Error> {
        let failed = |_| Error::build("the key cannot sign");
        match &*self.key {
            Key::Hmac(key) => Ok(hmac::sign(key, text).as_ref().to_vec()),
            Key::Ecdsa(key) => Ok(key.sign(&SystemRandom::new(), text).map_err(failed)?.as_ref().to_vec()),
            Key::Ed25519(key) => Ok(key.sign(text).as_ref().to_vec()),
            Key::Rsa(key) => {
                let encoding = self.algorithm.rsa().ok_or_else(|| refused(self.algorithm, "is none of RSA"))?;
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(encoding, &SystemRandom::new(), text, &mut signature).map_err(failed)?;
                Ok(signature)
            }
        }
    }
}

fn ecdsa(algorithm: &'static signature::EcdsaSigningAlgorithm, der: &[u8]) -> Result<EcdsaKeyPair, ring::error::KeyRejected> {
    EcdsaKeyPair::from_pkcs8(algorithm, der, &SystemRandom::new())
}

fn refused(algorithm: Algorithm, why: &str) -> Error {
    Error::build(format!("{} {why}", algorithm.name()))
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("algorithm", &self.algorithm).field("id", &self.id).finish_non_exhaustive()
    }
}
