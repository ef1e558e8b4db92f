//! One TLS set-up for all transports of a client.

use std::error::Error as StdError;

use reqwest::{ClientBuilder, Url};

use crate::error::Error;
use crate::network::NetworkSettings;

#[cfg(feature = "rustls")]
pub(super) use self::with_rustls::Tls;
#[cfg(feature = "rustls")]
use self::with_rustls::meaning;

#[cfg(not(feature = "rustls"))]
pub(super) use self::without_rustls::Tls;
#[cfg(not(feature = "rustls"))]
use self::without_rustls::meaning;

/// What an error of connecting means if it is one of TLS, with what to do about it.
pub(crate) fn problem(error: &(dyn StdError + 'static)) -> Option<&'static str> {
    std::iter::successors(Some(error), |error| below(*error)).find_map(meaning)
}

/// The error that another is made of. An I/O error shows what is in it as its own text, and leaves it out of its sources.
fn below<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e (dyn StdError + 'static)> {
    match error.downcast_ref::<std::io::Error>() {
        Some(error) => error.get_ref().map(|error| error as &(dyn StdError + 'static)),
        None => error.source(),
    }
}

/// Is there an https address among the settings?
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn is_needed(config: &NetworkSettings, url: &Url, grpc_url: Option<&str>) -> bool {
    let is_https = |url: &str| url.trim_start().get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https"));
    let others = [grpc_url, config.proxy.as_ref().map(crate::Secret::expose)];
    url.scheme() == "https" || others.into_iter().flatten().any(is_https)
}

/// May it come to https all the same? The environment may name a proxy of that kind, but not for this machine, where finding
/// the system's certificates would be time wasted.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn is_possible(config: &NetworkSettings, url: &Url, grpc_url: Option<&str>) -> bool {
    is_needed(config, url, grpc_url) || !crate::address::is_loopback(url)
}

#[cfg(feature = "rustls")]
mod with_rustls {
    use std::sync::Arc;

    use rustls::client::WantsClientCert;
    use rustls::crypto::{CryptoProvider, ring};
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use rustls::{AlertDescription, CertificateError, ClientConfig, ConfigBuilder, RootCertStore};
    use rustls_platform_verifier::Verifier;

    use super::{ClientBuilder, Error, NetworkSettings, StdError, Url};

    /// The set-up, for HTTP/1.1 and HTTP/2 alike but for the protocols that are offered.
    pub(in crate::transport) struct Tls {
        config: ClientConfig,
    }

    impl Tls {
        pub(in crate::transport) fn new(config: &NetworkSettings, url: &Url, grpc_url: Option<&str>) -> Result<Self, Error> {
            let provider = Arc::new(ring::default_provider());
            let builder = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions();
            let builder = builder.map_err(|error| Error::build("TLS cannot be set up").because(&error))?;
            let builder = if config.tls_roots.is_empty() {
                match system(provider, config, url, grpc_url)? {
                    Some(verifier) => builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)),
                    None => builder.with_root_certificates(RootCertStore::empty()),
                }
            } else {
                builder.with_root_certificates(roots(&config.tls_roots)?)
            };
            Ok(Self { config: identified(builder, config)? })
        }

        #[expect(clippy::unnecessary_wraps, reason = "the other set-ups can fail here")]
        pub(in crate::transport) fn apply(&self, builder: ClientBuilder) -> Result<ClientBuilder, Error> {
            // A copy shares the certificates, and the sessions that can be resumed.
            let mut config = self.config.clone();
            config.alpn_protocols = vec![b"http/1.1".to_vec()];
            Ok(builder.tls_backend_preconfigured(config))
        }

        #[cfg(feature = "grpc")]
        pub(in crate::transport) fn http2(&self) -> Arc<ClientConfig> {
            let mut config = self.config.clone();
            config.alpn_protocols = vec![b"h2".to_vec()];
            Arc::new(config)
        }
    }

    /// What an error of the TLS library means. A server that broke while it shook hands may do better the next time.
    pub(super) fn meaning(error: &(dyn StdError + 'static)) -> Option<&'static str> {
        use rustls::Error as Tls;
        let Some(error) = error.downcast_ref::<Tls>() else {
            // HTTP/2 keeps no more of an error of the socket than its text.
            return error.to_string().starts_with("received fatal alert: Certificate").then_some(REFUSED);
        };
        let meaning = match error {
            Tls::AlertReceived(AlertDescription::InternalError | AlertDescription::UserCanceled) => return None,
            Tls::AlertReceived(_) => REFUSED,
            Tls::InvalidCertificate(error) => certificate(error),
            Tls::InvalidMessage(_) => "what answers does not speak TLS (check the scheme and the port of the URL)",
            Tls::PeerIncompatible(_) => "the server has no TLS in common with this client, which needs version 1.2 or 1.3",
            _ => "the TLS handshake failed",
        };
        Some(meaning)
    }

    const REFUSED: &str = "the server refuses the TLS handshake (one that wants a certificate gets it by `tls_identity(..)`)";

    fn certificate(error: &CertificateError) -> &'static str {
        match error {
            CertificateError::UnknownIssuer => {
                "the server's certificate has an issuer that is not trusted here (trust it by `tls_roots(..)`)"
            }
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                "the server's certificate has expired (renew it, or set this machine's clock)"
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                "the server's certificate is not valid yet (set this machine's clock)"
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "the server's certificate is not for the host of the URL (use a name that it is for)"
            }
            CertificateError::Revoked => "the server's certificate is revoked (replace it)",
            _ => "the server's certificate cannot be used (replace it, or trust it by `tls_roots(..)`)",
        }
    }

    /// The system's certificates. A system without any can still be used for plain http.
    fn system(
        provider: Arc<CryptoProvider>,
        config: &NetworkSettings,
        url: &Url,
        grpc_url: Option<&str>,
    ) -> Result<Option<Verifier>, Error> {
        if !super::is_possible(config, url, grpc_url) {
            return Ok(None);
        }
        let unusable = "the system's certificates cannot be used: install some, or trust those of `tls_roots(..)`";
        match Verifier::new(provider) {
            Ok(verifier) => Ok(Some(verifier)),
            Err(error) if super::is_needed(config, url, grpc_url) => Err(Error::build(unusable).because(&error)),
            Err(_) => Ok(None),
        }
    }

    fn roots(pem: &[u8]) -> Result<RootCertStore, Error> {
        let mut store = RootCertStore::empty();
        for certificate in certificates(pem)? {
            store.add(certificate).map_err(|_| Error::build("one of the trusted certificates cannot be used"))?;
        }
        if store.is_empty() {
            return Err(Error::build("there is no certificate in what should be trusted"));
        }
        Ok(store)
    }

    fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
        let all: Result<_, _> = CertificateDer::pem_slice_iter(pem).collect();
        all.map_err(|_| Error::build("a certificate is no PEM text"))
    }

    fn identified(
        builder: ConfigBuilder<ClientConfig, WantsClientCert>,
        config: &NetworkSettings,
    ) -> Result<ClientConfig, Error> {
        let Some(pem) = &config.tls_identity else { return Ok(builder.with_no_client_auth()) };
        let pem = pem.expose().as_bytes();
        let key = PrivateKeyDer::from_pem_slice(pem).map_err(|_| Error::build("the client identity has no key in it"))?;
        let identified = builder.with_client_auth_cert(certificates(pem)?, key);
        identified.map_err(|_| Error::build("the client identity's certificate and key do not belong together"))
    }
}

