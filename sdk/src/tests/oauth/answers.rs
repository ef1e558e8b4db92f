//! What is made of answers, good ones and those that are none.

use std::time::{Duration, SystemTime};

use serde_json::json;

use super::super::fake::{self, Fake};
use super::{BACK, builder, client, quick};
use crate::code::Code;
use crate::error::{Error, Kind};
use crate::oauth::{Callback, Client, Grant, RegistrationRequest, Token};

/// The error of each endpoint whose answer is read.
async fn errors(client: &Client) -> Vec<Error> {
    let (_, pending) = client.authorize(BACK).await.unwrap();
    let callback = Callback::from_query(format!("code=SplxlOBeZQ&state={}", pending.state().expose())).unwrap();
    vec![
        client.token(Grant::refresh_token("tGzv3JOkF0")).await.expect_err("a refresh"),
        client.finish(pending, callback).await.expect_err("a code"),
        client.introspect("mF_9.B5f", None).await.expect_err("introspection"),
        client.userinfo(&Token::new("SlAV32hkKG")).await.expect_err("userinfo"),
        client.register(RegistrationRequest::new()).await.expect_err("registration"),
    ]
}

/// An answer with a head and a body that need not fit.
fn raw(status: u16, length: usize, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status} Some\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n");
    [head.as_bytes(), body].concat()
}

