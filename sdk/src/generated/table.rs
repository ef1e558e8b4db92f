// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d65cc5057223c89a34840d2184b193214f3612b1f368d133adbb8e3ab26dcda4.

//! How each protocol carries each operation.
#[allow(clippy::wildcard_imports, reason = "each entry names a type or two of it")]
use super::model::*;
#[cfg(feature = "grpc")]
use super::wire;
#[cfg(feature = "grpc")]
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::convert;
use crate::codec;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::endpoint::{
    AddedField, Credentials, Endpoint, GraphQl, Grpc, Misfit, MisfitReason, Operation,
    Rest, SessionUse, Surface, Verb,
};
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::paging::{self, Paging, Place, Start};
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::server_version::ServerVersion;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::Protocol;
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
pub(crate) static CHECK_PERMISSIONS: Endpoint<
    CheckPermissionsRequest,
    CheckPermissionsResponse,
> = Endpoint {
    operation: Operation {
        name: "check_permissions",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query check_permissions($params: CheckPermissionsInput!) { check_permissions(params: $params) { results { relation object allowed } } }",
            field: "check_permissions",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/check_permissions",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/CheckPermissions",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::CheckPermissionsRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <CheckPermissionsResponse as convert::FromWire<
            wire::CheckPermissionsResponse,
        >>::from_wire,
    )),
};
pub(crate) static DEACTIVATE_ACCOUNT: Endpoint<(), MessageResponse> = Endpoint {
    operation: Operation {
        name: "deactivate_account",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation deactivate_account { deactivate_account { message } }",
            field: "deactivate_account",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/deactivate_account",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/DeactivateAccount",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |_, out| codec::none(out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|()| Vec::new()),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<
            wire::DeactivateAccountResponse,
        >>::from_wire,
    )),
};
pub(crate) static EMAIL_OTP_MFA_SETUP: Endpoint<
    EmailOtpMfaSetupRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "email_otp_mfa_setup",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation email_otp_mfa_setup($params: OtpMfaSetupRequest) { email_otp_mfa_setup(params: $params) { message } }",
            field: "email_otp_mfa_setup",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/email_otp_mfa_setup",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/EmailOtpMfaSetup",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::EmailOtpMfaSetupRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::EmailOtpMfaSetupResponse>>::from_wire,
    )),
};
pub(crate) static FORGOT_PASSWORD: Endpoint<
    ForgotPasswordRequest,
    ForgotPasswordResponse,
> = Endpoint {
    operation: Operation {
        name: "forgot_password",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation forgot_password($params: ForgotPasswordRequest!) { forgot_password(params: $params) { message should_show_mobile_otp_screen } }",
            field: "forgot_password",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/forgot_password",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ForgotPassword",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: Some(|request, url| {
        request.redirect_uri.get_or_insert_with(|| url.into());
    }),
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::ForgotPasswordRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <ForgotPasswordResponse as convert::FromWire<
            wire::ForgotPasswordResponse,
        >>::from_wire,
    )),
};
pub(crate) static LIST_PERMISSIONS: Endpoint<
    ListPermissionsRequest,
    ListPermissionsResponse,
