//! Ten callers at once who renew the same login, each for itself.

use std::collections::BTreeMap;

use authorizer::oauth::{Client, Grant, Token};
use tokio::task::JoinSet;

use super::{Ended, Steps, clients, logins, named, refused, words};
use crate::Failure;
use crate::scene::Scene;

pub(super) const ALL: Steps = named![ten_naive_refreshes_at_once, one_of_the_ten_tries_again];

/// All of them at once: yields the token of the one that was first, and how often each answer came.
async fn ten(client: &Client, token: &Token) -> Result<(Token, String), Failure> {
    let mut all = JoinSet::new();
    for _ in 0..10 {
        let (client, grant) = (client.clone(), Grant::refresh_token(logins::refresh_token(token)?));
        all.spawn(async move { client.token(grant).await });
    }
    let (mut counts, mut winner) = (BTreeMap::new(), None);
    while let Some(done) = all.join_next().await {
        let text = match done? {
            Ok(token) => {
                winner = Some(token);
                "a token".to_owned()
            }
            refusal => refused(refusal)?.text(),
        };
        *counts.entry(text).or_insert(0) += 1;
    }
    let counts: Vec<_> = counts.iter().map(|(text, count)| format!("{count} × {text}")).collect();
    Ok((winner.ok_or_else(|| counts.join(", "))?, counts.join(", ")))
}

async fn ten_naive_refreshes_at_once(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let (_, token) = logins::of_app(scene, "crowd").await?;
    let (winner, counts) = ten(&client, &token).await?;
    let lives = logins::is_active(scene, &winner.access_token).await?;
    words(format!("{counts}; the login lives: {lives}"))
}

/// A caller that was refused has nothing but the old token. Once the login was renewed again, trying it ends it for all.
async fn one_of_the_ten_tries_again(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let (_, token) = logins::of_app(scene, "stubborn").await?;
    let (winner, counts) = ten(&client, &token).await?;
    let newest = client.token(Grant::refresh_token(logins::refresh_token(&winner)?)).await?;
    refused(client.token(Grant::refresh_token(logins::refresh_token(&token)?)).await)?;
    let lives = logins::is_active(scene, &newest.access_token).await?;
    let then = refused(client.token(Grant::refresh_token(logins::refresh_token(&newest)?)).await)?.text();
    words(format!("{counts}; the login lives: {lives}, the newest refresh token {then}"))
}
