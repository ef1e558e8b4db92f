//! A server that speaks HTTP/2 by finished frames, so that it can do what no library would.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::client::Client;
use crate::client::ClientBuilder;
use crate::protocol::Protocol;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
const WINDOW_UPDATE: u8 = 8;
const END: u8 = 1;
const END_HEADERS: u8 = 4;

/// A request that has come whole.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// From 0.
    pub(super) connection: usize,
    /// How many requests came before it on its connection.
    pub(super) number: usize,
    pub(super) stream: u32,
}

/// What is sent, in order, on the connection of a request.
pub(super) enum Step {
    Send(Vec<u8>),
    Close,
}

pub(super) struct Server {
    url: String,
    seen: Arc<Seen>,
}

/// What came.
#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    open: AtomicUsize,
    asked: Mutex<Vec<Asked>>,
    /// How old streams were when they were reset.
    resets: Mutex<Vec<Duration>>,
}

impl Server {
    /// Begins each connection with the same frames, and answers each request by a function.
    pub(super) async fn new(greeting: Vec<u8>, answer: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self { url: format!("http://{}", listener.local_addr().unwrap()), seen: Arc::default() };
        let (seen, answer) = (Arc::clone(&server.seen), Arc::new(answer));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, answer, greeting) = (Arc::clone(&seen), Arc::clone(&answer), greeting.clone());
                tokio::spawn(async move {
                    let connection = seen.connections.fetch_add(1, Ordering::SeqCst);
                    seen.open.fetch_add(1, Ordering::SeqCst);
                    let _ = serve(stream, connection, greeting, &seen, &*answer).await;
                    seen.open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        server
    }

    pub(super) fn builder(&self) -> ClientBuilder {
        Client::builder("http://localhost:1").protocol(Protocol::Grpc).grpc_url(&self.url)
    }

    pub(super) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(super) fn connections(&self) -> usize {
        self.seen.connections.load(Ordering::SeqCst)
    }

    /// Connections that are open now.
    pub(super) fn open(&self) -> usize {
        self.seen.open.load(Ordering::SeqCst)
    }

    pub(super) fn asked(&self) -> Vec<Asked> {
        self.seen.asked.lock().unwrap().clone()
    }

    pub(super) fn resets(&self) -> Vec<Duration> {
        self.seen.resets.lock().unwrap().clone()
    }
}

async fn serve(
    stream: TcpStream,
    connection: usize,
    greeting: Vec<u8>,
    seen: &Seen,
    answer: &(dyn Fn(&Asked) -> Vec<Step> + Send + Sync),
) -> std::io::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut reader = BufReader::new(reader);
    let (out, mut outgoing) = unbounded_channel::<Step>();
    out.send(Step::Send(greeting)).expect("it is taken");
    let writing = async move {
        while let Some(Step::Send(bytes)) = outgoing.recv().await {
            writer.write_all(&bytes).await?;
        }
        writer.shutdown().await
    };
    tokio::select! {
        read = read(&mut reader, &out, connection, seen, answer) => read,
        written = writing => written,
    }
}

async fn read(
    reader: &mut BufReader<tokio::net::tcp::OwnedReadHalf>,
    out: &UnboundedSender<Step>,
    connection: usize,
    seen: &Seen,
    answer: &(dyn Fn(&Asked) -> Vec<Step> + Send + Sync),
) -> std::io::Result<()> {
    reader.read_exact(&mut [0; PREFACE.len()]).await?;
    let mut began: Vec<Instant> = Vec::new();
    loop {
        let mut head = [0; 9];
        reader.read_exact(&mut head).await?;
        let mut payload = vec![0; u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize];
        reader.read_exact(&mut payload).await?;
        let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
        let send = |bytes: Vec<u8>| drop(out.send(Step::Send(bytes)));
        match head[3] {
            SETTINGS if head[4] & END == 0 => send(frame(SETTINGS, END, 0, &[])),
            RST_STREAM => {
                let age = began.get(stream as usize / 2).map_or(Duration::ZERO, Instant::elapsed);
                seen.resets.lock().unwrap().push(age);
                // It was on its way.
                send([self::head(stream), data(stream, b"late"), end(stream)].concat());
            }
            DATA if head[4] & END != 0 => {
                let more = u32::try_from(payload.len()).expect("it is short");
                send(frame(WINDOW_UPDATE, 0, 0, &more.to_be_bytes()));
                let asked = Asked { connection, number: began.len(), stream };
                began.push(Instant::now());
                seen.asked.lock().unwrap().push(asked.clone());
                answer(&asked).into_iter().for_each(|step| drop(out.send(step)));
            }
            _ => {}
        }
    }
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("payloads are short").to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend_from_slice(&stream.to_be_bytes());
    frame.extend_from_slice(payload);
    frame
}

/// Settings that say how many streams the client may have open, if there is a limit.
pub(super) fn settings(streams: Option<u32>) -> Vec<u8> {
    let limit = streams.map(|streams| [&[0, 3][..], &streams.to_be_bytes()].concat()).unwrap_or_default();
    frame(SETTINGS, 0, 0, &limit)
}

pub(super) fn goaway(last: u32, code: u32) -> Step {
    Step::Send(frame(GOAWAY, 0, 0, &[last.to_be_bytes(), code.to_be_bytes()].concat()))
}

pub(super) fn reset(stream: u32, code: u32) -> Step {
    Step::Send(frame(RST_STREAM, 0, stream, &code.to_be_bytes()))
}

/// Data that ends nothing.
pub(super) fn data(stream: u32, payload: &[u8]) -> Vec<u8> {
    frame(DATA, 0, stream, payload)
}

fn head(stream: u32) -> Vec<u8> {
    frame(HEADERS, END_HEADERS, stream, &block(&[(":status", "200"), ("content-type", "application/grpc")]))
}

fn end(stream: u32) -> Vec<u8> {
    frame(HEADERS, END_HEADERS | END, stream, &block(&[("grpc-status", "0")]))
}

/// A whole answer, with data as it is.
pub(super) fn answer(stream: u32, data: &[u8]) -> Step {
    Step::Send([&head(stream), data, &end(stream)].concat())
}

/// Fields that nobody remembers, without compression.
fn block(fields: &[(&str, &str)]) -> Vec<u8> {
    let mut block = Vec::new();
    for (name, value) in fields {
        block.push(0);
        for text in [name, value] {
            block.push(u8::try_from(text.len()).expect("it is short"));
            block.extend_from_slice(text.as_bytes());
        }
    }
    block
}