> = Endpoint {
    operation: Operation {
        name: "list_permissions",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query list_permissions($params: ListPermissionsInput!) { list_permissions(params: $params) { objects permissions { object relation } truncated } }",
            field: "list_permissions",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/list_permissions",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ListPermissions",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::ListPermissionsRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <ListPermissionsResponse as convert::FromWire<
            wire::ListPermissionsResponse,
        >>::from_wire,
    )),
};
pub(crate) static LOCK_MFA: Endpoint<LockMfaRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "lock_mfa",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation lock_mfa($params: LockMfaRequest!) { lock_mfa(params: $params) { message } }",
            field: "lock_mfa",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/lock_mfa",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/LockMfa",
        }),
        credentials: Credentials::Mfa,
        session: SessionUse {
            needs: true,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::LockMfaRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::LockMfaResponse>>::from_wire,
    )),
};
pub(crate) static LOGIN: Endpoint<LoginRequest, AuthResponse> = Endpoint {
    operation: Operation {
        name: "login",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation login($params: LoginRequest!) { login(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            field: "login",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/login",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Login",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: true,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::LoginRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <AuthResponse as convert::FromWire<wire::AuthResponse>>::from_wire,
    )),
};
pub(crate) static LOGOUT: Endpoint<(), MessageResponse> = Endpoint {
    operation: Operation {
        name: "logout",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation logout { logout { message } }",
            field: "logout",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/logout",
            body: false,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Logout",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |_, out| codec::none(out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|()| Vec::new()),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::LogoutResponse>>::from_wire,
    )),
};
pub(crate) static MAGIC_LINK_LOGIN: Endpoint<MagicLinkLoginRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "magic_link_login",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation magic_link_login($params: MagicLinkLoginRequest!) { magic_link_login(params: $params) { message } }",
            field: "magic_link_login",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/magic_link_login",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/MagicLinkLogin",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: Some(|request, url| {
        request.redirect_uri.get_or_insert_with(|| url.into());
    }),
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::MagicLinkLoginRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::MagicLinkLoginResponse>>::from_wire,
    )),
};
pub(crate) static META: Endpoint<(), Meta> = Endpoint {
    operation: Operation {
        name: "meta",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query meta { meta { version client_id is_google_login_enabled is_facebook_login_enabled is_github_login_enabled is_linkedin_login_enabled is_apple_login_enabled is_discord_login_enabled is_twitter_login_enabled is_microsoft_login_enabled is_twitch_login_enabled is_roblox_login_enabled is_email_verification_enabled is_basic_authentication_enabled is_magic_link_login_enabled is_sign_up_enabled is_strong_password_enabled is_multi_factor_auth_enabled is_mobile_basic_authentication_enabled is_phone_verification_enabled is_org_discovery_enabled is_totp_mfa_enabled is_email_otp_mfa_enabled is_sms_otp_mfa_enabled is_webauthn_enabled is_mfa_enforced } }",
            field: "meta",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Get,
            path: "/v1/meta",
            body: false,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Meta",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |_, out| codec::none(out),
    check: None,
    added: None,
    paging: None,
    version: Some(|response| response.version.as_str()),
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|()| Vec::new()),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <Meta as convert::FromWire<wire::Meta>>::from_wire,
    )),
};
#[cfg(feature = "legacy")]
pub(crate) static MOBILE_LOGIN: Endpoint<MobileLoginRequest, AuthResponse> = Endpoint {
    operation: Operation {
        name: "mobile_login",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation mobile_login($params: MobileLoginRequest!) { mobile_login(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            field: "mobile_login",
            optional: OPTIONAL,
        }),
        rest: None,
        grpc: None,
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: true,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
#[cfg(feature = "legacy")]
pub(crate) static MOBILE_SIGNUP: Endpoint<MobileSignupRequest, AuthResponse> = Endpoint {
    operation: Operation {
        name: "mobile_signup",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation mobile_signup($params: MobileSignUpRequest) { mobile_signup(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            field: "mobile_signup",
            optional: OPTIONAL,
        }),
        rest: None,
        grpc: None,
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: true,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, protocol| {
        if let Some(value) = &request.app_data
            && let Some(misfit) = Misfit::of_map("app_data", value, protocol)
        {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
pub(crate) static PROFILE: Endpoint<(), User> = Endpoint {
    operation: Operation {
        name: "profile",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query profile { profile { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at enrolled_mfa_methods } }",
            field: "profile",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Get,
            path: "/v1/profile",
            body: false,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Profile",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |_, out| codec::none(out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|()| Vec::new()),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <User as convert::FromWire<wire::User>>::from_wire,
    )),
};
pub(crate) static RESEND_OTP: Endpoint<ResendOtpRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "resend_otp",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation resend_otp($params: ResendOTPRequest!) { resend_otp(params: $params) { message } }",
            field: "resend_otp",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/resend_otp",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ResendOtp",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::ResendOtpRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::ResendOtpResponse>>::from_wire,
    )),
};
pub(crate) static RESEND_VERIFY_EMAIL: Endpoint<
    ResendVerifyEmailRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "resend_verify_email",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation resend_verify_email($params: ResendVerifyEmailRequest!) { resend_verify_email(params: $params) { message } }",
            field: "resend_verify_email",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/resend_verify_email",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ResendVerifyEmail",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::ResendVerifyEmailRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<
            wire::ResendVerifyEmailResponse,
        >>::from_wire,
    )),
};
pub(crate) static RESET_PASSWORD: Endpoint<ResetPasswordRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "reset_password",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation reset_password($params: ResetPasswordRequest!) { reset_password(params: $params) { message } }",
            field: "reset_password",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/reset_password",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ResetPassword",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::ResetPasswordRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::ResetPasswordResponse>>::from_wire,
    )),
};
pub(crate) static REVOKE: Endpoint<RevokeRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "revoke",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation revoke($params: OAuthRevokeRequest!) { revoke(params: $params) { message } }",
            field: "revoke",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/revoke",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Revoke",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::RevokeRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::RevokeResponse>>::from_wire,
    )),
};
pub(crate) static SESSION: Endpoint<SessionRequest, AuthResponse> = Endpoint {
    operation: Operation {
        name: "session",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query session($params: SessionQueryRequest) { session(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            field: "session",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/session",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Session",
        }),
        credentials: Credentials::Session,
        session: SessionUse {
            needs: true,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::SessionRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <AuthResponse as convert::FromWire<wire::AuthResponse>>::from_wire,
    )),
};
pub(crate) static SIGNUP: Endpoint<SignupRequest, AuthResponse> = Endpoint {
    operation: Operation {
        name: "signup",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation signup($params: SignUpRequest!) { signup(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            field: "signup",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/signup",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/Signup",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: true,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, protocol| {
        if let Some(value) = &request.app_data
            && let Some(misfit) = Misfit::of_map("app_data", value, protocol)
        {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::SignupRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <AuthResponse as convert::FromWire<wire::AuthResponse>>::from_wire,
    )),
};
pub(crate) static SKIP_MFA_SETUP: Endpoint<SkipMfaSetupRequest, AuthResponse> = Endpoint {
    operation: Operation {
        name: "skip_mfa_setup",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation skip_mfa_setup($params: SkipMfaSetupRequest!) { skip_mfa_setup(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            field: "skip_mfa_setup",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/skip_mfa_setup",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/SkipMfaSetup",
        }),
        credentials: Credentials::Mfa,
        session: SessionUse {
            needs: true,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::SkipMfaSetupRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <AuthResponse as convert::FromWire<wire::AuthResponse>>::from_wire,
    )),
};
pub(crate) static SMS_OTP_MFA_SETUP: Endpoint<SmsOtpMfaSetupRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "sms_otp_mfa_setup",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation sms_otp_mfa_setup($params: OtpMfaSetupRequest) { sms_otp_mfa_setup(params: $params) { message } }",
            field: "sms_otp_mfa_setup",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/sms_otp_mfa_setup",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/SmsOtpMfaSetup",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::SmsOtpMfaSetupRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::SmsOtpMfaSetupResponse>>::from_wire,
    )),
};
pub(crate) static TOTP_MFA_SETUP: Endpoint<TotpMfaSetupRequest, AuthResponse> = Endpoint {
    operation: Operation {
        name: "totp_mfa_setup",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation totp_mfa_setup($params: OtpMfaSetupRequest) { totp_mfa_setup(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            field: "totp_mfa_setup",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/totp_mfa_setup",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/TotpMfaSetup",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::TotpMfaSetupRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <AuthResponse as convert::FromWire<wire::AuthResponse>>::from_wire,
    )),
};
pub(crate) static UPDATE_PROFILE: Endpoint<UpdateProfileRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "update_profile",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation update_profile($params: UpdateProfileRequest!) { update_profile(params: $params) { message } }",
            field: "update_profile",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/update_profile",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/UpdateProfile",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, protocol| {
        if protocol != Protocol::GraphQl
            && request
                .old_password
                .as_ref()
                .is_some_and(|value| value.expose().is_empty())
        {
            return Some(Misfit {
                field: "old_password",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl
            && request
                .new_password
                .as_ref()
                .is_some_and(|value| value.expose().is_empty())
        {
            return Some(Misfit {
                field: "new_password",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl
            && request
                .confirm_new_password
                .as_ref()
                .is_some_and(|value| value.expose().is_empty())
        {
            return Some(Misfit {
                field: "confirm_new_password",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl && request.email.as_deref() == Some("") {
            return Some(Misfit {
                field: "email",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl && request.given_name.as_deref() == Some("") {
            return Some(Misfit {
                field: "given_name",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl && request.family_name.as_deref() == Some("") {
            return Some(Misfit {
                field: "family_name",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl && request.middle_name.as_deref() == Some("") {
            return Some(Misfit {
                field: "middle_name",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl && request.nickname.as_deref() == Some("") {
            return Some(Misfit {
                field: "nickname",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl && request.gender.as_deref() == Some("") {
            return Some(Misfit {
                field: "gender",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl && request.birthdate.as_deref() == Some("") {
            return Some(Misfit {
                field: "birthdate",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl && request.phone_number.as_deref() == Some("") {
            return Some(Misfit {
                field: "phone_number",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if protocol != Protocol::GraphQl && request.picture.as_deref() == Some("") {
            return Some(Misfit {
                field: "picture",
                reason: MisfitReason::ClearsNothing,
            });
        }
        if let Some(value) = &request.app_data
            && let Some(misfit) = Misfit::of_map("app_data", value, protocol)
        {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::UpdateProfileRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::UpdateProfileResponse>>::from_wire,
    )),
};
pub(crate) static VALIDATE_JWT_TOKEN: Endpoint<
    ValidateJwtTokenRequest,
    ValidateJwtTokenResponse,
> = Endpoint {
    operation: Operation {
        name: "validate_jwt_token",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query validate_jwt_token($params: ValidateJWTTokenRequest!) { validate_jwt_token(params: $params) { is_valid claims } }",
            field: "validate_jwt_token",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/validate_jwt_token",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ValidateJwtToken",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::ValidateJwtTokenRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <ValidateJwtTokenResponse as convert::FromWire<
            wire::ValidateJwtTokenResponse,
        >>::from_wire,
    )),
};
pub(crate) static VALIDATE_SESSION: Endpoint<
    ValidateSessionRequest,
    ValidateSessionResponse,
> = Endpoint {
    operation: Operation {
        name: "validate_session",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query validate_session($params: ValidateSessionRequest) { validate_session(params: $params) { is_valid user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } } }",
            field: "validate_session",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/validate_session",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/ValidateSession",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::ValidateSessionRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <ValidateSessionResponse as convert::FromWire<
            wire::ValidateSessionResponse,
        >>::from_wire,
    )),
};
pub(crate) static VERIFY_EMAIL: Endpoint<VerifyEmailRequest, AuthResponse> = Endpoint {
    operation: Operation {
        name: "verify_email",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation verify_email($params: VerifyEmailRequest!) { verify_email(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            field: "verify_email",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/verify_email",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/VerifyEmail",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: true,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::VerifyEmailRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <AuthResponse as convert::FromWire<wire::AuthResponse>>::from_wire,
    )),
};
pub(crate) static VERIFY_OTP: Endpoint<VerifyOtpRequest, AuthResponse> = Endpoint {
    operation: Operation {
        name: "verify_otp",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation verify_otp($params: VerifyOTPRequest!) { verify_otp(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            field: "verify_otp",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/verify_otp",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/VerifyOtp",
        }),
        credentials: Credentials::Mfa,
        session: SessionUse {
            needs: true,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::VerifyOtpRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <AuthResponse as convert::FromWire<wire::AuthResponse>>::from_wire,
    )),
};
pub(crate) static WEBAUTHN_CREDENTIALS: Endpoint<(), Vec<WebauthnCredentialInfo>> = Endpoint {
    operation: Operation {
        name: "webauthn_credentials",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query webauthn_credentials { webauthn_credentials { id name transports created_at updated_at last_used_at } }",
            field: "webauthn_credentials",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/webauthn_credentials",
            body: false,
            unwrap: Some("webauthn_credentials"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnCredentials",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |_, out| codec::none(out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|()| Vec::new()),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::WebauthnCredentialsResponse| convert::list(
            "webauthn_credentials",
            message.webauthn_credentials,
        ),
    )),
};
pub(crate) static WEBAUTHN_DELETE_CREDENTIAL: Endpoint<
    WebauthnDeleteCredentialRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "webauthn_delete_credential",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation webauthn_delete_credential($id: ID!) { webauthn_delete_credential(id: $id) { message } }",
            field: "webauthn_delete_credential",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/webauthn_delete_credential",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnDeleteCredential",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::flat(request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::WebauthnDeleteCredentialRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<
            wire::WebauthnDeleteCredentialResponse,
        >>::from_wire,
    )),
};
pub(crate) static WEBAUTHN_LOGIN_OPTIONS: Endpoint<
    WebauthnLoginOptionsRequest,
    WebauthnLoginOptionsResponse,
> = Endpoint {
    operation: Operation {
        name: "webauthn_login_options",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation webauthn_login_options($email: String) { webauthn_login_options(email: $email) { options } }",
            field: "webauthn_login_options",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/webauthn_login_options",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnLoginOptions",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::flat(request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::WebauthnLoginOptionsRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <WebauthnLoginOptionsResponse as convert::FromWire<
            wire::WebauthnLoginOptionsResponse,
        >>::from_wire,
    )),
};
pub(crate) static WEBAUTHN_LOGIN_VERIFY: Endpoint<
    WebauthnLoginVerifyRequest,
    AuthResponse,
> = Endpoint {
    operation: Operation {
        name: "webauthn_login_verify",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation webauthn_login_verify($params: WebauthnLoginVerifyRequest!) { webauthn_login_verify(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            field: "webauthn_login_verify",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/webauthn_login_verify",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnLoginVerify",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: true,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::WebauthnLoginVerifyRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <AuthResponse as convert::FromWire<wire::AuthResponse>>::from_wire,
    )),
};
pub(crate) static WEBAUTHN_REGISTRATION_OPTIONS: Endpoint<
    WebauthnRegistrationOptionsRequest,
    WebauthnRegistrationOptionsResponse,
> = Endpoint {
    operation: Operation {
        name: "webauthn_registration_options",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation webauthn_registration_options($email: String, $phone_number: String) { webauthn_registration_options(email: $email, phone_number: $phone_number) { options } }",
            field: "webauthn_registration_options",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/webauthn_registration_options",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnRegistrationOptions",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::flat(request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::WebauthnRegistrationOptionsRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <WebauthnRegistrationOptionsResponse as convert::FromWire<
            wire::WebauthnRegistrationOptionsResponse,
        >>::from_wire,
    )),
};
pub(crate) static WEBAUTHN_REGISTRATION_VERIFY: Endpoint<
    WebauthnRegistrationVerifyRequest,
    AuthResponse,
> = Endpoint {
    operation: Operation {
        name: "webauthn_registration_verify",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "mutation webauthn_registration_verify($params: WebauthnRegistrationVerifyRequest!) { webauthn_registration_verify(params: $params) { message should_show_email_otp_screen should_show_mobile_otp_screen should_show_totp_screen access_token id_token refresh_token expires_in user { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } authenticator_scanner_image authenticator_secret authenticator_recovery_codes should_offer_webauthn_mfa_verify should_offer_webauthn_mfa_setup should_offer_email_otp_mfa_setup should_offer_sms_otp_mfa_setup } }",
            field: "webauthn_registration_verify",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/webauthn_registration_verify",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerService/WebauthnRegistrationVerify",
        }),
        credentials: Credentials::Either,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::WebauthnRegistrationVerifyRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <AuthResponse as convert::FromWire<wire::AuthResponse>>::from_wire,
    )),
};
pub(crate) static ADD_EMAIL_TEMPLATE: Endpoint<
    AddEmailTemplateRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "add_email_template",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation add_email_template($params: AddEmailTemplateRequest!) { _add_email_template(params: $params) { message } }",
            field: "_add_email_template",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/add_email_template",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AddEmailTemplate",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::AddEmailTemplateRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::AddEmailTemplateResponse>>::from_wire,
    )),
};
pub(crate) static ADD_ORG_MEMBER: Endpoint<AddOrgMemberRequest, OrgMember> = Endpoint {
    operation: Operation {
        name: "add_org_member",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation add_org_member($params: AddOrgMemberRequest!) { _add_org_member(params: $params) { id org_id user_id email given_name family_name roles created_at updated_at } }",
            field: "_add_org_member",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/add_org_member",
            body: true,
            unwrap: Some("org_member"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AddOrgMember",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::AddOrgMemberRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::AddOrgMemberResponse| convert::required(
            "org_member",
            message.org_member,
        ),
    )),
};
pub(crate) static ADD_TRUSTED_ISSUER: Endpoint<AddTrustedIssuerRequest, TrustedIssuer> = Endpoint {
    operation: Operation {
        name: "add_trusted_issuer",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation add_trusted_issuer($params: AddTrustedIssuerRequest!) { _add_trusted_issuer(params: $params) { id service_account_id name issuer_url key_source_type jwks_url expected_aud subject_claim issuer_type is_active spiffe_refresh_hint_seconds created_at updated_at allowed_subjects enable_token_review kubernetes_api_server_url } }",
            field: "_add_trusted_issuer",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/add_trusted_issuer",
            body: true,
            unwrap: Some("trusted_issuer"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AddTrustedIssuer",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::AddTrustedIssuerRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::AddTrustedIssuerResponse| convert::required(
            "trusted_issuer",
            message.trusted_issuer,
        ),
    )),
};
pub(crate) static ADD_VERIFIED_ORG_DOMAIN: Endpoint<
    AddVerifiedOrgDomainRequest,
    OrgDomain,
> = Endpoint {
    operation: Operation {
        name: "add_verified_org_domain",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation add_verified_org_domain($params: AddVerifiedOrgDomainRequest!) { _add_verified_org_domain(params: $params) { domain org_id verified_at created_at updated_at } }",
            field: "_add_verified_org_domain",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/add_verified_org_domain",
            body: true,
            unwrap: Some("org_domain"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AddVerifiedOrgDomain",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::AddVerifiedOrgDomainRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::AddVerifiedOrgDomainResponse| convert::required(
            "org_domain",
            message.org_domain,
        ),
    )),
};
pub(crate) static ADD_WEBHOOK: Endpoint<AddWebhookRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "add_webhook",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation add_webhook($params: AddWebhookRequest!) { _add_webhook(params: $params) { message } }",
            field: "_add_webhook",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/add_webhook",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AddWebhook",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, protocol| {
        if let Some(value) = &request.headers
            && let Some(misfit) = Misfit::of_secret_map("headers", value, protocol)
        {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::AddWebhookRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::AddWebhookResponse>>::from_wire,
    )),
};
pub(crate) static ADMIN_LOGIN: Endpoint<AdminLoginRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "admin_login",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation admin_login($params: AdminLoginRequest!) { _admin_login(params: $params) { message } }",
            field: "_admin_login",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/login",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AdminLogin",
        }),
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::AdminLoginRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::AdminLoginResponse>>::from_wire,
    )),
};
pub(crate) static ADMIN_LOGOUT: Endpoint<(), MessageResponse> = Endpoint {
    operation: Operation {
        name: "admin_logout",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation admin_logout { _admin_logout { message } }",
            field: "_admin_logout",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/logout",
            body: false,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AdminLogout",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |_, out| codec::none(out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|()| Vec::new()),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::AdminLogoutResponse>>::from_wire,
    )),
};
pub(crate) static ADMIN_META: Endpoint<(), AdminMeta> = Endpoint {
    operation: Operation {
        name: "admin_meta",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query admin_meta { _admin_meta { roles default_roles protected_roles is_multi_factor_auth_service_enabled } }",
            field: "_admin_meta",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Get,
            path: "/v1/admin/meta",
            body: false,
            unwrap: Some("admin_meta"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AdminMeta",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |_, out| codec::none(out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|()| Vec::new()),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::AdminMetaResponse| convert::required(
            "admin_meta",
            message.admin_meta,
        ),
    )),
};
pub(crate) static ADMIN_SESSION: Endpoint<(), MessageResponse> = Endpoint {
    operation: Operation {
        name: "admin_session",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query admin_session { _admin_session { message } }",
            field: "_admin_session",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Get,
            path: "/v1/admin/session",
            body: false,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AdminSession",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: true,
            starts: false,
        },
        idempotent: false,
    },
    variables: |_, out| codec::none(out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|()| Vec::new()),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::AdminSessionResponse>>::from_wire,
    )),
};
#[cfg(feature = "legacy")]
pub(crate) static ADMIN_SIGNUP: Endpoint<AdminSignupRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "admin_signup",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation admin_signup($params: AdminSignupRequest!) { _admin_signup(params: $params) { message } }",
            field: "_admin_signup",
            optional: OPTIONAL,
        }),
        rest: None,
        grpc: None,
        credentials: Credentials::None,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
pub(crate) static AUDIT_LOGS: Endpoint<AuditLogsRequest, AuditLogs> = Endpoint {
    operation: Operation {
        name: "audit_logs",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query audit_logs($params: ListAuditLogRequest) { _audit_logs(params: $params) { audit_logs { id actor_id actor_type actor_email action resource_type resource_id ip_address user_agent metadata created_at } pagination { limit page offset total } } }",
            field: "_audit_logs",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/audit_logs",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/AuditLogs",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::AuditLogsRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <AuditLogs as convert::FromWire<wire::AuditLogsResponse>>::from_wire,
    )),
};
pub(crate) static CLIENT: Endpoint<ClientRequest, RegisteredClient> = Endpoint {
    operation: Operation {
        name: "client",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query client($params: ClientRequest!) { _client(params: $params) { id name description allowed_scopes is_active created_at updated_at client_id } }",
            field: "_client",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/client",
            body: true,
            unwrap: Some("client"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetClient",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::GetClientRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::GetClientResponse| convert::required("client", message.client),
    )),
};
pub(crate) static CLIENTS: Endpoint<ClientsRequest, Clients> = Endpoint {
    operation: Operation {
        name: "clients",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query clients($params: ListClientsRequest) { _clients(params: $params) { clients { id name description allowed_scopes is_active created_at updated_at client_id } pagination { limit page offset total } } }",
            field: "_clients",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/clients",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/Clients",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::ClientsRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <Clients as convert::FromWire<wire::ClientsResponse>>::from_wire,
    )),
};
pub(crate) static CREATE_CLIENT: Endpoint<CreateClientRequest, CreateClientResponse> = Endpoint {
    operation: Operation {
        name: "create_client",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation create_client($params: CreateClientRequest!) { _create_client(params: $params) { client { id name description allowed_scopes is_active created_at updated_at client_id } client_secret } }",
            field: "_create_client",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/create_client",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateClient",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::CreateClientRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <CreateClientResponse as convert::FromWire<
            wire::CreateClientResponse,
        >>::from_wire,
    )),
};
pub(crate) static CREATE_ORG_OIDC_CONNECTION: Endpoint<
    CreateOrgOidcConnectionRequest,
    OrgOidcConnection,
> = Endpoint {
    operation: Operation {
        name: "create_org_oidc_connection",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation create_org_oidc_connection($params: CreateOrgOIDCConnectionRequest!) { _create_org_oidc_connection(params: $params) { id org_id name issuer_url sso_client_id scopes redirect_uri is_active created_at updated_at } }",
            field: "_create_org_oidc_connection",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/create_org_oidc_connection",
            body: true,
            unwrap: Some("org_oidc_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateOrgOidcConnection",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::CreateOrgOidcConnectionRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::CreateOrgOidcConnectionResponse| convert::required(
            "org_oidc_connection",
            message.org_oidc_connection,
        ),
    )),
};
pub(crate) static CREATE_ORG_SAML_CONNECTION: Endpoint<
    CreateOrgSamlConnectionRequest,
    OrgSamlConnection,
> = Endpoint {
    operation: Operation {
        name: "create_org_saml_connection",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation create_org_saml_connection($params: CreateOrgSAMLConnectionRequest!) { _create_org_saml_connection(params: $params) { id org_id name idp_entity_id idp_sso_url sp_entity_id acs_url attribute_mapping allow_idp_initiated is_active created_at updated_at } }",
            field: "_create_org_saml_connection",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/create_org_saml_connection",
            body: true,
            unwrap: Some("org_saml_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateOrgSamlConnection",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::CreateOrgSamlConnectionRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::CreateOrgSamlConnectionResponse| convert::required(
            "org_saml_connection",
            message.org_saml_connection,
        ),
    )),
};
pub(crate) static CREATE_ORGANIZATION: Endpoint<
    CreateOrganizationRequest,
    Organization,
> = Endpoint {
    operation: Operation {
        name: "create_organization",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation create_organization($params: CreateOrganizationRequest!) { _create_organization(params: $params) { id name display_name enabled created_at updated_at } }",
            field: "_create_organization",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/create_organization",
            body: true,
            unwrap: Some("organization"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateOrganization",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::CreateOrganizationRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::CreateOrganizationResponse| convert::required(
            "organization",
            message.organization,
        ),
    )),
};
pub(crate) static CREATE_SAML_SERVICE_PROVIDER: Endpoint<
    CreateSamlServiceProviderRequest,
    SamlServiceProvider,
> = Endpoint {
    operation: Operation {
        name: "create_saml_service_provider",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation create_saml_service_provider($params: CreateSAMLServiceProviderRequest!) { _create_saml_service_provider(params: $params) { id org_id name entity_id acs_url sp_cert_pem name_id_format mapped_attributes allow_idp_initiated is_active created_at updated_at } }",
            field: "_create_saml_service_provider",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/create_saml_service_provider",
            body: true,
            unwrap: Some("saml_service_provider"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateSamlServiceProvider",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::CreateSamlServiceProviderRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::CreateSamlServiceProviderResponse| convert::required(
            "saml_service_provider",
            message.saml_service_provider,
        ),
    )),
};
pub(crate) static CREATE_SCIM_ENDPOINT: Endpoint<
    CreateScimEndpointRequest,
    CreateScimEndpointResponse,
> = Endpoint {
    operation: Operation {
        name: "create_scim_endpoint",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation create_scim_endpoint($params: CreateScimEndpointRequest!) { _create_scim_endpoint(params: $params) { scim_endpoint { id org_id enabled created_at updated_at } token } }",
            field: "_create_scim_endpoint",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/create_scim_endpoint",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/CreateScimEndpoint",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::CreateScimEndpointRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <CreateScimEndpointResponse as convert::FromWire<
            wire::CreateScimEndpointResponse,
        >>::from_wire,
    )),
};
pub(crate) static DELETE_CLIENT: Endpoint<DeleteClientRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "delete_client",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation delete_client($params: ClientRequest!) { _delete_client(params: $params) { message } }",
            field: "_delete_client",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/delete_client",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteClient",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::DeleteClientRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::DeleteClientResponse>>::from_wire,
    )),
};
pub(crate) static DELETE_EMAIL_TEMPLATE: Endpoint<
    DeleteEmailTemplateRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "delete_email_template",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation delete_email_template($params: DeleteEmailTemplateRequest!) { _delete_email_template(params: $params) { message } }",
            field: "_delete_email_template",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/delete_email_template",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteEmailTemplate",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::DeleteEmailTemplateRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<
            wire::DeleteEmailTemplateResponse,
        >>::from_wire,
    )),
};
pub(crate) static DELETE_ORG_DOMAIN: Endpoint<DeleteOrgDomainRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "delete_org_domain",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation delete_org_domain($params: DeleteOrgDomainRequest!) { _delete_org_domain(params: $params) { message } }",
            field: "_delete_org_domain",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/delete_org_domain",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteOrgDomain",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::DeleteOrgDomainRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::DeleteOrgDomainResponse>>::from_wire,
    )),
};
pub(crate) static DELETE_ORG_OIDC_CONNECTION: Endpoint<
    DeleteOrgOidcConnectionRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "delete_org_oidc_connection",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation delete_org_oidc_connection($params: OrgOIDCConnectionRequest!) { _delete_org_oidc_connection(params: $params) { message } }",
            field: "_delete_org_oidc_connection",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/delete_org_oidc_connection",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteOrgOidcConnection",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::DeleteOrgOidcConnectionRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<
            wire::DeleteOrgOidcConnectionResponse,
        >>::from_wire,
    )),
};
pub(crate) static DELETE_ORG_SAML_CONNECTION: Endpoint<
    DeleteOrgSamlConnectionRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "delete_org_saml_connection",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation delete_org_saml_connection($params: OrgSAMLConnectionRequest!) { _delete_org_saml_connection(params: $params) { message } }",
            field: "_delete_org_saml_connection",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/delete_org_saml_connection",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteOrgSamlConnection",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::DeleteOrgSamlConnectionRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<
            wire::DeleteOrgSamlConnectionResponse,
        >>::from_wire,
    )),
};
pub(crate) static DELETE_ORGANIZATION: Endpoint<
    DeleteOrganizationRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "delete_organization",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation delete_organization($params: OrganizationRequest!) { _delete_organization(params: $params) { message } }",
            field: "_delete_organization",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/delete_organization",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteOrganization",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::DeleteOrganizationRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<
            wire::DeleteOrganizationResponse,
        >>::from_wire,
    )),
};
pub(crate) static DELETE_SAML_SERVICE_PROVIDER: Endpoint<
    DeleteSamlServiceProviderRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "delete_saml_service_provider",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation delete_saml_service_provider($params: SAMLServiceProviderRequest!) { _delete_saml_service_provider(params: $params) { message } }",
            field: "_delete_saml_service_provider",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/delete_saml_service_provider",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteSamlServiceProvider",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::DeleteSamlServiceProviderRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<
            wire::DeleteSamlServiceProviderResponse,
        >>::from_wire,
    )),
};
pub(crate) static DELETE_SCIM_ENDPOINT: Endpoint<
    DeleteScimEndpointRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "delete_scim_endpoint",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation delete_scim_endpoint($params: ScimEndpointRequest!) { _delete_scim_endpoint(params: $params) { message } }",
            field: "_delete_scim_endpoint",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/delete_scim_endpoint",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteScimEndpoint",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::DeleteScimEndpointRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<
            wire::DeleteScimEndpointResponse,
        >>::from_wire,
    )),
};
pub(crate) static DELETE_TRUSTED_ISSUER: Endpoint<
    DeleteTrustedIssuerRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "delete_trusted_issuer",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation delete_trusted_issuer($params: TrustedIssuerRequest!) { _delete_trusted_issuer(params: $params) { message } }",
            field: "_delete_trusted_issuer",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/delete_trusted_issuer",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteTrustedIssuer",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::DeleteTrustedIssuerRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<
            wire::DeleteTrustedIssuerResponse,
        >>::from_wire,
    )),
};
pub(crate) static DELETE_USER: Endpoint<DeleteUserRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "delete_user",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation delete_user($params: DeleteUserRequest!) { _delete_user(params: $params) { message } }",
            field: "_delete_user",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/delete_user",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteUser",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: Some(added_to_delete_user_request),
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::DeleteUserRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::DeleteUserResponse>>::from_wire,
    )),
};
pub(crate) static DELETE_WEBHOOK: Endpoint<DeleteWebhookRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "delete_webhook",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation delete_webhook($params: WebhookRequest!) { _delete_webhook(params: $params) { message } }",
            field: "_delete_webhook",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/delete_webhook",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/DeleteWebhook",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::DeleteWebhookRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::DeleteWebhookResponse>>::from_wire,
    )),
};
pub(crate) static EMAIL_TEMPLATES: Endpoint<EmailTemplatesRequest, EmailTemplates> = Endpoint {
    operation: Operation {
        name: "email_templates",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query email_templates($params: PaginationRequest) { _email_templates(params: $params) { email_templates { id event_name template design subject created_at updated_at } pagination { limit page offset total } } }",
            field: "_email_templates",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/email_templates",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/EmailTemplates",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", &request.pagination, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::EmailTemplatesRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <EmailTemplates as convert::FromWire<wire::EmailTemplatesResponse>>::from_wire,
    )),
};
pub(crate) static ENABLE_ACCESS: Endpoint<EnableAccessRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "enable_access",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation enable_access($param: UpdateAccessRequest!) { _enable_access(param: $param) { message } }",
            field: "_enable_access",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/enable_access",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/EnableAccess",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("param", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::EnableAccessRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::EnableAccessResponse>>::from_wire,
    )),
};
#[cfg(feature = "legacy")]
pub(crate) static ENV: Endpoint<(), Env> = Endpoint {
    operation: Operation {
        name: "env",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query env { _env { ACCESS_TOKEN_EXPIRY_TIME ADMIN_SECRET DATABASE_NAME DATABASE_URL DATABASE_TYPE DATABASE_USERNAME DATABASE_PASSWORD DATABASE_HOST DATABASE_PORT CLIENT_ID CLIENT_SECRET CUSTOM_ACCESS_TOKEN_SCRIPT SMTP_HOST SMTP_PORT SMTP_USERNAME SMTP_PASSWORD SMTP_LOCAL_NAME SENDER_EMAIL SENDER_NAME JWT_TYPE JWT_SECRET JWT_PRIVATE_KEY JWT_PUBLIC_KEY ALLOWED_ORIGINS APP_URL REDIS_URL RESET_PASSWORD_URL DISABLE_EMAIL_VERIFICATION DISABLE_BASIC_AUTHENTICATION DISABLE_MOBILE_BASIC_AUTHENTICATION DISABLE_MAGIC_LINK_LOGIN DISABLE_LOGIN_PAGE DISABLE_SIGN_UP DISABLE_REDIS_FOR_ENV DISABLE_STRONG_PASSWORD DISABLE_MULTI_FACTOR_AUTHENTICATION ENFORCE_MULTI_FACTOR_AUTHENTICATION ROLES PROTECTED_ROLES DEFAULT_ROLES JWT_ROLE_CLAIM GOOGLE_CLIENT_ID GOOGLE_CLIENT_SECRET GITHUB_CLIENT_ID GITHUB_CLIENT_SECRET FACEBOOK_CLIENT_ID FACEBOOK_CLIENT_SECRET LINKEDIN_CLIENT_ID LINKEDIN_CLIENT_SECRET APPLE_CLIENT_ID APPLE_CLIENT_SECRET DISCORD_CLIENT_ID DISCORD_CLIENT_SECRET TWITTER_CLIENT_ID TWITTER_CLIENT_SECRET MICROSOFT_CLIENT_ID MICROSOFT_CLIENT_SECRET MICROSOFT_ACTIVE_DIRECTORY_TENANT_ID TWITCH_CLIENT_ID TWITCH_CLIENT_SECRET ROBLOX_CLIENT_ID ROBLOX_CLIENT_SECRET ORGANIZATION_NAME ORGANIZATION_LOGO APP_COOKIE_SECURE ADMIN_COOKIE_SECURE DEFAULT_AUTHORIZE_RESPONSE_TYPE DEFAULT_AUTHORIZE_RESPONSE_MODE DISABLE_PLAYGROUND DISABLE_MAIL_OTP_LOGIN DISABLE_TOTP_LOGIN } }",
            field: "_env",
            optional: OPTIONAL,
        }),
        rest: None,
        grpc: None,
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |_, out| codec::none(out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
pub(crate) static FGA_DELETE_TUPLES: Endpoint<FgaDeleteTuplesRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "fga_delete_tuples",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation fga_delete_tuples($params: FgaWriteTuplesInput!) { _fga_delete_tuples(params: $params) { message } }",
            field: "_fga_delete_tuples",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/fga/tuples/delete",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaDeleteTuples",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::FgaDeleteTuplesRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::FgaDeleteTuplesResponse>>::from_wire,
    )),
};
pub(crate) static FGA_EXPAND: Endpoint<FgaExpandRequest, FgaExpandResponse> = Endpoint {
    operation: Operation {
        name: "fga_expand",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query fga_expand($params: FgaExpandInput!) { _fga_expand(params: $params) { tree } }",
            field: "_fga_expand",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/fga/expand",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaExpand",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::FgaExpandRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <FgaExpandResponse as convert::FromWire<wire::FgaExpandResponse>>::from_wire,
    )),
};
pub(crate) static FGA_GET_MODEL: Endpoint<(), FgaModel> = Endpoint {
    operation: Operation {
        name: "fga_get_model",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query fga_get_model { _fga_get_model { id dsl } }",
            field: "_fga_get_model",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Get,
            path: "/v1/admin/fga/model",
            body: false,
            unwrap: Some("model"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaGetModel",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |_, out| codec::none(out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|()| Vec::new()),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::FgaGetModelResponse| convert::required("model", message.model),
    )),
};
pub(crate) static FGA_LIST_USERS: Endpoint<FgaListUsersRequest, FgaListUsersResponse> = Endpoint {
    operation: Operation {
        name: "fga_list_users",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query fga_list_users($params: FgaListUsersInput!) { _fga_list_users(params: $params) { users } }",
            field: "_fga_list_users",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/fga/list_users",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaListUsers",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::FgaListUsersRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <FgaListUsersResponse as convert::FromWire<
            wire::FgaListUsersResponse,
        >>::from_wire,
    )),
};
pub(crate) static FGA_READ_TUPLES: Endpoint<FgaReadTuplesRequest, FgaTuples> = Endpoint {
    operation: Operation {
        name: "fga_read_tuples",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query fga_read_tuples($params: FgaReadTuplesInput!) { _fga_read_tuples(params: $params) { tuples { user relation object } continuation_token } }",
            field: "_fga_read_tuples",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/fga/tuples/read",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaReadTuples",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page_size",
            request.page_size,
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| Start {
            page: None,
            limit: request.page_size,
        },
        turn: |request, to| {
            request.page_size = Some(to.limit);
            if to.token.is_some() {
                request.continuation_token.clone_from(&to.token);
            }
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::FgaReadTuplesRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <FgaTuples as convert::FromWire<wire::FgaReadTuplesResponse>>::from_wire,
    )),
};
pub(crate) static FGA_RESET: Endpoint<(), MessageResponse> = Endpoint {
    operation: Operation {
        name: "fga_reset",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation fga_reset { _fga_reset { message } }",
            field: "_fga_reset",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/fga/reset",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaReset",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |_, out| codec::none(out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|()| Vec::new()),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::FgaResetResponse>>::from_wire,
    )),
};
pub(crate) static FGA_WRITE_MODEL: Endpoint<FgaWriteModelRequest, FgaModel> = Endpoint {
    operation: Operation {
        name: "fga_write_model",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation fga_write_model($params: FgaWriteModelInput!) { _fga_write_model(params: $params) { id dsl } }",
            field: "_fga_write_model",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/fga/model",
            body: true,
            unwrap: Some("model"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaWriteModel",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::FgaWriteModelRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::FgaWriteModelResponse| convert::required("model", message.model),
    )),
};
pub(crate) static FGA_WRITE_TUPLES: Endpoint<FgaWriteTuplesRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "fga_write_tuples",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation fga_write_tuples($params: FgaWriteTuplesInput!) { _fga_write_tuples(params: $params) { message } }",
            field: "_fga_write_tuples",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/fga/tuples",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/FgaWriteTuples",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::FgaWriteTuplesRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::FgaWriteTuplesResponse>>::from_wire,
    )),
};
#[cfg(feature = "legacy")]
pub(crate) static GENERATE_JWT_KEYS: Endpoint<
    GenerateJwtKeysRequest,
    GenerateJwtKeysResponse,
