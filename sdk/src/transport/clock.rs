//! Parsers of server text against a clock: each is linear, and looks at no more than it has a use for.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use super::answer::Answer;
use super::description::describe;
use super::error_body::is_word;
use super::error_form::{ErrorForm, LARGEST};
use super::{graphql, mismatch, rest, www_authenticate};
use crate::code::Code;
use crate::endpoint::{Credentials, GraphQl, Operation, Rest, SessionUse, Verb};
use crate::error::Error;
use crate::protocol::Protocol;
use crate::server::PROFILE;
use crate::{cookie, date};

const SIZE: usize = 1024 * 1024;

/// How long a parser may take, in a build without optimizations.
const LIMIT: Duration = Duration::from_millis(50);

/// On a busy machine the best of so many runs counts.
const RUNS: usize = 5;

static OPERATION: Operation = Operation {
    name: "sample",
    graphql: Some(GraphQl {
        document: "query sample { sample { id old } }",
        field: "sample",
        optional: &[("Sample", &["old"]), ("a", &["a"])],
    }),
    rest: Some(Rest { verb: Verb::Post, path: "/v1/sample", body: true, unwrap: None }),
    grpc: None,
    credentials: Credentials::None,
    session: SessionUse { needs: false, changes: false, starts: false },
    idempotent: true,
};

/// What is repeated besides single bytes.
const TOKENS: &[&str] = &[
    "a=",
    "a =",
    "a ",
    " a",
    "=,",
    ", ",
    "\"\"",
    "a=\"",
    "a=\"\\",
    "\\\"",
    "\\\\",
    "\\u",
    "\\u00e9",
    "\\ud83d\\ude00",
    "%2",
    "%25",
    "%%",
    "; ",
    "a=b;",
    "Max-Age=1;",
    "Domain=a;",
    "Expires=Wed, 21 Oct 2015 07:28:00 GMT;",
    "Bearer ",
    "Bearer error=",
    "error=\"a\",",
    "1-",
    "1:",
    "e9",
    "[[",
    "[]",
    "[],",
    "{\"a\":",
    "{\"a\":1},",
    "\"a\":1,",
    "\"a\":{},",
    "{\"message\":\"a\"},",
    "\"errors\":[{}],",
    "\"code\":\"a\",",
    ", expected ",
    " at line ",
    "é",
    "\u{2028}",
    "body:",
    " body:",
    "proto:",
    "proto: invalid value for ",
    " for : ",
    "{\"message\":\"Cannot query field \\\"old\\\" on type \\\"Sample\\\".\",\"locations\":[{\"line\":1,\"column\":28}]},",
    "{\"path\":[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]},",
];

/// A text in all the shapes that parsers take, made before the clock is started.
struct Text {
    bytes: Vec<u8>,
    lossy: String,
    /// One line of a header, and many; none where no header can hold it.
    line: HeaderMap,
    lines: HeaderMap,
    values: HeaderMap,
    attributes: HeaderMap,
    bodies: Vec<Bytes>,
}

/// What stands for the name of a header: parsers look for theirs.
static NAMES: [HeaderName; 6] = [
    header::WWW_AUTHENTICATE,
    header::SET_COOKIE,
    header::RETRY_AFTER,
    header::CONTENT_TYPE,
    HeaderName::from_static("grpc-status"),
    HeaderName::from_static("grpc-message"),
];

impl Text {
    fn new(token: &[u8]) -> Self {
        let bytes: Vec<u8> = token.iter().copied().cycle().take(SIZE).collect();
        let lines = |value: &[u8], times: usize| {
            let mut headers = HeaderMap::new();
            if let Ok(value) = HeaderValue::from_bytes(value) {
                let named = NAMES.iter().flat_map(|name| std::iter::repeat_n((name, value.clone()), times));
                for (name, value) in named {
                    headers.append(name, value);
                }
            }
            headers
        };
        // A line that is as long as any that is read, and as many of them as a mebibyte has.
        let (piece, times) = (&bytes[..4000], SIZE / 4000);
        Self {
            lossy: String::from_utf8_lossy(&bytes).into_owned(),
            line: lines(&bytes, 1),
            lines: lines(piece, times),
            values: lines(&[b"cookie_session=", piece].concat(), times),
            attributes: lines(&[b"cookie_session=a; ", piece].concat(), times),
            bodies: bodies(&bytes),
            bytes,
        }
    }
}

