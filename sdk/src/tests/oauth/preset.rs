//! The client that comes from a client of Authorizer's.

use serde_json::json;

use super::super::fake::{self, Fake, Received};
use super::{BACK, client, giving_tokens, jwt, parameter, path};
use crate::admin::AdminClient;
use crate::client::Client;
use crate::error::Kind;
use crate::oauth::{Assertion, Callback, ClientAuthentication, Endpoint, Grant, RegistrationRequest, SigningKey, Token};

/// A token that this kind of server can revoke.
fn revocable() -> String {
    jwt(&json!({"aud": "id", "sub": "user", "nonce": "n"}))
}

fn server() -> Fake {
    Fake::new(|request| match path(request).rsplit('/').next() {
        Some("introspect") => fake::json(200, r#"{"active":true}"#),
        Some("userinfo") => fake::json(200, r#"{"sub":"1"}"#),
        Some("register") => fake::json(201, r#"{"client_id":"new"}"#),
        Some("org-discovery") => fake::json(200, r#"{"connection":{"type":"saml","login_url":"https://idp.example.com"}}"#),
        Some("revoke") => fake::json(200, "{}"),
        _ => fake::json(200, super::TOKEN),
    })
}

/// What a caller sets.
type Set = fn(crate::oauth::Builder) -> crate::oauth::Builder;

/// Makes every request of an OAuth client that reaches the server.
async fn everything(client: &crate::oauth::Client) {
    client.token(Grant::client_credentials()).await.unwrap();
    let (_, pending) = client.authorize(BACK).await.unwrap();
    let callback = Callback::from_query(format!("code=c&state={}", pending.state().expose())).unwrap();
    client.finish(pending, callback).await.unwrap();
    client.introspect("mF_9.B5f", None).await.unwrap();
    client.revoke(revocable(), None).await.unwrap();
    client.userinfo(&Token::new("SlAV32hkKG")).await.unwrap();
    client.register(RegistrationRequest::new()).await.unwrap();
}

#[tokio::test]
async fn requests_go_to_the_url_and_users_to_the_public_one() {
    let fake = server();
    let builder = Client::builder(format!("{}/auth/", fake.url)).client_id("id").public_url("https://auth.example.com/sso/");
    let client = builder.build().unwrap().oauth().build().unwrap();
    assert_eq!(client.client_id(), "id");
    everything(&client).await;
    let received = fake.received();
    let paths: Vec<_> = received.iter().map(path).collect();
    let token = "/auth/oauth/token";
    assert_eq!(paths, [token, token, "/auth/oauth/introspect", "/auth/oauth/revoke", "/auth/userinfo", "/auth/oauth/register",]);
    let (url, pending) = client.authorize(BACK).await.unwrap();
    assert!(url.as_str().starts_with("https://auth.example.com/sso/authorize?response_type=code&client_id=id&"), "{url}");
    let url = client.logout().await.unwrap();
    assert!(url.as_str().starts_with("https://auth.example.com/sso/logout?client_id=id"), "{url}");
    assert_eq!(client.metadata().await.unwrap().issuer, "https://auth.example.com/sso");
    for (issuer, good) in [("https://auth.example.com/sso", true), ("https://auth.example.com/sso/", false), (&fake.url, false)] {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("code", "c").append_pair("iss", issuer).append_pair("state", pending.state().expose());
        let finished = client.finish(pending.clone(), Callback::from_query(query.finish()).unwrap()).await;
        assert_eq!(finished.is_ok(), good, "{issuer}");
    }
}

#[tokio::test]
async fn the_secret_is_in_the_form_where_the_server_does_not_decode_the_header() {
    let of = |fake: &Fake, last: &str| {
        let found: Vec<Received> = fake.received().into_iter().filter(|request| path(request).ends_with(last)).collect();
        let request = found.last().expect("there was one").clone();
        let basic = request.header("authorization").is_some_and(|value| value.starts_with("Basic "));
        (basic, parameter(&request.body, "client_secret"))
    };
    let secret = |text: &str| (false, Some(text.to_owned()));
    let (header, nothing) = ((true, None), (false, None));
    let hmac =
        || ClientAuthentication::jwt(Assertion::new(SigningKey::from_secret(crate::oauth::Algorithm::Hs256, "key").unwrap()));
    let post = ClientAuthentication::post;
    let usual: Set = |builder| builder.client_secret("a +%");
    let by_name: Set = |builder| builder.authentication(ClientAuthentication::basic("a +%"));
    let raw: Set = |builder| builder.authentication(ClientAuthentication::basic_raw("a +%"));
    let first: Set =
        |builder| builder.authentication_at(Endpoint::Introspection, ClientAuthentication::post("b")).client_secret("a");
    let last: Set =
        |builder| builder.client_secret("a").authentication_at(Endpoint::Introspection, ClientAuthentication::post("b"));
    for (name, set, token, introspection, revocation) in [
        ("a secret", usual, header.clone(), secret("a +%"), secret("a +%")),
        ("a secret by its method", by_name, header.clone(), secret("a +%"), secret("a +%")),
        ("a raw secret", raw, header.clone(), header.clone(), header.clone()),
        ("another before it", first, header.clone(), secret("b"), secret("a")),
        ("another after it", last, header.clone(), secret("b"), secret("a")),
    ] {
        let fake = server();
        let builder = Client::builder(&fake.url).client_id("id").build().unwrap().oauth();
        everything(&set(builder).build().unwrap()).await;
        assert_eq!(
            (of(&fake, "/token"), of(&fake, "/introspect"), of(&fake, "/revoke")),
            (token, introspection, revocation),
            "{name}"
        );
    }
    for authentication in [hmac(), post("b"), ClientAuthentication::none()] {
        let fake = server();
        let builder = Client::builder(&fake.url).client_id("id").build().unwrap().oauth().client_secret("given up");
        let kind = format!("{authentication:?}");
        everything(&builder.authentication(authentication).build().unwrap()).await;
        for request in fake.received() {
            assert!(!request.body.contains("given"), "{kind}");
        }
        let expected = if kind.contains("post") { secret("b") } else { nothing.clone() };
        assert_eq!((of(&fake, "/token"), of(&fake, "/introspect")), (expected.clone(), expected), "{kind}");
    }
}

#[tokio::test]
async fn what_the_other_client_has_in_confidence_is_never_sent() {
    let fake = server();
    let admin = AdminClient::builder(&fake.url)
        .client_id("id")
        .admin_secret("hunter2-admin")
        .bearer("hunter2-bearer")
        .header("x-tenant", "seven")
        .user_agent("my-app/1")
        .build()
        .unwrap();
    let client = admin.as_public().oauth().client_secret("hunter2-client").build().unwrap();
    everything(&client).await;
    assert_eq!(fake.received().len(), 6);
    for request in fake.received() {
        let text = format!("{request:?}");
        assert!(!text.contains("hunter2-admin") && !text.contains("hunter2-bearer") && !text.contains("x-authorizer-"), "{text}");
        assert_eq!((request.header("x-tenant"), request.header("user-agent")), (Some("seven"), Some("my-app/1")));
        assert_eq!((request.header("accept"), request.header("cookie")), (Some("application/json"), None));
        let with_secret = text.contains("hunter2-client") || text.contains("Basic ");
        assert_eq!(with_secret, request.line.contains(" /oauth/") && !request.line.contains("register"), "{text}");
    }
}

#[tokio::test]
async fn headers_of_the_caller_s_own_go_to_the_caller_s_server_alone() {
    let (fake, other) = (server(), server());
    let oauth = Client::builder(&fake.url).client_id("id").header("x-tenant", "seven").build().unwrap().oauth();
    let client = oauth.endpoint(Endpoint::Introspection, format!("{}/oauth/introspect", other.url)).build().unwrap();
    everything(&client).await;
    assert_eq!((fake.received().len(), other.received().len()), (5, 1));
    assert!(fake.received().iter().all(|request| request.header("x-tenant") == Some("seven")));
    assert_eq!(other.last().header("x-tenant"), None);
}

#[tokio::test]
async fn what_cannot_have_been_revoked_is_refused_before_it_is_sent() {
    let fake = server();
    let oauth = Client::builder(&fake.url).client_id("id").build().unwrap().oauth().build().unwrap();
    for (token, why) in [
        ("2YotnFZFEjr1zCsicMWpAA".to_owned(), "no JWT"),
        (jwt(&json!({"aud": "another", "sub": "user", "nonce": "n"})), "another client"),
        (jwt(&json!({"sub": "user", "nonce": "n"})), "another client"),
        (jwt(&json!({"aud": "id", "sub": "user"})), "no user's login"),
        (jwt(&json!({"aud": "id", "sub": "", "nonce": "n"})), "no user's login"),
    ] {
        let error = oauth.revoke(token, None).await.unwrap_err();
        assert_eq!((error.kind(), error.operation(), error.attempts()), (Kind::Unsupported, Some("oauth.revocation"), 0));
        assert!(error.message().ends_with(why), "{error}");
    }
    assert!(fake.received().is_empty());
    oauth.revoke(jwt(&json!({"aud": ["x", "id"], "sub": "user", "nonce": "n"})), Some("refresh_token")).await.unwrap();
    assert_eq!(fake.received().len(), 1);
    let anywhere = giving_tokens();
    client(&anywhere).revoke("2YotnFZFEjr1zCsicMWpAA", None).await.unwrap();
    assert_eq!(anywhere.received().len(), 1, "other servers have other tokens");
}

#[tokio::test]
async fn the_organization_of_an_address_is_asked_for() {
    let fake = server();
    let client = |fake: &Fake| Client::builder(&fake.url).build().unwrap();
    let login = client(&fake).discover_organization("user+1@example.com").await.unwrap().unwrap();
    assert_eq!((login.kind.as_str(), login.login_url.as_str()), ("saml", "https://idp.example.com"));
    assert_eq!(fake.last().line, "GET /api/v1/org-discovery?email=user%2B1%40example.com HTTP/1.1");
    for body in ["{}", r#"{"connection":null}"#] {
        let fake = Fake::fixed(fake::json(200, body));
        assert!(client(&fake).discover_organization("user@example.com").await.unwrap().is_none());
    }
    let fake = Fake::fixed(fake::json(404, r#"{"error":"not_found"}"#));
    let error = client(&fake).discover_organization("user@example.com").await.unwrap_err();
    assert!(error.is_not_found() && error.operation() == Some("oauth.organization"), "{error}");
}

#[test]
fn a_client_without_an_id_has_no_oauth_until_it_is_told_one() {
    let client = Client::builder("https://auth.example.com").build().unwrap();
    assert!(client.oauth().build().unwrap_err().is_build());
    assert_eq!(client.oauth().client_id("id").build().unwrap().client_id(), "id");
}
