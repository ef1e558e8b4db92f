//! Clients that register themselves.

use authorizer::oauth::{Callback, Client, Grant, PendingAuthorization, RegistrationRequest, Token};

use super::browser::{self, Page};
use super::jwts::text;
use super::{Ended, Steps, clients, logins, named, refused, words};
use crate::Failure;
use crate::scene::Scene;

pub(super) const ALL: Steps = named![
    client_registers,
    client_registers_with_a_secret,
    client_registers_without_a_redirect_uri,
    registered_client_gets_no_token_for_itself,
    registered_client_of_a_user_who_agrees,
    registered_client_of_a_user_who_does_not_agree,
];

/// Where the browser comes back to. The server takes any port of this machine for the one that was registered (RFC 8252, section 7.3).
const HERE: &str = "http://127.0.0.1:8401/callback";

fn request() -> RegistrationRequest {
    let request = RegistrationRequest::new().redirect_uri("http://127.0.0.1:8400/callback");
    request.member("client_name", "A tool of the tests").member("token_endpoint_auth_method", "none")
}

async fn client_registers(scene: &mut Scene) -> Ended {
    let made = clients::app(scene)?.register(request()).await?;
    let method = text(&made.members.expose()["token_endpoint_auth_method"]);
    let secret = if made.client_secret.is_some() { "a secret" } else { "no secret" };
    words(format!("an id of {} characters, {secret}, authentication {method}", made.client_id.len()))
}

async fn client_registers_with_a_secret(scene: &mut Scene) -> Ended {
    refused(clients::app(scene)?.register(request().member("token_endpoint_auth_method", "client_secret_basic")).await)
}

async fn client_registers_without_a_redirect_uri(scene: &mut Scene) -> Ended {
    refused(clients::app(scene)?.register(RegistrationRequest::new()).await)
}

async fn registered_client_gets_no_token_for_itself(scene: &mut Scene) -> Ended {
    let made = clients::app(scene)?.register(request()).await?;
    let client = clients::own(scene)?.client_id(made.client_id).build()?;
    refused(client.token(Grant::client_credentials()).await)
}

/// A request of a client that registered itself: the server asks the user, who answers.
async fn answered(scene: &mut Scene, who: &str, answer: &str) -> Result<(Client, PendingAuthorization, Page), Failure> {
    let made = clients::app(scene)?.register(request()).await?;
    let client = clients::own(scene)?.client_id(made.client_id).build()?;
    let member = logins::join(&mut scene.run, who).await?;
    let cookies = browser::cookies(&member.visitor.session()?)?;
    let (url, pending) = logins::request_to(scene, &client, HERE).await?;
    let page = browser::open(scene, &url, Some(&cookies)).await?;
    let after = page.text.split_once("name=\"consent_id\" value=\"").filter(|_| page.text.contains("A tool of the tests"));
    let id = after.and_then(|(_, after)| after.split_once('"')).ok_or_else(|| format!("{}: {}", page.status, page.text))?.0;
    let form = format!("consent_id={id}&action={answer}");
    let mut page = browser::submit(scene, "/authorize/consent", &form, Some(&cookies)).await?;
    // Who agrees is sent through the same request again.
    if let Some(again) = page.location.as_ref().filter(|to| to.path() == "/authorize") {
        page = browser::open(scene, again, Some(&cookies)).await?;
    }
    Ok((client, pending, page))
}

fn callback(page: Page) -> Result<Callback, Failure> {
    let location = page.location.ok_or_else(|| format!("{}: {}", page.status, page.text))?;
    if !location.as_str().starts_with(HERE) {
        return Err(format!("the browser is sent to {location}").into());
    }
    Ok(Callback::from_url(location)?)
}

/// A login at a client that registered itself.
pub(super) async fn signed_in(scene: &mut Scene, who: &str) -> Result<(Client, Token), Failure> {
    let (client, pending, page) = answered(scene, who, "approve").await?;
    let token = client.finish(pending, callback(page)?).await?;
    Ok((client, token))
}

async fn registered_client_of_a_user_who_agrees(scene: &mut Scene) -> Ended {
    let (client, token) = signed_in(scene, "agrees").await?;
    let renewed = client.token(Grant::refresh_token(logins::refresh_token(&token)?)).await?;
    let renewed = if renewed.refresh_token == token.refresh_token { "not renewed" } else { "renewed" };
    words(format!("{}, {renewed}", token.scope.unwrap_or_default().join(" ")))
}

async fn registered_client_of_a_user_who_does_not_agree(scene: &mut Scene) -> Ended {
    let (client, pending, page) = answered(scene, "does-not-agree", "deny").await?;
    refused(client.finish(pending, callback(page)?).await)
}
