//! Where tokens are kept between runs of a program, and shared among processes.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::binding::Binding;
use super::cached_token::{CachedToken, RefreshToken, RefreshTokenStatus, Rotation};
use super::claims;
use super::random;
use super::token::Token;
use crate::secret::Secret;

/// What a store does, once it is done.
pub type Stored<'s, T> = Pin<Box<dyn Future<Output = io::Result<T>> + Send + 's>>;

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
    fn load(&self) -> Stored<'_, Option<StoredToken>>;

    /// Keeps others out, those of other processes too, until what it gives is dropped. That happens on a thread of its own, after the
    /// last step that was begun under the lock has ended.
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
///
/// It says which server (issuer, or token endpoint) and which client it is for, for which resources, and which user once an ID
/// token has said so. A [`TokenSource`](super::TokenSource) uses no other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "Record", into = "Record")]
pub struct StoredToken {
    pub(super) token: Token,
    /// How many tokens of this login came before it.
    pub(super) generation: u64,
    /// Tells the login from others, if it is known to be one of its own.
    pub(super) login: Option<u64>,
    /// Digests of refresh tokens of this login that were used before.
    pub(super) used: Vec<u64>,
    pub(super) refresh: RefreshToken,
    pub(super) binding: Option<Binding>,
    pub(super) subject: Option<String>,
}

/// A stored token as it is written and read: those of earlier versions have fewer members.
#[derive(Serialize, Deserialize)]
struct Record {
    token: Token,
    generation: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    login: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    used: Vec<u64>,
    /// The refresh token may not be sent, as far as those can tell who know nothing of the members below.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    spent: bool,
    #[serde(default)]
    status: RefreshTokenStatus,
    #[serde(default)]
    client_refusals: u32,
    #[serde(default)]
    rotation: Rotation,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mark: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    binding: Option<Binding>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
}

impl From<Record> for StoredToken {
    fn from(record: Record) -> Self {
        let Record { token, generation, login, used, spent, status, client_refusals, rotation, mark, binding, subject } = record;
        let status = if spent { status.max(RefreshTokenStatus::Sent) } else { status };
        let refresh = RefreshToken { status, client_refusals, rotation, mark, void_mark: None };
        Self { token, generation, login, used, refresh, binding, subject }
    }
}

impl From<StoredToken> for Record {
    fn from(stored: StoredToken) -> Self {
        let StoredToken { token, generation, login, used, refresh, binding, subject } = stored;
        let RefreshToken { status, client_refusals, rotation, mark, void_mark: _ } = refresh;
        let spent = status != RefreshTokenStatus::Unused;
        Self { token, generation, login, used, spent, status, client_refusals, rotation, mark, binding, subject }
    }
}

impl StoredToken {
    /// The first token of a login, for stores that are filled without a source. It does not say which server and client it is for:
    /// [`Client::stored_token`](super::Client::stored_token) makes one that does.
    ///
    /// Sources that use the store take it when it is time to renew what they have, if they are told to by
    /// [`bind_unbound`](super::TokenSourceBuilder::bind_unbound).
    pub fn new(token: Token) -> Self {
        let (login, subject) = (Some(login_of(&token)), token.id_token.as_ref().and_then(claims::subject));
        Self { token, generation: 0, login, used: Vec::new(), refresh: RefreshToken::default(), binding: None, subject }
    }

    pub(super) fn of_cached(cached: &CachedToken, binding: Option<Binding>) -> Self {
        let CachedToken { token, generation, login, used, subject, refresh, .. } = cached;
        let (token, used, subject) = ((**token).clone(), used.clone(), subject.clone());
        Self { token, generation: *generation, login: *login, used, refresh: *refresh, binding, subject }
    }

    pub(super) fn with_binding(self, binding: Binding) -> Self {
        Self { binding: Some(binding), ..self }
    }

    /// The same for resources that the token was asked for (RFC 8707), where it says which server and client it is for. A source
    /// finds them in its [grant](super::Grant::resource).
    pub fn with_resources<R: Into<String>>(mut self, resources: impl IntoIterator<Item = R>) -> Self {
        self.binding = self.binding.map(|binding| binding.with_resources(resources.into_iter().map(Into::into)));
        self
    }

    /// The token.
    pub fn token(&self) -> &Token {
        &self.token
    }
}

/// A number for a login, by its first token: so that a token that is given again after a restart is known to be of the login that
/// is in the store.
pub(super) fn login_of(token: &Token) -> u64 {
    digest_of(token.refresh_token.as_ref().unwrap_or(&token.access_token))
}

/// The beginning of a digest, by which a token is known again and which says nothing of it.
pub(super) fn digest_of(token: &Secret) -> u64 {
    let digest = random::digest(token.expose());
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
