//! Accounts that the scenario signs up.

use authorizer::model::{AuthResponse, SignupRequest, SkipMfaSetupRequest};

use crate::driver::Public;
use crate::run::{PASSWORD, Run};
use crate::{Failure, step};

/// A new account, signed in after declining a second factor.
pub(crate) struct Member {
    pub(crate) visitor: Public,
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) token: String,
}

/// Signs somebody up who declines a second factor.
pub(crate) async fn join(run: &mut Run, who: &str) -> Result<Member, Failure> {
    let email = run.email(who);
    let visitor = run.public.visitor();
    step!(run, visitor, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&email)));
    let auth = step!(run, visitor, skip_mfa_setup(SkipMfaSetupRequest::new().email(&email)));
    let (id, token) = signed_in(run, &auth)?;
    Ok(Member { visitor, id, email, token })
}

/// Who was signed in, and their access token.
pub(crate) fn signed_in(run: &Run, auth: &AuthResponse) -> Result<(String, String), Failure> {
    let user = auth.user.as_ref().ok_or_else(|| run.failure("sign-in", "names no user"))?;
    let token = auth.access_token.as_ref().ok_or_else(|| run.failure("sign-in", "gives no token"))?;
    Ok((user.id.clone(), token.expose().to_owned()))
}
