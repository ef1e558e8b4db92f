//! Whose a token is, as the server says.

use authorizer::oauth::Token;

use super::clients::Program;
use super::{Ended, Steps, clients, logins, named, refused, whose, words};
use crate::scene::Scene;

pub(super) const ALL: Steps = named![
    userinfo_of_a_user,
    userinfo_with_a_smaller_scope,
    userinfo_with_the_id_token_of_another_user,
    userinfo_with_something_else,
    userinfo_with_a_token_of_a_program,
];

/// The names of the claims, `sub` aside.
fn names(user: &authorizer::oauth::UserInfo) -> String {
    let mut names: Vec<_> = user.claims.keys().map(String::as_str).collect();
    names.sort_unstable();
    names.join(" ")
}

async fn userinfo_of_a_user(scene: &mut Scene) -> Ended {
    let (member, token) = logins::of_app(scene, "user").await?;
    let user = clients::app(scene)?.userinfo(&token).await?;
    let whose = whose(user.sub == member.id && user.claims["email"] == member.email.as_str());
    words(format!("{whose}: {}", names(&user)))
}

async fn userinfo_with_a_smaller_scope(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, "shy").await?;
    let asked = logins::request(scene, &client).scope("openid").await?;
    let answered = logins::by_signing_in(scene, &member, asked).await?;
    let callback = answered.callback()?;
    let token = client.finish(answered.pending, callback).await?;
    let user = client.userinfo(&token).await?;
    words(format!("{}, and {} claims", whose(user.sub == member.id), user.claims.len()))
}

async fn userinfo_with_the_id_token_of_another_user(scene: &mut Scene) -> Ended {
    let (_, mut mine) = logins::of_app(scene, "mine").await?;
    let (_, other) = logins::of_app(scene, "yours").await?;
    mine.id_token = other.id_token;
    refused(clients::app(scene)?.userinfo(&mine).await)
}

async fn userinfo_with_something_else(scene: &mut Scene) -> Ended {
    refused(clients::app(scene)?.userinfo(&Token::new("not-a-token")).await)
}

async fn userinfo_with_a_token_of_a_program(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "nobody").await?;
    let token = program.token(scene, "openid email").await?;
    refused(program.with_secret(scene)?.userinfo(&token).await)
}
