//! A server that reports about itself what a captured one did, or misbehaves while it does.

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use prost::Message as _;
use serde_json::Value;
use tokio::net::TcpListener;

/// How it behaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Behaviour {
    pub(crate) http: OverHttp,
    pub(crate) reflection: Reflection,
}

/// What it does over HTTP.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum OverHttp {
    /// It tells all.
    #[default]
    Tells,
    /// GraphQL tells no schema.
    NoIntrospection,
    /// The answers never end.
    Endless,
    /// They begin and never go on.
    Stalls,
    /// They lead elsewhere.
    Redirects,
    /// It tells all, and describes it.
    Talks,
}

/// What a server that describes itself says everywhere.
pub(crate) const WORDS: &str = "Words of the server";

/// Which reflection it has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Reflection {
    /// Both versions.
    #[default]
    New,
    /// Only the older one.
    Old,
    /// None at all.
    Off,
}

impl From<OverHttp> for Behaviour {
    fn from(http: OverHttp) -> Self {
        Self { http, ..Self::default() }
    }
}

impl From<Reflection> for Behaviour {
    fn from(reflection: Reflection) -> Self {
        Self { reflection, ..Self::default() }
    }
}

/// It lives as long as the process.
pub(crate) struct Reporter {
    pub(crate) url: String,
    pub(crate) grpc_url: String,
    /// Requests that came with this header's right value.
    pub(crate) with_header: Arc<AtomicUsize>,
}

type Body = UnsyncBoxBody<Bytes, Infallible>;

struct Report {
    behaviour: Behaviour,
    introspection: Bytes,
    openapi: Bytes,
    files: Vec<(Vec<u8>, prost_types::FileDescriptorProto)>,
    with_header: Arc<AtomicUsize>,
}

/// A set whose files stay as they are: parsed ones would lose the options that no crate here knows.
#[derive(Clone, PartialEq, prost::Message)]
struct Set {
    #[prost(bytes = "vec", repeated, tag = "1")]
    files: Vec<Vec<u8>>,
}

pub(crate) fn capture(version: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/captures").join(version)
}

impl Reporter {
    /// Reports what the server of that version did.
    pub(crate) fn start(version: &str, behaviour: impl Into<Behaviour>) -> Self {
        let read = |name: &str| std::fs::read(capture(version).join(name)).expect("the capture is there");
        let behaviour = behaviour.into();
        let json = |name: &str| {
            let mut value: Value = serde_json::from_slice(&read(name)).expect("the capture is JSON");
            if behaviour.http == OverHttp::Talks {
                describe(&mut value);
            }
            value.to_string()
        };
        let Set { files } = Set::decode(read("descriptors.pb").as_slice()).expect("the capture is a set");
        let parsed = |mut bytes: Vec<u8>| {
            if behaviour.http == OverHttp::Talks {
                comment(&mut bytes);
            }
            let file = prost_types::FileDescriptorProto::decode(bytes.as_slice()).expect("the capture is a set of files");
            (bytes, file)
        };
        let with_header = Arc::new(AtomicUsize::new(0));
        let report = Arc::new(Report {
            behaviour,
            introspection: Bytes::from(format!("{{\"data\":{}}}", json("introspection.json"))),
            openapi: Bytes::from(json("openapi.json")),
            files: files.into_iter().map(parsed).collect(),
            with_header: Arc::clone(&with_header),
        });
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
            runtime.block_on(async {
                let (http, grpc) = (listen().await, listen().await);
                let address = |listener: &TcpListener| format!("http://{}", listener.local_addr().expect("it is bound"));
                sender.send((address(&http), address(&grpc))).expect("the test waits for it");
                tokio::join!(serve(http, Arc::clone(&report), false), serve(grpc, report, true));
            });
        });
        let (url, grpc_url) = receiver.recv().expect("the server starts");
        Self { url, grpc_url, with_header }
    }
}

/// Describes everything that has a name, a type or an answer.
fn describe(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(describe);
            let is_text = |key: &&str| members.get(*key).is_some_and(Value::is_string);
            let told = ["name", "type", "$ref", "operationId"].iter().any(is_text);
            if told && !members.contains_key("ofType") {
                members.insert("description".to_owned(), WORDS.into());
            }
            if let Some(reason) = members.get_mut("deprecationReason") {
                *reason = WORDS.into();
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(describe),
        _ => {}
    }
}

/// Adds a comment to an encoded file: `source_code_info`, with one location, with `leading_comments`.
fn comment(file: &mut Vec<u8>) {
    let comment = prost_types::source_code_info::Location { leading_comments: Some(WORDS.to_owned()), ..Default::default() };
    let info = prost_types::SourceCodeInfo { location: vec![comment] };
    prost::encoding::message::encode(9, &info, file);
}

async fn listen() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.expect("a port is free")
}

async fn serve(listener: TcpListener, report: Arc<Report>, grpc: bool) {
    loop {
        let (stream, _) = listener.accept().await.expect("connections are accepted");
        let report = Arc::clone(&report);
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let report = Arc::clone(&report);
                async move { Ok::<_, Infallible>(if grpc { reflect(&report, request).await } else { answer(&report, &request) }) }
            });
            let stream = TokioIo::new(stream);
            // A client that goes away is no failure of the server.
            if grpc {
                let _ = hyper::server::conn::http2::Builder::new(TokioExecutor::new()).serve_connection(stream, service).await;
            } else {
                let _ = hyper::server::conn::http1::Builder::new().serve_connection(stream, service).await;
            }
        });
    }
}

