//! The login as a user would write it: the same fields as the SDK's, no more checks than serde makes.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// The body over REST, and the variables over GraphQL.
#[derive(Serialize)]
pub(crate) struct LoginRequest<'a> {
    pub(crate) email: &'a str,
    pub(crate) password: &'a str,
}

/// A body over GraphQL.
#[derive(Serialize)]
pub(crate) struct Document<'a> {
    pub(crate) query: &'static str,
    pub(crate) variables: Variables<'a>,
}

#[derive(Serialize)]
pub(crate) struct Variables<'a> {
    pub(crate) params: LoginRequest<'a>,
}

/// An answer over GraphQL.
#[derive(Deserialize)]
pub(crate) struct Envelope {
    pub(crate) data: Option<Data>,
    #[serde(default)]
    pub(crate) errors: Vec<Refusal>,
}

#[derive(Deserialize)]
pub(crate) struct Data {
    pub(crate) login: AuthResponse<i64>,
}

#[derive(Deserialize)]
pub(crate) struct Refusal {
    pub(crate) message: String,
}

/// REST writes its numbers as text, so they are of a type of their own there.
#[derive(Deserialize)]
#[expect(dead_code, reason = "read for the caller, who does something with it")]
pub(crate) struct AuthResponse<I> {
    message: String,
    should_show_email_otp_screen: Option<bool>,
    should_show_mobile_otp_screen: Option<bool>,
    should_show_totp_screen: Option<bool>,
    pub(crate) access_token: Option<String>,
    id_token: Option<String>,
    refresh_token: Option<String>,
    expires_in: Option<I>,
    user: Option<User<I>>,
    authenticator_scanner_image: Option<String>,
    authenticator_secret: Option<String>,
    authenticator_recovery_codes: Option<Vec<String>>,
    should_offer_webauthn_mfa_verify: Option<bool>,
    should_offer_webauthn_mfa_setup: Option<bool>,
    should_offer_email_otp_mfa_setup: Option<bool>,
    should_offer_sms_otp_mfa_setup: Option<bool>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read for the caller, who does something with it")]
struct User<I> {
    id: String,
    email: Option<String>,
    email_verified: bool,
    signup_methods: String,
    given_name: Option<String>,
    family_name: Option<String>,
    middle_name: Option<String>,
    nickname: Option<String>,
    preferred_username: Option<String>,
    gender: Option<String>,
    birthdate: Option<String>,
    phone_number: Option<String>,
    phone_number_verified: Option<bool>,
    picture: Option<String>,
    roles: Vec<String>,
    created_at: Option<I>,
    updated_at: Option<I>,
    revoked_timestamp: Option<I>,
    is_multi_factor_auth_enabled: Option<bool>,
    app_data: Option<serde_json::Map<String, serde_json::Value>>,
    has_skipped_mfa_setup_at: Option<I>,
    mfa_locked_at: Option<I>,
}

/// An integer as text.
#[expect(dead_code, reason = "read for the caller, who does something with it")]
pub(crate) struct Text(i64);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Digits)
    }
}

struct Digits;

impl Visitor<'_> for Digits {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer as text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
        text.parse().map(Text).map_err(E::custom)
    }
}
