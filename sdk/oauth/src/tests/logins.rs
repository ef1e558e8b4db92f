//! For whom a stored login is good: server, client, resources and user.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;

use super::{LONG, SECOND, text, token, until};
use crate::clock::Clock;
use crate::fake::{self, Fake};
use crate::rt::background::wait;
use crate::source::{TokenSource, TokenSourceBuilder};
use crate::store::{MemoryStore, TokenStore};
use crate::stored_token::StoredToken;
use crate::token::Token;
use crate::{Client, Endpoint, Grant};

fn server() -> Fake {
    Fake::fixed(fake::json(200, &json!({"access_token": "new", "refresh_token": "next"}).to_string()))
}

fn client(id: &str, fake: &Fake) -> Client {
    Client::builder(id).endpoint(Endpoint::Token, format!("{}/token", fake.url)).build().unwrap()
}

fn id_token(subject: &str) -> String {
    let claims = json!({"iss": "i", "sub": subject, "aud": "id", "iat": 5});
    format!("e30.{}.sig", URL_SAFE_NO_PAD.encode(claims.to_string()))
}

/// A login whose token has expired.
fn login(name: &str, subject: Option<&str>, clock: &Clock) -> Token {
    let token = Token::new(name).with_refresh_token(format!("refresh {name}")).with_expires_at(clock.now());
    subject.map_or(token.clone(), |subject| token.with_id_token(id_token(subject)))
}

fn stored(store: &MemoryStore) -> StoredToken {
    wait(store.load(), LONG).unwrap().unwrap().expect("there is one")
}

fn save(store: &MemoryStore, token: &StoredToken) {
    wait(store.save(token), LONG).unwrap().unwrap();
}

#[test]
fn a_stored_login_of_another_server_or_client_is_not_used() {
    let (own, other, clock) = (server(), server(), Clock::still());
    let resource = "https://api.example.com";
    let grant = || Grant::refresh_token("").resource(resource);
    let sources: [(&str, TokenSourceBuilder); 4] = [
        ("another server", client("id", &other).stored_token_source()),
        ("another client", client("other", &own).stored_token_source()),
        ("another resource", client("id", &own).token_source(grant())),
        ("another server", client("id", &other).token_source_of(login("b", None, &clock))),
    ];
    for (what, source) in sources {
        let store = MemoryStore::new();
        let left = client("id", &own).stored_token(login("a", None, &clock));
        save(&store, &left);
        let source = source.store(store.clone()).clock(clock.clone()).build();
        let error = token(&source).unwrap_err();
        assert!(error.is_store() && error.message().contains(what), "{error}");
        assert!(!format!("{error:?}").contains("127.0.0.1"), "{error:?}");
        assert_eq!((own.connections(), other.connections()), (0, 0), "{what}");
        assert_eq!(stored(&store), left, "it is left as it was");
    }
    let store = MemoryStore::new();
    save(&store, &client("id", &own).stored_token(login("a", None, &clock)).with_resources([resource]));
    let source = client("id", &own).token_source(grant()).store(store).clock(clock).build();
    assert_eq!(text(&source), "new");
}

#[test]
fn login_of_no_known_server_is_bound_once_and_explicitly() {
    let (own, other, clock) = (server(), server(), Clock::still());
    let store = MemoryStore::new();
    save(&store, &StoredToken::new(login("a", None, &clock)));
    let source = |fake| client("id", fake).stored_token_source().store(store.clone()).clock(clock.clone());
    let error = token(&source(&own).build()).unwrap_err();
    assert!(error.is_store() && error.message().contains("bind_unbound()"), "{error}");
    assert_eq!(own.connections(), 0);
    assert_eq!(text(&source(&own).bind_unbound().build()), "new");
    // It is bound now, and another server is no longer in question.
    let error = token(&source(&other).bind_unbound().build()).unwrap_err();
    assert!(error.is_store() && other.connections() == 0, "{error}");
    assert_eq!(text(&source(&own).build()), "new");
}

