//! The same call as users write it who have no SDK: each client as its documentation shows it, with the headers that the server
//! wants and a time limit, and without everything else that the SDK does.

mod hyper;
mod reqwest;
mod tonic;

use std::time::Duration;

use http::header::{self, HeaderMap, HeaderValue};

pub(crate) use self::hyper::Hyper;
pub(crate) use self::reqwest::Reqwest;
pub(crate) use self::tonic::Tonic;

const TIMEOUT: Duration = Duration::from_secs(30);

const DOCUMENT: &str = "mutation login($params: LoginRequest!) { login(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }";

/// What the server wants with every call.
fn headers(url: &str) -> HeaderMap {
    let text = |text: &str| HeaderValue::from_str(text).expect("a URL is allowed in a header");
    HeaderMap::from_iter([
        (header::ACCEPT, HeaderValue::from_static("application/json")),
        (header::USER_AGENT, HeaderValue::from_static("by-hand/1.0")),
        (header::ORIGIN, text(url)),
        (http::HeaderName::from_static("x-authorizer-url"), text(url)),
        (http::HeaderName::from_static("x-authorizer-client-id"), HeaderValue::from_static(crate::CLIENT_ID)),
    ])
}
