//! What `start_session()` promises: one end user each, and an explicit bearer wins.

use authorizer::model::{DeleteUserRequest, LoginRequest, SignupRequest, SkipMfaSetupRequest};

use super::{join, signed_in};
use crate::run::{PASSWORD, Run};
use crate::{Failure, check, refused, step};

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    run.section("sign-up, skip, profile on one session");
    let alone = join(run, "anna").await?;
    let profile = step!(run, alone.visitor, profile());
    check!(run, profile.email.as_deref() == Some(&alone.email));
    step!(run, run.admin, delete_user(DeleteUserRequest::new(&alone.id)));
    interleaved(run).await
}

async fn interleaved(run: &mut Run) -> Result<(), Failure> {
    run.section("two sessions, turn by turn");
    let (left, right) = (run.public.visitor(), run.public.visitor());
    let (lea, rob) = (run.email("lea"), run.email("rob"));
    step!(run, left, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&lea)));
    step!(run, right, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&rob)));
    // Neither says who they are: only the session can.
    let second = step!(run, right, skip_mfa_setup(SkipMfaSetupRequest::new()));
    let first = step!(run, left, skip_mfa_setup(SkipMfaSetupRequest::new()));
    let ((lea_id, lea_token), (rob_id, rob_token)) = (signed_in(run, &first)?, signed_in(run, &second)?);
    check!(run, lea_id != rob_id);
    for _ in 0..2 {
        let profile = step!(run, left, profile());
        check!(run, profile.id == lea_id);
        let profile = step!(run, right, profile());
        check!(run, profile.id == rob_id);
    }
    step!(run, left, login(LoginRequest::new(PASSWORD).email(&lea)));
    let profile = step!(run, right, profile());
    check!(run, profile.id == rob_id);

    run.section("a session and an explicit bearer");
    let profile = step!(run, left, profile().bearer(rob_token.as_str()));
    check!(run, profile.id == rob_id);
    let profile = step!(run, left, profile());
    check!(run, profile.id == lea_id);

    run.section("a client that is bound to no session");
    refused!(run, run.public, profile());
    step!(run, right, logout());
    refused!(run, run.public, profile().bearer(rob_token.as_str()));
    let profile = step!(run, left, profile());
    check!(run, profile.id == lea_id);
    check!(run, lea_token != rob_token);
    for id in [&lea_id, &rob_id] {
        step!(run, run.admin, delete_user(DeleteUserRequest::new(id)));
    }
    Ok(())
}
