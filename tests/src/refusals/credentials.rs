//! Tokens, sessions and the administrator's secret.

use std::time::Duration;

use authorizer::Secret;
use authorizer::model::{
    AdminLoginRequest, CheckPermissionsRequest, LoginRequest, PermissionCheckInput, RevokeRequest, UsersRequest,
    ValidateJwtTokenRequest, ValidateSessionRequest,
};

use super::{Conditions, Ended, ended, named};
use crate::Failure;
use crate::run::PASSWORD;
use crate::scenario::{join, signed_in};
use crate::scene::Scene;
use crate::stage::Stage;
use crate::step;

pub(super) const ALL: Conditions = named![
    no_token,
    malformed_token,
    token_of_a_session_that_ended,
    id_token_in_place_of_an_access_token,
    no_admin_secret,
    wrong_admin_secret,
    token_of_a_user_in_place_of_the_admin_secret,
    admin_login_with_a_wrong_secret,
    admin_secret_in_place_of_a_user,
    malformed_token_to_check,
    token_to_check_with_a_foreign_signature,
    expired_token_to_check,
    token_to_check_of_a_session_that_ended,
    token_to_check_of_an_unknown_type,
    expired_refresh_token,
    malformed_refresh_token,
    token_to_check_without_a_role,
    empty_session_to_check,
    refresh_token_that_was_revoked,
];

/// A token of the right form that another server signed.
const FOREIGN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJub2JvZHkiLCJleHAiOjQxMDI0NDQ4MDB9.\
    c2lnbmVkLWJ5LXNvbWVib2R5LWVsc2Utb24tYW5vdGhlcg";

async fn no_token(scene: &mut Scene) -> Ended {
    ended!(scene.run.public, profile())
}

async fn malformed_token(scene: &mut Scene) -> Ended {
    ended!(scene.run.public, profile().bearer("not-a-token"))
}

async fn token_of_a_session_that_ended(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "ended").await?;
    step!(run, member.visitor, logout());
    ended!(run.public, profile().bearer(member.token.as_str()))
}

async fn id_token_in_place_of_an_access_token(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "id-token").await?;
    let auth = step!(run, member.visitor, session(authorizer::model::SessionRequest::new()));
    let token = auth.id_token.ok_or_else(|| run.failure("session", "gives no id token"))?;
    ended!(run.public, profile().bearer(token.clone()))
}

async fn no_admin_secret(scene: &mut Scene) -> Ended {
    ended!(scene.run.outsider, users(UsersRequest::new()))
}

async fn wrong_admin_secret(scene: &mut Scene) -> Ended {
    ended!(scene.admin_with("a-wrong-secret")?, users(UsersRequest::new()))
}

async fn token_of_a_user_in_place_of_the_admin_secret(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "no-admin").await?;
    ended!(run.outsider, users(UsersRequest::new()).bearer(member.token.as_str()))
}

async fn admin_login_with_a_wrong_secret(scene: &mut Scene) -> Ended {
    ended!(scene.run.outsider.visitor(), admin_login(AdminLoginRequest::new("a-wrong-secret")))
}

async fn admin_secret_in_place_of_a_user(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let check = PermissionCheckInput::new("viewer", "document:plan");
    super::permissions::with_model(run).await?;
    let request = CheckPermissionsRequest::new([check]).user("user:somebody");
    let error = crate::call!(run.admin.as_public(), check_permissions(request)).err();
    super::permissions::without_model(run).await?;
    Ok(error)
}

async fn malformed_token_to_check(scene: &mut Scene) -> Ended {
    ended!(scene.run.public, validate_jwt_token(ValidateJwtTokenRequest::new("access_token", "not-a-token")))
}

async fn token_to_check_with_a_foreign_signature(scene: &mut Scene) -> Ended {
    ended!(scene.run.public, validate_jwt_token(ValidateJwtTokenRequest::new("access_token", FOREIGN)))
}

/// A refresh token that is good for one second, after two.
async fn expired(scene: &mut Scene, name: &str) -> Result<Secret, Failure> {
    let run = &mut scene.run;
    let member = join(run, name).await?;
    let auth =
        step!(run, member.visitor, login(LoginRequest::new(PASSWORD).email(&member.email).scope(["openid", "offline_access"])));
    let token = auth.refresh_token.ok_or_else(|| run.failure("login", "gives no refresh token"))?;
    if matches!(run.stage, Stage::Live { .. }) {
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    Ok(token)
}

async fn expired_token_to_check(scene: &mut Scene) -> Ended {
    let token = expired(scene, "expired").await?;
    ended!(scene.run.public, validate_jwt_token(ValidateJwtTokenRequest::new("refresh_token", token.clone())))
}

async fn token_to_check_of_a_session_that_ended(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "ended").await?;
    step!(run, member.visitor, logout());
    ended!(run.public, validate_jwt_token(ValidateJwtTokenRequest::new("access_token", member.token.as_str())))
}

async fn token_to_check_of_an_unknown_type(scene: &mut Scene) -> Ended {
    ended!(scene.run.public, validate_jwt_token(ValidateJwtTokenRequest::new("nonsense", FOREIGN)))
}

async fn expired_refresh_token(scene: &mut Scene) -> Ended {
    let token = expired(scene, "expired-refresh").await?;
    ended!(scene.run.public, revoke(RevokeRequest::new(token.clone())))
}

async fn malformed_refresh_token(scene: &mut Scene) -> Ended {
    ended!(scene.run.public, revoke(RevokeRequest::new("not-a-token")))
}

async fn token_to_check_without_a_role(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "role").await?;
    let request = ValidateJwtTokenRequest::new("access_token", member.token.as_str()).roles(["editor"]);
    ended!(run.public, validate_jwt_token(request))
}

async fn empty_session_to_check(scene: &mut Scene) -> Ended {
    ended!(scene.run.public, validate_session(ValidateSessionRequest::new("")))
}

async fn refresh_token_that_was_revoked(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "revoke").await?;
    let auth =
        step!(run, member.visitor, login(LoginRequest::new(PASSWORD).email(&member.email).scope(["openid", "offline_access"])));
    let _ = signed_in(run, &auth)?;
    let token = auth.refresh_token.ok_or_else(|| run.failure("login", "gives no refresh token"))?;
    step!(run, run.public, revoke(RevokeRequest::new(token.clone())));
    ended!(run.public, revoke(RevokeRequest::new(token.clone())))
}
