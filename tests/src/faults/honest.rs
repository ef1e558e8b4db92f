//! A server in order, which can read all of a request, cookies and credentials too: what it answers is the test's choice.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use authorizer::Protocol;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;

use super::contents::Good;
use super::host::{Host, Listening};
use super::{frames, tls};

/// What it answers.
#[derive(Clone, Debug)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// More headers.
    pub headers: Vec<(&'static str, String)>,
    /// What the answer holds, in all protocols the way that they hold it.
    pub content: Option<Good>,
    /// What it thinks about for so long.
    pub delay: Duration,
}

impl Reply {
    /// A good answer.
    pub fn good(content: Good) -> Self {
        Self { status: 200, headers: Vec::new(), content: Some(content), delay: Duration::ZERO }
    }

    fn respond(self) -> Response<BoxBody<Bytes, Infallible>> {
        let body = match &self.content {
            None => Full::new(Bytes::new()).boxed(),
            Some(Good { protocol: Protocol::Grpc, content }) => {
                let trailers = HeaderMap::from_iter([(HeaderName::from_static("grpc-status"), HeaderValue::from_static("0"))]);
                let body = Full::new(Bytes::from(frames::message(false, content)));
                body.with_trailers(async move { Some(Ok(trailers)) }).boxed()
            }
            Some(Good { content, .. }) => Full::new(Bytes::from(content.clone())).boxed(),
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).expect("tests use statuses that there are");
        for (name, value) in &self.headers {
            let value = HeaderValue::from_str(value).expect("tests use values that can be sent");
            response.headers_mut().append(HeaderName::from_static(name), value);
        }
        response
    }
}

/// How it finds an answer.
pub trait Answers: Send + Sync + 'static {
    /// Answers one request.
    fn answer(&self, head: &Parts, body: &[u8]) -> Reply;
}

impl<F: Fn(&Parts, &[u8]) -> Reply + Send + Sync + 'static> Answers for F {
    fn answer(&self, head: &Parts, body: &[u8]) -> Reply {
        self(head, body)
    }
}

/// Starts one.
pub fn listen(host: &Host, at: SocketAddr, protocol: Protocol, encrypted: bool, answers: Arc<impl Answers>) -> Listening {
    let acceptor: Option<TlsAcceptor> = encrypted.then(|| tls::acceptor(protocol));
    host.listen_at(at, move |stream, _| {
        let (acceptor, answers) = (acceptor.clone(), Arc::clone(&answers));
        async move {
            match acceptor {
                None => serve(stream, protocol, answers).await,
                Some(acceptor) => {
                    if let Some(stream) = tls::accept(acceptor, stream).await {
                        serve(stream, protocol, answers).await;
                    }
                }
            }
        }
    })
}

/// A connection that breaks is the client's affair: it shows there.
async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, protocol: Protocol, answers: Arc<impl Answers>) {
    let service = service_fn(move |request| reply(request, Arc::clone(&answers)));
    let io = TokioIo::new(stream);
    match protocol {
        Protocol::Grpc => {
            drop(hyper::server::conn::http2::Builder::new(TokioExecutor::new()).serve_connection(io, service).await);
        }
        _ => drop(hyper::server::conn::http1::Builder::new().serve_connection(io, service).await),
    }
}

async fn reply(
    request: Request<Incoming>,
    answers: Arc<impl Answers>,
) -> Result<Response<BoxBody<Bytes, Infallible>>, hyper::Error> {
    let (head, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let reply = answers.answer(&head, &body);
    if !reply.delay.is_zero() {
        tokio::time::sleep(reply.delay).await;
    }
    Ok(reply.respond())
}
