//! Whether tokens are good, as the server says.

use authorizer::Secret;
use authorizer::oauth::{ClientAuthentication, Endpoint};

use super::clients::Program;
use super::jwts::{claims, text};
use super::{Ended, Steps, clients, logins, named, refused, words};
use crate::scene::Scene;

pub(super) const ALL: Steps = named![
    introspection_of_an_access_token,
    introspection_of_a_refresh_token,
    introspection_of_an_id_token,
    introspection_of_something_else,
    introspection_by_another_client,
    introspection_by_basic,
    introspection_of_a_token_of_a_program,
    introspection_without_a_secret,
    introspection_with_a_wrong_secret_by_post,
    introspection_with_a_wrong_secret_by_basic,
];

async fn introspection_of_an_access_token(scene: &mut Scene) -> Ended {
    let (member, token) = logins::of_app(scene, "looked-at").await?;
    let said = clients::service(scene)?.introspect(&token.access_token, Some("access_token")).await?;
    let (id, server) = (scene.target().client_id.clone(), scene.target().server.clone());
    let mine = said.sub.as_deref() == Some(&member.id) && said.iss.as_ref() == Some(&server);
    let mine = mine && said.client_id.as_ref() == Some(&id) && said.aud == [id] && said.expires_at().is_some();
    let (mine, kind) = (if mine { "as issued" } else { "not as issued" }, said.token_type.unwrap_or_default());
    words(format!("active {}, {kind}, {mine}; {}", said.active, said.scope.join(" ")))
}

async fn introspection_of_a_refresh_token(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "looked-into").await?;
    let said = clients::service(scene)?.introspect(logins::refresh_token(&token)?, Some("refresh_token")).await?;
    words(format!("active {}, {}", said.active, said.token_type.unwrap_or_default()))
}

async fn introspection_of_an_id_token(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "identified").await?;
    let said = clients::service(scene)?.introspect(token.id_token.ok_or("there is no ID token")?, None).await?;
    words(format!("active {}, {}", said.active, said.token_type.unwrap_or_default()))
}

async fn introspection_of_something_else(scene: &mut Scene) -> Ended {
    words(format!("active {}", clients::service(scene)?.introspect("not-a-token", None).await?.active))
}

async fn introspection_by_another_client(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "private").await?;
    let other = Program::make(scene, "curious").await?.with_secret(scene)?;
    words(format!("active {}", other.introspect(token.access_token, None).await?.active))
}

async fn introspection_by_basic(scene: &mut Scene) -> Ended {
    let (_, token) = logins::of_app(scene, "basically").await?;
    let client = clients::service_by(scene, ClientAuthentication::basic(&scene.run.client_secret))?;
    words(format!("active {}", client.introspect(token.access_token, None).await?.active))
}

async fn introspection_of_a_token_of_a_program(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "itself").await?;
    let token = program.token(scene, "read:things").await?;
    let audience = text(&claims(token.access_token.expose())?["aud"]);
    let by_itself = program.with_secret(scene)?.introspect(&token.access_token, None).await?.active;
    let by_the_servers = clients::service(scene)?.introspect(&token.access_token, None).await?.active;
    let of_the_server = if audience == scene.target().client_id { "the client of the server" } else { "another" };
    words(format!("audience {of_the_server}; active {by_itself} for the program, {by_the_servers} for that client"))
}

async fn introspection_without_a_secret(scene: &mut Scene) -> Ended {
    refused(clients::app(scene)?.introspect("not-a-token", None).await)
}

fn wrong() -> Secret {
    "a-wrong-secret".into()
}

async fn introspection_with_a_wrong_secret_by_post(scene: &mut Scene) -> Ended {
    refused(clients::own(scene)?.client_secret(wrong()).build()?.introspect("not-a-token", None).await)
}

async fn introspection_with_a_wrong_secret_by_basic(scene: &mut Scene) -> Ended {
    let builder = clients::own(scene)?.authentication_at(Endpoint::Introspection, ClientAuthentication::basic(wrong()));
    refused(builder.build()?.introspect("not-a-token", None).await)
}
