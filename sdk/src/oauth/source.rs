//! A token that renews itself.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::watch;

use super::background;
use super::client::Client;
use super::clock::Clock;
use super::grant::Grant;
use super::renewal::{self, Renewal};
use super::store::{self, StoredToken, TokenStore};
use super::token::Token;
use crate::error::{Error, Kind};
use crate::secret::Secret;

/// A token, and how it is renewed: any number of callers, with async or without, cause one renewal at a time.
///
/// Cheap to clone; clones are the same source. A token is renewed shortly before it expires, while it is still used; who comes
/// after it has expired waits. Renewals are made on a thread in the background that all sources of a process share, so that they do not end
/// with the caller, nor with the caller's runtime.
///
/// A refresh token is never sent again if it is not known what became of it, since servers take that for theft: the access token is
/// used as long as it is good, and after that every caller gets an error of the kind
/// [`ReauthenticationRequired`](Kind::ReauthenticationRequired) until a new token is [supplied](Self::supply).
///
/// ```no_run
/// # async fn example(secret: authorizer::Secret) -> Result<(), authorizer::Error> {
/// use authorizer::oauth::Grant;
///
/// let client = authorizer::Client::builder("https://auth.example.com").client_id("my-service").build()?;
/// let tokens = client.oauth().client_secret(secret).build()?.token_source(Grant::client_credentials()).build();
/// let authorization = tokens.authorization().await?; // for any HTTP client
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TokenSource {
    shared: Arc<Shared>,
}

/// What the clones of a source share.
pub(super) struct Shared {
    pub(super) renewal: Renewal,
    pub(super) store: Option<Arc<dyn TokenStore>>,
    pub(super) settings: Settings,
    state: Mutex<State>,
    /// Says to those who wait that something has changed.
    changed: watch::Sender<()>,
}

#[derive(Clone)]
pub(super) struct Settings {
    pub(super) leeway: Duration,
    pub(super) cooldown: Duration,
    pub(super) limit: Duration,
    pub(super) clock: Clock,
    pub(super) problem: Option<Told>,
}

/// Hears of what goes wrong.
type Told = Arc<dyn Fn(&Error) + Send + Sync>;

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// A renewal is on its way.
    renewing: bool,
    /// The store was looked at.
    loaded: bool,
    failed: Option<Failed>,
    /// How many renewals have ended.
    ended: u64,
    /// How often a token was supplied.
    supplied: u64,
    /// When a token was last renewed because it was refused.
    replaced: Option<SystemTime>,
}

/// A token that is used.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) token: Arc<Token>,
    pub(super) generation: u64,
    /// Its login, if that is known to be another than those that are not its own.
    pub(super) login: Option<u64>,
    /// Its refresh token is used up.
    pub(super) spent: bool,
    /// It is of another login than what is in the store, whatever that is.
    pub(super) is_new: bool,
    /// The caller has given it to begin with.
    pub(super) is_given: bool,
    /// When it is time for the next.
    pub(super) renew_at: Option<SystemTime>,
}

/// How the last renewal ended, if it did not end well.
struct Failed {
    error: Error,
    /// The renewal's number.
    number: u64,
    until: SystemTime,
    /// How long it was from then.
    rest: Duration,
    in_a_row: u32,
    /// No other attempt is worth while.
    is_final: bool,
}

/// Why there is no new token.
pub(super) enum Failure {
    /// Another attempt may do.
    Later(Error),
    /// None will.
    Never(Error),
}

/// What a look at the state gives.
enum Look {
    Have(Arc<Token>),
    /// There is none before a renewal ends; with the number of those that have.
    Wait(u64),
    Failed(Error),
}

