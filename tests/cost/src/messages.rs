//! The messages of a login as a user would write them, who has no protoc.

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct LoginRequest {
    #[prost(string, tag = "1")]
    pub(crate) email: String,
    #[prost(string, tag = "2")]
    pub(crate) phone_number: String,
    #[prost(string, tag = "3")]
    pub(crate) password: String,
    #[prost(string, repeated, tag = "4")]
    pub(crate) roles: Vec<String>,
    #[prost(string, repeated, tag = "5")]
    pub(crate) scope: Vec<String>,
    #[prost(string, tag = "6")]
    pub(crate) state: String,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct AuthResponse {
    #[prost(string, tag = "1")]
    pub(crate) message: String,
    #[prost(bool, tag = "2")]
    pub(crate) should_show_email_otp_screen: bool,
    #[prost(bool, tag = "3")]
    pub(crate) should_show_mobile_otp_screen: bool,
    #[prost(bool, tag = "4")]
    pub(crate) should_show_totp_screen: bool,
    #[prost(string, tag = "5")]
    pub(crate) access_token: String,
    #[prost(string, tag = "6")]
    pub(crate) id_token: String,
    #[prost(string, tag = "7")]
    pub(crate) refresh_token: String,
    #[prost(int64, tag = "8")]
    pub(crate) expires_in: i64,
    #[prost(message, optional, tag = "9")]
    pub(crate) user: Option<User>,
    #[prost(string, tag = "10")]
    pub(crate) authenticator_scanner_image: String,
    #[prost(string, tag = "11")]
    pub(crate) authenticator_secret: String,
    #[prost(string, repeated, tag = "12")]
    pub(crate) authenticator_recovery_codes: Vec<String>,
    #[prost(bool, tag = "13")]
    pub(crate) should_offer_webauthn_mfa_verify: bool,
    #[prost(bool, tag = "14")]
    pub(crate) should_offer_webauthn_mfa_setup: bool,
    #[prost(bool, tag = "15")]
    pub(crate) should_offer_email_otp_mfa_setup: bool,
    #[prost(bool, tag = "16")]
    pub(crate) should_offer_sms_otp_mfa_setup: bool,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct User {
    #[prost(string, tag = "1")]
    pub(crate) id: String,
    #[prost(string, tag = "2")]
    pub(crate) email: String,
    #[prost(bool, tag = "3")]
    pub(crate) email_verified: bool,
    #[prost(string, tag = "4")]
    pub(crate) signup_methods: String,
    #[prost(string, tag = "5")]
    pub(crate) given_name: String,
    #[prost(string, tag = "6")]
    pub(crate) family_name: String,
    #[prost(string, tag = "7")]
    pub(crate) middle_name: String,
    #[prost(string, tag = "8")]
    pub(crate) nickname: String,
    #[prost(string, tag = "9")]
    pub(crate) preferred_username: String,
    #[prost(string, tag = "10")]
    pub(crate) gender: String,
    #[prost(string, tag = "11")]
    pub(crate) birthdate: String,
    #[prost(string, tag = "12")]
    pub(crate) phone_number: String,
    #[prost(bool, tag = "13")]
    pub(crate) phone_number_verified: bool,
    #[prost(string, tag = "14")]
    pub(crate) picture: String,
    #[prost(string, repeated, tag = "15")]
    pub(crate) roles: Vec<String>,
    #[prost(int64, tag = "16")]
    pub(crate) created_at: i64,
    #[prost(int64, tag = "17")]
    pub(crate) updated_at: i64,
    #[prost(int64, tag = "18")]
    pub(crate) revoked_timestamp: i64,
    #[prost(bool, tag = "19")]
    pub(crate) is_multi_factor_auth_enabled: bool,
    #[prost(message, optional, tag = "20")]
    pub(crate) app_data: Option<AppData>,
    #[prost(int64, tag = "21")]
    pub(crate) has_skipped_mfa_setup_at: i64,
    #[prost(int64, tag = "22")]
    pub(crate) mfa_locked_at: i64,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct AppData {
    #[prost(message, optional, tag = "1")]
    pub(crate) value: Option<prost_types::Struct>,
}