> = Endpoint {
    operation: Operation {
        name: "generate_jwt_keys",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation generate_jwt_keys($params: GenerateJWTKeysRequest!) { _generate_jwt_keys(params: $params) { secret public_key private_key } }",
            field: "_generate_jwt_keys",
            optional: OPTIONAL,
        }),
        rest: None,
        grpc: None,
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
pub(crate) static IMPORT_SAML_SP_METADATA: Endpoint<
    ImportSamlSpMetadataRequest,
    SamlSpMetadataParseResult,
> = Endpoint {
    operation: Operation {
        name: "import_saml_sp_metadata",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation import_saml_sp_metadata($params: ImportSAMLSPMetadataRequest!) { _import_saml_sp_metadata(params: $params) { entity_id acs_url certificate } }",
            field: "_import_saml_sp_metadata",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/import_saml_sp_metadata",
            body: true,
            unwrap: Some("result"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/ImportSamlSpMetadata",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::ImportSamlSpMetadataRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::ImportSamlSpMetadataResponse| convert::required(
            "result",
            message.result,
        ),
    )),
};
pub(crate) static INVITE_MEMBERS: Endpoint<
    InviteMembersRequest,
    InviteMembersResponse,
> = Endpoint {
    operation: Operation {
        name: "invite_members",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation invite_members($params: InviteMemberRequest!) { _invite_members(params: $params) { message users: Users { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } } }",
            field: "_invite_members",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/invite_members",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/InviteMembers",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::InviteMembersRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <InviteMembersResponse as convert::FromWire<
            wire::InviteMembersResponse,
        >>::from_wire,
    )),
};
pub(crate) static LIST_SAML_IDP_KEYS: Endpoint<
    ListSamlIdpKeysRequest,
    Vec<SamlIdpKey>,
