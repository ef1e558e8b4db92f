//! The certificate of the fake servers.

use std::sync::Arc;

use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;

use authorizer::Protocol;

/// A certificate for `localhost` and 127.0.0.1 that nobody but itself has signed, and its key.
pub(super) const CERTIFICATE: &str = include_str!("../../data/certificates/loopback.pem");

/// Somebody else's.
pub(super) const FOREIGN: &str = include_str!("../../data/certificates/service-provider.pem");

/// The server's side of https.
///
/// # Panics
///
/// When the certificate in `tests/data` is none.
pub(super) fn acceptor(protocol: Protocol) -> TlsAcceptor {
    let certificate = CertificateDer::from_pem_slice(CERTIFICATE.as_bytes()).expect("the file has a certificate");
    let key = PrivateKeyDer::from_pem_slice(CERTIFICATE.as_bytes()).expect("the file has a key");
    let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider())).with_safe_default_protocol_versions();
    let builder = builder.expect("the provider has the versions").with_no_client_auth();
    let mut config = builder.with_single_cert(vec![certificate], key).expect("certificate and key belong together");
    config.alpn_protocols = vec![if protocol == Protocol::Grpc { b"h2".to_vec() } else { b"http/1.1".to_vec() }];
    TlsAcceptor::from(Arc::new(config))
}

/// The client's greeting and the server's.
pub(super) async fn accept(acceptor: TlsAcceptor, stream: TcpStream) -> Option<TlsStream<TcpStream>> {
    acceptor.accept(stream).await.ok()
}
