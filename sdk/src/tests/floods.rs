//! Servers that say something all the time and never respond.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::sample::READ;
use crate::client::Client;
use crate::protocol::Protocol;
use crate::retry::Retry;

/// Repeats a piece without end to whoever has said something. Says when it was hung up on.
fn flooding(greeting: &'static [u8], piece: &[u8]) -> (String, Arc<AtomicBool>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (ended, many) = (Arc::new(AtomicBool::new(false)), many(piece));
    let end = Arc::clone(&ended);
    thread::spawn(move || flood(&mut listener.accept().unwrap().0, greeting, &many, &end));
    (url, ended)
}

fn many(piece: &[u8]) -> Vec<u8> {
    piece.repeat(64 * 1024 / piece.len())
}

fn flood(stream: &mut (impl Read + Write), greeting: &[u8], many: &[u8], end: &AtomicBool) {
    let _ = stream.read(&mut [0; 4096]);
    let _ = stream.write_all(greeting);
    while stream.write_all(many).is_ok() {}
    end.store(true, Ordering::SeqCst);
}

/// Makes a call in a runtime with one thread, beside a task that wants to run all the time. Says how long the call took, and the
/// longest time in which the other task did not run.
async fn beside_another_task(url: &str, protocol: Protocol) -> (Duration, Duration) {
    let longest = Arc::new(AtomicU64::new(0));
    let other = tokio::spawn({
        let longest = Arc::clone(&longest);
        async move {
            loop {
                let start = Instant::now();
                tokio::time::sleep(Duration::from_millis(5)).await;
                longest.fetch_max(u64::try_from(start.elapsed().as_millis()).unwrap(), Ordering::SeqCst);
            }
        }
    });
    let builder = Client::builder(url).protocol(protocol).retry(Retry::none()).timeout(Duration::from_secs(1));
    #[cfg(feature = "grpc")]
    let builder = builder.grpc_url(url);
    #[cfg(feature = "rustls")]
    let builder = builder.tls_roots(super::certificates::GOOD);
    let start = Instant::now();
    let error = builder.build().unwrap().call(&READ, ()).await.expect_err("there is no response");
    let took = start.elapsed();
    assert!(error.is_timeout() || protocol == Protocol::Grpc, "{error}");
    other.abort();
    (took, Duration::from_millis(longest.load(Ordering::SeqCst)))
}

async fn is_hung_up(ended: &AtomicBool) -> bool {
    let start = Instant::now();
    while !ended.load(Ordering::SeqCst) && start.elapsed() < Duration::from_secs(10) {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    ended.load(Ordering::SeqCst)
}

#[tokio::test]
async fn informational_responses_without_end_end_at_the_deadline() {
    for piece in ["HTTP/1.1 102\r\n\r\n", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n"] {
        let (url, ended) = flooding(b"", piece.as_bytes());
        let (took, starved) = beside_another_task(&url, Protocol::Rest).await;
        println!("{piece:?}: the call took {took:?}, another task waited {starved:?}");
        assert!(took < Duration::from_secs(3) && starved < Duration::from_secs(1), "{piece:?} {took:?} {starved:?}");
        assert!(is_hung_up(&ended).await, "the connection stays open");
    }
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn informational_responses_over_tls_end_at_the_deadline() {
    let ended = Arc::new(AtomicBool::new(false));
    let end = Arc::clone(&ended);
    let many = many(b"HTTP/1.1 102\r\n\r\n");
    let url = super::certificates::speaking(move |stream| flood(stream, b"", &many, &end));
    let (took, starved) = beside_another_task(&url, Protocol::Rest).await;
    println!("over TLS: the call took {took:?}, another task waited {starved:?}");
    assert!(took < Duration::from_secs(3) && starved < Duration::from_secs(2), "{took:?} {starved:?}");
    assert!(is_hung_up(&ended).await, "the connection stays open");
}

#[cfg(feature = "grpc")]
#[tokio::test]
async fn informational_responses_over_http2_end_at_the_deadline() {
    // A header block that says `:status: 103`, for the first stream, without an end to it.
    let piece = [0, 0, 5, 1, 4, 0, 0, 0, 1, 0x08, 3, b'1', b'0', b'3'];
    let (url, ended) = flooding(&[0, 0, 0, 4, 0, 0, 0, 0, 0], &piece);
    let (took, starved) = beside_another_task(&url, Protocol::Grpc).await;
    println!("over HTTP/2: the call took {took:?}, another task waited {starved:?}");
    assert!(took < Duration::from_secs(3) && starved < Duration::from_secs(1), "{took:?} {starved:?}");
    assert!(is_hung_up(&ended).await, "the connection stays open");
}