> = Endpoint {
    operation: Operation {
        name: "list_saml_idp_keys",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query list_saml_idp_keys($params: ListSAMLIDPKeysRequest!) { _list_saml_idp_keys(params: $params) { id org_id cert_pem algorithm status created_at updated_at } }",
            field: "_list_saml_idp_keys",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/saml_idp_keys",
            body: true,
            unwrap: Some("saml_idp_keys"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/ListSamlIdpKeys",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::ListSamlIdpKeysRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::ListSamlIdpKeysResponse| convert::list(
            "saml_idp_keys",
            message.saml_idp_keys,
        ),
    )),
};
pub(crate) static LIST_SAML_SERVICE_PROVIDERS: Endpoint<
    ListSamlServiceProvidersRequest,
    SamlServiceProviders,
> = Endpoint {
    operation: Operation {
        name: "list_saml_service_providers",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query list_saml_service_providers($params: ListSAMLServiceProvidersRequest!) { _list_saml_service_providers(params: $params) { saml_service_providers { id org_id name entity_id acs_url sp_cert_pem name_id_format mapped_attributes allow_idp_initiated is_active created_at updated_at } pagination { limit page offset total } } }",
            field: "_list_saml_service_providers",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/saml_service_providers",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/ListSamlServiceProviders",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::ListSamlServiceProvidersRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <SamlServiceProviders as convert::FromWire<
            wire::ListSamlServiceProvidersResponse,
        >>::from_wire,
    )),
};
pub(crate) static ORG_DOMAINS: Endpoint<OrgDomainsRequest, OrgDomains> = Endpoint {
    operation: Operation {
        name: "org_domains",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query org_domains($params: ListOrgDomainsRequest!) { _org_domains(params: $params) { org_domains { domain org_id verified_at created_at updated_at } pagination { limit page offset total } } }",
            field: "_org_domains",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/org_domains",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/OrgDomains",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::OrgDomainsRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <OrgDomains as convert::FromWire<wire::OrgDomainsResponse>>::from_wire,
    )),
};
pub(crate) static ORG_MEMBERS: Endpoint<OrgMembersRequest, OrgMembers> = Endpoint {
    operation: Operation {
        name: "org_members",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query org_members($params: ListOrgMembersRequest!) { _org_members(params: $params) { org_members { id org_id user_id email given_name family_name roles created_at updated_at } pagination { limit page offset total } } }",
            field: "_org_members",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/org_members",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/OrgMembers",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::OrgMembersRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <OrgMembers as convert::FromWire<wire::OrgMembersResponse>>::from_wire,
    )),
};
pub(crate) static ORG_OIDC_CONNECTION: Endpoint<
    OrgOidcConnectionRequest,
    OrgOidcConnection,
