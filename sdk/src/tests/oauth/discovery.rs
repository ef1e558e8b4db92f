//! Metadata: where it is asked for, for how long it is believed, and what in it is not.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use super::super::fake::{self, Fake, Received};
use super::{path, quick};
use crate::error::Kind;
use crate::oauth::{Builder, Client, ClientAuthentication, Endpoint, Grant};

const OPENID: &str = "/.well-known/openid-configuration";
const OAUTH: &str = "/.well-known/oauth-authorization-server";

fn origin(request: &Received) -> String {
    format!("http://{}", request.header("host").unwrap())
}

fn metadata(request: &Received) -> Value {
    let url = origin(request);
    json!({"issuer": url, "token_endpoint": format!("{url}/token"), "userinfo_endpoint": format!("{url}/userinfo"), "acr": [1]})
}

/// A server with metadata at one place, and tokens.
fn at(place: &'static str) -> Fake {
    Fake::new(move |request| match path(request) {
        found if found == place => {
            let below = place.trim_start_matches(OPENID).trim_start_matches(OAUTH).trim_end_matches(OPENID);
            let mut metadata = metadata(request);
            metadata["issuer"] = format!("{}{below}", origin(request)).into();
            fake::json(200, &metadata.to_string())
        }
        "/token" => fake::json(200, super::TOKEN),
        _ => fake::with(404, &[], "<html>"),
    })
}

fn discovering(issuer: impl Into<String>) -> Builder {
    Client::builder("s6BhdRkqt3").discover(issuer).retry(quick())
}

fn lines(fake: &Fake) -> Vec<String> {
    fake.received().iter().map(|request| request.line.trim_end_matches(" HTTP/1.1").to_owned()).collect()
}

#[tokio::test]
async fn metadata_is_asked_for_when_it_is_needed_at_both_places_and_then_kept() {
    let (openid, oauth) = (format!("GET {OPENID}"), format!("GET {OAUTH}"));
    for (place, below, asked) in [
        (OPENID, "", vec![openid.clone()]),
        (OAUTH, "", vec![openid, oauth]),
        ("/tenant/.well-known/openid-configuration", "/tenant", vec![format!("GET /tenant{OPENID}")]),
        (
            "/.well-known/oauth-authorization-server/tenant",
            "/tenant",
            vec![format!("GET /tenant{OPENID}"), format!("GET {OAUTH}/tenant")],
        ),
    ] {
        let fake = at(place);
        let client = discovering(format!("{}{below}", fake.url)).build().unwrap();
        assert_eq!(fake.received().len(), 0);
        client.token(Grant::client_credentials()).await.unwrap();
        client.clone().token(Grant::client_credentials()).await.unwrap();
        let tokens = ["POST /token".to_owned(), "POST /token".to_owned()];
        assert_eq!(lines(&fake), [&asked[..], &tokens].concat(), "{place}");
        let metadata = client.metadata().await.unwrap();
        assert_eq!((metadata.issuer, metadata.extra["acr"].clone()), (format!("{}{below}", fake.url), json!([1])));
    }
}

#[tokio::test]
async fn metadata_of_another_issuer_is_refused_to_the_letter() {
    for issuer in ["https://evil.example", "{url}/", "{url}/x", "", "{URL}"] {
        let fake = Fake::new(move |request| {
            let url = origin(request);
            let mut metadata = metadata(request);
            metadata["issuer"] = issuer.replace("{url}", &url).replace("{URL}", &url.to_uppercase()).into();
            fake::json(200, &metadata.to_string())
        });
        let client = discovering(&fake.url).client_secret("hunter2").build().unwrap();
        let error = client.token(Grant::client_credentials()).await.unwrap_err();
        assert!(error.is_response() && error.operation() == Some("oauth.discovery"), "{issuer}: {error}");
        assert!(fake.received().iter().all(|request| request.line.starts_with("GET")), "{issuer}");
    }
}

