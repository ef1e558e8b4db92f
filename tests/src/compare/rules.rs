//! What no two runs have in common. Ids need no rule: wherever one stands, it is numbered.

use super::mask::{Rule, Treatment};

macro_rules! rules {
    ($($operation:literal $path:literal $treatment:expr, $reason:expr;)*) => {
        &[$(Rule { operation: $operation, path: $path, treatment: $treatment, reason: $reason }),*]
    };
}

const NOW: &str = "each run has its own time";
const RANDOM: &str = "made up by the server";

const fn time(path: &'static str) -> Rule {
    Rule { operation: "*", path, treatment: Treatment::Time, reason: NOW }
}

/// What a webhook's log says was delivered.
const DELIVERED: &[Rule] = &[time("created_at"), time("updated_at"), time("revoked_timestamp"), time("has_skipped_mfa_setup_at")];

/// What a passkey is asked for.
const CEREMONY: &[Rule] = rules! {
    "*" "challenge" Treatment::Opaque, RANDOM;
    "*" "user.id" Treatment::Opaque, "the user's id, in base 64";
};

pub(super) static RULES: &[Rule] = rules! {
    "*" "created_at" Treatment::Time, NOW;
    "*" "updated_at" Treatment::Time, NOW;
    "*" "expires" Treatment::Time, NOW;
    "*" "verified_at" Treatment::Time, NOW;
    "*" "last_used_at" Treatment::Time, NOW;
    "*" "revoked_timestamp" Treatment::Time, NOW;
    "*" "has_skipped_mfa_setup_at" Treatment::Time, NOW;
    "*" "mfa_locked_at" Treatment::Time, NOW;
    "*" "claims.exp" Treatment::Time, NOW;
    "*" "claims.iat" Treatment::Time, NOW;
    "*" "expires_in" Treatment::Lifetime, "a second less when the answer took one";
    "*" "access_token" Treatment::Token, RANDOM;
    "*" "id_token" Treatment::Token, RANDOM;
    "*" "refresh_token" Treatment::Token, RANDOM;
    "*" "authenticator_secret" Treatment::Opaque, RANDOM;
    "*" "authenticator_scanner_image" Treatment::Opaque, "shows the secret";
    "*" "authenticator_recovery_codes" Treatment::Opaque, RANDOM;
    "*" "client_secret" Treatment::Opaque, RANDOM;
    "*" "cert_pem" Treatment::Opaque, RANDOM;
    "verification_requests" "token" Treatment::Token, RANDOM;
    "verification_requests" "nonce" Treatment::Opaque, RANDOM;
    "create_scim_endpoint" "token" Treatment::Opaque, RANDOM;
    "rotate_scim_token" "token" Treatment::Opaque, RANDOM;
    "request_org_domain" "record_value" Treatment::Opaque, RANDOM;
    "fga_get_model" "id" Treatment::Opaque, "no UUID";
    "fga_write_model" "id" Treatment::Opaque, "no UUID";
    "fga_read_tuples" "continuation_token" Treatment::Opaque, RANDOM;
    "webauthn_registration_options" "options" Treatment::Json(CEREMONY), "the challenge in it is made up by the server";
    "webauthn_login_options" "options" Treatment::Json(CEREMONY), "the challenge in it is made up by the server";
    "webhook" "event_name" Treatment::Stamped, "the server adds the time to it";
    "webhooks" "event_name" Treatment::Stamped, "the server adds the time to it";
    "webhook_logs" "request" Treatment::Json(DELIVERED), "holds the times of the user";
    "email_templates" "email_templates" Treatment::Unordered, "rows of the same second come in any order";
    "list_saml_idp_keys" "" Treatment::Unordered, "rows of the same second come in any order";
    "list_permissions" "objects" Treatment::Unordered, "the permission store has no order";
    "list_permissions" "permissions" Treatment::Unordered, "the permission store has no order";
    "profile" "enrolled_mfa_methods" Treatment::LeftOut, "REST and gRPC have no such field";
    "user" "enrolled_mfa_methods" Treatment::LeftOut, "REST and gRPC have no such field";
    "audit_logs" "ip_address" Treatment::LeftOut, "with the port over GraphQL and gRPC, without it over REST";
    "audit_logs" "user_agent" Treatment::LeftOut, "gRPC has an agent of its own";
    "audit_logs" "metadata" Treatment::LeftOut, "names the protocol";
};
