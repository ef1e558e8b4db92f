//! A server that speaks HTTP/2 as its script says: enough of it for gRPC, and no more order than the script wants.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::sync::{Mutex as Waiting, Notify};
use tokio::task::{AbortHandle, JoinSet};

use super::frames::{
    self, ACK, DATA, END_STREAM, GOAWAY, HEAD, HEADERS, INITIAL_WINDOW_SIZE, LONGEST, PING, PREFACE, RST_STREAM, SETTINGS,
    WINDOW_UPDATE,
};
use super::http1::until_hung_up;
use super::step::{Asked, Peer, Script, Step, drip};

/// Data that scripts send as finished frames is not counted against the client's windows; it is less than this.
const UNCOUNTED: i64 = 4096;

/// What the streams of a connection share.
struct Shared<P> {
    peer: Waiting<Option<P>>,
    credit: Mutex<Credit>,
    /// The client takes more data.
    grown: Notify,
    /// A script has ended the connection.
    ended: Notify,
}

/// How much data the client takes.
struct Credit {
    connection: i64,
    initial: i64,
    streams: HashMap<u32, i64>,
}

/// Serves one connection.
pub(super) async fn serve(mut reader: impl AsyncRead + Unpin, peer: impl Peer, connection: usize, script: &Script) {
    let credit = Credit { connection: 65_535 - UNCOUNTED, initial: 65_535 - UNCOUNTED, streams: HashMap::new() };
    let shared =
        Shared { peer: Waiting::new(Some(peer)), credit: Mutex::new(credit), grown: Notify::new(), ended: Notify::new() };
    let shared = Arc::new(shared);
    let mut greeting = (script.greeting)(connection);
    let stalls = greeting.pop_if(|step| matches!(step, Step::Stall)).is_some();
    shared.play(0, greeting).await;
    if stalls {
        return until_hung_up(&mut reader).await;
    }
    if shared.send(&frames::settings(&script.settings)).await.is_err() {
        return;
    }
    tokio::select! {
        _ = listen(&mut reader, &shared, connection, script) => {}
        () = shared.ended.notified() => {}
    }
}

/// Reads until the client hangs up. The scripts of its requests run meanwhile, and end with it.
async fn listen<P: Peer>(
    reader: &mut (impl AsyncRead + Unpin),
    shared: &Arc<Shared<P>>,
    connection: usize,
    script: &Script,
) -> std::io::Result<()> {
    let mut running = JoinSet::new();
    let mut handles: HashMap<u32, AbortHandle> = HashMap::new();
    let mut open: HashMap<u32, Asked> = HashMap::new();
    let mut number = 0;
    reader.read_exact(&mut [0; PREFACE.len()]).await?;
    loop {
        let mut head = [0; HEAD];
        reader.read_exact(&mut head).await?;
        let mut payload = vec![0; u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize];
        reader.read_exact(&mut payload).await?;
        let (kind, flags) = (head[3], head[4]);
        let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
        match kind {
            HEADERS => {
                open.insert(stream, Asked { connection, number, stream, head: payload, body: Vec::new() });
                number += 1;
            }
            DATA => {
                shared.replenish(payload.len()).await?;
                open.entry(stream).and_modify(|asked| asked.body.extend_from_slice(&payload));
            }
            RST_STREAM => drop(handles.remove(&stream).map(|handle| handle.abort())),
            GOAWAY => return Ok(()),
            _ => shared.answer(kind, flags, stream, &payload).await?,
        }
        if matches!(kind, HEADERS | DATA)
            && flags & END_STREAM != 0
            && let Some(asked) = open.remove(&stream)
        {
            let (shared, steps) = (Arc::clone(shared), (script.answer)(&asked));
            handles.insert(stream, running.spawn(async move { shared.play(stream, steps).await }));
        }
        while running.try_join_next().is_some() {}
    }
}

