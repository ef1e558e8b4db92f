//! The OAuth client, against a server on this machine that answers what a test wants.

mod answers;
mod authentication;
mod authorization;
mod calls;
mod canaries;
mod discovery;
mod endpoints;
mod finish;
mod keys;
mod preset;
mod redirects;
mod retries;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::fake::{Fake, Received, json};
use crate::oauth::{Builder, Client, Endpoint, PendingAuthorization};
use crate::retry::Retry;

/// Where users come back to.
const BACK: &str = "https://app.example.com/callback";

const TOKEN: &str = r#"{"access_token":"2YotnFZFEjr1zCsicMWpAA","token_type":"Bearer","expires_in":3600}"#;

/// All endpoints with their paths at a fake server.
const ENDPOINTS: [(Endpoint, &str); 7] = [
    (Endpoint::Authorization, "/authorize"),
    (Endpoint::Token, "/token"),
    (Endpoint::Introspection, "/introspect"),
    (Endpoint::Revocation, "/revoke"),
    (Endpoint::UserInfo, "/userinfo"),
    (Endpoint::Registration, "/register"),
    (Endpoint::EndSession, "/logout"),
];

/// A client of a fake server, not built yet.
pub(super) fn builder(fake: &Fake) -> Builder {
    let builder = Client::builder("s6BhdRkqt3").issuer(&fake.url).retry(quick());
    ENDPOINTS.into_iter().fold(builder, |builder, (endpoint, path)| builder.endpoint(endpoint, format!("{}{path}", fake.url)))
}

/// A client of a fake server that says who it is by its id alone.
fn client(fake: &Fake) -> Client {
    builder(fake).build().unwrap()
}

/// A client of an Authorizer server.
fn authorizer(fake: &Fake) -> Client {
    let client = crate::Client::builder(&fake.url).client_id("s6BhdRkqt3").retry(quick()).build().unwrap();
    client.oauth().build().unwrap()
}

/// A server that gives tokens.
fn giving_tokens() -> Fake {
    Fake::fixed(json(200, TOKEN))
}

/// A server that answers some requests badly, and all others as an endpoint does.
fn failing(times: usize, bad: Vec<u8>) -> Fake {
    let left = AtomicUsize::new(times);
    Fake::new(move |request| {
        let less = |left: usize| left.checked_sub(1);
        let fails = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, less).is_ok();
        if fails { bad.clone() } else { json(200, good(request)) }
    })
}

/// What the endpoint that a request is for answers.
fn good(request: &Received) -> &'static str {
    let path = path(request);
    match path.strip_prefix("/oauth").unwrap_or(path) {
        "/introspect" => r#"{"active":true}"#,
        "/userinfo" => r#"{"sub":"248289761001"}"#,
        "/register" => r#"{"client_id":"new"}"#,
        _ => TOKEN,
    }
}

fn quick() -> Retry {
    Retry::default().delay(Duration::from_millis(1))
}

/// The path of a request, without its query.
fn path(request: &Received) -> &str {
    request.line.split([' ', '?']).nth(1).expect("a request has a path")
}

/// The parameters of a form or query, in order.
fn parameters(text: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}

/// The only value of a parameter.
fn parameter(text: &str, name: &str) -> Option<String> {
    let mut values = parameters(text).into_iter().filter(|(known, _)| known == name).map(|(_, value)| value);
    let value = values.next();
    assert_eq!(values.next(), None, "{name} comes once in {text}");
    value
}

/// A pending login with another value in its serialised form.
fn with(pending: &PendingAuthorization, name: &str, value: impl Into<serde_json::Value>) -> PendingAuthorization {
    let mut map = serde_json::to_value(pending).unwrap();
    map[name] = value.into();
    serde_json::from_value(map).unwrap()
}

/// What a pending login keeps under a name.
fn kept(pending: &PendingAuthorization, name: &str) -> Option<String> {
    serde_json::to_value(pending).unwrap().get(name).map(|value| value.as_str().expect("it is a text").to_owned())
}

/// A JWT that says something, signed by nobody.
fn jwt(claims: &serde_json::Value) -> String {
    use base64::Engine as _;
    let part = |text: String| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(text);
    format!("{}.{}.c2ln", part(r#"{"alg":"none"}"#.to_owned()), part(claims.to_string()))
}
