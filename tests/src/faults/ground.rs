//! Where each fault happens: the server that has it, and how a client comes to it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use authorizer::{Builder, Client, Protocol, Retry};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use super::contents::{self, Good, Operation};
use super::frames::{INITIAL_WINDOW_SIZE, MAX_CONCURRENT_STREAMS};
use super::host::{Host, Listening, Nobody};
use super::over_http::Spoil;
use super::step::{Script, Step};
use super::{http1, http2, over_grpc, over_http, tls};
use crate::driver::{Handle, Public, Surface, Way};

/// What good answers hold, so that a caller knows its own from another.
pub const PROFILE: &str = "the-profile";
/// The same of a login.
pub const TOKEN: &str = "the-login";

/// A server with a fault, and the way to it.
pub struct Ground {
    url: String,
    roots: Option<&'static str>,
    _held: Held,
}

/// What has to live as long as the ground does.
enum Held {
    Server(#[expect(dead_code, reason = "it ends when it is dropped")] Listening),
    Nobody(#[expect(dead_code, reason = "it ends when it is dropped")] Nobody),
}

/// Faults of making a connection, where a request never arrives or does not matter.
const OF_CONNECTIONS: &[(&str, Place)] = &[
    ("refuse", |_, _| {
        let nobody = Nobody::new();
        Ground { url: format!("http://{}", nobody.address), roots: None, _held: Held::Nobody(nobody) }
    }),
    ("reset_on_accept", |host, protocol| greeted(host, protocol, vec![Step::Reset])),
    ("close_on_accept", |host, protocol| greeted(host, protocol, vec![Step::Close])),
    ("garbage_on_accept", |host, protocol| greeted(host, protocol, vec![Step::Send(vec![0xfe; 64]), Step::Stall])),
    ("tls_works", |host, protocol| {
        let listening = encrypted(host, protocol, Ipv4Addr::LOCALHOST);
        Ground {
            url: format!("https://localhost:{}", listening.address.port()),
            roots: Some(tls::CERTIFICATE),
            _held: Held::Server(listening),
        }
    }),
    ("tls_untrusted", |host, protocol| {
        let listening = encrypted(host, protocol, Ipv4Addr::LOCALHOST);
        Ground {
            url: format!("https://localhost:{}", listening.address.port()),
            roots: Some(tls::FOREIGN),
            _held: Held::Server(listening),
        }
    }),
    ("tls_of_another_name", |host, protocol| {
        let listening = encrypted(host, protocol, Ipv4Addr::new(127, 0, 0, 2));
        Ground { url: format!("https://{}", listening.address), roots: Some(tls::CERTIFICATE), _held: Held::Server(listening) }
    }),
    ("tls_where_plain_was_wanted", |host, protocol| {
        let listening = encrypted(host, protocol, Ipv4Addr::LOCALHOST);
        Ground { url: format!("http://{}", listening.address), roots: None, _held: Held::Server(listening) }
    }),
    ("plain_where_tls_was_wanted", |host, protocol| {
        with_roots(greeted(host, protocol, vec![Step::Send(contents::http("400 Bad Request", &[], b"")), Step::Stall]))
    }),
    ("tls_garbage", |host, protocol| with_roots(greeted(host, protocol, vec![Step::Send(vec![0xfe; 64]), Step::Stall]))),
    ("tls_reset", |host, protocol| with_roots(greeted(host, protocol, vec![Step::Reset]))),
    ("tls_stall", |host, protocol| with_roots(greeted(host, protocol, vec![Step::Stall]))),
];

type Place = fn(&Host, Protocol) -> Ground;

/// Faults that lie in the settings of an HTTP/2 server.
const OF_SETTINGS: &[(&str, (u16, u32))] =
    &[("no_streams", (MAX_CONCURRENT_STREAMS, 0)), ("no_window", (INITIAL_WINDOW_SIZE, 0))];

/// The names of all faults that there are over a protocol.
pub fn faults(protocol: Protocol) -> Vec<&'static str> {
    let mut names: Vec<_> = OF_CONNECTIONS.iter().map(|(name, _)| *name).collect();
    names.extend(spoils(protocol).iter().map(|(name, _)| *name));
    names
}

fn spoils(protocol: Protocol) -> &'static [(&'static str, Spoil)] {
    if protocol == Protocol::Grpc { over_grpc::FAULTS } else { over_http::FAULTS }
}

/// What a fault does after a request, if it is one of answers.
pub fn spoil(protocol: Protocol, fault: &str) -> Option<Spoil> {
    spoils(protocol).iter().find(|(name, _)| *name == fault).map(|(_, spoil)| *spoil)
}

