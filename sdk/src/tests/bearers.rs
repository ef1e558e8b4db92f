//! Calls whose bearer comes from a source of tokens.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::fake::{Fake, Received, json};
use crate::client::Client;
use crate::model::{LoginRequest, WebauthnCredentialInfo};
use crate::oauth::{Token, TokenSource};
use crate::protocol::Protocol;

const JSON: [Protocol; 2] = [Protocol::GraphQl, Protocol::Rest];

/// Answers as a server does that knows one token.
fn server(good: &'static str) -> Fake {
    Fake::new(move |request| if bearer(request) == Some(good) { lists(request) } else { refusal(request, "unauthorized") })
}

fn bearer(request: &Received) -> Option<&str> {
    request.header("authorization")?.strip_prefix("Bearer ")
}

fn is_graphql(request: &Received) -> bool {
    request.line.contains("/graphql")
}

fn lists(request: &Received) -> Vec<u8> {
    let body = if is_graphql(request) { r#"{"data":{"webauthn_credentials":[]}}"# } else { r#"{"webauthn_credentials":[]}"# };
    json(200, body)
}

fn refusal(request: &Received, message: &str) -> Vec<u8> {
    if is_graphql(request) {
        json(200, &format!(r#"{{"errors":[{{"message":"{message}","extensions":{{"code":"UNAUTHENTICATED"}}}}],"data":null}}"#))
    } else {
        json(401, &format!(r#"{{"code":"unauthenticated","message":"{message}"}}"#))
    }
}

/// Tokens with numbers, and how many there were.
fn counting() -> (TokenSource, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let given = Arc::clone(&count);
    let source = TokenSource::from_fn(move |_| {
        let number = given.fetch_add(1, Ordering::SeqCst) + 1;
        std::future::ready(Ok(Token::new(format!("token-{number}"))))
    });
    (source.build(), count)
}

fn client(fake: &Fake, source: &TokenSource, protocol: Protocol) -> Client {
    Client::builder(&fake.url).client_id("id").protocol(protocol).credentials(source).build().unwrap()
}

fn bearers(fake: &Fake) -> Vec<String> {
    fake.received().iter().map(|request| bearer(request).unwrap_or("none").to_owned()).collect()
}

#[tokio::test]
async fn operations_that_take_a_bearer_get_the_source_s_token_and_logins_get_none() {
    for protocol in JSON {
        let (fake, (source, count)) = (server("token-1"), counting());
        let client = client(&fake, &source, protocol);
        for _ in 0..3 {
            let listed: Vec<WebauthnCredentialInfo> = client.webauthn_credentials().await.unwrap();
            assert!(listed.is_empty());
        }
        assert!(client.login(LoginRequest::new("a").email("b")).await.unwrap_err().is_unauthenticated());
        assert!(client.meta().await.is_err());
        assert_eq!(bearers(&fake), ["token-1", "token-1", "token-1", "none", "none"]);
        assert_eq!(count.load(Ordering::SeqCst), 1, "a refused login is no reason for another token");
    }
}

#[tokio::test]
async fn a_token_that_the_server_does_not_know_is_replaced_once() {
    for protocol in JSON {
        let (fake, (source, count)) = (server("token-2"), counting());
        let client = client(&fake, &source, protocol);
        client.webauthn_credentials().await.unwrap();
        client.webauthn_credentials().await.unwrap();
        assert_eq!(bearers(&fake), ["token-1", "token-2", "token-2"]);
        assert_eq!(count.load(Ordering::SeqCst), 2);
    }
}

#[tokio::test]
async fn a_second_refusal_is_final_and_shows_neither_token() {
    for protocol in JSON {
        let fake = Fake::new(|request| {
            let sent = bearer(request).unwrap_or_default();
            if sent == "token-1" { refusal(request, "unauthorized") } else { refusal(request, "unauthorized token-1 token-2") }
        });
        let (source, count) = counting();
        let error = client(&fake, &source, protocol).webauthn_credentials().await.unwrap_err();
        assert_eq!((error.message(), error.attempts()), ("unauthorized …", 2));
        assert_eq!((bearers(&fake).len(), count.load(Ordering::SeqCst)), (2, 2));
    }
}

#[tokio::test]
async fn what_may_not_be_made_twice_is_not_but_the_next_call_has_another_token() {
    for protocol in JSON {
        let (fake, (source, count)) = (server("token-2"), counting());
        let client = client(&fake, &source, protocol);
        assert!(client.deactivate_account().await.unwrap_err().is_unauthenticated());
        while count.load(Ordering::SeqCst) < 2 {
            tokio::task::yield_now().await;
        }
        client.webauthn_credentials().await.unwrap();
        assert_eq!(bearers(&fake)[0], "token-1");
        assert_eq!(bearers(&fake).last().unwrap(), "token-2");
        assert_eq!(count.load(Ordering::SeqCst), 2);
    }
}

#[tokio::test]
async fn a_newer_token_is_used_without_a_renewal() {
    for protocol in JSON {
        let (source, count) = counting();
        let supplied = source.clone();
        let fake = Fake::new(move |request| {
            if bearer(request) == Some("newer") {
                return lists(request);
            }
            supplied.supply(Token::new("newer"));
            refusal(request, "unauthorized")
        });
        client(&fake, &source, protocol).webauthn_credentials().await.unwrap();
        assert_eq!(bearers(&fake), ["token-1", "newer"]);
        assert_eq!(count.load(Ordering::SeqCst), 1);
    }
}

#[tokio::test]
async fn other_refusals_are_no_reason_for_another_token() {
    for protocol in JSON {
        let fake = Fake::new(|request| refusal(request, "invalid session"));
        let (source, count) = counting();
        assert!(client(&fake, &source, protocol).webauthn_credentials().await.unwrap_err().is_unauthenticated());
        assert_eq!((bearers(&fake).len(), count.load(Ordering::SeqCst)), (1, 1));
    }
}

#[tokio::test]
async fn beside_an_admin_secret_a_refusal_says_nothing_of_the_token() {
    for protocol in JSON {
        let fake = Fake::new(|request| refusal(request, "unauthorized"));
        let (source, count) = counting();
        let admin = crate::AdminClient::builder(&fake.url).protocol(protocol).admin_secret("wrong").credentials(&source);
        assert!(admin.build().unwrap().as_public().webauthn_credentials().await.is_err());
        assert_eq!((bearers(&fake), count.load(Ordering::SeqCst)), (vec!["token-1".to_owned()], 1));
    }
}

#[tokio::test]
async fn many_calls_that_are_refused_together_cause_one_renewal() {
    for protocol in JSON {
        let (fake, (source, count)) = (server("token-2"), counting());
        let client = client(&fake, &source, protocol);
        let calls: Vec<_> = (0..50).map(|_| tokio::spawn(client.webauthn_credentials().into_future())).collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(count.load(Ordering::SeqCst), 2);
    }
}

#[tokio::test]
async fn a_call_s_own_bearer_or_source_wins_and_a_client_with_a_source_carries_no_session() {
    let fake = Fake::new(lists);
    let (source, _) = counting();
    let client = client(&fake, &source, Protocol::Rest);
    client.webauthn_credentials().bearer("own").await.unwrap();
    client.webauthn_credentials().credentials(&TokenSource::fixed(Token::new("other"))).await.unwrap();
    let plain = Client::builder(&fake.url).protocol(Protocol::Rest).build().unwrap();
    plain.webauthn_credentials().credentials(&source).await.unwrap();
    assert_eq!(bearers(&fake), ["own", "other", "token-1"]);
    assert!(client.start_session().current_session().is_none());
}

#[tokio::test]
async fn without_a_token_nothing_is_sent_and_the_error_says_why() {
    let fake = Fake::new(lists);
    let source = TokenSource::fixed(Token::new("a").with_expires_at(std::time::UNIX_EPOCH));
    let error = client(&fake, &source, Protocol::Rest).webauthn_credentials().await.unwrap_err();
    assert!(error.is_reauthentication_required() && error.attempts() == 0, "{error}");
    assert_eq!(error.operation(), Some("webauthn_credentials"));
    let never = TokenSource::from_fn(|_| std::future::pending()).build();
    let call = client(&fake, &never, Protocol::Rest).webauthn_credentials();
    let error = call.timeout(std::time::Duration::from_millis(20)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(fake.connections(), 0);
}

#[cfg(feature = "blocking")]
#[test]
fn calls_without_async_do_the_same() {
    let (fake, (source, count)) = (server("token-2"), counting());
    let client = crate::Client::builder(&fake.url).credentials(&source).build().unwrap();
    client.webauthn_credentials().send_blocking().unwrap();
    client.webauthn_credentials().credentials(&source).send_blocking().unwrap();
    assert_eq!(bearers(&fake), ["token-1", "token-2", "token-2"]);
    assert_eq!(count.load(Ordering::SeqCst), 2);
}