impl TokenSource {
    /// A source whose tokens come from a function of the caller's own, which is given the token that was used so far. Its error is
    /// the callers'; one of the kind [`ReauthenticationRequired`](Kind::ReauthenticationRequired) ends the source until a token is
    /// supplied.
    ///
    /// ```
    /// use authorizer::oauth::{Token, TokenSource};
    ///
    /// let tokens = TokenSource::from_fn(|_previous| async { Ok(Token::new(std::fs::read_to_string("/run/secrets/token")?)) }).build();
    /// ```
    pub fn from_fn<F>(renew: impl Fn(Option<Arc<Token>>) -> F + Send + Sync + 'static) -> TokenSourceBuilder
    where
        F: Future<Output = Result<Token, Box<dyn std::error::Error + Send + Sync>>> + Send + 'static,
    {
        let renew = move |previous| Box::pin(renew(previous)) as Pin<Box<dyn Future<Output = _> + Send>>;
        TokenSourceBuilder::new(Renewal::Function(Box::new(renew)))
    }

    /// A source of one token, which is not renewed.
    pub fn fixed(token: Token) -> Self {
        TokenSourceBuilder::new(Renewal::None).token(token).build()
    }

    /// A token that has not expired: at once, if there is one.
    ///
    /// Needs no runtime. How long it may take is the caller's affair; a renewal goes on without them.
    pub async fn token(&self) -> Result<Arc<Token>, Error> {
        self.get(None).await
    }

    /// The same for those without async. Works anywhere, also inside a runtime, whose thread it blocks.
    #[cfg(feature = "blocking")]
    pub fn token_blocking(&self, limit: Duration) -> Result<Arc<Token>, Error> {
        waited(self.token(), limit)
    }

    /// What [`replace`](Self::replace) does, for those without async.
    #[cfg(feature = "blocking")]
    pub fn replace_blocking(&self, refused: &Token, limit: Duration) -> Result<Arc<Token>, Error> {
        waited(self.replace(refused), limit)
    }

    /// The value of an `Authorization` header, for any HTTP client: `Bearer` and the access token. Tokens that are used in
    /// another way are an error.
    pub async fn authorization(&self) -> Result<Secret, Error> {
        self.token().await?.authorization()
    }

    /// Another token than one that somebody refused: the one that is used by now, if it is another, or else a new one.
    ///
    /// Who refuses every new token, too, does not cause more than one renewal in the time of a cool-down.
    pub async fn replace(&self, refused: &Token) -> Result<Arc<Token>, Error> {
        self.get(Some(&refused.access_token)).await
    }

    /// Begins what [`replace`](Self::replace) does, without waiting for it.
    pub(crate) fn begin_to_replace(&self, refused: &Token) {
        let _ = self.shared.look(Some(&refused.access_token), None);
    }

    /// The token as it is now, expired or not.
    pub fn current(&self) -> Option<Arc<Token>> {
        self.shared.state().held.as_ref().map(|held| Arc::clone(&held.token))
    }

    /// Takes a new token in the place of the one that there was: after somebody signed in again, for instance. It is stored as well, in
    /// the background (see [`settled`](Self::settled)), and wins over what a renewal gives that is on its way.
    pub fn supply(&self, token: Token) {
        let shared = &self.shared;
        let mut state = shared.state();
        let held = Held::first(&shared.settings, token);
        state.held = Some(Held { is_new: shared.store.is_some(), ..held });
        (state.failed, state.replaced, state.loaded) = (None, None, true);
        state.supplied += 1;
        let problem = shared.store_new(&mut state);
        drop(state);
        shared.changed.send_replace(());
        problem.iter().for_each(|error| shared.report(error));
    }

    /// Waits until no renewal is on its way, and what was supplied has been stored or could not be. For programs that are about
    /// to end: a login whose renewal they break off ends with them, and what is not stored by then is lost.
    pub async fn settled(&self) {
        let mut changed = self.shared.changed.subscribe();
        // This source keeps the other end.
        while self.shared.state().renewing && changed.changed().await.is_ok() {}
    }

    /// The same for those without async: says whether it came to that in time.
    #[cfg(feature = "blocking")]
    pub fn settled_blocking(&self, limit: Duration) -> bool {
        background::wait(self.settled(), limit).is_some()
    }

    #[cfg(test)]
    pub(super) fn is_renewing(&self) -> bool {
        self.shared.state().renewing
    }

    async fn get(&self, refused: Option<&Secret>) -> Result<Arc<Token>, Error> {
        let begin = match self.shared.look(refused, None) {
            Look::Have(token) => return Ok(token),
            Look::Failed(error) => return Err(error),
            Look::Wait(ended) => ended,
        };
        let mut changed = self.shared.changed.subscribe();
        loop {
            match self.shared.look(refused, Some(begin)) {
                Look::Have(token) => return Ok(token),
                Look::Failed(error) => return Err(error),
                // What has changed since the look before this one is noticed.
                Look::Wait(_) => changed.changed().await.expect("this source keeps the other end"),
            }
        }
    }
}

/// Waits for a token on this thread.
#[cfg(feature = "blocking")]
fn waited(token: impl Future<Output = Result<Arc<Token>, Error>>, limit: Duration) -> Result<Arc<Token>, Error> {
    background::may_wait()?;
    let late = || Err(Error::new(Kind::Timeout, format!("no token within {limit:?}")));
    background::wait(token, limit).unwrap_or_else(late)
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // Nobody panics in the middle of a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks for a token that can be used, and begins a renewal if it is time for one. Those who have waited say how many had ended
    /// when they began: one that has failed since then is what they waited for.
    fn look(self: &Arc<Self>, refused: Option<&Secret>, begin: Option<u64>) -> Look {
        let now = self.settings.clock.now();
        let mut state = self.state();
        let good = state.held.as_ref().filter(|held| !held.token.is_expired_at(now, Duration::ZERO));
        let good = good.filter(|held| refused != Some(&held.token.access_token));
        let Some(held) = good.filter(|_| state.loaded || self.store.is_none()) else {
            if let Some(failed) = state.waited_for(begin) {
                return Look::Failed(failed.error.again());
            }
            if state.renewing {
                return Look::Wait(state.ended);
            }
            // A store may have a token of somebody who signed in again by now.
            if let Some(failed) = state.failed.as_ref().filter(|failed| failed.is_final && self.store.is_none()) {
                return Look::Failed(failed.error.again());
            }
            return match state.no_renewal(now, refused.is_some(), begin, self.settings.cooldown) {
                Some(error) => Look::Failed(error),
                None => self.begin(&mut state, refused),
            };
        };
        let token = Arc::clone(&held.token);
        let due = held.renew_at.is_some_and(|at| at <= now) && (self.store.is_some() || self.renewal.can_renew(held));
        let due = due || held.is_new;
        if due && !state.renewing && state.cooling(now).is_none() {
            // Should it not even begin, there is still time.
            let _ = self.begin(&mut state, None);
        }
        Look::Have(token)
    }

    /// Begins a renewal; of a token that was refused even if it is not yet time.
    fn begin(self: &Arc<Self>, state: &mut State, refused: Option<&Secret>) -> Look {
        if refused.is_some() {
            state.replaced = Some(self.settings.clock.now());
        }
        let renewal = renewal::renew(Arc::clone(self), state.held.clone(), refused.cloned(), state.supplied);
        match background::spawn(renewal) {
            Ok(()) => {
                state.renewing = true;
                Look::Wait(state.ended)
            }
            Err(error) => Look::Failed(error),
        }
    }

    /// Gets a token of a new login into the store.
    fn store_new(self: &Arc<Self>, state: &mut State) -> Option<Error> {
        let is_new = !state.renewing && state.held.as_ref().is_some_and(|held| held.is_new);
        match is_new.then(|| self.begin(state, None)) {
            Some(Look::Failed(error)) => Some(error),
            _ => None,
        }
    }

    /// A renewal has ended. What it gave is used, unless another token was supplied meanwhile: says whether it is.
    pub(super) fn land(self: &Arc<Self>, supplied: u64, result: Result<Held, Failure>) -> bool {
        let now = self.settings.clock.now();
        let mut state = self.state();
        (state.renewing, state.loaded) = (false, true);
        state.ended += 1;
        let is_used = state.supplied == supplied;
        let mut told = None;
        match result {
            _ if !is_used => told = self.store_new(&mut state),
            Ok(held) if held.token.is_expired_at(now, Duration::ZERO) => {
                state.held = Some(held);
                state.fail(now, &self.settings, Error::response("the new token has expired already"), false);
            }
            Ok(held) => (state.held, state.failed) = (Some(held), None),
            Err(Failure::Later(error)) => {
                // It ends no call as long as there is a good token.
                let is_good = state.held.as_ref().is_some_and(|held| !held.token.is_expired_at(now, Duration::ZERO));
                told = is_good.then(|| error.again());
                state.fail(now, &self.settings, error, false);
            }
            Err(Failure::Never(error)) => {
                // The first time says why.
                let before = state.held.as_ref().is_some_and(|held| held.spent).then(|| state.failed.as_ref()).flatten();
                let error = before.map_or(error, |failed| failed.error.again());
                state.held.iter_mut().for_each(|held| (held.spent, held.is_given) = (true, false));
                state.fail(now, &self.settings, error, true);
            }
        }
        drop(state);
        self.changed.send_replace(());
        told.iter().for_each(|error| self.report(error));
        is_used
    }

    /// Is it still this token that is used?
    pub(super) fn uses(&self, held: &Held) -> bool {
        self.state().held.as_ref().is_some_and(|used| Arc::ptr_eq(&used.token, &held.token))
    }

    /// A token is in the store with its generation, and new there no longer.
    pub(super) fn is_stored(&self, stored: &Held) {
        if let Some(held) = self.state().held.as_mut().filter(|held| Arc::ptr_eq(&held.token, &stored.token)) {
            (held.generation, held.is_new, held.is_given) = (stored.generation, false, false);
        }
    }

    /// Tells whoever wants to know of something that went wrong and ends no call.
    pub(super) fn report(&self, error: &Error) {
        crate::trace::Trace::reports(error);
        if let Some(problem) = &self.settings.problem {
            // Standard error has its words. The renewal does not end with it.
            let _ = catch_unwind(AssertUnwindSafe(|| problem(error)));
        }
    }
}

impl State {
    /// How the renewal ended that somebody waited for, if it failed. Another may have begun since then.
    fn waited_for(&self, begin: Option<u64>) -> Option<&Failed> {
        self.failed.as_ref().filter(|failed| begin.is_some_and(|begin| failed.number > begin))
    }