#[cfg(not(feature = "rustls"))]
mod without_rustls {
    use super::{ClientBuilder, Error, NetworkSettings, StdError, Url};

    /// What an error of the system's library means. Its types are not ours to see, but all of them speak of the certificate.
    pub(super) fn meaning(error: &(dyn StdError + 'static)) -> Option<&'static str> {
        let is_certificate = cfg!(feature = "native-tls") && error.to_string().contains("certificate");
        is_certificate.then_some("the server's certificate is not trusted here (trust its issuer by `tls_roots(..)`)")
    }

    /// What the system's library is told; without one, that there is nothing to tell.
    pub(in crate::transport) struct Tls {
        #[cfg(feature = "native-tls")]
        roots: Vec<u8>,
        #[cfg(feature = "native-tls")]
        identity: Option<crate::Secret>,
        #[cfg(feature = "native-tls")]
        is_possible: bool,
    }

    #[cfg(feature = "native-tls")]
    impl Tls {
        #[expect(clippy::unnecessary_wraps, reason = "the other set-ups can fail here")]
        pub(in crate::transport) fn new(config: &NetworkSettings, url: &Url, grpc_url: Option<&str>) -> Result<Self, Error> {
            let is_possible = super::is_possible(config, url, grpc_url);
            Ok(Self { roots: config.tls_roots.clone(), identity: config.tls_identity.clone(), is_possible })
        }

        pub(in crate::transport) fn apply(&self, builder: ClientBuilder) -> Result<ClientBuilder, Error> {
            let mut builder = builder.tls_backend_native().tls_version_min(reqwest::tls::Version::TLS_1_2);
            if !self.is_possible {
                builder = builder.tls_certs_only([]);
            } else if !self.roots.is_empty() {
                let roots = reqwest::Certificate::from_pem_bundle(&self.roots);
                builder = builder.tls_certs_only(roots.map_err(|_| Error::build("a certificate is no PEM text"))?);
            }
            if let Some(pem) = &self.identity {
                let pem = pem.expose().as_bytes();
                let identity = reqwest::Identity::from_pkcs8_pem(pem, pem);
                builder = builder.identity(identity.map_err(|_| Error::build("the client identity cannot be used"))?);
            }
            Ok(builder)
        }
    }

    #[cfg(not(feature = "native-tls"))]
    impl Tls {
        pub(in crate::transport) fn new(config: &NetworkSettings, url: &Url, _: Option<&str>) -> Result<Self, Error> {
            let wanted = url.scheme() == "https" || !config.tls_roots.is_empty() || config.tls_identity.is_some();
            if wanted {
                return Err(Error::build("https needs the cargo feature `rustls` or `native-tls`"));
            }
            Ok(Self {})
        }

        #[expect(clippy::unnecessary_wraps, clippy::unused_self, reason = "the other set-ups need and do more here")]
        pub(in crate::transport) fn apply(&self, builder: ClientBuilder) -> Result<ClientBuilder, Error> {
            Ok(builder)
        }
    }
}