#[tokio::test]
async fn what_is_no_metadata_is_an_error_of_discovery() {
    for (status, body, kind) in [
        (200, "<html>", Kind::Response),
        (200, "[]", Kind::Response),
        (200, "", Kind::Response),
        (200, r#"{"issuer": 5}"#, Kind::Response),
        (302, "", Kind::Redirect),
        (404, "", Kind::ForeignResponse),
        (503, "<html>", Kind::ForeignResponse),
    ] {
        let fake = Fake::fixed(fake::with(status, &["Location: https://evil.example/"], body));
        let client = discovering(&fake.url).build().unwrap();
        let error = client.token(Grant::client_credentials()).await.unwrap_err();
        assert_eq!((error.kind(), error.status(), error.operation()), (kind, Some(status), Some("oauth.discovery")), "{error}");
    }
}

#[tokio::test]
async fn reason_of_the_first_place_is_not_hidden_by_the_second() {
    let suspended = r#"{"error":"access_denied","error_description":"tenant suspended"}"#;
    let absent = || fake::with(404, &[], "<html>");
    for (first, second, status, message) in [
        (fake::json(403, suspended), absent(), 403, "tenant suspended"),
        (fake::json(401, suspended), absent(), 401, "tenant suspended"),
        (fake::json(400, suspended), absent(), 400, "tenant suspended"),
        (fake::json(403, suspended), fake::with(500, &[], ""), 403, "tenant suspended"),
        (fake::with(403, &[], "<html>"), absent(), 403, ""),
        (absent(), fake::json(403, suspended), 403, "tenant suspended"),
        (fake::with(410, &[], ""), fake::json(400, suspended), 400, "tenant suspended"),
        (absent(), fake::with(500, &[], ""), 500, ""),
        (absent(), absent(), 404, ""),
    ] {
        let shown = String::from_utf8_lossy(&[&first[..], b" then ", &second[..]].concat()).replace("\r\n", " ");
        let fake = Fake::new(move |request| if path(request) == OPENID { first.clone() } else { second.clone() });
        let client = discovering(&fake.url).retry(crate::Retry::none()).build().unwrap();
        let error = client.metadata().await.unwrap_err();
        assert_eq!((error.status(), error.operation()), (Some(status), Some("oauth.discovery")), "{shown}: {error}");
        assert!(error.message().contains(message), "{shown}: {error}");
        assert_eq!(lines(&fake), [format!("GET {OPENID}"), format!("GET {OAUTH}")], "{shown}");
    }
    // What the second place has is used, whatever the first one said.
    let fake = Fake::new(move |request| match path(request) {
        OAUTH => fake::json(200, &metadata(request).to_string()),
        _ => fake::json(403, suspended),
    });
    discovering(&fake.url).build().unwrap().metadata().await.unwrap();
}

/// Lets time pass without waiting for it.
async fn pass(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}

/// A server whose metadata can be had or not, and how often it was asked for.
fn unsteady() -> (Fake, Arc<AtomicBool>) {
    let up = Arc::new(AtomicBool::new(true));
    let answers = Arc::clone(&up);
    let fake = Fake::new(move |request| {
        let up = answers.load(Ordering::SeqCst);
        if up { fake::json(200, &metadata(request).to_string()) } else { fake::with(500, &[], "<html>") }
    });
    (fake, up)
}

#[tokio::test]
async fn metadata_is_kept_for_its_time_and_then_asked_for_anew() {
    for (lifetime, seconds) in [(None, 3600), (Some(Duration::from_secs(60)), 60)] {
        let (fake, _) = unsteady();
        let builder = lifetime.into_iter().fold(discovering(&fake.url), Builder::metadata_lifetime);
        let client = builder.build().unwrap();
        client.metadata().await.unwrap();
        pass(seconds - 5).await;
        client.metadata().await.unwrap();
        assert_eq!(fake.received().len(), 1);
        pass(6).await;
        client.metadata().await.unwrap();
        assert_eq!(fake.received().len(), 2);
    }
}

#[tokio::test]
async fn metadata_that_cannot_be_had_anew_stays_good_and_is_asked_for_a_minute_later() {
    let (fake, up) = unsteady();
    let client = discovering(&fake.url).build().unwrap();
    let first = client.metadata().await.unwrap();
    up.store(false, Ordering::SeqCst);
    pass(3601).await;
    for _ in 0..3 {
        assert_eq!(client.metadata().await.unwrap(), first);
    }
    assert_eq!(fake.received().len(), 2, "the server is left in peace");
    pass(61).await;
    up.store(true, Ordering::SeqCst);
    client.metadata().await.unwrap();
    assert_eq!(fake.received().len(), 3);
    let (fake, up) = unsteady();
    up.store(false, Ordering::SeqCst);
    let error = discovering(&fake.url).build().unwrap().metadata().await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (Kind::ForeignResponse, Some(500)), "there is no old");
}

