//! The connections of one runtime to one server: calls are spread over as few as bear them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use http::Uri;
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;
use tokio::time::{Instant, timeout};
use tower_service::Service;

use super::super::{connecting, tls};
use super::connection::{Connection, Owner, Patience};
use super::connector::Connector;
use super::pulse::Pulse;
use crate::error::{Error, Kind};

/// Calls on a connection that make another one worth its while.
const BUSY: usize = 100;

/// Calls on each connection that make further ones wait while another connection is made.
const CROWDED: usize = 1000;

/// Most connections. When there are as many, they take all calls that the server allows; further ones wait.
const MOST: usize = 8;

/// How long no further connection is tried after one of several could not be made.
const PAUSE: Duration = Duration::from_secs(1);

/// What all pools of a client have in common.
pub(super) struct Settings {
    pub(super) connector: Connector,
    pub(super) target: Uri,
    pub(super) connect_timeout: Duration,
    pub(super) patience: Patience,
    /// Most connections without calls that are kept.
    pub(super) max_idle: usize,
}

pub(super) struct Pool {
    settings: Arc<Settings>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Those that take calls.
    open: Vec<Arc<Connection>>,
    /// One call makes a connection, at most.
    connecting: bool,
    /// No further connection before then.
    paused_until: Option<Instant>,
    /// Calls in the order in which they came.
    waiting: VecDeque<oneshot::Sender<Turn>>,
}

/// What a call is to do next.
enum Turn {
    Send(Lease),
    Connect(Connecting),
    /// There is no connection, and another call was told why.
    Fail(Error),
}

/// The place of a call on a connection. It is free again when this is dropped.
pub(super) struct Lease {
    pool: Arc<Pool>,
    /// None only once it is given back.
    connection: Option<Arc<Connection>>,
}

/// The right to make a connection. When this is dropped, another call has it.
struct Connecting {
    /// None only once it is given back.
    pool: Option<Arc<Pool>>,
}

impl Pool {
    pub(super) fn new(settings: Arc<Settings>) -> Self {
        Self { settings, state: Mutex::default() }
    }

    /// A panic under the lock, which only h2 could bring about, leaves nothing half done.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place on a connection, which is made if need be.
    pub(super) async fn lease(self: &Arc<Self>) -> Result<Lease, Error> {
        loop {
            match self.turn().await? {
                Turn::Send(lease) => return Ok(lease),
                Turn::Fail(error) => return Err(error),
                Turn::Connect(connecting) => {
                    if let Some(lease) = connecting.connect().await? {
                        return Ok(lease);
                    }
                }
            }
        }
    }

    async fn turn(self: &Arc<Self>) -> Result<Turn, Error> {
        let (mut turn, is_connected) = {
            let mut state = self.lock();
            if state.waiting.is_empty()
                && let Some(turn) = self.next(&mut state)
            {
                return Ok(turn);
            }
            let (sender, turn) = oneshot::channel();
            state.waiting.push_back(sender);
            (turn, !state.open.is_empty())
        };
        let ended = |_| Error::new(Kind::Connect, "no connection");
        if is_connected {
            return turn.await.map_err(ended);
        }
        let limit = self.settings.connect_timeout;
        match timeout(limit, &mut turn).await {
            Ok(turn) => turn.map_err(ended),
            // There is one by now, and the call waits for its place there.
            Err(_) if !self.lock().open.is_empty() => turn.await.map_err(ended),
            Err(_) => Err(Error::new(Kind::Connect, "no connection in time").timed_out(true)),
        }
    }

    /// What the next call can do at once, if anything.
    fn next(self: &Arc<Self>, state: &mut State) -> Option<Turn> {
        let with_room = state.open.iter().filter(|connection| connection.has_room());
        let freest = with_room.min_by_key(|connection| connection.pulse().calls());
        let calls = freest.map_or(usize::MAX, |connection| connection.pulse().calls());
        if calls >= BUSY && state.may_connect() {
            state.connecting = true;
            return Some(Turn::Connect(Connecting { pool: Some(Arc::clone(self)) }));
        }
        let waits = calls >= CROWDED && state.connecting;
        freest.filter(|_| !waits).map(|connection| Turn::Send(self.leased(connection)))
    }

    fn leased(self: &Arc<Self>, connection: &Arc<Connection>) -> Lease {
        connection.pulse().add_call();
        Lease { pool: Arc::clone(self), connection: Some(Arc::clone(connection)) }
    }

