//! What a person has at hand besides a browser: an authenticator app and a passkey, both in software and both repeatable.

mod cbor;
mod passkey;
mod totp;

pub use passkey::Passkey;
pub use totp::AuthenticatorApp;
