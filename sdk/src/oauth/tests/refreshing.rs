//! What becomes of refresh tokens, at a server that does what a test wants.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::json;

use super::{LONG, SECOND, token, until};
use crate::oauth::background::wait;
use crate::oauth::clock::Clock;
use crate::oauth::source::{TokenSource, TokenSourceBuilder};
use crate::oauth::store::{MemoryStore, StoredToken, TokenStore};
use crate::oauth::token::Token;
use crate::oauth::{Client, Endpoint};
use crate::retry::Retry;
use crate::tests::fake::{self, Fake};

/// A server's answer to the request with a number, the first being 0.
type Answer = fn(usize) -> Vec<u8>;

struct Scene {
    fake: Fake,
    clock: Clock,
}

impl Scene {
    fn new(answer: Answer) -> Self {
        let count = AtomicUsize::new(0);
        Self { fake: Fake::new(move |_| answer(count.fetch_add(1, Ordering::SeqCst))), clock: Clock::still() }
    }

    fn client(&self) -> Client {
        let client = Client::builder("id").endpoint(Endpoint::Token, format!("{}/token", self.fake.url));
        client.retry(Retry::default().delay(SECOND / 1000)).timeout(5 * SECOND).build().unwrap()
    }

    /// A login whose token is good for 100 seconds, and due after 40.
    fn source(&self) -> TokenSourceBuilder {
        let token = Token::new("access 0").with_refresh_token("refresh 0").with_expires_at(self.clock.now() + 100 * SECOND);
        self.client().token_source_of(token).clock(self.clock.clone())
    }

    /// The refresh tokens that were sent.
    fn sent(&self) -> Vec<String> {
        let received = self.fake.received();
        let of = |body: &str| {
            form_urlencoded::parse(body.as_bytes()).find(|(name, _)| name == "refresh_token").unwrap().1.into_owned()
        };
        received.iter().map(|received| of(&received.body)).collect()
    }
}

/// A token that says nothing of when it expires.
fn given(number: usize) -> Vec<u8> {
    fake::json(
        200,
        &json!({"access_token": format!("access {}", number + 1), "refresh_token": format!("refresh {}", number + 1)})
            .to_string(),
    )
}

fn refused(status: u16, error: &str) -> Vec<u8> {
    fake::json(status, &json!({"error": error, "error_description": "no"}).to_string())
}

fn access(source: &TokenSource) -> String {
    token(source).expect("there is a token").access_token.expose().to_owned()
}