/// A parser by its name.
type Parser = (&'static str, fn(&Text));

const OF_HEADERS: &[Parser] = &[
    ("WWW-Authenticate, one line", |text| challenge(&text.line)),
    ("WWW-Authenticate, many lines", |text| challenge(&text.lines)),
    ("Set-Cookie, one line", |text| cookies(&text.line)),
    ("Set-Cookie, many lines", |text| cookies(&text.lines)),
    ("Set-Cookie, values", |text| cookies(&text.values)),
    ("Set-Cookie, attributes", |text| cookies(&text.attributes)),
    ("Set-Cookie, as text", |text| drop(cookie::parse(&text.lossy, &hosts(), 0))),
    ("date", |text| assert!(date::parse(&text.lossy).is_none())),
    ("Retry-After", |text| assert!(date::retry_after(&text.lossy, 0).is_none())),
    ("Content-Type", |text| drop(describe(Some(&text.lossy), b""))),
    ("code", |text| drop(is_word(&text.lossy).then(|| Code::from(&*text.lossy)))),
    #[cfg(feature = "grpc")]
    ("gRPC status and message", |text| drop(super::grpc::Status::read(&text.line))),
    ("message, shown word by word", |text| {
        let error = Error::server(Some("internal"), &*text.lossy).with_uri(Some(text.lossy.clone()));
        drop(format!("{error} {error:?}"));
    }),
    // Of these the whole text is read, as it is of a response in order.
    ("broken response, REST", |text| drop(rest::decode::<Sample>(&OPERATION, &text.bytes))),
    ("broken response, GraphQL", |text| drop(graphql::decode::<Sample>(&OPERATION, &text.bytes))),
];

/// A parser of bodies by its name.
type BodyParser = (&'static str, fn(&Bytes));

/// All that is done with an error response with a body.
const OF_BODIES: &[BodyParser] = &[
    ("error response, REST", |body| refused(Protocol::Rest, 400, body)),
    ("error response, GraphQL", |body| refused(Protocol::GraphQl, 422, body)),
    ("errors in a success, GraphQL", |body| refused(Protocol::GraphQl, 200, body)),
    #[cfg(feature = "oauth")]
    ("error response, OAuth", refused_by_oauth),
];

#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "nothing that is read here is one")]
struct Sample {
    id: String,
    number: i64,
}

fn hosts() -> [String; 2] {
    ["auth.example.com".to_owned(), "localhost".to_owned()]
}

fn challenge(headers: &HeaderMap) {
    drop(www_authenticate::read(ErrorForm::Rest { middleware: PROFILE.middleware }, 401, headers));
}

fn cookies(headers: &HeaderMap) {
    let hosts = hosts();
    cookie::lines(headers.get_all(header::SET_COOKIE).iter()).for_each(|line| drop(cookie::parse(line, &hosts, 0)));
}

fn refused(protocol: Protocol, status: u16, body: &Bytes) {
    let mut answer = Answer { protocol, status, headers: HeaderMap::new(), body: body.clone(), refusal: None };
    let Err(error) = answer.check(PROFILE.middleware) else { return };
    if let (Protocol::GraphQl, Some(graphql)) = (protocol, &OPERATION.graphql) {
        drop(mismatch::narrowed(graphql, graphql.document, &answer));
    }
    drop(mismatch::explain(error, &OPERATION, &PROFILE, Some(&answer), || None));
}

#[cfg(feature = "oauth")]
fn refused_by_oauth(body: &Bytes) {
    let answer = Answer { protocol: Protocol::Rest, status: 400, headers: HeaderMap::new(), body: body.clone(), refusal: None };
    drop(answer.as_refusal(ErrorForm::OAuth { middleware: PROFILE.middleware }));
}

/// A text as a body, more of it than is read, and in the places that a body has for one.
fn bodies(text: &[u8]) -> Vec<Bytes> {
    let around = |start: &str, end: &str| {
        let room = LARGEST - start.len() - end.len();
        Bytes::from([start.as_bytes(), &text[..room], end.as_bytes()].concat())
    };
    vec![
        Bytes::copy_from_slice(text),
        around("", ""),
        around(r#"{"code":"internal","message":""#, r#""}"#),
        around(r#"{"errors":[{"message":""#, r#"","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}],"data":null}"#),
        around(
            r#"{"errors":[{"message":"no","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}},"#,
            r#"{"message":"no"}],"data":null}"#,
        ),
        around("{", r#""a":1}"#),
    ]
}

/// Time that this thread has had a processor, where the system tells: others that want one make nothing slower.
#[cfg(unix)]
fn now() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or_default(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

#[cfg(not(unix))]
fn now() -> Duration {
    static BEGIN: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    BEGIN.elapsed()
}

/// The shortest time that something takes, of as many runs as it needs to keep the limit.
fn best(run: impl Fn()) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..RUNS {
        let started = now();
        run();
        best = best.min(now().saturating_sub(started));
        if best <= LIMIT / 2 {
            break;
        }
    }
    best
}

#[test]
fn every_parser_takes_a_mebibyte_in_a_moment() {
    let bytes = (0..=u8::MAX).map(|byte| vec![byte]);
    let tokens = bytes.chain(TOKENS.iter().map(|token| token.as_bytes().to_vec()));
    let mut worst: BTreeMap<&str, (Duration, String)> = BTreeMap::new();
    let mut count = 0;
    for token in tokens {
        count += 1;
        let text = Text::new(&token);
        let of_bodies = OF_BODIES.iter().map(|(name, parse)| {
            let of = |body: &Bytes| best(|| parse(body));
            (*name, text.bodies.iter().map(of).max().unwrap_or_default())
        });
        for (name, time) in OF_HEADERS.iter().map(|(name, parse)| (*name, best(|| parse(&text)))).chain(of_bodies) {
            let entry = worst.entry(name).or_default();
            if time > entry.0 {
                *entry = (time, token.escape_ascii().to_string());
            }
        }
    }
    println!("{:30} {:>10}  the worst of {count} texts of 1 MiB", "parser", "time");
    worst.iter().for_each(|(name, (time, token))| println!("{name:30} {:>10}  {token:.60}", format!("{time:.1?}")));
    let slow: Vec<_> = worst.iter().filter(|(_, (time, _))| *time > LIMIT).collect();
    assert!(slow.is_empty(), "{slow:#?}");
}
