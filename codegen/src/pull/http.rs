//! Requests to a server that may be wrong, slow or hostile.

use std::sync::Arc;

use http_body_util::BodyExt as _;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, ClientBuilder, Url};
use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use super::address::shown;
use super::options::Options;
use crate::diagnostic::Diagnostic;

type Asked<T> = std::result::Result<T, Diagnostic>;

/// A client for one address.
pub(super) struct Http {
    client: Client,
    limit: usize,
}

/// An answer, whole.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    /// What came after the body.
    pub(super) trailers: HeaderMap,
}

impl Http {
    /// For HTTP/1.1.
    pub(super) fn new(options: &Options, url: &Url) -> Asked<Self> {
        Self::build(options, url, b"http/1.1", ClientBuilder::http1_only)
    }

    /// For gRPC: HTTP/2 from the first byte.
    pub(super) fn grpc(options: &Options, url: &Url) -> Asked<Self> {
        Self::build(options, url, b"h2", ClientBuilder::http2_prior_knowledge)
    }

    fn build(options: &Options, url: &Url, protocol: &[u8], version: fn(ClientBuilder) -> ClientBuilder) -> Asked<Self> {
        let mut tls = tls(url)?;
        tls.alpn_protocols = vec![protocol.to_vec()];
        let mut builder = version(Client::builder())
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .default_headers(headers(&options.headers)?)
            .user_agent(concat!("authorizer-codegen/", env!("CARGO_PKG_VERSION")));
        if is_loopback(url) {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|error| refused(url, &error))?;
        Ok(Self { client, limit: options.limit })
    }

    /// Most bytes of an answer.
    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// The answer to a GET.
    pub(super) async fn get(&self, url: &Url) -> Asked<Answer> {
        self.read(url, self.client.get(url.clone()).send().await).await
    }

    /// The answer to a POST.
    pub(super) async fn post(&self, url: &Url, headers: &[(&'static str, String)], body: Vec<u8>) -> Asked<Answer> {
        let mut request = self.client.post(url.clone()).body(body);
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        self.read(url, request.send().await).await
    }

    async fn read(&self, url: &Url, sent: reqwest::Result<reqwest::Response>) -> Asked<Answer> {
        let response = sent.map_err(|error| refused(url, &error))?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let mut stream = std::pin::pin!(http::Response::from(response).into_body());
        let (mut body, mut trailers) = (Vec::new(), HeaderMap::new());
        while let Some(frame) = stream.frame().await {
            match frame.map_err(|error| refused(url, &error))?.into_data() {
                Ok(data) if body.len() + data.len() > self.limit => return Err(too_large(url, self.limit)),
                Ok(data) => body.extend_from_slice(&data),
                Err(frame) => trailers.extend(frame.into_trailers().unwrap_or_default()),
            }
        }
        Ok(Answer { status, headers, body, trailers })
    }
}

/// The system's certificates for https; nothing for plain http, where looking for them takes time and may fail.
fn tls(url: &Url) -> Asked<ClientConfig> {
    let provider = Arc::new(ring::default_provider());
    let unusable = |error: rustls::Error| {
        Diagnostic::new("AZ701", format!("https cannot be set up: {error}"))
            .help("install the system's CA certificates, or name a file of them in the environment variable SSL_CERT_FILE")
    };
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions();
    let builder = builder.map_err(unusable)?;
    if url.scheme() != "https" {
        return Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    let verifier = Verifier::new(provider).map_err(unusable)?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

fn headers(given: &[(String, String)]) -> Asked<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (name, value) in given {
        // The value is not shown: it may be a credential.
        let refuse = || {
            Diagnostic::new("AZ705", format!("the header `{name}` cannot be sent")).help("write it like --header 'Name: value'")
        };
        let name = HeaderName::try_from(name).map_err(|_| refuse())?;
        let mut value = HeaderValue::try_from(value).map_err(|_| refuse())?;
        value.set_sensitive(true);
        headers.append(name, value);
    }
    Ok(headers)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Why there is no answer, by the innermost cause: the outer ones repeat the URL.
fn refused(url: &Url, error: &(dyn std::error::Error + 'static)) -> Diagnostic {
    let mut cause = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    Diagnostic::new("AZ701", format!("{} did not answer: {cause}", shown(url)))
        .help("see whether the server runs there and listens on that port (its flags --host, --http-port and --grpc-port)")
}

fn too_large(url: &Url, limit: usize) -> Diagnostic {
    Diagnostic::new("AZ703", format!("{} answered with more than {limit} bytes", shown(url)))
        .help("see whether the URL is that of an Authorizer server; no schema of one is that large")
}
