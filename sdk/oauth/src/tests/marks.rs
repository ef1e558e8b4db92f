//! Marks that say in a store that a refresh token was sent, and what two copies of a login make of them.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use super::refreshing::{Scene, access, given, refused};
use super::{LONG, SECOND, is_spent, sent, token, until};
use crate::clock::Clock;
use crate::fake::{self, Fake};
use crate::rt::background::wait;
use crate::rt::future::BoxFuture;
use crate::store::{MemoryStore, StoreLock, TokenStore};
use crate::stored_token::StoredToken;
use crate::token::Token;

/// A store that fails for a while: from the save with a number on, the first being 0, so many times.
struct Fails(MemoryStore, AtomicUsize, usize, usize);

impl TokenStore for Fails {
    fn load(&self) -> BoxFuture<'_, io::Result<Option<StoredToken>>> {
        self.0.load()
    }

    fn lock(&self) -> BoxFuture<'_, io::Result<StoreLock>> {
        self.0.lock()
    }

    fn save<'s>(&'s self, token: &'s StoredToken) -> BoxFuture<'s, io::Result<()>> {
        let number = self.1.fetch_add(1, Ordering::SeqCst);
        let fails = (self.2..self.2 + self.3).contains(&number);
        if fails { Box::pin(std::future::ready(Err(io::Error::other("on purpose")))) } else { self.0.save(token) }
    }
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
    assert_eq!((is_spent(&seen), seen.generation, seen.token().access_token.expose()), (true, 0, "access 0"));
    until("the new one is stored", || {
        let stored = wait(store.load(), LONG).unwrap().unwrap().unwrap();
        (is_spent(&stored), stored.generation, stored.token().access_token.expose()) == (false, 1, "access 1")
    });
}

#[test]
fn what_a_process_left_that_died_while_it_renewed_is_used_and_not_renewed() {
    let scene = Scene::new(given);
    let store = MemoryStore::new();
    let left = Token::new("access 7").with_refresh_token("refresh 7").with_expires_at(scene.clock.now() + 100 * SECOND);
    let left = sent(StoredToken { generation: 7, ..scene.client().stored_token(left) });
    wait(store.save(&left), LONG).unwrap().unwrap();
    let source = scene.client().stored_token_source().store(store.clone()).clock(scene.clock.clone()).build();
    assert_eq!(access(&source), "access 7");
    scene.clock.advance(100 * SECOND);
    assert!(token(&source).unwrap_err().is_reauthentication_required());
    // Somebody signs in again, in another process.
    let new = StoredToken { generation: 8, ..scene.client().stored_token(Token::new("access 8")) };
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
    assert_eq!((is_spent(&stored), stored.generation), (false, 0));
}

#[test]
fn a_refresh_token_whose_mark_cannot_be_written_is_not_sent() {
    let scene = Scene::new(|_| given(0));
    let store = MemoryStore::new();
    let source = scene.source().store(Fails(store.clone(), AtomicUsize::new(0), 0, 1)).build();
    scene.clock.advance(100 * SECOND);
    let error = token(&source).unwrap_err();
    assert!(error.is_store() && error.message().contains("was not sent"), "{error}");
    assert_eq!(scene.sent(), [""; 0]);
    // As soon as it can be written, the login goes on.
    scene.clock.advance(60 * SECOND);
    assert_eq!(access(&source), "access 1");
    assert_eq!(scene.sent(), ["refresh 0"]);
}

#[test]
fn a_mark_that_cannot_be_taken_back_is_known_to_be_void() {
    // The first save is the mark, and the four after it would take it back.
    let scene = Scene::new(|number| if number == 0 { refused(401, "invalid_client") } else { given(number) });
    let store = MemoryStore::new();
    let source = scene.source().store(Fails(store.clone(), AtomicUsize::new(0), 1, 4)).build();
    scene.clock.advance(100 * SECOND);
    assert!(!token(&source).unwrap_err().is_reauthentication_required());
    let stored = wait(store.load(), LONG).unwrap().unwrap().expect("it has been written");
    assert!(is_spent(&stored), "whoever knows nothing more takes it for sent");
    scene.clock.advance(60 * SECOND);
    assert_eq!(access(&source), "access 2");
}

#[test]
fn a_mark_of_another_process_is_never_taken_for_a_void_one() {
    let scene = Scene::new(|number| if number == 0 { refused(401, "invalid_client") } else { given(number) });
    let store = MemoryStore::new();
    let source = scene.source().store(Fails(store.clone(), AtomicUsize::new(0), 1, 4)).build();
    scene.clock.advance(100 * SECOND);
    assert!(token(&source).is_err());
    // Another process has sent it meanwhile, and died.
    let stored = wait(store.load(), LONG).unwrap().unwrap().expect("it has been written");
    wait(store.save(&sent(stored)), LONG).unwrap().unwrap();
    scene.clock.advance(60 * SECOND);
    assert!(token(&source).unwrap_err().is_reauthentication_required());
    assert_eq!(scene.sent(), ["refresh 0"]);
}

#[test]
fn a_copy_of_the_stored_login_does_not_take_its_mark_away() {
    let scene = Scene::new(|_| fake::with(502, &[], ""));
    let store = MemoryStore::new();
    let first = scene.source().store(store.clone()).build();
    scene.clock.advance(100 * SECOND);
    assert!(token(&first).unwrap_err().is_reauthentication_required());
    // The caller keeps a copy of its own, and gives it again: to the same source, and after a restart.
    let copy = || Token::new("access 0").with_refresh_token("refresh 0").with_expires_at(scene.clock.now());
    first.supply(copy());
    wait(first.settled(), LONG).unwrap();
    let again = scene.client().token_source_of(copy()).store(store.clone()).clock(scene.clock.clone()).build();
    for source in [first, again] {
        scene.clock.advance(60 * SECOND);
        assert!(token(&source).unwrap_err().is_reauthentication_required());
    }
    assert_eq!(scene.sent(), ["refresh 0"]);
}

#[test]
fn an_older_copy_of_a_login_gives_way_to_what_is_stored() {
    let scene = Scene::new(given);
    let store = MemoryStore::new();
    let first = scene.source().store(store.clone()).build();
    scene.clock.advance(100 * SECOND);
    let second = token(&first).unwrap();
    let third = wait(first.replace(&second), LONG).unwrap().unwrap();
    assert_eq!(third.access_token.expose(), "access 2");
    wait(first.settled(), LONG).unwrap();
    // Neither the first token of the login nor the second makes another login of it.
    for copy in ["refresh 0", "refresh 1"] {
        let copy = Token::new("old").with_refresh_token(copy).with_expires_at(scene.clock.now());
        let source = scene.client().token_source_of(copy).store(store.clone()).clock(scene.clock.clone()).build();
        assert_eq!(access(&source), "access 2");
    }
    assert_eq!(scene.sent(), ["refresh 0", "refresh 1"]);
}

#[test]
fn a_login_that_ended_gives_way_to_one_that_another_process_stored() {
    let scene = Scene::new(|_| refused(400, "invalid_grant"));
    let store = MemoryStore::new();
    let source = scene.client().stored_token_source().store(store.clone()).clock(scene.clock.clone()).build();
    source.supply(Token::new("a").with_refresh_token("b").with_expires_at(scene.clock.now()));
    assert!(token(&source).unwrap_err().is_reauthentication_required());
    let new = StoredToken { generation: 1, ..scene.client().stored_token(Token::new("new")) };
    wait(store.save(&new), LONG).unwrap().unwrap();
    scene.clock.advance(60 * SECOND);
    assert_eq!(access(&source), "new");
}
