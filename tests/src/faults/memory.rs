//! Answers that are larger than the limit: how much memory they ever take.
//!
//! Each is measured in a process of its own, whose allocator counts; growing a piece of memory counts as the difference.

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

/// Size limit of the answers: the default of clients.
const LIMIT: usize = 8 * MEBIBYTE;

/// What may be allocated besides an answer of that size.
const BESIDES: usize = MEBIBYTE;

const JSON: &str = "Content-Type: application/json";
const CHUNKED: &str = "Transfer-Encoding: chunked";

/// What an allocator says: bytes in use now, and the most that ever were.
pub type Counter = fn() -> (usize, usize);

/// An answer to measure.
struct Case {
    what: &'static str,
    protocol: Protocol,
    expected: &'static str,
    /// How often it may be in memory: as it came, and what is read out of it.
    copies: usize,
    answer: fn(&Asked) -> Vec<Step>,
}

/// Memory that an answer took.
#[derive(Debug)]
pub struct Taken {
    what: &'static str,
    protocol: Protocol,
    expected: &'static str,
    copies: usize,
    outcome: String,
    /// The most, besides what the client had before.
    bytes: usize,
}

fn endless(status: &str) -> Vec<Step> {
    vec![Step::Send(head(status, &[JSON, CHUNKED])), Step::Flood(chunk(&[b' '; 8192]).into(), None)]
}

fn announced(status: &str) -> Vec<Step> {
    let length = format!("Content-Length: {}", LIMIT + 1);
    vec![Step::Send(head(status, &[JSON, &length])), Step::Flood(Arc::from([b' '; 8192]), None)]
}

/// A good answer with as much before it as fits into the limit.
fn padded() -> Vec<u8> {
    let good = Good::new(Protocol::Rest, Operation::Read, "me").content;
    [vec![b' '; LIMIT - good.len()], good].concat()
}

/// A start, an end, and in between the same as often as the limit lets it.
fn filled(start: &str, middle: &str, end: &str) -> Vec<u8> {
    let times = (LIMIT - start.len() - end.len()) / middle.len();
    [start, &middle.repeat(times), end].concat().into_bytes()
}

fn refusal(start: &str, middle: &str, end: &str) -> Vec<Step> {
    vec![Step::Send(http("500 Internal Server Error", &[JSON], &filled(start, middle, end)))]
}

fn accepted(start: &str, middle: &str, end: &str) -> Vec<Step> {
    vec![Step::Send(http("200 OK", &[JSON], &filled(start, middle, end)))]
}

fn message_padded() -> Vec<u8> {
    let good = Good::new(Protocol::Grpc, Operation::Read, "me").content;
    // A field that no message has, of four bytes more than its content: two for its name, and four for its length.
    let length = LIMIT - good.len() - 6;
    let varint = [length & 127 | 128, length >> 7 & 127 | 128, length >> 14 & 127 | 128, length >> 21];
    let varint = varint.map(|byte| u8::try_from(byte).expect("seven bits and a sign"));
    [good.as_slice(), &[31 << 3 & 127 | 128 | 2, 1], &varint, &vec![b'x'; length]].concat()
}

fn over_grpc(asked: &Asked, status: &str, start: &[u8]) -> Vec<Step> {
    let head = headers(asked.stream, false, &[(":status", status), ("content-type", "application/grpc")]);
    let start = data(asked.stream, false, start);
    vec![Step::Send([head, start].concat()), Step::Flood(Arc::from([b'x'; 8192]), None)]
}

