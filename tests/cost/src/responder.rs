//! A server that answers every request alike, at once, in a process of its own: its work is in no figure.

use std::convert::Infallible;
use std::io::{self, BufRead, BufReader, Write};
use std::net::Ipv4Addr;
use std::process::{Child, Command, Stdio};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Response};
use http_body_util::{BodyExt, Full};
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::Outcome;
use crate::answer;

/// A responder that runs until this is dropped.
pub(crate) struct Responder {
    process: Child,
    pub(crate) http: String,
    pub(crate) grpc: String,
}

impl Responder {
    pub(crate) fn start() -> Outcome<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut process = command.arg("respond").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut ports = String::new();
        BufReader::new(process.stdout.take().ok_or("the responder has no output")?).read_line(&mut ports)?;
        let (http, grpc) = ports.trim().split_once(' ').ok_or("the responder did not start")?;
        Ok(Self { process, http: format!("http://127.0.0.1:{http}"), grpc: format!("http://127.0.0.1:{grpc}") })
    }
}

impl Drop for Responder {
    fn drop(&mut self) {
        // It ends when its input does.
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// The other process.
pub(crate) async fn respond() -> Outcome<()> {
    let http = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let grpc = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    println!("{} {}", http.local_addr()?.port(), grpc.local_addr()?.port());
    io::stdout().flush()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = http.accept().await {
            tokio::spawn(over_http(stream));
        }
    });
    tokio::spawn(async move {
        while let Ok((stream, _)) = grpc.accept().await {
            tokio::spawn(over_grpc(stream));
        }
    });
    tokio::io::stdin().read_to_end(&mut Vec::new()).await?;
    Ok(())
}

async fn over_http(mut stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let [graphql, rest] = [answer::graphql(), answer::rest()].map(|body| whole(&body));
    let mut received = BytesMut::with_capacity(8 * 1024);
    while stream.read_buf(&mut received).await? > 0 {
        while let Some(size) = request_size(&received) {
            let request = received.split_to(size);
            let answer = if request.starts_with(b"POST /graphql ") { &graphql } else { &rest };
            stream.write_all(answer.as_bytes()).await?;
        }
    }
    Ok(())
}

/// An answer with its head.
fn whole(body: &str) -> String {
    let cookies = answer::cookies().map(|cookie| format!("Set-Cookie: {cookie}\r\n")).concat();
    let (length, date) = (body.len(), "Sat, 21 Nov 2026 07:11:30 GMT");
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{cookies}Date: {date}\r\nContent-Length: {length}\r\n\r\n{body}"
    )
}

/// The size of the request that has come, if it has come whole.
fn request_size(received: &[u8]) -> Option<usize> {
    let head = received.windows(4).position(|end| end == b"\r\n\r\n")? + 4;
    let lines = std::str::from_utf8(&received[..head]).ok()?.lines();
    let pairs = lines.filter_map(|line| line.split_once(':'));
    let length =
        pairs.filter(|(name, _)| name.eq_ignore_ascii_case("content-length")).find_map(|(_, length)| length.trim().parse().ok());
    let size = head + length.unwrap_or(0);
    (received.len() >= size).then_some(size)
}

async fn over_grpc(stream: TcpStream) -> Result<(), hyper::Error> {
    let message = answer::message();
    let size = u32::try_from(message.len()).unwrap_or_default().to_be_bytes();
    let body: Bytes = [&[0], &size[..], &message].concat().into();
    let answer = service_fn(move |request: http::Request<hyper::body::Incoming>| {
        let body = body.clone();
        async move {
            // The whole request, as a server would read it.
            let _ = request.into_body().collect().await;
            Ok::<_, Infallible>(grpc_answer(body))
        }
    });
    let _ = stream.set_nodelay(true);
    http2::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), answer).await
}

fn grpc_answer(body: Bytes) -> Response<impl hyper::body::Body<Data = Bytes, Error = Infallible>> {
    let trailers = HeaderMap::from_iter([
        (http::HeaderName::from_static("grpc-status"), HeaderValue::from_static("0")),
        (http::HeaderName::from_static("grpc-message"), HeaderValue::from_static("")),
    ]);
    let mut answer = Response::new(Full::new(body).with_trailers(std::future::ready(Some(Ok(trailers)))));
    answer.headers_mut().insert(http::header::CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    answer
}