> = Endpoint {
    operation: Operation {
        name: "org_oidc_connection",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query org_oidc_connection($params: OrgOIDCConnectionRequest!) { _org_oidc_connection(params: $params) { id org_id name issuer_url sso_client_id scopes redirect_uri is_active created_at updated_at } }",
            field: "_org_oidc_connection",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/org_oidc_connection",
            body: true,
            unwrap: Some("org_oidc_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetOrgOidcConnection",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::GetOrgOidcConnectionRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::GetOrgOidcConnectionResponse| convert::required(
            "org_oidc_connection",
            message.org_oidc_connection,
        ),
    )),
};
pub(crate) static ORG_SAML_CONNECTION: Endpoint<
    OrgSamlConnectionRequest,
    OrgSamlConnection,
> = Endpoint {
    operation: Operation {
        name: "org_saml_connection",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query org_saml_connection($params: OrgSAMLConnectionRequest!) { _org_saml_connection(params: $params) { id org_id name idp_entity_id idp_sso_url sp_entity_id acs_url attribute_mapping allow_idp_initiated is_active created_at updated_at } }",
            field: "_org_saml_connection",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/org_saml_connection",
            body: true,
            unwrap: Some("org_saml_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetOrgSamlConnection",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::GetOrgSamlConnectionRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::GetOrgSamlConnectionResponse| convert::required(
            "org_saml_connection",
            message.org_saml_connection,
        ),
    )),
};
pub(crate) static ORGANIZATION: Endpoint<OrganizationRequest, Organization> = Endpoint {
    operation: Operation {
        name: "organization",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query organization($params: OrganizationRequest!) { _organization(params: $params) { id name display_name enabled created_at updated_at } }",
            field: "_organization",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/organization",
            body: true,
            unwrap: Some("organization"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetOrganization",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::GetOrganizationRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::GetOrganizationResponse| convert::required(
            "organization",
            message.organization,
        ),
    )),
};
pub(crate) static ORGANIZATIONS: Endpoint<OrganizationsRequest, Organizations> = Endpoint {
    operation: Operation {
        name: "organizations",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query organizations($params: ListOrganizationsRequest) { _organizations(params: $params) { organizations { id name display_name enabled created_at updated_at } pagination { limit page offset total } } }",
            field: "_organizations",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/organizations",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/Organizations",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::OrganizationsRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <Organizations as convert::FromWire<wire::OrganizationsResponse>>::from_wire,
    )),
};
pub(crate) static REMOVE_ORG_MEMBER: Endpoint<RemoveOrgMemberRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "remove_org_member",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation remove_org_member($params: RemoveOrgMemberRequest!) { _remove_org_member(params: $params) { message } }",
            field: "_remove_org_member",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/remove_org_member",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RemoveOrgMember",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::RemoveOrgMemberRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::RemoveOrgMemberResponse>>::from_wire,
    )),
};
pub(crate) static REQUEST_ORG_DOMAIN: Endpoint<
    RequestOrgDomainRequest,
    OrgDomainChallenge,
