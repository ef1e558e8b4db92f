//! Refresh tokens, used as they are meant to be and as thieves use them.

use authorizer::oauth::{Grant, Token};

use super::clients::Program;
use super::{Ended, Steps, clients, logins, named, refused, words};
use crate::Failure;
use crate::scene::Scene;

pub(super) const ALL: Steps = named![
    refresh_gives_new_tokens_and_ends_the_old,
    refresh_by_another_client,
    refresh_with_something_else,
    refresh_with_a_wrong_secret,
    reuse_within_ten_seconds,
    reuse_after_ten_seconds,
    reuse_of_one_that_was_replaced_twice,
];

/// Longer than the server takes a second use for a mistake, in milliseconds.
const GRACE: u64 = 11_000;

/// Uses the refresh token of a token.
async fn next(scene: &Scene, token: &Token) -> Result<Token, Failure> {
    Ok(clients::app(scene)?.token(Grant::refresh_token(logins::refresh_token(token)?)).await?)
}

/// Uses one that should not be used again: fails unless the server says so.
async fn misuse(scene: &Scene, token: &Token) -> Result<String, Failure> {
    let result = clients::app(scene)?.token(Grant::refresh_token(logins::refresh_token(token)?)).await;
    Ok(refused(result)?.text())
}

async fn refresh_gives_new_tokens_and_ends_the_old(scene: &mut Scene) -> Ended {
    let (_, first) = logins::of_app(scene, "renews").await?;
    let second = next(scene, &first).await?;
    let is_new = first.access_token != second.access_token && first.refresh_token != second.refresh_token;
    let is_new = if is_new { "both new" } else { "not both new" };
    let scope = if first.scope == second.scope { "the same scope" } else { "another scope" };
    let (old, new) =
        (logins::is_active(scene, &first.access_token).await?, logins::is_active(scene, &second.access_token).await?);
    words(format!("{is_new}, {scope}; the old access token active {old}, the new one {new}"))
}

async fn refresh_by_another_client(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "theirs").await?;
    let other = Program::make(scene, "other").await?.with_secret(scene)?;
    refused(other.token(Grant::refresh_token(logins::refresh_token(&token)?)).await)
}

async fn refresh_with_something_else(scene: &mut Scene) -> Ended {
    refused(clients::app(scene)?.token(Grant::refresh_token("not-a-token")).await)
}

async fn refresh_with_a_wrong_secret(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "wrong-secret").await?;
    let client = clients::own(scene)?.client_secret("a-wrong-secret").build()?;
    let seen = refused(client.token(Grant::refresh_token(logins::refresh_token(&token)?)).await)?.text();
    // Who asks is looked at before the token is, so it is still good.
    next(scene, &token).await?;
    words(format!("{seen}, the token is still good"))
}

async fn reuse_within_ten_seconds(scene: &mut Scene) -> Ended {
    let (_, first) = logins::of_app(scene, "early").await?;
    let second = next(scene, &first).await?;
    let seen = misuse(scene, &first).await?;
    let lives = logins::is_active(scene, &second.access_token).await?;
    next(scene, &second).await?;
    words(format!("{seen}; the new access token active {lives}, the new refresh token good"))
}

async fn reuse_after_ten_seconds(scene: &mut Scene) -> Ended {
    let (_, first) = logins::of_app(scene, "late").await?;
    let second = next(scene, &first).await?;
    scene.run.stage.pause(GRACE).await;
    let seen = misuse(scene, &first).await?;
    let lives = logins::is_active(scene, &second.access_token).await?;
    words(format!("{seen}; the new access token active {lives}, the new refresh token {}", misuse(scene, &second).await?))
}

async fn reuse_of_one_that_was_replaced_twice(scene: &mut Scene) -> Ended {
    let (_, first) = logins::of_app(scene, "grandparent").await?;
    let second = next(scene, &first).await?;
    let third = next(scene, &second).await?;
    let seen = misuse(scene, &first).await?;
    let lives = logins::is_active(scene, &third.access_token).await?;
    words(format!("{seen}; the newest access token active {lives}, its refresh token {}", misuse(scene, &third).await?))
}
