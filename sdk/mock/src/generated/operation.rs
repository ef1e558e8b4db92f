// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0ec768fc6edcbcd4ea641b1c162a189d91756893efdeae11b9792db31c2b02f7.

//! The operations that can be stubbed, by the methods of the clients that call them.
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::entry::{Entry, GraphQl, Grpc, Operation, Rest, Variables, read};
/// What [`Client::check_permissions`](authorizer::Client::check_permissions) calls.
pub const CHECK_PERMISSIONS: Operation<
    authorizer::model::CheckPermissionsRequest,
    authorizer::model::CheckPermissionsResponse,
> = Operation::new(
    &Entry {
        name: "check_permissions",
        request: Some("CheckPermissionsRequest"),
        response: Some("CheckPermissionsResponse"),
        graphql: Some(GraphQl {
            field: "check_permissions",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/check_permissions",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/CheckPermissions",
            input: "CheckPermissionsRequest",
            output: "CheckPermissionsResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::CheckPermissionsRequest>,
    },
);
/// What [`Client::deactivate_account`](authorizer::Client::deactivate_account) calls.
pub const DEACTIVATE_ACCOUNT: Operation<(), authorizer::model::MessageResponse> = Operation::new(
    &Entry {
        name: "deactivate_account",
        request: None,
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "deactivate_account",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/deactivate_account",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/DeactivateAccount",
            input: "DeactivateAccountRequest",
            output: "DeactivateAccountResponse",
            unwrap: None,
        }),
        read: read::<()>,
    },
);
/// What [`Client::email_otp_mfa_setup`](authorizer::Client::email_otp_mfa_setup) calls.
pub const EMAIL_OTP_MFA_SETUP: Operation<
    authorizer::model::EmailOtpMfaSetupRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "email_otp_mfa_setup",
        request: Some("EmailOtpMfaSetupRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "email_otp_mfa_setup",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/email_otp_mfa_setup",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/EmailOtpMfaSetup",
            input: "EmailOtpMfaSetupRequest",
            output: "EmailOtpMfaSetupResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::EmailOtpMfaSetupRequest>,
    },
);
/// What [`Client::forgot_password`](authorizer::Client::forgot_password) calls.
pub const FORGOT_PASSWORD: Operation<
    authorizer::model::ForgotPasswordRequest,
    authorizer::model::ForgotPasswordResponse,
> = Operation::new(
    &Entry {
        name: "forgot_password",
        request: Some("ForgotPasswordRequest"),
        response: Some("ForgotPasswordResponse"),
        graphql: Some(GraphQl {
            field: "forgot_password",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/forgot_password",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ForgotPassword",
            input: "ForgotPasswordRequest",
            output: "ForgotPasswordResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::ForgotPasswordRequest>,
    },
);
/// What [`Client::list_permissions`](authorizer::Client::list_permissions) calls.
pub const LIST_PERMISSIONS: Operation<
    authorizer::model::ListPermissionsRequest,
    authorizer::model::ListPermissionsResponse,
> = Operation::new(
    &Entry {
        name: "list_permissions",
        request: Some("ListPermissionsRequest"),
        response: Some("ListPermissionsResponse"),
        graphql: Some(GraphQl {
            field: "list_permissions",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/list_permissions",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ListPermissions",
            input: "ListPermissionsRequest",
            output: "ListPermissionsResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::ListPermissionsRequest>,
    },
);
/// What [`Client::lock_mfa`](authorizer::Client::lock_mfa) calls.
pub const LOCK_MFA: Operation<
    authorizer::model::LockMfaRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "lock_mfa",
        request: Some("LockMfaRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "lock_mfa",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/lock_mfa",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/LockMfa",
            input: "LockMfaRequest",
            output: "LockMfaResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::LockMfaRequest>,
    },
);
/// What [`Client::login`](authorizer::Client::login) calls.
pub const LOGIN: Operation<
    authorizer::model::LoginRequest,
    authorizer::model::AuthResponse,
> = Operation::new(
    &Entry {
        name: "login",
        request: Some("LoginRequest"),
        response: Some("AuthResponse"),
        graphql: Some(GraphQl {
            field: "login",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/login",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Login",
            input: "LoginRequest",
            output: "AuthResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::LoginRequest>,
    },
);
/// What [`Client::logout`](authorizer::Client::logout) calls.
pub const LOGOUT: Operation<(), authorizer::model::MessageResponse> = Operation::new(
    &Entry {
        name: "logout",
        request: None,
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "logout",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/logout",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Logout",
            input: "LogoutRequest",
            output: "LogoutResponse",
            unwrap: None,
        }),
        read: read::<()>,
    },
);
/// What [`Client::magic_link_login`](authorizer::Client::magic_link_login) calls.
pub const MAGIC_LINK_LOGIN: Operation<
    authorizer::model::MagicLinkLoginRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "magic_link_login",
        request: Some("MagicLinkLoginRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "magic_link_login",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/magic_link_login",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/MagicLinkLogin",
            input: "MagicLinkLoginRequest",
            output: "MagicLinkLoginResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::MagicLinkLoginRequest>,
    },
);
/// What [`Client::meta`](authorizer::Client::meta) calls.
pub const META: Operation<(), authorizer::model::Meta> = Operation::new(
    &Entry {
        name: "meta",
        request: None,
        response: Some("Meta"),
        graphql: Some(GraphQl {
            field: "meta",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "GET",
            path: "/v1/meta",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Meta",
            input: "MetaRequest",
            output: "Meta",
            unwrap: None,
        }),
        read: read::<()>,
    },
);
/// What [`Client::mobile_login`](authorizer::Client::mobile_login) calls.
#[cfg(feature = "legacy")]
pub const MOBILE_LOGIN: Operation<
    authorizer::model::MobileLoginRequest,
    authorizer::model::AuthResponse,
> = Operation::new(
    &Entry {
        name: "mobile_login",
        request: Some("MobileLoginRequest"),
        response: Some("AuthResponse"),
        graphql: Some(GraphQl {
            field: "mobile_login",
            variables: Variables::Object("params"),
        }),
        rest: None,
        grpc: None,
        read: read::<authorizer::model::MobileLoginRequest>,
    },
);
/// What [`Client::mobile_signup`](authorizer::Client::mobile_signup) calls.
#[cfg(feature = "legacy")]
pub const MOBILE_SIGNUP: Operation<
    authorizer::model::MobileSignupRequest,
    authorizer::model::AuthResponse,
> = Operation::new(
    &Entry {
        name: "mobile_signup",
        request: Some("MobileSignupRequest"),
        response: Some("AuthResponse"),
        graphql: Some(GraphQl {
            field: "mobile_signup",
            variables: Variables::Object("params"),
        }),
        rest: None,
        grpc: None,
        read: read::<authorizer::model::MobileSignupRequest>,
    },
);
/// What [`Client::profile`](authorizer::Client::profile) calls.
pub const PROFILE: Operation<(), authorizer::model::User> = Operation::new(
    &Entry {
        name: "profile",
        request: None,
        response: Some("User"),
        graphql: Some(GraphQl {
            field: "profile",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "GET",
            path: "/v1/profile",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Profile",
            input: "ProfileRequest",
            output: "User",
            unwrap: None,
        }),
        read: read::<()>,
    },
);
/// What [`Client::resend_otp`](authorizer::Client::resend_otp) calls.
pub const RESEND_OTP: Operation<
    authorizer::model::ResendOtpRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "resend_otp",
        request: Some("ResendOtpRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "resend_otp",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/resend_otp",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ResendOtp",
            input: "ResendOtpRequest",
            output: "ResendOtpResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::ResendOtpRequest>,
    },
);
/// What [`Client::resend_verify_email`](authorizer::Client::resend_verify_email) calls.
pub const RESEND_VERIFY_EMAIL: Operation<
    authorizer::model::ResendVerifyEmailRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "resend_verify_email",
        request: Some("ResendVerifyEmailRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "resend_verify_email",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/resend_verify_email",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ResendVerifyEmail",
            input: "ResendVerifyEmailRequest",
            output: "ResendVerifyEmailResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::ResendVerifyEmailRequest>,
    },
);
/// What [`Client::reset_password`](authorizer::Client::reset_password) calls.
pub const RESET_PASSWORD: Operation<
    authorizer::model::ResetPasswordRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "reset_password",
        request: Some("ResetPasswordRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "reset_password",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/reset_password",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ResetPassword",
            input: "ResetPasswordRequest",
            output: "ResetPasswordResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::ResetPasswordRequest>,
    },
);
/// What [`Client::revoke`](authorizer::Client::revoke) calls.
pub const REVOKE: Operation<
    authorizer::model::RevokeRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "revoke",
        request: Some("RevokeRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "revoke",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/revoke",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Revoke",
            input: "RevokeRequest",
            output: "RevokeResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::RevokeRequest>,
    },
);
/// What [`Client::session`](authorizer::Client::session) calls.
pub const SESSION: Operation<
    authorizer::model::SessionRequest,
    authorizer::model::AuthResponse,
