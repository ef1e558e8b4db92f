//! Every fault over every protocol, async and blocking: what comes of it, and when.

use std::error::Error as _;
use std::fmt::{self, Write as _};
use std::sync::Arc;
use std::time::{Duration, Instant};

use authorizer::model::LoginRequest;
use authorizer::{Error, Protocol, Retry};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::contents::{self, Operation};
use super::expected::{Expected, fits, outcome};
use super::ground::{self, Ground, Limits, PROFILE, TOKEN};
use super::host::Host;
use crate::call;
use crate::driver::{Public, Surface, Way};

/// The limits of the clients: short, since every stall lasts as long.
pub fn limits(retry: Retry) -> Limits {
    Limits { call: TIME, connect: Duration::from_millis(700), response: 64 * 1024, retry }
}

/// Time limit of the calls.
pub const TIME: Duration = Duration::from_millis(1500);

/// Faults that keep a processor busy as long as they last, which tells nothing in a build without optimizations.
const FLOODS: &[&str] = &["flood_of_informational"];

/// Password of the logins.
const PASSWORD: &str = "hunter2";

/// How many faults happen at once.
const AT_ONCE: usize = 32;

/// A call that takes this much longer than its time limit hangs.
const HANG: Duration = Duration::from_secs(10);

/// What is between two calls, so that a server that hangs up has done so.
const BETWEEN: Duration = Duration::from_millis(100);

/// One fault in one way: two calls on one client, the first of which may be repeated.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The fault.
    pub fault: String,
    /// How the calls were made.
    pub way: Way,
    /// What came of them.
    pub outcome: String,
    /// What should have come of them.
    pub expected: String,
    /// Time that the longer call took.
    pub took: Duration,
}

impl Cell {
    /// Both calls, if they did not end the same, stand on either side of a slash, as in the table.
    fn fits(&self) -> bool {
        fits(&self.outcome, &self.expected) || self.outcome.split(" / ").all(|one| fits(one, &self.expected))
    }
}

/// All of them.
pub struct Matrix {
    cells: Vec<Cell>,
}

/// Runs them all, or all but those that take the whole machine. Blocking calls need the runtime to have several threads.
///
/// # Panics
///
/// When the table is none.
pub async fn run(host: Arc<Host>, retry: Retry, with_floods: bool) -> Matrix {
    let expected = Expected::load();
    let permits = Arc::new(Semaphore::new(AT_ONCE));
    let mut running = JoinSet::new();
    let mut floods = Vec::new();
    for way in Way::all() {
        for fault in ground::faults(way.protocol) {
            let expected = expected.of(fault, way.protocol).unwrap_or("missing in the table").to_owned();
            let (host, permits) = (Arc::clone(&host), Arc::clone(&permits));
            let cell = async move {
                let _permit = permits.acquire_owned().await.expect("nobody closes it");
                watched(host, fault, way, retry, expected).await
            };
            if FLOODS.contains(&fault) { floods.push(cell) } else { drop(running.spawn(cell)) }
        }
    }
    let mut cells = running.join_all().await;
    // One after the other: together they would make all others late.
    for flood in floods.into_iter().filter(|_| with_floods) {
        cells.push(flood.await);
    }
    Matrix { cells }
}

/// Looks at the calls from outside, so that one that hangs or panics is seen.
async fn watched(host: Arc<Host>, fault: &'static str, way: Way, retry: Retry, expected: String) -> Cell {
    let calls = tokio::spawn(async move { calls(&host, fault, way, retry).await });
    let (outcome, took) = match tokio::time::timeout(2 * TIME + HANG, calls).await {
        Ok(Ok(done)) => done,
        Ok(Err(_)) => ("PANIC".to_owned(), Duration::ZERO),
        Err(_) => ("HANG".to_owned(), 2 * TIME + HANG),
    };
    Cell { fault: fault.to_owned(), way, outcome, expected, took }
}

async fn calls(host: &Host, fault: &str, way: Way, retry: Retry) -> (String, Duration) {
    let ground = Ground::new(host, way.protocol, fault);
    let client = match ground.client(way, &limits(retry)) {
        Ok(client) => client,
        Err(error) => return (format!("no client: {error}"), Duration::ZERO),
    };
    let started = Instant::now();
    let first = told(&read(&client).await, PROFILE);
    let read_took = started.elapsed();
    tokio::time::sleep(BETWEEN).await;
    let started = Instant::now();
    let second = told(&write(&client, 1).await, TOKEN);
    let took = read_took.max(started.elapsed());
    if first == second { (first, took) } else { (format!("{first} / {second}"), took) }
}