#[tokio::test]
async fn many_who_need_it_at_once_ask_once() {
    let (fake, _) = unsteady();
    let client = discovering(&fake.url).build().unwrap();
    let asking: Vec<_> = (0..50).map(|_| tokio::spawn(client.metadata().into_future())).collect();
    for asked in asking {
        asked.await.unwrap().unwrap();
    }
    assert_eq!(fake.received().len(), 1);
}

#[tokio::test]
async fn nothing_that_is_secret_goes_to_discovery() {
    let fake = at(OPENID);
    let oauth = crate::client::Client::builder(&fake.url)
        .client_id("id")
        .bearer("hunter2-bearer")
        .header("x-mine", "hunter2-header")
        .build()
        .unwrap()
        .oauth();
    let elsewhere = at(OPENID);
    for issuer in [&fake, &elsewhere] {
        let client = oauth.clone().client_secret("hunter2-secret").discover(&issuer.url).build().unwrap();
        client.metadata().await.unwrap();
        let sent = issuer.last();
        assert!(sent.line.starts_with("GET") && sent.body.is_empty());
        for name in ["authorization", "cookie", "x-authorizer-admin-secret", "x-authorizer-client-id", "origin"] {
            assert_eq!(sent.header(name), None, "{name}");
        }
    }
    assert_eq!(fake.last().header("x-mine"), Some("hunter2-header"), "it is for this server");
    assert_eq!(elsewhere.last().header("x-mine"), None, "and for no other");
}

#[tokio::test]
async fn endpoints_where_everybody_can_read_along_get_nothing() {
    for (endpoint, why) in [
        ("http://auth.example.com/token", "http to another machine"),
        ("ftp://auth.example.com/token", "neither http nor https"),
        ("https://hunter2@auth.example.com/token", "user name"),
        ("https://auth.example.com/token#hunter2", "fragment"),
        ("/token", "absolute"),
    ] {
        let fake = Fake::new(move |request| {
            let mut metadata = metadata(request);
            metadata["token_endpoint"] = endpoint.into();
            fake::json(200, &metadata.to_string())
        });
        let client = discovering(&fake.url).client_secret("hunter2").build().unwrap();
        let error = client.token(Grant::client_credentials()).await.unwrap_err();
        assert!(error.is_build() && error.message().contains(why) && !error.message().contains("hunter2"), "{error}");
        assert_eq!((error.operation(), error.attempts()), (Some("oauth.token"), 0));
        assert_eq!(fake.received().len(), 1);
        client.userinfo(&crate::oauth::Token::new("a")).await.expect_err("it has no `sub`");
        assert_eq!(path(&fake.last()), "/userinfo", "the others are usable");
    }
}

