//! Tokens that are ended, and those that cannot be.

use authorizer::oauth::Grant;

use super::clients::Program;
use super::{Ended, Steps, clients, logins, named, refused, registration, words};
use crate::scene::Scene;

pub(super) const ALL: Steps = named![
    revocation_of_an_access_token,
    revocation_of_a_refresh_token,
    revocation_a_second_time,
    revocation_with_a_wrong_secret,
    revocation_with_a_hint_that_there_is_not,
    revocation_of_something_else,
    revocation_of_a_token_of_a_registered_client,
    revocation_of_a_token_of_a_program,
    revocation_by_an_unknown_client,
];

/// What is left of a login: access token, userinfo, refresh token.
async fn left(scene: &Scene, token: &authorizer::oauth::Token) -> Ended {
    let active = logins::is_active(scene, &token.access_token).await?;
    let client = clients::app(scene)?;
    let userinfo = refused(client.userinfo(token).await)?.text();
    let refresh = refused(client.token(Grant::refresh_token(logins::refresh_token(token)?)).await)?.text();
    words(format!("active {active}, userinfo {userinfo}, refresh {refresh}"))
}

async fn revocation_of_an_access_token(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "access").await?;
    clients::app(scene)?.revoke(&token.access_token, Some("access_token")).await?;
    left(scene, &token).await
}

async fn revocation_of_a_refresh_token(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "refresh").await?;
    clients::app(scene)?.revoke(logins::refresh_token(&token)?, Some("refresh_token")).await?;
    left(scene, &token).await
}

async fn revocation_a_second_time(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "again").await?;
    let client = clients::app(scene)?;
    client.revoke(&token.access_token, None).await?;
    refused(client.revoke(&token.access_token, None).await)
}

/// The server looks at the id alone.
async fn revocation_with_a_wrong_secret(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "unchecked").await?;
    let client = clients::own(scene)?.client_secret("a-wrong-secret").build()?;
    client.revoke(&token.access_token, None).await?;
    words(format!("accepted, active {}", logins::is_active(scene, &token.access_token).await?))
}

async fn revocation_with_a_hint_that_there_is_not(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "hint").await?;
    refused(clients::app(scene)?.revoke(&token.access_token, Some("id_token")).await)
}

async fn revocation_of_something_else(scene: &mut Scene) -> Ended {
    refused(clients::app(scene)?.revoke("not-a-token", None).await)
}

async fn revocation_of_a_token_of_a_registered_client(scene: &mut Scene) -> Ended {
    let (client, token) = registration::signed_in(scene, "registered").await?;
    let by_another = refused(clients::app(scene)?.revoke(&token.access_token, None).await)?.text();
    client.revoke(&token.access_token, None).await?;
    words(format!("{by_another} for another; by itself: {}", refused(client.userinfo(&token).await)?.text()))
}

async fn revocation_of_a_token_of_a_program(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "retires").await?;
    let token = program.token(scene, "read:things").await?;
    let by_itself = refused(program.with_secret(scene)?.revoke(&token.access_token, None).await)?.text();
    let service = clients::service(scene)?;
    let before = service.introspect(&token.access_token, None).await?.active;
    service.revoke(&token.access_token, None).await?;
    let after = service.introspect(token.access_token, None).await?.active;
    words(format!("{by_itself} by the program; active {before} → {after} by the client of the server"))
}

async fn revocation_by_an_unknown_client(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "stranger").await?;
    // The SDK itself refuses tokens of other clients at a server of Authorizer's, so this client does not know that it is one.
    let place = format!("{}/oauth/revoke", scene.target().http);
    let client = authorizer::oauth::Client::builder("nobody").endpoint(authorizer::oauth::Endpoint::Revocation, place).build()?;
    refused(client.revoke(token.access_token, None).await)
}