    fn dispatch_in(self: &Arc<Self>, state: &mut State) {
        while !state.waiting.is_empty() {
            let Some(mut turn) = self.next(state) else { return };
            loop {
                let Some(waiting) = state.waiting.pop_front() else { return turn.give_back(state) };
                match waiting.send(turn) {
                    Ok(()) => break,
                    Err(back) => turn = back,
                }
            }
        }
    }
}

impl Owner for Pool {
    fn dispatch(self: Arc<Self>) {
        self.dispatch_in(&mut self.lock());
    }

    fn forget(self: Arc<Self>, pulse: &Arc<Pulse>) {
        let mut state = self.lock();
        if state.forget(pulse) {
            self.dispatch_in(&mut state);
        }
    }

    fn forget_idle(&self, pulse: &Arc<Pulse>) -> bool {
        let mut state = self.lock();
        let is_idle = pulse.calls() == 0;
        if is_idle {
            state.forget(pulse);
        }
        is_idle
    }
}

impl State {
    fn may_connect(&self) -> bool {
        let is_paused = || self.paused_until.is_some_and(|until| Instant::now() < until);
        !self.connecting && self.open.len() < MOST && (self.open.is_empty() || !is_paused())
    }

    /// Says whether it was there.
    fn forget(&mut self, pulse: &Arc<Pulse>) -> bool {
        let found = self.open.iter().position(|connection| Arc::ptr_eq(connection.pulse(), pulse));
        found.map(|at| self.open.swap_remove(at)).is_some()
    }
}

impl Turn {
    /// Gives back what nobody waits for any longer.
    fn give_back(self, state: &mut State) {
        match self {
            Self::Send(mut lease) => {
                if let Some(connection) = lease.connection.take() {
                    connection.pulse().remove_call();
                }
            }
            Self::Connect(mut connecting) => {
                connecting.pool = None;
                state.connecting = false;
            }
            Self::Fail(_) => {}
        }
    }
}

impl Lease {
    pub(super) fn connection(&self) -> &Arc<Connection> {
        self.connection.as_ref().expect("it is given back when it is dropped")
    }

    /// The call was given up while the server may still answer it.
    pub(super) fn reset(&self) {
        let pulse = self.connection().pulse();
        if pulse.add_reset() {
            Arc::clone(&self.pool).forget(pulse);
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else { return };
        let mut state = self.pool.lock();
        let is_idle = connection.pulse().remove_call();
        self.pool.dispatch_in(&mut state);
        let kept = state.open.iter().filter(|connection| connection.pulse().calls() == 0).count();
        if is_idle && kept > self.pool.settings.max_idle {
            state.forget(connection.pulse());
        }
    }
}

impl Connecting {
    /// Makes a connection. Without one, the call looks again at those that there are.
    async fn connect(mut self) -> Result<Option<Lease>, Error> {
        let pool = Arc::clone(self.pool.as_ref().expect("it is given back when it is dropped"));
        let connected = connection(&pool).await;
        let mut state = pool.lock();
        self.pool = None;
        state.connecting = false;
        let connected = match connected {
            Ok(connection) => {
                let lease = pool.leased(&connection);
                state.open.push(connection);
                state.paused_until = None;
                Ok(Some(lease))
            }
            Err(_) if !state.open.is_empty() => {
                state.paused_until = Some(Instant::now() + PAUSE);
                Ok(None)
            }
            // Each call has its own limit.
            Err(error) if error.is_timeout() => Err(error),
            Err(error) => {
                state.waiting.drain(..).for_each(|waiting| drop(waiting.send(Turn::Fail(error.again()))));
                Err(error)
            }
        };
        pool.dispatch_in(&mut state);
        connected
    }
}

impl Drop for Connecting {
    fn drop(&mut self) {
        if let Some(pool) = self.pool.take() {
            let mut state = pool.lock();
            state.connecting = false;
            pool.dispatch_in(&mut state);
        }
    }
}

async fn connection(pool: &Arc<Pool>) -> Result<Arc<Connection>, Error> {
    let Settings { connector, target, patience, .. } = &*pool.settings;
    let socket = connector.clone().call(target.clone()).await.map_err(|error| {
        if let Some(problem) = tls::problem(&*error) {
            return connecting::without_tls(true, problem, &*error);
        }
        let timed_out = connecting::timed_out(&*error);
        let message = if timed_out { "no connection in time" } else { "no connection" };
        Error::new(Kind::Connect, message).timed_out(timed_out).because(&*error)
    })?;
    let owner: Weak<dyn Owner> = Arc::downgrade(&(Arc::clone(pool) as Arc<dyn Owner>));
    let begun = Connection::begin(TokioIo::new(socket), owner, *patience).await;
    begun.map_err(|error| Error::new(Kind::Connect, "no connection").because(&error))
}