> = Endpoint {
    operation: Operation {
        name: "request_org_domain",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation request_org_domain($params: RequestOrgDomainRequest!) { _request_org_domain(params: $params) { domain record_type record_name record_value } }",
            field: "_request_org_domain",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/request_org_domain",
            body: true,
            unwrap: Some("challenge"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RequestOrgDomain",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::RequestOrgDomainRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::RequestOrgDomainResponse| convert::required(
            "challenge",
            message.challenge,
        ),
    )),
};
pub(crate) static RETIRE_SAML_IDP_KEY: Endpoint<
    RetireSamlIdpKeyRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "retire_saml_idp_key",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation retire_saml_idp_key($params: RetireSAMLIDPKeyRequest!) { _retire_saml_idp_key(params: $params) { message } }",
            field: "_retire_saml_idp_key",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/retire_saml_idp_key",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RetireSamlIdpKey",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::RetireSamlIdpKeyRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::RetireSamlIdpKeyResponse>>::from_wire,
    )),
};
pub(crate) static REVOKE_ACCESS: Endpoint<RevokeAccessRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "revoke_access",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation revoke_access($param: UpdateAccessRequest!) { _revoke_access(param: $param) { message } }",
            field: "_revoke_access",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/revoke_access",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RevokeAccess",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("param", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::RevokeAccessRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::RevokeAccessResponse>>::from_wire,
    )),
};
pub(crate) static ROTATE_CLIENT_SECRET: Endpoint<
    RotateClientSecretRequest,
    CreateClientResponse,
> = Endpoint {
    operation: Operation {
        name: "rotate_client_secret",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation rotate_client_secret($params: ClientRequest!) { _rotate_client_secret(params: $params) { client { id name description allowed_scopes is_active created_at updated_at client_id } client_secret } }",
            field: "_rotate_client_secret",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/rotate_client_secret",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RotateClientSecret",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::RotateClientSecretRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <CreateClientResponse as convert::FromWire<
            wire::CreateClientResponse,
        >>::from_wire,
    )),
};
pub(crate) static ROTATE_SAML_IDP_CERT: Endpoint<RotateSamlIdpCertRequest, SamlIdpKey> = Endpoint {
    operation: Operation {
        name: "rotate_saml_idp_cert",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation rotate_saml_idp_cert($params: RotateSAMLIDPCertRequest!) { _rotate_saml_idp_cert(params: $params) { id org_id cert_pem algorithm status created_at updated_at } }",
            field: "_rotate_saml_idp_cert",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/rotate_saml_idp_cert",
            body: true,
            unwrap: Some("saml_idp_key"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RotateSamlIdpCert",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::RotateSamlIdpCertRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::RotateSamlIdpCertResponse| convert::required(
            "saml_idp_key",
            message.saml_idp_key,
        ),
    )),
};
pub(crate) static ROTATE_SCIM_TOKEN: Endpoint<
    RotateScimTokenRequest,
    CreateScimEndpointResponse,
> = Endpoint {
    operation: Operation {
        name: "rotate_scim_token",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation rotate_scim_token($params: ScimEndpointRequest!) { _rotate_scim_token(params: $params) { scim_endpoint { id org_id enabled created_at updated_at } token } }",
            field: "_rotate_scim_token",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/rotate_scim_token",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/RotateScimToken",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::RotateScimTokenRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <CreateScimEndpointResponse as convert::FromWire<
            wire::CreateScimEndpointResponse,
        >>::from_wire,
    )),
};
pub(crate) static SAML_SERVICE_PROVIDER: Endpoint<
    SamlServiceProviderRequest,
    SamlServiceProvider,
