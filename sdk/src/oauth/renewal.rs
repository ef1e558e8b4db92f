//! One job of a token source, in the background: the store is read, the token renewed if it has to be, and stored.

use std::sync::Arc;

use super::background;
use super::binding::Binding;
use super::cached_token::{CachedToken, Origin, RefreshTokenStatus};
use super::client::Client;
use super::exchange::Place;
use super::grant::Grant;
use super::isolation::Isolation;
use super::reconcile::{Reconciled, reconcile};
use super::refreshing;
use super::settings::Settings;
use super::shared::Inner;
use super::state::{Job, JobError};
use super::store::StoredToken;
use super::store_access::{DELAYS, Locked, Unsaved};
use super::token::Token;
use crate::error::{Error, Kind};

/// Error of the caller's own code.
pub(super) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A token of the caller's own, on its way.
pub(super) type FetchedToken = std::pin::Pin<Box<dyn Future<Output = Result<Token, BoxError>> + Send>>;

/// The way to new tokens.
pub(super) enum Renewal {
    /// The refresh token of the old one, with whatever else goes with it.
    Refresh(Client, Grant),
    /// A grant that can be given again.
    Grant(Client, Grant),
    /// A function of the caller's own.
    Function(Arc<dyn Fn(Option<Arc<Token>>) -> FetchedToken + Send + Sync>, Isolation),
    /// Nowhere.
    None,
}

impl Renewal {
    /// Returns whether a token can be renewed, as far as is known here.
    pub(super) fn can_renew(&self, cached: &CachedToken, settings: &Settings) -> bool {
        match self {
            Self::Refresh(..) => cached.token.refresh_token.is_some() && cached.refresh.may_be_sent(settings.resends),
            Self::Grant(..) => true,
            Self::Function(..) => cached.refresh.status != RefreshTokenStatus::Consumed,
            Self::None => false,
        }
    }

    /// The server, client and resources that its tokens are for, where they are known.
    pub(super) fn binding(&self) -> Option<Binding> {
        match self {
            Self::Refresh(client, grant) | Self::Grant(client, grant) => Some(Binding::new(client, grant)),
            Self::Function(..) | Self::None => None,
        }
    }
}

/// Does a job: renews the token of a source, or takes the one in its store if that is newer.
pub(super) async fn run(inner: Arc<Inner>, job: Job) {
    let mut running = Running { inner, known: job.token.clone(), loaded: None, job, is_complete: false };
    let (outcome, locked) = running.work().await;
    let (result, unsaved) = match outcome {
        // Whoever gets the token may end the program: it is stored before that.
        Ok(done) => {
            let unsaved = match &locked {
                Some(locked) if done.is_changed => running.save(locked, &done).await,
                _ => None,
            };
            (Ok(done.token), unsaved)
        }
        Err(error) => (Err(error), None),
    };
    let saving = unsaved.is_some().then(|| running.inner.begin_to_save());
    let is_used = running.complete(result);
    if let (true, Some(unsaved), Some(locked)) = (is_used, unsaved, locked) {
        save_again(&running.inner, unsaved, locked).await;
    }
    drop(saving);
}

/// The token that a job gave.
struct Done {
    token: CachedToken,
    /// It is not what is stored.
    is_changed: bool,
    /// The login that was stored before, if it is another.
    replaces: Option<u64>,
}

/// A job on its way. Should it panic, those who wait are told, and what is known of the token is kept.
pub(super) struct Running {
    pub(super) inner: Arc<Inner>,
    job: Job,
    /// The token as far as it is known by now: it is used on if the job gives no other.
    known: Option<CachedToken>,
    /// The stored token's own binding.
    loaded: Option<Binding>,
    is_complete: bool,
}

impl Drop for Running {
    fn drop(&mut self) {
        if !self.is_complete {
            self.complete(Err(JobError::retryable(Error::new(Kind::Transport, "refreshing the token panicked"))));
        }
    }
}

impl Running {
    fn complete(&mut self, result: Result<CachedToken, JobError>) -> bool {
        self.is_complete = true;
        self.inner.complete(&self.job, result, self.known.take())
    }

    /// Gives the token to use, and the lock of the store.
    async fn work(&mut self) -> (Result<Done, JobError>, Option<Locked>) {
        let (locked, stored) = match self.open().await {
            Ok(opened) => opened.unzip(),
            Err(error) => return (Err(JobError::retryable(error)), None),
        };
        (self.renew(locked.as_ref(), stored.flatten()).await, locked)
    }

    /// Locks the store and reads it.
    async fn open(&self) -> Result<Option<(Locked, Option<StoredToken>)>, Error> {
        let Some(access) = &self.inner.store else { return Ok(None) };
        let locked = access.lock().await?;
        let is_replaced = self.job.token.as_ref().is_some_and(|token| token.origin == Origin::Set);
        let stored = locked.load(is_replaced).await?;
        Ok(Some((locked, stored)))
    }

