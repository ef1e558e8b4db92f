//! Connections that are cut within a request: a relay in front of a well-behaved server passes so many bytes of it on, and then
//! ends the connection.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use authorizer::Protocol;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};

use super::contents::{self, Good, Operation};
use super::frames::{DATA, END_STREAM, HEAD, HEADERS, PREFACE};
use super::host::{Host, Listening};
use super::http1::until_hung_up;
use super::retrying::client;
use super::step::Script;
use super::{ground, matrix};
use crate::Failure;
use crate::driver::Way;

/// How connections behave that were cut after each byte of a request.
#[derive(Debug)]
pub(super) struct CutRequests {
    /// Bytes of the request.
    pub(super) length: usize,
    /// Requests of which any byte arrived, and calls.
    pub(super) begun: (usize, usize),
    /// Requests that arrived whole.
    pub(super) whole: usize,
    /// Cuts after which a write was begun twice or never, or ended well though its response could not arrive.
    pub(super) wrong: Vec<String>,
}

/// The way in which a connection ends.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Close,
    Reset,
}

/// What the relay has to do, and what it saw.
#[derive(Default)]
struct Watch {
    /// After how many bytes of the next request the connection ends.
    cut: Mutex<Option<(usize, End)>>,
    /// Requests of which a byte came.
    begun: AtomicUsize,
    /// Bytes of the last request.
    length: AtomicUsize,
}

impl Watch {
    fn cut(&self) -> MutexGuard<'_, Option<(usize, End)>> {
        self.cut.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes on a kept connection, which is closed or reset after each byte of the request.
pub(super) async fn run(host: &Host, way: Way) -> Result<CutRequests, Failure> {
    let good = Good::new(way.protocol, Operation::Write, ground::TOKEN);
    let arrived = Arc::<Mutex<HashMap<u64, usize>>>::default();
    let counts = Arc::clone(&arrived);
    let server = ground::plain(
        host,
        way.protocol,
        Script::new(move |asked| {
            let mark = contents::mark(asked).unwrap_or(u64::MAX);
            *counts.lock().unwrap_or_else(PoisonError::into_inner).entry(mark).or_default() += 1;
            vec![good.step(asked.stream)]
        }),
    );
    let watch = Arc::<Watch>::default();
    let relay = relay(host, server.url().trim_start_matches("http://").parse()?, way.protocol, Arc::clone(&watch));
    let client = client(way, &format!("http://{}", relay.address))?;
    // The first two leave behind what a connection learns once.
    for mark in 0..2 {
        matrix::write(&client, mark).await?;
    }
    let length = watch.length.load(Ordering::SeqCst);
    let mut found = CutRequests { length, begun: (0, 0), whole: 0, wrong: Vec::new() };
    let mut mark = 2;
    for (after, end) in (1..=length).flat_map(|after| [(after, End::Close), (after, End::Reset)]) {
        for _ in 0..2 {
            matrix::write(&client, mark).await?;
            mark += 1;
        }
        let before = watch.begun.load(Ordering::SeqCst);
        *watch.cut() = Some((after, end));
        let result = matrix::write(&client, mark).await;
        let begun = watch.begun.load(Ordering::SeqCst) - before;
        let whole = arrived.lock().unwrap_or_else(PoisonError::into_inner).get(&mark).copied().unwrap_or_default();
        found.begun = (found.begun.0 + begun, found.begun.1 + 1);
        found.whole += whole;
        // The response of a request that arrived whole may be on its way before the end.
        if begun != 1 || whole > 1 || (whole == 0 && result.is_ok()) || watch.cut().is_some() {
            let outcome = result.map_err(|error| error.kind());
            found.wrong.push(format!("{end:?} after {after} of {length} bytes: begun {begun} times, {whole} whole, {outcome:?}"));
        }
        mark += 1;
    }
    Ok(found)
}

fn relay(host: &Host, server: SocketAddr, protocol: Protocol, watch: Arc<Watch>) -> Listening {
    host.listen(move |client, _| {
        let watch = Arc::clone(&watch);
        async move {
            let Ok(server) = TcpStream::connect(server).await else { return };
            drop(server.set_nodelay(true));
            let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
            let back = tokio::spawn(pass_back(from_server, to_client));
            let (mut from_client, end) = pass_on(from_client, to_server, protocol, &watch).await;
            // With it goes the half that writes, which says that nothing follows.
            back.abort();
            drop(back.await);
            match end {
                // Unread bytes would make a reset of it.
                Some(End::Close) => until_hung_up(&mut from_client).await,
                Some(End::Reset) => drop(from_client.as_ref().set_zero_linger()),
                None => {}
            }
        }
    })
}

async fn pass_back(mut from: OwnedReadHalf, mut to: OwnedWriteHalf) {
    drop(tokio::io::copy(&mut from, &mut to).await);
}

/// Passes requests on; yields the reading half and how the connection is to end.
async fn pass_on(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    protocol: Protocol,
    watch: &Watch,
) -> (OwnedReadHalf, Option<End>) {
    let mut passage = Passage { reader: &mut from, writer: &mut to, watch, left: None };
    let end = if protocol == Protocol::Grpc { http2(&mut passage).await } else { http1(&mut passage).await };
    (from, end.err().flatten())
}

/// One direction of a connection.
struct Passage<'a> {
    reader: &'a mut OwnedReadHalf,
    writer: &'a mut OwnedWriteHalf,
    watch: &'a Watch,
    /// What may still pass of the request that is to be cut.
    left: Option<(usize, End)>,
}