> = Endpoint {
    operation: Operation {
        name: "saml_service_provider",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query saml_service_provider($params: SAMLServiceProviderRequest!) { _saml_service_provider(params: $params) { id org_id name entity_id acs_url sp_cert_pem name_id_format mapped_attributes allow_idp_initiated is_active created_at updated_at } }",
            field: "_saml_service_provider",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/saml_service_provider",
            body: true,
            unwrap: Some("saml_service_provider"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetSamlServiceProvider",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::GetSamlServiceProviderRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::GetSamlServiceProviderResponse| convert::required(
            "saml_service_provider",
            message.saml_service_provider,
        ),
    )),
};
pub(crate) static SCIM_ENDPOINT: Endpoint<ScimEndpointRequest, ScimEndpoint> = Endpoint {
    operation: Operation {
        name: "scim_endpoint",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query scim_endpoint($params: ScimEndpointRequest!) { _scim_endpoint(params: $params) { id org_id enabled created_at updated_at } }",
            field: "_scim_endpoint",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/scim_endpoint",
            body: true,
            unwrap: Some("scim_endpoint"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetScimEndpoint",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::GetScimEndpointRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::GetScimEndpointResponse| convert::required(
            "scim_endpoint",
            message.scim_endpoint,
        ),
    )),
};
pub(crate) static TEST_ENDPOINT: Endpoint<TestEndpointRequest, TestEndpointResponse> = Endpoint {
    operation: Operation {
        name: "test_endpoint",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation test_endpoint($params: TestEndpointRequest!) { _test_endpoint(params: $params) { http_status response } }",
            field: "_test_endpoint",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/test_endpoint",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/TestEndpoint",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, protocol| {
        if let Some(value) = &request.headers
            && let Some(misfit) = Misfit::of_secret_map("headers", value, protocol)
        {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::TestEndpointRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <TestEndpointResponse as convert::FromWire<
            wire::TestEndpointResponse,
        >>::from_wire,
    )),
};
pub(crate) static TRUSTED_ISSUER: Endpoint<TrustedIssuerRequest, TrustedIssuer> = Endpoint {
    operation: Operation {
        name: "trusted_issuer",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query trusted_issuer($params: TrustedIssuerRequest!) { _trusted_issuer(params: $params) { id service_account_id name issuer_url key_source_type jwks_url expected_aud subject_claim issuer_type is_active spiffe_refresh_hint_seconds created_at updated_at allowed_subjects enable_token_review kubernetes_api_server_url } }",
            field: "_trusted_issuer",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/trusted_issuer",
            body: true,
            unwrap: Some("trusted_issuer"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetTrustedIssuer",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::GetTrustedIssuerRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::GetTrustedIssuerResponse| convert::required(
            "trusted_issuer",
            message.trusted_issuer,
        ),
    )),
};
pub(crate) static TRUSTED_ISSUERS: Endpoint<TrustedIssuersRequest, TrustedIssuers> = Endpoint {
    operation: Operation {
        name: "trusted_issuers",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query trusted_issuers($params: ListTrustedIssuersRequest) { _trusted_issuers(params: $params) { trusted_issuers { id service_account_id name issuer_url key_source_type jwks_url expected_aud subject_claim issuer_type is_active spiffe_refresh_hint_seconds created_at updated_at allowed_subjects enable_token_review kubernetes_api_server_url } pagination { limit page offset total } } }",
            field: "_trusted_issuers",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/trusted_issuers",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/TrustedIssuers",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::TrustedIssuersRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <TrustedIssuers as convert::FromWire<wire::TrustedIssuersResponse>>::from_wire,
    )),
};
pub(crate) static UPDATE_CLIENT: Endpoint<UpdateClientRequest, RegisteredClient> = Endpoint {
    operation: Operation {
        name: "update_client",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation update_client($params: UpdateClientRequest!) { _update_client(params: $params) { id name description allowed_scopes is_active created_at updated_at client_id } }",
            field: "_update_client",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/update_client",
            body: true,
            unwrap: Some("client"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateClient",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::UpdateClientRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::UpdateClientResponse| convert::required("client", message.client),
    )),
};
pub(crate) static UPDATE_EMAIL_TEMPLATE: Endpoint<
    UpdateEmailTemplateRequest,
    MessageResponse,
> = Endpoint {
    operation: Operation {
        name: "update_email_template",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation update_email_template($params: UpdateEmailTemplateRequest!) { _update_email_template(params: $params) { message } }",
            field: "_update_email_template",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/update_email_template",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateEmailTemplate",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::UpdateEmailTemplateRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<
            wire::UpdateEmailTemplateResponse,
        >>::from_wire,
    )),
};
#[cfg(feature = "legacy")]
pub(crate) static UPDATE_ENV: Endpoint<UpdateEnvRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "update_env",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation update_env($params: UpdateEnvRequest!) { _update_env(params: $params) { message } }",
            field: "_update_env",
            optional: OPTIONAL,
        }),
        rest: None,
        grpc: None,
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
pub(crate) static UPDATE_ORG_OIDC_CONNECTION: Endpoint<
    UpdateOrgOidcConnectionRequest,
    OrgOidcConnection,
> = Endpoint {
    operation: Operation {
        name: "update_org_oidc_connection",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation update_org_oidc_connection($params: UpdateOrgOIDCConnectionRequest!) { _update_org_oidc_connection(params: $params) { id org_id name issuer_url sso_client_id scopes redirect_uri is_active created_at updated_at } }",
            field: "_update_org_oidc_connection",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/update_org_oidc_connection",
            body: true,
            unwrap: Some("org_oidc_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateOrgOidcConnection",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::UpdateOrgOidcConnectionRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::UpdateOrgOidcConnectionResponse| convert::required(
            "org_oidc_connection",
            message.org_oidc_connection,
        ),
    )),
};
pub(crate) static UPDATE_ORG_SAML_CONNECTION: Endpoint<
    UpdateOrgSamlConnectionRequest,
    OrgSamlConnection,
> = Endpoint {
    operation: Operation {
        name: "update_org_saml_connection",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation update_org_saml_connection($params: UpdateOrgSAMLConnectionRequest!) { _update_org_saml_connection(params: $params) { id org_id name idp_entity_id idp_sso_url sp_entity_id acs_url attribute_mapping allow_idp_initiated is_active created_at updated_at } }",
            field: "_update_org_saml_connection",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/update_org_saml_connection",
            body: true,
            unwrap: Some("org_saml_connection"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateOrgSamlConnection",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::UpdateOrgSamlConnectionRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::UpdateOrgSamlConnectionResponse| convert::required(
            "org_saml_connection",
            message.org_saml_connection,
        ),
    )),
};
pub(crate) static UPDATE_ORGANIZATION: Endpoint<
    UpdateOrganizationRequest,
    Organization,
> = Endpoint {
    operation: Operation {
        name: "update_organization",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation update_organization($params: UpdateOrganizationRequest!) { _update_organization(params: $params) { id name display_name enabled created_at updated_at } }",
            field: "_update_organization",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/update_organization",
            body: true,
            unwrap: Some("organization"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateOrganization",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::UpdateOrganizationRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::UpdateOrganizationResponse| convert::required(
            "organization",
            message.organization,
        ),
    )),
};
pub(crate) static UPDATE_SAML_SERVICE_PROVIDER: Endpoint<
    UpdateSamlServiceProviderRequest,
    SamlServiceProvider,
> = Endpoint {
    operation: Operation {
        name: "update_saml_service_provider",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation update_saml_service_provider($params: UpdateSAMLServiceProviderRequest!) { _update_saml_service_provider(params: $params) { id org_id name entity_id acs_url sp_cert_pem name_id_format mapped_attributes allow_idp_initiated is_active created_at updated_at } }",
            field: "_update_saml_service_provider",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/update_saml_service_provider",
            body: true,
            unwrap: Some("saml_service_provider"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateSamlServiceProvider",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::UpdateSamlServiceProviderRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::UpdateSamlServiceProviderResponse| convert::required(
            "saml_service_provider",
            message.saml_service_provider,
        ),
    )),
};
pub(crate) static UPDATE_TRUSTED_ISSUER: Endpoint<
    UpdateTrustedIssuerRequest,
    TrustedIssuer,
> = Endpoint {
    operation: Operation {
        name: "update_trusted_issuer",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation update_trusted_issuer($params: UpdateTrustedIssuerRequest!) { _update_trusted_issuer(params: $params) { id service_account_id name issuer_url key_source_type jwks_url expected_aud subject_claim issuer_type is_active spiffe_refresh_hint_seconds created_at updated_at allowed_subjects enable_token_review kubernetes_api_server_url } }",
            field: "_update_trusted_issuer",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/update_trusted_issuer",
            body: true,
            unwrap: Some("trusted_issuer"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateTrustedIssuer",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::UpdateTrustedIssuerRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::UpdateTrustedIssuerResponse| convert::required(
            "trusted_issuer",
            message.trusted_issuer,
        ),
    )),
};
pub(crate) static UPDATE_USER: Endpoint<UpdateUserRequest, User> = Endpoint {
    operation: Operation {
        name: "update_user",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation update_user($params: UpdateUserRequest!) { _update_user(params: $params) { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } }",
            field: "_update_user",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/update_user",
            body: true,
            unwrap: Some("user"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateUser",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, protocol| {
        if let Some(value) = &request.app_data
            && let Some(misfit) = Misfit::of_map("app_data", value, protocol)
        {
            return Some(misfit);
        }
        None
    }),
    added: Some(added_to_update_user_request),
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::UpdateUserRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::UpdateUserResponse| convert::required("user", message.user),
    )),
};
pub(crate) static UPDATE_WEBHOOK: Endpoint<UpdateWebhookRequest, MessageResponse> = Endpoint {
    operation: Operation {
        name: "update_webhook",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation update_webhook($params: UpdateWebhookRequest!) { _update_webhook(params: $params) { message } }",
            field: "_update_webhook",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/update_webhook",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UpdateWebhook",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, protocol| {
        if let Some(value) = &request.headers
            && let Some(misfit) = Misfit::of_secret_map("headers", value, protocol)
        {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::UpdateWebhookRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <MessageResponse as convert::FromWire<wire::UpdateWebhookResponse>>::from_wire,
    )),
};
pub(crate) static USER: Endpoint<UserRequest, User> = Endpoint {
    operation: Operation {
        name: "user",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query user($params: GetUserRequest!) { _user(params: $params) { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at enrolled_mfa_methods } }",
            field: "_user",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/user",
            body: true,
            unwrap: Some("user"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/User",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::UserRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::UserResponse| convert::required("user", message.user),
    )),
};
pub(crate) static USER_ORGANIZATIONS: Endpoint<
    UserOrganizationsRequest,
    UserOrganizations,
> = Endpoint {
    operation: Operation {
        name: "user_organizations",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query user_organizations($params: UserOrganizationsRequest!) { _user_organizations(params: $params) { user_organizations { organization { id name display_name enabled created_at updated_at } roles } pagination { limit page offset total } } }",
            field: "_user_organizations",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/user_organizations",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/UserOrganizations",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::UserOrganizationsRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <UserOrganizations as convert::FromWire<
            wire::UserOrganizationsResponse,
        >>::from_wire,
    )),
};
pub(crate) static USERS: Endpoint<UsersRequest, Users> = Endpoint {
    operation: Operation {
        name: "users",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query users($params: ListUsersRequest) { _users(params: $params) { users { id email email_verified signup_methods given_name family_name middle_name nickname preferred_username gender birthdate phone_number phone_number_verified picture roles created_at updated_at revoked_timestamp is_multi_factor_auth_enabled app_data has_skipped_mfa_setup_at mfa_locked_at } pagination { limit page offset total } } }",
            field: "_users",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/users",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/Users",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: Some(added_to_users_request),
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::UsersRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <Users as convert::FromWire<wire::UsersResponse>>::from_wire,
    )),
};
pub(crate) static VERIFICATION_REQUESTS: Endpoint<
    VerificationRequestsRequest,
    VerificationRequests,