#[test]
fn a_process_does_not_become_another_user_by_what_is_stored() {
    let (fake, clock) = (server(), Clock::still());
    let new = || client("id", &fake);
    let build = |source: TokenSourceBuilder, store: &MemoryStore| source.store(store.clone()).clock(clock.clone()).build();
    let valid = |name, subject| login(name, Some(subject), &clock).with_expires_at(clock.now() + 100 * SECOND);
    for (subject, takes) in [(Some("a"), true), (Some("b"), false), (None, false)] {
        let store = MemoryStore::new();
        save(&store, &new().stored_token(valid("first", "a")));
        let running = build(new().stored_token_source(), &store);
        assert_eq!(text(&running), "first");
        let again = login("second", subject, &clock).with_expires_at(clock.now() + 1000 * SECOND);
        save(&store, &new().stored_token(again));
        clock.advance(100 * SECOND);
        if takes {
            assert_eq!(text(&running), "second", "the same user has signed in again");
        } else {
            let error = token(&running).unwrap_err();
            assert!(error.is_store() && error.message().contains("another user"), "{error}");
        }
        assert_eq!(text(&build(new().stored_token_source(), &store)), "second", "a new source is whoever is there");
    }
    assert_eq!(fake.connections(), 0);
}

#[test]
fn the_user_is_known_as_soon_as_an_id_token_says_so() {
    let answer = json!({"access_token": "new", "refresh_token": "next", "id_token": id_token("a")}).to_string();
    let (fake, clock, store) = (Fake::fixed(fake::json(200, &answer)), Clock::still(), MemoryStore::new());
    let source = client("id", &fake).token_source_of(login("first", None, &clock)).store(store.clone());
    assert_eq!(text(&source.clock(clock.clone()).build()), "new");
    assert_eq!(stored(&store).subject.as_deref(), Some("a"));
    assert!(!format!("{:?}", stored(&store)).contains("new"));
}

#[test]
fn a_login_to_begin_with_is_stored_though_it_is_never_renewed() {
    let (fake, clock, store) = (server(), Clock::still(), MemoryStore::new());
    let valid = login("first", None, &clock).with_expires_at(clock.now() + 1000 * SECOND);
    let source = |store: &MemoryStore| {
        client("id", &fake).token_source_of(valid.clone()).store(store.clone()).clock(clock.clone()).build()
    };
    let unused = source(&store);
    wait(unused.settled(), LONG).unwrap();
    assert_eq!(stored(&store).token().access_token.expose(), "first");
    let store = MemoryStore::new();
    assert_eq!(text(&source(&store)), "first");
    until("it is stored", || wait(store.load(), LONG).unwrap().unwrap().is_some());
    assert_eq!(fake.connections(), 0);
}

#[test]
fn code_of_one_source_that_blocks_holds_up_no_other() {
    let (release, held) = std::sync::mpsc::channel::<()>();
    let held = std::sync::Arc::new(std::sync::Mutex::new(held));
    let blocks = TokenSource::from_fn(move |_| {
        let held = std::sync::Arc::clone(&held);
        async move {
            let _ = held.lock().unwrap().recv();
            Ok(Token::new("late"))
        }
    });
    let blocks = blocks.timeout(LONG).build();
    let mut waiting = Box::pin(blocks.token());
    assert!(wait(&mut waiting, SECOND / 10).is_none());
    let begin = std::time::Instant::now();
    for number in 0..5 {
        let other = TokenSource::from_fn(move |_| std::future::ready(Ok(Token::new(format!("token {number}"))))).build();
        assert_eq!(text(&other), format!("token {number}"));
    }
    assert!(begin.elapsed() < LONG / 3, "nobody waited for the one that blocks");
    drop(release);
    assert_eq!(wait(waiting, LONG).unwrap().unwrap().access_token.expose(), "late");
}
