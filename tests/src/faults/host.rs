//! Where fake servers run: on a thread of their own, so that none of their tasks is counted among the client's.

use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

/// More than the clients of any test make at once: one that finds no room would wait a second before it asks again.
const BACKLOG: u32 = 4096;

/// Runs fake servers until it is dropped.
pub struct Host {
    handle: Handle,
    end: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// A fake server that listens. When it is dropped, its port refuses connections and those that it had break.
pub struct Listening {
    /// Where.
    pub address: SocketAddr,
    connections: Arc<AtomicUsize>,
    stop: Option<oneshot::Sender<()>>,
}

impl Host {
    /// Starts the thread.
    ///
    /// # Panics
    ///
    /// When the system has no thread to give.
    pub fn start() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let handle = runtime.handle().clone();
        let (end, ended) = oneshot::channel();
        let thread = std::thread::Builder::new().name("fake servers".to_owned());
        let thread = thread.spawn(move || drop(runtime.block_on(ended))).expect("a thread can be started");
        Self { handle, end: Some(end), thread: Some(thread) }
    }

    /// Listens on a free port of 127.0.0.1; each connection is served by the future that `serve` makes of it and its number.
    pub fn listen<F>(&self, serve: impl Fn(TcpStream, usize) -> F + Send + 'static) -> Listening
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.listen_at(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0), serve)
    }

    /// The same at an address.
    ///
    /// # Panics
    ///
    /// When somebody else listens there.
    pub fn listen_at<F>(&self, at: SocketAddr, serve: impl Fn(TcpStream, usize) -> F + Send + 'static) -> Listening
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let _guard = self.handle.enter();
        let listener = bind(at).unwrap_or_else(|error| panic!("{at}: {error}"));
        let address = listener.local_addr().expect("it is bound");
        let connections = Arc::<AtomicUsize>::default();
        let (stop, stopped) = oneshot::channel();
        let counter = Arc::clone(&connections);
        self.handle.spawn(async move {
            tokio::select! {
                () = accept(listener, counter, serve) => {}
                _ = stopped => {}
            }
        });
        Listening { address, connections, stop: Some(stop) }
    }
}

fn bind(at: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(at)?;
    socket.listen(BACKLOG)
}

async fn accept<F>(listener: TcpListener, counter: Arc<AtomicUsize>, serve: impl Fn(TcpStream, usize) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut served = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else { continue };
                // Small messages both ways: waiting for more of them costs a hundred times what they do.
                drop(stream.set_nodelay(true));
                served.spawn(serve(stream, counter.fetch_add(1, Ordering::SeqCst)));
            }
            Some(_) = served.join_next() => {}
        }
    }
}

impl Listening {
    /// How many connections were made so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.stop.take().map(|stop| stop.send(()));
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.end.take().map(|end| end.send(()));
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// A port of 127.0.0.1 at which nobody listens, and nobody else can begin to.
pub struct Nobody {
    /// Where.
    pub address: SocketAddr,
    _socket: TcpSocket,
}

impl Nobody {
    /// Takes a free port.
    ///
    /// # Panics
    ///
    /// When no port is free.
    pub fn new() -> Self {
        let socket = TcpSocket::new_v4().expect("there is a socket");
        socket.bind(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0)).expect("a port is free");
        Self { address: socket.local_addr().expect("it is bound"), _socket: socket }
    }
}

impl Default for Nobody {
    fn default() -> Self {
        Self::new()
    }
}
