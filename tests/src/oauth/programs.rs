//! Tokens that programs get for themselves.

use authorizer::model::UpdateClientRequest;
use authorizer::oauth::{ClientAuthentication, Grant, Token};

use super::clients::{self, Program};
use super::jwts::{algorithm, claims, text};
use super::{Ended, Steps, named, refused, words};
use crate::scene::Scene;
use crate::step;

pub(super) const ALL: Steps = named![
    program_by_basic,
    program_by_basic_as_it_is,
    program_by_post,
    program_without_async,
    program_for_a_resource,
    program_for_two_resources,
    program_with_no_secret,
    program_with_a_wrong_secret_by_basic,
    program_with_a_wrong_secret_by_post,
    program_that_is_not_known,
    program_with_a_scope_that_it_may_not_have,
    program_that_was_switched_off,
    login_client_for_itself,
];

/// What a program was given.
fn seen(token: &Token) -> Ended {
    let scope = token.scope.as_ref().map_or(String::new(), |scope| scope.join(" "));
    let others = token.refresh_token.is_none() && token.id_token.is_none() && token.expires_at.is_some();
    let others = if others { "nothing else" } else { "more" };
    words(format!("{scope}; access token {}, {others}", algorithm(token.access_token.expose())?))
}

fn grant() -> Grant {
    Grant::client_credentials().scope("read:things openid")
}

async fn program_by_basic(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "basic").await?;
    seen(&program.client(scene, ClientAuthentication::basic(&program.secret))?.token(grant()).await?)
}

async fn program_by_basic_as_it_is(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "raw").await?;
    seen(&program.client(scene, ClientAuthentication::basic_raw(&program.secret))?.token(grant()).await?)
}

async fn program_by_post(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "post").await?;
    seen(&program.client(scene, ClientAuthentication::post(&program.secret))?.token(grant()).await?)
}

async fn program_without_async(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "blocking").await?;
    let call = program.with_secret(scene)?.token(grant());
    seen(&tokio::task::block_in_place(|| call.send_blocking())?)
}

async fn program_for_a_resource(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "resource").await?;
    let token = program.with_secret(scene)?.token(grant().resource("https://api.example.com/things")).await?;
    words(format!("audience {}", text(&claims(token.access_token.expose())?["aud"])))
}

async fn program_for_two_resources(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "resources").await?;
    let grant = grant().resource("https://api.example.com/a").resource("https://api.example.com/b");
    refused(program.with_secret(scene)?.token(grant).await)
}

async fn program_with_no_secret(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "open").await?;
    refused(program.client(scene, ClientAuthentication::none())?.token(grant()).await)
}

async fn program_with_a_wrong_secret_by_basic(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "wrong-basic").await?;
    refused(program.client(scene, ClientAuthentication::basic("a-wrong-secret"))?.token(grant()).await)
}

async fn program_with_a_wrong_secret_by_post(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "wrong-post").await?;
    refused(program.client(scene, ClientAuthentication::post("a-wrong-secret"))?.token(grant()).await)
}

async fn program_that_is_not_known(scene: &mut Scene) -> Ended {
    let client = clients::own(scene)?.client_id("nobody").client_secret("a-secret").build()?;
    refused(client.token(grant()).await)
}

async fn program_with_a_scope_that_it_may_not_have(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "greedy").await?;
    refused(program.with_secret(scene)?.token(Grant::client_credentials().scope("write:things")).await)
}

async fn program_that_was_switched_off(scene: &mut Scene) -> Ended {
    let program = Program::make(scene, "off").await?;
    let run = &mut scene.run;
    step!(run, run.admin, update_client(UpdateClientRequest::new(&program.record).is_active(false)));
    refused(program.with_secret(scene)?.token(grant()).await)
}

async fn login_client_for_itself(scene: &mut Scene) -> Ended {
    refused(clients::service(scene)?.token(Grant::client_credentials()).await)
}
