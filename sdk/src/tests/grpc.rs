//! gRPC, against a server that speaks HTTP/2.

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use prost::Message;

use super::sample::{ASK, Ask, GO_ON, READ, Reply, START, text};
use crate::client::Client;
use crate::code::Code;
use crate::convert::Missing;
use crate::error::{Error, Kind};
use crate::protocol::Protocol;

/// The one message of the samples.
#[derive(Message)]
struct Text {
    #[prost(string, tag = "1")]
    text: String,
}

pub(super) fn encode(text: String) -> Vec<u8> {
    Text { text }.encode_to_vec()
}

pub(super) fn decode(bytes: &[u8]) -> Result<Reply, Missing> {
    let Text { text } = Text::decode(bytes).map_err(|_| Missing { path: String::new() })?;
    match text.as_str() {
        "" => Err(Missing { path: "reply.text".to_owned() }),
        _ => Ok(Reply { text, ..Reply::default() }),
    }
}

/// What the server answers with.
#[derive(Clone)]
struct Answer {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    pieces: Vec<Bytes>,
    trailers: Option<Vec<(&'static str, &'static str)>>,
}

impl Answer {
    fn ok(text: &str) -> Self {
        Self { status: 200, headers: Vec::new(), pieces: vec![framed(text)], trailers: Some(vec![("grpc-status", "0")]) }
    }

    fn refused(status: &'static str, message: &'static str) -> Self {
        let headers = vec![("grpc-status", status), ("grpc-message", message)];
        Self { status: 200, headers, pieces: Vec::new(), trailers: None }
    }
}

pub(super) fn framed(text: &str) -> Bytes {
    let message = encode(text.to_owned());
    let mut frame = vec![0];
    frame.extend_from_slice(&u32::try_from(message.len()).unwrap().to_be_bytes());
    frame.extend_from_slice(&message);
    frame.into()
}

fn map(entries: &[(&'static str, &'static str)]) -> HeaderMap {
    let entry = |(name, value): &(&'static str, &'static str)| (HeaderName::from_static(name), HeaderValue::from_static(value));
    let mut map = HeaderMap::new();
    for (name, value) in entries.iter().map(entry) {
        map.append(name, value);
    }
    map
}

type Seen = Arc<Mutex<Vec<(http::request::Parts, Bytes)>>>;

struct Server {
    url: String,
    seen: Seen,
    connections: Arc<AtomicUsize>,
}

impl Server {
    async fn new(answer: impl Fn(&str) -> Answer + Clone + Send + Sync + 'static) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = Self { url, seen: Arc::default(), connections: Arc::default() };
        let (seen, connections) = (Arc::clone(&server.seen), Arc::clone(&server.connections));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                let (seen, answer) = (Arc::clone(&seen), answer.clone());
                let service = service_fn(move |request| respond(request, Arc::clone(&seen), answer.clone()));
                tokio::spawn(async move {
                    let server = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
                    server.serve_connection(TokioIo::new(stream), service).await
                });
            }
        });
        server
    }

    fn client(&self) -> Client {
        Client::builder("http://localhost:1").client_id("id").protocol(Protocol::Grpc).grpc_url(&self.url).build().unwrap()
    }

    fn last(&self) -> (http::request::Parts, Bytes) {
        self.seen.lock().unwrap().last().cloned().expect("there was a request")
    }

    fn cookie(&self) -> Option<String> {
        self.last().0.headers.get("cookie").map(|value| value.to_str().unwrap().to_owned())
    }
}

type Body = http_body_util::combinators::BoxBody<Bytes, Infallible>;

async fn respond(request: Request<Incoming>, seen: Seen, answer: impl Fn(&str) -> Answer) -> Result<Response<Body>, Infallible> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let asked = Text::decode(&body[5..]).unwrap().text;
    seen.lock().unwrap().push((head, body));
    let answer = answer(&asked);
    if asked == "stall" {
        std::future::pending::<()>().await;
    }
    let mut frames: Vec<_> = answer.pieces.into_iter().map(|piece| Ok(Frame::data(piece))).collect();
    frames.extend(answer.trailers.map(|trailers| Ok(Frame::trailers(map(&trailers)))));
    let body =
        if frames.is_empty() { Full::new(Bytes::new()).boxed() } else { StreamBody::new(Frames(frames.into_iter())).boxed() };
    let mut response = Response::new(body);
    *response.status_mut() = answer.status.try_into().unwrap();
    *response.headers_mut() = map(&answer.headers);
    if answer.status == 200 {
        response.headers_mut().entry("content-type").or_insert(HeaderValue::from_static("application/grpc"));
    }
    Ok(response)
}

