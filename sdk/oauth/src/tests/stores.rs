//! Logins in stores.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use super::{LONG, Mint, SECOND, is_spent, sent, text, token, until};
use crate::rt::background::wait;
use crate::rt::future::BoxFuture;
use crate::source::TokenSource;
use crate::store::{MemoryStore, StoreLock, TokenStore};
use crate::stored_token::StoredToken;
use crate::token::Token;

fn stored(store: &impl TokenStore) -> Option<StoredToken> {
    wait(store.load(), LONG).unwrap().unwrap()
}

/// A store whose parts can be broken.
#[derive(Clone, Default)]
struct Brittle {
    inner: MemoryStore,
    broken: Arc<AtomicBool>,
    locked_out: Arc<AtomicBool>,
    panics: Arc<AtomicBool>,
    slow: Arc<AtomicBool>,
    saves: Arc<AtomicUsize>,
}

impl TokenStore for Brittle {
    fn load(&self) -> BoxFuture<'_, io::Result<Option<StoredToken>>> {
        self.inner.load()
    }

    fn lock(&self) -> BoxFuture<'_, io::Result<StoreLock>> {
        if self.locked_out.load(Ordering::SeqCst) { Box::pin(std::future::pending()) } else { self.inner.lock() }
    }

    fn save<'s>(&'s self, token: &'s StoredToken) -> BoxFuture<'s, io::Result<()>> {
        self.saves.fetch_add(1, Ordering::SeqCst);
        assert!(!self.panics.load(Ordering::SeqCst), "on purpose");
        if self.broken.load(Ordering::SeqCst) {
            return Box::pin(std::future::ready(Err(io::Error::other("the disk is full"))));
        }
        if self.slow.load(Ordering::SeqCst) {
            return Box::pin(async {
                tokio::time::sleep(SECOND / 10).await;
                self.inner.save(token).await
            });
        }
        self.inner.save(token)
    }
}

#[test]
fn a_token_is_stored_and_found_again() {
    let (mint, store) = (Mint::new(), MemoryStore::new());
    assert_eq!(text(&mint.source().store(store.clone()).build()), "token 1");
    until("it is stored", || stored(&store).is_some());
    assert_eq!(text(&mint.source().store(store.clone()).build()), "token 1");
    assert_eq!(mint.given(), 1);
}

#[test]
fn it_is_stored_before_anybody_has_it_since_they_may_end_the_program_then() {
    let (mint, store) = (Mint::new(), Brittle::default());
    store.slow.store(true, Ordering::SeqCst);
    let source = mint.source().store(store.clone()).build();
    for number in 1..=2 {
        let given = text(&source);
        assert_eq!(stored(&store).map(|stored| stored.token().access_token.expose().to_owned()), Some(given));
        assert_eq!(mint.given(), number);
        mint.clock.advance(100 * SECOND);
    }
}

#[test]
fn what_another_has_renewed_is_used_and_not_renewed_again() {
    let (mint, store) = (Mint::new(), MemoryStore::new());
    let sources: Vec<TokenSource> = (0..10).map(|_| mint.source().store(store.clone()).build()).collect();
    for round in 1..=5 {
        for source in &sources {
            assert_eq!(text(source), format!("token {round}"));
        }
        assert_eq!(mint.given(), round);
        until("it is stored", || stored(&store).is_some_and(|stored| stored.generation + 1 == round as u64));
        mint.clock.advance(100 * SECOND);
    }
}

#[test]
fn the_token_to_begin_with_gives_way_to_a_newer_one_of_its_login() {
    let (mint, store) = (Mint::new(), MemoryStore::new());
    let first = mint.token(100);
    let newer = StoredToken { token: mint.token(103), generation: 3, ..StoredToken::new(first.clone()) };
    wait(store.save(&newer), LONG).unwrap().unwrap();
    let source = mint.source().token(first.clone()).store(store.clone()).build();
    assert_eq!(text(&source), "token 103");
    // A file that was another user's before must not make one user act as another.
    let source = mint.source().token(mint.token(200)).store(store.clone()).build();
    assert_eq!(text(&source), "token 200");
    until("it is stored", || stored(&store).is_some_and(|stored| stored.generation == 4));
    let source = mint.source().token(mint.token(200)).store(store).build();
    assert_eq!(text(&source), "token 200");
    let source = mint.source().token(first).store(MemoryStore::new()).build();
    assert_eq!(text(&source), "token 100");
    assert_eq!(mint.given(), 0);
}

