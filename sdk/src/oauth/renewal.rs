//! One renewal, on the thread in the background.

use std::future::poll_fn;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::{Arc, Weak};
use std::task::Poll;
use std::time::Duration;

use super::client::Client;
use super::exchange::Place;
use super::grant::Grant;
use super::held::Held;
use super::metadata::Endpoint;
use super::shared::{Failure, Shared};
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
    /// The refresh token of the old one, with whatever else goes with it.
    Refresh(Client, Grant),
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
            Self::Refresh(..) => !held.spent && held.token.refresh_token.is_some(),
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
    let new = result.as_ref().ok().filter(|(_, is_changed)| *is_changed).map(|(held, _)| held.clone()).zip(lock);
    // Whoever gets the token may end the program: it is stored before that.
    let unsaved = match new {
        Some((held, lock)) => flight.save(&held).await.err().map(|problem| (held, lock, problem)),
        None => None,
    };
    let is_used = flight.land(result.map(|(held, _)| held));
    if let (true, Some((held, lock, problem))) = (is_used, unsaved) {
        save_again(&flight.shared, held, lock, problem).await;
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
        let (lock, stored) = match self.open(held.as_ref().is_some_and(|held| held.is_new)).await {
            Ok(opened) => opened.unzip(),
            Err(error) => return (Err(Failure::Later(error)), None),
        };
        let newest = self.newest(held, stored.flatten());
        (self.renewed(newest, refused).await, lock)
    }

    /// Locks the store and reads it. What cannot be read gives way to a new login.
    async fn open(&self, is_new: bool) -> Result<Option<(StoreLock, Option<StoredToken>)>, Error> {
        let Some(store) = &self.shared.store else { return Ok(None) };
        let lock = self.step("locked", async { store.lock().await }).await?;
        let load = async {
            match store.load().await {
                Err(error) if is_new && error.kind() == io::ErrorKind::InvalidData => Ok(None),
                loaded => loaded,
            }
        };
        Ok(Some((lock, self.step("read", load).await?)))
    }

    /// The newer one of two tokens, and whether it has to be stored for that alone.
    fn newest(&self, held: Option<Held>, stored: Option<StoredToken>) -> (Option<Held>, bool) {
        let (newest, is_changed) = match (held, stored) {
            (Some(held), stored) if held.is_new || stored.as_ref().is_some_and(|stored| held.is_of_another(stored)) => {
                let generation = stored.map_or(0, |stored| stored.generation.saturating_add(1));
                (Some(Held { generation, is_new: false, ..held }), true)
            }
            (Some(held), Some(stored)) if !held.is_older_than(&stored) => (Some(held), false),
            (_, Some(stored)) => (Some(Held::of_stored(&self.shared.settings, stored)), false),
            (held, None) => (held, false),
        };
        // What it is to the store is known from here on.
        (newest.map(|held| Held { is_given: false, ..held }), is_changed)
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
        let login = old.as_ref().and_then(|held| held.login).unwrap_or_else(|| fastrand::u64(..));
        let token = match &shared.renewal {
            Renewal::Refresh(client, grant) => self.refreshed(client, grant, old).await?,
            Renewal::Grant(client, grant) => client.token(grant.clone()).make(Place::Background).await.map_err(Failure::Later)?,
            Renewal::Function(_) if old.as_ref().is_some_and(|held| held.spent) => return Err(Failure::Never(required(ENDED))),
            Renewal::Function(function) => {
                let asked = function(old.map(|held| held.token));
                let asked = tokio::time::timeout(shared.settings.limit, asked).await;
                asked.map_err(|_| Failure::Later(self.late("made anew")))?.map_err(failed)?
            }
            Renewal::None => return Err(Failure::Never(required("nothing renews it"))),
        };
        Ok((Held::new(&shared.settings, Arc::new(token), generation, Some(login)), true))
    }

    /// A new token for a refresh token, which is sent once.
    async fn refreshed(&self, client: &Client, grant: &Grant, old: Option<Held>) -> Result<Token, Failure> {
        let old = old.ok_or_else(|| Failure::Never(required("there is none yet")))?;
        let Some(refresh_token) = old.token.refresh_token.as_ref().filter(|token| !token.expose().is_empty()) else {
            return Err(Failure::Never(required("it came without a refresh token")));
        };
        if old.spent {
            return Err(Failure::Never(required("its refresh token is used up, or it is not known what became of it")));
        }
        // Whoever finds this in the store, and nobody at work, knows that it was sent.
        let is_marked = self.mark(&old, true, &DELAYS[..1]).await;
        // A panic says nothing of what was sent.
        let asked = guarded(client.token(grant.clone().with_refresh_token(refresh_token)).make(Place::Background)).await;
        let error = match asked.unwrap_or_else(|| Err(Error::new(Kind::Transport, PANICKED))) {
            Ok(mut token) => {
                // What is not in the answer stays as it was.
                token.id_token = token.id_token.or_else(|| old.token.id_token.clone());
                token.scope = token.scope.or_else(|| old.token.scope.clone());
                return Ok(token);
            }
            Err(error) => error,
        };
        let fate = Fate::of(&error);
        // A mark that could not be written may be there all the same.
        if fate == Fate::Unsent || !is_marked {
            self.mark(&old, fate != Fate::Unsent, &DELAYS).await;
        }
        Err(match fate {
            Fate::Unsent => Failure::Later(error),
            Fate::Refused => Failure::Never(required("the server refused its refresh token").because(&error)),
            Fate::Unknown => Failure::Never(required("it is not known what became of its refresh token").because(&error)),
        })
    }

    /// Writes into the store whether the refresh token of what is there is used up, and says whether it was written: after one of
    /// these delays. That it cannot be written is no reason to let the login end.
    async fn mark(&self, old: &Held, spent: bool, delays: &[Duration]) -> bool {
        let Some(store) = &self.shared.store else { return spent };
        let stored = old.stored(spent);
        for delay in delays {
            tokio::time::sleep(*delay).await;
            match self.step("written", async { store.save(&stored).await }).await {
                Ok(()) => {
                    self.shared.is_stored(old);
                    return true;
                }
                Err(error) => self.shared.report(&error),
            }
        }
        false
    }

    /// Stores a new token.
    async fn save(&self, held: &Held) -> io::Result<()> {
        match &self.shared.store {
            Some(store) => saved(&**store, held, self.shared.settings.limit).await,
            None => Ok(()),
        }
    }

    /// Something that a store does, in time.
    async fn step<T>(&self, what: &str, step: impl Future<Output = io::Result<T>>) -> Result<T, Error> {
        let done = tokio::time::timeout(self.shared.settings.limit, calm(step)).await;
        let failed = |error: io::Error| Error::new(Kind::Store, format!("the stored token cannot be {what}")).because(&error);
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

/// What says that the server has looked at who asks, or at how, and no further.
const BEFORE: [Code; 6] = [
    Code::InvalidClient,
    Code::InvalidRequest,
    Code::InvalidScope,
    Code::InvalidTarget,
    Code::UnauthorizedClient,
    Code::UnsupportedGrantType,
];

impl Fate {
    fn of(error: &Error) -> Self {
        // Before the token is sent, its endpoint has to be found, and there has to be time for it.
        let is_of_discovery = error.operation() == Some(crate::oauth::discovery::OPERATION);
        let is_early = error.operation() == Some(Endpoint::Token.operation()) && error.attempts() == 0;
        if is_of_discovery || is_early || Outcome::of(error) == Outcome::NotExecuted {
            return Self::Unsent;
        }
        let word = error.server_code().and(error.code());
        match (error.kind(), error.status()) {
            (Kind::Build | Kind::Unsupported, _) => Self::Unsent,
            (Kind::Server, Some(400..=499)) if word.is_none_or(|word| BEFORE.contains(word)) => Self::Unsent,
            (Kind::Server, Some(400..=499)) => Self::Refused,
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

/// How long it is until an attempt to save and then to the next, while others are kept out of the store.
const DELAYS: [Duration; 4] = [Duration::ZERO, Duration::from_millis(50), Duration::from_millis(250), Duration::from_secs(1)];

/// How often a token is tried to be saved that nobody uses any longer.
const LAST_ATTEMPTS: u32 = 10;

const ENDED: &str = "what makes it anew has said so";
const PANICKED: &str = "what sends the refresh token panicked";

/// Does something that may panic: gives nothing then.
async fn guarded<T>(work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
        Ok(polled) => polled.map(Some),
        Err(_) => Poll::Ready(None),
    })
    .await
}

/// A store that panics is one that fails.
async fn calm<T>(step: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    guarded(step).await.unwrap_or_else(|| Err(io::Error::other("the store panicked")))
}

async fn saved(store: &dyn TokenStore, held: &Held, limit: Duration) -> io::Result<()> {
    let stored = held.stored(false);
    let saved = calm(async { store.save(&stored).await });
    tokio::time::timeout(limit, saved).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

/// Stores a new token that could not be stored, again and again, as long as it is used.
async fn save_again(shared: &Arc<Shared>, held: Held, lock: StoreLock, mut problem: io::Error) {
    let Some(store) = shared.store.clone() else { return };
    let limit = shared.settings.limit;
    for delay in &DELAYS[1..] {
        tokio::time::sleep(*delay).await;
        match saved(&*store, &held, limit).await {
            Ok(()) => return,
            Err(error) => problem = error,
        }
    }
    drop(lock);
    report(shared, &problem.to_string());
    tokio::spawn(save_later(Arc::downgrade(shared), store, held, limit));
}

fn report(shared: &Shared, problem: &str) {
    let problem = io::Error::other(problem.to_owned());
    shared.report(&Error::new(Kind::Store, "the new token cannot be stored; it is used all the same").because(&problem));
}

async fn save_later(shared: Weak<Shared>, store: Arc<dyn TokenStore>, held: Held, limit: Duration) {
    let (mut delay, mut left) = (Duration::from_secs(2), LAST_ATTEMPTS);
    loop {
        tokio::time::sleep(delay).await;
        delay = (delay * 2).min(Duration::from_secs(60));
        let shared = shared.upgrade();
        match &shared {
            Some(shared) if !shared.uses(&held) => return,
            // It is the only one that is left of the login.
            None if left == 0 => return,
            None => left -= 1,
            Some(_) => {}
        }
        let again = calm(async {
            let _lock = store.lock().await?;
            let stored = store.load().await?;
            let is_over = stored.is_some_and(|stored| stored.generation == held.generation || held.is_older_than(&stored));
            if is_over { Ok(()) } else { store.save(&held.stored(false)).await }
        });
        let problem = match tokio::time::timeout(limit, again).await {
            Ok(Ok(())) => return,
            Ok(Err(error)) => error.to_string(),
            Err(_) => "the store does not answer".to_owned(),
        };
        shared.iter().for_each(|shared| report(shared, &problem));
    }
}