#[tokio::test]
async fn an_answer_that_is_none_is_judged_by_its_status_first() {
    let html = b"<html><body>hunter2 {\"error\": \"invalid_grant\"}</body></html>";
    // The beginning of what gzip makes of something.
    let gzip = b"\x1f\x8b\x08\x00\x00\x00\x00\x00";
    for status in [200, 400, 502] {
        let of_status = |kind| if status == 200 { Kind::Response } else { kind };
        for (name, answer, kind) in [
            ("a page", raw(status, html.len(), "Content-Type: text/html\r\n", html), of_status(Kind::ForeignResponse)),
            (
                "a page that says it is JSON",
                raw(status, html.len(), "Content-Type: application/json\r\n", html),
                of_status(Kind::ForeignResponse),
            ),
            ("nothing", raw(status, 0, "Content-Type: application/json\r\n", b""), of_status(Kind::ForeignResponse)),
            (
                "a compressed answer",
                raw(status, gzip.len(), "Content-Encoding: gzip\r\n", gzip),
                of_status(Kind::ForeignResponse),
            ),
            ("a list", raw(status, 2, "Content-Type: application/json\r\n", b"[]"), of_status(Kind::ForeignResponse)),
            ("a number", raw(status, 1, "Content-Type: application/json\r\n", b"5"), of_status(Kind::ForeignResponse)),
            ("half an answer", raw(status, 900, "Content-Type: application/json\r\n", b"{\"access_token\":"), Kind::Transport),
            ("an answer that announces too much", raw(status, 99_999_999, "", b"{"), Kind::TooLarge),
            ("too much", raw(status, 4096, "", &[b' '; 4096]), Kind::TooLarge),
        ] {
            let fake = Fake::fixed(answer);
            let client = builder(&fake).response_limit(2048).retry(crate::Retry::none()).build().unwrap();
            for error in errors(&client).await {
                assert_eq!(error.kind(), kind, "{status}, {name}: {error}");
                let of_json = name == "a list" || name == "a number";
                assert!(of_json || !error.message().contains("column"), "nobody looks for JSON in it: {status}, {name}: {error}");
                assert!(!error.to_string().contains("hunter2"), "{status}, {name}: {error}");
                if matches!(kind, Kind::ForeignResponse | Kind::Response) {
                    assert_eq!(error.status(), Some(status), "{name}: {error}");
                }
                assert_eq!((error.code(), error.server_code()), (None, None), "{status}, {name}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn broken_json_is_located_where_json_was_to_be() {
    let fake = Fake::fixed(fake::json(200, r#"{"access_token":"hunter2"#));
    let error = client(&fake).token(Grant::client_credentials()).await.unwrap_err();
    assert!(error.is_response() && error.message().starts_with("the text ends too early in `access_token`"), "{error}");
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[tokio::test]
async fn an_error_in_an_answer_is_typed_whatever_its_status() {
    let body =
        r#"{"error":"invalid_grant","error_description":"The refresh token is invalid","error_uri":"https://a.example/e"}"#;
    for status in [200, 400, 401, 503] {
        let fake = Fake::fixed(fake::json(status, body));
        for error in errors(&client(&fake)).await {
            assert_eq!((error.kind(), error.code(), error.status()), (Kind::Server, Some(&Code::InvalidGrant), Some(status)));
            assert_eq!((error.server_code(), error.message()), (Some("invalid_grant"), "The refresh token is invalid"));
            assert_eq!((error.unredacted_uri(), error.protocol()), (Some("https://a.example/e"), None));
        }
    }
    for (word, code) in [
        ("invalid_request", Code::InvalidRequest),
        ("invalid_client", Code::InvalidClient),
        ("unauthorized_client", Code::UnauthorizedClient),
        ("unsupported_grant_type", Code::UnsupportedGrantType),
        ("invalid_scope", Code::InvalidScope),
        ("invalid_target", Code::InvalidTarget),
        ("unauthorized", Code::Unauthenticated),
        ("temporarily_unavailable", Code::Unavailable),
        ("slow_down", Code::Other("slow_down".to_owned())),
    ] {
        let fake = Fake::fixed(fake::json(400, &json!({"error": word}).to_string()));
        let error = client(&fake).token(Grant::refresh_token("tGzv3JOkF0")).await.unwrap_err();
        assert_eq!((error.code(), error.server_code(), error.message()), (Some(&code), Some(word), word));
    }
}

#[tokio::test]
async fn an_answer_of_400_without_an_error_is_no_token() {
    for status in [400, 401, 500] {
        let fake = Fake::fixed(fake::json(status, super::TOKEN));
        let error = client(&fake).token(Grant::refresh_token("tGzv3JOkF0")).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (Kind::ForeignResponse, Some(status)), "{error}");
        assert!(!format!("{error:?}").contains("2YotnFZFEjr1zCsicMWpAA"));
    }
}

#[tokio::test]
async fn an_answer_without_an_access_token_is_refused() {
    for body in [
        "{}",
        r#"{"token_type":"Bearer"}"#,
        r#"{"access_token":null}"#,
        r#"{"access_token":""}"#,
        r#"{"error":null}"#,
        r#"{"error":{"code":"hunter2"}}"#,
        r#"{"id_token":"hunter2"}"#,
    ] {
        let fake = Fake::fixed(fake::json(200, body));
        let error = client(&fake).token(Grant::client_credentials()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.message(), error.status()),
            (Kind::Response, "missing field `access_token`", Some(200)),
            "{body}"
        );
    }
    for body in [r#"{"access_token":5}"#, r#"{"access_token":["hunter2"]}"#] {
        let fake = Fake::fixed(fake::json(200, body));
        let error = client(&fake).token(Grant::client_credentials()).await.unwrap_err();
        assert!(error.is_response() && error.message().contains("`access_token`"), "{body}: {error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}

#[tokio::test]
async fn tokens_of_servers_that_take_liberties_are_read() {
    let body = json!({
        "access_token": "2YotnFZFEjr1zCsicMWpAA", "token_type": "bearer", "expires_in": "3600", "refresh_token": null, "id_token": "",
        "scope": ["openid", "email profile"], "roles": ["user"], "issued_token_type": "urn:ietf:params:oauth:token-type:access_token"
    });
    let fake = Fake::fixed(fake::with(201, &["Content-Type: text/plain"], &body.to_string()));
    let before = SystemTime::now();
    let token = client(&fake).token(Grant::client_credentials()).await.unwrap();
    let expires = token.expires_at.unwrap();
    assert!(expires >= before + Duration::from_secs(3600) && expires <= SystemTime::now() + Duration::from_secs(3600));
    assert!(token.refresh_token.is_none() && token.id_token.is_none());
    assert_eq!(token.scope.as_ref().unwrap(), &["openid", "email", "profile"]);
    assert_eq!((token.extra.expose()["roles"].clone(), token.extra.expose().len()), (json!(["user"]), 2));
    assert_eq!(token.authorization().unwrap().expose(), "Bearer 2YotnFZFEjr1zCsicMWpAA");
    let stored = serde_json::to_string(&token).unwrap();
    let back: Token = serde_json::from_str(&stored).unwrap();
    let seconds = |token: &Token| crate::date::seconds(token.expires_at.unwrap());
    assert_eq!((seconds(&back), back.extra.expose()), (seconds(&token), token.extra.expose()));
    assert!(serde_json::from_str::<Token>(&serde_json::to_string(&back).unwrap()).unwrap() == back, "once is enough");
}

#[tokio::test]
async fn a_refresh_keeps_the_refresh_token_that_the_server_does_not_replace() {
    let fake = Fake::fixed(fake::json(200, super::TOKEN));
    let token = client(&fake).token(Grant::refresh_token("tGzv3JOkF0").scope("a")).await.unwrap();
    assert_eq!(fake.last().body, "grant_type=refresh_token&refresh_token=tGzv3JOkF0&scope=a&client_id=s6BhdRkqt3");
    assert_eq!(token.refresh_token.unwrap().expose(), "tGzv3JOkF0");
    let fake = Fake::fixed(fake::json(200, r#"{"access_token":"a","refresh_token":"new"}"#));
    let token = client(&fake).token(Grant::refresh_token("tGzv3JOkF0")).await.unwrap();
    assert_eq!(token.refresh_token.unwrap().expose(), "new");
    let token = client(&fake).token(Grant::client_credentials()).await.unwrap();
    assert_eq!(token.refresh_token.unwrap().expose(), "new");
}

#[tokio::test]
async fn the_attempts_that_an_answer_took_are_told() {
    let fake = Fake::new({
        let first = std::sync::atomic::AtomicBool::new(true);
        move |_| {
            let is_first = first.swap(false, std::sync::atomic::Ordering::SeqCst);
            if is_first { fake::with(503, &[], "") } else { fake::with(200, &[], "<html>") }
        }
    });
    let client = builder(&fake).retry(quick()).build().unwrap();
    let error = client.token(Grant::client_credentials()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::Response, 2), "{error}");
}