#[test]
fn refresh_tokens_rotate_and_stay_where_the_server_gives_no_other() {
    let scene = Scene::new(|number| match number {
        1 => fake::json(200, r#"{"access_token": "access 2", "expires_in": 0}"#),
        number => given(number),
    });
    let source = scene.source().build();
    scene.clock.advance(100 * SECOND);
    assert_eq!(access(&source), "access 1");
    let first = token(&source).unwrap();
    let second = wait(source.replace(&first), LONG).unwrap();
    // The second answer expires at once by the time of day, which is later than the clock of the test.
    assert_eq!(second.unwrap().refresh_token.as_ref().unwrap().expose(), "refresh 1");
    assert_eq!(scene.sent(), ["refresh 0", "refresh 1"]);
}

#[test]
fn one_of_which_nobody_knows_what_became_is_never_sent_again() {
    let unknown: [Answer; 7] = [
        |_| Vec::new(),
        |_| refused(503, "temporarily_unavailable"),
        |_| refused(500, "server_error"),
        |_| fake::with(502, &["Content-Type: text/html"], "<html>"),
        |_| fake::with(200, &["Content-Type: text/html"], "<html>"),
        |_| fake::json(200, r#"{"token_type": "Bearer"}"#),
        |_| fake::with(307, &["Location: /elsewhere"], ""),
    ];
    for (case, answer) in unknown.into_iter().enumerate() {
        let scene = Scene::new(answer);
        let source = scene.source().build();
        scene.clock.advance(60 * SECOND);
        for _ in 0..5 {
            assert_eq!(access(&source), "access 0", "{case}: it is used as long as it is good");
            until("it has been sent", || !scene.sent().is_empty());
            scene.clock.advance(7 * SECOND);
        }
        scene.clock.advance(SECOND * 3600);
        for _ in 0..5 {
            let error = token(&source).unwrap_err();
            assert!(error.is_reauthentication_required(), "{case}: {error}");
            assert!(!format!("{error:?}").contains("refresh 0"), "{case}: {error:?}");
            scene.clock.advance(SECOND * 3600);
        }
        assert_eq!(scene.sent(), ["refresh 0"], "{case}");
        source.supply(Token::new("new"));
        assert_eq!(access(&source), "new");
    }
}

#[test]
fn one_that_the_server_refuses_is_not_sent_again() {
    let scene = Scene::new(|_| refused(400, "invalid_grant"));
    let source = scene.source().build();
    scene.clock.advance(100 * SECOND);
    for _ in 0..3 {
        let error = token(&source).unwrap_err();
        assert!(error.is_reauthentication_required() && error.message().contains("refused"), "{error}");
        scene.clock.advance(SECOND * 3600);
    }
    assert_eq!(scene.sent(), ["refresh 0"]);
}

#[test]
fn one_that_the_server_did_not_look_at_is_sent_again() {
    let unsent: [Answer; 3] = [
        |number| match number {
            0 => fake::with(429, &["Content-Type: application/json", "Retry-After: 0"], r#"{"error": "rate_limit_exceeded"}"#),
            number => given(number),
        },
        |number| match number {
            0 => refused(401, "invalid_client"),
            number => given(number),
        },
        |number| match number {
            0 => refused(400, "invalid_scope"),
            number => given(number),
        },
    ];
    for answer in unsent {
        let scene = Scene::new(answer);
        let source = scene.source().build();
        scene.clock.advance(100 * SECOND);
        if let Err(error) = token(&source) {
            assert!(!error.is_reauthentication_required(), "{error}");
            scene.clock.advance(SECOND * 60);
        }
        assert_eq!(access(&source), "access 2");
        assert_eq!(scene.sent(), ["refresh 0", "refresh 0"]);
    }
}

#[test]
fn a_login_without_a_refresh_token_ends_when_its_token_expires() {
    let scene = Scene::new(given);
    let token_only = Token::new("access").with_expires_at(scene.clock.now() + 100 * SECOND);
    let source = scene.client().token_source_of(token_only).clock(scene.clock.clone()).build();
    scene.clock.advance(99 * SECOND);
    assert_eq!(access(&source), "access");
    scene.clock.advance(SECOND);
    assert!(token(&source).unwrap_err().is_reauthentication_required());
    let empty = scene.client().stored_token_source().build();
    assert!(token(&empty).unwrap_err().is_reauthentication_required());
    assert_eq!(scene.fake.connections(), 0);
}

#[test]
fn a_refresh_token_alone_is_enough_to_begin_with() {
    let scene = Scene::new(given);
    let source = scene.client().token_source(crate::oauth::Grant::refresh_token("refresh 0")).build();
    assert_eq!(access(&source), "access 1");
    assert_eq!(scene.sent(), ["refresh 0"]);
}

#[test]
fn the_store_says_that_a_refresh_token_is_on_its_way() {
    let store = MemoryStore::new();
    let (seen, looked) = (Arc::new(Mutex::new(None)), store.clone());
    let saw = Arc::clone(&seen);
    let fake = Fake::new(move |_| {
        *saw.lock().unwrap() = wait(looked.load(), LONG).unwrap().unwrap();
        given(0)
    });
    let scene = Scene { fake, clock: Clock::still() };
    let source = scene.source().store(store.clone()).build();
    scene.clock.advance(100 * SECOND);
    assert_eq!(access(&source), "access 1");
    let seen = seen.lock().unwrap().take().unwrap();
    assert_eq!((seen.spent, seen.generation, seen.token().access_token.expose()), (true, 0, "access 0"));
    until("the new one is stored", || {
        let stored = wait(store.load(), LONG).unwrap().unwrap().unwrap();
        (stored.spent, stored.generation, stored.token().access_token.expose()) == (false, 1, "access 1")
    });
}

#[test]
fn what_a_process_left_that_died_while_it_renewed_is_used_and_not_renewed() {
    let scene = Scene::new(given);
    let store = MemoryStore::new();
    let left = Token::new("access 7").with_refresh_token("refresh 7").with_expires_at(scene.clock.now() + 100 * SECOND);
    let left = StoredToken { generation: 7, spent: true, ..StoredToken::new(left) };
    wait(store.save(&left), LONG).unwrap().unwrap();
    let source = scene.client().stored_token_source().store(store.clone()).clock(scene.clock.clone()).build();
    assert_eq!(access(&source), "access 7");
    scene.clock.advance(100 * SECOND);
    assert!(token(&source).unwrap_err().is_reauthentication_required());
    // Somebody signs in again, in another process.
    let new = StoredToken { generation: 8, ..StoredToken::new(Token::new("access 8")) };
    wait(store.save(&new), LONG).unwrap().unwrap();
    scene.clock.advance(60 * SECOND);
    assert_eq!(access(&source), "access 8");
    assert_eq!(scene.fake.connections(), 0);
}

#[test]
fn one_that_the_server_did_not_look_at_is_not_marked_in_the_store() {
    let scene = Scene::new(|_| refused(401, "invalid_client"));
    let store = MemoryStore::new();
    let source = scene.source().store(store.clone()).build();
    scene.clock.advance(100 * SECOND);
    assert!(token(&source).is_err());
    let stored = wait(store.load(), LONG).unwrap().unwrap().unwrap();
    assert_eq!((stored.spent, stored.generation), (false, 0));
}