    /// Why no renewal begins now, though there is no token that can be used.
    fn no_renewal(&self, now: SystemTime, is_refused: bool, begin: Option<u64>, cooldown: Duration) -> Option<Error> {
        let cooling = self.cooling(now).map(Error::again);
        if !is_refused {
            return cooling;
        }
        let since = self.replaced.and_then(|at| now.duration_since(at).ok());
        let was_replaced = since.is_some_and(|since| since < cooldown) || (since.is_some() && begin.is_some());
        cooling.or_else(|| was_replaced.then(|| Error::new(Kind::Server, REFUSED)))
    }

    /// The error of the last renewal, as long as it is too early for another.
    fn cooling(&self, now: SystemTime) -> Option<&Error> {
        let failed = self.failed.as_ref()?;
        // Should the clock have been put back, it is not waited for.
        let left = failed.until.duration_since(now).ok().filter(|left| *left <= failed.rest)?;
        (!left.is_zero()).then_some(&failed.error)
    }

    fn fail(&mut self, now: SystemTime, settings: &Settings, error: Error, is_final: bool) {
        let in_a_row = self.failed.as_ref().map_or(0, |failed| failed.in_a_row).saturating_add(1);
        let asked = error.retry_after().unwrap_or_default().min(LONGEST_COOLDOWN);
        let rest = cooldown(settings.cooldown, in_a_row).max(asked);
        self.failed = Some(Failed { error, number: self.ended, until: now + rest, rest, in_a_row, is_final });
    }
}

impl Held {
    pub(super) fn new(settings: &Settings, token: Arc<Token>, generation: u64, login: Option<u64>) -> Self {
        let now = settings.clock.now();
        let renew_at = token.expires_at.map(|at| {
            // A token that lasts hardly longer than the leeway is used for half of its time.
            let left = at.duration_since(now).unwrap_or_default();
            let leeway = settings.leeway.min(left / 2);
            // Many that got their tokens together do not come back together.
            now + left.saturating_sub(leeway + leeway.mul_f64(fastrand::f64() / 4.0))
        });
        Self { token, generation, login, spent: false, is_new: false, is_given: false, renew_at }
    }