/// Frames that are all there.
struct Frames(std::vec::IntoIter<Result<Frame<Bytes>, Infallible>>);

impl futures_core::Stream for Frames {
    type Item = Result<Frame<Bytes>, Infallible>;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

async fn refused(answer: Answer) -> Error {
    let server = Server::new(move |_| answer.clone()).await;
    server.client().call(&ASK, text("a")).await.expect_err("it is refused")
}

/// The address of a server that does not know who calls.
pub(super) async fn refusing(message: &'static str) -> String {
    Server::new(move |_| Answer::refused("16", message)).await.url
}

/// The address of a server that answers every call well.
pub(super) async fn replying() -> String {
    Server::new(|_| Answer::ok("a")).await.url
}

#[tokio::test]
async fn a_call_is_one_message_each_way_with_the_usual_headers() {
    let server = Server::new(Answer::ok).await;
    let client = server.client();
    let ask = Ask { redirect_uri: Some("x".to_owned()), ..text("hello") };
    let reply = client.call(&ASK, ask).bearer("token").header("x-a", "b").timeout(Duration::from_secs(7)).await.unwrap();
    assert_eq!(reply.text, "hello");
    let (head, body) = server.last();
    assert_eq!((head.method.as_str(), head.uri.path(), body), ("POST", "/sample.v1.Service/Ask", framed("hello")));
    let expected = [
        ("content-type", "application/grpc"),
        ("te", "trailers"),
        ("authorization", "Bearer token"),
        ("x-a", "b"),
        ("x-authorizer-url", "http://localhost:1"),
        ("x-authorizer-client-id", "id"),
        ("accept", "application/json"),
    ];
    for (name, value) in expected {
        assert_eq!(head.headers.get(name).map(HeaderValue::as_bytes), Some(value.as_bytes()), "{name}");
    }
    let limit = head.headers["grpc-timeout"].to_str().unwrap().trim_end_matches('m').parse::<u64>().unwrap();
    assert!((6000..=7000).contains(&limit), "{limit}");
}

#[tokio::test]
async fn statuses_become_codes_and_keep_their_number() {
    let error = refused(Answer::refused("16", "invalid%20credentials")).await;
    assert_eq!((error.code(), error.message()), (Some(&Code::Unauthenticated), "invalid credentials"));
    assert_eq!((error.kind(), error.grpc_status(), error.status()), (Kind::Server, Some(16), Some(200)));
    let error = refused(Answer::refused("2017", "rpc error")).await;
    assert_eq!((error.code(), error.grpc_status()), (Some(&Code::Internal), Some(2017)));
    let exhausted = |message| Answer { trailers: Some(vec![("grpc-status", "8"), ("grpc-message", message)]), ..Answer::ok("a") };
    let error = refused(exhausted("too many failed attempts")).await;
    assert!(error.is_locked_out() && !error.is_rate_limited());
    let error = refused(exhausted("wait")).await;
    assert!(!error.is_locked_out() && !error.is_rate_limited() && error.code() == Some(&Code::ResourceExhausted));
    let error = refused(Answer { headers: vec![("retry-after", "60")], ..exhausted("wait") }).await;
    assert!(!error.is_locked_out() && error.is_rate_limited() && error.retry_after() == Some(Duration::from_secs(60)));
}

#[tokio::test]
async fn a_server_that_ran_out_of_time_is_late_as_a_client_would_be() {
    let server = Server::new(|_| Answer::refused("4", "context deadline exceeded")).await;
    let retry = crate::Retry::default().delay(Duration::from_millis(1));
    let error = server.client().call(&READ, ()).retry(retry).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 3, "{error}");
    let error = server.client().call(&ASK, text("a")).retry(retry).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1, "it may have been carried out: {error}");
}

#[tokio::test]
async fn what_a_status_repeats_of_the_request_is_cut() {
    let error = refused(Answer::refused("3", "proto: (line 1:10): invalid value for string field email: hunter2")).await;
    assert_eq!(error.message(), "proto: (line 1:10): invalid value for string field email: …");
}

