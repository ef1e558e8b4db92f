//! What JWTs say; and those that the tests sign themselves.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::SecretKey;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use p256::elliptic_curve::sec1::ToEncodedPoint as _;
use p256::pkcs8::{EncodePrivateKey as _, LineEnding};
use serde_json::{Value, json};

use crate::Failure;
use crate::run::Run;

/// Header and claims of a JWT.
pub(super) fn read(jwt: &str) -> Result<(Value, Value), Failure> {
    let mut parts =
        jwt.split('.').map(|part| -> Result<Value, Failure> { Ok(serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part)?)?) });
    let mut part = || parts.next().ok_or("it is no JWT")?;
    Ok((part()?, part()?))
}

/// What it says.
pub(super) fn claims(jwt: &str) -> Result<Value, Failure> {
    Ok(read(jwt)?.1)
}

/// What it is signed with.
pub(super) fn algorithm(jwt: &str) -> Result<String, Failure> {
    Ok(text(&read(jwt)?.0["alg"]))
}

/// A text, or nothing.
pub(super) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A key of somebody who is no server of Authorizer's, whose public half the server can ask for.
pub(super) struct Key(SecretKey);

impl Key {
    /// Id of the key.
    pub(super) const ID: &'static str = "of-the-tests";

    /// The key of a run.
    pub(super) fn of(run: &mut Run) -> Result<Self, Failure> {
        let key = Self(SecretKey::from_slice(&run.random.bytes::<32>())?);
        let point = key.0.public_key().to_encoded_point(false);
        let coordinate = |bytes: Option<&p256::FieldBytes>| bytes.map(|bytes| URL_SAFE_NO_PAD.encode(bytes));
        let (x, y) = (coordinate(point.x()), coordinate(point.y()));
        let jwk = json!({"kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": Self::ID, "x": x, "y": y});
        run.stage.publish(json!({ "keys": [jwk] }).to_string());
        Ok(key)
    }

    /// For the SDK.
    pub(super) fn pem(&self) -> Result<String, Failure> {
        Ok(self.0.to_pkcs8_pem(LineEnding::LF)?.to_string())
    }

    /// A JWT of these claims.
    pub(super) fn sign(&self, claims: &Value) -> String {
        let header = json!({"alg": "ES256", "typ": "JWT", "kid": Self::ID});
        let [header, claims] = [&header, claims].map(|part| URL_SAFE_NO_PAD.encode(part.to_string()));
        let text = format!("{header}.{claims}");
        let signature: Signature = SigningKey::from(&self.0).sign(text.as_bytes());
        format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()))
    }
}