    /// The first of a login.
    fn first(settings: &Settings, token: Token) -> Self {
        let login = store::login_of(&token);
        Self::new(settings, Arc::new(token), 0, Some(login))
    }

    /// Was it given to begin with, and is what is stored of another login?
    pub(super) fn is_of_another(&self, stored: &StoredToken) -> bool {
        self.is_given && stored.login.is_some() && stored.login != self.login
    }

    pub(super) fn of_stored(settings: &Settings, stored: StoredToken) -> Self {
        let StoredToken { token, generation, login, spent } = stored;
        Self { spent, ..Self::new(settings, Arc::new(token), generation, login) }
    }

    pub(super) fn stored(&self, spent: bool) -> StoredToken {
        StoredToken { token: (*self.token).clone(), generation: self.generation, login: self.login, spent }
    }

    /// Is what is stored newer? Whoever signed in again began to count anew.
    pub(super) fn is_older_than(&self, stored: &StoredToken) -> bool {
        let is_another = self.login.zip(stored.login).is_some_and(|(own, other)| own != other);
        is_another || (self.generation, self.spent) < (stored.generation, stored.spent)
    }
}

/// The longest time after a failed renewal, whatever the settings say.
const LONGEST_COOLDOWN: Duration = Duration::from_secs(60 * 60);

/// How long renewals rest after some failures in a row: twice as long each time, from a sixteenth of the longest time on.
fn cooldown(longest: Duration, in_a_row: u32) -> Duration {
    let first = longest / 16;
    let ceiling = first.saturating_mul(1_u32.checked_shl(in_a_row - 1).unwrap_or(u32::MAX)).min(longest).min(LONGEST_COOLDOWN);
    ceiling.mul_f64(0.5 + fastrand::f64() / 2.0)
}

const REFUSED: &str = "a token that is new was refused, too: no other is asked for yet";

impl Client {
    /// A source of tokens for a grant, which is given again, all of it, for each: client credentials, an assertion, an exchange.
    ///
    /// A [refresh token](Grant::refresh_token) as the grant begins a login whose token has expired; its other parameters go with
    /// every renewal, and its refresh token may be empty if the login is in a store. A code is used up by the first token: use
    /// [`token_source_of`](Self::token_source_of) with that.
    pub fn token_source(&self, grant: impl Into<Grant>) -> TokenSourceBuilder {
        let grant = grant.into();
        let Some(refresh_token) = grant.refreshes().cloned() else {
            let once = grant.is_code();
            return TokenSourceBuilder::new(if once { Renewal::None } else { Renewal::Grant(self.clone(), grant) });
        };
        let builder = TokenSourceBuilder::new(Renewal::Refresh(self.clone(), grant));
        if refresh_token.expose().is_empty() {
            return builder;
        }
        builder.token(Token::new("").with_refresh_token(refresh_token).with_expires_at(SystemTime::UNIX_EPOCH))
    }

