//! What stands before an operation: the origin, the client id, and GraphQL documents of one's own.

use std::fmt::Write as _;

use authorizer::model::LoginRequest;
use serde_json::{Value, json};

use super::{Conditions, Ended, ended, named};
use crate::driver::Handle;
use crate::run::PASSWORD;
use crate::scenario::join;
use crate::scene::Scene;

pub(super) const ALL: Conditions = named![
    origin_that_is_not_allowed,
    client_id_that_does_not_exist,
    document_with_a_field_that_does_not_exist,
    malformed_document,
    variable_that_is_missing,
    document_that_is_too_deep,
    document_with_too_many_aliases,
    document_that_is_too_complex,
];

async fn origin_that_is_not_allowed(scene: &mut Scene) -> Ended {
    let member = join(&mut scene.run, "elsewhere").await?;
    let clients = scene.clients(|target| "https://elsewhere.example".clone_into(&mut target.server))?;
    ended!(clients.public, login(LoginRequest::new(PASSWORD).email(&member.email)))
}

async fn client_id_that_does_not_exist(scene: &mut Scene) -> Ended {
    let clients = scene.clients(|target| "nobody".clone_into(&mut target.client_id))?;
    ended!(clients.public, meta())
}

async fn asked(scene: &Scene, document: &str) -> Ended {
    let result: Result<Value, _> = match &scene.run.public {
        Handle::Async(client) => client.graphql(document, json!({})).await,
        Handle::Blocking(client) => tokio::task::block_in_place(|| client.graphql(document, json!({})).send_blocking()),
    };
    Ok(result.err())
}

async fn document_with_a_field_that_does_not_exist(scene: &mut Scene) -> Ended {
    asked(scene, "{ meta { nope } }").await
}

async fn malformed_document(scene: &mut Scene) -> Ended {
    asked(scene, "{ meta { version }").await
}

async fn variable_that_is_missing(scene: &mut Scene) -> Ended {
    asked(scene, "mutation ($p: LoginRequest!) { login(params: $p) { message } }").await
}

async fn document_that_is_too_deep(scene: &mut Scene) -> Ended {
    let depth = 16;
    let inside = (0..depth).fold("name".to_owned(), |inside, _| format!("ofType {{ {inside} }}"));
    asked(scene, &format!("{{ __schema {{ types {{ fields {{ type {{ {inside} }} }} }} }} }}")).await
}

async fn document_with_too_many_aliases(scene: &mut Scene) -> Ended {
    let fields = (0..31).fold(String::new(), |mut fields, number| {
        let _ = write!(fields, "m{number}: meta {{ version }} ");
        fields
    });
    asked(scene, &format!("{{ {fields}}}")).await
}

async fn document_that_is_too_complex(scene: &mut Scene) -> Ended {
    let all = "version client_id is_google_login_enabled is_facebook_login_enabled is_github_login_enabled \
        is_linkedin_login_enabled is_apple_login_enabled is_discord_login_enabled is_twitter_login_enabled \
        is_microsoft_login_enabled is_twitch_login_enabled is_roblox_login_enabled is_sign_up_enabled";
    let fields = (0..29).fold(String::new(), |mut fields, number| {
        let _ = write!(fields, "m{number}: meta {{ {all} }} ");
        fields
    });
    asked(scene, &format!("{{ {fields}}}")).await
}
