//! How often a refresh token arrives at a token endpoint that does not give a token for it, beside how often the rule allows.
//!
//! Each response is given to two processes with one login in one file, which ask again and again after a cooldown, and to a third
//! that takes the place of the first: by a server whose rotation nobody knows yet, by one that has rotated its refresh token, and
//! by one that has kept it.

use std::collections::HashMap;
use std::fmt;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use authorizer::Protocol;
use authorizer::oauth::Token;

use super::folder::Folder;
use super::sign_in;
use crate::Failure;
use crate::faults::contents::http;
use crate::faults::ground;
use crate::faults::host::Host;
use crate::faults::step::{Asked, Script, Step};

/// Longest rest after a failed refresh.
const COOLDOWN: Duration = Duration::from_millis(40);

/// How often each of the two processes asks, and how often the one that takes the place of the first.
const ROUNDS: usize = 10;
const AFTER_RESTART: usize = 3;
const ASKS: usize = 2 * ROUNDS + AFTER_RESTART;

/// What a server has done with a refresh token before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rotation {
    Unknown,
    Rotated,
    Kept,
}

/// A response that gives no token.
#[derive(Clone, Debug)]
pub struct Response {
    status: u16,
    /// What it holds, for the table.
    what: &'static str,
    content_type: &'static str,
    body: String,
    allows: Allows,
}

/// How often the rule lets a refresh token arrive that gets this response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Allows {
    /// As often as somebody asks: the server's limiter answered, and nothing was executed.
    EachTime,
    /// Three times: the server refused the client, and not the token.
    ThreeTimes,
    /// Once: the server has refused the token.
    Once,
    /// Once, unless the server has shown that it keeps its refresh tokens: then each time.
    OnceUnlessKept,
}

/// What came of one response.
#[derive(Debug)]
pub struct Row {
    response: Response,
    /// Arrivals for each rotation, and how many the rule allows.
    arrivals: Vec<(Rotation, usize, usize)>,
}

/// All responses.
pub fn responses() -> Vec<Response> {
    let mut all = Vec::new();
    for status in [200, 307, 400, 401, 403, 404, 408, 413, 425, 429, 500, 502, 503, 504] {
        for (what, content_type, body) in [
            ("empty", "application/json", ""),
            ("HTML", "text/html", "<html><body>no</body></html>"),
            ("{\"message\"}", "application/json", r#"{"message":"no"}"#),
            ("error object", "application/json", r#"{"error":{"code":5,"message":"no"}}"#),
        ] {
            all.push(Response { status, what, content_type, body: body.to_owned(), allows: Allows::OnceUnlessKept });
        }
    }
    for (word, on_refusal) in [
        ("invalid_request", Allows::Once),
        ("invalid_client", Allows::ThreeTimes),
        ("invalid_grant", Allows::Once),
        ("unauthorized_client", Allows::Once),
        ("unsupported_grant_type", Allows::ThreeTimes),
        ("invalid_scope", Allows::Once),
        ("invalid_target", Allows::Once),
        ("access_denied", Allows::Once),
        ("interaction_required", Allows::Once),
        ("unauthorized", Allows::OnceUnlessKept),
        ("a_word_of_its_own", Allows::OnceUnlessKept),
        ("server_error", Allows::OnceUnlessKept),
        ("temporarily_unavailable", Allows::OnceUnlessKept),
    ] {
        for (status, allows) in
            [(400, on_refusal), (401, on_refusal), (429, Allows::OnceUnlessKept), (503, Allows::OnceUnlessKept)]
        {
            all.push(Response::of_word(status, word, allows));
        }
    }
    all.push(Response::of_word(429, "rate_limit_exceeded", Allows::EachTime));
    all.push(Response::of_word(503, "rate_limit_unavailable", Allows::EachTime));
    all.push(Response::of_word(400, "rate_limit_exceeded", Allows::OnceUnlessKept));
    all.push(Response {
        body: r#"{"error":"rate_limit_exceeded"}"#.to_owned(),
        what: "no description",
        ..Response::of_word(429, "rate_limit_exceeded", Allows::OnceUnlessKept)
    });
    all
}

impl Response {
    fn of_word(status: u16, word: &'static str, allows: Allows) -> Self {
        let body = format!(r#"{{"error":"{word}","error_description":"Too many requests. Please try again later."}}"#);
        Self { status, what: word, content_type: "application/json", body, allows }
    }

    fn allowed(&self, rotation: Rotation) -> usize {
        match self.allows {
            Allows::EachTime => ASKS,
            Allows::ThreeTimes => 3,
            Allows::OnceUnlessKept if rotation == Rotation::Kept => ASKS,
            Allows::Once | Allows::OnceUnlessKept => 1,
        }
    }

    fn written(&self) -> Vec<u8> {
        let content_type = format!("Content-Type: {}", self.content_type);
        http(&format!("{} Said", self.status), &[&content_type, "Location: /elsewhere"], self.body.as_bytes())
    }
}

/// The rows of some responses, several at a time.
pub fn run(host: &Host, program: &Path, responses: &[Response]) -> Result<Vec<Row>, Failure> {
    let (next, rows) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || -> Result<(), String> {
        while let Some(response) = responses.get(next.fetch_add(1, Ordering::SeqCst)) {
            let mut arrivals = Vec::new();
            for rotation in [Rotation::Unknown, Rotation::Rotated, Rotation::Kept] {
                let arrived = arrivals_of(host, program, response, rotation).map_err(|error| format!("{response:?}: {error}"))?;
                arrivals.push((rotation, arrived, response.allowed(rotation)));
            }
            rows.lock().unwrap_or_else(PoisonError::into_inner).push(Row { response: response.clone(), arrivals });
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..4).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| "a worker panicked".to_owned())?)
    })?;
    let mut rows = rows.into_inner().unwrap_or_else(PoisonError::into_inner);
    rows.sort_by_key(|row| (row.response.what, row.response.status));
    Ok(rows)
}

