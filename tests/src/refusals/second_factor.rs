//! Second factors.

use authorizer::Secret;
use authorizer::model::{
    EmailOtpMfaSetupRequest, LockMfaRequest, LoginRequest, SignupRequest, SkipMfaSetupRequest, TotpMfaSetupRequest,
    UpdateUserRequest, VerifyOtpRequest,
};

use super::{Conditions, Ended, ended, named};
use crate::Failure;
use crate::devices::AuthenticatorApp;
use crate::driver::Public;
use crate::run::{PASSWORD, Run};
use crate::scenario::signed_in;
use crate::scene::Scene;
use crate::step;

pub(super) const ALL: Conditions = named![
    second_factor_that_its_owner_locked,
    skipping_without_an_unfinished_login,
    code_without_an_unfinished_login,
    locking_without_an_unfinished_login,
    setting_an_app_up_without_being_signed_in,
    setting_codes_by_mail_up_without_being_signed_in,
    wrong_code,
    code_that_was_never_sent,
    recovery_code,
    skipping_with_a_second_factor,
    skipping_where_a_second_factor_is_required,
    second_factor_where_there_are_none,
    codes_by_mail_without_a_mail_server,
];

/// Somebody who was offered a second factor and has not answered.
async fn undecided(run: &mut Run, who: &str) -> Result<(Public, String), Failure> {
    let email = run.email(who);
    let visitor = run.public.visitor();
    step!(run, visitor, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&email)));
    Ok((visitor, email))
}

/// Somebody with an authenticator app who has just given their password; and their recovery code.
async fn challenged(run: &mut Run, who: &str) -> Result<(Public, String, Secret), Failure> {
    let (visitor, email) = undecided(run, who).await?;
    let offer = step!(run, visitor, totp_mfa_setup(TotpMfaSetupRequest::new()));
    let secret = offer.authenticator_secret.ok_or_else(|| run.failure("totp_mfa_setup", "gives no secret"))?;
    let recovery = offer.authenticator_recovery_codes.into_iter().next();
    let recovery = recovery.ok_or_else(|| run.failure("totp_mfa_setup", "gives no codes"))?;
    let code = AuthenticatorApp::new(secret.expose())?.code(&run.stage).await?;
    step!(run, visitor, verify_otp(VerifyOtpRequest::new(code).is_totp(true)));
    let visitor = run.public.visitor();
    step!(run, visitor, login(LoginRequest::new(PASSWORD).email(&email)));
    Ok((visitor, email, recovery))
}

async fn second_factor_that_its_owner_locked(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let (visitor, email, _) = challenged(run, "lock-mfa").await?;
    step!(run, visitor, lock_mfa(LockMfaRequest::new().email(&email)));
    ended!(visitor, login(LoginRequest::new(PASSWORD).email(&email)))
}

async fn skipping_without_an_unfinished_login(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    ended!(run.public.visitor(), skip_mfa_setup(SkipMfaSetupRequest::new().email(run.email("nobody"))))
}

async fn code_without_an_unfinished_login(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    ended!(run.public.visitor(), verify_otp(VerifyOtpRequest::new("123456").email(run.email("nobody"))))
}

async fn locking_without_an_unfinished_login(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    ended!(run.public.visitor(), lock_mfa(LockMfaRequest::new().email(run.email("nobody"))))
}

async fn setting_an_app_up_without_being_signed_in(scene: &mut Scene) -> Ended {
    ended!(scene.run.public.visitor(), totp_mfa_setup(TotpMfaSetupRequest::new()))
}

async fn setting_codes_by_mail_up_without_being_signed_in(scene: &mut Scene) -> Ended {
    ended!(scene.run.public.visitor(), email_otp_mfa_setup(EmailOtpMfaSetupRequest::new()))
}

async fn wrong_code(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let (visitor, email) = undecided(run, "wrong-code").await?;
    step!(run, visitor, email_otp_mfa_setup(EmailOtpMfaSetupRequest::new().email(&email)));
    ended!(visitor, verify_otp(VerifyOtpRequest::new("000000").email(&email)))
}

async fn code_that_was_never_sent(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let (visitor, email) = undecided(run, "never-sent").await?;
    ended!(visitor, verify_otp(VerifyOtpRequest::new("000000").email(&email)))
}

async fn recovery_code(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let (visitor, email, recovery) = challenged(run, "recovery").await?;
    ended!(visitor, verify_otp(VerifyOtpRequest::new(recovery.clone()).is_totp(true).email(&email)))
}

async fn skipping_with_a_second_factor(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let (visitor, email, _) = challenged(run, "enrolled").await?;
    ended!(visitor, skip_mfa_setup(SkipMfaSetupRequest::new().email(&email)))
}

async fn skipping_where_a_second_factor_is_required(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let (visitor, email) = undecided(run, "required").await?;
    ended!(visitor, skip_mfa_setup(SkipMfaSetupRequest::new().email(&email)))
}

async fn second_factor_where_there_are_none(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let email = run.email("none");
    let auth = step!(run, run.public, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&email)));
    let (id, _) = signed_in(run, &auth)?;
    ended!(run.admin, update_user(UpdateUserRequest::new(id).is_multi_factor_auth_enabled(true)))
}

async fn codes_by_mail_without_a_mail_server(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let (visitor, email) = undecided(run, "no-mail").await?;
    ended!(visitor, email_otp_mfa_setup(EmailOtpMfaSetupRequest::new().email(&email)))
}
