//! Answers that are larger than the limit: how much memory they ever take.
//!
//! Each is measured in a process of its own, whose allocator counts; growing a piece of memory counts as the difference.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use authorizer::{Client, Protocol, Retry};

use super::contents::{self, Good, Operation, head, http};
use super::expected::outcome;
use super::frames::{self, data, headers};
use super::ground;
use super::host::Host;
use super::over_http::chunk;
use super::step::{Asked, Script, Step};
use crate::Failure;

const MEBIBYTE: usize = 1024 * 1024;

/// Size limit of answers, if a client is told none.
pub const LIMIT: usize = 8 * MEBIBYTE;

/// What may be allocated besides an answer of that size.
const BESIDES: usize = MEBIBYTE;

/// Refusals up to this size are read for what they say.
const READ: usize = 128 * 1024;

const JSON: &str = "Content-Type: application/json";
const CHUNKED: &str = "Transfer-Encoding: chunked";

/// What an allocator says: bytes in use now, and the most that ever were.
pub type Counter = fn() -> (usize, usize);

/// An answer to measure.
struct Case {
    what: &'static str,
    protocol: Protocol,
    expected: &'static str,
    /// What is sent, by the request and the limit.
    answer: fn(&Asked, usize) -> Vec<Step>,
}

/// Memory that an answer took.
#[derive(Debug)]
pub struct Taken {
    what: &'static str,
    protocol: Protocol,
    expected: &'static str,
    outcome: String,
    /// The most, besides what the client had before.
    bytes: usize,
    /// The most that it may be.
    most: usize,
}

fn endless(status: &str) -> Vec<Step> {
    vec![Step::Send(head(status, &[JSON, CHUNKED])), Step::Flood(chunk(&[b' '; 8192]).into(), None)]
}

fn announced(status: &str, limit: usize) -> Vec<Step> {
    let length = format!("Content-Length: {}", limit + 1);
    vec![Step::Send(head(status, &[JSON, &length])), Step::Flood(Arc::from([b' '; 8192]), None)]
}

/// A good answer with as much before it as fits into the limit.
fn padded(limit: usize) -> Vec<u8> {
    let good = Good::new(Protocol::Rest, Operation::Read, "me").content;
    [vec![b' '; limit - good.len()], good].concat()
}

/// A start, an end, and in between the same as often as the limit lets it.
fn filled(limit: usize, [start, middle, end]: [&str; 3]) -> Vec<u8> {
    let times = (limit - start.len() - end.len()) / middle.len();
    [start, &middle.repeat(times), end].concat().into_bytes()
}

fn refusal(limit: usize, text: [&str; 3]) -> Vec<Step> {
    vec![Step::Send(http("500 Internal Server Error", &[JSON], &filled(limit, text)))]
}

fn accepted(limit: usize, text: [&str; 3]) -> Vec<Step> {
    vec![Step::Send(http("200 OK", &[JSON], &filled(limit, text)))]
}

const VALIDATION: &str = r#"{"errors":[{"message":"a","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}},{"message":""#;
const MISMATCH: &str = "SchemaMismatch GRAPHQL_VALIDATION_FAILED";

