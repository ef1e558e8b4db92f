//! Endpoints beside the one for tokens.

use std::time::{Duration, UNIX_EPOCH};

use serde_json::json;

use super::super::fake::{self, Fake};
use super::{builder, client, jwt, parameters, path};
use crate::code::Code;
use crate::error::Kind;
use crate::oauth::{Endpoint, RegistrationRequest, Token};

#[tokio::test]
async fn introspection_asks_with_the_client_s_authentication_and_is_typed() {
    let answer = json!({
        "active": true, "scope": ["openid", "email"], "client_id": "id", "exp": 1_419_356_238, "aud": ["a", "b"], "roles": ["user"]
    });
    let fake = Fake::fixed(fake::json(200, &answer.to_string()));
    let client = builder(&fake).client_secret("secret").build().unwrap();
    let said = client.introspect("mF_9.B5f-4.1JqM", Some("access_token")).await.unwrap();
    assert_eq!((said.active, said.scope.len(), said.aud.len()), (true, 2, 2));
    assert_eq!(said.expires_at(), Some(UNIX_EPOCH + Duration::from_secs(1_419_356_238)));
    assert_eq!(said.extra["roles"], json!(["user"]));
    let sent = fake.last();
    assert_eq!((sent.line.as_str(), path(&sent)), ("POST /introspect HTTP/1.1", "/introspect"));
    assert_eq!(sent.body, "token=mF_9.B5f-4.1JqM&token_type_hint=access_token");
    assert_eq!(sent.header("authorization"), Some("Basic czZCaGRSa3F0MzpzZWNyZXQ="));
    client.introspect("mF_9.B5f", None).await.unwrap();
    assert_eq!(fake.last().body, "token=mF_9.B5f");
    let error = client.introspect(" ", None).await.unwrap_err();
    assert!(error.is_build() && error.operation() == Some("oauth.introspection") && fake.received().len() == 2, "{error}");
}

