//! Users who sign out in their browser.

use authorizer::oauth::{Client, Token};

use super::browser::{self, Page};
use super::{Ended, Steps, clients, logins, named, words};
use crate::Failure;
use crate::scenario::Member;
use crate::scene::Scene;

pub(super) const ALL: Steps = named![
    logout_with_an_id_token,
    logout_to_a_foreign_place,
    logout_without_an_id_token,
    logout_without_a_session,
    logout_by_a_form,
];

/// Somebody who has signed in by the cookies of their session, and those cookies.
async fn signed_in(scene: &mut Scene, who: &str) -> Result<(Client, Member, Token, String), Failure> {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, who).await?;
    let asked = logins::request(scene, &client).await?;
    let (answered, page) = logins::by_cookies(scene, &member, asked).await?;
    let callback = answered.callback()?;
    let token = client.finish(answered.pending, callback).await?;
    Ok((client, member, token, page.cookies.ok_or("the session has no new cookies")?))
}

fn id_token(token: &Token) -> Result<&authorizer::Secret, Failure> {
    token.id_token.as_ref().ok_or_else(|| "there is no ID token".into())
}

/// Where the browser is, and whether it and the token are still good for something.
async fn seen(scene: &mut Scene, page: &Page, token: &Token, cookies: &str) -> Ended {
    let server = &scene.target().server;
    let to = page.location.as_ref().map_or(String::new(), |to| format!(" to {}", to.as_str().replace(server, "")));
    let client = clients::app(scene)?;
    let (url, _) = logins::request(scene, &client).prompt("none").await?;
    let asked = browser::open(scene, &url, Some(cookies)).await?;
    let known = asked.location.is_some_and(|to| browser::parameter(&to, "code").is_some());
    let active = logins::is_active(scene, &token.access_token).await?;
    words(format!("{}{to}; still signed in {known}, access token active {active}", page.status))
}

async fn logout_with_an_id_token(scene: &mut Scene) -> Ended {
    let (client, _, token, cookies) = signed_in(scene, "signs-out").await?;
    let back = format!("{}/bye", scene.target().server);
    let request = client.logout().id_token(id_token(&token)?).post_logout_redirect_uri(back).state("seen-again");
    let page = browser::open(scene, &request.await?, Some(&cookies)).await?;
    seen(scene, &page, &token, &cookies).await
}

async fn logout_to_a_foreign_place(scene: &mut Scene) -> Ended {
    let (client, _, token, cookies) = signed_in(scene, "wanders").await?;
    let request = client.logout().id_token(id_token(&token)?).post_logout_redirect_uri("https://elsewhere.example/");
    let page = browser::open(scene, &request.await?, Some(&cookies)).await?;
    seen(scene, &page, &token, &cookies).await
}

async fn logout_without_an_id_token(scene: &mut Scene) -> Ended {
    let (client, _, token, cookies) = signed_in(scene, "hesitates").await?;
    let page = browser::open(scene, &client.logout().await?, Some(&cookies)).await?;
    let asks = if page.text.contains("<form") { "a page that asks" } else { "no page that asks" };
    words(format!("{asks}; {}", seen(scene, &page, &token, &cookies).await?.text()))
}

async fn logout_without_a_session(scene: &mut Scene) -> Ended {
    let (client, _, token, cookies) = signed_in(scene, "no-cookies").await?;
    let page = browser::open(scene, &client.logout().id_token(id_token(&token)?).await?, None).await?;
    seen(scene, &page, &token, &cookies).await
}

/// What the page that asks does.
async fn logout_by_a_form(scene: &mut Scene) -> Ended {
    let (_, _, token, cookies) = signed_in(scene, "confirms").await?;
    let page = browser::submit(scene, "/logout", "", Some(&cookies)).await?;
    seen(scene, &page, &token, &cookies).await
}