#[test]
fn a_supplied_token_takes_the_place_of_another_login_whatever_its_age() {
    let (mint, store) = (Mint::new(), MemoryStore::new());
    wait(store.save(&sent(StoredToken { generation: 41, ..StoredToken::new(mint.token(1)) })), LONG).unwrap().unwrap();
    let source = mint.source().store(store.clone()).build();
    source.supply(mint.token(200));
    assert_eq!(text(&source), "token 200");
    until("it is stored", || stored(&store).is_some_and(|stored| stored.generation == 42));
    let stored = stored(&store).unwrap();
    assert_eq!((stored.token().access_token.expose(), is_spent(&stored)), ("token 200", false));
    let other = mint.source().store(store).build();
    assert_eq!(text(&other), "token 200");
    assert_eq!(mint.given(), 0);
}

#[test]
fn who_signed_in_again_elsewhere_is_not_taken_for_the_login_before() {
    let (mint, store) = (Mint::new(), MemoryStore::new());
    let source = mint.source().token(mint.token(0)).store(store.clone()).build();
    for number in 0..3 {
        assert_eq!(text(&source), format!("token {number}"));
        mint.clock.advance(100 * SECOND);
    }
    wait(store.save(&StoredToken::new(mint.token(500))), LONG).unwrap().unwrap();
    assert_eq!(text(&source), "token 500");
    assert_eq!(mint.given(), 2);
}

#[test]
fn what_was_supplied_is_stored_when_the_source_has_settled() {
    let (mint, store) = (Mint::new(), Brittle::default());
    store.slow.store(true, Ordering::SeqCst);
    let source = mint.source().store(store.clone()).build();
    source.supply(mint.token(5));
    assert_eq!((text(&source).as_str(), stored(&store)), ("token 5", None), "it can be used at once");
    assert!(wait(source.settled(), LONG).is_some());
    assert_eq!(stored(&store).unwrap().token().access_token.expose(), "token 5");
    assert!(wait(source.settled(), SECOND).is_some());
}

#[test]
fn a_source_has_settled_when_a_renewed_token_is_stored_at_last() {
    let (mint, store) = (Mint::new(), Brittle::default());
    store.broken.store(true, Ordering::SeqCst);
    let source = mint.source().store(store.clone()).build();
    assert_eq!(text(&source), "token 1");
    store.broken.store(false, Ordering::SeqCst);
    assert!(wait(source.settled(), LONG).is_some());
    assert_eq!(stored(&store).map(|stored| stored.token().access_token.expose().to_owned()).as_deref(), Some("token 1"));
}

#[test]
fn login_set_while_another_is_stored_is_stored_at_once() {
    let (mint, store) = (Mint::new(), Brittle::default());
    store.broken.store(true, Ordering::SeqCst);
    let source = mint.source().store(store.clone()).build();
    assert_eq!(text(&source), "token 1");
    source.supply(mint.token(7));
    store.broken.store(false, Ordering::SeqCst);
    let begin = std::time::Instant::now();
    assert!(wait(source.settled(), LONG).is_some());
    assert!(begin.elapsed() < LONG / 3, "no step waits for another that waits for it");
    until("it is stored", || stored(&store).is_some_and(|stored| stored.token().access_token.expose() == "token 7"));
}

#[test]
fn a_good_stored_token_is_used_though_it_cannot_be_renewed() {
    let (mint, store) = (Mint::new(), MemoryStore::new());
    assert_eq!(text(&mint.source().store(store.clone()).build()), "token 1");
    mint.clock.advance(90 * SECOND);
    mint.refuse(Some("no"));
    let source = mint.source().leeway(50 * SECOND).store(store).build();
    // The first request finds out, and fails; the token of the store is known from then on.
    let _ = token(&source);
    assert_eq!(text(&source), "token 1");
}

#[test]
fn a_token_that_cannot_be_stored_is_used_and_stored_as_soon_as_that_works() {
    let (mint, store, problems) = (Mint::new(), Brittle::default(), Arc::new(AtomicUsize::new(0)));
    store.broken.store(true, Ordering::SeqCst);
    let count = Arc::clone(&problems);
    let source = mint.source().store(store.clone()).on_problem(move |error| {
        assert!(error.to_string().contains("the disk is full"));
        count.fetch_add(1, Ordering::SeqCst);
    });
    let source = source.build();
    assert_eq!(text(&source), "token 1");
    until("it is told", || problems.load(Ordering::SeqCst) > 0);
    assert_eq!((text(&source).as_str(), stored(&store)), ("token 1", None));
    assert_eq!(store.saves.load(Ordering::SeqCst), 4, "it is tried some times while others are kept out");
    store.broken.store(false, Ordering::SeqCst);
    until("it is stored", || stored(&store).is_some());
    assert_eq!(stored(&store).unwrap().token().access_token.expose(), "token 1");
}

