//! What an instance of the server was told not to do.

use authorizer::model::{InviteMembersRequest, LoginRequest, MagicLinkLoginRequest, SignupRequest, UsersRequest};

use super::{Conditions, Ended, ended, named};
use crate::run::PASSWORD;
use crate::scene::Scene;

pub(super) const ALL: Conditions = named![
    sign_up_that_is_switched_off,
    passwords_that_are_switched_off,
    links_by_mail_that_are_switched_off,
    invitation_without_a_mail_server,
    admin_secret_where_it_is_not_taken,
];

async fn sign_up_that_is_switched_off(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    ended!(run.public, signup(SignupRequest::new(PASSWORD, PASSWORD).email(run.email("late"))))
}

async fn passwords_that_are_switched_off(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    ended!(run.public, login(LoginRequest::new(PASSWORD).email(run.email("late"))))
}

async fn links_by_mail_that_are_switched_off(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    ended!(run.public, magic_link_login(MagicLinkLoginRequest::new(run.email("late"))))
}

async fn invitation_without_a_mail_server(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    ended!(run.admin, invite_members(InviteMembersRequest::new([run.email("late")])))
}

async fn admin_secret_where_it_is_not_taken(scene: &mut Scene) -> Ended {
    ended!(scene.run.admin, users(UsersRequest::new()))
}