/// What the server has seen.
#[derive(Default)]
struct Seen {
    /// Arrivals of each refresh token.
    arrivals: HashMap<String, usize>,
    /// It gives a token before it says anything else.
    gives: Option<Rotation>,
}

fn arrivals_of(host: &Host, program: &Path, response: &Response, rotation: Rotation) -> Result<usize, Failure> {
    let seen = Arc::new(Mutex::new(Seen { gives: Some(rotation).filter(|it| *it != Rotation::Unknown), ..Seen::default() }));
    let (answering, written) = (Arc::clone(&seen), response.written());
    let script = Script::new(move |asked| vec![Step::Send(lock(&answering).answer(asked).unwrap_or_else(|| written.clone()))]);
    let server = ground::plain(host, Protocol::Rest, script);
    let folder = Folder::new()?;
    let file = folder.path().join("token");
    let good = SystemTime::now() + Duration::from_hours(1);
    sign_in(&file, server.url(), Token::new("first").with_refresh_token("refresh-0").with_expires_at(good))?;
    let start = || Process::start(program, &file, server.url());
    let mut first = start()?;
    if rotation != Rotation::Unknown {
        first.ask()?;
        lock(&seen).arrivals.clear();
        thread::sleep(COOLDOWN * 5 / 4);
    }
    let mut second = start()?;
    for _ in 0..ROUNDS {
        first.ask()?;
        second.ask()?;
        thread::sleep(COOLDOWN * 5 / 4);
    }
    drop(first);
    let mut third = start()?;
    for _ in 0..AFTER_RESTART {
        third.ask()?;
        thread::sleep(COOLDOWN * 5 / 4);
    }
    let arrivals = lock(&seen).arrivals.clone();
    if arrivals.len() > 1 { Err(format!("several refresh tokens: {arrivals:?}").into()) } else { Ok(arrivals.values().sum()) }
}

fn lock(seen: &Mutex<Seen>) -> MutexGuard<'_, Seen> {
    seen.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Seen {
    /// Counts what arrives, and gives a token if it is the first time.
    fn answer(&mut self, asked: &Asked) -> Option<Vec<u8>> {
        let body = String::from_utf8_lossy(&asked.body);
        let sent = body.split('&').find_map(|pair| pair.strip_prefix("refresh_token=")).unwrap_or_default();
        *self.arrivals.entry(sent.to_owned()).or_default() += 1;
        let refresh = match self.gives.take()? {
            Rotation::Rotated => r#","refresh_token":"refresh-1""#,
            _ => "",
        };
        let body = format!(r#"{{"access_token":"second","token_type":"Bearer","expires_in":3600{refresh}}}"#);
        Some(http("200 OK", &["Content-Type: application/json"], body.as_bytes()))
    }
}

/// A process that asks for another token when it is told to; it ends when this is dropped.
struct Process {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Process {
    fn start(program: &Path, file: &Path, url: &str) -> Result<Self, Failure> {
        let mut command = Command::new(program);
        command.args(["tokens", "asks"]).arg(file).args([url, &COOLDOWN.as_millis().to_string()]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let output = BufReader::new(child.stdout.take().ok_or("a process without output")?);
        Ok(Self { input: child.stdin.take(), child, output })
    }

    /// Has it ask, and waits until it has.
    fn ask(&mut self) -> Result<String, Failure> {
        writeln!(self.input.as_mut().ok_or("a process without input")?, "ask")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        if line.is_empty() { Err("a process that has ended".into()) } else { Ok(line) }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.input.take());
        drop(self.child.wait());
    }
}

impl Row {
    /// Did it arrive as often as the rule allows, each time?
    pub fn is_right(&self) -> bool {
        self.arrivals.iter().all(|(_, arrived, allowed)| arrived == allowed)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Response { status, what, .. } = &self.response;
        write!(out, "{status} {what:24}")?;
        for (rotation, arrived, allowed) in &self.arrivals {
            write!(out, " {rotation:?}: {arrived} of {allowed}")?;
        }
        if self.is_right() { Ok(()) } else { out.write_str(" (!)") }
    }
}