> = Endpoint {
    operation: Operation {
        name: "verification_requests",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query verification_requests($params: PaginationRequest) { _verification_requests(params: $params) { verification_requests { id identifier token email expires created_at updated_at nonce redirect_uri } pagination { limit page offset total } } }",
            field: "_verification_requests",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/verification_requests",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/VerificationRequests",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", &request.pagination, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<
        _,
        wire::VerificationRequestsRequest,
    >(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <VerificationRequests as convert::FromWire<
            wire::VerificationRequestsResponse,
        >>::from_wire,
    )),
};
pub(crate) static VERIFY_ORG_DOMAIN: Endpoint<VerifyOrgDomainRequest, OrgDomain> = Endpoint {
    operation: Operation {
        name: "verify_org_domain",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "mutation verify_org_domain($params: VerifyOrgDomainRequest!) { _verify_org_domain(params: $params) { domain org_id verified_at created_at updated_at } }",
            field: "_verify_org_domain",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/verify_org_domain",
            body: true,
            unwrap: Some("org_domain"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/VerifyOrgDomain",
        }),
        credentials: Credentials::OrgAdmin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::VerifyOrgDomainRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::VerifyOrgDomainResponse| convert::required(
            "org_domain",
            message.org_domain,
        ),
    )),
};
pub(crate) static WEBHOOK: Endpoint<WebhookRequest, Webhook> = Endpoint {
    operation: Operation {
        name: "webhook",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query webhook($params: WebhookRequest!) { _webhook(params: $params) { id event_name event_description endpoint enabled headers created_at updated_at } }",
            field: "_webhook",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/webhook",
            body: true,
            unwrap: Some("webhook"),
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/GetWebhook",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: None,
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::GetWebhookRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        |message: wire::GetWebhookResponse| convert::required("webhook", message.webhook),
    )),
};
pub(crate) static WEBHOOK_LOGS: Endpoint<WebhookLogsRequest, WebhookLogs> = Endpoint {
    operation: Operation {
        name: "webhook_logs",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query webhook_logs($params: ListWebhookLogRequest) { _webhook_logs(params: $params) { webhook_logs { id http_status response request webhook_id created_at updated_at } pagination { limit page offset total } } }",
            field: "_webhook_logs",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/webhook_logs",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/WebhookLogs",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::WebhookLogsRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <WebhookLogs as convert::FromWire<wire::WebhookLogsResponse>>::from_wire,
    )),
};
pub(crate) static WEBHOOKS: Endpoint<WebhooksRequest, Webhooks> = Endpoint {
    operation: Operation {
        name: "webhooks",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query webhooks($params: PaginationRequest) { _webhooks(params: $params) { webhooks { id event_name event_description endpoint enabled headers created_at updated_at } pagination { limit page offset total } } }",
            field: "_webhooks",
            optional: OPTIONAL,
        }),
        rest: Some(Rest {
            verb: Verb::Post,
            path: "/v1/admin/webhooks",
            body: true,
            unwrap: None,
        }),
        grpc: Some(Grpc {
            path: "/authorizer.v1.AuthorizerAdminService/Webhooks",
        }),
        credentials: Credentials::Admin,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: true,
    },
    variables: |request, out| codec::object("params", &request.pagination, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            Some(1000i64),
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: Some(|request| convert::encode::<_, wire::WebhooksRequest>(request)),
    #[cfg(feature = "grpc")]
    decode: Some(|bytes| convert::decode(
        bytes,
        <Webhooks as convert::FromWire<wire::WebhooksResponse>>::from_wire,
    )),
};
/// First field of `DeleteUserRequest` that a server ignores, as it is older than the field.
#[allow(unused_variables, reason = "a field that is always sent is not looked at")]
fn added_to_delete_user_request(
    value: &DeleteUserRequest,
    server: &ServerVersion,
) -> Option<AddedField> {
    if server.is_before("2.4.0") {
        return Some(AddedField {
            field: "DeleteUserRequest.id",
            since: "2.4.0",
        });
    }
    None
}

/// First field of `UpdateUserRequest` that a server ignores, as it is older than the field.
#[allow(unused_variables, reason = "a field that is always sent is not looked at")]
fn added_to_update_user_request(
    value: &UpdateUserRequest,
    server: &ServerVersion,
) -> Option<AddedField> {
    if value.reset_mfa.is_some() && server.is_before("2.4.0-rc.5") {
        return Some(AddedField {
            field: "UpdateUserRequest.reset_mfa",
            since: "2.4.0-rc.5",
        });
    }
    None
}

/// First field of `UsersRequest` that a server ignores, as it is older than the field.
#[allow(unused_variables, reason = "a field that is always sent is not looked at")]
fn added_to_users_request(
    value: &UsersRequest,
    server: &ServerVersion,
) -> Option<AddedField> {
    if value.query.is_some() && server.is_before("2.4.0-rc.5") {
        return Some(AddedField {
            field: "UsersRequest.query",
            since: "2.4.0-rc.5",
        });
    }
    None
}

impl paging::Sealed for AuditLogs {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.audit_logs.len()
    }
}

impl paging::Paged for AuditLogs {
    type Item = AuditLog;
    fn into_items(self) -> Vec<AuditLog> {
        self.audit_logs
    }
}

impl paging::Sealed for Clients {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.clients.len()
    }
}

impl paging::Paged for Clients {
    type Item = RegisteredClient;
    fn into_items(self) -> Vec<RegisteredClient> {
        self.clients
    }
}

impl paging::Sealed for EmailTemplates {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.email_templates.len()
    }
}

impl paging::Paged for EmailTemplates {
    type Item = EmailTemplate;
    fn into_items(self) -> Vec<EmailTemplate> {
        self.email_templates
    }
}

impl paging::Sealed for FgaTuples {
    fn place(&self) -> Place<'_> {
        Place::Token {
            next: self.continuation_token.as_deref(),
        }
    }
    fn count(&self) -> usize {
        self.tuples.len()
    }
}

impl paging::Paged for FgaTuples {
    type Item = FgaTuple;
    fn into_items(self) -> Vec<FgaTuple> {
        self.tuples
    }
}

impl paging::Sealed for OrgDomains {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.org_domains.len()
    }
}

impl paging::Paged for OrgDomains {
    type Item = OrgDomain;
    fn into_items(self) -> Vec<OrgDomain> {
        self.org_domains
    }
}

impl paging::Sealed for OrgMembers {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.org_members.len()
    }
}

impl paging::Paged for OrgMembers {
    type Item = OrgMember;
    fn into_items(self) -> Vec<OrgMember> {
        self.org_members
    }
}

impl paging::Sealed for Organizations {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.organizations.len()
    }
}

impl paging::Paged for Organizations {
    type Item = Organization;
    fn into_items(self) -> Vec<Organization> {
        self.organizations
    }
}

impl paging::Sealed for SamlServiceProviders {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.saml_service_providers.len()
    }
}

impl paging::Paged for SamlServiceProviders {
    type Item = SamlServiceProvider;
    fn into_items(self) -> Vec<SamlServiceProvider> {
        self.saml_service_providers
    }
}

impl paging::Sealed for TrustedIssuers {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.trusted_issuers.len()
    }
}

impl paging::Paged for TrustedIssuers {
    type Item = TrustedIssuer;
    fn into_items(self) -> Vec<TrustedIssuer> {
        self.trusted_issuers
    }
}

impl paging::Sealed for UserOrganizations {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.user_organizations.len()
    }
}

impl paging::Paged for UserOrganizations {
    type Item = UserOrganization;
    fn into_items(self) -> Vec<UserOrganization> {
        self.user_organizations
    }
}

impl paging::Sealed for Users {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.users.len()
    }
}

impl paging::Paged for Users {
    type Item = User;
    fn into_items(self) -> Vec<User> {
        self.users
    }
}

impl paging::Sealed for VerificationRequests {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.verification_requests.len()
    }
}

impl paging::Paged for VerificationRequests {
    type Item = VerificationRequest;
    fn into_items(self) -> Vec<VerificationRequest> {
        self.verification_requests
    }
}

impl paging::Sealed for WebhookLogs {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.webhook_logs.len()
    }
}

impl paging::Paged for WebhookLogs {
    type Item = WebhookLog;
    fn into_items(self) -> Vec<WebhookLog> {
        self.webhook_logs
    }
}

impl paging::Sealed for Webhooks {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.webhooks.len()
    }
}

impl paging::Paged for Webhooks {
    type Item = Webhook;
    fn into_items(self) -> Vec<Webhook> {
        self.webhooks
    }
}

/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl crate::endpoint::Visitor) {
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
