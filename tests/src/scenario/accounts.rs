//! An account from sign-up to the end of its sessions.

use authorizer::Map;
use authorizer::model::{
    DeleteUserRequest, LoginRequest, RevokeRequest, SessionRequest, SignupRequest, SkipMfaSetupRequest, UpdateProfileRequest,
    ValidateJwtTokenRequest, ValidateSessionRequest,
};
use serde_json::json;

use super::signed_in;
use crate::run::{PASSWORD, Run};
use crate::{Failure, check, refused, step};

const SCOPES: [&str; 4] = ["openid", "email", "profile", "offline_access"];

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    run.section("accounts");
    let email = run.email("mira");
    let visitor = run.public.visitor();
    let request = SignupRequest::new(PASSWORD, PASSWORD).email(&email).given_name("Mira").scope(SCOPES);
    let offer = step!(run, visitor, signup(request.roles(["user"]).app_data(note())));
    check!(run, offer.access_token.is_none() && offer.should_show_totp_screen && offer.authenticator_recovery_codes.len() == 10);
    let auth = step!(run, visitor, skip_mfa_setup(SkipMfaSetupRequest::new().email(&email)));
    check!(run, auth.refresh_token.is_some());
    let (id, token) = signed_in(run, &auth)?;

    let request =
        UpdateProfileRequest::new().family_name("Novak").middle_name("J").nickname("mi").gender("female").birthdate("1990-02-03");
    let phone = run.phone();
    let request = request.phone_number(phone).picture("https://example.com/mira.png").app_data(note());
    step!(run, run.public, update_profile(request).bearer(token.as_str()));
    let profile = step!(run, run.public, profile().bearer(token.as_str()));
    check!(run, profile.family_name.as_deref() == Some("Novak") && profile.app_data == note());
    sessions_of(run, &email).await?;
    step!(run, run.admin, delete_user(DeleteUserRequest::new(id)));
    Ok(())
}

/// Looks like the wrapper that REST and gRPC put around a map, and is not one.
fn note() -> Map {
    Map::from_iter([("value".to_owned(), json!({ "x": 1 }))])
}

async fn sessions_of(run: &mut Run, email: &str) -> Result<(), Failure> {
    run.section("sessions of an account");
    let visitor = run.public.visitor();
    let auth = step!(run, visitor, login(LoginRequest::new(PASSWORD).email(email).scope(SCOPES)));
    let (_, token) = signed_in(run, &auth)?;
    let cookie = session_cookie(run, &visitor)?;
    let valid = step!(run, run.public, validate_session(ValidateSessionRequest::new(cookie)));
    check!(run, valid.is_valid);
    let valid = step!(run, run.public, validate_jwt_token(ValidateJwtTokenRequest::new("access_token", token.as_str())));
    check!(run, valid.is_valid && valid.claims.contains_key("sub"));

    let renewed = step!(run, visitor, session(SessionRequest::new().scope(SCOPES)));
    refused!(run, run.public, profile().bearer(token.as_str()));
    let refresh = renewed.refresh_token.ok_or_else(|| run.failure("session", "gives no refresh token"))?;
    step!(run, run.public, revoke(RevokeRequest::new(refresh.clone())));
    refused!(run, run.public, revoke(RevokeRequest::new(refresh)));

    step!(run, visitor, login(LoginRequest::new(PASSWORD).email(email)));
    step!(run, visitor, profile());
    step!(run, visitor, logout());
    refused!(run, visitor, login(LoginRequest::new("Wrong-horse-8").email(email)));
    Ok(())
}

fn session_cookie(run: &Run, visitor: &crate::driver::Public) -> Result<String, Failure> {
    let session = visitor.session()?;
    let cookie = session.cookie("cookie_session").ok_or_else(|| run.failure("login", "left no session cookie"))?;
    Ok(cookie.expose().to_owned())
}
