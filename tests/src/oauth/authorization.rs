//! What the server makes of authorization requests.

use authorizer::oauth::Callback;

use super::{Ended, Steps, browser, clients, logins, named, refused, words};
use crate::scene::Scene;

pub(super) const ALL: Steps = named![
    request_without_a_session_that_may_ask_nothing,
    request_for_a_redirect_to_a_foreign_place,
    request_with_a_session_ends_the_tokens_of_before,
    request_that_wants_a_new_login,
];

async fn request_without_a_session_that_may_ask_nothing(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let (url, pending) = logins::request(scene, &client).prompt("none").await?;
    let page = browser::open(scene, &url, None).await?;
    let callback = Callback::from_url(page.location.ok_or("the browser is sent nowhere")?)?;
    refused(client.finish(pending, callback).await)
}

async fn request_for_a_redirect_to_a_foreign_place(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    // Only the place matters, so nothing of it has to be random.
    let request = client.authorize("https://elsewhere.example/callback").state("a-state-of-the-tests");
    let (url, _) = request.nonce("a-nonce-of-the-tests").await?;
    let page = browser::open(scene, &url, None).await?;
    let body: serde_json::Value = serde_json::from_str(&page.text)?;
    words(format!("{} {} {}", page.status, body["error"], body["error_description"]).replace('"', ""))
}

async fn request_with_a_session_ends_the_tokens_of_before(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, "rotates").await?;
    let token = member.token.as_str().into();
    let before = logins::is_active(scene, &token).await?;
    let asked = logins::request(scene, &client).await?;
    let (_, page) = logins::by_cookies(scene, &member, asked).await?;
    let after = logins::is_active(scene, &token).await?;
    let cookies = if page.cookies.is_some() { "new cookies" } else { "no new cookies" };
    words(format!("{cookies}, active {before} → {after}"))
}

async fn request_that_wants_a_new_login(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, "once-more").await?;
    let cookies = browser::cookies(&member.visitor.session()?)?;
    let (url, _) = logins::request(scene, &client).prompt("login").await?;
    let page = browser::open(scene, &url, Some(&cookies)).await?;
    let to = page.location.ok_or("the browser is sent nowhere")?;
    words(format!("{} to {}", page.status, to.path()))
}