#[tokio::test]
async fn cookies_travel_as_metadata() {
    let answer = |asked: &str| {
        let line = match asked {
            "start" => "mfa_session=m; Path=/; Secure; HttpOnly",
            "go on" => "cookie_session=s; Path=/; Secure; HttpOnly",
            _ => "tracking=t",
        };
        Answer { headers: vec![("set-cookie", line), ("set-cookie", "tracking=t")], ..Answer::ok("ok") }
    };
    let server = Server::new(answer).await;
    let user = server.client().start_session();
    user.call(&START, text("start")).await.unwrap();
    assert_eq!(server.cookie(), None);
    user.call(&GO_ON, text("go on")).await.unwrap();
    assert_eq!(server.cookie().unwrap(), "mfa_session=m");
    user.call(&ASK, text("x")).await.unwrap();
    assert_eq!(server.cookie().unwrap(), "mfa_session=m; cookie_session=s");
    user.call(&ASK, text("x")).bearer("token").await.unwrap();
    assert_eq!(server.cookie().unwrap(), "mfa_session=m");
}

#[tokio::test]
async fn a_message_in_pieces_is_put_together() {
    let whole = framed("hello");
    let pieces: Vec<_> = whole.iter().map(|byte| Bytes::copy_from_slice(&[*byte])).collect();
    let server = Server::new(move |_| Answer { pieces: pieces.clone(), ..Answer::ok("") }).await;
    assert_eq!(server.client().call(&ASK, text("a")).await.unwrap().text, "hello");
}

#[tokio::test]
async fn answers_that_break_the_rules_are_errors() {
    let no_status = Answer { trailers: None, ..Answer::ok("a") };
    let no_message = Answer { pieces: Vec::new(), ..Answer::ok("a") };
    let half = Answer { pieces: vec![framed("hello").slice(..7)], ..Answer::ok("a") };
    let other = Answer { pieces: vec![Bytes::from_static(b"\0\0\0\0\x02\xff\xff")], ..Answer::ok("a") };
    let early = Answer { headers: vec![("grpc-status", "0")], trailers: None, ..Answer::ok("a") };
    let garbled = Answer { trailers: Some(vec![("grpc-status", "0"), ("grpc-status", "all is well")]), ..Answer::ok("a") };
    for answer in [no_status, no_message, half, other, early, garbled] {
        let error = refused(answer).await;
        assert!(error.is_response(), "{error}");
    }
    let both = vec![("grpc-status", "0"), ("grpc-status", "13")];
    let torn = Answer { headers: vec![("grpc-status", "13")], ..Answer::ok("a") };
    for answer in [Answer { trailers: Some(both), ..Answer::ok("a") }, torn] {
        assert_eq!(refused(answer).await.grpc_status(), Some(13));
    }
    let huge = Answer { pieces: vec![Bytes::from_static(b"\0\xff\xff\xff\xff")], ..Answer::ok("a") };
    assert!(refused(huge).await.is_too_large());
    assert_eq!(refused(Answer::ok("")).await.message(), "missing field `reply.text`");
}

#[tokio::test]
async fn what_stands_before_the_server_is_understood() {
    let html = Answer {
        status: 502,
        headers: vec![("content-type", "text/html")],
        pieces: vec![Bytes::from_static(b"<html>")],
        trailers: None,
    };
    let error = refused(html).await;
    assert_eq!((error.kind(), error.code(), error.status()), (Kind::ForeignResponse, None, Some(502)));
    assert!(error.message().starts_with("not a response of this server: 6 bytes of text/html; "), "{error}");
    // A status of gRPC counts in a response of gRPC, and what a limiter of HTTP says nowhere.
    let status = Answer { headers: vec![("content-type", "text/html"), ("grpc-status", "5")], ..Answer::refused("5", "no") };
    let limited = br#"{"error":"rate_limit_exceeded","error_description":"Too many requests."}"#;
    let limited = Answer { status: 429, pieces: vec![Bytes::from_static(limited)], ..Answer::refused("5", "no") };
    let limited = Answer { headers: vec![("content-type", "application/json")], ..limited };
    for answer in [status, limited] {
        let error = refused(answer).await;
        assert!(error.is_foreign_response() && error.code().is_none() && !error.is_not_executed(), "{error}");
    }
    let moved = Answer { status: 302, headers: vec![("location", "http://localhost:2")], pieces: Vec::new(), trailers: None };
    assert!(refused(moved).await.is_redirect());
}

