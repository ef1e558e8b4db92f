//! The server about itself, and the administrator's own session.

use authorizer::model::AdminLoginRequest;

use crate::run::Run;
use crate::{Failure, check, refused, step};

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    run.section("server");
    let meta = step!(run, run.public, meta());
    check!(run, meta.is_multi_factor_auth_enabled && !meta.is_mfa_enforced);
    check!(run, meta.is_magic_link_login_enabled && !meta.is_email_verification_enabled);
    check!(run, meta.is_email_otp_mfa_enabled && meta.is_sms_otp_mfa_enabled);
    step!(run, run.admin, admin_meta());

    run.section("administrator's session");
    // Without the secret in a header: only the cookie can be what is believed.
    let visitor = run.outsider.visitor();
    refused!(run, visitor, admin_meta());
    let secret = run.admin_secret.clone();
    step!(run, visitor, admin_login(AdminLoginRequest::new(secret.as_str())));
    step!(run, visitor, admin_session());
    step!(run, visitor, admin_meta());
    step!(run, visitor, admin_logout());
    refused!(run, visitor, admin_meta());
    let refusal = refused!(run, visitor, admin_login(AdminLoginRequest::new("not the secret")));
    check!(run, refusal.message == "invalid admin secret");
    Ok(())
}
