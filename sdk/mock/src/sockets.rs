//! The two ports, served by a thread of their own.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::sync::{Notify, oneshot};

use crate::body::Pieces;
use crate::state::State;
use crate::{grpc, http};

/// What was written before a connection is to be closed still gets so much time to leave.
const LAST_WORDS: Duration = Duration::from_millis(20);

pub(crate) struct Sockets {
    pub(crate) http: SocketAddr,
    pub(crate) grpc: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Clone, Copy)]
enum Speaks {
    Http,
    Grpc,
}

impl Sockets {
    pub(crate) fn open(state: &Arc<State>) -> io::Result<Self> {
        let (http, grpc) = (bind()?, bind()?);
        let addresses = (http.local_addr()?, grpc.local_addr()?);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let state = Arc::clone(state);
        let work = move || serve(&runtime, [(http, Speaks::Http), (grpc, Speaks::Grpc)], &state, stopped);
        let thread = thread::Builder::new().name("authorizer-mock".to_owned()).spawn(work)?;
        Ok(Self { http: addresses.0, grpc: addresses.1, stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Sockets {
    /// Waits for the thread, so that nothing listens any more when the server is gone.
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // It panics for no stub; what else it panics for has been printed.
            drop(thread.join());
        }
    }
}

fn bind() -> io::Result<TcpListener> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

fn serve(runtime: &Runtime, listeners: [(TcpListener, Speaks); 2], state: &Arc<State>, stopped: oneshot::Receiver<()>) {
    runtime.block_on(async {
        for (listener, speaks) in listeners {
            tokio::spawn(accept(listener, speaks, Arc::clone(state)));
        }
        // An error says that the other end is gone, which is how it stops.
        let _ = stopped.await;
    });
}

async fn accept(listener: TcpListener, speaks: Speaks, state: Arc<State>) {
    let listener = tokio::net::TcpListener::from_std(listener).expect("the runtime drives sockets");
    loop {
        if let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(connection(stream, speaks, Arc::clone(&state)));
        }
    }
}

/// Serves a connection until its end, or until an answer wants it closed.
async fn connection(stream: TcpStream, speaks: Speaks, state: Arc<State>) {
    let closing = Arc::new(Notify::new());
    let service = {
        let closing = Arc::clone(&closing);
        service_fn(move |request| respond(request, speaks, Arc::clone(&state), Arc::clone(&closing)))
    };
    let stream = TokioIo::new(stream);
    let closed = Arc::clone(&closing);
    let serving = tokio::spawn(async move {
        // How a connection ends is the caller's affair.
        match speaks {
            Speaks::Http => drop(http1::Builder::new().serve_connection(stream, service).await),
            Speaks::Grpc => drop(http2::Builder::new(TokioExecutor::new()).serve_connection(stream, service).await),
        }
        closed.notify_one();
    });
    closing.notified().await;
    tokio::time::sleep(LAST_WORDS).await;
    serving.abort();
}

async fn respond(
    request: Request<Incoming>,
    speaks: Speaks,
    state: Arc<State>,
    closing: Arc<Notify>,
) -> hyper::Result<Response<Pieces>> {
    let (head, body) = request.into_parts();
    // Half a body comes from a caller who does not wait for the answer.
    let body = body.collect().await?.to_bytes();
    Ok(match speaks {
        Speaks::Http => http::respond(&state, &head, &body, &closing).await,
        Speaks::Grpc => grpc::respond(&state, &head, &body, &closing).await,
    })
}
