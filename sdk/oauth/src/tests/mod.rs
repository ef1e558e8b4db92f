//! Tokens that renew themselves: on a clock that stands still, with functions and stores that do what a test wants.

mod forked;
mod logins;
mod many;
mod marks;
mod refreshing;
mod renewing;
mod stores;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::clock::Clock;
use super::source::{TokenSource, TokenSourceBuilder};
use super::stored_token::StoredToken;
use super::token::Token;
use crate::rt::future::BoxError;

const SECOND: Duration = Duration::from_secs(1);
/// Longer than any test waits.
const LONG: Duration = Duration::from_secs(30);

/// Gives tokens with numbers, each good for 100 seconds, as long as it is to give any.
#[derive(Clone)]
struct Mint {
    clock: Clock,
    given: Arc<AtomicUsize>,
    refuses: Arc<Mutex<Option<&'static str>>>,
    /// Held by a test, it keeps tokens from being given.
    gate: Arc<tokio::sync::Mutex<()>>,
}

impl Mint {
    fn new() -> Self {
        Self { clock: Clock::still(), given: Arc::default(), refuses: Arc::default(), gate: Arc::default() }
    }

    fn token(&self, number: usize) -> Token {
        Token::new(format!("token {number}")).with_expires_at(self.clock.now() + 100 * SECOND)
    }

    async fn give(self) -> Result<Token, BoxError> {
        let number = self.given.fetch_add(1, Ordering::SeqCst) + 1;
        let _open = self.gate.lock().await;
        match *self.refuses.lock().unwrap() {
            Some(reason) => Err(reason.into()),
            None => Ok(self.token(number)),
        }
    }

    fn given(&self) -> usize {
        self.given.load(Ordering::SeqCst)
    }

    fn refuse(&self, reason: Option<&'static str>) {
        *self.refuses.lock().unwrap() = reason;
    }

    fn source(&self) -> TokenSourceBuilder {
        let mint = self.clone();
        TokenSource::from_fn(move |_| mint.clone().give()).clock(self.clock.clone())
    }
}

/// The token of a source, waited for without a runtime.
fn text(source: &TokenSource) -> String {
    token(source).expect("there is a token").access_token.expose().to_owned()
}

fn token(source: &TokenSource) -> Result<Arc<Token>, crate::Error> {
    crate::rt::background::wait(source.token(), LONG).expect("it does not take that long")
}

/// What a process leaves in a store that dies after it has sent the refresh token.
fn sent(stored: StoredToken) -> StoredToken {
    StoredToken { refresh: stored.refresh.sent(), ..stored }
}

/// Whether the refresh token of what is stored may not be sent any more.
fn is_spent(stored: &StoredToken) -> bool {
    !stored.refresh.may_be_sent(false)
}

/// Waits until something is so: what is done in the background takes its time.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let end = std::time::Instant::now() + LONG;
    while !is_so() {
        assert!(std::time::Instant::now() < end, "{what}");
        std::thread::yield_now();
    }
}