/// Complaints about a document, which the SDK reads once more.
fn complaints(limit: usize) -> Vec<Step> {
    accepted(limit, [VALIDATION, r#""},{"message":""#, r#""}]}"#])
}

fn one_complaint(limit: usize) -> Vec<Step> {
    accepted(limit, [VALIDATION, "x", r#""}]}"#])
}

fn message_padded(limit: usize) -> Vec<u8> {
    let good = Good::new(Protocol::Grpc, Operation::Read, "me").content;
    // A field that no message has, of four bytes more than its content: two for its name, and four for its length.
    let length = limit - good.len() - 6;
    let varint = [length & 127 | 128, length >> 7 & 127 | 128, length >> 14 & 127 | 128, length >> 21];
    let varint = varint.map(|byte| u8::try_from(byte).expect("seven bits and a sign"));
    [good.as_slice(), &[31 << 3 & 127 | 128 | 2, 1], &varint, &vec![b'x'; length]].concat()
}

fn endless_data(asked: &Asked, status: &str, start: &[u8]) -> Vec<Step> {
    let head = headers(asked.stream, false, &[(":status", status), ("content-type", "application/grpc")]);
    let start = data(asked.stream, false, start);
    vec![Step::Send([head, start].concat()), Step::Flood(Arc::from([b'x'; 8192]), None)]
}

fn case(protocol: Protocol, what: &'static str, expected: &'static str, answer: fn(&Asked, usize) -> Vec<Step>) -> Case {
    Case { what, protocol, expected, answer }
}

fn rest(what: &'static str, expected: &'static str, answer: fn(&Asked, usize) -> Vec<Step>) -> Case {
    case(Protocol::Rest, what, expected, answer)
}

fn over_http() -> Vec<Case> {
    vec![
        case(Protocol::GraphQl, "endless, 200", "TooLarge", |_, _| endless("200 OK")),
        case(Protocol::GraphQl, "endless, 500", "TooLarge", |_, _| endless("500 Internal Server Error")),
        rest("endless, 200", "TooLarge", |_, _| endless("200 OK")),
        rest("endless, 500", "TooLarge", |_, _| endless("500 Internal Server Error")),
        rest("endless, without a length", "TooLarge", |_, _| {
            vec![Step::Send(head("200 OK", &[JSON, "Connection: close"])), Step::Flood(Arc::from([b' '; 8192]), None)]
        }),
        rest("endless, in tiny chunks", "TooLarge", |_, _| {
            let chunks = chunk(b" ").repeat(1024);
            vec![Step::Send(head("200 OK", &[JSON, CHUNKED])), Step::Flood(chunks.into(), None)]
        }),
        rest("endless, in huge chunks", "TooLarge", |_, _| {
            let head = [head("200 OK", &[JSON, CHUNKED]), b"7fffffff\r\n".to_vec()].concat();
            vec![Step::Send(head), Step::Flood(Arc::from([b' '; 65_536]), None)]
        }),
        rest("announced above the limit, 200", "TooLarge", |_, limit| announced("200 OK", limit)),
        rest("announced above the limit, 500", "TooLarge", |_, limit| announced("500 Internal Server Error", limit)),
        rest("as large as the limit, announced", "Success", |_, limit| vec![Step::Send(http("200 OK", &[JSON], &padded(limit)))]),
        rest("as large as the limit, in chunks", "Success", |_, limit| {
            let mut answer = head("200 OK", &[JSON, CHUNKED]);
            padded(limit).chunks(8192).for_each(|piece| answer.extend(chunk(piece)));
            vec![Step::Send([answer.as_slice(), b"0\r\n\r\n"].concat())]
        }),
        rest("a refusal as large as the limit, no JSON", "ForeignResponse", |_, limit| {
            vec![Step::Send(http("500 Internal Server Error", &["Content-Type: text/html"], &vec![b'x'; limit]))]
        }),
    ]
}

/// Answers that are read as JSON, or as far as they are.
fn read_as_json() -> Vec<Case> {
    vec![
        rest("a refusal as large as the limit, one text", "ForeignResponse", |_, limit| {
            refusal(limit, [r#"{"code":"internal","message":""#, "x", r#""}"#])
        }),
        rest("a refusal as large as the limit, one word", "ForeignResponse", |_, limit| {
            refusal(limit, [r#"{"code":""#, "x", r#"","message":"a"}"#])
        }),
        rest("a refusal as large as the limit, many keys", "ForeignResponse", |_, limit| {
            refusal(limit, ["{", r#""a":1,"#, r#""b":2}"#])
        }),
        rest("a refusal as large as the limit, escapes", "ForeignResponse", |_, limit| {
            refusal(limit, [r#"{"message":""#, r"\u0001", r#""}"#])
        }),
        case(Protocol::GraphQl, "a refusal as large as the limit, one text", "Server INTERNAL", |_, limit| {
            accepted(limit, [r#"{"data":null,"errors":[{"message":""#, "x", r#""}]}"#])
        }),
        case(Protocol::GraphQl, "a refusal as large as the limit, many", "Server INTERNAL", |_, limit| {
            accepted(limit, [r#"{"data":null,"errors":["#, r#"{"message":"a"},"#, r#"{"message":"b"}]}"#])
        }),
        case(Protocol::GraphQl, "complaints as large as the limit", MISMATCH, |_, limit| complaints(limit)),
        case(Protocol::GraphQl, "a complaint as large as the limit", MISMATCH, |_, limit| one_complaint(limit)),
        case(Protocol::GraphQl, "complaints as large as are read", MISMATCH, |_, limit| complaints(limit.min(READ))),
        case(Protocol::GraphQl, "a complaint as large as is read", MISMATCH, |_, limit| one_complaint(limit.min(READ))),
        case(Protocol::GraphQl, "an answer as large as the limit, no JSON", "Response", |_, limit| {
            accepted(limit, ["{", r#""a":[1],"#, ""])
        }),
        case(Protocol::GraphQl, "an answer as large as the limit, all open", "Response", |_, limit| {
            accepted(limit, ["", "[", ""])
        }),
    ]
}

fn over_grpc() -> Vec<Case> {
    let grpc = |what, expected, answer| case(Protocol::Grpc, what, expected, answer);
    vec![
        grpc("endless message", "TooLarge", |asked, _| endless_data(asked, "200", &[0, 0, 0x7f, 0xff, 0xff])),
        grpc("endless messages", "TooLarge", |asked, _| endless_data(asked, "200", &frames::message(false, b"x"))),
        grpc("endless, HTTP 502", "TooLarge", |asked, _| endless_data(asked, "502", b"<html>")),
        grpc("announced above the limit", "TooLarge", |asked, _| endless_data(asked, "200", &[0, 0x7f, 0xff, 0xff, 0xff])),
        grpc("as large as the limit", "Success", |asked, limit| {
            let head = headers(asked.stream, false, &[(":status", "200"), ("content-type", "application/grpc")]);
            let message = frames::message(false, &message_padded(limit));
            vec![Step::Send(head), Step::Flood(message.into(), Some(1)), Step::Send(contents::trailers(asked.stream, "0"))]
        }),
    ]
}

/// Measures all of them, each in a process that runs `PROGRAM memory PROTOCOL URL LIMIT`.
pub fn run(host: &Host, program: &Path, limit: usize) -> Result<Vec<Taken>, Failure> {
    let measured = |Case { what, protocol, expected, answer }| {
        let script = Script::new(move |asked: &Asked| {
            let good = Good::new(protocol, Operation::Read, ground::PROFILE);
            if asked.number == 0 { vec![good.step(asked.stream)] } else { answer(asked, limit) }
        });
        let ground = ground::plain(host, protocol, script);
        let output = Command::new(program)
            .args(["memory", &protocol.to_string(), ground.url(), &limit.to_string()])
            .stdout(Stdio::piped())
            .spawn()?
            .wait_with_output()?;
        let text = String::from_utf8(output.stdout)?;
        let (outcome, bytes) = text.trim().rsplit_once(' ').ok_or_else(|| format!("{what} over {protocol} said {text:?}"))?;
        Ok(Taken { what, protocol, expected, outcome: outcome.to_owned(), bytes: bytes.parse()?, most: limit + BESIDES })
    };
    [over_http(), read_as_json(), over_grpc()].into_iter().flatten().map(measured).collect()
}

/// The part of the other process: one call in order, and then the one that is measured.
pub fn child(protocol: &str, url: &str, limit: &str, counter: Counter) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let protocol: Protocol = protocol.parse()?;
        let builder = Client::builder(url).protocol(protocol).grpc_url(url).retry(Retry::none());
        let client = builder.response_limit(limit.parse()?).timeout(Duration::from_mins(1)).build()?;
        client.profile().await?;
        let (before, _) = counter();
        let outcome = outcome(&client.profile().await);
        println!("{outcome} {}", counter().1.saturating_sub(before));
        Ok(())
    })
}

impl Taken {
    /// Did the call end as it should, and with no more memory than it may have?
    pub fn is_right(&self) -> bool {
        self.outcome == self.expected && self.bytes <= self.most
    }
}

impl std::fmt::Display for Taken {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { what, protocol, outcome, bytes, most, .. } = self;
        let mebibytes = |bytes: &usize| {
            let hundredths = bytes * 100 / MEBIBYTE;
            format!("{}.{:02}", hundredths / 100, hundredths % 100)
        };
        let sign = if self.is_right() { "" } else { " (!)" };
        let (protocol, bytes, most) = (protocol.to_string(), mebibytes(bytes), mebibytes(most));
        write!(out, "{protocol:8} {what:42} {outcome:40} {bytes:>5} MiB of {most}{sign}")
    }
}
