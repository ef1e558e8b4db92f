//! One renewal, on the thread in the background.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::time::Duration;

use super::client::Client;
use super::exchange::Place;
use super::grant::Grant;
use super::source::{Failure, Held, Shared};
use super::store::{StoreLock, StoredToken, TokenStore};
use super::token::Token;
use crate::code::Code;
use crate::error::{Error, Kind};
use crate::retry::Outcome;
use crate::secret::Secret;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What a function of the caller's own does.
type Asked = Pin<Box<dyn Future<Output = Result<Token, BoxError>> + Send>>;

/// Where new tokens come from.
pub(super) enum Renewal {
    /// The refresh token of the old one.
    Refresh(Client),
    /// A grant that can be given again.
    Grant(Client, Grant),
    /// A function of the caller's own.
    Function(Box<dyn Fn(Option<Arc<Token>>) -> Asked + Send + Sync>),
    /// Nowhere.
    None,
}

impl Renewal {
    /// Can a token be renewed, as far as is known here?
    pub(super) fn can_renew(&self, held: &Held) -> bool {
        match self {
            Self::Refresh(_) => !held.spent && held.token.refresh_token.is_some(),
            Self::Grant(..) => true,
            Self::Function(_) => !held.spent,
            Self::None => false,
        }
    }
}

/// Renews the token of a source, or takes the one in its store if that is newer.
pub(super) async fn renew(shared: Arc<Shared>, held: Option<Held>, refused: Option<Secret>, supplied: u64) {
    let mut flight = Flight { shared, supplied, landed: false };
    let (result, lock) = flight.run(held, refused).await;
    let result = result.map(|(held, is_changed)| (held.clone(), (held, is_changed)));
    let (landing, new) = match result {
        Ok((held, new)) => (Ok(held), Some(new)),
        Err(failure) => (Err(failure), None),
    };
    let is_used = flight.land(landing);
    if let (true, Some((held, true)), Some(lock)) = (is_used, new, lock) {
        save(&flight.shared, held, lock).await;
    }
}

/// A renewal on its way. Should it panic, those who wait are told.
struct Flight {
    shared: Arc<Shared>,
    supplied: u64,
    landed: bool,
}

impl Drop for Flight {
    fn drop(&mut self) {
        if !self.landed {
            self.land(Err(Failure::Later(Error::new(Kind::Transport, "what renews the token panicked"))));
        }
    }
}

impl Flight {
    fn land(&mut self, result: Result<Held, Failure>) -> bool {
        self.landed = true;
        self.shared.land(self.supplied, result)
    }

    /// Gives the token to use, whether it is to be stored, and what keeps others out of the store meanwhile.
    async fn run(&self, held: Option<Held>, refused: Option<Secret>) -> (Result<(Held, bool), Failure>, Option<StoreLock>) {
        let (lock, stored) = match self.open().await {
            Ok(opened) => opened.unzip(),
            Err(error) => return (Err(Failure::Later(error)), None),
        };
        let newest = self.newest(held, stored.flatten());
        (self.renewed(newest, refused).await, lock)
    }

    /// Locks the store and reads it.
    async fn open(&self) -> Result<Option<(StoreLock, Option<StoredToken>)>, Error> {
        let Some(store) = &self.shared.store else { return Ok(None) };
        let lock = self.step("locked", store.lock()).await?;
        Ok(Some((lock, self.step("read", store.load()).await?)))
    }

    /// The newer one of two tokens, and whether it has to be stored for that alone.
    fn newest(&self, held: Option<Held>, stored: Option<StoredToken>) -> (Option<Held>, bool) {
        match (held, stored) {
            (Some(held), stored) if held.is_new => {
                let generation = stored.map_or(0, |stored| stored.generation.saturating_add(1));
                (Some(Held { generation, is_new: false, ..held }), true)
            }
            (Some(held), Some(stored)) if (stored.generation, stored.spent) <= (held.generation, held.spent) => {
                (Some(held), false)
            }
            (_, Some(stored)) => (Some(Held::of_stored(&self.shared.settings, stored)), false),
            (held, None) => (held, false),
        }
    }

    async fn renewed(&self, (old, is_changed): (Option<Held>, bool), refused: Option<Secret>) -> Result<(Held, bool), Failure> {
        let shared = &self.shared;
        let now = shared.settings.clock.now();
        let is_good = |held: &Held| {
            let is_due = held.renew_at.is_some_and(|at| at <= now) || held.token.is_expired_at(now, Duration::ZERO);
            !is_due && refused.as_ref() != Some(&held.token.access_token)
        };
        if let Some(held) = old.as_ref().filter(|held| is_good(held)) {
            return Ok((held.clone(), is_changed));
        }
        let generation = old.as_ref().map_or(0, |held| held.generation.saturating_add(1));
        let token = match &shared.renewal {
            Renewal::Refresh(client) => self.refreshed(client, old).await?,
            Renewal::Grant(client, grant) => client.token(grant.clone()).make(Place::Background).await.map_err(Failure::Later)?,
            Renewal::Function(function) => {
                let asked = function(old.map(|held| held.token));
                let asked = tokio::time::timeout(shared.settings.limit, asked).await;
                asked.map_err(|_| Failure::Later(self.late("made anew")))?.map_err(failed)?
            }
            Renewal::None => return Err(Failure::Never(required("nothing renews it"))),
        };
        Ok((Held::new(&shared.settings, Arc::new(token), generation), true))
    }

