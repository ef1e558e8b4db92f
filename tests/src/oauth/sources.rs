//! Tokens that renew themselves, on a real server.

use std::time::{Duration, SystemTime};

use authorizer::oauth::{Grant, Token, TokenSource};
use tokio::task::JoinSet;

use super::clients::Program;
use super::{Ended, Steps, clients, logins, named, refused, whose, words};
use crate::Failure;
use crate::scene::Scene;

pub(super) const ALL: Steps = named![
    source_renews_a_login_again_and_again,
    source_with_ten_callers_at_once,
    source_of_a_login_that_was_revoked,
    source_of_a_program_with_ten_callers_at_once,
];

/// Longer than anything here takes.
const LONG: Duration = Duration::from_mins(1);

/// The same token as if its time had passed.
fn expired(token: &Token) -> Token {
    token.clone().with_expires_at(SystemTime::UNIX_EPOCH)
}

async fn source_renews_a_login_again_and_again(scene: &mut Scene) -> Ended {
    let (member, first) = logins::of_app(scene, "source").await?;
    let client = clients::app(scene)?;
    let source = client.token_source_of(expired(&first)).build();
    for _ in 0..2 {
        source.supply(expired(&*source.token().await?));
    }
    let last = source.token().await?;
    let user = client.userinfo(&last).await?;
    let kept = last.scope == first.scope && last.refresh_token.is_some() && last.refresh_token != first.refresh_token;
    let kept = if kept { "the scope of before" } else { "something else" };
    words(format!("3 renewals, {}, {kept}", whose(user.sub == member.id)))
}

/// Half of them without async: yields how many tokens they have among them.
async fn ten(source: &TokenSource) -> Result<Vec<Token>, Failure> {
    let mut all = JoinSet::new();
    for place in 0..10 {
        let source = source.clone();
        if place % 2 == 0 {
            all.spawn(async move { source.token().await });
        } else {
            all.spawn_blocking(move || source.token_blocking(LONG));
        }
    }
    let mut tokens: Vec<Token> = Vec::new();
    while let Some(token) = all.join_next().await {
        let token = token??;
        if !tokens.contains(&token) {
            tokens.push((*token).clone());
        }
    }
    Ok(tokens)
}

async fn source_with_ten_callers_at_once(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "orderly").await?;
    let client = clients::app(scene)?;
    let tokens = ten(&client.token_source_of(expired(&token)).build()).await?;
    let lives = logins::is_active(scene, &tokens[0].access_token).await?;
    client.token(Grant::refresh_token(logins::refresh_token(&tokens[0])?)).await?;
    words(format!("{} token for all; the login lives: {lives}, and can be renewed", tokens.len()))
}

async fn source_of_a_login_that_was_revoked(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "revoked").await?;
    let client = clients::app(scene)?;
    client.revoke(logins::refresh_token(&token)?, Some("refresh_token")).await?;
    let source = client.token_source_of(expired(&token)).build();
    let first = refused(source.token().await)?.text();
    // Nothing is sent a second time.
    let second = refused(source.token().await)?.text();
    words(format!("{first}, then {second}"))
}

async fn source_of_a_program_with_ten_callers_at_once(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "busy").await?;
    let client = program.with_secret(scene)?;
    let source = client.token_source(Grant::client_credentials().scope("read:things")).build();
    let tokens = ten(&source).await?;
    let is_good = tokens[0].expires_at.is_some() && tokens[0].scope.as_deref() == Some(&["read:things".to_owned()]);
    words(format!("{} token for all, {}", tokens.len(), if is_good { "as asked for" } else { "another one" }))
}
