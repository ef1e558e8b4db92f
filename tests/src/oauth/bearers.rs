//! Calls of operations with the tokens of a source, when the server does not know a token any longer.

use authorizer::Protocol;
use authorizer::model::LoginRequest;
use authorizer::oauth::{Token, TokenSource};

use super::{Ended, Steps, clients, logins, named, refused, words};
use crate::Failure;
use crate::run::PASSWORD;
use crate::scenario::Member;
use crate::scene::Scene;

pub(super) const ALL: Steps =
    named![revoked_bearer_is_replaced_by_a_new_login, revoked_bearer_is_refreshed, revoked_bearer_of_an_ended_login];

const PROTOCOLS: [Protocol; 3] = [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc];

/// A source that signs in again whenever it needs a token.
fn signing_in(scene: &Scene, member: &Member, first: Token) -> Result<TokenSource, Failure> {
    let (client, email) = (clients::caller(&scene.run)?.clone(), member.email.clone());
    let source = TokenSource::from_fn(move |_| {
        let call = client.start_session().login(LoginRequest::new(PASSWORD).email(&email));
        async move { Ok(Token::new(call.await?.access_token.ok_or("the login gives no token")?)) }
    });
    Ok(source.token(first).build())
}

async fn revoked_bearer_is_replaced_by_a_new_login(scene: &mut Scene) -> Ended {
    let (member, _) = logins::of_app(scene, "replaced").await?;
    let client = clients::app(scene)?;
    let mut seen = Vec::new();
    for protocol in PROTOCOLS {
        let first = logins::again(scene, &client, &member).await?;
        client.revoke(&first.access_token, Some("access_token")).await?;
        let source = signing_in(scene, &member, first.clone())?;
        let me = clients::caller_with(scene, protocol, &source)?.profile().await?;
        let is_new = source.current().is_some_and(|token| token.access_token != first.access_token);
        seen.push(me.id == member.id && is_new);
    }
    words(format!("{} of 3 protocols give the user, by a new token", seen.into_iter().filter(|seen| *seen).count()))
}

/// The server ends an access token with the refresh token beside it, so this one is of another login of the same user.
async fn revoked_bearer_is_refreshed(scene: &mut Scene) -> Ended {
    let (member, first) = logins::of_app(scene, "refreshed").await?;
    let client = clients::app(scene)?;
    let mut seen = Vec::new();
    for protocol in PROTOCOLS {
        let ended = logins::again(scene, &client, &member).await?;
        client.revoke(&ended.access_token, Some("access_token")).await?;
        let other = logins::again(scene, &client, &member).await?;
        let mixed = Token::new(ended.access_token).with_refresh_token(logins::refresh_token(&other)?);
        let source = client.token_source_of(mixed).build();
        let me = clients::caller_with(scene, protocol, &source)?.profile().await?;
        let is_new = source.current().is_some_and(|token| token.refresh_token != other.refresh_token);
        seen.push(me.id == member.id && is_new);
    }
    let apart = logins::is_active(scene, &first.access_token).await?;
    let count = seen.into_iter().filter(|seen| *seen).count();
    words(format!("{count} of 3 protocols give the user, by a refreshed token; the first login lives: {apart}"))
}

async fn revoked_bearer_of_an_ended_login(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let (_, token) = logins::of_app(scene, "ended").await?;
    client.revoke(&token.access_token, Some("access_token")).await?;
    let source = client.token_source_of(token).build();
    let caller = clients::caller_with(scene, Protocol::Rest, &source)?;
    let first = refused(caller.profile().await)?.text();
    let second = refused(caller.profile().await)?.text();
    words(format!("{first}, then {second}"))
}