    async fn renew(&mut self, locked: Option<&Locked>, stored: Option<StoredToken>) -> Result<Done, JobError> {
        let inner = Arc::clone(&self.inner);
        let stored_login = stored.as_ref().and_then(|stored| stored.login);
        self.loaded = stored.as_ref().and_then(|stored| stored.binding.clone());
        let reconciled = reconcile(self.job.token.clone(), stored, inner.binding.as_ref(), &inner.settings);
        let Reconciled { token: old, is_changed } = reconciled.map_err(JobError::retryable)?;
        let replaces = stored_login.filter(|login| old.as_ref().is_none_or(|old| old.login != Some(*login)));
        // It is not in the store before it is saved.
        let origin = self.job.token.as_ref().filter(|_| is_changed).map_or(Origin::Stored, |token| token.origin);
        self.known = old.clone().map(|old| CachedToken { origin, ..old });
        if let Some(token) = old.as_ref().filter(|token| !self.job.renews || self.is_wanted(token)) {
            return Ok(Done { token: token.clone(), is_changed, replaces });
        }
        let token = match &inner.renewal {
            Renewal::Refresh(client, grant) => refreshing::refresh(self, client, grant, locked, old).await?,
            Renewal::Grant(client, grant) => {
                let token = client.token(grant.clone()).make(Place::Background).await.map_err(JobError::retryable)?;
                self.next(token, old.as_ref())
            }
            Renewal::Function(function, isolation) => {
                if old.as_ref().is_some_and(|old| old.refresh.status == RefreshTokenStatus::Consumed) {
                    return Err(self.ended(required(ENDED)));
                }
                let (function, previous) = (Arc::clone(function), old.as_ref().map(|old| Arc::clone(&old.token)));
                let fetched = isolation.run(inner.settings.limit, move || async move { function(previous).await }).await;
                let fetched =
                    fetched.map_err(|interrupted| JobError::retryable(interrupted.into_error(Kind::Build, FUNCTION)))?;
                let token = fetched.map_err(|error| self.failed(error))?;
                self.next(token, old.as_ref())
            }
            Renewal::None => return Err(self.ended(required("nothing renews it"))),
        };
        Ok(Done { token, is_changed: true, replaces })
    }

    /// Returns whether a token is one that those want who wait for this job.
    fn is_wanted(&self, token: &CachedToken) -> bool {
        let now = self.inner.settings.clock.now();
        token.is_good(now) && !token.is_due(now) && self.job.rejected.as_ref() != Some(&token.token.access_token)
    }

    /// The next token of a login.
    pub(super) fn next(&self, token: Token, old: Option<&CachedToken>) -> CachedToken {
        let settings = &self.inner.settings;
        let login = old.and_then(|old| old.login).unwrap_or_else(|| fastrand::u64(..));
        let next = CachedToken::new(token, Some(login), settings.clock.now(), settings.leeway);
        let generation = old.map_or(0, |old| old.generation.saturating_add(1));
        let subject = next.subject.clone().or_else(|| old.and_then(|old| old.subject.clone()));
        let used = old.map(CachedToken::used_with_own).unwrap_or_default();
        CachedToken { generation, used, subject, ..next }
    }

    /// The form in which it is stored. Sources that know nothing of their server leave what is stored bound as it is.
    pub(super) fn stored(&self, cached: &CachedToken) -> StoredToken {
        StoredToken::of_cached(cached, self.inner.binding.clone().or_else(|| self.loaded.clone()))
    }

    /// Keeps what is known of the token, should the job give no other.
    pub(super) fn know(&mut self, token: &CachedToken) {
        self.known = Some(token.clone());
    }

    /// No other job helps: whatever the token could be renewed with is consumed.
    pub(super) fn ended(&mut self, error: Error) -> JobError {
        if let Some(known) = self.known.as_mut().filter(|known| known.refresh.status == RefreshTokenStatus::Unused) {
            known.refresh = known.refresh.with_status(RefreshTokenStatus::Consumed);
        }
        JobError { error, is_final: true }
    }

    /// The error of a function of the caller's own.
    fn failed(&mut self, error: BoxError) -> JobError {
        match error.downcast::<Error>() {
            Ok(error) if error.is_reauthentication_required() => self.ended(*error),
            Ok(error) => JobError::retryable(*error),
            Err(error) => JobError::retryable(Error::build("the token was not renewed").because(&*error)),
        }
    }

    /// Stores what the job gave: gives it back if that does not work at once.
    async fn save(&self, locked: &Locked, done: &Done) -> Option<Unsaved> {
        let stored = self.stored(&done.token);
        match locked.save(stored.clone()).await {
            Ok(()) => None,
            Err(_) => Some(Unsaved { cached: done.token.clone(), stored, replaces: done.replaces }),
        }
    }
}

/// Stores a token that could not be stored at once, while others are still kept out of the store, and then as soon as that works.
async fn save_again(inner: &Arc<Inner>, unsaved: Unsaved, locked: Locked) {
    if let (Err(error), Some(access)) = (locked.save_after(&DELAYS[1..], &unsaved.stored).await, &inner.store) {
        drop(locked);
        inner.settings.report(&error);
        let later = unsaved.save_later(Arc::downgrade(inner), access.clone());
        // Without its thread, nothing of this would run.
        let _ = background::spawn(later);
    }
}

impl JobError {
    /// Another job may do.
    pub(super) fn retryable(error: Error) -> Self {
        Self { error, is_final: false }
    }
}

pub(super) fn required(why: &str) -> Error {
    Error::new(Kind::ReauthenticationRequired, format!("the token cannot be renewed, and the user has to sign in again: {why}"))
}

const ENDED: &str = "the function that renews it has said so";
const FUNCTION: &str = "the function that renews the token";
