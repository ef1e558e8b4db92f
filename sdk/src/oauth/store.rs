//! Where tokens are kept between runs of a program, and shared among processes.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::random;
use super::token::Token;

/// What a store does, once it is done.
pub type Stored<'s, T> = Pin<Box<dyn Future<Output = io::Result<T>> + Send + 's>>;

/// Keeps the token of a [`TokenSource`](super::TokenSource), for one login.
///
/// A source that renews its token locks the store, loads what is there, and uses it if it is newer than what it has. So any number
/// of processes can share a login, each refresh token is sent once, and a process that dies leaves nothing that another would
/// take for good. [`MemoryStore`] and [`FileStore`](super::FileStore) are two of them.
///
/// It is called on a thread in the background that belongs to all sources of a process, in a tokio runtime: what blocks has to be
/// done elsewhere (`tokio::task::spawn_blocking`).
pub trait TokenStore: Send + Sync {
    /// What is there, if anything is. What is there and is no token is an error of the kind [`InvalidData`](io::ErrorKind::InvalidData): it
    /// gives way to a token that is supplied.
    fn load(&self) -> Stored<'_, Option<StoredToken>>;

    /// Keeps others out, those of other processes too, until what it gives is dropped.
    fn lock(&self) -> Stored<'_, StoreLock>;

    /// Puts a token in the place of the one that is there: whole, or not at all.
    fn save<'s>(&'s self, token: &'s StoredToken) -> Stored<'s, ()>;
}

impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn load(&self) -> Stored<'_, Option<StoredToken>> {
        (**self).load()
    }

    fn lock(&self) -> Stored<'_, StoreLock> {
        (**self).lock()
    }

    fn save<'s>(&'s self, token: &'s StoredToken) -> Stored<'s, ()> {
        (**self).save(token)
    }
}

/// Keeps others out of a store until it is dropped.
pub struct StoreLock(#[expect(dead_code, reason = "it is only there to be dropped")] Box<dyn Send>);

impl StoreLock {
    /// Of anything that keeps others out until it is dropped.
    pub fn new(lock: impl Send + 'static) -> Self {
        Self(Box::new(lock))
    }
}

impl fmt::Debug for StoreLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreLock").finish_non_exhaustive()
    }
}

/// A token as it is stored. Its serde form holds secrets in plain text, and members of the source's own beside the token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoredToken {
    pub(super) token: Token,
    /// How many tokens of this login came before it.
    pub(super) generation: u64,
    /// Tells the login from others, if it is known to be one of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) login: Option<u64>,
    /// Its refresh token has been sent: whoever finds this did not see what became of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) spent: bool,
}

impl StoredToken {
    /// The first token of a login, for stores that are filled without a source. Sources that use the store take it when it is time
    /// to renew what they have, whatever that is.
    pub fn new(token: Token) -> Self {
        Self { login: Some(login_of(&token)), token, generation: 0, spent: false }
    }

    /// The token.
    pub fn token(&self) -> &Token {
        &self.token
    }
}

/// A number for a login, by its first token: so that a token that is given again after a restart is known to be of the login that
/// is in the store.
pub(super) fn login_of(token: &Token) -> u64 {
    let first = token.refresh_token.as_ref().unwrap_or(&token.access_token);
    let digest = random::digest(first.expose());
    digest[..8].iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Keeps a token in memory: for several sources of one process. Clones are the same store.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Arc<Memory>);

#[derive(Debug, Default)]
struct Memory {
    token: Mutex<Option<StoredToken>>,
    turn: Arc<tokio::sync::Mutex<()>>,
}

impl MemoryStore {
    /// With nothing in it.
    pub fn new() -> Self {
        Self::default()
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> Stored<'_, Option<StoredToken>> {
        let token = self.0.token.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(std::future::ready(Ok(token)))
    }

    fn lock(&self) -> Stored<'_, StoreLock> {
        Box::pin(async { Ok(StoreLock::new(Arc::clone(&self.0.turn).lock_owned().await)) })
    }

    fn save<'s>(&'s self, token: &'s StoredToken) -> Stored<'s, ()> {
        *self.0.token.lock().unwrap_or_else(PoisonError::into_inner) = Some(token.clone());
        Box::pin(std::future::ready(Ok(())))
    }
}
