//! Writes after which something goes wrong: each arrives once, unless the response proves that nothing was executed.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use authorizer::Protocol;

use super::contents::{self, Good, Operation, http, trailers};
use super::cut_requests::{self, CutRequests};
use super::frames::{REFUSED_STREAM, data, headers, message, reset};
use super::host::Host;
use super::retrying::{ATTEMPTS, client};
use super::step::{Asked, Script, Step};
use super::{ground, matrix};
use crate::Failure;
use crate::driver::{Public, Way};

const LIMITED: &str = r#"{"error":"rate_limit_exceeded","error_description":"Too many requests. Please try again later."}"#;
const HTML: &str = "<html><body>later</body></html>";

/// A response by its name, its status and its body, and whether it proves that nothing was executed.
type Response = (&'static str, u16, &'static str, bool);

/// Over GraphQL and REST.
const OVER_HTTP: &[Response] = &[
    ("429 of the limiter", 429, LIMITED, true),
    ("503 of the limiter", 503, r#"{"error":"rate_limit_unavailable","error_description":"Try again later."}"#, true),
    (
        "429 of the limiter with another member",
        429,
        r#"{"error":"rate_limit_exceeded","error_description":"no","more":1}"#,
        false,
    ),
    ("429 of the limiter without its description", 429, r#"{"error":"rate_limit_exceeded"}"#, false),
    ("body of the limiter with 503", 503, LIMITED, false),
    ("429, empty", 429, "", false),
    ("429, HTML", 429, HTML, false),
    ("429, other JSON", 429, r#"{"message":"Too many requests"}"#, false),
    (
        "429, lock-out",
        429,
        r#"{"code":"resource_exhausted","message":"too many failed attempts, please try again later"}"#,
        false,
    ),
    (
        "429, response too large",
        429,
        r#"{"code":"resource_exhausted","message":"grpc: received message larger than max"}"#,
        false,
    ),
    ("429, other resource", 429, r#"{"code":"resource_exhausted","message":"Rate limited"}"#, false),
    ("502, HTML", 502, HTML, false),
    ("503, HTML", 503, HTML, false),
    ("503, unavailable", 503, r#"{"code":"unavailable","message":"later"}"#, false),
    ("503, empty", 503, "", false),
    ("504, HTML", 504, HTML, false),
    ("408, empty", 408, "", false),
    (
        "null root, UNAVAILABLE",
        200,
        r#"{"data":{"login":null},"errors":[{"message":"later","extensions":{"code":"UNAVAILABLE"}}]}"#,
        false,
    ),
    ("null data, UNAVAILABLE", 200, r#"{"errors":[{"message":"later","extensions":{"code":"UNAVAILABLE"}}],"data":null}"#, false),
    (
        "null data, TOO_MANY_REQUESTS",
        200,
        r#"{"errors":[{"message":"Rate limited","extensions":{"code":"TOO_MANY_REQUESTS"}}],"data":null}"#,
        false,
    ),
    (
        "null root, unknown field of the response",
        200,
        r#"{"errors":[{"message":"Cannot query field \"expires_in\" on type \"AuthResponse\".","locations":[{"line":1,"column":1}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}],"data":{"login":null}}"#,
        false,
    ),
    (
        "rejected document",
        422,
        r#"{"errors":[{"message":"no","extensions":{"code":"GRAPHQL_PARSE_FAILED"}}],"data":null}"#,
        false,
    ),
];

/// Over gRPC: what a server sends on the stream.
type Frames = (&'static str, fn(u32) -> Vec<u8>, bool);

const OVER_GRPC: &[Frames] = &[
    ("refused stream", |stream| reset(stream, REFUSED_STREAM), true),
    ("status 8", |stream| status(stream, "8", &[]), false),
    ("status 8 with Retry-After", |stream| status(stream, "8", &[("retry-after", "0")]), false),
    (
        "status 8 after a message",
        |stream| {
            let head = headers(stream, false, &[(":status", "200"), ("content-type", "application/grpc")]);
            [head, data(stream, false, &message(false, b"")), trailers(stream, "8")].concat()
        },
        false,
    ),
    ("status 14", |stream| status(stream, "14", &[]), false),
    ("status 4", |stream| status(stream, "4", &[]), false),
    ("429 of the limiter", |stream| page(stream, "429", "application/json", LIMITED), false),
    ("429, HTML", |stream| page(stream, "429", "text/html", HTML), false),
    ("503, HTML", |stream| page(stream, "503", "text/html", HTML), false),
];

fn status(stream: u32, number: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let fields = [(":status", "200"), ("content-type", "application/grpc"), ("grpc-status", number), ("grpc-message", "later")];
    headers(stream, true, &[&fields, more].concat())
}

fn page(stream: u32, status: &str, content_type: &str, body: &str) -> Vec<u8> {
    let head = headers(stream, false, &[(":status", status), ("content-type", content_type), ("retry-after", "0")]);
    [head, data(stream, true, body.as_bytes())].concat()
}

/// How often a write arrived, after each way in which it went wrong.
#[derive(Debug)]
pub struct Arrivals {
    way: Way,
    /// The case, how often its write arrived, and how often it may.
    rows: Vec<(String, usize, usize)>,
    /// Bytes after which a connection was cut, each in two ways, and what arrived of how many calls.
    cut: (usize, usize, usize),
    /// Cut connections after which a write arrived twice, or never.
    wrong_cuts: Vec<String>,
    /// The same of requests.
    cut_requests: CutRequests,
}

/// Counts the writes that arrive by their marks.
#[derive(Clone, Default)]
struct Counter(Arc<Mutex<HashMap<u64, usize>>>);

impl Counter {
    /// Counts one, and yields how often it has come.
    fn arrived(&self, asked: &Asked) -> usize {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(contents::mark(asked).unwrap_or(u64::MAX)).or_default();
        *count += 1;
        *count
    }

    fn of(&self, mark: u64) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&mark).copied().unwrap_or_default()
    }
}

/// A server that counts what arrives and does the same with each request but the last that a call may make, and calls to it.
async fn served<T>(
    host: &Host,
    way: Way,
    steps: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static,
    calls: impl AsyncFnOnce(&Public, &Counter) -> T,
) -> Result<T, Failure> {
    let counter = Counter::default();
    let arrived = counter.clone();
    let good = Good::new(way.protocol, Operation::Write, ground::TOKEN);
    let script = Script::new(move |asked| {
        // A limiter is waited for as long as the call has time.
        if arrived.arrived(asked) < ATTEMPTS as usize { steps(asked) } else { vec![good.step(asked.stream)] }
    });
    let ground = ground::plain(host, way.protocol, script);
    let client = client(way, ground.url())?;
    Ok(calls(&client, &counter).await)
}

/// What a server does with a request.
type Steps = Box<dyn Fn(&Asked) -> Vec<Step> + Send + Sync>;

/// The responses of a protocol.
fn cases(protocol: Protocol) -> Vec<(&'static str, Steps, bool)> {
    let of_grpc = |(name, frames, proof): &Frames| {
        let frames = *frames;
        let steps: Steps = Box::new(move |asked| vec![Step::Send(frames(asked.stream))]);
        (*name, steps, *proof)
    };
    let of_http = |(name, status, body, proof): &Response| {
        let bytes = http(&format!("{status} Some"), &["Content-Type: application/json", "Retry-After: 0"], body.as_bytes());
        let steps: Steps = Box::new(move |_| vec![Step::Send(bytes.clone())]);
        (*name, steps, *proof)
    };
    match protocol {
        Protocol::Grpc => OVER_GRPC.iter().map(of_grpc).collect(),
        _ => OVER_HTTP.iter().map(of_http).collect(),
    }
}

/// Makes a write end in each response, and on a connection that is cut after each byte of a good one.
pub async fn run(host: &Host, way: Way) -> Result<Arrivals, Failure> {
    let mut rows = Vec::new();
    for (name, steps, proof) in cases(way.protocol) {
        let arrived = served(host, way, steps, async |client, counter| {
            let _ = matrix::write(client, 1).await;
            counter.of(1)
        });
        let allowed = if proof { ATTEMPTS as usize } else { 1 };
        rows.push((name.to_owned(), arrived.await?, allowed));
    }
    let (cut, wrong_cuts) = cut(host, way).await?;
    let cut_requests = cut_requests::run(host, way).await?;
    Ok(Arrivals { way, rows, cut, wrong_cuts, cut_requests })
}

/// Writes on a kept connection, which is closed or reset after each byte of the response.
async fn cut(host: &Host, way: Way) -> Result<((usize, usize, usize), Vec<String>), Failure> {
    let good = Good::new(way.protocol, Operation::Write, ground::TOKEN);
    let length = good.whole(1).len();
    let decide = move |asked: &Asked| {
        let whole = good.whole(asked.stream);
        // Each cut has two marks: the first is answered in order, so that the second finds a connection.
        let mark = usize::try_from(contents::mark(asked).unwrap_or_default()).unwrap_or_default();
        match (mark % 4, mark / 4) {
            (1, after) => vec![Step::Send(whole[..after.min(whole.len())].to_vec()), Step::Close],
            (3, after) => vec![Step::Send(whole[..after.min(whole.len())].to_vec()), Step::Wait(CUT_PAUSE), Step::Reset],
            _ => vec![Step::Send(whole)],
        }
    };
    served(host, way, decide, async |client, counter| {
        let (mut arrived, mut wrong) = (0, Vec::new());
        let marks = 0..u64::try_from(4 * length).unwrap_or_default();
        for mark in marks {
            let result = matrix::write(client, mark).await;
            let times = counter.of(mark);
            arrived += times;
            if times != 1 || result.is_ok() != mark.is_multiple_of(2) {
                wrong.push(format!("cut after {} of {length} bytes: {times} arrivals, {result:?}", mark / 4));
            }
        }
        ((length, arrived, 4 * length), wrong)
    })
    .await
}

/// What was sent before a reset has to come first.
const CUT_PAUSE: Duration = Duration::from_millis(1);

impl Arrivals {
    /// What did not arrive as often as it should.
    pub fn wrong(&self) -> Vec<String> {
        let wrong = self.rows.iter().filter(|(_, arrived, allowed)| arrived != allowed);
        let rows = wrong.map(|(name, arrived, allowed)| format!("{name} over {}: {arrived} arrivals, not {allowed}", self.way));
        let cuts = self.wrong_cuts.iter().chain(&self.cut_requests.wrong);
        rows.chain(cuts.map(|cut| format!("{}: {cut}", self.way))).collect()
    }
}

impl fmt::Display for Arrivals {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, arrived, allowed) in &self.rows {
            writeln!(out, "{:17} {name:45} {arrived} arrivals, allowed {allowed}", self.way.to_string())?;
        }
        let (bytes, arrived, calls) = self.cut;
        let way = self.way.to_string();
        writeln!(out, "{way:17} cut after each of {bytes} bytes of the response     {arrived} arrivals of {calls} calls")?;
        let CutRequests { length, begun: (begun, calls), whole, .. } = &self.cut_requests;
        write!(out, "{way:17} cut after each of {length} bytes of the request      {begun} of {calls} calls begun, {whole} whole")
    }
}