/// HTTP, as the real server does it: a POST needs an `Origin` and a JSON content type.
fn answer(report: &Report, request: &Request<Incoming>) -> Response<Body> {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if header("x-gate") == "open sesame" {
        report.with_header.fetch_add(1, Ordering::SeqCst);
    }
    let behaviour = report.behaviour.http;
    if behaviour == OverHttp::Redirects {
        let mut response = respond(StatusCode::FOUND, whole(Bytes::new()));
        response.headers_mut().insert("location", HeaderValue::from_static("http://127.0.0.1:1/elsewhere"));
        return response;
    }
    match (request.method().as_str(), request.uri().path()) {
        _ if behaviour == OverHttp::Endless => respond(StatusCode::OK, endless()),
        _ if behaviour == OverHttp::Stalls => respond(StatusCode::OK, stalled()),
        ("POST", "/graphql") if header("origin").is_empty() || !header("content-type").contains("application/json") => {
            respond(StatusCode::FORBIDDEN, whole(Bytes::from_static(b"{\"error\":\"csrf_validation_failed\"}")))
        }
        ("POST", "/graphql") if behaviour == OverHttp::NoIntrospection => {
            let body = b"{\"errors\":[{\"message\":\"introspection disabled\",\"path\":[\"__schema\"]}],\"data\":null}";
            respond(StatusCode::OK, whole(Bytes::from_static(body)))
        }
        ("POST", "/graphql") => respond(StatusCode::OK, whole(report.introspection.clone())),
        ("GET", "/openapi.json") => respond(StatusCode::OK, whole(report.openapi.clone())),
        _ => respond(StatusCode::NOT_FOUND, whole(Bytes::new())),
    }
}

fn respond(status: StatusCode, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}

fn whole(bytes: Bytes) -> Body {
    frames(futures_util::stream::iter([Frame::data(bytes)]))
}

fn frames(stream: impl futures_util::Stream<Item = Frame<Bytes>> + Send + 'static) -> Body {
    StreamBody::new(futures_util::StreamExt::map(stream, Ok)).boxed_unsync()
}

/// The beginning of a JSON text that goes on for ever.
fn endless() -> Body {
    let piece = Bytes::from(vec![b' '; 64 << 10]);
    frames(futures_util::stream::repeat_with(move || Frame::data(piece.clone())))
}

fn stalled() -> Body {
    let start = futures_util::stream::iter([Frame::data(Bytes::from_static(b"{\"data\":"))]);
    let never = futures_util::stream::once(async {
        tokio::time::sleep(Duration::from_hours(1)).await;
        Frame::data(Bytes::new())
    });
    frames(futures_util::StreamExt::chain(start, never))
}

/// gRPC reflection: one question, one answer.
async fn reflect(report: &Report, request: Request<Incoming>) -> Response<Body> {
    let service = request.uri().path().split('/').nth(1).unwrap_or_default().to_owned();
    let known = match service.as_str() {
        "grpc.reflection.v1.ServerReflection" => report.behaviour.reflection == Reflection::New,
        "grpc.reflection.v1alpha.ServerReflection" => report.behaviour.reflection != Reflection::Off,
        _ => false,
    };
    if !known {
        let mut response = respond(StatusCode::OK, whole(Bytes::new()));
        response.headers_mut().insert("grpc-status", HeaderValue::from_static("12"));
        response.headers_mut().insert("grpc-message", HeaderValue::from_static("unknown service"));
        return response;
    }
    let body = request.into_body().collect().await.expect("the question arrives").to_bytes();
    let message = told(report, &body[5..]);
    let mut framed = vec![0];
    framed.extend_from_slice(&u32::try_from(message.len()).expect("it is small").to_be_bytes());
    framed.extend_from_slice(&message);
    let mut trailers = HeaderMap::new();
    trailers.insert("grpc-status", HeaderValue::from_static("0"));
    respond(StatusCode::OK, frames(futures_util::stream::iter([Frame::data(framed.into()), Frame::trailers(trailers)])))
}

/// The answer's bytes, by the numbers of the protocol's fields.
fn told(report: &Report, question: &[u8]) -> Vec<u8> {
    let (tag, name) = (question[0] >> 3, String::from_utf8_lossy(&question[2..]).into_owned());
    let mut inner = Vec::new();
    let mut field = |number: u32, bytes: &[u8]| {
        prost::encoding::encode_key(number, prost::encoding::WireType::LengthDelimited, &mut inner);
        prost::encoding::encode_varint(bytes.len() as u64, &mut inner);
        inner.extend_from_slice(bytes);
    };
    let kind = match tag {
        7 => {
            let services = report
                .files
                .iter()
                .flat_map(|(_, file)| file.service.iter().map(move |service| format!("{}.{}", file.package(), service.name())));
            for service in services.chain(["grpc.health.v1.Health".to_owned()]) {
                field(1, &[&[0x0a, u8::try_from(service.len()).expect("it is short")], service.as_bytes()].concat());
            }
            6
        }
        4 => {
            let declares = |(_, file): &&(Vec<u8>, prost_types::FileDescriptorProto)| {
                file.service.iter().any(|service| format!("{}.{}", file.package(), service.name()) == name)
            };
            report.files.iter().filter(declares).for_each(|(bytes, _)| field(1, bytes));
            4
        }
        _ => {
            report.files.iter().filter(|(_, file)| file.name() == name).for_each(|(bytes, _)| field(1, bytes));
            4
        }
    };
    let mut message = Vec::new();
    prost::encoding::encode_key(kind, prost::encoding::WireType::LengthDelimited, &mut message);
    prost::encoding::encode_varint(inner.len() as u64, &mut message);
    message.extend_from_slice(&inner);
    message
}
