//! The scenario: every operation of the server, on things that it makes for the purpose and takes away again.
//!
//! It is written once. What it leaves behind on the server is what no operation removes: lines in the audit log.

mod accounts;
mod clients;
mod mails;
mod organizations;
mod passkeys;
mod people;
pub(crate) mod permissions;
mod second_factor;
mod server;
mod sessions;
mod single_sign_on;
mod templates;
mod webhooks;

use authorizer::model::{AuthResponse, SignupRequest, SkipMfaSetupRequest};

use crate::driver::Public;
use crate::run::{PASSWORD, Run};
use crate::{Failure, step};

/// Walks through all of it.
pub async fn walk(run: &mut Run) -> Result<(), Failure> {
    server::walk(run).await?;
    let templates = templates::set_up(run).await?;
    accounts::walk(run).await?;
    mails::walk(run).await?;
    sessions::walk(run).await?;
    second_factor::walk(run).await?;
    passkeys::walk(run).await?;
    people::walk(run).await?;
    webhooks::walk(run).await?;
    clients::walk(run).await?;
    organizations::walk(run).await?;
    single_sign_on::walk(run).await?;
    permissions::walk(run).await?;
    templates::clear(run, templates).await
}

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