impl Ground {
    /// Sets a server up that has a fault.
    ///
    /// # Panics
    ///
    /// When there is no such fault over the protocol.
    pub fn new(host: &Host, protocol: Protocol, fault: &str) -> Self {
        if let Some((_, place)) = OF_CONNECTIONS.iter().find(|(name, _)| *name == fault) {
            return place(host, protocol);
        }
        let settings = OF_SETTINGS.iter().find(|(name, _)| *name == fault).map(|(_, setting)| *setting);
        let spoil = spoil(protocol, fault).unwrap_or_else(|| panic!("there is no fault {fault} over {protocol}"));
        plain(host, protocol, Script { settings: settings.into_iter().collect(), ..spoilt(protocol, spoil) })
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A client of it.
    pub fn client(&self, way: Way, limits: &Limits) -> Result<Public, authorizer::Error> {
        let url = self.http(way.protocol);
        Ok(match way.surface {
            Surface::Async => Handle::Async(self.set_up(Client::builder(url), way.protocol, limits).build()?),
            Surface::Blocking => Handle::Blocking(self.set_up(Client::builder(url), way.protocol, limits).build()?),
        })
    }

    fn set_up<C>(&self, builder: Builder<C>, protocol: Protocol, limits: &Limits) -> Builder<C> {
        let builder = builder.protocol(protocol).timeout(limits.call).connect_timeout(limits.connect);
        let builder = builder.response_limit(limits.response).retry(limits.retry);
        let builder = if protocol == Protocol::Grpc { builder.grpc_url(&self.url) } else { builder };
        self.roots.into_iter().fold(builder, Builder::tls_roots)
    }

    /// Over gRPC nobody is where HTTP would be.
    fn http(&self, protocol: Protocol) -> &str {
        if protocol == Protocol::Grpc { "http://127.0.0.1:1" } else { &self.url }
    }
}

/// The settings of a client that matter here.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Time limit of a call.
    pub call: Duration,
    /// Time limit for connecting.
    pub connect: Duration,
    /// Size limit of an answer.
    pub response: usize,
    /// How calls are repeated.
    pub retry: Retry,
}

/// A script that gives good answers, spoilt.
pub fn spoilt(protocol: Protocol, spoil: Spoil) -> Script {
    Script::new(move |asked| {
        let operation = contents::operation(protocol, asked);
        let tag = if operation == Operation::Read { PROFILE } else { TOKEN };
        spoil(&Good::new(protocol, operation, tag), asked)
    })
}

/// A server without TLS.
pub fn plain(host: &Host, protocol: Protocol, script: Script) -> Ground {
    let script = Arc::new(script);
    let listening = host.listen(move |stream, connection| serve(stream, protocol, connection, Arc::clone(&script)));
    Ground { url: format!("http://{}", listening.address), roots: None, _held: Held::Server(listening) }
}

/// Serves a connection without TLS.
pub(super) async fn serve(stream: TcpStream, protocol: Protocol, connection: usize, script: Arc<Script>) {
    let (reader, writer) = stream.into_split();
    match protocol {
        Protocol::Grpc => http2::serve(reader, writer, connection, &script).await,
        _ => http1::serve(reader, writer, connection, &script).await,
    }
}

fn greeted(host: &Host, protocol: Protocol, greeting: Vec<Step>) -> Ground {
    let greeting = Arc::new(move |_| greeting.clone());
    plain(host, protocol, Script { greeting, ..spoilt(protocol, |good, asked| vec![good.step(asked.stream)]) })
}

/// Reached with TLS, though it has none.
fn with_roots(ground: Ground) -> Ground {
    Ground { url: ground.url.replacen("http", "https", 1), roots: Some(tls::CERTIFICATE), ..ground }
}

fn encrypted(host: &Host, protocol: Protocol, ip: Ipv4Addr) -> Listening {
    let script = Arc::new(spoilt(protocol, |good, asked| vec![good.step(asked.stream)]));
    let acceptor = tls::acceptor(protocol);
    host.listen_at(SocketAddr::new(IpAddr::V4(ip), 0), move |stream, connection| {
        serve_encrypted(stream, acceptor.clone(), protocol, connection, Arc::clone(&script))
    })
}

async fn serve_encrypted(stream: TcpStream, acceptor: TlsAcceptor, protocol: Protocol, connection: usize, script: Arc<Script>) {
    let Some(stream) = tls::accept(acceptor, stream).await else { return };
    let (reader, writer) = tokio::io::split(stream);
    match protocol {
        Protocol::Grpc => http2::serve(reader, writer, connection, &script).await,
        _ => http1::serve(reader, writer, connection, &script).await,
    }
}
