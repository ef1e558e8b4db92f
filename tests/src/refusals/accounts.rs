//! Signing up and signing in.

use authorizer::model::{ForgotPasswordRequest, LoginRequest, RevokeAccessRequest, SignupRequest, UpdateUserRequest};

use super::{Conditions, Ended, ended, named};
use crate::run::PASSWORD;
use crate::scenario::join;
use crate::scene::Scene;
use crate::step;

pub(super) const ALL: Conditions = named![
    wrong_password,
    account_that_does_not_exist,
    account_whose_access_was_revoked,
    account_whose_address_was_not_confirmed,
    empty_password,
    address_that_is_too_long,
    neither_address_nor_phone_number,
    malformed_address,
    weak_password,
    passwords_that_differ,
    role_that_does_not_exist,
    redirect_to_a_foreign_place,
    account_that_exists_already,
];

async fn wrong_password(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "wrong-password").await?;
    ended!(member.visitor, login(LoginRequest::new("Wrong-horse-8").email(&member.email)))
}

async fn account_that_does_not_exist(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    ended!(run.public, login(LoginRequest::new(PASSWORD).email(run.email("nobody"))))
}

async fn account_whose_access_was_revoked(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "revoked").await?;
    step!(run, run.admin, revoke_access(RevokeAccessRequest::new(&member.id)));
    ended!(member.visitor, login(LoginRequest::new(PASSWORD).email(&member.email)))
}

async fn account_whose_address_was_not_confirmed(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let email = run.email("unconfirmed");
    step!(run, run.public, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&email)));
    ended!(run.public, login(LoginRequest::new(PASSWORD).email(&email)))
}

async fn empty_password(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "empty-password").await?;
    ended!(member.visitor, login(LoginRequest::new("").email(&member.email)))
}

async fn address_that_is_too_long(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    let email = format!("{}@{}", "a".repeat(320), run.domain());
    ended!(run.public, login(LoginRequest::new(PASSWORD).email(email)))
}

async fn neither_address_nor_phone_number(scene: &mut Scene) -> Ended {
    ended!(scene.run.public, login(LoginRequest::new(PASSWORD)))
}

async fn malformed_address(scene: &mut Scene) -> Ended {
    ended!(scene.run.public, signup(SignupRequest::new(PASSWORD, PASSWORD).email("not-an-address")))
}

async fn weak_password(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    ended!(run.public, signup(SignupRequest::new("weak", "weak").email(run.email("weak"))))
}

async fn passwords_that_differ(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    ended!(run.public, signup(SignupRequest::new(PASSWORD, "Battery-staple-8").email(run.email("differ"))))
}

async fn role_that_does_not_exist(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    ended!(run.public, signup(SignupRequest::new(PASSWORD, PASSWORD).email(run.email("role")).roles(["emperor"])))
}

async fn redirect_to_a_foreign_place(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "redirect").await?;
    let request = ForgotPasswordRequest::new().email(&member.email).redirect_uri("https://elsewhere.example/");
    ended!(run.public, forgot_password(request))
}

async fn account_that_exists_already(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "twice").await?;
    // Confirmed or not, the answer is the same.
    step!(run, run.admin, update_user(UpdateUserRequest::new(&member.id).email_verified(true)));
    ended!(run.public, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&member.email)))
}
