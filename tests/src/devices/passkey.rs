//! A passkey in software: ES256, no attestation, and signatures that depend on nothing but the key and the message.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::cbor::Cbor;
use crate::Failure;
use crate::canonical;
use crate::random::Random;

/// The person touched the key and proved who they are.
const PRESENT_AND_VERIFIED: u8 = 0x05;
/// The message carries the public key.
const WITH_PUBLIC_KEY: u8 = 0x40;

/// One credential, made for one site and one person.
pub struct Passkey {
    key: SigningKey,
    id: Vec<u8>,
    owner: String,
    site: String,
    origin: String,
    uses: u32,
}

impl Passkey {
    /// Makes a credential from the options that the server offers, and the answer to them.
    pub fn create(options: &str, origin: &str, random: &mut Random) -> Result<(Self, String), Failure> {
        let options: Value = serde_json::from_str(options)?;
        let mut passkey = Self {
            key: SigningKey::from_slice(&random.bytes::<32>())?,
            id: random.bytes::<16>().to_vec(),
            owner: text(&options, "/user/id")?,
            site: text(&options, "/rp/id")?,
            origin: origin.to_owned(),
            uses: 0,
        };
        let answer = passkey.register(&text(&options, "/challenge")?);
        Ok((passkey, answer))
    }

    fn register(&mut self, challenge: &str) -> String {
        let mut data = self.authenticator_data(PRESENT_AND_VERIFIED | WITH_PUBLIC_KEY);
        data.extend_from_slice(&[0; 16]);
        data.extend_from_slice(&[0, 16]);
        data.extend_from_slice(&self.id);
        data.extend_from_slice(&self.public_key());
        let attestation = Cbor::Map(vec![
            (Cbor::Text("fmt"), Cbor::Text("none")),
            (Cbor::Text("attStmt"), Cbor::Map(Vec::new())),
            (Cbor::Text("authData"), Cbor::Bytes(&data)),
        ]);
        self.credential(&json!({
            "clientDataJSON": BASE64.encode(self.client_data("webauthn.create", challenge)),
            "attestationObject": BASE64.encode(attestation.encode()),
            "transports": ["internal"],
        }))
    }

    /// Answers a sign-in challenge.
    pub fn sign_in(&mut self, options: &str) -> Result<String, Failure> {
        let options: Value = serde_json::from_str(options)?;
        let client_data = self.client_data("webauthn.get", &text(&options, "/challenge")?);
        let data = self.authenticator_data(PRESENT_AND_VERIFIED);
        let mut message = data.clone();
        message.extend_from_slice(&Sha256::digest(&client_data));
        let signature: Signature = self.key.sign(&message);
        Ok(self.credential(&json!({
            "clientDataJSON": BASE64.encode(client_data),
            "authenticatorData": BASE64.encode(data),
            "signature": BASE64.encode(signature.to_der()),
            "userHandle": self.owner,
        })))
    }

    fn credential(&self, response: &Value) -> String {
        let id = BASE64.encode(&self.id);
        canonical::text(&json!({ "id": id, "rawId": id, "type": "public-key", "response": response }))
    }

    fn client_data(&self, kind: &str, challenge: &str) -> Vec<u8> {
        canonical::text(&json!({ "type": kind, "challenge": challenge, "origin": self.origin })).into_bytes()
    }

    /// Ends in a count that has to grow: the server takes one that does not for a copied key.
    fn authenticator_data(&mut self, flags: u8) -> Vec<u8> {
        self.uses += 1;
        let mut data = Sha256::digest(&self.site).to_vec();
        data.push(flags);
        data.extend_from_slice(&self.uses.to_be_bytes());
        data
    }

    /// COSE: kind 2 (two coordinates), algorithm -7 (ES256), curve 1 (P-256), x, y.
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_encoded_point(false);
        let (x, y) = point.as_bytes()[1..].split_at(32);
        Cbor::Map(vec![
            (Cbor::Number(1), Cbor::Number(2)),
            (Cbor::Number(3), Cbor::Number(-7)),
            (Cbor::Number(-1), Cbor::Number(1)),
            (Cbor::Number(-2), Cbor::Bytes(x)),
            (Cbor::Number(-3), Cbor::Bytes(y)),
        ])
        .encode()
    }
}

fn text(options: &Value, pointer: &str) -> Result<String, Failure> {
    options
        .pointer(pointer)
        .and_then(Value::as_str)
        .map(str::to_owned)
        .ok_or_else(|| format!("the options have no {pointer}").into())
}