impl<P: Peer> Shared<P> {
    fn credit(&self) -> MutexGuard<'_, Credit> {
        self.credit.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Frames that concern the connection.
    async fn answer(&self, kind: u8, flags: u8, stream: u32, payload: &[u8]) -> std::io::Result<()> {
        match kind {
            SETTINGS if flags & ACK == 0 => {
                for setting in payload.chunks_exact(6) {
                    if u16::from_be_bytes([setting[0], setting[1]]) == INITIAL_WINDOW_SIZE {
                        self.credit().initial = i64::from(number(&setting[2..])) - UNCOUNTED;
                    }
                }
                self.send(&frames::frame(SETTINGS, ACK, 0, &[])).await
            }
            PING if flags & ACK == 0 => self.send(&frames::frame(PING, ACK, 0, payload)).await,
            WINDOW_UPDATE => {
                self.credit().grow(stream, i64::from(number(payload)));
                self.grown.notify_waiters();
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Lets the client send as much again.
    async fn replenish(&self, received: usize) -> std::io::Result<()> {
        match u32::try_from(received) {
            Ok(received) if received > 0 => self.send(&frames::window_update(0, received)).await,
            _ => Ok(()),
        }
    }

    async fn send(&self, bytes: &[u8]) -> std::io::Result<()> {
        match self.peer.lock().await.as_mut() {
            Some(peer) => peer.write_all(bytes).await,
            None => Err(std::io::ErrorKind::NotConnected.into()),
        }
    }

    async fn play(&self, stream: u32, steps: Vec<Step>) {
        for step in steps {
            let sent = match step {
                Step::Send(bytes) => self.send(&bytes).await,
                Step::Drip(bytes, pause) => match self.peer.lock().await.as_mut() {
                    Some(peer) => drip(peer, &bytes, pause).await,
                    None => return,
                },
                Step::Flood(bytes, times) => self.flood(stream, &bytes, times).await,
                Step::Wait(pause) => {
                    tokio::time::sleep(pause).await;
                    Ok(())
                }
                Step::Stall => std::future::pending().await,
                Step::Close | Step::Reset => return self.end(matches!(step, Step::Reset)).await,
            };
            if sent.is_err() {
                return;
            }
        }
    }

    async fn end(&self, breaks: bool) {
        if let Some(peer) = self.peer.lock().await.take().filter(|_| breaks) {
            peer.abort();
        }
        self.ended.notify_one();
    }

    /// Sends data as the client takes it.
    async fn flood(&self, stream: u32, bytes: &[u8], times: Option<usize>) -> std::io::Result<()> {
        let mut sent = 0;
        while times.is_none_or(|times| sent < times) {
            let mut rest = bytes;
            while !rest.is_empty() {
                let (now, later) = rest.split_at(self.room(stream, rest.len().min(LONGEST)).await);
                self.send(&frames::data(stream, false, now)).await?;
                rest = later;
            }
            sent += 1;
        }
        Ok(())
    }

    /// Waits until there is room for data, and takes it.
    async fn room(&self, stream: u32, wanted: usize) -> usize {
        loop {
            let grown = self.grown.notified();
            let taken = self.credit().take(stream, i64::try_from(wanted).unwrap_or(i64::MAX));
            match usize::try_from(taken) {
                Ok(room) if room > 0 => return room,
                _ => grown.await,
            }
        }
    }
}

impl Credit {
    fn grow(&mut self, stream: u32, more: i64) {
        if stream == 0 {
            self.connection += more;
        } else {
            *self.streams.entry(stream).or_default() += more;
        }
    }

    /// Of each stream only the growth is kept: what it begins with may still change.
    fn take(&mut self, stream: u32, wanted: i64) -> i64 {
        let grown = self.streams.entry(stream).or_default();
        let taken = wanted.min(self.connection).min(self.initial + *grown).max(0);
        self.connection -= taken;
        *grown -= taken;
        taken
    }
}

fn number(bytes: &[u8]) -> u32 {
    bytes.first_chunk().map_or(0, |bytes| u32::from_be_bytes(*bytes))
}
