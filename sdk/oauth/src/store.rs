//! Where tokens are kept between runs of a program, and shared among processes.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use super::stored_token::StoredToken;
use crate::rt::future::BoxFuture;

/// Keeps the token of a [`TokenSource`](super::TokenSource), for one login.
///
/// A source that renews its token locks the store, loads what is there, and uses it if it is newer than what it has. So any number
/// of processes can share a login, each refresh token is sent once, and a process that dies leaves nothing that another would
/// take for good. [`MemoryStore`] and [`FileStore`](super::FileStore) are two of them.
///
/// It is called on a thread of its own, in a tokio runtime with timers and I/O, and may block there. Each step has the time limit
/// of its source ([`timeout`](super::TokenSourceBuilder::timeout)); one that blocks beyond it keeps the source from its store, and
/// no other source.
pub trait TokenStore: Send + Sync {
    /// What is there, if anything is. What is there and is no token is an error of the kind [`InvalidData`](io::ErrorKind::InvalidData): it
    /// gives way to a token that is supplied.
    fn load(&self) -> BoxFuture<'_, io::Result<Option<StoredToken>>>;

    /// Keeps others out, those of other processes too, until what it gives is dropped. That happens on a thread of its own, after the
    /// last step that was begun under the lock has ended.
    fn lock(&self) -> BoxFuture<'_, io::Result<StoreLock>>;

    /// Puts a token in the place of the one that is there: whole, or not at all.
    fn save<'s>(&'s self, token: &'s StoredToken) -> BoxFuture<'s, io::Result<()>>;
}

impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn load(&self) -> BoxFuture<'_, io::Result<Option<StoredToken>>> {
        (**self).load()
    }

    fn lock(&self) -> BoxFuture<'_, io::Result<StoreLock>> {
        (**self).lock()
    }

    fn save<'s>(&'s self, token: &'s StoredToken) -> BoxFuture<'s, io::Result<()>> {
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
    fn load(&self) -> BoxFuture<'_, io::Result<Option<StoredToken>>> {
        let token = self.0.token.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(std::future::ready(Ok(token)))
    }

    fn lock(&self) -> BoxFuture<'_, io::Result<StoreLock>> {
        Box::pin(async { Ok(StoreLock::new(Arc::clone(&self.0.turn).lock_owned().await)) })
    }

    fn save<'s>(&'s self, token: &'s StoredToken) -> BoxFuture<'s, io::Result<()>> {
        *self.0.token.lock().unwrap_or_else(PoisonError::into_inner) = Some(token.clone());
        Box::pin(std::future::ready(Ok(())))
    }
}
