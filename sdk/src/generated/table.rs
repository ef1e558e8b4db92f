// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0ec768fc6edcbcd4ea641b1c162a189d91756893efdeae11b9792db31c2b02f7.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[
    ("AdminMeta", &["is_multi_factor_auth_service_enabled"]),
    (
        "AuditLog",
        &[
            "actor_id",
            "actor_type",
            "actor_email",
            "action",
            "resource_type",
            "resource_id",
            "ip_address",
            "user_agent",
            "metadata",
            "created_at",
        ],
    ),
    (
        "AuthResponse",
        &[
            "should_show_email_otp_screen",
            "should_show_mobile_otp_screen",
            "should_show_totp_screen",
            "access_token",
            "id_token",
            "refresh_token",
            "expires_in",
            "user",
            "authenticator_scanner_image",
            "authenticator_secret",
            "authenticator_recovery_codes",
            "should_offer_webauthn_mfa_verify",
            "should_offer_webauthn_mfa_setup",
            "should_offer_email_otp_mfa_setup",
            "should_offer_sms_otp_mfa_setup",
        ],
    ),
    ("EmailTemplate", &["created_at", "updated_at"]),
    (
        "Env",
        &[
            "ACCESS_TOKEN_EXPIRY_TIME",
            "ADMIN_SECRET",
            "DATABASE_NAME",
            "DATABASE_URL",
            "DATABASE_TYPE",
            "DATABASE_USERNAME",
            "DATABASE_PASSWORD",
            "DATABASE_HOST",
            "DATABASE_PORT",
            "CUSTOM_ACCESS_TOKEN_SCRIPT",
            "SMTP_HOST",
            "SMTP_PORT",
            "SMTP_USERNAME",
            "SMTP_PASSWORD",
            "SMTP_LOCAL_NAME",
            "SENDER_EMAIL",
            "SENDER_NAME",
            "JWT_TYPE",
            "JWT_SECRET",
            "JWT_PRIVATE_KEY",
            "JWT_PUBLIC_KEY",
            "ALLOWED_ORIGINS",
            "APP_URL",
            "REDIS_URL",
            "RESET_PASSWORD_URL",
            "ROLES",
            "PROTECTED_ROLES",
            "DEFAULT_ROLES",
            "JWT_ROLE_CLAIM",
            "GOOGLE_CLIENT_ID",
            "GOOGLE_CLIENT_SECRET",
            "GITHUB_CLIENT_ID",
            "GITHUB_CLIENT_SECRET",
            "FACEBOOK_CLIENT_ID",
            "FACEBOOK_CLIENT_SECRET",
            "LINKEDIN_CLIENT_ID",
            "LINKEDIN_CLIENT_SECRET",
            "APPLE_CLIENT_ID",
            "APPLE_CLIENT_SECRET",
            "DISCORD_CLIENT_ID",
            "DISCORD_CLIENT_SECRET",
            "TWITTER_CLIENT_ID",
            "TWITTER_CLIENT_SECRET",
            "MICROSOFT_CLIENT_ID",
            "MICROSOFT_CLIENT_SECRET",
            "MICROSOFT_ACTIVE_DIRECTORY_TENANT_ID",
            "TWITCH_CLIENT_ID",
            "TWITCH_CLIENT_SECRET",
            "ROBLOX_CLIENT_ID",
            "ROBLOX_CLIENT_SECRET",
            "ORGANIZATION_NAME",
            "ORGANIZATION_LOGO",
            "DEFAULT_AUTHORIZE_RESPONSE_TYPE",
            "DEFAULT_AUTHORIZE_RESPONSE_MODE",
        ],
    ),
    ("FgaTuples", &["continuation_token"]),
    ("ForgotPasswordResponse", &["should_show_mobile_otp_screen"]),
    ("GenerateJWTKeysResponse", &["secret", "public_key", "private_key"]),
    (
        "Meta",
        &[
            "is_org_discovery_enabled",
            "is_totp_mfa_enabled",
            "is_email_otp_mfa_enabled",
            "is_sms_otp_mfa_enabled",
            "is_webauthn_enabled",
            "is_mfa_enforced",
        ],
    ),
    ("OrgDomain", &["verified_at", "created_at", "updated_at"]),
    ("OrgMember", &["email", "given_name", "family_name", "created_at", "updated_at"]),
    ("OrgOIDCConnection", &["scopes", "redirect_uri", "created_at", "updated_at"]),
    (
        "OrgSAMLConnection",
        &[
            "idp_sso_url",
            "sp_entity_id",
            "acs_url",
            "attribute_mapping",
            "created_at",
            "updated_at",
        ],
    ),
    ("Organization", &["display_name", "created_at", "updated_at"]),
    ("Client", &["description", "created_at", "updated_at"]),
    ("SAMLIDPKey", &["created_at", "updated_at"]),
    ("SAMLSPMetadataParseResult", &["certificate"]),
    (
        "SAMLServiceProvider",
        &[
            "sp_cert_pem",
            "name_id_format",
            "mapped_attributes",
            "created_at",
            "updated_at",
        ],
    ),
    ("ScimEndpoint", &["created_at", "updated_at"]),
    ("TestEndpointResponse", &["http_status", "response"]),
    (
        "TrustedIssuer",
        &[
            "jwks_url",
            "spiffe_refresh_hint_seconds",
            "created_at",
            "updated_at",
            "allowed_subjects",
            "kubernetes_api_server_url",
        ],
    ),
    (
        "User",
        &[
            "email",
            "given_name",
            "family_name",
            "middle_name",
            "nickname",
            "preferred_username",
            "gender",
            "birthdate",
            "phone_number",
            "picture",
            "created_at",
            "updated_at",
            "revoked_timestamp",
            "is_multi_factor_auth_enabled",
            "app_data",
            "has_skipped_mfa_setup_at",
            "mfa_locked_at",
            "enrolled_mfa_methods",
        ],
    ),
    ("ValidateJWTTokenResponse", &["claims"]),
    (
        "VerificationRequest",
        &[
            "identifier",
            "token",
            "email",
            "expires",
            "created_at",
            "updated_at",
            "nonce",
            "redirect_uri",
        ],
    ),
    (
        "WebauthnCredentialInfo",
        &["transports", "created_at", "updated_at", "last_used_at"],
    ),
    (
        "Webhook",
        &[
            "event_name",
            "event_description",
            "endpoint",
            "enabled",
            "headers",
            "created_at",
            "updated_at",
        ],
    ),
    (
        "WebhookLog",
        &["http_status", "response", "request", "webhook_id", "created_at", "updated_at"],
    ),
];
pub(crate) static CHECK_PERMISSIONS: runtime::Endpoint<
    super::model::CheckPermissionsRequest,
    super::model::CheckPermissionsResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::CheckPermissionsRequest,
        super::model::CheckPermissionsResponse,
    >::new("check_permissions")
        .graphql(
            "query check_permissions($params: CheckPermissionsInput!) { check_permissions(params: $params) { results { relation object allowed } } }",
            "check_permissions",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/check_permissions", true, None)
        .grpc("/authorizer.v1.AuthorizerService/CheckPermissions")
        .credentials(runtime::Credentials::Either)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::CheckPermissionsRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::CheckPermissionsResponse as runtime::convert::FromWire<
                    wire::CheckPermissionsResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DEACTIVATE_ACCOUNT: runtime::Endpoint<
    (),
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        (),
        super::model::MessageResponse,
    >::new("deactivate_account")
        .graphql(
            "mutation deactivate_account { deactivate_account { message } }",
            "deactivate_account",
            OPTIONAL,
        )
        .rest(runtime::Verb::Post, "/v1/deactivate_account", true, None)
        .grpc("/authorizer.v1.AuthorizerService/DeactivateAccount")
        .credentials(runtime::Credentials::Either);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeactivateAccountResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static EMAIL_OTP_MFA_SETUP: runtime::Endpoint<
    super::model::EmailOtpMfaSetupRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::EmailOtpMfaSetupRequest,
        super::model::MessageResponse,
    >::new("email_otp_mfa_setup")
        .graphql(
            "mutation email_otp_mfa_setup($params: OtpMfaSetupRequest) { email_otp_mfa_setup(params: $params) { message } }",
            "email_otp_mfa_setup",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/email_otp_mfa_setup", true, None)
        .grpc("/authorizer.v1.AuthorizerService/EmailOtpMfaSetup")
        .credentials(runtime::Credentials::Either)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::EmailOtpMfaSetupRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::EmailOtpMfaSetupResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static FORGOT_PASSWORD: runtime::Endpoint<
    super::model::ForgotPasswordRequest,
    super::model::ForgotPasswordResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ForgotPasswordRequest,
        super::model::ForgotPasswordResponse,
    >::new("forgot_password")
        .graphql(
            "mutation forgot_password($params: ForgotPasswordRequest!) { forgot_password(params: $params) { message should_show_mobile_otp_screen } }",
            "forgot_password",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/forgot_password", true, None)
        .grpc("/authorizer.v1.AuthorizerService/ForgotPassword")
        .credentials(runtime::Credentials::None)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: false,
        })
        .redirect(|request, url| {
            request.redirect_uri.get_or_insert_with(|| url.into());
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::ForgotPasswordRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::ForgotPasswordResponse as runtime::convert::FromWire<
                    wire::ForgotPasswordResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static LIST_PERMISSIONS: runtime::Endpoint<
    super::model::ListPermissionsRequest,
    super::model::ListPermissionsResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ListPermissionsRequest,
        super::model::ListPermissionsResponse,
    >::new("list_permissions")
        .graphql(
            "query list_permissions($params: ListPermissionsInput!) { list_permissions(params: $params) { objects permissions { object relation } truncated } }",
            "list_permissions",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/list_permissions", true, None)
        .grpc("/authorizer.v1.AuthorizerService/ListPermissions")
        .credentials(runtime::Credentials::Either)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::ListPermissionsRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::ListPermissionsResponse as runtime::convert::FromWire<
                    wire::ListPermissionsResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static LOCK_MFA: runtime::Endpoint<
    super::model::LockMfaRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::LockMfaRequest,
        super::model::MessageResponse,
    >::new("lock_mfa")
        .graphql(
            "mutation lock_mfa($params: LockMfaRequest!) { lock_mfa(params: $params) { message } }",
            "lock_mfa",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/lock_mfa", true, None)
        .grpc("/authorizer.v1.AuthorizerService/LockMfa")
        .credentials(runtime::Credentials::Mfa)
        .session(runtime::SessionUse {
            needs: true,
            changes: false,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::LockMfaRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::LockMfaResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static LOGIN: runtime::Endpoint<
    super::model::LoginRequest,
    super::model::AuthResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::LoginRequest,
        super::model::AuthResponse,
    >::new("login")
        .graphql(
            "mutation login($params: LoginRequest!) { login(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            "login",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/login", true, None)
        .grpc("/authorizer.v1.AuthorizerService/Login")
        .credentials(runtime::Credentials::None)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: true,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::LoginRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::AuthResponse as runtime::convert::FromWire<
                    wire::AuthResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static LOGOUT: runtime::Endpoint<(), super::model::MessageResponse> = {
    let endpoint = runtime::Endpoint::<(), super::model::MessageResponse>::new("logout")
        .graphql("mutation logout { logout { message } }", "logout", OPTIONAL)
        .rest(runtime::Verb::Post, "/v1/logout", false, None)
        .grpc("/authorizer.v1.AuthorizerService/Logout")
        .credentials(runtime::Credentials::Either)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::LogoutResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static MAGIC_LINK_LOGIN: runtime::Endpoint<
    super::model::MagicLinkLoginRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::MagicLinkLoginRequest,
        super::model::MessageResponse,
    >::new("magic_link_login")
        .graphql(
            "mutation magic_link_login($params: MagicLinkLoginRequest!) { magic_link_login(params: $params) { message } }",
            "magic_link_login",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/magic_link_login", true, None)
        .grpc("/authorizer.v1.AuthorizerService/MagicLinkLogin")
        .credentials(runtime::Credentials::None)
        .redirect(|request, url| {
            request.redirect_uri.get_or_insert_with(|| url.into());
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::MagicLinkLoginRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::MagicLinkLoginResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static META: runtime::Endpoint<(), super::model::Meta> = {
    let endpoint = runtime::Endpoint::<(), super::model::Meta>::new("meta")
        .graphql(
            "query meta { meta { version client_id is_google_login_enabled is_facebook_login_enabled is_github_login_enabled is_linkedin_login_enabled is_apple_login_enabled is_discord_login_enabled is_twitter_login_enabled is_microsoft_login_enabled is_twitch_login_enabled is_roblox_login_enabled is_email_verification_enabled is_basic_authentication_enabled is_magic_link_login_enabled is_sign_up_enabled is_strong_password_enabled is_multi_factor_auth_enabled is_mobile_basic_authentication_enabled is_phone_verification_enabled is_org_discovery_enabled is_totp_mfa_enabled is_email_otp_mfa_enabled is_sms_otp_mfa_enabled is_webauthn_enabled is_mfa_enforced } }",
            "meta",
            OPTIONAL,
        )
        .rest(runtime::Verb::Get, "/v1/meta", false, None)
        .grpc("/authorizer.v1.AuthorizerService/Meta")
        .credentials(runtime::Credentials::None)
        .idempotent()
        .version(|response| response.version.as_str());
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Meta as runtime::convert::FromWire<wire::Meta>>::from_wire,
            ),
        );
    endpoint
};
#[cfg(feature = "legacy")]
pub(crate) static MOBILE_LOGIN: runtime::Endpoint<
    super::model::MobileLoginRequest,
    super::model::AuthResponse,
> = runtime::Endpoint::<
    super::model::MobileLoginRequest,
    super::model::AuthResponse,
>::new("mobile_login")
    .graphql(
        "mutation mobile_login($params: MobileLoginRequest!) { mobile_login(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
        "mobile_login",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out))
    .credentials(runtime::Credentials::None)
    .session(runtime::SessionUse {
        needs: false,
        changes: true,
        starts: true,
    });
#[cfg(feature = "legacy")]
pub(crate) static MOBILE_SIGNUP: runtime::Endpoint<
    super::model::MobileSignupRequest,
    super::model::AuthResponse,
> = runtime::Endpoint::<
    super::model::MobileSignupRequest,
    super::model::AuthResponse,
>::new("mobile_signup")
    .graphql(
        "mutation mobile_signup($params: MobileSignUpRequest) { mobile_signup(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
        "mobile_signup",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out))
    .credentials(runtime::Credentials::None)
    .session(runtime::SessionUse {
        needs: false,
        changes: true,
        starts: true,
    })
    .check(|request, protocol| {
        if let Some(value) = &request.app_data
            && let Some(misfit) = runtime::Misfit::of_map("app_data", value, protocol)
        {
            return Some(misfit);
        }
        None
    });
pub(crate) static PROFILE: runtime::Endpoint<(), super::model::User> = {
    let endpoint = runtime::Endpoint::<(), super::model::User>::new("profile")
        .graphql(
            "query profile { profile { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at enrolled_mfa_methods } }",
            "profile",
            OPTIONAL,
        )
        .rest(runtime::Verb::Get, "/v1/profile", false, None)
        .grpc("/authorizer.v1.AuthorizerService/Profile")
        .credentials(runtime::Credentials::Either)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::User as runtime::convert::FromWire<wire::User>>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static RESEND_OTP: runtime::Endpoint<
    super::model::ResendOtpRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ResendOtpRequest,
        super::model::MessageResponse,
    >::new("resend_otp")
        .graphql(
            "mutation resend_otp($params: ResendOTPRequest!) { resend_otp(params: $params) { message } }",
            "resend_otp",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/resend_otp", true, None)
        .grpc("/authorizer.v1.AuthorizerService/ResendOtp")
        .credentials(runtime::Credentials::None)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::ResendOtpRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::ResendOtpResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static RESEND_VERIFY_EMAIL: runtime::Endpoint<
    super::model::ResendVerifyEmailRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ResendVerifyEmailRequest,
        super::model::MessageResponse,
    >::new("resend_verify_email")
        .graphql(
            "mutation resend_verify_email($params: ResendVerifyEmailRequest!) { resend_verify_email(params: $params) { message } }",
            "resend_verify_email",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/resend_verify_email", true, None)
        .grpc("/authorizer.v1.AuthorizerService/ResendVerifyEmail")
        .credentials(runtime::Credentials::None);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::ResendVerifyEmailRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::ResendVerifyEmailResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static RESET_PASSWORD: runtime::Endpoint<
    super::model::ResetPasswordRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ResetPasswordRequest,
        super::model::MessageResponse,
    >::new("reset_password")
        .graphql(
            "mutation reset_password($params: ResetPasswordRequest!) { reset_password(params: $params) { message } }",
            "reset_password",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/reset_password", true, None)
        .grpc("/authorizer.v1.AuthorizerService/ResetPassword")
        .credentials(runtime::Credentials::None);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::ResetPasswordRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::ResetPasswordResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static REVOKE: runtime::Endpoint<
    super::model::RevokeRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::RevokeRequest,
        super::model::MessageResponse,
    >::new("revoke")
        .graphql(
            "mutation revoke($params: OAuthRevokeRequest!) { revoke(params: $params) { message } }",
            "revoke",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/revoke", true, None)
        .grpc("/authorizer.v1.AuthorizerService/Revoke")
        .credentials(runtime::Credentials::None);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::RevokeRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::RevokeResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static SESSION: runtime::Endpoint<
    super::model::SessionRequest,
    super::model::AuthResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::SessionRequest,
        super::model::AuthResponse,
    >::new("session")
        .graphql(
            "query session($params: SessionQueryRequest) { session(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            "session",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/session", true, None)
        .grpc("/authorizer.v1.AuthorizerService/Session")
        .credentials(runtime::Credentials::Session)
        .session(runtime::SessionUse {
            needs: true,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::SessionRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::AuthResponse as runtime::convert::FromWire<
                    wire::AuthResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static SIGNUP: runtime::Endpoint<
    super::model::SignupRequest,
    super::model::AuthResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::SignupRequest,
        super::model::AuthResponse,
    >::new("signup")
        .graphql(
            "mutation signup($params: SignUpRequest!) { signup(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            "signup",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/signup", true, None)
        .grpc("/authorizer.v1.AuthorizerService/Signup")
        .credentials(runtime::Credentials::None)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: true,
        })
        .check(|request, protocol| {
            if let Some(value) = &request.app_data
                && let Some(misfit) = runtime::Misfit::of_map(
                    "app_data",
                    value,
                    protocol,
                )
            {
                return Some(misfit);
            }
            None
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::SignupRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::AuthResponse as runtime::convert::FromWire<
                    wire::AuthResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static SKIP_MFA_SETUP: runtime::Endpoint<
    super::model::SkipMfaSetupRequest,
    super::model::AuthResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::SkipMfaSetupRequest,
        super::model::AuthResponse,
    >::new("skip_mfa_setup")
        .graphql(
            "mutation skip_mfa_setup($params: SkipMfaSetupRequest!) { skip_mfa_setup(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            "skip_mfa_setup",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/skip_mfa_setup", true, None)
        .grpc("/authorizer.v1.AuthorizerService/SkipMfaSetup")
        .credentials(runtime::Credentials::Mfa)
        .session(runtime::SessionUse {
            needs: true,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::SkipMfaSetupRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::AuthResponse as runtime::convert::FromWire<
                    wire::AuthResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static SMS_OTP_MFA_SETUP: runtime::Endpoint<
    super::model::SmsOtpMfaSetupRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::SmsOtpMfaSetupRequest,
        super::model::MessageResponse,
    >::new("sms_otp_mfa_setup")
        .graphql(
            "mutation sms_otp_mfa_setup($params: OtpMfaSetupRequest) { sms_otp_mfa_setup(params: $params) { message } }",
            "sms_otp_mfa_setup",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/sms_otp_mfa_setup", true, None)
        .grpc("/authorizer.v1.AuthorizerService/SmsOtpMfaSetup")
        .credentials(runtime::Credentials::Either)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::SmsOtpMfaSetupRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::SmsOtpMfaSetupResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static TOTP_MFA_SETUP: runtime::Endpoint<
    super::model::TotpMfaSetupRequest,
    super::model::AuthResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::TotpMfaSetupRequest,
        super::model::AuthResponse,
    >::new("totp_mfa_setup")
        .graphql(
            "mutation totp_mfa_setup($params: OtpMfaSetupRequest) { totp_mfa_setup(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            "totp_mfa_setup",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/totp_mfa_setup", true, None)
        .grpc("/authorizer.v1.AuthorizerService/TotpMfaSetup")
        .credentials(runtime::Credentials::Either)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::TotpMfaSetupRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::AuthResponse as runtime::convert::FromWire<
                    wire::AuthResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static UPDATE_PROFILE: runtime::Endpoint<
    super::model::UpdateProfileRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UpdateProfileRequest,
        super::model::MessageResponse,
    >::new("update_profile")
        .graphql(
            "mutation update_profile($params: UpdateProfileRequest!) { update_profile(params: $params) { message } }",
            "update_profile",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/update_profile", true, None)
        .grpc("/authorizer.v1.AuthorizerService/UpdateProfile")
        .credentials(runtime::Credentials::Either)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: false,
        })
        .check(|request, protocol| {
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request
                    .old_password
                    .as_ref()
                    .is_some_and(|value| value.expose().is_empty())
            {
                return Some(runtime::Misfit {
                    field: "old_password",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request
                    .new_password
                    .as_ref()
                    .is_some_and(|value| value.expose().is_empty())
            {
                return Some(runtime::Misfit {
                    field: "new_password",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request
                    .confirm_new_password
                    .as_ref()
                    .is_some_and(|value| value.expose().is_empty())
            {
                return Some(runtime::Misfit {
                    field: "confirm_new_password",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.email.as_deref() == Some("")
            {
                return Some(runtime::Misfit {
                    field: "email",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.given_name.as_deref() == Some("")
            {
                return Some(runtime::Misfit {
                    field: "given_name",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.family_name.as_deref() == Some("")
            {
                return Some(runtime::Misfit {
                    field: "family_name",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.middle_name.as_deref() == Some("")
            {
                return Some(runtime::Misfit {
                    field: "middle_name",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.nickname.as_deref() == Some("")
            {
                return Some(runtime::Misfit {
                    field: "nickname",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.gender.as_deref() == Some("")
            {
                return Some(runtime::Misfit {
                    field: "gender",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.birthdate.as_deref() == Some("")
            {
                return Some(runtime::Misfit {
                    field: "birthdate",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.phone_number.as_deref() == Some("")
            {
                return Some(runtime::Misfit {
                    field: "phone_number",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if protocol != ::authorizer_runtime::Protocol::GraphQl
                && request.picture.as_deref() == Some("")
            {
                return Some(runtime::Misfit {
                    field: "picture",
                    reason: runtime::MisfitReason::ClearsNothing,
                });
            }
            if let Some(value) = &request.app_data
                && let Some(misfit) = runtime::Misfit::of_map(
                    "app_data",
                    value,
                    protocol,
                )
            {
                return Some(misfit);
            }
            None
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::UpdateProfileRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::UpdateProfileResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static VALIDATE_JWT_TOKEN: runtime::Endpoint<
    super::model::ValidateJwtTokenRequest,
    super::model::ValidateJwtTokenResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ValidateJwtTokenRequest,
        super::model::ValidateJwtTokenResponse,
    >::new("validate_jwt_token")
        .graphql(
            "query validate_jwt_token($params: ValidateJWTTokenRequest!) { validate_jwt_token(params: $params) { is_valid claims } }",
            "validate_jwt_token",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/validate_jwt_token", true, None)
        .grpc("/authorizer.v1.AuthorizerService/ValidateJwtToken")
        .credentials(runtime::Credentials::None)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::ValidateJwtTokenRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::ValidateJwtTokenResponse as runtime::convert::FromWire<
                    wire::ValidateJwtTokenResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static VALIDATE_SESSION: runtime::Endpoint<
    super::model::ValidateSessionRequest,
    super::model::ValidateSessionResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ValidateSessionRequest,
        super::model::ValidateSessionResponse,
    >::new("validate_session")
        .graphql(
            "query validate_session($params: ValidateSessionRequest) { validate_session(params: $params) { is_valid user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } } }",
            "validate_session",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/validate_session", true, None)
        .grpc("/authorizer.v1.AuthorizerService/ValidateSession")
        .credentials(runtime::Credentials::None)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::ValidateSessionRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::ValidateSessionResponse as runtime::convert::FromWire<
                    wire::ValidateSessionResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static VERIFY_EMAIL: runtime::Endpoint<
    super::model::VerifyEmailRequest,
    super::model::AuthResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::VerifyEmailRequest,
        super::model::AuthResponse,
    >::new("verify_email")
        .graphql(
            "mutation verify_email($params: VerifyEmailRequest!) { verify_email(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            "verify_email",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/verify_email", true, None)
        .grpc("/authorizer.v1.AuthorizerService/VerifyEmail")
        .credentials(runtime::Credentials::None)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: true,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::VerifyEmailRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::AuthResponse as runtime::convert::FromWire<
                    wire::AuthResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static VERIFY_OTP: runtime::Endpoint<
    super::model::VerifyOtpRequest,
    super::model::AuthResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::VerifyOtpRequest,
        super::model::AuthResponse,
    >::new("verify_otp")
        .graphql(
            "mutation verify_otp($params: VerifyOTPRequest!) { verify_otp(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            "verify_otp",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/verify_otp", true, None)
        .grpc("/authorizer.v1.AuthorizerService/VerifyOtp")
        .credentials(runtime::Credentials::Mfa)
        .session(runtime::SessionUse {
            needs: true,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::VerifyOtpRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::AuthResponse as runtime::convert::FromWire<
                    wire::AuthResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static WEBAUTHN_CREDENTIALS: runtime::Endpoint<
    (),
    ::std::vec::Vec<super::model::WebauthnCredentialInfo>,
> = {
    let endpoint = runtime::Endpoint::<
        (),
        ::std::vec::Vec<super::model::WebauthnCredentialInfo>,
    >::new("webauthn_credentials")
        .graphql(
            "query webauthn_credentials { webauthn_credentials { id name transports created_at updated_at last_used_at } }",
            "webauthn_credentials",
            OPTIONAL,
        )
        .rest(
            runtime::Verb::Post,
            "/v1/webauthn_credentials",
            false,
            Some("webauthn_credentials"),
        )
        .grpc("/authorizer.v1.AuthorizerService/WebauthnCredentials")
        .credentials(runtime::Credentials::Either)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::WebauthnCredentialsResponse| runtime::convert::list(
                        "webauthn_credentials",
                        message.webauthn_credentials,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static WEBAUTHN_DELETE_CREDENTIAL: runtime::Endpoint<
    super::model::WebauthnDeleteCredentialRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::WebauthnDeleteCredentialRequest,
        super::model::MessageResponse,
    >::new("webauthn_delete_credential")
        .graphql(
            "mutation webauthn_delete_credential($id: ID!) { webauthn_delete_credential(id: $id) { message } }",
            "webauthn_delete_credential",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::flat(request, out))
        .rest(runtime::Verb::Post, "/v1/webauthn_delete_credential", true, None)
        .grpc("/authorizer.v1.AuthorizerService/WebauthnDeleteCredential")
        .credentials(runtime::Credentials::Either);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::WebauthnDeleteCredentialRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::WebauthnDeleteCredentialResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static WEBAUTHN_LOGIN_OPTIONS: runtime::Endpoint<
    super::model::WebauthnLoginOptionsRequest,
    super::model::WebauthnLoginOptionsResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::WebauthnLoginOptionsRequest,
        super::model::WebauthnLoginOptionsResponse,
    >::new("webauthn_login_options")
        .graphql(
            "mutation webauthn_login_options($email: String) { webauthn_login_options(email: $email) { options } }",
            "webauthn_login_options",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::flat(request, out))
        .rest(runtime::Verb::Post, "/v1/webauthn_login_options", true, None)
        .grpc("/authorizer.v1.AuthorizerService/WebauthnLoginOptions")
        .credentials(runtime::Credentials::None)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::WebauthnLoginOptionsRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::WebauthnLoginOptionsResponse as runtime::convert::FromWire<
                    wire::WebauthnLoginOptionsResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static WEBAUTHN_LOGIN_VERIFY: runtime::Endpoint<
    super::model::WebauthnLoginVerifyRequest,
    super::model::AuthResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::WebauthnLoginVerifyRequest,
        super::model::AuthResponse,
    >::new("webauthn_login_verify")
        .graphql(
            "mutation webauthn_login_verify($params: WebauthnLoginVerifyRequest!) { webauthn_login_verify(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            "webauthn_login_verify",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/webauthn_login_verify", true, None)
        .grpc("/authorizer.v1.AuthorizerService/WebauthnLoginVerify")
        .credentials(runtime::Credentials::None)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: true,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::WebauthnLoginVerifyRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::AuthResponse as runtime::convert::FromWire<
                    wire::AuthResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static WEBAUTHN_REGISTRATION_OPTIONS: runtime::Endpoint<
    super::model::WebauthnRegistrationOptionsRequest,
    super::model::WebauthnRegistrationOptionsResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::WebauthnRegistrationOptionsRequest,
        super::model::WebauthnRegistrationOptionsResponse,
    >::new("webauthn_registration_options")
        .graphql(
            "mutation webauthn_registration_options($email: String, $phone_number: String) { webauthn_registration_options(email: $email, phone_number: $phone_number) { options } }",
            "webauthn_registration_options",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::flat(request, out))
        .rest(runtime::Verb::Post, "/v1/webauthn_registration_options", true, None)
        .grpc("/authorizer.v1.AuthorizerService/WebauthnRegistrationOptions")
        .credentials(runtime::Credentials::Either)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::WebauthnRegistrationOptionsRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::WebauthnRegistrationOptionsResponse as runtime::convert::FromWire<
                    wire::WebauthnRegistrationOptionsResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static WEBAUTHN_REGISTRATION_VERIFY: runtime::Endpoint<
    super::model::WebauthnRegistrationVerifyRequest,
    super::model::AuthResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::WebauthnRegistrationVerifyRequest,
        super::model::AuthResponse,
    >::new("webauthn_registration_verify")
        .graphql(
            "mutation webauthn_registration_verify($params: WebauthnRegistrationVerifyRequest!) { webauthn_registration_verify(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            "webauthn_registration_verify",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/webauthn_registration_verify", true, None)
        .grpc("/authorizer.v1.AuthorizerService/WebauthnRegistrationVerify")
        .credentials(runtime::Credentials::Either)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::WebauthnRegistrationVerifyRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::AuthResponse as runtime::convert::FromWire<
                    wire::AuthResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ADD_EMAIL_TEMPLATE: runtime::Endpoint<
    super::model::AddEmailTemplateRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::AddEmailTemplateRequest,
        super::model::MessageResponse,
    >::new("add_email_template")
        .graphql(
            "mutation add_email_template($params: AddEmailTemplateRequest!) { _add_email_template(params: $params) { message } }",
            "_add_email_template",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/add_email_template", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/AddEmailTemplate")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::AddEmailTemplateRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::AddEmailTemplateResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ADD_ORG_MEMBER: runtime::Endpoint<
    super::model::AddOrgMemberRequest,
    super::model::OrgMember,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::AddOrgMemberRequest,
        super::model::OrgMember,
    >::new("add_org_member")
        .graphql(
            "mutation add_org_member($params: AddOrgMemberRequest!) { _add_org_member(params: $params) { id org_id user_id email given_name family_name roles created_at updated_at } }",
            "_add_org_member",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/add_org_member", true, Some("org_member"))
        .grpc("/authorizer.v1.AuthorizerAdminService/AddOrgMember")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::AddOrgMemberRequest>(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::AddOrgMemberResponse| runtime::convert::required(
                        "org_member",
                        message.org_member,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static ADD_TRUSTED_ISSUER: runtime::Endpoint<
    super::model::AddTrustedIssuerRequest,
    super::model::TrustedIssuer,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::AddTrustedIssuerRequest,
        super::model::TrustedIssuer,
    >::new("add_trusted_issuer")
        .graphql(
            "mutation add_trusted_issuer($params: AddTrustedIssuerRequest!) { _add_trusted_issuer(params: $params) { id service_account_id name issuer_url key_source_type jwks_url expected_aud subject_claim issuer_type is_active spiffe_refresh_hint_seconds created_at updated_at allowed_subjects enable_token_review kubernetes_api_server_url } }",
            "_add_trusted_issuer",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/add_trusted_issuer",
            true,
            Some("trusted_issuer"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/AddTrustedIssuer")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::AddTrustedIssuerRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::AddTrustedIssuerResponse| runtime::convert::required(
                        "trusted_issuer",
                        message.trusted_issuer,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static ADD_VERIFIED_ORG_DOMAIN: runtime::Endpoint<
    super::model::AddVerifiedOrgDomainRequest,
    super::model::OrgDomain,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::AddVerifiedOrgDomainRequest,
        super::model::OrgDomain,
    >::new("add_verified_org_domain")
        .graphql(
            "mutation add_verified_org_domain($params: AddVerifiedOrgDomainRequest!) { _add_verified_org_domain(params: $params) { domain org_id verified_at created_at updated_at } }",
            "_add_verified_org_domain",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/add_verified_org_domain",
            true,
            Some("org_domain"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/AddVerifiedOrgDomain")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::AddVerifiedOrgDomainRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::AddVerifiedOrgDomainResponse| runtime::convert::required(
                        "org_domain",
                        message.org_domain,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static ADD_WEBHOOK: runtime::Endpoint<
    super::model::AddWebhookRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::AddWebhookRequest,
        super::model::MessageResponse,
    >::new("add_webhook")
        .graphql(
            "mutation add_webhook($params: AddWebhookRequest!) { _add_webhook(params: $params) { message } }",
            "_add_webhook",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/add_webhook", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/AddWebhook")
        .credentials(runtime::Credentials::Admin)
        .check(|request, protocol| {
            if let Some(value) = &request.headers
                && let Some(misfit) = runtime::Misfit::of_secret_map(
                    "headers",
                    value,
                    protocol,
                )
            {
                return Some(misfit);
            }
            None
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::AddWebhookRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::AddWebhookResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ADMIN_LOGIN: runtime::Endpoint<
    super::model::AdminLoginRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::AdminLoginRequest,
        super::model::MessageResponse,
    >::new("admin_login")
        .graphql(
            "mutation admin_login($params: AdminLoginRequest!) { _admin_login(params: $params) { message } }",
            "_admin_login",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/login", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/AdminLogin")
        .credentials(runtime::Credentials::None)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::AdminLoginRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::AdminLoginResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ADMIN_LOGOUT: runtime::Endpoint<(), super::model::MessageResponse> = {
    let endpoint = runtime::Endpoint::<
        (),
        super::model::MessageResponse,
    >::new("admin_logout")
        .graphql(
            "mutation admin_logout { _admin_logout { message } }",
            "_admin_logout",
            OPTIONAL,
        )
        .rest(runtime::Verb::Post, "/v1/admin/logout", false, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/AdminLogout")
        .credentials(runtime::Credentials::Admin)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::AdminLogoutResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ADMIN_META: runtime::Endpoint<(), super::model::AdminMeta> = {
    let endpoint = runtime::Endpoint::<(), super::model::AdminMeta>::new("admin_meta")
        .graphql(
            "query admin_meta { _admin_meta { roles default_roles protected_roles is_multi_factor_auth_service_enabled } }",
            "_admin_meta",
            OPTIONAL,
        )
        .rest(runtime::Verb::Get, "/v1/admin/meta", false, Some("admin_meta"))
        .grpc("/authorizer.v1.AuthorizerAdminService/AdminMeta")
        .credentials(runtime::Credentials::Admin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::AdminMetaResponse| runtime::convert::required(
                        "admin_meta",
                        message.admin_meta,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static ADMIN_SESSION: runtime::Endpoint<(), super::model::MessageResponse> = {
    let endpoint = runtime::Endpoint::<
        (),
        super::model::MessageResponse,
    >::new("admin_session")
        .graphql(
            "query admin_session { _admin_session { message } }",
            "_admin_session",
            OPTIONAL,
        )
        .rest(runtime::Verb::Get, "/v1/admin/session", false, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/AdminSession")
        .credentials(runtime::Credentials::Admin)
        .session(runtime::SessionUse {
            needs: false,
            changes: true,
            starts: false,
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::AdminSessionResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
#[cfg(feature = "legacy")]
pub(crate) static ADMIN_SIGNUP: runtime::Endpoint<
    super::model::AdminSignupRequest,
    super::model::MessageResponse,
> = runtime::Endpoint::<
    super::model::AdminSignupRequest,
    super::model::MessageResponse,
>::new("admin_signup")
    .graphql(
        "mutation admin_signup($params: AdminSignupRequest!) { _admin_signup(params: $params) { message } }",
        "_admin_signup",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out))
    .credentials(runtime::Credentials::None);
pub(crate) static AUDIT_LOGS: runtime::Endpoint<
    super::model::AuditLogsRequest,
    super::model::AuditLogs,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::AuditLogsRequest,
        super::model::AuditLogs,
    >::new("audit_logs")
        .graphql(
            "query audit_logs($params: ListAuditLogRequest) { _audit_logs(params: $params) { audit_logs { id actor_id actor_type actor_email action resource_type resource_id ip_address user_agent metadata created_at } pagination { limit page offset total } } }",
            "_audit_logs",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/audit_logs", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/AuditLogs")
        .credentials(runtime::Credentials::Admin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::AuditLogsRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::AuditLogs as runtime::convert::FromWire<
                    wire::AuditLogsResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static CLIENT: runtime::Endpoint<
    super::model::ClientRequest,
    super::model::RegisteredClient,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ClientRequest,
        super::model::RegisteredClient,
    >::new("client")
        .graphql(
            "query client($params: ClientRequest!) { _client(params: $params) { id name description allowed_scopes is_active created_at updated_at client_id } }",
            "_client",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/client", true, Some("client"))
        .grpc("/authorizer.v1.AuthorizerAdminService/GetClient")
        .credentials(runtime::Credentials::Admin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::GetClientRequest>(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::GetClientResponse| runtime::convert::required(
                        "client",
                        message.client,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static CLIENTS: runtime::Endpoint<
    super::model::ClientsRequest,
    super::model::Clients,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ClientsRequest,
        super::model::Clients,
    >::new("clients")
        .graphql(
            "query clients($params: ListClientsRequest) { _clients(params: $params) { clients { id name description allowed_scopes is_active created_at updated_at client_id } pagination { limit page offset total } } }",
            "_clients",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/clients", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/Clients")
        .credentials(runtime::Credentials::Admin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::ClientsRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Clients as runtime::convert::FromWire<
                    wire::ClientsResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static CREATE_CLIENT: runtime::Endpoint<
    super::model::CreateClientRequest,
    super::model::CreateClientResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::CreateClientRequest,
        super::model::CreateClientResponse,
    >::new("create_client")
        .graphql(
            "mutation create_client($params: CreateClientRequest!) { _create_client(params: $params) { client { id name description allowed_scopes is_active created_at updated_at client_id } client_secret } }",
            "_create_client",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/create_client", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/CreateClient")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::CreateClientRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::CreateClientResponse as runtime::convert::FromWire<
                    wire::CreateClientResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static CREATE_ORG_OIDC_CONNECTION: runtime::Endpoint<
    super::model::CreateOrgOidcConnectionRequest,
    super::model::OrgOidcConnection,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::CreateOrgOidcConnectionRequest,
        super::model::OrgOidcConnection,
    >::new("create_org_oidc_connection")
        .graphql(
            "mutation create_org_oidc_connection($params: CreateOrgOIDCConnectionRequest!) { _create_org_oidc_connection(params: $params) { id org_id name issuer_url sso_client_id scopes redirect_uri is_active created_at updated_at } }",
            "_create_org_oidc_connection",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/create_org_oidc_connection",
            true,
            Some("org_oidc_connection"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/CreateOrgOidcConnection")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::CreateOrgOidcConnectionRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::CreateOrgOidcConnectionResponse| runtime::convert::required(
                        "org_oidc_connection",
                        message.org_oidc_connection,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static CREATE_ORG_SAML_CONNECTION: runtime::Endpoint<
    super::model::CreateOrgSamlConnectionRequest,
    super::model::OrgSamlConnection,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::CreateOrgSamlConnectionRequest,
        super::model::OrgSamlConnection,
    >::new("create_org_saml_connection")
        .graphql(
            "mutation create_org_saml_connection($params: CreateOrgSAMLConnectionRequest!) { _create_org_saml_connection(params: $params) { id org_id name idp_entity_id idp_sso_url sp_entity_id acs_url attribute_mapping allow_idp_initiated is_active created_at updated_at } }",
            "_create_org_saml_connection",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/create_org_saml_connection",
            true,
            Some("org_saml_connection"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/CreateOrgSamlConnection")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::CreateOrgSamlConnectionRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::CreateOrgSamlConnectionResponse| runtime::convert::required(
                        "org_saml_connection",
                        message.org_saml_connection,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static CREATE_ORGANIZATION: runtime::Endpoint<
    super::model::CreateOrganizationRequest,
    super::model::Organization,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::CreateOrganizationRequest,
        super::model::Organization,
    >::new("create_organization")
        .graphql(
            "mutation create_organization($params: CreateOrganizationRequest!) { _create_organization(params: $params) { id name display_name enabled created_at updated_at } }",
            "_create_organization",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/create_organization",
            true,
            Some("organization"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/CreateOrganization")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::CreateOrganizationRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::CreateOrganizationResponse| runtime::convert::required(
                        "organization",
                        message.organization,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static CREATE_SAML_SERVICE_PROVIDER: runtime::Endpoint<
    super::model::CreateSamlServiceProviderRequest,
    super::model::SamlServiceProvider,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::CreateSamlServiceProviderRequest,
        super::model::SamlServiceProvider,
    >::new("create_saml_service_provider")
        .graphql(
            "mutation create_saml_service_provider($params: CreateSAMLServiceProviderRequest!) { _create_saml_service_provider(params: $params) { id org_id name entity_id acs_url sp_cert_pem name_id_format mapped_attributes allow_idp_initiated is_active created_at updated_at } }",
            "_create_saml_service_provider",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/create_saml_service_provider",
            true,
            Some("saml_service_provider"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/CreateSamlServiceProvider")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::CreateSamlServiceProviderRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::CreateSamlServiceProviderResponse| runtime::convert::required(
                        "saml_service_provider",
                        message.saml_service_provider,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static CREATE_SCIM_ENDPOINT: runtime::Endpoint<
    super::model::CreateScimEndpointRequest,
    super::model::CreateScimEndpointResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::CreateScimEndpointRequest,
        super::model::CreateScimEndpointResponse,
    >::new("create_scim_endpoint")
        .graphql(
            "mutation create_scim_endpoint($params: CreateScimEndpointRequest!) { _create_scim_endpoint(params: $params) { scim_endpoint { id org_id enabled created_at updated_at } token } }",
            "_create_scim_endpoint",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/create_scim_endpoint", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/CreateScimEndpoint")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::CreateScimEndpointRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::CreateScimEndpointResponse as runtime::convert::FromWire<
                    wire::CreateScimEndpointResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DELETE_CLIENT: runtime::Endpoint<
    super::model::DeleteClientRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::DeleteClientRequest,
        super::model::MessageResponse,
    >::new("delete_client")
        .graphql(
            "mutation delete_client($params: ClientRequest!) { _delete_client(params: $params) { message } }",
            "_delete_client",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/delete_client", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/DeleteClient")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::DeleteClientRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeleteClientResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DELETE_EMAIL_TEMPLATE: runtime::Endpoint<
    super::model::DeleteEmailTemplateRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::DeleteEmailTemplateRequest,
        super::model::MessageResponse,
    >::new("delete_email_template")
        .graphql(
            "mutation delete_email_template($params: DeleteEmailTemplateRequest!) { _delete_email_template(params: $params) { message } }",
            "_delete_email_template",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/delete_email_template", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/DeleteEmailTemplate")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::DeleteEmailTemplateRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeleteEmailTemplateResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DELETE_ORG_DOMAIN: runtime::Endpoint<
    super::model::DeleteOrgDomainRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::DeleteOrgDomainRequest,
        super::model::MessageResponse,
    >::new("delete_org_domain")
        .graphql(
            "mutation delete_org_domain($params: DeleteOrgDomainRequest!) { _delete_org_domain(params: $params) { message } }",
            "_delete_org_domain",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/delete_org_domain", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/DeleteOrgDomain")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::DeleteOrgDomainRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeleteOrgDomainResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DELETE_ORG_OIDC_CONNECTION: runtime::Endpoint<
    super::model::DeleteOrgOidcConnectionRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::DeleteOrgOidcConnectionRequest,
        super::model::MessageResponse,
    >::new("delete_org_oidc_connection")
        .graphql(
            "mutation delete_org_oidc_connection($params: OrgOIDCConnectionRequest!) { _delete_org_oidc_connection(params: $params) { message } }",
            "_delete_org_oidc_connection",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/delete_org_oidc_connection", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/DeleteOrgOidcConnection")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::DeleteOrgOidcConnectionRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeleteOrgOidcConnectionResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DELETE_ORG_SAML_CONNECTION: runtime::Endpoint<
    super::model::DeleteOrgSamlConnectionRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::DeleteOrgSamlConnectionRequest,
        super::model::MessageResponse,
    >::new("delete_org_saml_connection")
        .graphql(
            "mutation delete_org_saml_connection($params: OrgSAMLConnectionRequest!) { _delete_org_saml_connection(params: $params) { message } }",
            "_delete_org_saml_connection",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/delete_org_saml_connection", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/DeleteOrgSamlConnection")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::DeleteOrgSamlConnectionRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeleteOrgSamlConnectionResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DELETE_ORGANIZATION: runtime::Endpoint<
    super::model::DeleteOrganizationRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::DeleteOrganizationRequest,
        super::model::MessageResponse,
    >::new("delete_organization")
        .graphql(
            "mutation delete_organization($params: OrganizationRequest!) { _delete_organization(params: $params) { message } }",
            "_delete_organization",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/delete_organization", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/DeleteOrganization")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::DeleteOrganizationRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeleteOrganizationResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DELETE_SAML_SERVICE_PROVIDER: runtime::Endpoint<
    super::model::DeleteSamlServiceProviderRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::DeleteSamlServiceProviderRequest,
        super::model::MessageResponse,
    >::new("delete_saml_service_provider")
        .graphql(
            "mutation delete_saml_service_provider($params: SAMLServiceProviderRequest!) { _delete_saml_service_provider(params: $params) { message } }",
            "_delete_saml_service_provider",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/delete_saml_service_provider", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/DeleteSamlServiceProvider")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::DeleteSamlServiceProviderRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeleteSamlServiceProviderResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DELETE_SCIM_ENDPOINT: runtime::Endpoint<
    super::model::DeleteScimEndpointRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::DeleteScimEndpointRequest,
        super::model::MessageResponse,
    >::new("delete_scim_endpoint")
        .graphql(
            "mutation delete_scim_endpoint($params: ScimEndpointRequest!) { _delete_scim_endpoint(params: $params) { message } }",
            "_delete_scim_endpoint",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/delete_scim_endpoint", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/DeleteScimEndpoint")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::DeleteScimEndpointRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeleteScimEndpointResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DELETE_TRUSTED_ISSUER: runtime::Endpoint<
    super::model::DeleteTrustedIssuerRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::DeleteTrustedIssuerRequest,
        super::model::MessageResponse,
    >::new("delete_trusted_issuer")
        .graphql(
            "mutation delete_trusted_issuer($params: TrustedIssuerRequest!) { _delete_trusted_issuer(params: $params) { message } }",
            "_delete_trusted_issuer",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/delete_trusted_issuer", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/DeleteTrustedIssuer")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::DeleteTrustedIssuerRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeleteTrustedIssuerResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DELETE_USER: runtime::Endpoint<
    super::model::DeleteUserRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::DeleteUserRequest,
        super::model::MessageResponse,
    >::new("delete_user")
        .graphql(
            "mutation delete_user($params: DeleteUserRequest!) { _delete_user(params: $params) { message } }",
            "_delete_user",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/delete_user", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/DeleteUser")
        .credentials(runtime::Credentials::Admin)
        .added(added_to_delete_user_request);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::DeleteUserRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeleteUserResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static DELETE_WEBHOOK: runtime::Endpoint<
    super::model::DeleteWebhookRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::DeleteWebhookRequest,
        super::model::MessageResponse,
    >::new("delete_webhook")
        .graphql(
            "mutation delete_webhook($params: WebhookRequest!) { _delete_webhook(params: $params) { message } }",
            "_delete_webhook",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/delete_webhook", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/DeleteWebhook")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::DeleteWebhookRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::DeleteWebhookResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static EMAIL_TEMPLATES: runtime::Endpoint<
    super::model::EmailTemplatesRequest,
    super::model::EmailTemplates,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::EmailTemplatesRequest,
        super::model::EmailTemplates,
    >::new("email_templates")
        .graphql(
            "query email_templates($params: PaginationRequest) { _email_templates(params: $params) { email_templates { id event_name template design subject created_at updated_at } pagination { limit page offset total } } }",
            "_email_templates",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object(
            "params",
            &request.pagination,
            out,
        ))
        .rest(runtime::Verb::Post, "/v1/admin/email_templates", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/EmailTemplates")
        .credentials(runtime::Credentials::Admin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::EmailTemplatesRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::EmailTemplates as runtime::convert::FromWire<
                    wire::EmailTemplatesResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ENABLE_ACCESS: runtime::Endpoint<
    super::model::EnableAccessRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::EnableAccessRequest,
        super::model::MessageResponse,
    >::new("enable_access")
        .graphql(
            "mutation enable_access($param: UpdateAccessRequest!) { _enable_access(param: $param) { message } }",
            "_enable_access",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("param", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/enable_access", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/EnableAccess")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::EnableAccessRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::EnableAccessResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
#[cfg(feature = "legacy")]
pub(crate) static ENV: runtime::Endpoint<(), super::model::Env> = runtime::Endpoint::<
    (),
    super::model::Env,
>::new("env")
    .graphql(
        "query env { _env { ACCESS_TOKEN_EXPIRY_TIME ADMIN_SECRET DATABASE_NAME DATABASE_URL DATABASE_TYPE DATABASE_USERNAME DATABASE_PASSWORD DATABASE_HOST DATABASE_PORT CLIENT_ID CLIENT_SECRET CUSTOM_ACCESS_TOKEN_SCRIPT SMTP_HOST SMTP_PORT SMTP_USERNAME SMTP_PASSWORD SMTP_LOCAL_NAME SENDER_EMAIL SENDER_NAME JWT_TYPE JWT_SECRET JWT_PRIVATE_KEY JWT_PUBLIC_KEY ALLOWED_ORIGINS APP_URL REDIS_URL RESET_PASSWORD_URL DISABLE_EMAIL_VERIFICATION DISABLE_BASIC_AUTHENTICATION DISABLE_MOBILE_BASIC_AUTHENTICATION DISABLE_MAGIC_LINK_LOGIN DISABLE_LOGIN_PAGE DISABLE_SIGN_UP DISABLE_REDIS_FOR_ENV DISABLE_STRONG_PASSWORD DISABLE_MULTI_FACTOR_AUTHENTICATION ENFORCE_MULTI_FACTOR_AUTHENTICATION ROLES PROTECTED_ROLES DEFAULT_ROLES JWT_ROLE_CLAIM GOOGLE_CLIENT_ID GOOGLE_CLIENT_SECRET GITHUB_CLIENT_ID GITHUB_CLIENT_SECRET FACEBOOK_CLIENT_ID FACEBOOK_CLIENT_SECRET LINKEDIN_CLIENT_ID LINKEDIN_CLIENT_SECRET APPLE_CLIENT_ID APPLE_CLIENT_SECRET DISCORD_CLIENT_ID DISCORD_CLIENT_SECRET TWITTER_CLIENT_ID TWITTER_CLIENT_SECRET MICROSOFT_CLIENT_ID MICROSOFT_CLIENT_SECRET MICROSOFT_ACTIVE_DIRECTORY_TENANT_ID TWITCH_CLIENT_ID TWITCH_CLIENT_SECRET ROBLOX_CLIENT_ID ROBLOX_CLIENT_SECRET ORGANIZATION_NAME ORGANIZATION_LOGO APP_COOKIE_SECURE ADMIN_COOKIE_SECURE DEFAULT_AUTHORIZE_RESPONSE_TYPE DEFAULT_AUTHORIZE_RESPONSE_MODE DISABLE_PLAYGROUND DISABLE_MAIL_OTP_LOGIN DISABLE_TOTP_LOGIN } }",
        "_env",
        OPTIONAL,
    )
    .credentials(runtime::Credentials::Admin);
pub(crate) static FGA_DELETE_TUPLES: runtime::Endpoint<
    super::model::FgaDeleteTuplesRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::FgaDeleteTuplesRequest,
        super::model::MessageResponse,
    >::new("fga_delete_tuples")
        .graphql(
            "mutation fga_delete_tuples($params: FgaWriteTuplesInput!) { _fga_delete_tuples(params: $params) { message } }",
            "_fga_delete_tuples",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/fga/tuples/delete", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/FgaDeleteTuples")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::FgaDeleteTuplesRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::FgaDeleteTuplesResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static FGA_EXPAND: runtime::Endpoint<
    super::model::FgaExpandRequest,
    super::model::FgaExpandResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::FgaExpandRequest,
        super::model::FgaExpandResponse,
    >::new("fga_expand")
        .graphql(
            "query fga_expand($params: FgaExpandInput!) { _fga_expand(params: $params) { tree } }",
            "_fga_expand",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/fga/expand", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/FgaExpand")
        .credentials(runtime::Credentials::Admin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::FgaExpandRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::FgaExpandResponse as runtime::convert::FromWire<
                    wire::FgaExpandResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static FGA_GET_MODEL: runtime::Endpoint<(), super::model::FgaModel> = {
    let endpoint = runtime::Endpoint::<(), super::model::FgaModel>::new("fga_get_model")
        .graphql(
            "query fga_get_model { _fga_get_model { id dsl } }",
            "_fga_get_model",
            OPTIONAL,
        )
        .rest(runtime::Verb::Get, "/v1/admin/fga/model", false, Some("model"))
        .grpc("/authorizer.v1.AuthorizerAdminService/FgaGetModel")
        .credentials(runtime::Credentials::Admin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::FgaGetModelResponse| runtime::convert::required(
                        "model",
                        message.model,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static FGA_LIST_USERS: runtime::Endpoint<
    super::model::FgaListUsersRequest,
    super::model::FgaListUsersResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::FgaListUsersRequest,
        super::model::FgaListUsersResponse,
    >::new("fga_list_users")
        .graphql(
            "query fga_list_users($params: FgaListUsersInput!) { _fga_list_users(params: $params) { users } }",
            "_fga_list_users",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/fga/list_users", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/FgaListUsers")
        .credentials(runtime::Credentials::Admin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::FgaListUsersRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::FgaListUsersResponse as runtime::convert::FromWire<
                    wire::FgaListUsersResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static FGA_READ_TUPLES: runtime::Endpoint<
    super::model::FgaReadTuplesRequest,
    super::model::FgaTuples,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::FgaReadTuplesRequest,
        super::model::FgaTuples,
    >::new("fga_read_tuples")
        .graphql(
            "query fga_read_tuples($params: FgaReadTuplesInput!) { _fga_read_tuples(params: $params) { tuples { user relation object } continuation_token } }",
            "_fga_read_tuples",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/fga/tuples/read", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/FgaReadTuples")
        .credentials(runtime::Credentials::Admin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page_size",
                request.page_size,
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| runtime::Start {
                page: None,
                limit: request.page_size,
            },
            |request, to| {
                request.page_size = Some(to.limit);
                if to.token.is_some() {
                    request.continuation_token.clone_from(&to.token);
                }
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::FgaReadTuplesRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::FgaTuples as runtime::convert::FromWire<
                    wire::FgaReadTuplesResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static FGA_RESET: runtime::Endpoint<(), super::model::MessageResponse> = {
    let endpoint = runtime::Endpoint::<
        (),
        super::model::MessageResponse,
    >::new("fga_reset")
        .graphql("mutation fga_reset { _fga_reset { message } }", "_fga_reset", OPTIONAL)
        .rest(runtime::Verb::Post, "/v1/admin/fga/reset", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/FgaReset")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::FgaResetResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static FGA_WRITE_MODEL: runtime::Endpoint<
    super::model::FgaWriteModelRequest,
    super::model::FgaModel,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::FgaWriteModelRequest,
        super::model::FgaModel,
    >::new("fga_write_model")
        .graphql(
            "mutation fga_write_model($params: FgaWriteModelInput!) { _fga_write_model(params: $params) { id dsl } }",
            "_fga_write_model",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/fga/model", true, Some("model"))
        .grpc("/authorizer.v1.AuthorizerAdminService/FgaWriteModel")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::FgaWriteModelRequest>(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::FgaWriteModelResponse| runtime::convert::required(
                        "model",
                        message.model,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static FGA_WRITE_TUPLES: runtime::Endpoint<
    super::model::FgaWriteTuplesRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::FgaWriteTuplesRequest,
        super::model::MessageResponse,
    >::new("fga_write_tuples")
        .graphql(
            "mutation fga_write_tuples($params: FgaWriteTuplesInput!) { _fga_write_tuples(params: $params) { message } }",
            "_fga_write_tuples",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/fga/tuples", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/FgaWriteTuples")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::FgaWriteTuplesRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::FgaWriteTuplesResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
#[cfg(feature = "legacy")]
pub(crate) static GENERATE_JWT_KEYS: runtime::Endpoint<
    super::model::GenerateJwtKeysRequest,
    super::model::GenerateJwtKeysResponse,
> = runtime::Endpoint::<
    super::model::GenerateJwtKeysRequest,
    super::model::GenerateJwtKeysResponse,
>::new("generate_jwt_keys")
    .graphql(
        "mutation generate_jwt_keys($params: GenerateJWTKeysRequest!) { _generate_jwt_keys(params: $params) { secret public_key private_key } }",
        "_generate_jwt_keys",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out))
    .credentials(runtime::Credentials::Admin);
pub(crate) static IMPORT_SAML_SP_METADATA: runtime::Endpoint<
    super::model::ImportSamlSpMetadataRequest,
    super::model::SamlSpMetadataParseResult,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ImportSamlSpMetadataRequest,
        super::model::SamlSpMetadataParseResult,
    >::new("import_saml_sp_metadata")
        .graphql(
            "mutation import_saml_sp_metadata($params: ImportSAMLSPMetadataRequest!) { _import_saml_sp_metadata(params: $params) { entity_id acs_url certificate } }",
            "_import_saml_sp_metadata",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/import_saml_sp_metadata",
            true,
            Some("result"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/ImportSamlSpMetadata")
        .credentials(runtime::Credentials::Admin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::ImportSamlSpMetadataRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::ImportSamlSpMetadataResponse| runtime::convert::required(
                        "result",
                        message.result,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static INVITE_MEMBERS: runtime::Endpoint<
    super::model::InviteMembersRequest,
    super::model::InviteMembersResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::InviteMembersRequest,
        super::model::InviteMembersResponse,
    >::new("invite_members")
        .graphql(
            "mutation invite_members($params: InviteMemberRequest!) { _invite_members(params: $params) { message users: Users { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } } }",
            "_invite_members",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/invite_members", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/InviteMembers")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::InviteMembersRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::InviteMembersResponse as runtime::convert::FromWire<
                    wire::InviteMembersResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static LIST_SAML_IDP_KEYS: runtime::Endpoint<
    super::model::ListSamlIdpKeysRequest,
    ::std::vec::Vec<super::model::SamlIdpKey>,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ListSamlIdpKeysRequest,
        ::std::vec::Vec<super::model::SamlIdpKey>,
    >::new("list_saml_idp_keys")
        .graphql(
            "query list_saml_idp_keys($params: ListSAMLIDPKeysRequest!) { _list_saml_idp_keys(params: $params) { id org_id cert_pem algorithm status created_at updated_at } }",
            "_list_saml_idp_keys",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/saml_idp_keys",
            true,
            Some("saml_idp_keys"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/ListSamlIdpKeys")
        .credentials(runtime::Credentials::OrgAdmin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::ListSamlIdpKeysRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::ListSamlIdpKeysResponse| runtime::convert::list(
                        "saml_idp_keys",
                        message.saml_idp_keys,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static LIST_SAML_SERVICE_PROVIDERS: runtime::Endpoint<
    super::model::ListSamlServiceProvidersRequest,
    super::model::SamlServiceProviders,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ListSamlServiceProvidersRequest,
        super::model::SamlServiceProviders,
    >::new("list_saml_service_providers")
        .graphql(
            "query list_saml_service_providers($params: ListSAMLServiceProvidersRequest!) { _list_saml_service_providers(params: $params) { saml_service_providers { id org_id name entity_id acs_url sp_cert_pem name_id_format mapped_attributes allow_idp_initiated is_active created_at updated_at } pagination { limit page offset total } } }",
            "_list_saml_service_providers",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/saml_service_providers", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/ListSamlServiceProviders")
        .credentials(runtime::Credentials::OrgAdmin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::ListSamlServiceProvidersRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::SamlServiceProviders as runtime::convert::FromWire<
                    wire::ListSamlServiceProvidersResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ORG_DOMAINS: runtime::Endpoint<
    super::model::OrgDomainsRequest,
    super::model::OrgDomains,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::OrgDomainsRequest,
        super::model::OrgDomains,
    >::new("org_domains")
        .graphql(
            "query org_domains($params: ListOrgDomainsRequest!) { _org_domains(params: $params) { org_domains { domain org_id verified_at created_at updated_at } pagination { limit page offset total } } }",
            "_org_domains",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/org_domains", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/OrgDomains")
        .credentials(runtime::Credentials::OrgAdmin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::OrgDomainsRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::OrgDomains as runtime::convert::FromWire<
                    wire::OrgDomainsResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ORG_MEMBERS: runtime::Endpoint<
    super::model::OrgMembersRequest,
    super::model::OrgMembers,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::OrgMembersRequest,
        super::model::OrgMembers,
    >::new("org_members")
        .graphql(
            "query org_members($params: ListOrgMembersRequest!) { _org_members(params: $params) { org_members { id org_id user_id email given_name family_name roles created_at updated_at } pagination { limit page offset total } } }",
            "_org_members",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/org_members", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/OrgMembers")
        .credentials(runtime::Credentials::OrgAdmin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::OrgMembersRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::OrgMembers as runtime::convert::FromWire<
                    wire::OrgMembersResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ORG_OIDC_CONNECTION: runtime::Endpoint<
    super::model::OrgOidcConnectionRequest,
    super::model::OrgOidcConnection,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::OrgOidcConnectionRequest,
        super::model::OrgOidcConnection,
    >::new("org_oidc_connection")
        .graphql(
            "query org_oidc_connection($params: OrgOIDCConnectionRequest!) { _org_oidc_connection(params: $params) { id org_id name issuer_url sso_client_id scopes redirect_uri is_active created_at updated_at } }",
            "_org_oidc_connection",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/org_oidc_connection",
            true,
            Some("org_oidc_connection"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/GetOrgOidcConnection")
        .credentials(runtime::Credentials::OrgAdmin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::GetOrgOidcConnectionRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::GetOrgOidcConnectionResponse| runtime::convert::required(
                        "org_oidc_connection",
                        message.org_oidc_connection,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static ORG_SAML_CONNECTION: runtime::Endpoint<
    super::model::OrgSamlConnectionRequest,
    super::model::OrgSamlConnection,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::OrgSamlConnectionRequest,
        super::model::OrgSamlConnection,
    >::new("org_saml_connection")
        .graphql(
            "query org_saml_connection($params: OrgSAMLConnectionRequest!) { _org_saml_connection(params: $params) { id org_id name idp_entity_id idp_sso_url sp_entity_id acs_url attribute_mapping allow_idp_initiated is_active created_at updated_at } }",
            "_org_saml_connection",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/org_saml_connection",
            true,
            Some("org_saml_connection"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/GetOrgSamlConnection")
        .credentials(runtime::Credentials::OrgAdmin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::GetOrgSamlConnectionRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::GetOrgSamlConnectionResponse| runtime::convert::required(
                        "org_saml_connection",
                        message.org_saml_connection,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static ORGANIZATION: runtime::Endpoint<
    super::model::OrganizationRequest,
    super::model::Organization,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::OrganizationRequest,
        super::model::Organization,
    >::new("organization")
        .graphql(
            "query organization($params: OrganizationRequest!) { _organization(params: $params) { id name display_name enabled created_at updated_at } }",
            "_organization",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/organization", true, Some("organization"))
        .grpc("/authorizer.v1.AuthorizerAdminService/GetOrganization")
        .credentials(runtime::Credentials::OrgAdmin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::GetOrganizationRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::GetOrganizationResponse| runtime::convert::required(
                        "organization",
                        message.organization,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static ORGANIZATIONS: runtime::Endpoint<
    super::model::OrganizationsRequest,
    super::model::Organizations,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::OrganizationsRequest,
        super::model::Organizations,
    >::new("organizations")
        .graphql(
            "query organizations($params: ListOrganizationsRequest) { _organizations(params: $params) { organizations { id name display_name enabled created_at updated_at } pagination { limit page offset total } } }",
            "_organizations",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/organizations", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/Organizations")
        .credentials(runtime::Credentials::Admin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::OrganizationsRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Organizations as runtime::convert::FromWire<
                    wire::OrganizationsResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static REMOVE_ORG_MEMBER: runtime::Endpoint<
    super::model::RemoveOrgMemberRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::RemoveOrgMemberRequest,
        super::model::MessageResponse,
    >::new("remove_org_member")
        .graphql(
            "mutation remove_org_member($params: RemoveOrgMemberRequest!) { _remove_org_member(params: $params) { message } }",
            "_remove_org_member",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/remove_org_member", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/RemoveOrgMember")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::RemoveOrgMemberRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::RemoveOrgMemberResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static REQUEST_ORG_DOMAIN: runtime::Endpoint<
    super::model::RequestOrgDomainRequest,
    super::model::OrgDomainChallenge,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::RequestOrgDomainRequest,
        super::model::OrgDomainChallenge,
    >::new("request_org_domain")
        .graphql(
            "mutation request_org_domain($params: RequestOrgDomainRequest!) { _request_org_domain(params: $params) { domain record_type record_name record_value } }",
            "_request_org_domain",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/request_org_domain",
            true,
            Some("challenge"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/RequestOrgDomain")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::RequestOrgDomainRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::RequestOrgDomainResponse| runtime::convert::required(
                        "challenge",
                        message.challenge,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static RETIRE_SAML_IDP_KEY: runtime::Endpoint<
    super::model::RetireSamlIdpKeyRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::RetireSamlIdpKeyRequest,
        super::model::MessageResponse,
    >::new("retire_saml_idp_key")
        .graphql(
            "mutation retire_saml_idp_key($params: RetireSAMLIDPKeyRequest!) { _retire_saml_idp_key(params: $params) { message } }",
            "_retire_saml_idp_key",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/retire_saml_idp_key", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/RetireSamlIdpKey")
        .credentials(runtime::Credentials::OrgAdmin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::RetireSamlIdpKeyRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::RetireSamlIdpKeyResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static REVOKE_ACCESS: runtime::Endpoint<
    super::model::RevokeAccessRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::RevokeAccessRequest,
        super::model::MessageResponse,
    >::new("revoke_access")
        .graphql(
            "mutation revoke_access($param: UpdateAccessRequest!) { _revoke_access(param: $param) { message } }",
            "_revoke_access",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("param", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/revoke_access", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/RevokeAccess")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::RevokeAccessRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::RevokeAccessResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ROTATE_CLIENT_SECRET: runtime::Endpoint<
    super::model::RotateClientSecretRequest,
    super::model::CreateClientResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::RotateClientSecretRequest,
        super::model::CreateClientResponse,
    >::new("rotate_client_secret")
        .graphql(
            "mutation rotate_client_secret($params: ClientRequest!) { _rotate_client_secret(params: $params) { client { id name description allowed_scopes is_active created_at updated_at client_id } client_secret } }",
            "_rotate_client_secret",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/rotate_client_secret", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/RotateClientSecret")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::RotateClientSecretRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::CreateClientResponse as runtime::convert::FromWire<
                    wire::CreateClientResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static ROTATE_SAML_IDP_CERT: runtime::Endpoint<
    super::model::RotateSamlIdpCertRequest,
    super::model::SamlIdpKey,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::RotateSamlIdpCertRequest,
        super::model::SamlIdpKey,
    >::new("rotate_saml_idp_cert")
        .graphql(
            "mutation rotate_saml_idp_cert($params: RotateSAMLIDPCertRequest!) { _rotate_saml_idp_cert(params: $params) { id org_id cert_pem algorithm status created_at updated_at } }",
            "_rotate_saml_idp_cert",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/rotate_saml_idp_cert",
            true,
            Some("saml_idp_key"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/RotateSamlIdpCert")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::RotateSamlIdpCertRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::RotateSamlIdpCertResponse| runtime::convert::required(
                        "saml_idp_key",
                        message.saml_idp_key,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static ROTATE_SCIM_TOKEN: runtime::Endpoint<
    super::model::RotateScimTokenRequest,
    super::model::CreateScimEndpointResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::RotateScimTokenRequest,
        super::model::CreateScimEndpointResponse,
    >::new("rotate_scim_token")
        .graphql(
            "mutation rotate_scim_token($params: ScimEndpointRequest!) { _rotate_scim_token(params: $params) { scim_endpoint { id org_id enabled created_at updated_at } token } }",
            "_rotate_scim_token",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/rotate_scim_token", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/RotateScimToken")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::RotateScimTokenRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::CreateScimEndpointResponse as runtime::convert::FromWire<
                    wire::CreateScimEndpointResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static SAML_SERVICE_PROVIDER: runtime::Endpoint<
    super::model::SamlServiceProviderRequest,
    super::model::SamlServiceProvider,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::SamlServiceProviderRequest,
        super::model::SamlServiceProvider,
    >::new("saml_service_provider")
        .graphql(
            "query saml_service_provider($params: SAMLServiceProviderRequest!) { _saml_service_provider(params: $params) { id org_id name entity_id acs_url sp_cert_pem name_id_format mapped_attributes allow_idp_initiated is_active created_at updated_at } }",
            "_saml_service_provider",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/saml_service_provider",
            true,
            Some("saml_service_provider"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/GetSamlServiceProvider")
        .credentials(runtime::Credentials::OrgAdmin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::GetSamlServiceProviderRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::GetSamlServiceProviderResponse| runtime::convert::required(
                        "saml_service_provider",
                        message.saml_service_provider,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static SCIM_ENDPOINT: runtime::Endpoint<
    super::model::ScimEndpointRequest,
    super::model::ScimEndpoint,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::ScimEndpointRequest,
        super::model::ScimEndpoint,
    >::new("scim_endpoint")
        .graphql(
            "query scim_endpoint($params: ScimEndpointRequest!) { _scim_endpoint(params: $params) { id org_id enabled created_at updated_at } }",
            "_scim_endpoint",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/scim_endpoint",
            true,
            Some("scim_endpoint"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/GetScimEndpoint")
        .credentials(runtime::Credentials::OrgAdmin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::GetScimEndpointRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::GetScimEndpointResponse| runtime::convert::required(
                        "scim_endpoint",
                        message.scim_endpoint,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static TEST_ENDPOINT: runtime::Endpoint<
    super::model::TestEndpointRequest,
    super::model::TestEndpointResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::TestEndpointRequest,
        super::model::TestEndpointResponse,
    >::new("test_endpoint")
        .graphql(
            "mutation test_endpoint($params: TestEndpointRequest!) { _test_endpoint(params: $params) { http_status response } }",
            "_test_endpoint",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/test_endpoint", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/TestEndpoint")
        .credentials(runtime::Credentials::Admin)
        .check(|request, protocol| {
            if let Some(value) = &request.headers
                && let Some(misfit) = runtime::Misfit::of_secret_map(
                    "headers",
                    value,
                    protocol,
                )
            {
                return Some(misfit);
            }
            None
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::TestEndpointRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::TestEndpointResponse as runtime::convert::FromWire<
                    wire::TestEndpointResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static TRUSTED_ISSUER: runtime::Endpoint<
    super::model::TrustedIssuerRequest,
    super::model::TrustedIssuer,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::TrustedIssuerRequest,
        super::model::TrustedIssuer,
    >::new("trusted_issuer")
        .graphql(
            "query trusted_issuer($params: TrustedIssuerRequest!) { _trusted_issuer(params: $params) { id service_account_id name issuer_url key_source_type jwks_url expected_aud subject_claim issuer_type is_active spiffe_refresh_hint_seconds created_at updated_at allowed_subjects enable_token_review kubernetes_api_server_url } }",
            "_trusted_issuer",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/trusted_issuer",
            true,
            Some("trusted_issuer"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/GetTrustedIssuer")
        .credentials(runtime::Credentials::Admin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::GetTrustedIssuerRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::GetTrustedIssuerResponse| runtime::convert::required(
                        "trusted_issuer",
                        message.trusted_issuer,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static TRUSTED_ISSUERS: runtime::Endpoint<
    super::model::TrustedIssuersRequest,
    super::model::TrustedIssuers,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::TrustedIssuersRequest,
        super::model::TrustedIssuers,
    >::new("trusted_issuers")
        .graphql(
            "query trusted_issuers($params: ListTrustedIssuersRequest) { _trusted_issuers(params: $params) { trusted_issuers { id service_account_id name issuer_url key_source_type jwks_url expected_aud subject_claim issuer_type is_active spiffe_refresh_hint_seconds created_at updated_at allowed_subjects enable_token_review kubernetes_api_server_url } pagination { limit page offset total } } }",
            "_trusted_issuers",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/trusted_issuers", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/TrustedIssuers")
        .credentials(runtime::Credentials::Admin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::TrustedIssuersRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::TrustedIssuers as runtime::convert::FromWire<
                    wire::TrustedIssuersResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static UPDATE_CLIENT: runtime::Endpoint<
    super::model::UpdateClientRequest,
    super::model::RegisteredClient,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UpdateClientRequest,
        super::model::RegisteredClient,
    >::new("update_client")
        .graphql(
            "mutation update_client($params: UpdateClientRequest!) { _update_client(params: $params) { id name description allowed_scopes is_active created_at updated_at client_id } }",
            "_update_client",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/update_client", true, Some("client"))
        .grpc("/authorizer.v1.AuthorizerAdminService/UpdateClient")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::UpdateClientRequest>(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::UpdateClientResponse| runtime::convert::required(
                        "client",
                        message.client,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static UPDATE_EMAIL_TEMPLATE: runtime::Endpoint<
    super::model::UpdateEmailTemplateRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UpdateEmailTemplateRequest,
        super::model::MessageResponse,
    >::new("update_email_template")
        .graphql(
            "mutation update_email_template($params: UpdateEmailTemplateRequest!) { _update_email_template(params: $params) { message } }",
            "_update_email_template",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/update_email_template", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/UpdateEmailTemplate")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::UpdateEmailTemplateRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::UpdateEmailTemplateResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
#[cfg(feature = "legacy")]
pub(crate) static UPDATE_ENV: runtime::Endpoint<
    super::model::UpdateEnvRequest,
    super::model::MessageResponse,
> = runtime::Endpoint::<
    super::model::UpdateEnvRequest,
    super::model::MessageResponse,
>::new("update_env")
    .graphql(
        "mutation update_env($params: UpdateEnvRequest!) { _update_env(params: $params) { message } }",
        "_update_env",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out))
    .credentials(runtime::Credentials::Admin);
pub(crate) static UPDATE_ORG_OIDC_CONNECTION: runtime::Endpoint<
    super::model::UpdateOrgOidcConnectionRequest,
    super::model::OrgOidcConnection,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UpdateOrgOidcConnectionRequest,
        super::model::OrgOidcConnection,
    >::new("update_org_oidc_connection")
        .graphql(
            "mutation update_org_oidc_connection($params: UpdateOrgOIDCConnectionRequest!) { _update_org_oidc_connection(params: $params) { id org_id name issuer_url sso_client_id scopes redirect_uri is_active created_at updated_at } }",
            "_update_org_oidc_connection",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/update_org_oidc_connection",
            true,
            Some("org_oidc_connection"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/UpdateOrgOidcConnection")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::UpdateOrgOidcConnectionRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::UpdateOrgOidcConnectionResponse| runtime::convert::required(
                        "org_oidc_connection",
                        message.org_oidc_connection,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static UPDATE_ORG_SAML_CONNECTION: runtime::Endpoint<
    super::model::UpdateOrgSamlConnectionRequest,
    super::model::OrgSamlConnection,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UpdateOrgSamlConnectionRequest,
        super::model::OrgSamlConnection,
    >::new("update_org_saml_connection")
        .graphql(
            "mutation update_org_saml_connection($params: UpdateOrgSAMLConnectionRequest!) { _update_org_saml_connection(params: $params) { id org_id name idp_entity_id idp_sso_url sp_entity_id acs_url attribute_mapping allow_idp_initiated is_active created_at updated_at } }",
            "_update_org_saml_connection",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/update_org_saml_connection",
            true,
            Some("org_saml_connection"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/UpdateOrgSamlConnection")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::UpdateOrgSamlConnectionRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::UpdateOrgSamlConnectionResponse| runtime::convert::required(
                        "org_saml_connection",
                        message.org_saml_connection,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static UPDATE_ORGANIZATION: runtime::Endpoint<
    super::model::UpdateOrganizationRequest,
    super::model::Organization,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UpdateOrganizationRequest,
        super::model::Organization,
    >::new("update_organization")
        .graphql(
            "mutation update_organization($params: UpdateOrganizationRequest!) { _update_organization(params: $params) { id name display_name enabled created_at updated_at } }",
            "_update_organization",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/update_organization",
            true,
            Some("organization"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/UpdateOrganization")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::UpdateOrganizationRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::UpdateOrganizationResponse| runtime::convert::required(
                        "organization",
                        message.organization,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static UPDATE_SAML_SERVICE_PROVIDER: runtime::Endpoint<
    super::model::UpdateSamlServiceProviderRequest,
    super::model::SamlServiceProvider,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UpdateSamlServiceProviderRequest,
        super::model::SamlServiceProvider,
    >::new("update_saml_service_provider")
        .graphql(
            "mutation update_saml_service_provider($params: UpdateSAMLServiceProviderRequest!) { _update_saml_service_provider(params: $params) { id org_id name entity_id acs_url sp_cert_pem name_id_format mapped_attributes allow_idp_initiated is_active created_at updated_at } }",
            "_update_saml_service_provider",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/update_saml_service_provider",
            true,
            Some("saml_service_provider"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/UpdateSamlServiceProvider")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::UpdateSamlServiceProviderRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::UpdateSamlServiceProviderResponse| runtime::convert::required(
                        "saml_service_provider",
                        message.saml_service_provider,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static UPDATE_TRUSTED_ISSUER: runtime::Endpoint<
    super::model::UpdateTrustedIssuerRequest,
    super::model::TrustedIssuer,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UpdateTrustedIssuerRequest,
        super::model::TrustedIssuer,
    >::new("update_trusted_issuer")
        .graphql(
            "mutation update_trusted_issuer($params: UpdateTrustedIssuerRequest!) { _update_trusted_issuer(params: $params) { id service_account_id name issuer_url key_source_type jwks_url expected_aud subject_claim issuer_type is_active spiffe_refresh_hint_seconds created_at updated_at allowed_subjects enable_token_review kubernetes_api_server_url } }",
            "_update_trusted_issuer",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/update_trusted_issuer",
            true,
            Some("trusted_issuer"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/UpdateTrustedIssuer")
        .credentials(runtime::Credentials::Admin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::UpdateTrustedIssuerRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::UpdateTrustedIssuerResponse| runtime::convert::required(
                        "trusted_issuer",
                        message.trusted_issuer,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static UPDATE_USER: runtime::Endpoint<
    super::model::UpdateUserRequest,
    super::model::User,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UpdateUserRequest,
        super::model::User,
    >::new("update_user")
        .graphql(
            "mutation update_user($params: UpdateUserRequest!) { _update_user(params: $params) { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } }",
            "_update_user",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/update_user", true, Some("user"))
        .grpc("/authorizer.v1.AuthorizerAdminService/UpdateUser")
        .credentials(runtime::Credentials::Admin)
        .check(|request, protocol| {
            if let Some(value) = &request.app_data
                && let Some(misfit) = runtime::Misfit::of_map(
                    "app_data",
                    value,
                    protocol,
                )
            {
                return Some(misfit);
            }
            None
        })
        .added(added_to_update_user_request);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::UpdateUserRequest>(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::UpdateUserResponse| runtime::convert::required(
                        "user",
                        message.user,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static UPDATE_WEBHOOK: runtime::Endpoint<
    super::model::UpdateWebhookRequest,
    super::model::MessageResponse,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UpdateWebhookRequest,
        super::model::MessageResponse,
    >::new("update_webhook")
        .graphql(
            "mutation update_webhook($params: UpdateWebhookRequest!) { _update_webhook(params: $params) { message } }",
            "_update_webhook",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/update_webhook", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/UpdateWebhook")
        .credentials(runtime::Credentials::Admin)
        .check(|request, protocol| {
            if let Some(value) = &request.headers
                && let Some(misfit) = runtime::Misfit::of_secret_map(
                    "headers",
                    value,
                    protocol,
                )
            {
                return Some(misfit);
            }
            None
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::UpdateWebhookRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::MessageResponse as runtime::convert::FromWire<
                    wire::UpdateWebhookResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static USER: runtime::Endpoint<
    super::model::UserRequest,
    super::model::User,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UserRequest,
        super::model::User,
    >::new("user")
        .graphql(
            "query user($params: GetUserRequest!) { _user(params: $params) { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at enrolled_mfa_methods } }",
            "_user",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/user", true, Some("user"))
        .grpc("/authorizer.v1.AuthorizerAdminService/User")
        .credentials(runtime::Credentials::Admin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::UserRequest>(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::UserResponse| runtime::convert::required(
                        "user",
                        message.user,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static USER_ORGANIZATIONS: runtime::Endpoint<
    super::model::UserOrganizationsRequest,
    super::model::UserOrganizations,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UserOrganizationsRequest,
        super::model::UserOrganizations,
    >::new("user_organizations")
        .graphql(
            "query user_organizations($params: UserOrganizationsRequest!) { _user_organizations(params: $params) { user_organizations { organization { id name display_name enabled created_at updated_at } roles } pagination { limit page offset total } } }",
            "_user_organizations",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/user_organizations", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/UserOrganizations")
        .credentials(runtime::Credentials::Admin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::UserOrganizationsRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::UserOrganizations as runtime::convert::FromWire<
                    wire::UserOrganizationsResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static USERS: runtime::Endpoint<
    super::model::UsersRequest,
    super::model::Users,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::UsersRequest,
        super::model::Users,
    >::new("users")
        .graphql(
            "query users($params: ListUsersRequest) { _users(params: $params) { users { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } pagination { limit page offset total } } }",
            "_users",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/users", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/Users")
        .credentials(runtime::Credentials::Admin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .added(added_to_users_request)
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::UsersRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Users as runtime::convert::FromWire<
                    wire::UsersResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static VERIFICATION_REQUESTS: runtime::Endpoint<
    super::model::VerificationRequestsRequest,
    super::model::VerificationRequests,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::VerificationRequestsRequest,
        super::model::VerificationRequests,
    >::new("verification_requests")
        .graphql(
            "query verification_requests($params: PaginationRequest) { _verification_requests(params: $params) { verification_requests { id identifier token email expires created_at updated_at nonce redirect_uri } pagination { limit page offset total } } }",
            "_verification_requests",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object(
            "params",
            &request.pagination,
            out,
        ))
        .rest(runtime::Verb::Post, "/v1/admin/verification_requests", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/VerificationRequests")
        .credentials(runtime::Credentials::Admin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::VerificationRequestsRequest,
            >(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::VerificationRequests as runtime::convert::FromWire<
                    wire::VerificationRequestsResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static VERIFY_ORG_DOMAIN: runtime::Endpoint<
    super::model::VerifyOrgDomainRequest,
    super::model::OrgDomain,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::VerifyOrgDomainRequest,
        super::model::OrgDomain,
    >::new("verify_org_domain")
        .graphql(
            "mutation verify_org_domain($params: VerifyOrgDomainRequest!) { _verify_org_domain(params: $params) { domain org_id verified_at created_at updated_at } }",
            "_verify_org_domain",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(
            runtime::Verb::Post,
            "/v1/admin/verify_org_domain",
            true,
            Some("org_domain"),
        )
        .grpc("/authorizer.v1.AuthorizerAdminService/VerifyOrgDomain")
        .credentials(runtime::Credentials::OrgAdmin);
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<
                _,
                wire::VerifyOrgDomainRequest,
            >(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::VerifyOrgDomainResponse| runtime::convert::required(
                        "org_domain",
                        message.org_domain,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static WEBHOOK: runtime::Endpoint<
    super::model::WebhookRequest,
    super::model::Webhook,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::WebhookRequest,
        super::model::Webhook,
    >::new("webhook")
        .graphql(
            "query webhook($params: WebhookRequest!) { _webhook(params: $params) { id event_name event_description endpoint enabled headers created_at updated_at } }",
            "_webhook",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/webhook", true, Some("webhook"))
        .grpc("/authorizer.v1.AuthorizerAdminService/GetWebhook")
        .credentials(runtime::Credentials::Admin)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::GetWebhookRequest>(request),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::GetWebhookResponse| runtime::convert::required(
                        "webhook",
                        message.webhook,
                    ),
                )
            },
        );
    endpoint
};
pub(crate) static WEBHOOK_LOGS: runtime::Endpoint<
    super::model::WebhookLogsRequest,
    super::model::WebhookLogs,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::WebhookLogsRequest,
        super::model::WebhookLogs,
    >::new("webhook_logs")
        .graphql(
            "query webhook_logs($params: ListWebhookLogRequest) { _webhook_logs(params: $params) { webhook_logs { id http_status response request webhook_id created_at updated_at } pagination { limit page offset total } } }",
            "_webhook_logs",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object("params", request, out))
        .rest(runtime::Verb::Post, "/v1/admin/webhook_logs", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/WebhookLogs")
        .credentials(runtime::Credentials::Admin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::WebhookLogsRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::WebhookLogs as runtime::convert::FromWire<
                    wire::WebhookLogsResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
pub(crate) static WEBHOOKS: runtime::Endpoint<
    super::model::WebhooksRequest,
    super::model::Webhooks,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::WebhooksRequest,
        super::model::Webhooks,
    >::new("webhooks")
        .graphql(
            "query webhooks($params: PaginationRequest) { _webhooks(params: $params) { webhooks { id event_name event_description endpoint enabled headers created_at updated_at } pagination { limit page offset total } } }",
            "_webhooks",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object(
            "params",
            &request.pagination,
            out,
        ))
        .rest(runtime::Verb::Post, "/v1/admin/webhooks", true, None)
        .grpc("/authorizer.v1.AuthorizerAdminService/Webhooks")
        .credentials(runtime::Credentials::Admin)
        .idempotent()
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                Some(1000i64),
            ) {
                return Some(misfit);
            }
            None
        })
        .paging(
            |request| {
                request
                    .pagination
                    .as_ref()
                    .map_or_else(
                        runtime::Start::default,
                        |asked| runtime::Start {
                            page: asked.page,
                            limit: asked.limit,
                        },
                    )
            },
            |request, to| {
                let asked = request
                    .pagination
                    .get_or_insert_with(::core::default::Default::default);
                asked.page = Some(to.page);
                asked.limit = Some(to.limit);
            },
        );
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::WebhooksRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Webhooks as runtime::convert::FromWire<
                    wire::WebhooksResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
/// First field of `DeleteUserRequest` that a server ignores, as it is older than the field.
#[allow(unused_variables, reason = "a field that is always sent is not looked at")]
fn added_to_delete_user_request(
    value: &super::model::DeleteUserRequest,
    server: &runtime::ServerVersion,
) -> ::core::option::Option<runtime::AddedField> {
    if server.is_before("2.4.0") {
        return Some(runtime::AddedField {
            field: "DeleteUserRequest.id",
            since: "2.4.0",
        });
    }
    None
}

/// First field of `UpdateUserRequest` that a server ignores, as it is older than the field.
#[allow(unused_variables, reason = "a field that is always sent is not looked at")]
fn added_to_update_user_request(
    value: &super::model::UpdateUserRequest,
    server: &runtime::ServerVersion,
) -> ::core::option::Option<runtime::AddedField> {
    if value.reset_mfa.is_some() && server.is_before("2.4.0-rc.5") {
        return Some(runtime::AddedField {
            field: "UpdateUserRequest.reset_mfa",
            since: "2.4.0-rc.5",
        });
    }
    None
}

/// First field of `UsersRequest` that a server ignores, as it is older than the field.
#[allow(unused_variables, reason = "a field that is always sent is not looked at")]
fn added_to_users_request(
    value: &super::model::UsersRequest,
    server: &runtime::ServerVersion,
) -> ::core::option::Option<runtime::AddedField> {
    if value.query.is_some() && server.is_before("2.4.0-rc.5") {
        return Some(runtime::AddedField {
            field: "UsersRequest.query",
            since: "2.4.0-rc.5",
        });
    }
    None
}

impl runtime::Sealed for super::model::AuditLogs {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.audit_logs.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::AuditLogs {
    type Item = super::model::AuditLog;
    fn into_items(self) -> ::std::vec::Vec<super::model::AuditLog> {
        self.audit_logs
    }
}

impl runtime::Sealed for super::model::Clients {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.clients.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::Clients {
    type Item = super::model::RegisteredClient;
    fn into_items(self) -> ::std::vec::Vec<super::model::RegisteredClient> {
        self.clients
    }
}

impl runtime::Sealed for super::model::EmailTemplates {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.email_templates.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::EmailTemplates {
    type Item = super::model::EmailTemplate;
    fn into_items(self) -> ::std::vec::Vec<super::model::EmailTemplate> {
        self.email_templates
    }
}

impl runtime::Sealed for super::model::FgaTuples {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Token {
            next: self.continuation_token.as_deref(),
        }
    }
    fn count(&self) -> usize {
        self.tuples.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::FgaTuples {
    type Item = super::model::FgaTuple;
    fn into_items(self) -> ::std::vec::Vec<super::model::FgaTuple> {
        self.tuples
    }
}

impl runtime::Sealed for super::model::OrgDomains {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.org_domains.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::OrgDomains {
    type Item = super::model::OrgDomain;
    fn into_items(self) -> ::std::vec::Vec<super::model::OrgDomain> {
        self.org_domains
    }
}

impl runtime::Sealed for super::model::OrgMembers {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.org_members.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::OrgMembers {
    type Item = super::model::OrgMember;
    fn into_items(self) -> ::std::vec::Vec<super::model::OrgMember> {
        self.org_members
    }
}

impl runtime::Sealed for super::model::Organizations {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.organizations.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::Organizations {
    type Item = super::model::Organization;
    fn into_items(self) -> ::std::vec::Vec<super::model::Organization> {
        self.organizations
    }
}

impl runtime::Sealed for super::model::SamlServiceProviders {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.saml_service_providers.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::SamlServiceProviders {
    type Item = super::model::SamlServiceProvider;
    fn into_items(self) -> ::std::vec::Vec<super::model::SamlServiceProvider> {
        self.saml_service_providers
    }
}

impl runtime::Sealed for super::model::TrustedIssuers {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.trusted_issuers.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::TrustedIssuers {
    type Item = super::model::TrustedIssuer;
    fn into_items(self) -> ::std::vec::Vec<super::model::TrustedIssuer> {
        self.trusted_issuers
    }
}

impl runtime::Sealed for super::model::UserOrganizations {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.user_organizations.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::UserOrganizations {
    type Item = super::model::UserOrganization;
    fn into_items(self) -> ::std::vec::Vec<super::model::UserOrganization> {
        self.user_organizations
    }
}

impl runtime::Sealed for super::model::Users {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.users.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::Users {
    type Item = super::model::User;
    fn into_items(self) -> ::std::vec::Vec<super::model::User> {
        self.users
    }
}

impl runtime::Sealed for super::model::VerificationRequests {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.verification_requests.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::VerificationRequests {
    type Item = super::model::VerificationRequest;
    fn into_items(self) -> ::std::vec::Vec<super::model::VerificationRequest> {
        self.verification_requests
    }
}

impl runtime::Sealed for super::model::WebhookLogs {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.webhook_logs.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::WebhookLogs {
    type Item = super::model::WebhookLog;
    fn into_items(self) -> ::std::vec::Vec<super::model::WebhookLog> {
        self.webhook_logs
    }
}

impl runtime::Sealed for super::model::Webhooks {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.webhooks.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::Webhooks {
    type Item = super::model::Webhook;
    fn into_items(self) -> ::std::vec::Vec<super::model::Webhook> {
        self.webhooks
    }
}

/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&CHECK_PERMISSIONS);
    visitor.visit(&DEACTIVATE_ACCOUNT);
    visitor.visit(&EMAIL_OTP_MFA_SETUP);
    visitor.visit(&FORGOT_PASSWORD);
    visitor.visit(&LIST_PERMISSIONS);
    visitor.visit(&LOCK_MFA);
    visitor.visit(&LOGIN);
    visitor.visit(&LOGOUT);
    visitor.visit(&MAGIC_LINK_LOGIN);
    visitor.visit(&META);
    #[cfg(feature = "legacy")] visitor.visit(&MOBILE_LOGIN);
    #[cfg(feature = "legacy")] visitor.visit(&MOBILE_SIGNUP);
    visitor.visit(&PROFILE);
    visitor.visit(&RESEND_OTP);
    visitor.visit(&RESEND_VERIFY_EMAIL);
    visitor.visit(&RESET_PASSWORD);
    visitor.visit(&REVOKE);
    visitor.visit(&SESSION);
    visitor.visit(&SIGNUP);
    visitor.visit(&SKIP_MFA_SETUP);
    visitor.visit(&SMS_OTP_MFA_SETUP);
    visitor.visit(&TOTP_MFA_SETUP);
    visitor.visit(&UPDATE_PROFILE);
    visitor.visit(&VALIDATE_JWT_TOKEN);
    visitor.visit(&VALIDATE_SESSION);
    visitor.visit(&VERIFY_EMAIL);
    visitor.visit(&VERIFY_OTP);
    visitor.visit(&WEBAUTHN_CREDENTIALS);
    visitor.visit(&WEBAUTHN_DELETE_CREDENTIAL);
    visitor.visit(&WEBAUTHN_LOGIN_OPTIONS);
    visitor.visit(&WEBAUTHN_LOGIN_VERIFY);
    visitor.visit(&WEBAUTHN_REGISTRATION_OPTIONS);
    visitor.visit(&WEBAUTHN_REGISTRATION_VERIFY);
    visitor.visit(&ADD_EMAIL_TEMPLATE);
    visitor.visit(&ADD_ORG_MEMBER);
    visitor.visit(&ADD_TRUSTED_ISSUER);
    visitor.visit(&ADD_VERIFIED_ORG_DOMAIN);
    visitor.visit(&ADD_WEBHOOK);
    visitor.visit(&ADMIN_LOGIN);
    visitor.visit(&ADMIN_LOGOUT);
    visitor.visit(&ADMIN_META);
    visitor.visit(&ADMIN_SESSION);
    #[cfg(feature = "legacy")] visitor.visit(&ADMIN_SIGNUP);
    visitor.visit(&AUDIT_LOGS);
    visitor.visit(&CLIENT);
    visitor.visit(&CLIENTS);
    visitor.visit(&CREATE_CLIENT);
    visitor.visit(&CREATE_ORG_OIDC_CONNECTION);
    visitor.visit(&CREATE_ORG_SAML_CONNECTION);
    visitor.visit(&CREATE_ORGANIZATION);
    visitor.visit(&CREATE_SAML_SERVICE_PROVIDER);
    visitor.visit(&CREATE_SCIM_ENDPOINT);
    visitor.visit(&DELETE_CLIENT);
    visitor.visit(&DELETE_EMAIL_TEMPLATE);
    visitor.visit(&DELETE_ORG_DOMAIN);
    visitor.visit(&DELETE_ORG_OIDC_CONNECTION);
    visitor.visit(&DELETE_ORG_SAML_CONNECTION);
    visitor.visit(&DELETE_ORGANIZATION);
    visitor.visit(&DELETE_SAML_SERVICE_PROVIDER);
    visitor.visit(&DELETE_SCIM_ENDPOINT);
    visitor.visit(&DELETE_TRUSTED_ISSUER);
    visitor.visit(&DELETE_USER);
    visitor.visit(&DELETE_WEBHOOK);
    visitor.visit(&EMAIL_TEMPLATES);
    visitor.visit(&ENABLE_ACCESS);
    #[cfg(feature = "legacy")] visitor.visit(&ENV);
    visitor.visit(&FGA_DELETE_TUPLES);
    visitor.visit(&FGA_EXPAND);
    visitor.visit(&FGA_GET_MODEL);
    visitor.visit(&FGA_LIST_USERS);
    visitor.visit(&FGA_READ_TUPLES);
    visitor.visit(&FGA_RESET);
    visitor.visit(&FGA_WRITE_MODEL);
    visitor.visit(&FGA_WRITE_TUPLES);
    #[cfg(feature = "legacy")] visitor.visit(&GENERATE_JWT_KEYS);
    visitor.visit(&IMPORT_SAML_SP_METADATA);
    visitor.visit(&INVITE_MEMBERS);
    visitor.visit(&LIST_SAML_IDP_KEYS);
    visitor.visit(&LIST_SAML_SERVICE_PROVIDERS);
    visitor.visit(&ORG_DOMAINS);
    visitor.visit(&ORG_MEMBERS);
    visitor.visit(&ORG_OIDC_CONNECTION);
    visitor.visit(&ORG_SAML_CONNECTION);
    visitor.visit(&ORGANIZATION);
    visitor.visit(&ORGANIZATIONS);
    visitor.visit(&REMOVE_ORG_MEMBER);
    visitor.visit(&REQUEST_ORG_DOMAIN);
    visitor.visit(&RETIRE_SAML_IDP_KEY);
    visitor.visit(&REVOKE_ACCESS);
    visitor.visit(&ROTATE_CLIENT_SECRET);
    visitor.visit(&ROTATE_SAML_IDP_CERT);
    visitor.visit(&ROTATE_SCIM_TOKEN);
    visitor.visit(&SAML_SERVICE_PROVIDER);
    visitor.visit(&SCIM_ENDPOINT);
    visitor.visit(&TEST_ENDPOINT);
    visitor.visit(&TRUSTED_ISSUER);
    visitor.visit(&TRUSTED_ISSUERS);
    visitor.visit(&UPDATE_CLIENT);
    visitor.visit(&UPDATE_EMAIL_TEMPLATE);
    #[cfg(feature = "legacy")] visitor.visit(&UPDATE_ENV);
    visitor.visit(&UPDATE_ORG_OIDC_CONNECTION);
    visitor.visit(&UPDATE_ORG_SAML_CONNECTION);
    visitor.visit(&UPDATE_ORGANIZATION);
    visitor.visit(&UPDATE_SAML_SERVICE_PROVIDER);
    visitor.visit(&UPDATE_TRUSTED_ISSUER);
    visitor.visit(&UPDATE_USER);
    visitor.visit(&UPDATE_WEBHOOK);
    visitor.visit(&USER);
    visitor.visit(&USER_ORGANIZATIONS);
    visitor.visit(&USERS);
    visitor.visit(&VERIFICATION_REQUESTS);
    visitor.visit(&VERIFY_ORG_DOMAIN);
    visitor.visit(&WEBHOOK);
    visitor.visit(&WEBHOOK_LOGS);
    visitor.visit(&WEBHOOKS);
}
