//! What goes by mail: a forgotten password, an address to verify, a link to sign in with.

use authorizer::model::{
    DeleteUserRequest, ForgotPasswordRequest, LoginRequest, MagicLinkLoginRequest, ResendVerifyEmailRequest,
    ResetPasswordRequest, UpdateUserRequest, VerificationRequestsRequest, VerifyEmailRequest,
};

use super::templates::TOKEN;
use super::{join, signed_in};
use crate::run::Run;
use crate::{Failure, check, refused, step};

const NEW_PASSWORD: &str = "Battery-staple-8";

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    run.section("a forgotten password");
    let member = join(run, "fred").await?;
    step!(run, run.public, forgot_password(ForgotPasswordRequest::new().email(&member.email)));
    let mail = run.stage.mail(&member.email).await?;
    let pending = step!(run, run.admin, verification_requests(VerificationRequestsRequest::new()));
    check!(run, pending.verification_requests.iter().any(|request| request.email.as_deref() == Some(&member.email)));
    let token = mail.after(TOKEN)?;
    step!(run, run.public, reset_password(ResetPasswordRequest::new(NEW_PASSWORD, NEW_PASSWORD).token(token)));
    step!(run, member.visitor, login(LoginRequest::new(NEW_PASSWORD).email(&member.email)));

    run.section("an address to verify");
    step!(run, run.admin, update_user(UpdateUserRequest::new(&member.id).email_verified(false)));
    let visitor = run.public.visitor();
    step!(run, visitor, resend_verify_email(ResendVerifyEmailRequest::new(&member.email, "basic_auth_signup")));
    let mail = run.stage.mail(&member.email).await?;
    let token = mail.after(TOKEN)?;
    let auth = step!(run, visitor, verify_email(VerifyEmailRequest::new(token)));
    let (_, token) = signed_in(run, &auth)?;
    let profile = step!(run, visitor, profile());
    check!(run, profile.email_verified);

    run.section("a link to sign in with");
    // The server mails the link only where addresses have to be verified; the answer is the same.
    step!(run, run.public, magic_link_login(MagicLinkLoginRequest::new(&member.email)));

    run.section("the end of an account");
    step!(run, run.public, deactivate_account().bearer(token.as_str()));
    run.stage.pause(300).await;
    refused!(run, run.public, profile().bearer(token.as_str()));
    step!(run, run.admin, delete_user(DeleteUserRequest::new(&member.id)));
    Ok(())
}
