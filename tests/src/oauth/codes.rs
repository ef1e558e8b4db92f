//! Codes that become tokens.

use authorizer::oauth::{Callback, Client, ClientAuthentication, Grant, Token};

use super::jwts::{algorithm, claims, text};
use super::{Ended, Steps, browser, clients, logins, named, whose, words};
use crate::Failure;
use crate::scenario::Member;
use crate::scene::Scene;

pub(super) const ALL: Steps = named![
    code_with_the_cookie_of_a_session,
    code_by_signing_in_with_the_state,
    code_without_offline_access,
    code_whose_login_asks_for_more_than_the_request,
    code_and_secret_by_basic,
    code_and_secret_by_post,
    code_as_a_form_that_is_posted,
    code_in_the_fragment_with_an_id_token,
    code_for_a_resource,
    code_without_pkce_but_with_a_secret,
    code_without_async,
];

/// What a login gave: its scope and its tokens, how they are signed, and whether they are the user's.
fn seen(member: &Member, token: &Token) -> Ended {
    let access = token.access_token.expose();
    let id = token.id_token.as_ref().ok_or("there is no ID token")?.expose();
    let whose = whose(claims(access)?["sub"] == member.id.as_str() && claims(id)?["sub"] == member.id.as_str());
    let (access, id) = (algorithm(access)?, algorithm(id)?);
    let scope = token.scope.as_ref().map_or(String::new(), |scope| scope.join(" "));
    let refresh = if token.refresh_token.is_some() { "refresh token" } else { "no refresh token" };
    words(format!("{scope}; access token {access}, ID token {id}, {refresh}, of {whose}"))
}

async fn code_with_the_cookie_of_a_session(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, "cookie").await?;
    let asked = logins::request(scene, &client).await?;
    let (answered, _) = logins::by_cookies(scene, &member, asked).await?;
    let callback = answered.callback()?;
    seen(&member, &client.finish(answered.pending, callback).await?)
}

async fn code_by_signing_in_with_the_state(scene: &mut Scene) -> Ended {
    let (member, token) = logins::of_app(scene, "signs-in").await?;
    seen(&member, &token)
}

async fn code_without_offline_access(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, "online").await?;
    let asked = logins::request(scene, &client).scope("openid email").await?;
    let answered = logins::by_signing_in(scene, &member, asked).await?;
    let callback = answered.callback()?;
    seen(&member, &client.finish(answered.pending, callback).await?)
}

async fn code_whose_login_asks_for_more_than_the_request(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, "more").await?;
    let asked = logins::request(scene, &client).scope("openid").await?;
    let answered = logins::by_signing_in_for(scene, &member, asked, logins::SCOPE).await?;
    let callback = answered.callback()?;
    seen(&member, &client.finish(answered.pending, callback).await?)
}

async fn code_and_secret(scene: &mut Scene, who: &str, authentication: ClientAuthentication) -> Ended {
    let client = clients::service_by(scene, authentication)?;
    let (member, token) = logins::new(scene, &client, who).await?;
    seen(&member, &token)
}

async fn code_and_secret_by_basic(scene: &mut Scene) -> Ended {
    let authentication = ClientAuthentication::basic(&scene.run.client_secret);
    code_and_secret(scene, "basic", authentication).await
}

async fn code_and_secret_by_post(scene: &mut Scene) -> Ended {
    let authentication = ClientAuthentication::post(&scene.run.client_secret);
    code_and_secret(scene, "post", authentication).await
}

async fn code_as_a_form_that_is_posted(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, "form").await?;
    let cookies = browser::cookies(&member.visitor.session()?)?;
    let (url, pending) = logins::request(scene, &client).response_mode("form_post").await?;
    let page = browser::open(scene, &url, Some(&cookies)).await?;
    let field = |name: &str| {
        let after = page.text.split_once(&format!("key=\"{name}\" value=\""))?.1;
        after.split_once('"').map(|(value, _)| format!("{name}={value}"))
    };
    let fields = field("code").zip(field("state")).ok_or_else(|| page.text.clone())?;
    seen(&member, &client.finish(pending, Callback::from_query(format!("{}&{}", fields.0, fields.1))?).await?)
}

async fn code_in_the_fragment_with_an_id_token(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, "hybrid").await?;
    let cookies = browser::cookies(&member.visitor.session()?)?;
    let request = logins::request(scene, &client).response_type("code id_token").response_mode("fragment");
    let (url, pending) = request.await?;
    let page = browser::open(scene, &url, Some(&cookies)).await?;
    let location = page.location.ok_or(page.text)?;
    if browser::parameter(&location, "id_token").is_none() || location.query().is_some() {
        return Err(format!("the browser is sent to {location}").into());
    }
    seen(&member, &client.finish(pending, Callback::from_url(location)?).await?)
}

async fn code_for_a_resource(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, "resource").await?;
    let asked = logins::request(scene, &client).resource("https://api.example.com/things").await?;
    let answered = logins::by_signing_in(scene, &member, asked).await?;
    let callback = answered.callback()?;
    let token = client.finish(answered.pending, callback).await?;
    let audience = text(&claims(token.access_token.expose())?["aud"]);
    let renewed = client.token(Grant::refresh_token(logins::refresh_token(&token)?)).await?;
    let then = text(&claims(renewed.access_token.expose())?["aud"]);
    words(format!("audience {audience}, renewed {}", if then == audience { "the same" } else { "another" }))
}

/// The SDK has PKCE in each request, so this one is written by hand.
async fn code_without_pkce_but_with_a_secret(scene: &mut Scene) -> Ended {
    let client: Client = clients::service(scene)?;
    let (member, code) = without_pkce(scene, &client, "no-pkce").await?;
    seen(&member, &client.token(Grant::authorization_code(code, logins::redirect_uri(scene), None)).await?)
}

/// A code that no challenge belongs to.
pub(super) async fn without_pkce(scene: &mut Scene, client: &Client, who: &str) -> Result<(Member, String), Failure> {
    let member = logins::join(&mut scene.run, who).await?;
    let (mut url, pending) = logins::request(scene, client).await?;
    let pairs: Vec<_> = url.query_pairs().filter(|(name, _)| !name.starts_with("code_challenge")).collect();
    let pairs: Vec<_> = pairs.into_iter().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
    url.query_pairs_mut().clear().extend_pairs(pairs);
    let answered = logins::by_signing_in(scene, &member, (url, pending)).await?;
    Ok((member, answered.code))
}

/// The same calls for those who do not await them.
async fn code_without_async(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, "blocking").await?;
    let request = logins::request(scene, &client);
    let asked = tokio::task::block_in_place(|| request.send_blocking())?;
    let answered = logins::by_signing_in(scene, &member, asked).await?;
    let callback = answered.callback()?;
    let token = tokio::task::block_in_place(|| client.finish(answered.pending, callback).send_blocking())?;
    seen(&member, &token)
}
