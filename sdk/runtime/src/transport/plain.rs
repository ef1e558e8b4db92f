//! HTTP/1.1 without TLS and without a proxy, which lets other tasks run however fast a server sends.
//!
//! hyper passes over informational responses (1xx) for as long as there is more to read at once, and it reads up to 400 KiB: a
//! server that sends nothing else keeps a thread busy for many times as long as a call may take. reqwest leaves no way in to its
//! connections; those with TLS read records of 16 KiB at most, of which tokio allows 128 in a row.

use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::{Request, Response, Uri};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::legacy::{self, Client};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use reqwest::Body;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tower_layer::Layer;
use tower_service::Service;

use super::connecting::{self, BoxError, Limit, Limited};
use super::resolver::Resolver;
use crate::error::{Error, Kind};
use crate::network::NetworkSettings;

/// How much a connection reads in a row, in bytes; one read more at most.
const IN_A_ROW: usize = 64 * 1024;

/// When the system looks whether the other side is still there: as reqwest has it.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
const KEEP_ALIVE_RETRIES: u32 = 3;

/// The connections to hosts without TLS.
#[derive(Clone)]
pub(super) struct Plain(Client<Limited<Connector>, Body>);

impl Plain {
    pub(super) fn new(config: &NetworkSettings) -> Self {
        let mut tcp = HttpConnector::new_with_resolver(Resolver::new());
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEP_ALIVE));
        tcp.set_keepalive_interval(Some(KEEP_ALIVE));
        tcp.set_keepalive_retries(Some(KEEP_ALIVE_RETRIES));
        let mut builder = Client::builder(TokioExecutor::new());
        builder.pool_timer(TokioTimer::new());
        builder.pool_idle_timeout(config.pool_idle_timeout).pool_max_idle_per_host(config.pool_max_idle);
        Self(builder.build(Limit(config.connect_timeout).layer(Connector(tcp))))
    }

    pub(super) async fn execute(&self, request: reqwest::Request) -> Result<reqwest::Response, Error> {
        let request: Request<Body> = request.try_into().map_err(|_| Error::build("the request cannot be made"))?;
        let response: Response<_> = self.0.request(request).await.map_err(|error| broken(&error))?;
        Ok(response.map(Body::wrap).into())
    }
}

/// What a failure means to the caller.
fn broken(error: &legacy::Error) -> Error {
    let timed_out = connecting::timed_out(error);
    let (kind, message) = match (error.is_connect(), timed_out) {
        (_, true) => (Kind::Connect, "no connection in time"),
        (true, false) => (Kind::Connect, "no connection"),
        (false, false) => (Kind::Transport, "the connection broke"),
    };
    Error::new(kind, message).timed_out(timed_out).because(error)
}

/// Makes connections that pause.
#[derive(Clone)]
struct Connector(HttpConnector<Resolver>);

impl Service<Uri> for Connector {
    type Response = TokioIo<Pausing>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.0.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let connecting = self.0.call(target);
        Box::pin(async { Ok(TokioIo::new(Pausing { socket: connecting.await?.into_inner(), read: 0 })) })
    }
}

/// A socket from which no more is read in a row than leaves others their turn.
struct Pausing {
    socket: TcpStream,
    /// Bytes since others last had their turn.
    read: usize,
}

impl AsyncRead for Pausing {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, to: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.read > IN_A_ROW {
            self.read = 0;
            // It has the task woken after all others, timers included.
            ready!(pin!(tokio::task::yield_now()).poll(context));
        }
        let before = to.filled().len();
        let read = Pin::new(&mut self.socket).poll_read(context, to);
        self.read = if read.is_pending() { 0 } else { self.read + to.filled().len() - before };
        read
    }
}

impl AsyncWrite for Pausing {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, from: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.socket).poll_write(context, from)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        from: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.socket).poll_write_vectored(context, from)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_shutdown(context)
    }
}

impl Connection for Pausing {
    fn connected(&self) -> Connected {
        self.socket.connected()
    }
}
