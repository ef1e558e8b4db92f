//! Pings of gRPC connections, with a clock that jumps to the next time limit.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

use super::sample::{ASK, text};
use crate::client::Client;
use crate::client::ClientBuilder;
use crate::error::Kind;
use crate::protocol::Protocol;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];
const PING: u8 = 6;
const PING_ACK: [u8; 9] = [0, 0, 8, PING, 1, 0, 0, 0, 0];

/// A server that greets and never answers a call; what it does about pings is the test's choice.
struct Silent {
    url: String,
    pings: Arc<AtomicUsize>,
}

impl Silent {
    async fn new(answers_pings: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let pings = Arc::<AtomicUsize>::default();
        let counter = Arc::clone(&pings);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&counter), answers_pings));
            }
        });
        Self { url, pings }
    }

    fn builder(&self) -> ClientBuilder {
        Client::builder("http://localhost:1").protocol(Protocol::Grpc).grpc_url(&self.url)
    }

    fn pings(&self) -> usize {
        self.pings.load(Ordering::SeqCst)
    }
}

async fn serve(mut stream: TcpStream, pings: Arc<AtomicUsize>, answers_pings: bool) -> std::io::Result<()> {
    stream.write_all(&SETTINGS).await?;
    stream.read_exact(&mut [0; PREFACE.len()]).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let mut payload = vec![0; usize::from(head[1]) * 256 + usize::from(head[2])];
        stream.read_exact(&mut payload).await?;
        if head[3] == PING {
            pings.fetch_add(1, Ordering::SeqCst);
            if answers_pings {
                stream.write_all(&[&PING_ACK[..], &payload].concat()).await?;
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_on_a_dead_connection_is_given_up_before_its_time_limit() {
    let server = Silent::new(false).await;
    let started = Instant::now();
    let call = server.builder().build().unwrap().call(&ASK, text("a")).timeout(Duration::from_secs(600));
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), Kind::Transport, "{error}");
    assert_eq!((started.elapsed().as_secs(), server.pings()), (30, 1));
}

#[tokio::test(start_paused = true)]
async fn a_slow_call_is_pinged_no_more_often_than_servers_bear() {
    for (limit, most) in [(30, 1), (90, 3), (900, 3)] {
        let server = Silent::new(true).await;
        let client = server.builder().timeout(Duration::from_secs(limit)).build().unwrap();
        let error = client.call(&ASK, text("a")).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Timeout, "{error}");
        assert!((1..=most).contains(&server.pings()), "{} pings in {limit} s", server.pings());
    }
}

#[tokio::test(start_paused = true)]
async fn an_idle_connection_is_not_pinged() {
    let server = Silent::new(true).await;
    let client = server.builder().build().unwrap();
    let error = client.call(&ASK, text("a")).timeout(Duration::from_secs(5)).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Timeout, "{error}");
    tokio::time::sleep(Duration::from_secs(80)).await;
    assert_eq!(server.pings(), 0);
}