    /// A source of the tokens of a login: it begins with one of them, and renews it with its refresh token.
    pub fn token_source_of(&self, token: Token) -> TokenSourceBuilder {
        self.stored_token_source().token(token)
    }

    /// The same for a login that is in a [store](TokenSourceBuilder::store), or is going to be [supplied](TokenSource::supply).
    pub fn stored_token_source(&self) -> TokenSourceBuilder {
        TokenSourceBuilder::new(Renewal::Refresh(self.clone(), Grant::refresh_token("")))
    }
}

/// Sets up a [`TokenSource`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TokenSourceBuilder {
    renewal: Renewal,
    token: Option<Token>,
    store: Option<Arc<dyn TokenStore>>,
    settings: Settings,
}

impl TokenSourceBuilder {
    fn new(renewal: Renewal) -> Self {
        let second = Duration::from_secs(1);
        let settings =
            Settings { leeway: 60 * second, cooldown: 30 * second, limit: 30 * second, clock: Clock::default(), problem: None };
        Self { renewal, token: None, store: None, settings }
    }

    /// The token to begin with, unless there is a newer one of the same login in the store; one of another login there gives way.
    /// After a login [supply](TokenSource::supply) its token.
    pub fn token(mut self, token: Token) -> Self {
        self.token = Some(token);
        self
    }

    /// Where tokens are kept between runs, and shared among processes.
    pub fn store(mut self, store: impl TokenStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// How long before it expires a token is renewed; up to a quarter more, by chance, and never more than half of its time. 60
    /// seconds by default.
    pub fn leeway(mut self, time: Duration) -> Self {
        self.settings.leeway = time;
        self
    }

    /// How long renewals rest at most after one that failed, or that was made because a token was refused. 30 seconds by default, which
    /// is reached by and by: after the first failure they rest for at most two.
    pub fn cooldown(mut self, time: Duration) -> Self {
        self.settings.cooldown = time;
        self
    }

    /// Time limit for a function of the caller's own, and for each step of a store. 30 seconds by default. Requests have the time limit of
    /// their client.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.limit = limit;
        self
    }

    /// Is told of what goes wrong and ends no call: a token that cannot be stored, for instance. It is used all the same, and stored as
    /// soon as that works.
    pub fn on_problem(mut self, told: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        self.settings.problem = Some(Arc::new(told));
        self
    }

    #[cfg(test)]
    pub(super) fn clock(mut self, clock: Clock) -> Self {
        self.settings.clock = clock;
        self
    }

    /// Makes the source. Nothing is sent yet.
    pub fn build(self) -> TokenSource {
        let Self { renewal, token, store, settings } = self;
        let held = token.map(|token| Held { is_given: true, ..Held::first(&settings, token) });
        let state = Mutex::new(State { held, ..State::default() });
        TokenSource { shared: Arc::new(Shared { renewal, store, settings, state, changed: watch::Sender::new(()) }) }
    }
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSource").field("token", &self.current()).finish_non_exhaustive()
    }
}

impl fmt::Debug for TokenSourceBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSourceBuilder").field("token", &self.token).finish_non_exhaustive()
    }
}