#[test]
fn a_token_is_stored_as_soon_as_that_works_even_if_nobody_uses_it_any_longer() {
    let (mint, store) = (Mint::new(), Brittle::default());
    store.broken.store(true, Ordering::SeqCst);
    let source = mint.source().store(store.clone()).build();
    assert_eq!(text(&source), "token 1");
    drop(source);
    until("it has been tried", || store.saves.load(Ordering::SeqCst) == 4);
    store.broken.store(false, Ordering::SeqCst);
    until("it is stored", || stored(&store).is_some());
}

#[test]
fn a_store_that_panics_is_one_that_fails_whoever_is_told_may_panic_too() {
    let (mint, store) = (Mint::new(), Brittle::default());
    store.panics.store(true, Ordering::SeqCst);
    let source = mint.source().store(store.clone()).on_problem(|_| panic!("on purpose")).build();
    assert_eq!(text(&source), "token 1");
    until("it has been tried", || store.saves.load(Ordering::SeqCst) == 4);
    store.panics.store(false, Ordering::SeqCst);
    until("it is stored", || stored(&store).is_some());
}

#[test]
fn a_store_that_does_not_answer_is_an_error_in_time_and_the_good_token_is_used() {
    let (mint, store) = (Mint::new(), Brittle::default());
    store.locked_out.store(true, Ordering::SeqCst);
    let limit = Duration::from_millis(10);
    let source = mint.source().store(store.clone()).timeout(limit).build();
    assert!(token(&source).unwrap_err().is_timeout());
    let source = mint.source().token(mint.token(9)).store(store).timeout(limit).build();
    assert_eq!(text(&source), "token 9", "it has looked, and found none that is newer");
    assert_eq!(mint.given(), 0);
}

#[test]
fn a_stored_token_shows_nothing_and_is_read_back() {
    let stored = sent(StoredToken { generation: 7, ..StoredToken::new(Token::new("hunter2")) });
    assert!(!format!("{stored:?}").contains("hunter2"));
    let text = serde_json::to_string(&stored).unwrap();
    assert_eq!(serde_json::from_str::<StoredToken>(&text).unwrap(), stored);
    // As an earlier version wrote it.
    let earlier = r#"{"token": {"access_token": "a"}, "generation": 7, "spent": true}"#;
    assert!(is_spent(&serde_json::from_str::<StoredToken>(earlier).unwrap()));
}

#[cfg(unix)]
mod files {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::path::PathBuf;

    use super::*;
    use crate::file_store::FileStore;

