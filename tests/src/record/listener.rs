//! Two listeners on loopback, one as the server's HTTP port and one as its gRPC port, that hand every request on.

use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full, combinators::BoxBody};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::{TcpListener, TcpStream};

use super::{Answer, Asked};
use crate::Failure;

/// Answers requests.
pub(super) trait Answers: Send + Sync + 'static {
    /// Answers one request; `asked` is what it says, `whole` what it is.
    fn answer(&self, asked: Asked, whole: Request<Bytes>) -> impl Future<Output = Answer> + Send;

    /// What the server calls itself.
    fn server(&self) -> String;
}

/// Which of the server's two ports a listener stands for.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Port {
    Http,
    Grpc,
}

/// Starts a listener and returns its port. It ends with the runtime.
pub(super) async fn listen(port: Port, answers: Arc<impl Answers>) -> Result<u16, Failure> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let number = listener.local_addr()?.port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // Small messages both ways: waiting for more of them costs a hundred times what they do.
            drop(stream.set_nodelay(true));
            tokio::spawn(connection(port, number, stream, Arc::clone(&answers)));
        }
    });
    Ok(number)
}

/// A connection that breaks is the client's affair: it shows there.
async fn connection(port: Port, number: u16, stream: TcpStream, answers: Arc<impl Answers>) {
    let service = service_fn(move |request| {
        let answers = Arc::clone(&answers);
        async move { Ok::<_, Infallible>(reply(port, number, request, answers.as_ref()).await) }
    });
    let io = TokioIo::new(stream);
    match port {
        Port::Http => drop(hyper::server::conn::http1::Builder::new().serve_connection(io, service).await),
        Port::Grpc => drop(hyper::server::conn::http2::Builder::new(TokioExecutor::new()).serve_connection(io, service).await),
    }
}

async fn reply(
    port: Port,
    number: u16,
    request: Request<Incoming>,
    answers: &impl Answers,
) -> Response<BoxBody<Bytes, Infallible>> {
    let answer = match read(port, request).await {
        // Who asks where the server is means to come back to this listener.
        Ok((asked, whole)) if asked.operation.starts_with("GET /.well-known/") => {
            let server = answers.server();
            let here = server.rsplit_once(':').map_or(server.clone(), |(host, _)| format!("{host}:{number}"));
            answers.answer(asked, whole).await.moved(&server, &here)
        }
        Ok((asked, whole)) => answers.answer(asked, whole).await,
        Err(problem) => refusal(&problem),
    };
    respond(port, &answer).unwrap_or_else(|problem| Response::new(Full::new(Bytes::from(problem)).boxed()))
}

async fn read(port: Port, request: Request<Incoming>) -> Result<(Asked, Request<Bytes>), String> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map_err(|error| error.to_string())?.to_bytes();
    let asked = match port {
        Port::Http => Asked::http(&parts, &body)?,
        Port::Grpc => Asked::grpc(&parts, &body)?,
    };
    Ok((asked, Request::from_parts(parts, body)))
}

/// An answer that no server gives, so that it shows in whichever protocol it is read.
pub(super) fn refusal(problem: &str) -> Answer {
    let text = |text: &str| text.to_owned();
    let headers = vec![
        (text("content-type"), text("application/grpc")),
        (text("grpc-status"), text("15")),
        (text("grpc-message"), problem.chars().map(|letter| if letter.is_ascii_graphic() { letter } else { ' ' }).collect()),
    ];
    Answer { status: 599, headers, body: None, trailers: Vec::new() }
}

fn respond(port: Port, answer: &Answer) -> Result<Response<BoxBody<Bytes, Infallible>>, String> {
    let body = Full::new(Bytes::from(answer.bytes(port == Port::Grpc)?));
    let body = if answer.trailers.is_empty() {
        body.boxed()
    } else {
        let trailers = header_map(&answer.trailers)?;
        body.with_trailers(async move { Some(Ok(trailers)) }).boxed()
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(answer.status).map_err(|error| error.to_string())?;
    *response.headers_mut() = header_map(&answer.headers)?;
    Ok(response)
}

fn header_map(headers: &[(String, String)]) -> Result<HeaderMap, String> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let name = HeaderName::try_from(name.as_str()).map_err(|error| error.to_string())?;
        map.append(name, HeaderValue::try_from(value.as_str()).map_err(|error| error.to_string())?);
    }
    Ok(map)
}
