//! The answers that a server gives to a login, as each protocol writes them.

use prost::Message;
use prost_types::value::Kind;
use prost_types::{Struct, Value};

use crate::messages::{AppData, AuthResponse, User};

const USER: [(&str, &str); 13] = [
    ("id", "3d686c84-e030-46c8-8777-e12214def55e"),
    ("email", EMAIL),
    ("signup_methods", "basic_auth"),
    ("given_name", "Mira"),
    ("family_name", "Novak"),
    ("middle_name", "J"),
    ("nickname", "mi"),
    ("preferred_username", EMAIL),
    ("gender", "female"),
    ("birthdate", "1990-02-03"),
    ("phone_number", "+15551758550"),
    ("picture", "https://example.com/mira.png"),
    ("role", "user"),
];

pub(crate) const EMAIL: &str = "mira@example.com";
pub(crate) const PASSWORD: &str = "Abc@12345";
const MESSAGE: &str = "Logged in successfully";
const NOW: i64 = 1_795_234_290;
const TOKEN_LENGTH: usize = 330;

/// Text as long as a token, and of its letters.
fn token(first: &str) -> String {
    let letters = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.".chars().cycle();
    first.chars().chain(letters).take(TOKEN_LENGTH).collect()
}

fn of_user(name: &str) -> &'static str {
    USER.iter().find(|(other, _)| *other == name).map_or("", |(_, value)| value)
}

/// What GraphQL says: no spaces, null for what is not there, numbers.
pub(crate) fn graphql() -> String {
    let login = json(["null", "null", "null"], |number| number.to_string(), r#"{"plan":"team"}"#);
    format!(r#"{{"data":{{"login":{login}}}}}"#)
}

/// What REST says: spaces, zeroes for what is not there, numbers as text, maps in a wrapper.
pub(crate) fn rest() -> String {
    let login = json(["false", r#""""#, "[]"], |number| format!("\"{number}\""), r#"{"value":{"plan":"team"}}"#);
    login.replace(",\"", ", \"").replace("null", "\"0\"")
}

/// `absent` is a flag, a text and a list that are not there.
fn json(absent: [&str; 3], number: impl Fn(i64) -> String, app_data: &str) -> String {
    let [flag, text, list] = absent;
    let (now, text_of) = (number(NOW), |name: &str| format!(r#""{name}":"{}""#, of_user(name)));
    let names =
        ["given_name", "family_name", "middle_name", "nickname", "preferred_username", "gender", "birthdate", "phone_number"];
    let user = names.map(text_of).join(",");
    let flags = |names: &[&str]| names.iter().map(|name| format!(r#""{name}":{flag}"#)).collect::<Vec<_>>().join(",");
    format!(
        r#"{{"message":"{MESSAGE}",{shown},"access_token":"{access}","id_token":"{id_token}","refresh_token":{text},"expires_in":{expires},"user":{{{id},{email},"email_verified":true,{methods},{user},"phone_number_verified":false,{picture},"roles":["user"],"created_at":{now},"updated_at":{now},"revoked_timestamp":null,"is_multi_factor_auth_enabled":{flag},"app_data":{app_data},"has_skipped_mfa_setup_at":{now},"mfa_locked_at":null}},"authenticator_scanner_image":{text},"authenticator_secret":{text},"authenticator_recovery_codes":{list},{offered}}}"#,
        shown = flags(&["should_show_email_otp_screen", "should_show_mobile_otp_screen", "should_show_totp_screen"]),
        access = token("access"),
        id_token = token("id"),
        expires = number(1800),
        id = text_of("id"),
        email = text_of("email"),
        methods = text_of("signup_methods"),
        picture = text_of("picture"),
        offered = flags(&[
            "should_offer_webauthn_mfa_verify",
            "should_offer_webauthn_mfa_setup",
            "should_offer_email_otp_mfa_setup",
            "should_offer_sms_otp_mfa_setup"
        ]),
    )
}

/// What gRPC says, without the five bytes before a message.
pub(crate) fn message() -> Vec<u8> {
    let text = |name: &str| of_user(name).to_owned();
    let plan = Value { kind: Some(Kind::StringValue("team".to_owned())) };
    let user = User {
        id: text("id"),
        email: text("email"),
        email_verified: true,
        signup_methods: text("signup_methods"),
        given_name: text("given_name"),
        family_name: text("family_name"),
        middle_name: text("middle_name"),
        nickname: text("nickname"),
        preferred_username: text("preferred_username"),
        gender: text("gender"),
        birthdate: text("birthdate"),
        phone_number: text("phone_number"),
        picture: text("picture"),
        roles: vec![text("role")],
        created_at: NOW,
        updated_at: NOW,
        app_data: Some(AppData { value: Some(Struct { fields: [("plan".to_owned(), plan)].into() }) }),
        has_skipped_mfa_setup_at: NOW,
        ..User::default()
    };
    let response = AuthResponse {
        message: MESSAGE.to_owned(),
        access_token: token("access"),
        id_token: token("id"),
        expires_in: 1800,
        user: Some(user),
        ..AuthResponse::default()
    };
    response.encode_to_vec()
}

/// The cookies that come with all of them.
pub(crate) fn cookies() -> [String; 2] {
    let value: String = token("cookie").replace('.', "_").chars().take(180).collect();
    ["cookie_session", "cookie_session_domain"]
        .map(|name| format!("{name}={value}; Path=/; Domain=localhost; Max-Age=86400; HttpOnly; Secure; SameSite=None"))
}