    /// A folder of a test's own.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("authorizer-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
    }

    #[test]
    fn a_file_is_for_its_user_alone_and_replaced_as_a_whole() {
        let folder = folder("whole");
        let store = FileStore::new(folder.join("token"));
        runtime().block_on(async {
            assert_eq!(store.load().await.unwrap(), None);
            for generation in 0..3 {
                let token = StoredToken { generation, ..StoredToken::new(Token::new("hunter2")) };
                let lock = store.lock().await.unwrap();
                store.save(&token).await.unwrap();
                drop(lock);
                assert_eq!(store.load().await.unwrap(), Some(token));
            }
        });
        for file in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", file.path());
        }
        let mut names: Vec<_> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["token", "token.lock"]);
    }

    #[test]
    fn files_that_others_can_read_links_and_what_is_no_token_are_refused_unseen() {
        let folder = folder("refused");
        let good = serde_json::to_string(&StoredToken::new(Token::new("hunter2"))).unwrap();
        fs::write(folder.join("open"), &good).unwrap();
        fs::set_permissions(folder.join("open"), fs::Permissions::from_mode(0o640)).unwrap();
        symlink(folder.join("open"), folder.join("link")).unwrap();
        symlink(folder.join("nowhere"), folder.join("dangling")).unwrap();
        fs::create_dir(folder.join("folder")).unwrap();
        let private = |name: &str, text: &str| {
            fs::write(folder.join(name), text).unwrap();
            fs::set_permissions(folder.join(name), fs::Permissions::from_mode(0o600)).unwrap();
        };
        private("torn", &good[..good.len() - 5]);
        private("other", r#"{"hunter2": 1}"#);
        private("long", &"hunter2".repeat(200_000));
        for name in ["open", "link", "dangling", "folder", "torn", "other", "long"] {
            let store = FileStore::new(folder.join(name));
            let error = runtime().block_on(store.load()).expect_err(name);
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{name}: {error}");
        }
        symlink(folder.join("open"), folder.join("saved.lock")).unwrap();
        assert!(runtime().block_on(FileStore::new(folder.join("saved")).lock()).is_err());
    }

    #[test]
    fn what_is_left_of_a_save_that_died_is_no_hindrance_nor_is_a_link_in_its_place_followed() {
        let folder = folder("left");
        let store = FileStore::new(folder.join("token"));
        fs::write(folder.join("victim"), "as it was").unwrap();
        symlink(folder.join("victim"), folder.join("token.new")).unwrap();
        runtime().block_on(store.save(&StoredToken::new(Token::new("a")))).unwrap();
        assert_eq!(fs::read_to_string(folder.join("victim")).unwrap(), "as it was");
        fs::write(folder.join("token.new"), "half of it").unwrap();
        runtime().block_on(store.save(&StoredToken::new(Token::new("b")))).unwrap();
        runtime().block_on(async { assert_eq!(store.load().await.unwrap().unwrap().token().access_token.expose(), "b") });
    }

    #[test]
    fn one_at_a_time_has_the_lock() {
        let store = FileStore::new(folder("lock").join("token"));
        let runtime = runtime();
        runtime.block_on(async {
            let first = store.lock().await.unwrap();
            let second = store.lock();
            assert!(tokio::time::timeout(LONG / 300, second).await.is_err());
            drop(first);
            assert!(store.lock().await.is_ok());
        });
    }

    #[test]
    fn what_is_no_token_gives_way_to_a_login_and_to_nothing_else() {
        let path = folder("healed").join("token");
        let broken = || {
            fs::write(&path, "half of a tok").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        };
        broken();
        let mint = Mint::new();
        let source = mint.source().store(FileStore::new(&path)).build();
        assert!(token(&source).unwrap_err().is_store());
        source.supply(mint.token(7));
        assert_eq!(text(&source), "token 7");
        wait(source.settled(), LONG).unwrap();
        assert_eq!(text(&mint.source().store(FileStore::new(&path)).build()), "token 7");
    }

    #[test]
    fn a_supplied_token_that_could_not_be_stored_is_stored_later() {
        let (mint, path) = (Mint::new(), folder("later").join("token"));
        fs::create_dir(path.with_extension("lock")).unwrap();
        let told = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&told);
        let source = mint.source().store(FileStore::new(&path)).on_problem(move |error| {
            assert!(error.is_store());
            count.fetch_add(1, Ordering::SeqCst);
        });
        let source = source.build();
        source.supply(mint.token(7));
        assert_eq!(text(&source), "token 7");
        until("it is told", || told.load(Ordering::SeqCst) == 1);
        fs::remove_dir(path.with_extension("lock")).unwrap();
        mint.clock.advance(5 * SECOND);
        assert_eq!(text(&source), "token 7");
        wait(source.settled(), LONG).unwrap();
        assert_eq!(text(&mint.source().store(FileStore::new(&path)).build()), "token 7");
    }

    #[test]
    fn a_lock_that_somebody_removed_keeps_nobody_out_and_is_not_taken_for_one() {
        let folder = folder("removed");
        let store = FileStore::new(folder.join("token"));
        runtime().block_on(async {
            let first = store.lock().await.unwrap();
            let other = FileStore::new(folder.join("token"));
            let waiting = tokio::spawn(async move { other.lock().await });
            tokio::time::sleep(LONG / 300).await;
            fs::remove_file(folder.join("token.lock")).unwrap();
            drop(first);
            let _second = waiting.await.unwrap().unwrap();
            let third = store.lock();
            assert!(tokio::time::timeout(LONG / 300, third).await.is_err(), "the second has the file that is there");
        });
    }

    #[test]
    fn a_lock_whose_file_was_removed_lets_nothing_be_saved() {
        let folder = folder("lost");
        let store = FileStore::new(folder.join("token"));
        runtime().block_on(async {
            let lock = store.lock().await.unwrap();
            fs::remove_file(folder.join("token.lock")).unwrap();
            let error = store.save(&StoredToken::new(Token::new("a"))).await.unwrap_err();
            assert!(error.to_string().contains("the lock was lost"), "{error}");
            drop(lock);
            assert!(store.save(&StoredToken::new(Token::new("a"))).await.is_ok(), "who never had it is not asked for it");
        });
    }

    #[test]
    fn a_path_that_is_none_is_an_error() {
        let store = FileStore::new("/nowhere/at/all");
        runtime().block_on(async {
            assert!(store.lock().await.is_err());
            assert!(store.save(&StoredToken::new(Token::new("a"))).await.is_err());
            assert_eq!(store.load().await.unwrap(), None);
        });
    }
}