    /// A new token for a refresh token, which is sent once.
    async fn refreshed(&self, client: &Client, old: Option<Held>) -> Result<Token, Failure> {
        let old = old.ok_or_else(|| Failure::Never(required("there is none yet")))?;
        let Some(refresh_token) = old.token.refresh_token.as_ref().filter(|token| !token.expose().is_empty()) else {
            return Err(Failure::Never(required("it came without a refresh token")));
        };
        if old.spent {
            return Err(Failure::Never(required("its refresh token is used up, or it is not known what became of it")));
        }
        // Whoever finds this in the store, and nobody at work, knows that it was sent.
        self.mark(&old, true).await;
        match client.token(Grant::refresh_token(refresh_token)).make(Place::Background).await {
            Ok(mut token) => {
                // What is not in the answer stays as it was.
                token.id_token = token.id_token.or_else(|| old.token.id_token.clone());
                token.scope = token.scope.or_else(|| old.token.scope.clone());
                Ok(token)
            }
            Err(error) => match Fate::of(&error) {
                Fate::Unsent => {
                    self.mark(&old, false).await;
                    Err(Failure::Later(error))
                }
                Fate::Refused => Err(Failure::Never(required("the server refused its refresh token").because(&error))),
                Fate::Unknown => {
                    Err(Failure::Never(required("it is not known what became of its refresh token").because(&error)))
                }
            },
        }
    }

    /// Writes into the store whether the refresh token of what is there is used up. That it cannot be written is no reason to let the login
    /// end.
    async fn mark(&self, old: &Held, spent: bool) {
        let Some(store) = &self.shared.store else { return };
        if let Err(error) = self.step("written", store.save(&old.stored(spent))).await {
            self.shared.report(&error);
        }
    }

    /// Something that a store does, in time.
    async fn step<T>(&self, what: &str, step: impl Future<Output = io::Result<T>>) -> Result<T, Error> {
        let done = tokio::time::timeout(self.shared.settings.limit, step).await;
        let failed = |error: io::Error| Error::build(format!("the stored token cannot be {what}")).because(&error);
        done.map_err(|_| self.late(what))?.map_err(failed)
    }

    fn late(&self, what: &str) -> Error {
        Error::new(Kind::Timeout, format!("the token was not {what} within {:?}", self.shared.settings.limit))
    }
}

/// What became of a refresh token that was sent, as far as an error tells.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    /// The server has not looked at it.
    Unsent,
    /// It is good for nothing.
    Refused,
    /// Nobody can say.
    Unknown,
}

impl Fate {
    fn of(error: &Error) -> Self {
        // Before the token is sent, its endpoint has to be found.
        let is_of_discovery = error.operation() == Some(crate::oauth::discovery::OPERATION);
        match (error.kind(), error.code(), error.status()) {
            _ if is_of_discovery || Outcome::of(error) == Outcome::NotExecuted => Self::Unsent,
            (Kind::Server, Some(Code::InvalidGrant), _) => Self::Refused,
            // The server has looked at who asks, or at how, and no further.
            (Kind::Build | Kind::Unsupported, ..) | (Kind::Server, _, Some(400..=499)) => Self::Unsent,
            _ => Self::Unknown,
        }
    }
}

fn required(why: &str) -> Error {
    Error::new(Kind::ReauthenticationRequired, format!("the token cannot be renewed, and somebody has to sign in again: {why}"))
}

/// What a function of the caller's own ended in.
fn failed(error: BoxError) -> Failure {
    match error.downcast::<Error>() {
        Ok(error) if error.is_reauthentication_required() => Failure::Never(*error),
        Ok(error) => Failure::Later(*error),
        Err(error) => Failure::Later(Error::build("the token cannot be made anew").because(&*error)),
    }
}

/// Stores a new token; if that does not work, again and again, as long as it is used.
async fn save(shared: &Arc<Shared>, held: Held, lock: StoreLock) {
    let Some(store) = shared.store.clone() else { return };
    let limit = shared.settings.limit;
    let mut problem = String::new();
    for delay in [0, 50, 250, 1000].map(Duration::from_millis) {
        tokio::time::sleep(delay).await;
        match saved(&*store, &held, limit).await {
            Ok(()) => return,
            Err(error) => problem = error.to_string(),
        }
    }
    drop(lock);
    report(shared, &problem);
    tokio::spawn(save_later(Arc::downgrade(shared), store, held, limit));
}

async fn saved(store: &dyn TokenStore, held: &Held, limit: Duration) -> io::Result<()> {
    let stored = held.stored(false);
    tokio::time::timeout(limit, store.save(&stored)).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

fn report(shared: &Shared, problem: &str) {
    let problem = io::Error::other(problem.to_owned());
    shared.report(&Error::build("the new token cannot be stored; it is used all the same").because(&problem));
}

async fn save_later(shared: Weak<Shared>, store: Arc<dyn TokenStore>, held: Held, limit: Duration) {
    let mut delay = Duration::from_secs(2);
    loop {
        tokio::time::sleep(delay).await;
        delay = (delay * 2).min(Duration::from_secs(60));
        let Some(shared) = shared.upgrade().filter(|shared| shared.uses(&held)) else { return };
        let again = async {
            let _lock = store.lock().await?;
            let newer = store.load().await?.is_some_and(|stored| stored.generation >= held.generation);
            if newer { Ok(()) } else { store.save(&held.stored(false)).await }
        };
        match tokio::time::timeout(limit, again).await {
            Ok(Ok(())) => return,
            Ok(Err(error)) => report(&shared, &error.to_string()),
            Err(_) => report(&shared, "the store does not answer"),
        }
    }
}