> = Operation::new(
    &Entry {
        name: "session",
        request: Some("SessionRequest"),
        response: Some("AuthResponse"),
        graphql: Some(GraphQl {
            field: "session",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/session",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Session",
            input: "SessionRequest",
            output: "AuthResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::SessionRequest>,
    },
);
/// What [`Client::signup`](authorizer::Client::signup) calls.
pub const SIGNUP: Operation<
    authorizer::model::SignupRequest,
    authorizer::model::AuthResponse,
> = Operation::new(
    &Entry {
        name: "signup",
        request: Some("SignupRequest"),
        response: Some("AuthResponse"),
        graphql: Some(GraphQl {
            field: "signup",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/signup",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Signup",
            input: "SignupRequest",
            output: "AuthResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::SignupRequest>,
    },
);
/// What [`Client::skip_mfa_setup`](authorizer::Client::skip_mfa_setup) calls.
pub const SKIP_MFA_SETUP: Operation<
    authorizer::model::SkipMfaSetupRequest,
    authorizer::model::AuthResponse,
> = Operation::new(
    &Entry {
        name: "skip_mfa_setup",
        request: Some("SkipMfaSetupRequest"),
        response: Some("AuthResponse"),
        graphql: Some(GraphQl {
            field: "skip_mfa_setup",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/skip_mfa_setup",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/SkipMfaSetup",
            input: "SkipMfaSetupRequest",
            output: "AuthResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::SkipMfaSetupRequest>,
    },
);
/// What [`Client::sms_otp_mfa_setup`](authorizer::Client::sms_otp_mfa_setup) calls.
pub const SMS_OTP_MFA_SETUP: Operation<
    authorizer::model::SmsOtpMfaSetupRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "sms_otp_mfa_setup",
        request: Some("SmsOtpMfaSetupRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "sms_otp_mfa_setup",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/sms_otp_mfa_setup",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/SmsOtpMfaSetup",
            input: "SmsOtpMfaSetupRequest",
            output: "SmsOtpMfaSetupResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::SmsOtpMfaSetupRequest>,
    },
);
/// What [`Client::totp_mfa_setup`](authorizer::Client::totp_mfa_setup) calls.
pub const TOTP_MFA_SETUP: Operation<
    authorizer::model::TotpMfaSetupRequest,
    authorizer::model::AuthResponse,
> = Operation::new(
    &Entry {
        name: "totp_mfa_setup",
        request: Some("TotpMfaSetupRequest"),
        response: Some("AuthResponse"),
        graphql: Some(GraphQl {
            field: "totp_mfa_setup",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/totp_mfa_setup",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/TotpMfaSetup",
            input: "TotpMfaSetupRequest",
            output: "AuthResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::TotpMfaSetupRequest>,
    },
);
/// What [`Client::update_profile`](authorizer::Client::update_profile) calls.
pub const UPDATE_PROFILE: Operation<
    authorizer::model::UpdateProfileRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "update_profile",
        request: Some("UpdateProfileRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "update_profile",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/update_profile",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/UpdateProfile",
            input: "UpdateProfileRequest",
            output: "UpdateProfileResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::UpdateProfileRequest>,
    },
);
/// What [`Client::validate_jwt_token`](authorizer::Client::validate_jwt_token) calls.
pub const VALIDATE_JWT_TOKEN: Operation<
    authorizer::model::ValidateJwtTokenRequest,
    authorizer::model::ValidateJwtTokenResponse,
> = Operation::new(
    &Entry {
        name: "validate_jwt_token",
        request: Some("ValidateJwtTokenRequest"),
        response: Some("ValidateJWTTokenResponse"),
        graphql: Some(GraphQl {
            field: "validate_jwt_token",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/validate_jwt_token",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ValidateJwtToken",
            input: "ValidateJwtTokenRequest",
            output: "ValidateJwtTokenResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::ValidateJwtTokenRequest>,
    },
);
/// What [`Client::validate_session`](authorizer::Client::validate_session) calls.
pub const VALIDATE_SESSION: Operation<
    authorizer::model::ValidateSessionRequest,
    authorizer::model::ValidateSessionResponse,
> = Operation::new(
    &Entry {
        name: "validate_session",
        request: Some("ValidateSessionRequest"),
        response: Some("ValidateSessionResponse"),
        graphql: Some(GraphQl {
            field: "validate_session",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/validate_session",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ValidateSession",
            input: "ValidateSessionRequest",
            output: "ValidateSessionResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::ValidateSessionRequest>,
    },
);
/// What [`Client::verify_email`](authorizer::Client::verify_email) calls.
pub const VERIFY_EMAIL: Operation<
    authorizer::model::VerifyEmailRequest,
    authorizer::model::AuthResponse,
> = Operation::new(
    &Entry {
        name: "verify_email",
        request: Some("VerifyEmailRequest"),
        response: Some("AuthResponse"),
        graphql: Some(GraphQl {
            field: "verify_email",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/verify_email",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/VerifyEmail",
            input: "VerifyEmailRequest",
            output: "AuthResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::VerifyEmailRequest>,
    },
);
/// What [`Client::verify_otp`](authorizer::Client::verify_otp) calls.
pub const VERIFY_OTP: Operation<
    authorizer::model::VerifyOtpRequest,
    authorizer::model::AuthResponse,
> = Operation::new(
    &Entry {
        name: "verify_otp",
        request: Some("VerifyOtpRequest"),
        response: Some("AuthResponse"),
        graphql: Some(GraphQl {
            field: "verify_otp",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/verify_otp",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/VerifyOtp",
            input: "VerifyOtpRequest",
            output: "AuthResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::VerifyOtpRequest>,
    },
);
/// What [`Client::webauthn_credentials`](authorizer::Client::webauthn_credentials) calls.
pub const WEBAUTHN_CREDENTIALS: Operation<
    (),
    ::std::vec::Vec<authorizer::model::WebauthnCredentialInfo>,
> = Operation::new(
    &Entry {
        name: "webauthn_credentials",
        request: None,
        response: Some("WebauthnCredentialInfo"),
        graphql: Some(GraphQl {
            field: "webauthn_credentials",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/webauthn_credentials",
            unwrap: Some("webauthn_credentials"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnCredentials",
            input: "WebauthnCredentialsRequest",
            output: "WebauthnCredentialsResponse",
            unwrap: Some("webauthn_credentials"),
        }),
        read: read::<()>,
    },
);
/// What [`Client::webauthn_delete_credential`](authorizer::Client::webauthn_delete_credential) calls.
pub const WEBAUTHN_DELETE_CREDENTIAL: Operation<
    authorizer::model::WebauthnDeleteCredentialRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "webauthn_delete_credential",
        request: Some("WebauthnDeleteCredentialRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "webauthn_delete_credential",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/webauthn_delete_credential",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnDeleteCredential",
            input: "WebauthnDeleteCredentialRequest",
            output: "WebauthnDeleteCredentialResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::WebauthnDeleteCredentialRequest>,
    },
);
/// What [`Client::webauthn_login_options`](authorizer::Client::webauthn_login_options) calls.
pub const WEBAUTHN_LOGIN_OPTIONS: Operation<
    authorizer::model::WebauthnLoginOptionsRequest,
    authorizer::model::WebauthnLoginOptionsResponse,
> = Operation::new(
    &Entry {
        name: "webauthn_login_options",
        request: Some("WebauthnLoginOptionsRequest"),
        response: Some("WebauthnLoginOptionsResponse"),
        graphql: Some(GraphQl {
            field: "webauthn_login_options",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/webauthn_login_options",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnLoginOptions",
            input: "WebauthnLoginOptionsRequest",
            output: "WebauthnLoginOptionsResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::WebauthnLoginOptionsRequest>,
    },
);
/// What [`Client::webauthn_login_verify`](authorizer::Client::webauthn_login_verify) calls.
pub const WEBAUTHN_LOGIN_VERIFY: Operation<
    authorizer::model::WebauthnLoginVerifyRequest,
    authorizer::model::AuthResponse,
> = Operation::new(
    &Entry {
        name: "webauthn_login_verify",
        request: Some("WebauthnLoginVerifyRequest"),
        response: Some("AuthResponse"),
        graphql: Some(GraphQl {
            field: "webauthn_login_verify",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/webauthn_login_verify",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnLoginVerify",
            input: "WebauthnLoginVerifyRequest",
            output: "AuthResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::WebauthnLoginVerifyRequest>,
    },
);
/// What [`Client::webauthn_registration_options`](authorizer::Client::webauthn_registration_options) calls.
pub const WEBAUTHN_REGISTRATION_OPTIONS: Operation<
    authorizer::model::WebauthnRegistrationOptionsRequest,
    authorizer::model::WebauthnRegistrationOptionsResponse,
> = Operation::new(
    &Entry {
        name: "webauthn_registration_options",
        request: Some("WebauthnRegistrationOptionsRequest"),
        response: Some("WebauthnRegistrationOptionsResponse"),
        graphql: Some(GraphQl {
            field: "webauthn_registration_options",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/webauthn_registration_options",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnRegistrationOptions",
            input: "WebauthnRegistrationOptionsRequest",
            output: "WebauthnRegistrationOptionsResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::WebauthnRegistrationOptionsRequest>,
    },
);
/// What [`Client::webauthn_registration_verify`](authorizer::Client::webauthn_registration_verify) calls.
pub const WEBAUTHN_REGISTRATION_VERIFY: Operation<
    authorizer::model::WebauthnRegistrationVerifyRequest,
    authorizer::model::AuthResponse,
> = Operation::new(
    &Entry {
        name: "webauthn_registration_verify",
        request: Some("WebauthnRegistrationVerifyRequest"),
        response: Some("AuthResponse"),
        graphql: Some(GraphQl {
            field: "webauthn_registration_verify",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/webauthn_registration_verify",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnRegistrationVerify",
            input: "WebauthnRegistrationVerifyRequest",
            output: "AuthResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::WebauthnRegistrationVerifyRequest>,
    },
);
/// What [`AdminClient::add_email_template`](authorizer::AdminClient::add_email_template) calls.
pub const ADD_EMAIL_TEMPLATE: Operation<
    authorizer::model::AddEmailTemplateRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "add_email_template",
        request: Some("AddEmailTemplateRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_add_email_template",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/add_email_template",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AddEmailTemplate",
            input: "AddEmailTemplateRequest",
            output: "AddEmailTemplateResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::AddEmailTemplateRequest>,
    },
);
/// What [`AdminClient::add_org_member`](authorizer::AdminClient::add_org_member) calls.
pub const ADD_ORG_MEMBER: Operation<
    authorizer::model::AddOrgMemberRequest,
    authorizer::model::OrgMember,
> = Operation::new(
    &Entry {
        name: "add_org_member",
        request: Some("AddOrgMemberRequest"),
        response: Some("OrgMember"),
        graphql: Some(GraphQl {
            field: "_add_org_member",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/add_org_member",
            unwrap: Some("org_member"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AddOrgMember",
            input: "AddOrgMemberRequest",
            output: "AddOrgMemberResponse",
            unwrap: Some("org_member"),
        }),
        read: read::<authorizer::model::AddOrgMemberRequest>,
    },
);
/// What [`AdminClient::add_trusted_issuer`](authorizer::AdminClient::add_trusted_issuer) calls.
pub const ADD_TRUSTED_ISSUER: Operation<
    authorizer::model::AddTrustedIssuerRequest,
    authorizer::model::TrustedIssuer,
> = Operation::new(
    &Entry {
        name: "add_trusted_issuer",
        request: Some("AddTrustedIssuerRequest"),
        response: Some("TrustedIssuer"),
        graphql: Some(GraphQl {
            field: "_add_trusted_issuer",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/add_trusted_issuer",
            unwrap: Some("trusted_issuer"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AddTrustedIssuer",
            input: "AddTrustedIssuerRequest",
            output: "AddTrustedIssuerResponse",
            unwrap: Some("trusted_issuer"),
        }),
        read: read::<authorizer::model::AddTrustedIssuerRequest>,
    },
);
/// What [`AdminClient::add_verified_org_domain`](authorizer::AdminClient::add_verified_org_domain) calls.
pub const ADD_VERIFIED_ORG_DOMAIN: Operation<
    authorizer::model::AddVerifiedOrgDomainRequest,
    authorizer::model::OrgDomain,
> = Operation::new(
    &Entry {
        name: "add_verified_org_domain",
        request: Some("AddVerifiedOrgDomainRequest"),
        response: Some("OrgDomain"),
        graphql: Some(GraphQl {
            field: "_add_verified_org_domain",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/add_verified_org_domain",
            unwrap: Some("org_domain"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AddVerifiedOrgDomain",
            input: "AddVerifiedOrgDomainRequest",
            output: "AddVerifiedOrgDomainResponse",
            unwrap: Some("org_domain"),
        }),
        read: read::<authorizer::model::AddVerifiedOrgDomainRequest>,
    },
);
/// What [`AdminClient::add_webhook`](authorizer::AdminClient::add_webhook) calls.
pub const ADD_WEBHOOK: Operation<
    authorizer::model::AddWebhookRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "add_webhook",
        request: Some("AddWebhookRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_add_webhook",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/add_webhook",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AddWebhook",
            input: "AddWebhookRequest",
            output: "AddWebhookResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::AddWebhookRequest>,
    },
);
/// What [`AdminClient::admin_login`](authorizer::AdminClient::admin_login) calls.
pub const ADMIN_LOGIN: Operation<
    authorizer::model::AdminLoginRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "admin_login",
        request: Some("AdminLoginRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_admin_login",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/login",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AdminLogin",
            input: "AdminLoginRequest",
            output: "AdminLoginResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::AdminLoginRequest>,
    },
);
/// What [`AdminClient::admin_logout`](authorizer::AdminClient::admin_logout) calls.
pub const ADMIN_LOGOUT: Operation<(), authorizer::model::MessageResponse> = Operation::new(
    &Entry {
        name: "admin_logout",
        request: None,
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_admin_logout",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/logout",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AdminLogout",
            input: "AdminLogoutRequest",
            output: "AdminLogoutResponse",
            unwrap: None,
        }),
        read: read::<()>,
    },
);
/// What [`AdminClient::admin_meta`](authorizer::AdminClient::admin_meta) calls.
pub const ADMIN_META: Operation<(), authorizer::model::AdminMeta> = Operation::new(
    &Entry {
        name: "admin_meta",
        request: None,
        response: Some("AdminMeta"),
        graphql: Some(GraphQl {
            field: "_admin_meta",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "GET",
            path: "/v1/admin/meta",
            unwrap: Some("admin_meta"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AdminMeta",
            input: "AdminMetaRequest",
            output: "AdminMetaResponse",
            unwrap: Some("admin_meta"),
        }),
        read: read::<()>,
    },
);
/// What [`AdminClient::admin_session`](authorizer::AdminClient::admin_session) calls.
pub const ADMIN_SESSION: Operation<(), authorizer::model::MessageResponse> = Operation::new(
    &Entry {
        name: "admin_session",
        request: None,
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_admin_session",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "GET",
            path: "/v1/admin/session",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AdminSession",
            input: "AdminSessionRequest",
            output: "AdminSessionResponse",
            unwrap: None,
        }),
        read: read::<()>,
    },
);
/// What [`AdminClient::admin_signup`](authorizer::AdminClient::admin_signup) calls.
#[cfg(feature = "legacy")]
pub const ADMIN_SIGNUP: Operation<
    authorizer::model::AdminSignupRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "admin_signup",
        request: Some("AdminSignupRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_admin_signup",
            variables: Variables::Object("params"),
        }),
        rest: None,
        grpc: None,
        read: read::<authorizer::model::AdminSignupRequest>,
    },
);
/// What [`AdminClient::audit_logs`](authorizer::AdminClient::audit_logs) calls.
pub const AUDIT_LOGS: Operation<
    authorizer::model::AuditLogsRequest,
    authorizer::model::AuditLogs,
> = Operation::new(
    &Entry {
        name: "audit_logs",
        request: Some("AuditLogsRequest"),
        response: Some("AuditLogs"),
        graphql: Some(GraphQl {
            field: "_audit_logs",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/audit_logs",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AuditLogs",
            input: "AuditLogsRequest",
            output: "AuditLogsResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::AuditLogsRequest>,
    },
);
/// What [`AdminClient::client`](authorizer::AdminClient::client) calls.
pub const CLIENT: Operation<
    authorizer::model::ClientRequest,
    authorizer::model::RegisteredClient,
> = Operation::new(
    &Entry {
        name: "client",
        request: Some("ClientRequest"),
        response: Some("RegisteredClient"),
        graphql: Some(GraphQl {
            field: "_client",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/client",
            unwrap: Some("client"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetClient",
            input: "GetClientRequest",
            output: "GetClientResponse",
            unwrap: Some("client"),
        }),
        read: read::<authorizer::model::ClientRequest>,
    },
);
/// What [`AdminClient::clients`](authorizer::AdminClient::clients) calls.
pub const CLIENTS: Operation<
    authorizer::model::ClientsRequest,
    authorizer::model::Clients,
> = Operation::new(
    &Entry {
        name: "clients",
        request: Some("ClientsRequest"),
        response: Some("Clients"),
        graphql: Some(GraphQl {
            field: "_clients",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/clients",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/Clients",
            input: "ClientsRequest",
            output: "ClientsResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::ClientsRequest>,
    },
);
/// What [`AdminClient::create_client`](authorizer::AdminClient::create_client) calls.
pub const CREATE_CLIENT: Operation<
    authorizer::model::CreateClientRequest,
    authorizer::model::CreateClientResponse,
> = Operation::new(
    &Entry {
        name: "create_client",
        request: Some("CreateClientRequest"),
        response: Some("CreateClientResponse"),
        graphql: Some(GraphQl {
            field: "_create_client",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/create_client",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateClient",
            input: "CreateClientRequest",
            output: "CreateClientResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::CreateClientRequest>,
    },
);
/// What [`AdminClient::create_org_oidc_connection`](authorizer::AdminClient::create_org_oidc_connection) calls.
pub const CREATE_ORG_OIDC_CONNECTION: Operation<
    authorizer::model::CreateOrgOidcConnectionRequest,
    authorizer::model::OrgOidcConnection,
> = Operation::new(
    &Entry {
        name: "create_org_oidc_connection",
        request: Some("CreateOrgOidcConnectionRequest"),
        response: Some("OrgOIDCConnection"),
        graphql: Some(GraphQl {
            field: "_create_org_oidc_connection",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/create_org_oidc_connection",
            unwrap: Some("org_oidc_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateOrgOidcConnection",
            input: "CreateOrgOidcConnectionRequest",
            output: "CreateOrgOidcConnectionResponse",
            unwrap: Some("org_oidc_connection"),
        }),
        read: read::<authorizer::model::CreateOrgOidcConnectionRequest>,
    },
);
/// What [`AdminClient::create_org_saml_connection`](authorizer::AdminClient::create_org_saml_connection) calls.
pub const CREATE_ORG_SAML_CONNECTION: Operation<
    authorizer::model::CreateOrgSamlConnectionRequest,
    authorizer::model::OrgSamlConnection,
> = Operation::new(
    &Entry {
        name: "create_org_saml_connection",
        request: Some("CreateOrgSamlConnectionRequest"),
        response: Some("OrgSAMLConnection"),
        graphql: Some(GraphQl {
            field: "_create_org_saml_connection",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/create_org_saml_connection",
            unwrap: Some("org_saml_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateOrgSamlConnection",
            input: "CreateOrgSamlConnectionRequest",
            output: "CreateOrgSamlConnectionResponse",
            unwrap: Some("org_saml_connection"),
        }),
        read: read::<authorizer::model::CreateOrgSamlConnectionRequest>,
    },
);
/// What [`AdminClient::create_organization`](authorizer::AdminClient::create_organization) calls.
pub const CREATE_ORGANIZATION: Operation<
    authorizer::model::CreateOrganizationRequest,
    authorizer::model::Organization,
> = Operation::new(
    &Entry {
        name: "create_organization",
        request: Some("CreateOrganizationRequest"),
        response: Some("Organization"),
        graphql: Some(GraphQl {
            field: "_create_organization",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/create_organization",
            unwrap: Some("organization"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateOrganization",
            input: "CreateOrganizationRequest",
            output: "CreateOrganizationResponse",
            unwrap: Some("organization"),
        }),
        read: read::<authorizer::model::CreateOrganizationRequest>,
    },
);
/// What [`AdminClient::create_saml_service_provider`](authorizer::AdminClient::create_saml_service_provider)
/// calls.
pub const CREATE_SAML_SERVICE_PROVIDER: Operation<
    authorizer::model::CreateSamlServiceProviderRequest,
    authorizer::model::SamlServiceProvider,
> = Operation::new(
    &Entry {
        name: "create_saml_service_provider",
        request: Some("CreateSamlServiceProviderRequest"),
        response: Some("SAMLServiceProvider"),
        graphql: Some(GraphQl {
            field: "_create_saml_service_provider",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/create_saml_service_provider",
            unwrap: Some("saml_service_provider"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateSamlServiceProvider",
            input: "CreateSamlServiceProviderRequest",
            output: "CreateSamlServiceProviderResponse",
            unwrap: Some("saml_service_provider"),
        }),
        read: read::<authorizer::model::CreateSamlServiceProviderRequest>,
    },
);
/// What [`AdminClient::create_scim_endpoint`](authorizer::AdminClient::create_scim_endpoint) calls.
pub const CREATE_SCIM_ENDPOINT: Operation<
    authorizer::model::CreateScimEndpointRequest,
    authorizer::model::CreateScimEndpointResponse,
> = Operation::new(
    &Entry {
        name: "create_scim_endpoint",
        request: Some("CreateScimEndpointRequest"),
        response: Some("CreateScimEndpointResponse"),
        graphql: Some(GraphQl {
            field: "_create_scim_endpoint",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/create_scim_endpoint",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateScimEndpoint",
            input: "CreateScimEndpointRequest",
            output: "CreateScimEndpointResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::CreateScimEndpointRequest>,
    },
);
/// What [`AdminClient::delete_client`](authorizer::AdminClient::delete_client) calls.
pub const DELETE_CLIENT: Operation<
    authorizer::model::DeleteClientRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "delete_client",
        request: Some("DeleteClientRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_delete_client",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/delete_client",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteClient",
            input: "DeleteClientRequest",
            output: "DeleteClientResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::DeleteClientRequest>,
    },
);
/// What [`AdminClient::delete_email_template`](authorizer::AdminClient::delete_email_template) calls.
pub const DELETE_EMAIL_TEMPLATE: Operation<
    authorizer::model::DeleteEmailTemplateRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "delete_email_template",
        request: Some("DeleteEmailTemplateRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_delete_email_template",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/delete_email_template",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteEmailTemplate",
            input: "DeleteEmailTemplateRequest",
            output: "DeleteEmailTemplateResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::DeleteEmailTemplateRequest>,
    },
);
/// What [`AdminClient::delete_org_domain`](authorizer::AdminClient::delete_org_domain) calls.
pub const DELETE_ORG_DOMAIN: Operation<
    authorizer::model::DeleteOrgDomainRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "delete_org_domain",
        request: Some("DeleteOrgDomainRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_delete_org_domain",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/delete_org_domain",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteOrgDomain",
            input: "DeleteOrgDomainRequest",
            output: "DeleteOrgDomainResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::DeleteOrgDomainRequest>,
    },
);
/// What [`AdminClient::delete_org_oidc_connection`](authorizer::AdminClient::delete_org_oidc_connection) calls.
pub const DELETE_ORG_OIDC_CONNECTION: Operation<
    authorizer::model::DeleteOrgOidcConnectionRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "delete_org_oidc_connection",
        request: Some("DeleteOrgOidcConnectionRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_delete_org_oidc_connection",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/delete_org_oidc_connection",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteOrgOidcConnection",
            input: "DeleteOrgOidcConnectionRequest",
            output: "DeleteOrgOidcConnectionResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::DeleteOrgOidcConnectionRequest>,
    },
);
/// What [`AdminClient::delete_org_saml_connection`](authorizer::AdminClient::delete_org_saml_connection) calls.
pub const DELETE_ORG_SAML_CONNECTION: Operation<
    authorizer::model::DeleteOrgSamlConnectionRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "delete_org_saml_connection",
        request: Some("DeleteOrgSamlConnectionRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_delete_org_saml_connection",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/delete_org_saml_connection",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteOrgSamlConnection",
            input: "DeleteOrgSamlConnectionRequest",
            output: "DeleteOrgSamlConnectionResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::DeleteOrgSamlConnectionRequest>,
    },
);
/// What [`AdminClient::delete_organization`](authorizer::AdminClient::delete_organization) calls.
pub const DELETE_ORGANIZATION: Operation<
    authorizer::model::DeleteOrganizationRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "delete_organization",
        request: Some("DeleteOrganizationRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_delete_organization",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/delete_organization",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteOrganization",
            input: "DeleteOrganizationRequest",
            output: "DeleteOrganizationResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::DeleteOrganizationRequest>,
    },
);
/// What [`AdminClient::delete_saml_service_provider`](authorizer::AdminClient::delete_saml_service_provider)
/// calls.
pub const DELETE_SAML_SERVICE_PROVIDER: Operation<
    authorizer::model::DeleteSamlServiceProviderRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "delete_saml_service_provider",
        request: Some("DeleteSamlServiceProviderRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_delete_saml_service_provider",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/delete_saml_service_provider",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteSamlServiceProvider",
            input: "DeleteSamlServiceProviderRequest",
            output: "DeleteSamlServiceProviderResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::DeleteSamlServiceProviderRequest>,
    },
);
/// What [`AdminClient::delete_scim_endpoint`](authorizer::AdminClient::delete_scim_endpoint) calls.
pub const DELETE_SCIM_ENDPOINT: Operation<
    authorizer::model::DeleteScimEndpointRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "delete_scim_endpoint",
        request: Some("DeleteScimEndpointRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_delete_scim_endpoint",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/delete_scim_endpoint",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteScimEndpoint",
            input: "DeleteScimEndpointRequest",
            output: "DeleteScimEndpointResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::DeleteScimEndpointRequest>,
    },
);
/// What [`AdminClient::delete_trusted_issuer`](authorizer::AdminClient::delete_trusted_issuer) calls.
pub const DELETE_TRUSTED_ISSUER: Operation<
    authorizer::model::DeleteTrustedIssuerRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "delete_trusted_issuer",
        request: Some("DeleteTrustedIssuerRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_delete_trusted_issuer",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/delete_trusted_issuer",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteTrustedIssuer",
            input: "DeleteTrustedIssuerRequest",
            output: "DeleteTrustedIssuerResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::DeleteTrustedIssuerRequest>,
    },
);
/// What [`AdminClient::delete_user`](authorizer::AdminClient::delete_user) calls.
pub const DELETE_USER: Operation<
    authorizer::model::DeleteUserRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "delete_user",
        request: Some("DeleteUserRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_delete_user",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/delete_user",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteUser",
            input: "DeleteUserRequest",
            output: "DeleteUserResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::DeleteUserRequest>,
    },
);
/// What [`AdminClient::delete_webhook`](authorizer::AdminClient::delete_webhook) calls.
pub const DELETE_WEBHOOK: Operation<
    authorizer::model::DeleteWebhookRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "delete_webhook",
        request: Some("DeleteWebhookRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_delete_webhook",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/delete_webhook",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteWebhook",
            input: "DeleteWebhookRequest",
            output: "DeleteWebhookResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::DeleteWebhookRequest>,
    },
);
/// What [`AdminClient::email_templates`](authorizer::AdminClient::email_templates) calls.
pub const EMAIL_TEMPLATES: Operation<
    authorizer::model::EmailTemplatesRequest,
    authorizer::model::EmailTemplates,
> = Operation::new(
    &Entry {
        name: "email_templates",
        request: Some("EmailTemplatesRequest"),
        response: Some("EmailTemplates"),
        graphql: Some(GraphQl {
            field: "_email_templates",
            variables: Variables::Field {
                argument: "params",
                field: "pagination",
            },
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/email_templates",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/EmailTemplates",
            input: "EmailTemplatesRequest",
            output: "EmailTemplatesResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::EmailTemplatesRequest>,
    },
);
/// What [`AdminClient::enable_access`](authorizer::AdminClient::enable_access) calls.
pub const ENABLE_ACCESS: Operation<
    authorizer::model::EnableAccessRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "enable_access",
        request: Some("EnableAccessRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_enable_access",
            variables: Variables::Object("param"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/enable_access",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/EnableAccess",
            input: "EnableAccessRequest",
            output: "EnableAccessResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::EnableAccessRequest>,
    },
);
/// What [`AdminClient::env`](authorizer::AdminClient::env) calls.
#[cfg(feature = "legacy")]
pub const ENV: Operation<(), authorizer::model::Env> = Operation::new(
    &Entry {
        name: "env",
        request: None,
        response: Some("Env"),
        graphql: Some(GraphQl {
            field: "_env",
            variables: Variables::Flat,
        }),
        rest: None,
        grpc: None,
        read: read::<()>,
    },
);
/// What [`AdminClient::fga_delete_tuples`](authorizer::AdminClient::fga_delete_tuples) calls.
pub const FGA_DELETE_TUPLES: Operation<
    authorizer::model::FgaDeleteTuplesRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "fga_delete_tuples",
        request: Some("FgaDeleteTuplesRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_fga_delete_tuples",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/fga/tuples/delete",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaDeleteTuples",
            input: "FgaDeleteTuplesRequest",
            output: "FgaDeleteTuplesResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::FgaDeleteTuplesRequest>,
    },
);
/// What [`AdminClient::fga_expand`](authorizer::AdminClient::fga_expand) calls.
pub const FGA_EXPAND: Operation<
    authorizer::model::FgaExpandRequest,
    authorizer::model::FgaExpandResponse,
> = Operation::new(
    &Entry {
        name: "fga_expand",
        request: Some("FgaExpandRequest"),
        response: Some("FgaExpandResponse"),
        graphql: Some(GraphQl {
            field: "_fga_expand",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/fga/expand",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaExpand",
            input: "FgaExpandRequest",
            output: "FgaExpandResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::FgaExpandRequest>,
    },
);
/// What [`AdminClient::fga_get_model`](authorizer::AdminClient::fga_get_model) calls.
pub const FGA_GET_MODEL: Operation<(), authorizer::model::FgaModel> = Operation::new(
    &Entry {
        name: "fga_get_model",
        request: None,
        response: Some("FgaModel"),
        graphql: Some(GraphQl {
            field: "_fga_get_model",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "GET",
            path: "/v1/admin/fga/model",
            unwrap: Some("model"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaGetModel",
            input: "FgaGetModelRequest",
            output: "FgaGetModelResponse",
            unwrap: Some("model"),
        }),
        read: read::<()>,
    },
);
/// What [`AdminClient::fga_list_users`](authorizer::AdminClient::fga_list_users) calls.
pub const FGA_LIST_USERS: Operation<
    authorizer::model::FgaListUsersRequest,
    authorizer::model::FgaListUsersResponse,
> = Operation::new(
    &Entry {
        name: "fga_list_users",
        request: Some("FgaListUsersRequest"),
        response: Some("FgaListUsersResponse"),
        graphql: Some(GraphQl {
            field: "_fga_list_users",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/fga/list_users",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaListUsers",
            input: "FgaListUsersRequest",
            output: "FgaListUsersResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::FgaListUsersRequest>,
    },
);
/// What [`AdminClient::fga_read_tuples`](authorizer::AdminClient::fga_read_tuples) calls.
pub const FGA_READ_TUPLES: Operation<
    authorizer::model::FgaReadTuplesRequest,
    authorizer::model::FgaTuples,
> = Operation::new(
    &Entry {
        name: "fga_read_tuples",
        request: Some("FgaReadTuplesRequest"),
        response: Some("FgaTuples"),
        graphql: Some(GraphQl {
            field: "_fga_read_tuples",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/fga/tuples/read",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaReadTuples",
            input: "FgaReadTuplesRequest",
            output: "FgaReadTuplesResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::FgaReadTuplesRequest>,
    },
);
/// What [`AdminClient::fga_reset`](authorizer::AdminClient::fga_reset) calls.
pub const FGA_RESET: Operation<(), authorizer::model::MessageResponse> = Operation::new(
    &Entry {
        name: "fga_reset",
        request: None,
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_fga_reset",
            variables: Variables::Flat,
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/fga/reset",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaReset",
            input: "FgaResetRequest",
            output: "FgaResetResponse",
            unwrap: None,
        }),
        read: read::<()>,
    },
);
/// What [`AdminClient::fga_write_model`](authorizer::AdminClient::fga_write_model) calls.
pub const FGA_WRITE_MODEL: Operation<
    authorizer::model::FgaWriteModelRequest,
    authorizer::model::FgaModel,
> = Operation::new(
    &Entry {
        name: "fga_write_model",
        request: Some("FgaWriteModelRequest"),
        response: Some("FgaModel"),
        graphql: Some(GraphQl {
            field: "_fga_write_model",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/fga/model",
            unwrap: Some("model"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaWriteModel",
            input: "FgaWriteModelRequest",
            output: "FgaWriteModelResponse",
            unwrap: Some("model"),
        }),
        read: read::<authorizer::model::FgaWriteModelRequest>,
    },
);
/// What [`AdminClient::fga_write_tuples`](authorizer::AdminClient::fga_write_tuples) calls.
pub const FGA_WRITE_TUPLES: Operation<
    authorizer::model::FgaWriteTuplesRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "fga_write_tuples",
        request: Some("FgaWriteTuplesRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_fga_write_tuples",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/fga/tuples",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaWriteTuples",
            input: "FgaWriteTuplesRequest",
            output: "FgaWriteTuplesResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::FgaWriteTuplesRequest>,
    },
);
/// What [`AdminClient::generate_jwt_keys`](authorizer::AdminClient::generate_jwt_keys) calls.
#[cfg(feature = "legacy")]
pub const GENERATE_JWT_KEYS: Operation<
    authorizer::model::GenerateJwtKeysRequest,
    authorizer::model::GenerateJwtKeysResponse,
> = Operation::new(
    &Entry {
        name: "generate_jwt_keys",
        request: Some("GenerateJwtKeysRequest"),
        response: Some("GenerateJWTKeysResponse"),
        graphql: Some(GraphQl {
            field: "_generate_jwt_keys",
            variables: Variables::Object("params"),
        }),
        rest: None,
        grpc: None,
        read: read::<authorizer::model::GenerateJwtKeysRequest>,
    },
);
/// What [`AdminClient::import_saml_sp_metadata`](authorizer::AdminClient::import_saml_sp_metadata) calls.
pub const IMPORT_SAML_SP_METADATA: Operation<
    authorizer::model::ImportSamlSpMetadataRequest,
    authorizer::model::SamlSpMetadataParseResult,
> = Operation::new(
    &Entry {
        name: "import_saml_sp_metadata",
        request: Some("ImportSamlSpMetadataRequest"),
        response: Some("SAMLSPMetadataParseResult"),
        graphql: Some(GraphQl {
            field: "_import_saml_sp_metadata",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/import_saml_sp_metadata",
            unwrap: Some("result"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/ImportSamlSpMetadata",
            input: "ImportSamlSpMetadataRequest",
            output: "ImportSamlSpMetadataResponse",
            unwrap: Some("result"),
        }),
        read: read::<authorizer::model::ImportSamlSpMetadataRequest>,
    },
);
/// What [`AdminClient::invite_members`](authorizer::AdminClient::invite_members) calls.
pub const INVITE_MEMBERS: Operation<
    authorizer::model::InviteMembersRequest,
    authorizer::model::InviteMembersResponse,
> = Operation::new(
    &Entry {
        name: "invite_members",
        request: Some("InviteMembersRequest"),
        response: Some("InviteMembersResponse"),
        graphql: Some(GraphQl {
            field: "_invite_members",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/invite_members",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/InviteMembers",
            input: "InviteMembersRequest",
            output: "InviteMembersResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::InviteMembersRequest>,
    },
);
/// What [`AdminClient::list_saml_idp_keys`](authorizer::AdminClient::list_saml_idp_keys) calls.
pub const LIST_SAML_IDP_KEYS: Operation<
    authorizer::model::ListSamlIdpKeysRequest,
    ::std::vec::Vec<authorizer::model::SamlIdpKey>,
> = Operation::new(
    &Entry {
        name: "list_saml_idp_keys",
        request: Some("ListSamlIdpKeysRequest"),
        response: Some("SAMLIDPKey"),
        graphql: Some(GraphQl {
            field: "_list_saml_idp_keys",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/saml_idp_keys",
            unwrap: Some("saml_idp_keys"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/ListSamlIdpKeys",
            input: "ListSamlIdpKeysRequest",
            output: "ListSamlIdpKeysResponse",
            unwrap: Some("saml_idp_keys"),
        }),
        read: read::<authorizer::model::ListSamlIdpKeysRequest>,
    },
);
/// What [`AdminClient::list_saml_service_providers`](authorizer::AdminClient::list_saml_service_providers) calls.
pub const LIST_SAML_SERVICE_PROVIDERS: Operation<
    authorizer::model::ListSamlServiceProvidersRequest,
    authorizer::model::SamlServiceProviders,
> = Operation::new(
    &Entry {
        name: "list_saml_service_providers",
        request: Some("ListSamlServiceProvidersRequest"),
        response: Some("SAMLServiceProviders"),
        graphql: Some(GraphQl {
            field: "_list_saml_service_providers",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/saml_service_providers",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/ListSamlServiceProviders",
            input: "ListSamlServiceProvidersRequest",
            output: "ListSamlServiceProvidersResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::ListSamlServiceProvidersRequest>,
    },
);
/// What [`AdminClient::org_domains`](authorizer::AdminClient::org_domains) calls.
pub const ORG_DOMAINS: Operation<
    authorizer::model::OrgDomainsRequest,
    authorizer::model::OrgDomains,
> = Operation::new(
    &Entry {
        name: "org_domains",
        request: Some("OrgDomainsRequest"),
        response: Some("OrgDomains"),
        graphql: Some(GraphQl {
            field: "_org_domains",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/org_domains",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/OrgDomains",
            input: "OrgDomainsRequest",
            output: "OrgDomainsResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::OrgDomainsRequest>,
    },
);
/// What [`AdminClient::org_members`](authorizer::AdminClient::org_members) calls.
pub const ORG_MEMBERS: Operation<
    authorizer::model::OrgMembersRequest,
    authorizer::model::OrgMembers,
> = Operation::new(
    &Entry {
        name: "org_members",
        request: Some("OrgMembersRequest"),
        response: Some("OrgMembers"),
        graphql: Some(GraphQl {
            field: "_org_members",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/org_members",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/OrgMembers",
            input: "OrgMembersRequest",
            output: "OrgMembersResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::OrgMembersRequest>,
    },
);
/// What [`AdminClient::org_oidc_connection`](authorizer::AdminClient::org_oidc_connection) calls.
pub const ORG_OIDC_CONNECTION: Operation<
    authorizer::model::OrgOidcConnectionRequest,
    authorizer::model::OrgOidcConnection,
> = Operation::new(
    &Entry {
        name: "org_oidc_connection",
        request: Some("OrgOidcConnectionRequest"),
        response: Some("OrgOIDCConnection"),
        graphql: Some(GraphQl {
            field: "_org_oidc_connection",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/org_oidc_connection",
            unwrap: Some("org_oidc_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetOrgOidcConnection",
            input: "GetOrgOidcConnectionRequest",
            output: "GetOrgOidcConnectionResponse",
            unwrap: Some("org_oidc_connection"),
        }),
        read: read::<authorizer::model::OrgOidcConnectionRequest>,
    },
);
/// What [`AdminClient::org_saml_connection`](authorizer::AdminClient::org_saml_connection) calls.
pub const ORG_SAML_CONNECTION: Operation<
    authorizer::model::OrgSamlConnectionRequest,
    authorizer::model::OrgSamlConnection,
> = Operation::new(
    &Entry {
        name: "org_saml_connection",
        request: Some("OrgSamlConnectionRequest"),
        response: Some("OrgSAMLConnection"),
        graphql: Some(GraphQl {
            field: "_org_saml_connection",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/org_saml_connection",
            unwrap: Some("org_saml_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetOrgSamlConnection",
            input: "GetOrgSamlConnectionRequest",
            output: "GetOrgSamlConnectionResponse",
            unwrap: Some("org_saml_connection"),
        }),
        read: read::<authorizer::model::OrgSamlConnectionRequest>,
    },
);
/// What [`AdminClient::organization`](authorizer::AdminClient::organization) calls.
pub const ORGANIZATION: Operation<
    authorizer::model::OrganizationRequest,
    authorizer::model::Organization,
> = Operation::new(
    &Entry {
        name: "organization",
        request: Some("OrganizationRequest"),
        response: Some("Organization"),
        graphql: Some(GraphQl {
            field: "_organization",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/organization",
            unwrap: Some("organization"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetOrganization",
            input: "GetOrganizationRequest",
            output: "GetOrganizationResponse",
            unwrap: Some("organization"),
        }),
        read: read::<authorizer::model::OrganizationRequest>,
    },
);
/// What [`AdminClient::organizations`](authorizer::AdminClient::organizations) calls.
pub const ORGANIZATIONS: Operation<
    authorizer::model::OrganizationsRequest,
    authorizer::model::Organizations,
> = Operation::new(
    &Entry {
        name: "organizations",
        request: Some("OrganizationsRequest"),
        response: Some("Organizations"),
        graphql: Some(GraphQl {
            field: "_organizations",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/organizations",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/Organizations",
            input: "OrganizationsRequest",
            output: "OrganizationsResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::OrganizationsRequest>,
    },
);
/// What [`AdminClient::remove_org_member`](authorizer::AdminClient::remove_org_member) calls.
pub const REMOVE_ORG_MEMBER: Operation<
    authorizer::model::RemoveOrgMemberRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "remove_org_member",
        request: Some("RemoveOrgMemberRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_remove_org_member",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/remove_org_member",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RemoveOrgMember",
            input: "RemoveOrgMemberRequest",
            output: "RemoveOrgMemberResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::RemoveOrgMemberRequest>,
    },
);
/// What [`AdminClient::request_org_domain`](authorizer::AdminClient::request_org_domain) calls.
pub const REQUEST_ORG_DOMAIN: Operation<
    authorizer::model::RequestOrgDomainRequest,
    authorizer::model::OrgDomainChallenge,
> = Operation::new(
    &Entry {
        name: "request_org_domain",
        request: Some("RequestOrgDomainRequest"),
        response: Some("OrgDomainChallenge"),
        graphql: Some(GraphQl {
            field: "_request_org_domain",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/request_org_domain",
            unwrap: Some("challenge"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RequestOrgDomain",
            input: "RequestOrgDomainRequest",
            output: "RequestOrgDomainResponse",
            unwrap: Some("challenge"),
        }),
        read: read::<authorizer::model::RequestOrgDomainRequest>,
    },
);
/// What [`AdminClient::retire_saml_idp_key`](authorizer::AdminClient::retire_saml_idp_key) calls.
pub const RETIRE_SAML_IDP_KEY: Operation<
    authorizer::model::RetireSamlIdpKeyRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "retire_saml_idp_key",
        request: Some("RetireSamlIdpKeyRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_retire_saml_idp_key",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/retire_saml_idp_key",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RetireSamlIdpKey",
            input: "RetireSamlIdpKeyRequest",
            output: "RetireSamlIdpKeyResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::RetireSamlIdpKeyRequest>,
    },
);
/// What [`AdminClient::revoke_access`](authorizer::AdminClient::revoke_access) calls.
pub const REVOKE_ACCESS: Operation<
    authorizer::model::RevokeAccessRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "revoke_access",
        request: Some("RevokeAccessRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_revoke_access",
            variables: Variables::Object("param"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/revoke_access",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RevokeAccess",
            input: "RevokeAccessRequest",
            output: "RevokeAccessResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::RevokeAccessRequest>,
    },
);
/// What [`AdminClient::rotate_client_secret`](authorizer::AdminClient::rotate_client_secret) calls.
pub const ROTATE_CLIENT_SECRET: Operation<
    authorizer::model::RotateClientSecretRequest,
    authorizer::model::CreateClientResponse,
> = Operation::new(
    &Entry {
        name: "rotate_client_secret",
        request: Some("RotateClientSecretRequest"),
        response: Some("CreateClientResponse"),
        graphql: Some(GraphQl {
            field: "_rotate_client_secret",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/rotate_client_secret",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RotateClientSecret",
            input: "RotateClientSecretRequest",
            output: "CreateClientResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::RotateClientSecretRequest>,
    },
);
/// What [`AdminClient::rotate_saml_idp_cert`](authorizer::AdminClient::rotate_saml_idp_cert) calls.
pub const ROTATE_SAML_IDP_CERT: Operation<
    authorizer::model::RotateSamlIdpCertRequest,
    authorizer::model::SamlIdpKey,
> = Operation::new(
    &Entry {
        name: "rotate_saml_idp_cert",
        request: Some("RotateSamlIdpCertRequest"),
        response: Some("SAMLIDPKey"),
        graphql: Some(GraphQl {
            field: "_rotate_saml_idp_cert",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/rotate_saml_idp_cert",
            unwrap: Some("saml_idp_key"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RotateSamlIdpCert",
            input: "RotateSamlIdpCertRequest",
            output: "RotateSamlIdpCertResponse",
            unwrap: Some("saml_idp_key"),
        }),
        read: read::<authorizer::model::RotateSamlIdpCertRequest>,
    },
);
/// What [`AdminClient::rotate_scim_token`](authorizer::AdminClient::rotate_scim_token) calls.
pub const ROTATE_SCIM_TOKEN: Operation<
    authorizer::model::RotateScimTokenRequest,
    authorizer::model::CreateScimEndpointResponse,
> = Operation::new(
    &Entry {
        name: "rotate_scim_token",
        request: Some("RotateScimTokenRequest"),
        response: Some("CreateScimEndpointResponse"),
        graphql: Some(GraphQl {
            field: "_rotate_scim_token",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/rotate_scim_token",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RotateScimToken",
            input: "RotateScimTokenRequest",
            output: "CreateScimEndpointResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::RotateScimTokenRequest>,
    },
);
/// What [`AdminClient::saml_service_provider`](authorizer::AdminClient::saml_service_provider) calls.
pub const SAML_SERVICE_PROVIDER: Operation<
    authorizer::model::SamlServiceProviderRequest,
    authorizer::model::SamlServiceProvider,
> = Operation::new(
    &Entry {
        name: "saml_service_provider",
        request: Some("SamlServiceProviderRequest"),
        response: Some("SAMLServiceProvider"),
        graphql: Some(GraphQl {
            field: "_saml_service_provider",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/saml_service_provider",
            unwrap: Some("saml_service_provider"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetSamlServiceProvider",
            input: "GetSamlServiceProviderRequest",
            output: "GetSamlServiceProviderResponse",
            unwrap: Some("saml_service_provider"),
        }),
        read: read::<authorizer::model::SamlServiceProviderRequest>,
    },
);
/// What [`AdminClient::scim_endpoint`](authorizer::AdminClient::scim_endpoint) calls.
pub const SCIM_ENDPOINT: Operation<
    authorizer::model::ScimEndpointRequest,
    authorizer::model::ScimEndpoint,
> = Operation::new(
    &Entry {
        name: "scim_endpoint",
        request: Some("ScimEndpointRequest"),
        response: Some("ScimEndpoint"),
        graphql: Some(GraphQl {
            field: "_scim_endpoint",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/scim_endpoint",
            unwrap: Some("scim_endpoint"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetScimEndpoint",
            input: "GetScimEndpointRequest",
            output: "GetScimEndpointResponse",
            unwrap: Some("scim_endpoint"),
        }),
        read: read::<authorizer::model::ScimEndpointRequest>,
    },
);
/// What [`AdminClient::test_endpoint`](authorizer::AdminClient::test_endpoint) calls.
pub const TEST_ENDPOINT: Operation<
    authorizer::model::TestEndpointRequest,
    authorizer::model::TestEndpointResponse,
> = Operation::new(
    &Entry {
        name: "test_endpoint",
        request: Some("TestEndpointRequest"),
        response: Some("TestEndpointResponse"),
        graphql: Some(GraphQl {
            field: "_test_endpoint",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/test_endpoint",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/TestEndpoint",
            input: "TestEndpointRequest",
            output: "TestEndpointResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::TestEndpointRequest>,
    },
);
/// What [`AdminClient::trusted_issuer`](authorizer::AdminClient::trusted_issuer) calls.
pub const TRUSTED_ISSUER: Operation<
    authorizer::model::TrustedIssuerRequest,
    authorizer::model::TrustedIssuer,
> = Operation::new(
    &Entry {
        name: "trusted_issuer",
        request: Some("TrustedIssuerRequest"),
        response: Some("TrustedIssuer"),
        graphql: Some(GraphQl {
            field: "_trusted_issuer",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/trusted_issuer",
            unwrap: Some("trusted_issuer"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetTrustedIssuer",
            input: "GetTrustedIssuerRequest",
            output: "GetTrustedIssuerResponse",
            unwrap: Some("trusted_issuer"),
        }),
        read: read::<authorizer::model::TrustedIssuerRequest>,
    },
);
/// What [`AdminClient::trusted_issuers`](authorizer::AdminClient::trusted_issuers) calls.
pub const TRUSTED_ISSUERS: Operation<
    authorizer::model::TrustedIssuersRequest,
    authorizer::model::TrustedIssuers,
> = Operation::new(
    &Entry {
        name: "trusted_issuers",
        request: Some("TrustedIssuersRequest"),
        response: Some("TrustedIssuers"),
        graphql: Some(GraphQl {
            field: "_trusted_issuers",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/trusted_issuers",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/TrustedIssuers",
            input: "TrustedIssuersRequest",
            output: "TrustedIssuersResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::TrustedIssuersRequest>,
    },
);
/// What [`AdminClient::update_client`](authorizer::AdminClient::update_client) calls.
pub const UPDATE_CLIENT: Operation<
    authorizer::model::UpdateClientRequest,
    authorizer::model::RegisteredClient,
> = Operation::new(
    &Entry {
        name: "update_client",
        request: Some("UpdateClientRequest"),
        response: Some("RegisteredClient"),
        graphql: Some(GraphQl {
            field: "_update_client",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/update_client",
            unwrap: Some("client"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateClient",
            input: "UpdateClientRequest",
            output: "UpdateClientResponse",
            unwrap: Some("client"),
        }),
        read: read::<authorizer::model::UpdateClientRequest>,
    },
);
/// What [`AdminClient::update_email_template`](authorizer::AdminClient::update_email_template) calls.
pub const UPDATE_EMAIL_TEMPLATE: Operation<
    authorizer::model::UpdateEmailTemplateRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "update_email_template",
        request: Some("UpdateEmailTemplateRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_update_email_template",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/update_email_template",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateEmailTemplate",
            input: "UpdateEmailTemplateRequest",
            output: "UpdateEmailTemplateResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::UpdateEmailTemplateRequest>,
    },
);
/// What [`AdminClient::update_env`](authorizer::AdminClient::update_env) calls.
#[cfg(feature = "legacy")]
pub const UPDATE_ENV: Operation<
    authorizer::model::UpdateEnvRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "update_env",
        request: Some("UpdateEnvRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_update_env",
            variables: Variables::Object("params"),
        }),
        rest: None,
        grpc: None,
        read: read::<authorizer::model::UpdateEnvRequest>,
    },
);
/// What [`AdminClient::update_org_oidc_connection`](authorizer::AdminClient::update_org_oidc_connection) calls.
pub const UPDATE_ORG_OIDC_CONNECTION: Operation<
    authorizer::model::UpdateOrgOidcConnectionRequest,
    authorizer::model::OrgOidcConnection,
> = Operation::new(
    &Entry {
        name: "update_org_oidc_connection",
        request: Some("UpdateOrgOidcConnectionRequest"),
        response: Some("OrgOIDCConnection"),
        graphql: Some(GraphQl {
            field: "_update_org_oidc_connection",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/update_org_oidc_connection",
            unwrap: Some("org_oidc_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateOrgOidcConnection",
            input: "UpdateOrgOidcConnectionRequest",
            output: "UpdateOrgOidcConnectionResponse",
            unwrap: Some("org_oidc_connection"),
        }),
        read: read::<authorizer::model::UpdateOrgOidcConnectionRequest>,
    },
);
/// What [`AdminClient::update_org_saml_connection`](authorizer::AdminClient::update_org_saml_connection) calls.
pub const UPDATE_ORG_SAML_CONNECTION: Operation<
    authorizer::model::UpdateOrgSamlConnectionRequest,
    authorizer::model::OrgSamlConnection,
> = Operation::new(
    &Entry {
        name: "update_org_saml_connection",
        request: Some("UpdateOrgSamlConnectionRequest"),
        response: Some("OrgSAMLConnection"),
        graphql: Some(GraphQl {
            field: "_update_org_saml_connection",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/update_org_saml_connection",
            unwrap: Some("org_saml_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateOrgSamlConnection",
            input: "UpdateOrgSamlConnectionRequest",
            output: "UpdateOrgSamlConnectionResponse",
            unwrap: Some("org_saml_connection"),
        }),
        read: read::<authorizer::model::UpdateOrgSamlConnectionRequest>,
    },
);
/// What [`AdminClient::update_organization`](authorizer::AdminClient::update_organization) calls.
pub const UPDATE_ORGANIZATION: Operation<
    authorizer::model::UpdateOrganizationRequest,
    authorizer::model::Organization,
> = Operation::new(
    &Entry {
        name: "update_organization",
        request: Some("UpdateOrganizationRequest"),
        response: Some("Organization"),
        graphql: Some(GraphQl {
            field: "_update_organization",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/update_organization",
            unwrap: Some("organization"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateOrganization",
            input: "UpdateOrganizationRequest",
            output: "UpdateOrganizationResponse",
            unwrap: Some("organization"),
        }),
        read: read::<authorizer::model::UpdateOrganizationRequest>,
    },
);
/// What [`AdminClient::update_saml_service_provider`](authorizer::AdminClient::update_saml_service_provider)
/// calls.
pub const UPDATE_SAML_SERVICE_PROVIDER: Operation<
    authorizer::model::UpdateSamlServiceProviderRequest,
    authorizer::model::SamlServiceProvider,
> = Operation::new(
    &Entry {
        name: "update_saml_service_provider",
        request: Some("UpdateSamlServiceProviderRequest"),
        response: Some("SAMLServiceProvider"),
        graphql: Some(GraphQl {
            field: "_update_saml_service_provider",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/update_saml_service_provider",
            unwrap: Some("saml_service_provider"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateSamlServiceProvider",
            input: "UpdateSamlServiceProviderRequest",
            output: "UpdateSamlServiceProviderResponse",
            unwrap: Some("saml_service_provider"),
        }),
        read: read::<authorizer::model::UpdateSamlServiceProviderRequest>,
    },
);
/// What [`AdminClient::update_trusted_issuer`](authorizer::AdminClient::update_trusted_issuer) calls.
pub const UPDATE_TRUSTED_ISSUER: Operation<
    authorizer::model::UpdateTrustedIssuerRequest,
    authorizer::model::TrustedIssuer,
> = Operation::new(
    &Entry {
        name: "update_trusted_issuer",
        request: Some("UpdateTrustedIssuerRequest"),
        response: Some("TrustedIssuer"),
        graphql: Some(GraphQl {
            field: "_update_trusted_issuer",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/update_trusted_issuer",
            unwrap: Some("trusted_issuer"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateTrustedIssuer",
            input: "UpdateTrustedIssuerRequest",
            output: "UpdateTrustedIssuerResponse",
            unwrap: Some("trusted_issuer"),
        }),
        read: read::<authorizer::model::UpdateTrustedIssuerRequest>,
    },
);
/// What [`AdminClient::update_user`](authorizer::AdminClient::update_user) calls.
pub const UPDATE_USER: Operation<
    authorizer::model::UpdateUserRequest,
    authorizer::model::User,
> = Operation::new(
    &Entry {
        name: "update_user",
        request: Some("UpdateUserRequest"),
        response: Some("User"),
        graphql: Some(GraphQl {
            field: "_update_user",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/update_user",
            unwrap: Some("user"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateUser",
            input: "UpdateUserRequest",
            output: "UpdateUserResponse",
            unwrap: Some("user"),
        }),
        read: read::<authorizer::model::UpdateUserRequest>,
    },
);
/// What [`AdminClient::update_webhook`](authorizer::AdminClient::update_webhook) calls.
pub const UPDATE_WEBHOOK: Operation<
    authorizer::model::UpdateWebhookRequest,
    authorizer::model::MessageResponse,
> = Operation::new(
    &Entry {
        name: "update_webhook",
        request: Some("UpdateWebhookRequest"),
        response: Some("MessageResponse"),
        graphql: Some(GraphQl {
            field: "_update_webhook",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/update_webhook",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateWebhook",
            input: "UpdateWebhookRequest",
            output: "UpdateWebhookResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::UpdateWebhookRequest>,
    },
);
/// What [`AdminClient::user`](authorizer::AdminClient::user) calls.
pub const USER: Operation<authorizer::model::UserRequest, authorizer::model::User> = Operation::new(
    &Entry {
        name: "user",
        request: Some("UserRequest"),
        response: Some("User"),
        graphql: Some(GraphQl {
            field: "_user",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/user",
            unwrap: Some("user"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/User",
            input: "UserRequest",
            output: "UserResponse",
            unwrap: Some("user"),
        }),
        read: read::<authorizer::model::UserRequest>,
    },
);
/// What [`AdminClient::user_organizations`](authorizer::AdminClient::user_organizations) calls.
pub const USER_ORGANIZATIONS: Operation<
    authorizer::model::UserOrganizationsRequest,
    authorizer::model::UserOrganizations,
> = Operation::new(
    &Entry {
        name: "user_organizations",
        request: Some("UserOrganizationsRequest"),
        response: Some("UserOrganizations"),
        graphql: Some(GraphQl {
            field: "_user_organizations",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/user_organizations",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UserOrganizations",
            input: "UserOrganizationsRequest",
            output: "UserOrganizationsResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::UserOrganizationsRequest>,
    },
);
/// What [`AdminClient::users`](authorizer::AdminClient::users) calls.
pub const USERS: Operation<authorizer::model::UsersRequest, authorizer::model::Users> = Operation::new(
    &Entry {
        name: "users",
        request: Some("UsersRequest"),
        response: Some("Users"),
        graphql: Some(GraphQl {
            field: "_users",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/users",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/Users",
            input: "UsersRequest",
            output: "UsersResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::UsersRequest>,
    },
);
/// What [`AdminClient::verification_requests`](authorizer::AdminClient::verification_requests) calls.
pub const VERIFICATION_REQUESTS: Operation<
    authorizer::model::VerificationRequestsRequest,
    authorizer::model::VerificationRequests,
> = Operation::new(
    &Entry {
        name: "verification_requests",
        request: Some("VerificationRequestsRequest"),
        response: Some("VerificationRequests"),
        graphql: Some(GraphQl {
            field: "_verification_requests",
            variables: Variables::Field {
                argument: "params",
                field: "pagination",
            },
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/verification_requests",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/VerificationRequests",
            input: "VerificationRequestsRequest",
            output: "VerificationRequestsResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::VerificationRequestsRequest>,
    },
);
/// What [`AdminClient::verify_org_domain`](authorizer::AdminClient::verify_org_domain) calls.
pub const VERIFY_ORG_DOMAIN: Operation<
    authorizer::model::VerifyOrgDomainRequest,
    authorizer::model::OrgDomain,
> = Operation::new(
    &Entry {
        name: "verify_org_domain",
        request: Some("VerifyOrgDomainRequest"),
        response: Some("OrgDomain"),
        graphql: Some(GraphQl {
            field: "_verify_org_domain",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/verify_org_domain",
            unwrap: Some("org_domain"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/VerifyOrgDomain",
            input: "VerifyOrgDomainRequest",
            output: "VerifyOrgDomainResponse",
            unwrap: Some("org_domain"),
        }),
        read: read::<authorizer::model::VerifyOrgDomainRequest>,
    },
);
/// What [`AdminClient::webhook`](authorizer::AdminClient::webhook) calls.
pub const WEBHOOK: Operation<
    authorizer::model::WebhookRequest,
    authorizer::model::Webhook,
> = Operation::new(
    &Entry {
        name: "webhook",
        request: Some("WebhookRequest"),
        response: Some("Webhook"),
        graphql: Some(GraphQl {
            field: "_webhook",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/webhook",
            unwrap: Some("webhook"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetWebhook",
            input: "GetWebhookRequest",
            output: "GetWebhookResponse",
            unwrap: Some("webhook"),
        }),
        read: read::<authorizer::model::WebhookRequest>,
    },
);
/// What [`AdminClient::webhook_logs`](authorizer::AdminClient::webhook_logs) calls.
pub const WEBHOOK_LOGS: Operation<
    authorizer::model::WebhookLogsRequest,
    authorizer::model::WebhookLogs,
> = Operation::new(
    &Entry {
        name: "webhook_logs",
        request: Some("WebhookLogsRequest"),
        response: Some("WebhookLogs"),
        graphql: Some(GraphQl {
            field: "_webhook_logs",
            variables: Variables::Object("params"),
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/webhook_logs",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/WebhookLogs",
            input: "WebhookLogsRequest",
            output: "WebhookLogsResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::WebhookLogsRequest>,
    },
);
/// What [`AdminClient::webhooks`](authorizer::AdminClient::webhooks) calls.
pub const WEBHOOKS: Operation<
    authorizer::model::WebhooksRequest,
    authorizer::model::Webhooks,
> = Operation::new(
    &Entry {
        name: "webhooks",
        request: Some("WebhooksRequest"),
        response: Some("Webhooks"),
        graphql: Some(GraphQl {
            field: "_webhooks",
            variables: Variables::Field {
                argument: "params",
                field: "pagination",
            },
        }),
        rest: Some(Rest {
            verb: "POST",
            path: "/v1/admin/webhooks",
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/Webhooks",
            input: "WebhooksRequest",
            output: "WebhooksResponse",
            unwrap: None,
        }),
        read: read::<authorizer::model::WebhooksRequest>,
    },
);
/// All of them.
pub(crate) static ALL: &[&Entry] = &[
    CHECK_PERMISSIONS.entry(),
    DEACTIVATE_ACCOUNT.entry(),
    EMAIL_OTP_MFA_SETUP.entry(),
    FORGOT_PASSWORD.entry(),
    LIST_PERMISSIONS.entry(),
    LOCK_MFA.entry(),
    LOGIN.entry(),
    LOGOUT.entry(),
    MAGIC_LINK_LOGIN.entry(),
    META.entry(),
    #[cfg(feature = "legacy")]
    MOBILE_LOGIN.entry(),
    #[cfg(feature = "legacy")]
    MOBILE_SIGNUP.entry(),
    PROFILE.entry(),
    RESEND_OTP.entry(),
    RESEND_VERIFY_EMAIL.entry(),
    RESET_PASSWORD.entry(),
    REVOKE.entry(),
    SESSION.entry(),
    SIGNUP.entry(),
    SKIP_MFA_SETUP.entry(),
    SMS_OTP_MFA_SETUP.entry(),
    TOTP_MFA_SETUP.entry(),
    UPDATE_PROFILE.entry(),
    VALIDATE_JWT_TOKEN.entry(),
    VALIDATE_SESSION.entry(),
    VERIFY_EMAIL.entry(),
    VERIFY_OTP.entry(),
    WEBAUTHN_CREDENTIALS.entry(),
    WEBAUTHN_DELETE_CREDENTIAL.entry(),
    WEBAUTHN_LOGIN_OPTIONS.entry(),
    WEBAUTHN_LOGIN_VERIFY.entry(),
    WEBAUTHN_REGISTRATION_OPTIONS.entry(),
    WEBAUTHN_REGISTRATION_VERIFY.entry(),
    ADD_EMAIL_TEMPLATE.entry(),
    ADD_ORG_MEMBER.entry(),
    ADD_TRUSTED_ISSUER.entry(),
    ADD_VERIFIED_ORG_DOMAIN.entry(),
    ADD_WEBHOOK.entry(),
    ADMIN_LOGIN.entry(),
    ADMIN_LOGOUT.entry(),
    ADMIN_META.entry(),
    ADMIN_SESSION.entry(),
    #[cfg(feature = "legacy")]
    ADMIN_SIGNUP.entry(),
    AUDIT_LOGS.entry(),
    CLIENT.entry(),
    CLIENTS.entry(),
    CREATE_CLIENT.entry(),
    CREATE_ORG_OIDC_CONNECTION.entry(),
    CREATE_ORG_SAML_CONNECTION.entry(),
    CREATE_ORGANIZATION.entry(),
    CREATE_SAML_SERVICE_PROVIDER.entry(),
    CREATE_SCIM_ENDPOINT.entry(),
    DELETE_CLIENT.entry(),
    DELETE_EMAIL_TEMPLATE.entry(),
    DELETE_ORG_DOMAIN.entry(),
    DELETE_ORG_OIDC_CONNECTION.entry(),
    DELETE_ORG_SAML_CONNECTION.entry(),
    DELETE_ORGANIZATION.entry(),
    DELETE_SAML_SERVICE_PROVIDER.entry(),
    DELETE_SCIM_ENDPOINT.entry(),
    DELETE_TRUSTED_ISSUER.entry(),
    DELETE_USER.entry(),
    DELETE_WEBHOOK.entry(),
    EMAIL_TEMPLATES.entry(),
    ENABLE_ACCESS.entry(),
    #[cfg(feature = "legacy")]
    ENV.entry(),
    FGA_DELETE_TUPLES.entry(),
    FGA_EXPAND.entry(),
    FGA_GET_MODEL.entry(),
    FGA_LIST_USERS.entry(),
    FGA_READ_TUPLES.entry(),
    FGA_RESET.entry(),
    FGA_WRITE_MODEL.entry(),
    FGA_WRITE_TUPLES.entry(),
    #[cfg(feature = "legacy")]
    GENERATE_JWT_KEYS.entry(),
    IMPORT_SAML_SP_METADATA.entry(),
    INVITE_MEMBERS.entry(),
    LIST_SAML_IDP_KEYS.entry(),
    LIST_SAML_SERVICE_PROVIDERS.entry(),
    ORG_DOMAINS.entry(),
    ORG_MEMBERS.entry(),
    ORG_OIDC_CONNECTION.entry(),
    ORG_SAML_CONNECTION.entry(),
    ORGANIZATION.entry(),
    ORGANIZATIONS.entry(),
    REMOVE_ORG_MEMBER.entry(),
    REQUEST_ORG_DOMAIN.entry(),
    RETIRE_SAML_IDP_KEY.entry(),
    REVOKE_ACCESS.entry(),
    ROTATE_CLIENT_SECRET.entry(),
    ROTATE_SAML_IDP_CERT.entry(),
    ROTATE_SCIM_TOKEN.entry(),
    SAML_SERVICE_PROVIDER.entry(),
    SCIM_ENDPOINT.entry(),
    TEST_ENDPOINT.entry(),
    TRUSTED_ISSUER.entry(),
    TRUSTED_ISSUERS.entry(),
    UPDATE_CLIENT.entry(),
    UPDATE_EMAIL_TEMPLATE.entry(),
    #[cfg(feature = "legacy")]
    UPDATE_ENV.entry(),
    UPDATE_ORG_OIDC_CONNECTION.entry(),
    UPDATE_ORG_SAML_CONNECTION.entry(),
    UPDATE_ORGANIZATION.entry(),
    UPDATE_SAML_SERVICE_PROVIDER.entry(),
    UPDATE_TRUSTED_ISSUER.entry(),
    UPDATE_USER.entry(),
    UPDATE_WEBHOOK.entry(),
    USER.entry(),
    USER_ORGANIZATIONS.entry(),
    USERS.entry(),
    VERIFICATION_REQUESTS.entry(),
    VERIFY_ORG_DOMAIN.entry(),
    WEBHOOK.entry(),
    WEBHOOK_LOGS.entry(),
    WEBHOOKS.entry(),
];
/// All of them, one after the other, with the method that calls each.
#[cfg(test)]
#[allow(deprecated, reason = "a method that warns is tested like any other")]
pub(crate) fn each(visitor: &mut impl crate::tests::Visitor) {
    visitor
        .visit(
            CHECK_PERMISSIONS,
            |clients, request| clients.client.check_permissions(request),
        );
    visitor.visit(DEACTIVATE_ACCOUNT, |clients, ()| clients.client.deactivate_account());
    visitor
        .visit(
            EMAIL_OTP_MFA_SETUP,
            |clients, request| clients.client.email_otp_mfa_setup(request),
        );
    visitor
        .visit(
            FORGOT_PASSWORD,
            |clients, request| clients.client.forgot_password(request),
        );
    visitor
        .visit(
            LIST_PERMISSIONS,
            |clients, request| clients.client.list_permissions(request),
        );
    visitor.visit(LOCK_MFA, |clients, request| clients.client.lock_mfa(request));
    visitor.visit(LOGIN, |clients, request| clients.client.login(request));
    visitor.visit(LOGOUT, |clients, ()| clients.client.logout());
    visitor
        .visit(
            MAGIC_LINK_LOGIN,
            |clients, request| clients.client.magic_link_login(request),
        );
    visitor.visit(META, |clients, ()| clients.client.meta());
    #[cfg(feature = "legacy")]
    visitor.visit(MOBILE_LOGIN, |clients, request| clients.client.mobile_login(request));
    #[cfg(feature = "legacy")]
    visitor
        .visit(MOBILE_SIGNUP, |clients, request| clients.client.mobile_signup(request));
    visitor.visit(PROFILE, |clients, ()| clients.client.profile());
    visitor.visit(RESEND_OTP, |clients, request| clients.client.resend_otp(request));
    visitor
        .visit(
            RESEND_VERIFY_EMAIL,
            |clients, request| clients.client.resend_verify_email(request),
        );
    visitor
        .visit(
            RESET_PASSWORD,
            |clients, request| clients.client.reset_password(request),
        );
    visitor.visit(REVOKE, |clients, request| clients.client.revoke(request));
    visitor.visit(SESSION, |clients, request| clients.client.session(request));
    visitor.visit(SIGNUP, |clients, request| clients.client.signup(request));
    visitor
        .visit(
            SKIP_MFA_SETUP,
            |clients, request| clients.client.skip_mfa_setup(request),
        );
    visitor
        .visit(
            SMS_OTP_MFA_SETUP,
            |clients, request| clients.client.sms_otp_mfa_setup(request),
        );
    visitor
        .visit(
            TOTP_MFA_SETUP,
            |clients, request| clients.client.totp_mfa_setup(request),
        );
    visitor
        .visit(
            UPDATE_PROFILE,
            |clients, request| clients.client.update_profile(request),
        );
    visitor
        .visit(
            VALIDATE_JWT_TOKEN,
            |clients, request| clients.client.validate_jwt_token(request),
        );
    visitor
        .visit(
            VALIDATE_SESSION,
            |clients, request| clients.client.validate_session(request),
        );
    visitor.visit(VERIFY_EMAIL, |clients, request| clients.client.verify_email(request));
    visitor.visit(VERIFY_OTP, |clients, request| clients.client.verify_otp(request));
    visitor
        .visit(
            WEBAUTHN_CREDENTIALS,
            |clients, ()| clients.client.webauthn_credentials(),
        );
    visitor
        .visit(
            WEBAUTHN_DELETE_CREDENTIAL,
            |clients, request| clients.client.webauthn_delete_credential(request),
        );
    visitor
        .visit(
            WEBAUTHN_LOGIN_OPTIONS,
            |clients, request| clients.client.webauthn_login_options(request),
        );
    visitor
        .visit(
            WEBAUTHN_LOGIN_VERIFY,
            |clients, request| clients.client.webauthn_login_verify(request),
        );
    visitor
        .visit(
            WEBAUTHN_REGISTRATION_OPTIONS,
            |clients, request| clients.client.webauthn_registration_options(request),
        );
    visitor
        .visit(
            WEBAUTHN_REGISTRATION_VERIFY,
            |clients, request| clients.client.webauthn_registration_verify(request),
        );
    visitor
        .visit(
            ADD_EMAIL_TEMPLATE,
            |clients, request| clients.admin.add_email_template(request),
        );
    visitor
        .visit(ADD_ORG_MEMBER, |clients, request| clients.admin.add_org_member(request));
    visitor
        .visit(
            ADD_TRUSTED_ISSUER,
            |clients, request| clients.admin.add_trusted_issuer(request),
        );
    visitor
        .visit(
            ADD_VERIFIED_ORG_DOMAIN,
            |clients, request| clients.admin.add_verified_org_domain(request),
        );
    visitor.visit(ADD_WEBHOOK, |clients, request| clients.admin.add_webhook(request));
    visitor.visit(ADMIN_LOGIN, |clients, request| clients.admin.admin_login(request));
    visitor.visit(ADMIN_LOGOUT, |clients, ()| clients.admin.admin_logout());
    visitor.visit(ADMIN_META, |clients, ()| clients.admin.admin_meta());
    visitor.visit(ADMIN_SESSION, |clients, ()| clients.admin.admin_session());
    #[cfg(feature = "legacy")]
    visitor.visit(ADMIN_SIGNUP, |clients, request| clients.admin.admin_signup(request));
    visitor.visit(AUDIT_LOGS, |clients, request| clients.admin.audit_logs(request));
    visitor.visit(CLIENT, |clients, request| clients.admin.client(request));
    visitor.visit(CLIENTS, |clients, request| clients.admin.clients(request));
    visitor
        .visit(CREATE_CLIENT, |clients, request| clients.admin.create_client(request));
    visitor
        .visit(
            CREATE_ORG_OIDC_CONNECTION,
            |clients, request| clients.admin.create_org_oidc_connection(request),
        );
    visitor
        .visit(
            CREATE_ORG_SAML_CONNECTION,
            |clients, request| clients.admin.create_org_saml_connection(request),
        );
    visitor
        .visit(
            CREATE_ORGANIZATION,
            |clients, request| clients.admin.create_organization(request),
        );
    visitor
        .visit(
            CREATE_SAML_SERVICE_PROVIDER,
            |clients, request| clients.admin.create_saml_service_provider(request),
        );
    visitor
        .visit(
            CREATE_SCIM_ENDPOINT,
            |clients, request| clients.admin.create_scim_endpoint(request),
        );
    visitor
        .visit(DELETE_CLIENT, |clients, request| clients.admin.delete_client(request));
    visitor
        .visit(
            DELETE_EMAIL_TEMPLATE,
            |clients, request| clients.admin.delete_email_template(request),
        );
    visitor
        .visit(
            DELETE_ORG_DOMAIN,
            |clients, request| clients.admin.delete_org_domain(request),
        );
    visitor
        .visit(
            DELETE_ORG_OIDC_CONNECTION,
            |clients, request| clients.admin.delete_org_oidc_connection(request),
        );
    visitor
        .visit(
            DELETE_ORG_SAML_CONNECTION,
            |clients, request| clients.admin.delete_org_saml_connection(request),
        );
    visitor
        .visit(
            DELETE_ORGANIZATION,
            |clients, request| clients.admin.delete_organization(request),
        );
    visitor
        .visit(
            DELETE_SAML_SERVICE_PROVIDER,
            |clients, request| clients.admin.delete_saml_service_provider(request),
        );
    visitor
        .visit(
            DELETE_SCIM_ENDPOINT,
            |clients, request| clients.admin.delete_scim_endpoint(request),
        );
    visitor
        .visit(
            DELETE_TRUSTED_ISSUER,
            |clients, request| clients.admin.delete_trusted_issuer(request),
        );
    visitor.visit(DELETE_USER, |clients, request| clients.admin.delete_user(request));
    visitor
        .visit(DELETE_WEBHOOK, |clients, request| clients.admin.delete_webhook(request));
    visitor
        .visit(
            EMAIL_TEMPLATES,
            |clients, request| clients.admin.email_templates(request),
        );
    visitor
        .visit(ENABLE_ACCESS, |clients, request| clients.admin.enable_access(request));
    #[cfg(feature = "legacy")] visitor.visit(ENV, |clients, ()| clients.admin.env());
    visitor
        .visit(
            FGA_DELETE_TUPLES,
            |clients, request| clients.admin.fga_delete_tuples(request),
        );
    visitor.visit(FGA_EXPAND, |clients, request| clients.admin.fga_expand(request));
    visitor.visit(FGA_GET_MODEL, |clients, ()| clients.admin.fga_get_model());
    visitor
        .visit(FGA_LIST_USERS, |clients, request| clients.admin.fga_list_users(request));
    visitor
        .visit(
            FGA_READ_TUPLES,
            |clients, request| clients.admin.fga_read_tuples(request),
        );
    visitor.visit(FGA_RESET, |clients, ()| clients.admin.fga_reset());
    visitor
        .visit(
            FGA_WRITE_MODEL,
            |clients, request| clients.admin.fga_write_model(request),
        );
    visitor
        .visit(
            FGA_WRITE_TUPLES,
            |clients, request| clients.admin.fga_write_tuples(request),
        );
    #[cfg(feature = "legacy")]
    visitor
        .visit(
            GENERATE_JWT_KEYS,
            |clients, request| clients.admin.generate_jwt_keys(request),
        );
    visitor
        .visit(
            IMPORT_SAML_SP_METADATA,
            |clients, request| clients.admin.import_saml_sp_metadata(request),
        );
    visitor
        .visit(INVITE_MEMBERS, |clients, request| clients.admin.invite_members(request));
    visitor
        .visit(
            LIST_SAML_IDP_KEYS,
            |clients, request| clients.admin.list_saml_idp_keys(request),
        );
    visitor
        .visit(
            LIST_SAML_SERVICE_PROVIDERS,
            |clients, request| clients.admin.list_saml_service_providers(request),
        );
    visitor.visit(ORG_DOMAINS, |clients, request| clients.admin.org_domains(request));
    visitor.visit(ORG_MEMBERS, |clients, request| clients.admin.org_members(request));
    visitor
        .visit(
            ORG_OIDC_CONNECTION,
            |clients, request| clients.admin.org_oidc_connection(request),
        );
    visitor
        .visit(
            ORG_SAML_CONNECTION,
            |clients, request| clients.admin.org_saml_connection(request),
        );
    visitor.visit(ORGANIZATION, |clients, request| clients.admin.organization(request));
    visitor
        .visit(ORGANIZATIONS, |clients, request| clients.admin.organizations(request));
    visitor
        .visit(
            REMOVE_ORG_MEMBER,
            |clients, request| clients.admin.remove_org_member(request),
        );
    visitor
        .visit(
            REQUEST_ORG_DOMAIN,
            |clients, request| clients.admin.request_org_domain(request),
        );
    visitor
        .visit(
            RETIRE_SAML_IDP_KEY,
            |clients, request| clients.admin.retire_saml_idp_key(request),
        );
    visitor
        .visit(REVOKE_ACCESS, |clients, request| clients.admin.revoke_access(request));
    visitor
        .visit(
            ROTATE_CLIENT_SECRET,
            |clients, request| clients.admin.rotate_client_secret(request),
        );
    visitor
        .visit(
            ROTATE_SAML_IDP_CERT,
            |clients, request| clients.admin.rotate_saml_idp_cert(request),
        );
    visitor
        .visit(
            ROTATE_SCIM_TOKEN,
            |clients, request| clients.admin.rotate_scim_token(request),
        );
    visitor
        .visit(
            SAML_SERVICE_PROVIDER,
            |clients, request| clients.admin.saml_service_provider(request),
        );
    visitor
        .visit(SCIM_ENDPOINT, |clients, request| clients.admin.scim_endpoint(request));
    visitor
        .visit(TEST_ENDPOINT, |clients, request| clients.admin.test_endpoint(request));
    visitor
        .visit(TRUSTED_ISSUER, |clients, request| clients.admin.trusted_issuer(request));
    visitor
        .visit(
            TRUSTED_ISSUERS,
            |clients, request| clients.admin.trusted_issuers(request),
        );
    visitor
        .visit(UPDATE_CLIENT, |clients, request| clients.admin.update_client(request));
    visitor
        .visit(
            UPDATE_EMAIL_TEMPLATE,
            |clients, request| clients.admin.update_email_template(request),
        );
    #[cfg(feature = "legacy")]
    visitor.visit(UPDATE_ENV, |clients, request| clients.admin.update_env(request));
    visitor
        .visit(
            UPDATE_ORG_OIDC_CONNECTION,
            |clients, request| clients.admin.update_org_oidc_connection(request),
        );
    visitor
        .visit(
            UPDATE_ORG_SAML_CONNECTION,
            |clients, request| clients.admin.update_org_saml_connection(request),
        );
    visitor
        .visit(
            UPDATE_ORGANIZATION,
            |clients, request| clients.admin.update_organization(request),
        );
    visitor
        .visit(
            UPDATE_SAML_SERVICE_PROVIDER,
            |clients, request| clients.admin.update_saml_service_provider(request),
        );
    visitor
        .visit(
            UPDATE_TRUSTED_ISSUER,
            |clients, request| clients.admin.update_trusted_issuer(request),
        );
    visitor.visit(UPDATE_USER, |clients, request| clients.admin.update_user(request));
    visitor
        .visit(UPDATE_WEBHOOK, |clients, request| clients.admin.update_webhook(request));
    visitor.visit(USER, |clients, request| clients.admin.user(request));
    visitor
        .visit(
            USER_ORGANIZATIONS,
            |clients, request| clients.admin.user_organizations(request),
        );
    visitor.visit(USERS, |clients, request| clients.admin.users(request));
    visitor
        .visit(
            VERIFICATION_REQUESTS,
            |clients, request| clients.admin.verification_requests(request),
        );
    visitor
        .visit(
            VERIFY_ORG_DOMAIN,
            |clients, request| clients.admin.verify_org_domain(request),
        );
    visitor.visit(WEBHOOK, |clients, request| clients.admin.webhook(request));
    visitor.visit(WEBHOOK_LOGS, |clients, request| clients.admin.webhook_logs(request));
    visitor.visit(WEBHOOKS, |clients, request| clients.admin.webhooks(request));
}
