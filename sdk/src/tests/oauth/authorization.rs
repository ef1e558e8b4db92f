//! What users are sent to the server with.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::{BACK, builder, client, giving_tokens, kept, parameter, parameters};
use crate::oauth::{Endpoint, PendingAuthorization};

/// The challenge by S256 (RFC 7636, section 4.2).
fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(ring::digest::digest(&ring::digest::SHA256, verifier.as_bytes()))
}

#[tokio::test]
async fn state_and_pkce_are_always_there_and_a_nonce_wherever_there_is_an_id_token() {
    let fake = giving_tokens();
    let client = client(&fake);
    for (kind, scope, code, nonce) in [
        ("code", None, true, false),
        ("code", Some("email offline_access"), true, false),
        ("code", Some("email openid"), true, true),
        ("code id_token", None, true, true),
        ("code token", Some("openid"), true, true),
        ("token", Some("email"), false, false),
    ] {
        let request = || {
            let request = client.authorize(BACK).response_type(kind);
            scope.into_iter().fold(request, crate::oauth::AuthorizationRequest::scope)
        };
        let (url, pending) = request().await.unwrap();
        let query = url.query().unwrap();
        assert_eq!(parameter(query, "state").as_deref(), Some(pending.state().expose()));
        assert_eq!(pending.state().expose().len(), 43, "256 bits");
        assert_eq!(parameter(query, "nonce").as_deref(), pending.nonce().map(crate::Secret::expose));
        assert_eq!(pending.nonce().map(|nonce| nonce.expose().len()), nonce.then_some(43), "{kind} {scope:?}");
        let verifier = kept(&pending, "verifier");
        assert_eq!(verifier.as_ref().map(String::len), code.then_some(43), "{kind}");
        assert_eq!(parameter(query, "code_challenge"), verifier.as_deref().map(challenge));
        assert_eq!(parameter(query, "code_challenge_method").as_deref(), code.then_some("S256"));
        let (_, other) = request().await.unwrap();
        assert!(other.state() != pending.state() && (!nonce || other.nonce() != pending.nonce()));
        assert!(!code || kept(&other, "verifier") != verifier);
    }
    assert_eq!(fake.received().len(), 0, "nothing has to be asked for it");
}

#[tokio::test]
async fn all_that_is_asked_is_in_the_url_in_order_and_as_often() {
    let fake = giving_tokens();
    let client = builder(&fake).endpoint(Endpoint::Authorization, "https://auth.example.com/authorize?tenant=1").build().unwrap();
    let request = client
        .authorize("https://app.example.com/callback?from=a b")
        .scope("openid a:b+c")
        .response_mode("form_post")
        .prompt("login")
        .max_age(Duration::from_secs(3600))
        .login_hint("user+1@example.com")
        .ui_locales("fr-CA fr")
        .screen_hint("signup")
        .resource("https://b.example")
        .resource("https://a.example/?x=1&y")
        .parameter("acr_values", "1")
        .parameter("acr_values", "2")
        .state("0123456789abcdef")
        .nonce("fedcba9876543210");
    let (url, pending) = request.await.unwrap();
    assert_eq!((url.scheme(), url.host_str(), url.path()), ("https", Some("auth.example.com"), "/authorize"));
    let challenge = challenge(&kept(&pending, "verifier").unwrap());
    let expected = [
        ("tenant", "1"),
        ("response_type", "code"),
        ("client_id", "s6BhdRkqt3"),
        ("redirect_uri", "https://app.example.com/callback?from=a b"),
        ("scope", "openid a:b+c"),
        ("response_mode", "form_post"),
        ("nonce", "fedcba9876543210"),
        ("state", "0123456789abcdef"),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
        ("max_age", "3600"),
        ("resource", "https://b.example"),
        ("resource", "https://a.example/?x=1&y"),
        ("prompt", "login"),
        ("login_hint", "user+1@example.com"),
        ("ui_locales", "fr-CA fr"),
        ("screen_hint", "signup"),
        ("acr_values", "1"),
        ("acr_values", "2"),
    ];
    assert_eq!(parameters(url.query().unwrap()), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!((pending.scope(), pending.max_age()), (Some("openid a:b+c"), Some(Duration::from_secs(3600))));
}

#[tokio::test]
async fn what_can_be_guessed_or_cannot_work_is_refused() {
    let fake = giving_tokens();
    let client = client(&fake);
    let good = || client.authorize(BACK);
    for (why, request) in [
        ("a relative redirect URI", client.authorize("/callback")),
        ("a redirect URI with a fragment", client.authorize("https://app.example.com/#callback")),
        ("an empty redirect URI", client.authorize("")),
        ("a short state", good().state("0123456789abcde")),
        ("a short nonce", good().nonce("")),
        ("a relative resource", good().resource("api")),
        ("a resource with a fragment", good().resource("https://api.example.com/#a")),
        ("a state by another way", good().parameter("state", "0123456789abcdef")),
        ("a challenge by another way", good().parameter("code_challenge_method", "plain")),
        ("a secret in the URL", good().parameter("client_secret", "hunter2")),
        ("an unknown response type", good().response_type("none")),
        ("no response type", good().response_type("")),
    ] {
        let error = request.await.expect_err(why);
        assert!(error.is_build(), "{why}: {error}");
    }
    let error = good().response_type("id_token").await.unwrap_err();
    assert!(error.is_unsupported(), "{error}");
}

#[tokio::test]
async fn a_pending_login_can_be_stored_and_comes_back_the_same() {
    let fake = giving_tokens();
    let client = client(&fake);
    let small = client.authorize(BACK).response_type("token");
    let large = client.authorize(BACK).scope("openid").max_age(Duration::from_secs(5)).resource("https://a.example");
    for request in [small, large] {
        let (_, pending) = request.await.unwrap();
        let text = serde_json::to_string(&pending).unwrap();
        assert!(serde_json::from_str::<PendingAuthorization>(&text).unwrap() == pending);
        assert!(text.len() < 1024, "a cookie holds it: {}", text.len());
        let shown = format!("{pending:?} {pending:#?}");
        assert!(!shown.contains(pending.state().expose()), "{shown}");
    }
    assert!(serde_json::from_str::<PendingAuthorization>("{}").is_err());
}