/// The outcome, if the answer is the right one.
fn told(result: &Result<String, Error>, right: &str) -> String {
    match result {
        Ok(wrong) if wrong != right => "FALSE SUCCESS".to_owned(),
        Err(error) if shows(error) => "SECRET SHOWN".to_owned(),
        result => outcome(result),
    }
}

/// Whether an error shows what was sent, or what the server would have answered.
fn shows(error: &Error) -> bool {
    let mut texts = format!("{error:?} {error}");
    let mut below = error.source();
    while let Some(error) = below {
        let _ = write!(texts, " {error:?} {error}");
        below = error.source();
    }
    [PASSWORD, PROFILE, TOKEN, "mark-"].iter().any(|secret| texts.contains(secret))
}

/// A call that may be repeated; yields the id of the profile.
pub async fn read(client: &Public) -> Result<String, Error> {
    call!(client, profile()).map(|user| user.id)
}

/// A call that may not be repeated; yields the token.
pub async fn write(client: &Public, mark: u64) -> Result<String, Error> {
    let request = LoginRequest::new(PASSWORD).email(contents::marked(mark));
    let answer = call!(client, login(request))?;
    Ok(answer.access_token.map(|token| token.expose().to_owned()).unwrap_or_default())
}

/// The same by the name of the operation.
pub async fn ask(client: &Public, operation: Operation, mark: u64) -> Result<String, Error> {
    match operation {
        Operation::Read => read(client).await,
        Operation::Write => write(client, mark).await,
    }
}

impl Matrix {
    /// What is not as the table says.
    pub fn wrong(&self) -> Vec<String> {
        let wrong = self.cells.iter().filter(|cell| !cell.fits());
        let line = |cell: &Cell| format!("{} over {}: {}, expected {}", cell.fault, cell.way, cell.outcome, cell.expected);
        wrong.map(line).collect()
    }

    /// Calls that ended later than their time limit and `grace`.
    pub fn late(&self, grace: Duration) -> Vec<String> {
        let late = self.cells.iter().filter(|cell| cell.took > TIME + grace);
        late.map(|cell| format!("{} over {}: {:?}", cell.fault, cell.way, cell.took)).collect()
    }

    /// Cells whose outcome has a word in it.
    fn with(&self, word: &str) -> usize {
        self.cells.iter().filter(|cell| cell.outcome.contains(word)).count()
    }

    /// Calls that ended well where they should not have.
    fn false_successes(&self) -> usize {
        let wrong = |cell: &&Cell| cell.outcome.contains("Success") && !cell.expected.contains("Success");
        self.cells.iter().filter(wrong).count() + self.with("FALSE SUCCESS")
    }

    fn shown(&self, fault: &str, protocol: Protocol) -> String {
        let mut of: Vec<_> = self.cells.iter().filter(|cell| cell.fault == fault && cell.way.protocol == protocol).collect();
        of.sort_by_key(|cell| cell.way.surface == Surface::Blocking);
        let mut shown: Vec<_> = of
            .iter()
            .map(|cell| {
                let sign = if cell.fits() { "" } else { " (!)" };
                format!("{}{sign}", cell.outcome)
            })
            .collect();
        shown.dedup();
        if shown.is_empty() { "–".to_owned() } else { shown.join(" | ") }
    }
}

impl fmt::Display for Matrix {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut faults = ground::faults(Protocol::GraphQl);
        let more: Vec<_> = ground::faults(Protocol::Grpc).into_iter().filter(|fault| !faults.contains(fault)).collect();
        faults.extend(more);
        writeln!(out, "{:27} {:34} {:34} gRPC", "fault", "GraphQL", "REST")?;
        for fault in &faults {
            let [graphql, rest, grpc] =
                [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc].map(|protocol| self.shown(fault, protocol));
            writeln!(out, "{fault:27} {graphql:34} {rest:34} {grpc}")?;
        }
        let slowest = self.cells.iter().map(|cell| cell.took).max().unwrap_or_default();
        writeln!(
            out,
            "{} faults, {} cells of two calls, async and blocking: {} not as expected, {} hangs, {} panics, {} false successes; the \
             slowest call took {slowest:.2?} of {:?}",
            faults.len(),
            self.cells.len(),
            self.wrong().len(),
            self.with("HANG"),
            self.with("PANIC"),
            self.false_successes(),
            TIME,
        )
    }
}
