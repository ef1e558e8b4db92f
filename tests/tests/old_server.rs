//! The SDK of 2.4.0 and a server of 2.3.0, which does not know all that the SDK asks for: on recordings, or live where
//! `AUTHORIZER_OLD_URL` names such a server.

use std::path::PathBuf;

use authorizer::model::{LoginRequest, OrganizationsRequest, SignupRequest, UsersRequest};
use authorizer::{AdminClient, Protocol};
use authorizer_tests::driver::{Surface, Way};
use authorizer_tests::run::PASSWORD;
use authorizer_tests::scene::{Scene, World, recordings, replay, server};
use authorizer_tests::{Failure, call, check, step};

fn tape(way: Way) -> PathBuf {
    let name = Way { surface: Surface::Async, ..way }.to_string();
    recordings("old-server").join(format!("{}.jsonl", name.trim_end_matches("-async")))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_an_older_server_can_do_works_and_the_rest_is_named() {
    for way in Way::all() {
        replay(way, &tape(way), act).await.unwrap_or_else(|failure| panic!("{way}: {failure}"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_on_a_live_one() {
    let Some(server) = server("OLD").expect("the environment names a server completely") else {
        println!("skipped: AUTHORIZER_OLD_URL names no server");
        return;
    };
    let world = World::from_env().await.unwrap_or_else(|failure| panic!("{failure}"));
    for way in Way::all().filter(|way| way.surface == Surface::Async) {
        world.play(&server, way, &tape(way), act).await.unwrap_or_else(|failure| panic!("{way}: {failure}"));
    }
}

async fn act(scene: &mut Scene) -> Result<(), Failure> {
    let run = &mut scene.run;
    run.section("an older server");
    let meta = step!(run, run.public, meta());
    check!(run, meta.is_sign_up_enabled && !meta.is_webauthn_enabled);
    // What it does not know is not asked for a second time, or the recording would lack the request.
    step!(run, run.public, meta());
    let email = run.email("mira");
    step!(run, run.public, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&email)));
    let auth = step!(run, run.public, login(LoginRequest::new(PASSWORD).email(&email)));
    let token = auth.access_token.ok_or_else(|| run.failure("login", "gives no token"))?;
    let me = step!(run, run.public, profile().bearer(token.clone()));
    check!(run, me.email.as_deref() == Some(&email) && me.enrolled_mfa_methods.is_none());
    users(scene).await?;
    field_that_it_ignores(scene).await?;
    organizations(scene).await
}

/// Over REST and gRPC the server ignores `query` and lists everybody. As it was built from source it names no release, so the client is
/// told; the recording has no such request, and must not get one.
async fn field_that_it_ignores(scene: &mut Scene) -> Result<(), Failure> {
    let (protocol, target) = (scene.run.way.protocol, scene.target());
    if protocol == Protocol::GraphQl {
        return Ok(());
    }
    let admin = AdminClient::builder(&target.http).grpc_url(&target.grpc).admin_secret(target.admin_secret.as_str());
    let admin = admin.server_version("2.3.0").protocol(protocol).build()?;
    let result = admin.users(UsersRequest::new().query("nobody")).await;
    let run = &mut scene.run;
    let Err(error) = result else { return Err(run.failure("users", "lists everybody")) };
    println!("{error}");
    check!(run, error.is_schema_mismatch() && error.attempts() == 0 && error.message().contains("`UsersRequest.query`"));
    Ok(())
}

/// The type of its request has another name there, which matters to GraphQL only.
async fn users(scene: &mut Scene) -> Result<(), Failure> {
    let run = &mut scene.run;
    let result = call!(run.admin, users(UsersRequest::new()));
    if run.way.protocol != Protocol::GraphQl {
        let users = run.keep("users", result)?.users;
        check!(run, !users.is_empty());
        return Ok(());
    }
    let Err(error) = result else { return Err(run.failure("users", "succeeds")) };
    check!(run, error.is_schema_mismatch() && error.message().contains("`ListUsersRequest`"));
    println!("{error}");
    Ok(())
}

async fn organizations(scene: &mut Scene) -> Result<(), Failure> {
    let run = &mut scene.run;
    let Err(error) = call!(run.admin, organizations(OrganizationsRequest::new())) else {
        return Err(run.failure("organizations", "succeeds"));
    };
    println!("{error}");
    check!(run, error.is_schema_mismatch() && error.attempts() == 1);
    Ok(())
}