#[tokio::test]
async fn a_token_that_is_not_active_is_no_error() {
    let fake = Fake::fixed(fake::json(200, r#"{"active":false}"#));
    let said = client(&fake).introspect("mF_9.B5f", None).await.unwrap();
    assert!(!said.active && said.expires_at().is_none());
    let fake = Fake::fixed(fake::json(200, "{}"));
    let error = client(&fake).introspect("mF_9.B5f", None).await.unwrap_err();
    assert!(error.is_response() && error.message().contains("`active`"), "{error}");
}

#[tokio::test]
async fn userinfo_is_asked_with_the_token_and_is_of_the_user_of_the_id_token() {
    let fake = Fake::fixed(fake::json(200, r#"{"sub":"248289761001","email":"janedoe@example.com"}"#));
    let client = builder(&fake).client_secret("secret").build().unwrap();
    let user = client.userinfo(&Token::new("SlAV32hkKG")).await.unwrap();
    assert_eq!((user.sub.as_str(), &user.claims["email"]), ("248289761001", &json!("janedoe@example.com")));
    let sent = fake.last();
    assert_eq!((sent.line.as_str(), sent.body.as_str()), ("GET /userinfo HTTP/1.1", ""));
    assert_eq!(sent.header("authorization"), Some("Bearer SlAV32hkKG"));
    for (id_token, good) in [
        (jwt(&json!({"sub": "248289761001"})), true),
        (jwt(&json!({"sub": "24828976100"})), false),
        (jwt(&json!({"sub": 248_289_761_001_u64})), false),
        (jwt(&json!({})), false),
        ("no.jwt".to_owned(), false),
    ] {
        let mut token = Token::new("SlAV32hkKG");
        token.id_token = Some(id_token.as_str().into());
        let asked = client.userinfo(&token).await;
        assert_eq!(asked.is_ok(), good, "{id_token}: {asked:?}");
        if let Err(error) = asked {
            assert!(error.is_response() && error.operation() == Some("oauth.userinfo"), "{error}");
        }
    }
}

#[tokio::test]
async fn an_answer_about_a_user_that_cannot_be_used_is_refused() {
    for (answer, message) in [
        (fake::json(200, r#"{"email":"a@b.example"}"#), "missing field `sub`"),
        (fake::json(200, r#"{"sub":""}"#), "missing field `sub`"),
        (fake::json(200, r#"{"sub":5}"#), "the field `sub` is no text"),
        (
            fake::with(200, &["Content-Type: application/jwt; charset=utf-8"], "e30.e30.c2ln"),
            "the answer is signed, which was not asked for",
        ),
        (fake::with(200, &["Content-Type: text/html"], "<html>"), "the answer is not JSON but 6 bytes of text/html"),
    ] {
        let fake = Fake::fixed(answer);
        let error = client(&fake).userinfo(&Token::new("SlAV32hkKG")).await.unwrap_err();
        assert_eq!((error.kind(), error.message(), error.status()), (Kind::Response, message, Some(200)));
    }
    let fake = Fake::fixed(fake::json(200, r#"{"sub":"1"}"#));
    let mut other = Token::new("SlAV32hkKG");
    other.token_type = "DPoP".to_owned();
    assert!(client(&fake).userinfo(&other).await.unwrap_err().is_unsupported());
    let error = client(&fake).userinfo(&Token::new("a\r\nb")).await.unwrap_err();
    assert!(error.is_build() && fake.received().is_empty(), "{error}");
}

#[tokio::test]
async fn a_challenge_says_what_is_wrong_with_the_token_if_the_body_does_not() {
    let challenge =
        r#"WWW-Authenticate: Bearer realm="authorizer", error="invalid_token", error_description="The access token expired""#;
    for body in ["", "<html>"] {
        let fake = Fake::fixed(fake::with(401, &[challenge], body));
        let error = client(&fake).userinfo(&Token::new("SlAV32hkKG")).await.unwrap_err();
        assert!(error.is_unauthenticated() && error.status() == Some(401));
        assert_eq!((error.server_code(), error.message()), (Some("invalid_token"), "The access token expired"));
    }
    // A 401 is one, whatever its word: Ory Hydra has this one.
    let word = r#"WWW-Authenticate: Bearer error="request_unauthorized", error_description="not known""#;
    for answer in
        [fake::with(401, &[word], ""), fake::json(401, r#"{"error":"request_unauthorized","error_description":"not known"}"#)]
    {
        let fake = Fake::fixed(answer);
        let error = client(&fake).userinfo(&Token::new("SlAV32hkKG")).await.unwrap_err();
        assert!(error.is_unauthenticated() && !error.is_permission_denied(), "{error}");
        assert_eq!((error.server_code(), error.message()), (Some("request_unauthorized"), "not known"));
    }
    for (status, word) in [(400, "request_unauthorized"), (403, "request_forbidden"), (401, "invalid_client")] {
        let fake = Fake::fixed(fake::json(status, &format!(r#"{{"error":"{word}"}}"#)));
        let error = client(&fake).userinfo(&Token::new("SlAV32hkKG")).await.unwrap_err();
        assert!(!error.is_unauthenticated(), "{status} {word}: {error}");
    }
    let scope = r#"WWW-Authenticate: Bearer error="insufficient_scope", scope="profile""#;
    let fake = Fake::fixed(fake::with(403, &[scope], ""));
    let error = client(&fake).userinfo(&Token::new("SlAV32hkKG")).await.unwrap_err();
    assert!(error.is_permission_denied() && error.message() == "insufficient_scope", "{error}");
    let body = r#"{"error":"unauthorized"}"#;
    let fake = Fake::fixed(fake::with(401, &[challenge], body));
    let error = client(&fake).userinfo(&Token::new("SlAV32hkKG")).await.unwrap_err();
    assert_eq!((error.server_code(), error.message()), (Some("unauthorized"), "unauthorized"));
    let fake = Fake::fixed(fake::with(401, &[r#"WWW-Authenticate: Bearer realm="a""#], ""));
    let error = client(&fake).userinfo(&Token::new("SlAV32hkKG")).await.unwrap_err();
    assert!(error.is_unauthenticated() && error.server_code().is_none() && error.status() == Some(401), "{error}");
    let fake = Fake::fixed(fake::with(401, &[r#"WWW-Authenticate: Basic realm="a proxy""#], ""));
    let error = client(&fake).userinfo(&Token::new("SlAV32hkKG")).await.unwrap_err();
    assert!(error.is_foreign_response() && !error.is_unauthenticated(), "{error}");
}

#[tokio::test]
async fn revocation_believes_the_status_and_says_when_to_come_back() {
    for body in ["", "{}", "ok"] {
        let fake = Fake::fixed(fake::with(200, &[], body));
        let client = builder(&fake).client_secret("secret").build().unwrap();
        client.revoke("45ghiukldjahdnhzdauz", Some("refresh_token")).await.unwrap();
        let sent = fake.last();
        assert_eq!((path(&sent), sent.body.as_str()), ("/revoke", "token=45ghiukldjahdnhzdauz&token_type_hint=refresh_token"));
        assert_eq!(sent.header("authorization"), Some("Basic czZCaGRSa3F0MzpzZWNyZXQ="));
    }
    let fake = Fake::fixed(fake::json(400, r#"{"error":"unsupported_token_type"}"#));
    let error = client(&fake).revoke("45ghiukl", None).await.unwrap_err();
    assert_eq!((error.code(), error.operation()), (Some(&Code::UnsupportedTokenType), Some("oauth.revocation")));
    // RFC 7009, section 2.2.1: the token is still there.
    let fake = Fake::fixed(fake::with(503, &["Retry-After: 120"], ""));
    let error = client(&fake).revoke("45ghiukl", None).await.unwrap_err();
    assert_eq!((error.status(), error.retry_after()), (Some(503), Some(Duration::from_secs(120))));
    assert!(client(&fake).revoke("", None).await.unwrap_err().is_build());
}

#[tokio::test]
async fn a_client_registers_with_what_it_says_and_gets_what_the_server_says() {
    let answer = json!({
        "client_id": "s6BhdRkqt3", "client_secret": "cf136dc3c1fc93f31185e5885805d", "client_secret_expires_at": 1_577_858_400,
        "registration_access_token": "reg-23410913-abewfq.123483", "registration_client_uri": "https://server.example.com/register/1",
        "client_name": "My Example Client"
    });
    let fake = Fake::fixed(fake::json(201, &answer.to_string()));
    let client = builder(&fake).client_secret("hunter2").build().unwrap();
    let request = RegistrationRequest::new()
        .redirect_uri("https://client.example.org/callback")
        .redirect_uri("https://client.example.org/callback2")
        .member("client_name", "My Example Client")
        .initial_access_token("ey23f2.adfj230.af32-developer321");
    let registered = client.register(request).await.unwrap();
    assert_eq!(registered.client_id, "s6BhdRkqt3");
    assert_eq!(registered.client_secret.unwrap().expose(), "cf136dc3c1fc93f31185e5885805d");
    assert_eq!(registered.client_secret_expires_at, Some(1_577_858_400));
    assert_eq!(registered.registration_access_token.unwrap().expose(), "reg-23410913-abewfq.123483");
    assert_eq!(registered.registration_client_uri.as_deref(), Some("https://server.example.com/register/1"));
    assert_eq!(registered.members.expose()["client_name"], "My Example Client");
    let sent = fake.last();
    assert_eq!((sent.line.as_str(), sent.header("content-type")), ("POST /register HTTP/1.1", Some("application/json")));
    assert_eq!(sent.header("authorization"), Some("Bearer ey23f2.adfj230.af32-developer321"));
    let body: serde_json::Value = serde_json::from_str(&sent.body).unwrap();
    let uris = ["https://client.example.org/callback", "https://client.example.org/callback2"];
    assert_eq!(body, json!({"redirect_uris": uris, "client_name": "My Example Client"}));
    client.register(RegistrationRequest::new()).await.unwrap();
    assert_eq!(
        (fake.last().header("authorization"), fake.last().body.as_str()),
        (None, "{}"),
        "the client says nothing of itself"
    );
}

#[tokio::test]
async fn a_registration_that_never_expires_or_is_refused_says_so() {
    let fake = Fake::fixed(fake::json(201, r#"{"client_id":"a","client_secret":"b","client_secret_expires_at":0}"#));
    assert_eq!(client(&fake).register(RegistrationRequest::new()).await.unwrap().client_secret_expires_at, None);
    for (status, body, code) in [
        (400, r#"{"error":"invalid_redirect_uri","error_description":"no"}"#, Some(Code::InvalidClientMetadata)),
        (401, "", None),
        (201, "{}", None),
    ] {
        let fake = Fake::fixed(fake::json(status, body));
        let error = client(&fake).register(RegistrationRequest::new()).await.unwrap_err();
        assert_eq!((error.code(), error.status(), error.operation()), (code.as_ref(), Some(status), Some("oauth.registration")));
    }
}

#[tokio::test]
async fn the_logout_url_says_whose_login_it_is_and_where_to_come_back() {
    let fake = super::giving_tokens();
    let client = builder(&fake).endpoint(Endpoint::EndSession, "https://auth.example.com/logout?a=1").build().unwrap();
    let back = "https://app.example.com/?x=1&y";
    let request =
        client.logout().id_token("e30.e30.c2ln").post_logout_redirect_uri(back).state("a b").parameter("ui_locales", "fr");
    let url = request.await.unwrap();
    assert_eq!((url.host_str(), url.path()), (Some("auth.example.com"), "/logout"));
    let expected = [
        ("a", "1"),
        ("client_id", "s6BhdRkqt3"),
        ("id_token_hint", "e30.e30.c2ln"),
        ("post_logout_redirect_uri", back),
        ("state", "a b"),
        ("ui_locales", "fr"),
    ];
    assert_eq!(parameters(url.query().unwrap()), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert!(fake.received().is_empty());
}
