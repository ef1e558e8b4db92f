//! One job of a token source, in the background: the store is read, the token renewed if it has to be, and stored.

use std::sync::Arc;

use super::cached_token::{CachedToken, Origin};
use super::context::Executor;
use super::inner::Inner;
use super::progress::{Progress, required};
use super::reconcile::{Reconciled, reconcile};
use super::refresh_token::RefreshTokenStatus;
use super::refreshing;
use super::renewal::Renewal;
use super::state::{Job, JobError, State};
use super::store_access::Locked;
use super::stored_token::StoredToken;
use super::unsaved::Unsaved;
use crate::rt::background;
use crate::rt::error::{Error, Kind};
use crate::rt::future::BoxError;

impl Inner {
    pub(super) fn begin(self: &Arc<Self>, state: &mut State, job: Job) -> Result<(), Error> {
        state.begin(&job, self.settings.clock.now());
        background::spawn(run(Arc::clone(self), job)).inspect_err(|_| state.cannot_begin())
    }

    /// A job has completed. Returns whether what it gave is used.
    fn complete(self: &Arc<Self>, job: &Job, result: Result<CachedToken, JobError>, known: Option<CachedToken>) -> bool {
        let mut state = self.state();
        let completion = state.complete(job, result, known, self.settings.clock.now(), &self.settings);
        let begun = completion.next.map_or(Ok(()), |job| self.begin(&mut state, job));
        drop(state);
        self.changed.send_replace(());
        completion.report.iter().for_each(|error| self.settings.report(error));
        if let Err(error) = begun {
            self.settings.report(&error);
        }
        completion.is_used
    }
}

/// Does a job: renews the token of a source, or takes the one in its store if that is newer.
async fn run(inner: Arc<Inner>, job: Job) {
    let progress = Progress { inner, known: job.token.clone(), loaded: None };
    let mut running = Running { progress, job, is_complete: false };
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
    let saving = unsaved.is_some().then(|| running.progress.inner.begin_to_save());
    let is_used = running.complete(result);
    if let (true, Some(unsaved), Some(locked)) = (is_used, unsaved, locked) {
        unsaved.retry_save(&running.progress.inner, locked).await;
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
struct Running {
    progress: Progress,
    job: Job,
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
        self.progress.inner.complete(&self.job, result, self.progress.known.take())
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
        let Some(access) = &self.progress.inner.store else { return Ok(None) };
        let locked = access.lock().await?;
        let is_replaced = self.job.token.as_ref().is_some_and(|token| token.origin == Origin::Set);
        let stored = locked.load(is_replaced).await?;
        Ok(Some((locked, stored)))
    }

    async fn renew(&mut self, locked: Option<&Locked>, stored: Option<StoredToken>) -> Result<Done, JobError> {
        let inner = Arc::clone(&self.progress.inner);
        let stored_login = stored.as_ref().and_then(|stored| stored.login);
        self.progress.loaded = stored.as_ref().and_then(|stored| stored.binding.clone());
        let reconciled = reconcile(self.job.token.clone(), stored, inner.binding.as_ref(), &inner.settings);
        let Reconciled { token: old, is_changed } = reconciled.map_err(JobError::retryable)?;
        let replaces = stored_login.filter(|login| old.as_ref().is_none_or(|old| old.login != Some(*login)));
        // It is not in the store before it is saved.
        let origin = self.job.token.as_ref().filter(|_| is_changed).map_or(Origin::Stored, |token| token.origin);
        self.progress.known = old.clone().map(|old| CachedToken { origin, ..old });
        if let Some(token) = old.as_ref().filter(|token| !self.job.renews || self.is_wanted(token)) {
            return Ok(Done { token: token.clone(), is_changed, replaces });
        }
        let token = match &inner.renewal {
            Renewal::Refresh(client, grant) => refreshing::refresh(&mut self.progress, client, grant, locked, old).await?,
            Renewal::Grant(client, grant) => {
                let token = client.token(grant.clone()).make(Executor::Background).await.map_err(JobError::retryable)?;
                self.progress.next(token, old.as_ref())
            }
            Renewal::Function(function, isolation) => {
                if old.as_ref().is_some_and(|old| old.refresh.status == RefreshTokenStatus::Consumed) {
                    return Err(self.progress.ended(required(ENDED)));
                }
                let (function, previous) = (Arc::clone(function), old.as_ref().map(|old| Arc::clone(&old.token)));
                let fetched = isolation.run(inner.settings.limit, move || async move { function(previous).await }).await;
                let fetched =
                    fetched.map_err(|interrupted| JobError::retryable(interrupted.into_error(Kind::Build, FUNCTION)))?;
                let token = fetched.map_err(|error| self.failed(error))?;
                self.progress.next(token, old.as_ref())
            }
            Renewal::None => return Err(self.progress.ended(required("nothing renews it"))),
        };
        Ok(Done { token, is_changed: true, replaces })
    }

    /// Returns whether a token is one that those want who wait for this job.
    fn is_wanted(&self, token: &CachedToken) -> bool {
        let now = self.progress.inner.settings.clock.now();
        token.is_good(now) && !token.is_due(now) && self.job.rejected.as_ref() != Some(&token.token.access_token)
    }

    /// The error of a function of the caller's own.
    fn failed(&mut self, error: BoxError) -> JobError {
        match error.downcast::<Error>() {
            Ok(error) if error.is_reauthentication_required() => self.progress.ended(*error),
            Ok(error) => JobError::retryable(*error),
            Err(error) => JobError::retryable(Error::build("the token was not renewed").because(&*error)),
        }
    }

    /// Stores what the job gave: gives it back if that does not work at once.
    async fn save(&self, locked: &Locked, done: &Done) -> Option<Unsaved> {
        let stored = self.progress.stored(&done.token);
        match locked.save(stored.clone()).await {
            Ok(()) => None,
            Err(_) => Some(Unsaved { cached: done.token.clone(), stored, replaces: done.replaces }),
        }
    }
}

const ENDED: &str = "the function that renews it has said so";
const FUNCTION: &str = "the function that renews the token";
