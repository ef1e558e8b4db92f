//! One HTTP/2 connection: what calls and its task know of each other, and the task that drives it, asks by pings whether the server
//! is there, and ends it when it is not, or when nothing has used the connection for long enough.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use h2::client::{Builder, SendRequest};
use h2::{Ping, PingPong};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, Sleep};

use super::inbound::Inbound;
use super::pulse::{Pulse, RESETS};

/// How long the server has to answer a ping, and an ending connection to end.
const PONG_WITHIN: Duration = Duration::from_secs(10);

/// How much of one answer, and of all answers of a connection, a server may send before it is read, in bytes.
const STREAM_WINDOW: u32 = 256 * 1024;
const CONNECTION_WINDOW: u32 = 768 * 1024;

/// What frames may take that have come and are not read, besides their content: h2 counts up to 256 bytes for a small one, and
/// ends the connection beyond this. Its default is enough for 1,600 answers at once.
const FRAMES_UNREAD: usize = 16 * 1024 * 1024;

/// Most headers of an answer, in bytes.
const HEADERS: u32 = 16 * 1024;

/// Streams before the server has said how many it takes.
const STREAMS_AT_FIRST: usize = 100;

const LATE_FRAMES: usize = 8 * RESETS;

/// Settings of HTTP/2. None of them depends on the client.
pub(super) fn settings() -> Builder {
    let mut builder = Builder::new();
    builder
        .enable_push(false)
        .initial_window_size(STREAM_WINDOW)
        .initial_connection_window_size(CONNECTION_WINDOW)
        .max_header_list_size(HEADERS)
        .initial_max_send_streams(STREAMS_AT_FIRST)
        .data_frame_budget(FRAMES_UNREAD)
        .max_concurrent_reset_streams(RESETS)
        .max_local_error_reset_streams(Some(LATE_FRAMES));
    builder
}

/// How long a connection may be silent or unused.
#[derive(Clone, Copy)]
pub(super) struct Patience {
    /// Of the server, while it has calls to answer, before it is asked by a ping.
    pub(super) silence: Duration,
    /// Without any call.
    pub(super) idleness: Duration,
}

/// What holds connections and hears of their ends.
pub(super) trait Owner: Send + Sync {
    /// Lets calls that wait do what they can.
    fn dispatch(self: Arc<Self>);

    /// Gives a connection no further calls.
    fn forget(self: Arc<Self>, pulse: &Arc<Pulse>);

    /// The same, unless it has calls: returns whether it has none.
    fn forget_idle(&self, pulse: &Arc<Pulse>) -> bool;
}

/// A connection that calls can be sent over. When nothing holds it any longer, and its calls have ended, it is closed.
pub(super) struct Connection {
    requests: SendRequest<Bytes>,
    pulse: Arc<Pulse>,
}

impl Connection {
    /// Greets the server, and leaves the connection to a task of its own.
    pub(super) async fn begin<T>(socket: T, owner: Weak<dyn Owner>, patience: Patience) -> Result<Arc<Self>, h2::Error>
    where
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let pulse = Arc::new(Pulse::new());
        let socket = Inbound::new(socket, Arc::clone(&pulse));
        let (requests, mut connection) = settings().handshake(socket).await?;
        let pings = connection.ping_pong().expect("it is asked for once");
        let ending = Ending { owner, pulse: Arc::clone(&pulse) };
        let mut watch = Watch::new(pings, patience, ending);
        tokio::spawn(async move {
            poll_fn(|context| {
                // Calls that this ends are told why when the connection is dropped.
                if Pin::new(&mut connection).poll(context).is_ready() { Poll::Ready(()) } else { watch.poll(context) }
            })
            .await;
        });
        Ok(Arc::new(Self { requests, pulse }))
    }

    /// What a request is sent with.
    pub(super) fn requests(&self) -> SendRequest<Bytes> {
        self.requests.clone()
    }

    pub(super) fn pulse(&self) -> &Arc<Pulse> {
        &self.pulse
    }

    /// Does the server take one more call?
    pub(super) fn has_room(&self) -> bool {
        self.pulse.calls() < self.requests.current_max_send_streams()
    }
}

/// When a connection's task ends, in order or with its runtime, the pool forgets the connection.
struct Ending {
    owner: Weak<dyn Owner>,
    pulse: Arc<Pulse>,
}

impl Drop for Ending {
    fn drop(&mut self) {
        if let Some(owner) = self.owner.upgrade() {
            owner.forget(&self.pulse);
        }
    }
}

/// What a connection waits for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Waiting {
    /// A call.
    Idle,
    /// Anything that the server says while it has calls to answer.
    Busy,
    /// The answer to a ping.
    Pinged,
    /// Its end.
    Closing,
}

/// Looks after one connection.
struct Watch {
    pings: PingPong,
    patience: Patience,
    ending: Ending,
    timer: Pin<Box<Sleep>>,
    waiting: Waiting,
    /// Since when the server is silent and has something to say.
    silent_since: Instant,
}

impl Watch {
    fn new(pings: PingPong, patience: Patience, ending: Ending) -> Self {
        let now = Instant::now();
        let timer = Box::pin(tokio::time::sleep_until(now + patience.idleness));
        Self { pings, patience, ending, timer, waiting: Waiting::Idle, silent_since: now }
    }

    /// Ready when the connection has to end at once.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.listen();
        loop {
            if self.waiting == Waiting::Pinged && self.pings.poll_pong(context).is_ready() {
                self.waiting = Waiting::Busy;
                self.silent_since = Instant::now();
                self.timer.as_mut().reset(self.silent_since);
            }
            if self.timer.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            let Some(next) = self.next(Instant::now()) else { return Poll::Ready(()) };
            self.timer.as_mut().reset(next);
        }
    }

    /// Takes notice of what has happened.
    fn listen(&mut self) {
        let pulse = &self.ending.pulse;
        if pulse.heard_settings.swap(false, Ordering::Relaxed)
            && let Some(owner) = self.ending.owner.upgrade()
        {
            owner.dispatch();
        }
        let woken = pulse.woken.swap(false, Ordering::Relaxed);
        if pulse.heard.swap(false, Ordering::Relaxed) || woken {
            self.silent_since = Instant::now();
        }
        if woken && self.waiting == Waiting::Idle {
            self.waiting = Waiting::Busy;
            let check = self.silent_since + self.patience.silence.min(self.patience.idleness);
            if check < self.timer.deadline() {
                self.timer.as_mut().reset(check);
            }
        }
    }

    /// The timer has run out: says when to look again, if there is something to wait for.
    fn next(&mut self, now: Instant) -> Option<Instant> {
        if matches!(self.waiting, Waiting::Pinged | Waiting::Closing) {
            return None;
        }
        if self.ending.pulse.calls() == 0 {
            self.waiting = Waiting::Idle;
            let until = self.ending.pulse.idle_since() + self.patience.idleness;
            if until > now {
                return Some(until);
            }
            // Between that look and this one it may have got a call.
            if !self.ending.owner.upgrade().is_none_or(|owner| owner.forget_idle(&self.ending.pulse)) {
                return Some(now);
            }
            self.waiting = Waiting::Closing;
            return Some(now + PONG_WITHIN);
        }
        let since = if self.waiting == Waiting::Idle { now } else { self.silent_since };
        self.waiting = Waiting::Busy;
        let until = since + self.patience.silence;
        if until > now {
            return Some(until.min(now + self.patience.idleness));
        }
        self.waiting = Waiting::Pinged;
        // It cannot fail: there is no other ping on its way.
        let _ = self.pings.send_ping(Ping::opaque());
        Some(now + PONG_WITHIN)
    }
}