/// The connection has ended by itself, or is to be ended so.
type Ended = Option<End>;

impl Passage<'_> {
    /// A request begins.
    fn begin(&mut self) {
        self.watch.begun.fetch_add(1, Ordering::SeqCst);
        self.left = self.watch.cut().take();
    }

    /// Takes so many bytes from the client.
    async fn take(&mut self, length: usize) -> Result<Vec<u8>, Ended> {
        let mut bytes = vec![0; length];
        self.reader.read_exact(&mut bytes).await.map_err(|_| None)?;
        Ok(bytes)
    }

    /// Passes bytes on as far as they may.
    async fn pass(&mut self, bytes: &[u8]) -> Result<(), Ended> {
        let allowed = self.left.map_or(bytes.len(), |(left, _)| left.min(bytes.len()));
        self.writer.write_all(&bytes[..allowed]).await.map_err(|_| None)?;
        let Some((left, end)) = &mut self.left else { return Ok(()) };
        *left -= allowed;
        if *left == 0 { Err(Some(*end)) } else { Ok(()) }
    }
}

/// Requests one after the other, each with a body of the length that it announces.
async fn http1(passage: &mut Passage<'_>) -> Result<(), Ended> {
    loop {
        let mut request = passage.take(1).await?;
        passage.begin();
        passage.pass(&request).await?;
        while !request.ends_with(b"\r\n\r\n") {
            let byte = passage.take(1).await?;
            passage.pass(&byte).await?;
            request.extend(byte);
        }
        let head = String::from_utf8_lossy(&request).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
        let body = passage.take(length.unwrap_or_default()).await?;
        passage.pass(&body).await?;
        passage.watch.length.store(request.len() + body.len(), Ordering::SeqCst);
    }
}

/// The frames of a connection, of which those of requests are counted.
async fn http2(passage: &mut Passage<'_>) -> Result<(), Ended> {
    let preface = passage.take(PREFACE.len()).await?;
    passage.pass(&preface).await?;
    let mut length = 0;
    loop {
        let mut frame = passage.take(HEAD).await?;
        let payload = u32::from_be_bytes([0, frame[0], frame[1], frame[2]]) as usize;
        let (kind, flags) = (frame[3], frame[4]);
        if kind == HEADERS {
            passage.begin();
            length = 0;
        }
        frame.extend(passage.take(payload).await?);
        length += frame.len();
        passage.pass(&frame).await?;
        if matches!(kind, HEADERS | DATA) && flags & END_STREAM != 0 {
            passage.watch.length.store(length, Ordering::SeqCst);
        }
    }
}
