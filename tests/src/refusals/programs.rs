//! Tokens that programs hold: their own, and those that act for a user. Both come from the OAuth endpoint.

use authorizer::model::CreateClientRequest;
use http::Request;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

use super::{Conditions, Ended, ended, named};
use crate::Failure;
use crate::scenario::join;
use crate::scene::Scene;
use crate::step;

pub(super) const ALL: Conditions = named![token_of_a_program, token_without_the_scope];

const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";

/// A program with a token of its own: its id, its secret, its token.
async fn program(scene: &mut Scene, name: &str) -> Result<[String; 3], Failure> {
    let run = &mut scene.run;
    let request = CreateClientRequest::new(run.name(name), ["openid", "email", "profile"]);
    let made = step!(run, run.admin, create_client(request));
    let (id, secret) = (made.client.client_id, made.client_secret.expose().to_owned());
    let form = [("grant_type", "client_credentials"), ("client_id", &id), ("client_secret", &secret), ("scope", "openid email")];
    let token = token(scene, &form).await?;
    Ok([id, secret, token])
}

async fn token_of_a_program(scene: &mut Scene) -> Ended {
    let [_, _, token] = program(scene, "program").await?;
    ended!(scene.run.public, profile().bearer(token.as_str()))
}

async fn token_without_the_scope(scene: &mut Scene) -> Ended {
    let [id, secret, own] = program(scene, "agent").await?;
    let member = join(&mut scene.run, "principal").await?;
    let resource = scene.target().server.clone();
    let form = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
        ("client_id", &id),
        ("client_secret", &secret),
        ("subject_token", &member.token),
        ("subject_token_type", ACCESS_TOKEN),
        ("actor_token", &own),
        ("actor_token_type", ACCESS_TOKEN),
        ("resource", &resource),
        ("scope", "openid email"),
    ];
    let token = token(scene, &form).await?;
    ended!(scene.run.public, webauthn_credentials().bearer(token.as_str()))
}

/// Asks for a token, which no operation of the SDK does.
async fn token(scene: &Scene, form: &[(&str, &str)]) -> Result<String, Failure> {
    let authority = scene.target().http.trim_start_matches("http://");
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(TcpStream::connect(authority).await?)).await?;
    tokio::spawn(connection);
    let request = Request::post("/oauth/token")
        .header("host", authority)
        .header("origin", &scene.target().server)
        .header("accept", "application/json")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Full::new(Bytes::from(encoded(form))))?;
    let body = sender.send_request(request).await?.into_body().collect().await?.to_bytes();
    let answer: Value = serde_json::from_slice(&body)?;
    let token = answer.get("access_token").and_then(Value::as_str).ok_or_else(|| format!("no token: {answer}"))?;
    Ok(token.to_owned())
}

fn encoded(form: &[(&str, &str)]) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let value = |text: &str| {
        let letters = text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
        letters.collect::<String>()
    };
    form.iter().map(|(name, text)| format!("{name}={}", value(text))).collect::<Vec<_>>().join("&")
}
