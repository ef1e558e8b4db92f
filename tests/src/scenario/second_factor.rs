//! Second factors: an authenticator app, codes by mail and by text message, and giving up.

use authorizer::Protocol;
use authorizer::model::{
    DeleteUserRequest, EmailOtpMfaSetupRequest, LockMfaRequest, LoginRequest, ResendOtpRequest, SignupRequest,
    SmsOtpMfaSetupRequest, TotpMfaSetupRequest, UpdateProfileRequest, UpdateUserRequest, UserRequest, VerifyOtpRequest,
};

use super::signed_in;
use super::templates::CODE;
use crate::devices::AuthenticatorApp;
use crate::run::{PASSWORD, Run};
use crate::{Failure, check, refused, step};

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    authenticator_app(run).await?;
    codes_by_mail(run).await
}

async fn authenticator_app(run: &mut Run) -> Result<(), Failure> {
    run.section("an authenticator app");
    let email = run.email("tom");
    let visitor = run.public.visitor();
    step!(run, visitor, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&email)));
    let offer = step!(run, visitor, totp_mfa_setup(TotpMfaSetupRequest::new()));
    let secret = offer.authenticator_secret.ok_or_else(|| run.failure("totp_mfa_setup", "gives no secret"))?;
    let recovery =
        offer.authenticator_recovery_codes.first().ok_or_else(|| run.failure("totp_mfa_setup", "gives no codes"))?.clone();
    let mut app = AuthenticatorApp::new(secret.expose())?;
    let code = app.code(&run.stage).await?;
    let auth = step!(run, visitor, verify_otp(VerifyOtpRequest::new(code.as_str()).is_totp(true)));
    let (id, _) = signed_in(run, &auth)?;

    let visitor = run.public.visitor();
    let challenge = step!(run, visitor, login(LoginRequest::new(PASSWORD).email(&email)));
    check!(run, challenge.should_show_totp_screen && challenge.access_token.is_none());
    // Seen before, so refused.
    let request = |code: &str| VerifyOtpRequest::new(code).is_totp(true).email(&email);
    refused!(run, visitor, verify_otp(request(&code)));
    let code = app.code(&run.stage).await?;
    step!(run, visitor, verify_otp(request(&code)));

    run.section("a recovery code");
    let visitor = run.public.visitor();
    step!(run, visitor, login(LoginRequest::new(PASSWORD).email(&email)));
    if run.way.protocol == Protocol::GraphQl {
        step!(run, visitor, verify_otp(request(recovery.expose())));
    } else {
        refused!(run, visitor, verify_otp(request(recovery.expose())));
    }

    run.section("giving up");
    let visitor = run.public.visitor();
    step!(run, visitor, login(LoginRequest::new(PASSWORD).email(&email)));
    step!(run, visitor, lock_mfa(LockMfaRequest::new().email(&email)));
    refused!(run, visitor, login(LoginRequest::new(PASSWORD).email(&email)));
    let user = step!(run, run.admin, user(UserRequest::new().id(&id)));
    check!(run, user.mfa_locked_at.is_some());
    let user = step!(run, run.admin, update_user(UpdateUserRequest::new(&id).reset_mfa(true)));
    check!(run, user.mfa_locked_at.is_none());
    let offer = step!(run, visitor, login(LoginRequest::new(PASSWORD).email(&email)));
    check!(run, offer.authenticator_secret.is_some());
    step!(run, run.admin, delete_user(DeleteUserRequest::new(id)));
    Ok(())
}

async fn codes_by_mail(run: &mut Run) -> Result<(), Failure> {
    run.section("codes by mail");
    let email = run.email("otto");
    let visitor = run.public.visitor();
    step!(run, visitor, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&email)));
    step!(run, visitor, email_otp_mfa_setup(EmailOtpMfaSetupRequest::new().email(&email)));
    let mail = run.stage.mail(&email).await?;
    let code = mail.after(CODE)?;
    step!(run, visitor, verify_otp(VerifyOtpRequest::new(code).email(&email)));

    let visitor = run.public.visitor();
    let challenge = step!(run, visitor, login(LoginRequest::new(PASSWORD).email(&email)));
    check!(run, challenge.should_show_email_otp_screen);
    let first = run.stage.mail(&email).await?;
    step!(run, visitor, resend_otp(ResendOtpRequest::new().email(&email)));
    let second = run.stage.mail(&email).await?;
    check!(run, first != second);
    let code = second.after(CODE)?;
    let auth = step!(run, visitor, verify_otp(VerifyOtpRequest::new(code).email(&email)));
    let (id, token) = signed_in(run, &auth)?;

    run.section("codes by text message");
    let phone = run.phone();
    step!(run, run.public, update_profile(UpdateProfileRequest::new().phone_number(phone)).bearer(token.as_str()));
    // Needs a session for the code that is to follow, and takes the account from the token.
    step!(run, visitor, sms_otp_mfa_setup(SmsOtpMfaSetupRequest::new()).bearer(token.as_str()));
    step!(run, run.admin, delete_user(DeleteUserRequest::new(id)));
    Ok(())
}
