//! Codes for which there is no token, and what else the token endpoint refuses whatever the grant.

use authorizer::Secret;
use authorizer::oauth::{Client, ClientAuthentication, Grant};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::clients::{Program, by_parameters};
use super::logins::Answered;
use super::{Ended, Steps, clients, codes, logins, named, refused};
use crate::Failure;
use crate::scene::Scene;

pub(super) const ALL: Steps = named![
    code_a_second_time,
    code_that_is_none,
    code_with_another_redirect_uri,
    code_without_the_redirect_uri,
    code_with_another_verifier,
    code_without_the_verifier,
    code_without_pkce_and_without_a_secret,
    code_of_another_client,
    code_at_an_unknown_client,
    code_before_anybody_has_signed_in,
    code_and_wrong_secret_by_basic,
    code_and_wrong_secret_by_post,
    no_client_id,
    two_ways_to_say_who_it_is,
    grant_that_the_server_does_not_have,
    grant_of_rfc_7523,
];

/// A code that is good, and the client that it is for.
async fn good(scene: &mut Scene, who: &str) -> Result<(Client, Answered), Failure> {
    let client = clients::app(scene)?;
    let member = logins::join(&mut scene.run, who).await?;
    let asked = logins::request(scene, &client).await?;
    let answered = logins::by_signing_in(scene, &member, asked).await?;
    Ok((client, answered))
}

/// The grant as it should be.
fn grant(scene: &Scene, answered: &Answered) -> Result<Grant, Failure> {
    Ok(Grant::authorization_code(&answered.code, logins::redirect_uri(scene), Some(answered.verifier()?)))
}

async fn code_a_second_time(scene: &mut Scene) -> Ended {
    let (client, answered) = good(scene, "twice").await?;
    let grant = grant(scene, &answered)?;
    client.token(grant.clone()).await?;
    refused(client.token(grant).await)
}

async fn code_that_is_none(scene: &mut Scene) -> Ended {
    let grant = Grant::authorization_code("no-code", logins::redirect_uri(scene), Some("v".repeat(43).into()));
    refused(clients::app(scene)?.token(grant).await)
}

async fn code_with_another_redirect_uri(scene: &mut Scene) -> Ended {
    let (client, answered) = good(scene, "elsewhere").await?;
    let redirect_uri = format!("{}/elsewhere", scene.target().server);
    refused(client.token(Grant::authorization_code(&answered.code, redirect_uri, Some(answered.verifier()?))).await)
}

async fn code_without_the_redirect_uri(scene: &mut Scene) -> Ended {
    let (client, answered) = good(scene, "nowhere").await?;
    let bare = Grant::other("authorization_code").parameter("code", &answered.code);
    refused(client.token(bare.parameter("code_verifier", answered.verifier()?)).await)
}

async fn code_with_another_verifier(scene: &mut Scene) -> Ended {
    let (client, answered) = good(scene, "other-verifier").await?;
    let other = Secret::from("v".repeat(43));
    refused(client.token(Grant::authorization_code(&answered.code, logins::redirect_uri(scene), Some(other))).await)
}

async fn code_without_the_verifier(scene: &mut Scene) -> Ended {
    let (client, answered) = good(scene, "no-verifier").await?;
    refused(client.token(Grant::authorization_code(&answered.code, logins::redirect_uri(scene), None)).await)
}

async fn code_without_pkce_and_without_a_secret(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let (_, code) = codes::without_pkce(scene, &client, "nothing").await?;
    refused(client.token(Grant::authorization_code(code, logins::redirect_uri(scene), None)).await)
}

async fn code_of_another_client(scene: &mut Scene) -> Ended {
    let (_, answered) = good(scene, "mixed-up").await?;
    let other = Program::make(scene, "thief").await?.with_secret(scene)?;
    refused(other.token(grant(scene, &answered)?).await)
}

async fn code_at_an_unknown_client(scene: &mut Scene) -> Ended {
    let (_, answered) = good(scene, "unknown").await?;
    let unknown = clients::own(scene)?.client_id("nobody").build()?;
    refused(unknown.token(grant(scene, &answered)?).await)
}

async fn code_before_anybody_has_signed_in(scene: &mut Scene) -> Ended {
    let client = clients::app(scene)?;
    let (url, _) = logins::request(scene, &client).await?;
    let page = super::browser::open(scene, &url, None).await?;
    let location = page.location.ok_or("the browser is sent nowhere")?;
    let code = super::browser::parameter(&location, "code").ok_or("there is no code")?;
    let grant = Grant::authorization_code(code, logins::redirect_uri(scene), Some("v".repeat(43).into()));
    refused(client.token(grant).await)
}

async fn code_and_wrong_secret(scene: &mut Scene, who: &str, authentication: ClientAuthentication) -> Ended {
    let (_, answered) = good(scene, who).await?;
    refused(clients::service_by(scene, authentication)?.token(grant(scene, &answered)?).await)
}

async fn code_and_wrong_secret_by_basic(scene: &mut Scene) -> Ended {
    code_and_wrong_secret(scene, "wrong-basic", ClientAuthentication::basic("a-wrong-secret")).await
}

async fn code_and_wrong_secret_by_post(scene: &mut Scene) -> Ended {
    code_and_wrong_secret(scene, "wrong-post", ClientAuthentication::post("a-wrong-secret")).await
}

async fn no_client_id(scene: &mut Scene) -> Ended {
    let (_, answered) = good(scene, "anonymous").await?;
    let client = clients::service_by(scene, by_parameters(Vec::new(), None))?;
    refused(client.token(grant(scene, &answered)?).await)
}

async fn two_ways_to_say_who_it_is(scene: &mut Scene) -> Ended {
    let (id, secret) = (scene.target().client_id.clone(), scene.run.client_secret.clone());
    let header = format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")));
    let both = by_parameters(vec![("client_id", id.into()), ("client_secret", secret.into())], Some(header.into()));
    refused(clients::service_by(scene, both)?.token(Grant::client_credentials()).await)
}

async fn grant_that_the_server_does_not_have(scene: &mut Scene) -> Ended {
    refused(clients::service(scene)?.token(Grant::other("urn:example:grant")).await)
}

async fn grant_of_rfc_7523(scene: &mut Scene) -> Ended {
    refused(clients::service(scene)?.token(Grant::jwt_bearer("a.b.c")).await)
}