fn cases() -> Vec<Case> {
    let case = |protocol, what, expected, answer| Case { what, protocol, expected, copies: 1, answer };
    let read = |case: Case| Case { copies: 2, ..case };
    let rest = |what, expected, answer| case(Protocol::Rest, what, expected, answer);
    let grpc = |what, expected, answer| case(Protocol::Grpc, what, expected, answer);
    vec![
        case(Protocol::GraphQl, "endless, 200", "TooLarge", |_| endless("200 OK")),
        case(Protocol::GraphQl, "endless, 500", "TooLarge", |_| endless("500 Internal Server Error")),
        rest("endless, 200", "TooLarge", |_| endless("200 OK")),
        rest("endless, 500", "TooLarge", |_| endless("500 Internal Server Error")),
        rest("endless, without a length", "TooLarge", |_| {
            vec![Step::Send(head("200 OK", &[JSON, "Connection: close"])), Step::Flood(Arc::from([b' '; 8192]), None)]
        }),
        rest("endless, in tiny chunks", "TooLarge", |_| {
            let chunks = chunk(b" ").repeat(1024);
            vec![Step::Send(head("200 OK", &[JSON, CHUNKED])), Step::Flood(chunks.into(), None)]
        }),
        rest("endless, in huge chunks", "TooLarge", |_| {
            let head = [head("200 OK", &[JSON, CHUNKED]), b"7fffffff\r\n".to_vec()].concat();
            vec![Step::Send(head), Step::Flood(Arc::from([b' '; 65_536]), None)]
        }),
        rest("announced above the limit, 200", "TooLarge", |_| announced("200 OK")),
        rest("announced above the limit, 500", "TooLarge", |_| announced("500 Internal Server Error")),
        rest("as large as the limit, announced", "Success", |_| vec![Step::Send(http("200 OK", &[JSON], &padded()))]),
        rest("as large as the limit, in chunks", "Success", |_| {
            let mut answer = head("200 OK", &[JSON, CHUNKED]);
            padded().chunks(8192).for_each(|piece| answer.extend(chunk(piece)));
            vec![Step::Send([answer.as_slice(), b"0\r\n\r\n"].concat())]
        }),
        rest("a refusal as large as the limit, no JSON", "Server INTERNAL", |_| {
            vec![Step::Send(http("500 Internal Server Error", &["Content-Type: text/html"], &vec![b'x'; LIMIT]))]
        }),
        read(rest("a refusal as large as the limit, one text", "Server INTERNAL", |_| {
            refusal(r#"{"code":"internal","message":""#, "x", r#""}"#)
        })),
        read(rest("a refusal as large as the limit, one word", "Server INTERNAL", |_| {
            refusal(r#"{"code":""#, "x", r#"","message":"a"}"#)
        })),
        rest("a refusal as large as the limit, many keys", "Server INTERNAL", |_| refusal("{", r#""a":1,"#, r#""b":2}"#)),
        read(rest("a refusal as large as the limit, escapes", "Server INTERNAL", |_| {
            refusal(r#"{"message":""#, r"\u0001", r#""}"#)
        })),
        read(case(Protocol::GraphQl, "a refusal as large as the limit, one text", "Server INTERNAL", |_| {
            accepted(r#"{"data":null,"errors":[{"message":""#, "x", r#""}]}"#)
        })),
        case(Protocol::GraphQl, "a refusal as large as the limit, many", "Server INTERNAL", |_| {
            accepted(r#"{"data":null,"errors":["#, r#"{"message":"a"},"#, r#"{"message":"b"}]}"#)
        }),
        case(Protocol::GraphQl, "an answer as large as the limit, no JSON", "Response", |_| accepted("{", r#""a":[1],"#, "")),
        read(case(Protocol::GraphQl, "an answer as large as the limit, all open", "Response", |_| accepted("", "[", ""))),
        grpc("endless message", "TooLarge", |asked| over_grpc(asked, "200", &[0, 0, 0x7f, 0xff, 0xff])),
        grpc("endless messages", "TooLarge", |asked| over_grpc(asked, "200", &frames::message(false, b"x"))),
        grpc("endless, HTTP 502", "TooLarge", |asked| over_grpc(asked, "502", b"<html>")),
        grpc("announced above the limit", "TooLarge", |asked| over_grpc(asked, "200", &[0, 0x7f, 0xff, 0xff, 0xff])),
        grpc("as large as the limit", "Success", |asked| {
            let head = headers(asked.stream, false, &[(":status", "200"), ("content-type", "application/grpc")]);
            let message = frames::message(false, &message_padded());
            vec![Step::Send(head), Step::Flood(message.into(), Some(1)), Step::Send(contents::trailers(asked.stream, "0"))]
        }),
    ]
}

/// Measures all of them, each in a process that this program starts as `memory PROTOCOL URL`.
pub fn run(host: &Host) -> Result<Vec<Taken>, Failure> {
    let measured = |Case { what, protocol, expected, copies, answer }| {
        let script = Script::new(move |asked: &Asked| {
            let good = Good::new(protocol, Operation::Read, ground::PROFILE);
            if asked.number == 0 { vec![good.step(asked.stream)] } else { answer(asked) }
        });
        let ground = ground::plain(host, protocol, script);
        let output = Command::new(std::env::current_exe()?)
            .args(["memory", &protocol.to_string(), ground.url()])
            .stdout(Stdio::piped())
            .spawn()?
            .wait_with_output()?;
        let text = String::from_utf8(output.stdout)?;
        let (outcome, bytes) = text.trim().rsplit_once(' ').ok_or_else(|| format!("{what} over {protocol} said {text:?}"))?;
        Ok(Taken { what, protocol, expected, copies, outcome: outcome.to_owned(), bytes: bytes.parse()? })
    };
    cases().into_iter().map(measured).collect()
}

/// The part of the other process: one call in order, and then the one that is measured.
pub fn child(protocol: &str, url: &str, counter: Counter) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let protocol: Protocol = protocol.parse()?;
        let builder = Client::builder(url).protocol(protocol).grpc_url(url).retry(Retry::none());
        let client = builder.response_limit(LIMIT).timeout(Duration::from_mins(1)).build()?;
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
        self.outcome == self.expected && self.bytes <= self.copies * LIMIT + BESIDES
    }
}

impl std::fmt::Display for Taken {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { what, protocol, outcome, bytes, copies, .. } = self;
        let hundredths = bytes * 100 / MEBIBYTE;
        let sign = if self.is_right() { "" } else { " (!)" };
        let protocol = protocol.to_string();
        write!(
            out,
            "{protocol:8} {what:42} {outcome:16} {:2}.{:02} MiB of {} MiB{sign}",
            hundredths / 100,
            hundredths % 100,
            (copies * LIMIT + BESIDES) / MEBIBYTE
        )
    }
}
