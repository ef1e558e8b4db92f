//! Servers whose certificate is not good enough: nobody asks them twice.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use super::sample::READ;
use crate::client::Client;
use crate::client::ClientBuilder;
use crate::error::{Error, Kind};
use crate::protocol::Protocol;
use crate::retry::Retry;

/// For `localhost` and 127.0.0.1, signed by itself.
pub(super) const GOOD: &str = include_str!("../../../tests/data/certificates/loopback.pem");
/// The same, but it expired in 2020.
const EXPIRED: &str = include_str!("../../../tests/data/certificates/expired.pem");

type Stream = StreamOwned<ServerConnection, TcpStream>;

/// The address of a server that speaks TLS, and what else a test wants, with [`GOOD`].
pub(super) fn speaking(speak: impl Fn(&mut Stream) + Send + Sync + 'static) -> String {
    format!("https://{}", Server::speaking("127.0.0.1", GOOD, false, speak).address)
}

/// What a server does with each connection, and how many it has had.
struct Server {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
}

impl Server {
    fn new(at: &str, serve: impl Fn(TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((at, 0)).unwrap();
        let server = Self { address: listener.local_addr().unwrap(), connections: Arc::default() };
        let (connections, serve) = (Arc::clone(&server.connections), Arc::new(serve));
        thread::spawn(move || {
            for stream in listener.incoming() {
                connections.fetch_add(1, Ordering::SeqCst);
                let serve = Arc::clone(&serve);
                thread::spawn(move || serve(stream.unwrap()));
            }
        });
        server
    }

    /// Speaks TLS, and no more, with a certificate; it may want one of the client, too.
    fn tls(at: &str, pem: &'static str, wants_one: bool) -> Self {
        Self::speaking(at, pem, wants_one, |stream| while stream.read(&mut [0; 1024]).is_ok_and(|read| read > 0) {})
    }

    fn speaking(at: &str, pem: &str, wants_one: bool, speak: impl Fn(&mut Stream) + Send + Sync + 'static) -> Self {
        let certificates = || CertificateDer::pem_slice_iter(pem.as_bytes()).map(Result::unwrap);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions().unwrap();
        let builder = if wants_one {
            let mut roots = RootCertStore::empty();
            certificates().for_each(|certificate| roots.add(certificate).unwrap());
            builder
                .with_client_cert_verifier(WebPkiClientVerifier::builder_with_provider(roots.into(), provider).build().unwrap())
        } else {
            builder.with_no_client_auth()
        };
        let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).unwrap();
        let mut config = builder.with_single_cert(certificates().collect(), key).unwrap();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let config = Arc::new(config);
        Self::new(at, move |stream| {
            let mut stream = StreamOwned::new(ServerConnection::new(Arc::clone(&config)).unwrap(), stream);
            speak(&mut stream);
            // What is left unread would have the system throw away what was said last.
            let _ = stream.sock.shutdown(std::net::Shutdown::Write);
            while stream.sock.read(&mut [0; 1024]).is_ok_and(|read| read > 0) {}
        })
    }
}

async fn call(server: &Server, protocol: Protocol, roots: Option<&str>) -> Error {
    let url = format!("https://{}", server.address);
    let builder = Client::builder(&url).protocol(protocol).retry(Retry::default().delay(Duration::from_millis(1)).budget(false));
    #[cfg(feature = "grpc")]
    let builder = builder.grpc_url(&url);
    let builder = roots.into_iter().fold(builder, ClientBuilder::tls_roots);
    builder.build().unwrap().call(&READ, ()).await.expect_err("there is no TLS with it")
}

#[tokio::test]
async fn tls_that_cannot_be_is_tried_once_and_explained() {
    let protocols: &[Protocol] =
        if cfg!(feature = "grpc") { &[Protocol::GraphQl, Protocol::Rest, Protocol::Grpc] } else { &[Protocol::Rest] };
    let plain = |mut stream: TcpStream| {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        let _ = stream.read(&mut [0; 1024]);
        thread::sleep(Duration::from_millis(100));
    };
    for protocol in protocols {
        let cases = [
            ("an issuer that nobody trusts", Server::tls("127.0.0.1", GOOD, false), Some(EXPIRED), "issuer that is not trusted"),
            ("an expired one", Server::tls("127.0.0.1", EXPIRED, false), Some(EXPIRED), "has expired"),
            ("one of another name", Server::tls("127.0.0.2", GOOD, false), Some(GOOD), "not for the host"),
            ("no TLS at all", Server::new("127.0.0.1", plain), Some(GOOD), "does not speak TLS"),
            ("one that is missing", Server::tls("127.0.0.1", GOOD, true), Some(GOOD), "tls_identity"),
        ];
        for (what, server, roots, says) in cases {
            let error = call(&server, *protocol, roots).await;
            assert!(error.is_tls() && error.message().contains(says), "{what} {protocol}: {error}");
            assert!(error.message().starts_with("no TLS connection: "), "{what} {protocol}: {error}");
            assert!(matches!(error.kind(), Kind::Connect | Kind::Transport), "{what} {protocol}: {error:?}");
            assert_eq!((error.attempts(), server.connections.load(Ordering::SeqCst)), (1, 1), "{what} {protocol}");
        }
    }
}

#[tokio::test]
async fn connection_that_breaks_in_the_handshake_is_tried_again() {
    let server = Server::new("127.0.0.1", drop);
    let error = call(&server, Protocol::Rest, Some(GOOD)).await;
    assert!(error.is_connect() && !error.is_tls() && error.attempts() == 3, "{error}");
    assert_eq!(server.connections.load(Ordering::SeqCst), 3);
}
