//! What a faulty server does, step by step.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncWrite, AsyncWriteExt, WriteHalf};
use tokio::net::TcpStream;
use tokio::net::tcp::OwnedWriteHalf;
use tokio_rustls::server::TlsStream;

/// One thing to do after a request, or after a connection was made.
#[derive(Clone, Debug)]
pub enum Step {
    /// Sends bytes as they are.
    Send(Vec<u8>),
    /// Sends bytes one at a time, with a pause before each.
    Drip(Vec<u8>, Duration),
    /// Does nothing for a while.
    Wait(Duration),
    /// Does nothing until the client hangs up.
    Stall,
    /// Sends the same bytes again and again, as often as is said or for ever; over HTTP/2 as the data of the stream.
    Flood(Arc<[u8]>, Option<usize>),
    /// Ends the connection in order.
    Close,
    /// Breaks the connection.
    Reset,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Number of the connection, from 0.
    pub connection: usize,
    /// Number of the request on it, from 0.
    pub number: usize,
    /// Number of the HTTP/2 stream; 0 over HTTP/1.1.
    pub stream: u32,
    /// Everything before the body; over HTTP/2 in its coded form.
    pub head: Vec<u8>,
    /// The body; over gRPC with the prefix of the message.
    pub body: Vec<u8>,
}

/// What a server does with a connection, by its number.
pub type Greeting = Arc<dyn Fn(usize) -> Vec<Step> + Send + Sync>;

/// What it does with a request.
pub type Answer = Arc<dyn Fn(&Asked) -> Vec<Step> + Send + Sync>;

/// What a faulty server does.
#[derive(Clone)]
pub struct Script {
    /// Right after a connection was made, before anything is read; connections are numbered from 0.
    pub greeting: Greeting,
    /// Settings that an HTTP/2 server begins with, as identifier and value.
    pub settings: Vec<(u16, u32)>,
    /// After each request.
    pub answer: Answer,
}

impl Script {
    /// Does the same thing after each request.
    pub fn new(answer: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static) -> Self {
        Self { greeting: Arc::new(|_| Vec::new()), settings: Vec::new(), answer: Arc::new(answer) }
    }
}

/// The writing half of a connection.
pub trait Peer: AsyncWrite + Unpin + Send + 'static {
    /// Breaks the connection, if it can be, as soon as the reading half is gone, too.
    fn abort(self);
}

impl Peer for OwnedWriteHalf {
    fn abort(self) {
        drop(self.as_ref().set_zero_linger());
        // Dropping it would say farewell first.
        self.forget();
    }
}

impl Peer for WriteHalf<TlsStream<TcpStream>> {
    fn abort(self) {}
}

/// Sends bytes one at a time.
pub async fn drip(peer: &mut impl Peer, bytes: &[u8], pause: Duration) -> std::io::Result<()> {
    for byte in bytes {
        tokio::time::sleep(pause).await;
        peer.write_all(&[*byte]).await?;
    }
    Ok(())
}