#[tokio::test]
async fn an_endpoint_on_this_machine_gets_nothing_if_the_issuer_is_another() {
    // A proxy stands in for both machines.
    let proxy = Fake::new(|request| {
        let metadata = json!({"issuer": "http://auth.example.com", "token_endpoint": "http://127.0.0.1:9/token"});
        fake::json(200, &if request.line.starts_with("GET") { metadata.to_string() } else { super::TOKEN.to_owned() })
    });
    let builder = discovering("http://auth.example.com").allow_http(true).proxy(proxy.url.as_str());
    let error = builder.clone().build().unwrap().token(Grant::client_credentials()).await.unwrap_err();
    assert!(error.is_build() && error.message().contains("on this machine"), "{error}");
    assert_eq!(lines(&proxy), ["GET http://auth.example.com/.well-known/openid-configuration"]);
    for host in [
        "0.0.0.0",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::1]",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "localhost",
        "localhost.",
        "a.localhost",
    ] {
        let proxy = Fake::new(move |request| {
            let metadata = json!({"issuer": "http://auth.example.com", "token_endpoint": format!("https://{host}:9/token")});
            fake::json(200, &if request.line.starts_with("GET") { metadata.to_string() } else { super::TOKEN.to_owned() })
        });
        let client = discovering("http://auth.example.com").allow_http(true).proxy(proxy.url.as_str()).build().unwrap();
        let error = client.token(Grant::client_credentials()).await.unwrap_err();
        assert!(error.is_build() && error.message().contains("on this machine"), "{host}: {error}");
        assert_eq!(lines(&proxy).len(), 1, "{host}");
    }
    let named = builder.endpoint(Endpoint::Token, "http://127.0.0.1:9/named").build().unwrap();
    named.token(Grant::client_credentials()).await.unwrap();
    assert_eq!(proxy.last().line, "POST http://127.0.0.1:9/named HTTP/1.1", "the caller may");
}

#[tokio::test]
async fn an_endpoint_that_the_caller_names_wins_over_the_metadata() {
    let fake = at(OPENID);
    let other = super::giving_tokens();
    let client = discovering(&fake.url).endpoint(Endpoint::Token, format!("{}/mine", other.url)).build().unwrap();
    client.token(Grant::client_credentials()).await.unwrap();
    assert_eq!((path(&other.last()), lines(&fake)), ("/mine", vec![format!("GET {OPENID}")]));
    let error = client.revoke("t", None).await.unwrap_err();
    assert!(error.is_unsupported() && error.message().contains("revocation_endpoint"), "{error}");
    assert_eq!((error.operation(), error.attempts()), (Some("oauth.revocation"), 0));
}

#[tokio::test]
async fn discovery_is_repeated_like_anything_that_only_reads() {
    let left = AtomicUsize::new(2);
    let fake = Fake::new(move |request| {
        let less = |left: usize| left.checked_sub(1);
        let fails = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, less).is_ok();
        if fails { fake::with(503, &[], "") } else { fake::json(200, &metadata(request).to_string()) }
    });
    discovering(&fake.url).build().unwrap().metadata().await.unwrap();
    assert_eq!(lines(&fake), [const { "GET /.well-known/openid-configuration" }; 3]);
}

#[test]
fn a_client_that_nobody_told_where_the_server_is_is_not_made() {
    let builder = || Client::builder("id").authentication(ClientAuthentication::none());
    assert!(builder().build().unwrap_err().is_build());
    assert!(builder().issuer("https://auth.example.com").build().unwrap_err().is_build());
    assert!(Client::builder("").discover("https://auth.example.com").build().unwrap_err().is_build());
    for wrong in ["http://auth.example.com", "auth.example.com", "https://u:hunter2@auth.example.com"] {
        let error = builder().discover(wrong).build().unwrap_err();
        assert!(error.is_build() && !error.to_string().contains("hunter2"), "{error}");
        let error = builder().endpoint(Endpoint::Token, wrong).build().unwrap_err();
        assert!(error.is_build() && error.message().contains("token_endpoint"), "{error}");
    }
    assert!(builder().endpoint(Endpoint::Token, "http://auth.example.com/token").allow_http(true).build().is_ok());
}