#[tokio::test]
async fn limits_of_time_and_size_hold() {
    let server = Server::new(|_| Answer::ok(&"x".repeat(5000))).await;
    let error = server.client().call(&ASK, text("stall")).timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout() && error.kind() == Kind::Timeout);
    let client = Client::builder("http://localhost:1").grpc_url(&server.url).response_limit(4096).build().unwrap();
    let error = client.call(&ASK, text("a")).protocol(Protocol::Grpc).await.unwrap_err();
    assert!(error.is_too_large() && error.status() == Some(200));
}

#[tokio::test]
async fn nobody_there_means_that_nothing_was_sent() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client::builder("http://localhost:1").grpc_url(url).build().unwrap();
    let error = client.call(&ASK, text("a")).protocol(Protocol::Grpc).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
}

#[tokio::test]
async fn a_server_that_never_greets_is_left_in_time() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder("http://localhost:1").grpc_url(url).build().unwrap();
    let error = client.call(&ASK, text("a")).protocol(Protocol::Grpc).timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout());
}

#[test]
fn a_client_outlives_the_runtime_of_its_first_call() {
    let runtime = || tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let home = runtime();
    let server = home.block_on(Server::new(Answer::ok));
    let client = server.client();
    for _ in 0..2 {
        assert_eq!(runtime().block_on(client.call(&ASK, text("a")).into_future()).unwrap().text, "a");
    }
}

#[test]
fn an_address_that_cannot_be_is_refused_by_build() {
    for url in ["http://grpc.example.com:9091", "https://u:hunter2@a.example", "http://localhost:9091/path", "localhost"] {
        let error = Client::builder("http://localhost:1").grpc_url(url).build().unwrap_err();
        assert!(error.is_build() && !format!("{error:?}").contains("hunter2"), "{error}");
    }
}

/// The address of a server that takes its time for each answer.
pub(super) async fn slow(pause: Duration) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = service_fn(move |request: Request<Incoming>| async move {
                let _ = request.into_body().collect().await;
                tokio::time::sleep(pause).await;
                let frames = vec![Ok(Frame::data(framed("ok"))), Ok(Frame::trailers(map(&[("grpc-status", "0")])))];
                Ok::<_, Infallible>(Response::new(StreamBody::new(Frames(frames.into_iter()))))
            });
            tokio::spawn(async move {
                let server = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
                server.serve_connection(TokioIo::new(stream), service).await
            });
        }
    });
    url
}

/// The address of a server that refuses every message and repeats it in its reason.
pub(super) async fn echo() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = service_fn(|request: Request<Incoming>| async {
                let (head, body) = request.into_parts();
                let bearer =
                    head.headers.get("authorization").map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
                let body = body.collect().await.unwrap().to_bytes();
                let said = format!("no: {bearer:?} {}", String::from_utf8_lossy(&body));
                let escaped: String = said.bytes().map(|byte| format!("%{byte:02X}")).take(4000).collect();
                let mut response = Response::new(Full::new(Bytes::new()));
                response.headers_mut().insert("grpc-status", HeaderValue::from_static("3"));
                response.headers_mut().insert("grpc-message", HeaderValue::from_str(&escaped).unwrap());
                Ok::<_, Infallible>(response)
            });
            tokio::spawn(async move {
                let server = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
                server.serve_connection(TokioIo::new(stream), service).await
            });
        }
    });
    url
}

#[tokio::test]
async fn a_connection_that_had_no_answer_is_not_used_again() {
    let server = Server::new(Answer::ok).await;
    let client = server.client();
    client.call(&ASK, text("a")).await.unwrap();
    let error = client.call(&ASK, text("stall")).timeout(Duration::from_millis(100)).await.unwrap_err();
    assert!(error.is_timeout());
    client.call(&ASK, text("a")).await.unwrap();
    assert_eq!(server.connections.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn many_calls_that_had_no_answer_cost_one_connection() {
    let server = Server::new(Answer::ok).await;
    let client = server.client();
    client.call(&ASK, text("a")).await.unwrap();
    let stalled: Vec<_> = (1..=20)
        .map(|number| client.call(&ASK, text("stall")).timeout(Duration::from_millis(100 + 10 * number)))
        .map(|call| tokio::spawn(call.into_future()))
        .collect();
    for call in stalled {
        assert!(call.await.unwrap().unwrap_err().is_timeout());
        client.call(&ASK, text("a")).await.unwrap();
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), 2);
}
