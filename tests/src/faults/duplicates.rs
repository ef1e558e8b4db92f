//! Random faults while clients repeat calls: is anything carried out twice that may not be?
//!
//! What a server does with a request is decided by the seed, the request's mark and how often it has come: the same seed gives
//! the same faults, whatever overtakes what.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use authorizer::model::{LoginRequest, ValidateJwtTokenRequest};
use authorizer::{Builder, Client, Error, Protocol, Retry};
use tokio::task::JoinSet;

use super::contents::{self, Good, Operation, http};
use super::frames::{NO_ERROR, REFUSED_STREAM, goaway, reset};
use super::host::Host;
use super::step::{Asked, Script, Step};
use super::{ground, over_http};
use crate::driver::{Handle, Public, Surface, Way};
use crate::random::Random;
use crate::{Failure, call};

/// Callers at once.
const CALLERS: u64 = 32;

/// Time limit of a call, which is far more than its attempts take.
const TIME: Duration = Duration::from_secs(2);

/// Faults that take too long for thousands of them, spoil what others do on the same connection for longer than it lasts, or lie
/// about whether a request was carried out.
const LEFT_OUT: &[&str] = &[
    "nothing_wrong",
    "close_on_reuse",
    "slow_drip",
    "endless_informational",
    "flood_of_informational",
    "endless_headers",
    "huge_header",
    "frame_too_large",
    "no_streams",
    "no_window",
    "goaway_unprocessed",
    "rst_stream_refused",
];

/// The same over gRPC only, where all calls share one connection.
const LEFT_OUT_OF_SHARED: &[&str] = &["stall_within_headers", "endless_body", "endless_error_body"];

/// What came of all calls in one way.
#[derive(Debug)]
pub struct Duplicates {
    way: Way,
    calls: u64,
    /// Requests that came.
    pub arrived: usize,
    /// Requests that something was done to.
    pub faults: usize,
    outcomes: BTreeMap<String, usize>,
    /// Writes that were carried out more than once.
    pub duplicates: Vec<String>,
    /// Calls that ended well and were not carried out, or got an answer that is not theirs.
    pub false_successes: Vec<String>,
    slowest: Duration,
}

/// What the server remembers.
#[derive(Default)]
struct Ledger {
    arrivals: HashMap<u64, u64>,
    executed: HashMap<u64, Vec<&'static str>>,
    /// Of each connection, the last stream that was carried out.
    last: HashMap<usize, u32>,
    /// Of each connection that is going away, the last stream that is not ignored.
    leaving: HashMap<usize, u32>,
    /// Requests above that stream.
    ignored: usize,
    faults: usize,
}

struct Server {
    seed: u64,
    protocol: Protocol,
    spoils: Vec<(&'static str, over_http::Spoil)>,
    ledger: Mutex<Ledger>,
}

/// Every second mark is that of a write.
fn operation(mark: u64) -> Operation {
    if mark.is_multiple_of(2) { Operation::Read } else { Operation::Write }
}

fn good(protocol: Protocol, mark: u64) -> Good {
    match operation(mark) {
        Operation::Write => Good::new(protocol, Operation::Write, &format!("{mark:016x}")),
        Operation::Read if protocol == Protocol::Grpc => Good { protocol, content: vec![1 << 3, 1] },
        Operation::Read => Good::wrapped(protocol, "validate_jwt_token", br#"{"is_valid":true}"#.to_vec()),
    }
}

/// The faults that are fit for thousands of them.
pub(super) fn spoils(protocol: Protocol) -> Vec<(&'static str, over_http::Spoil)> {
    let is_left_out = |name: &str| LEFT_OUT.contains(&name) || (protocol == Protocol::Grpc && LEFT_OUT_OF_SHARED.contains(&name));
    let names = ground::faults(protocol).into_iter().filter(|name| !is_left_out(name));
    names.filter_map(|name| Some((name, ground::spoil(protocol, name)?))).collect()
}

impl Ledger {
    /// A connection goes away: what came or comes after that stream is ignored, as the frame says.
    fn leave(&mut self, connection: usize, last: u32) {
        let leaving = self.leaving.entry(connection).or_insert(last);
        *leaving = last.min(*leaving);
    }
}

impl Server {
    fn new(seed: u64, protocol: Protocol) -> Self {
        Self { seed, protocol, spoils: spoils(protocol), ledger: Mutex::default() }
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn script(self: &Arc<Self>) -> Script {
        let (server, greeter) = (Arc::clone(self), Arc::clone(self));
        let greeting = move |connection: usize| {
            let mut random = Random::new(greeter.seed ^ (connection as u64) << 32);
            if random.below(20) == 0 { vec![Step::Reset] } else { Vec::new() }
        };
        Script { greeting: Arc::new(greeting), ..Script::new(move |asked| server.decide(asked)) }
    }

    /// One in seven requests is answered in order, one in five is not carried out and told so, and the others are carried out and
    /// then something breaks.
    fn decide(&self, asked: &Asked) -> Vec<Step> {
        let Some(mark) = contents::mark(asked) else { return vec![Step::Close] };
        let mut ledger = self.ledger();
        if ledger.leaving.get(&asked.connection).is_some_and(|last| asked.stream > *last) {
            ledger.ignored += 1;
            return Vec::new();
        }
        let arrival = ledger.arrivals.entry(mark).or_default();
        let mut random = Random::new(self.seed ^ mark.rotate_left(20) ^ arrival.rotate_left(50));
        *arrival += 1;
        let good = good(self.protocol, mark);
        let roll = random.below(100);
        if (15..35).contains(&roll)
            && let Some(refusal) = self.refusal(asked, roll, &mut ledger)
        {
            ledger.faults += 1;
            return refusal;
        }
        let (name, steps) = if roll < 15 {
            ("nothing_wrong", vec![good.step(asked.stream)])
        } else {
            let (name, spoil) = self.spoils[usize::try_from(random.below(self.spoils.len() as u64)).expect("there are few")];
            ledger.faults += 1;
            // A stream above this one that was carried out would be denied.
            let lies = name.starts_with("goaway") && ledger.last.get(&asked.connection).is_some_and(|last| *last > asked.stream);
            if lies { ("nothing_wrong", vec![good.step(asked.stream)]) } else { (name, spoil(&good, asked)) }
        };
        if name.starts_with("goaway") {
            ledger.leave(asked.connection, asked.stream);
        }
        ledger.executed.entry(mark).or_default().push(name);
        let last = ledger.last.entry(asked.connection).or_default();
        *last = asked.stream.max(*last);
        steps
    }

    /// Ways to say that a request was not carried out, each of them true.
    fn refusal(&self, asked: &Asked, roll: u64, ledger: &mut Ledger) -> Option<Vec<Step>> {
        // A limiter that does not work: the other thing that it says would slow the client down.
        const LIMITER: &[u8] = br#"{"error":"rate_limit_unavailable","error_description":"Rate limiting is unavailable."}"#;
        let last = ledger.last.get(&asked.connection).copied().unwrap_or_default();
        match (self.protocol, roll) {
            (Protocol::Grpc, 15..22 | 25..35) => Some(vec![Step::Send(reset(asked.stream, REFUSED_STREAM))]),
            (Protocol::Grpc, 22..25) if last < asked.stream => {
                ledger.leave(asked.connection, last);
                Some(vec![Step::Send(goaway(last, NO_ERROR)), Step::Wait(over_http::PAUSE), Step::Close])
            }
            (Protocol::Grpc, _) => None,
            _ => Some(vec![Step::Send(http("503 Service Unavailable", &["Content-Type: application/json"], LIMITER))]),
        }
    }
}

/// Makes so many calls in one way, half of them writes.
pub async fn run(host: &Host, way: Way, seed: u64, calls: u64) -> Result<Duplicates, Failure> {
    let server = Arc::new(Server::new(seed, way.protocol));
    let ground = ground::plain(host, way.protocol, server.script());
    let client = client(way, ground.url())?;
    let mut running = JoinSet::new();
    for caller in 0..CALLERS {
        let client = client.visitor();
        running.spawn(async move {
            let mut made = Vec::new();
            for mark in (caller..calls).step_by(usize::try_from(CALLERS).unwrap_or(1)) {
                let started = Instant::now();
                made.push((mark, ask(&client, mark).await, started.elapsed()));
            }
            made
        });
    }
    let made: Vec<_> = running.join_all().await.into_iter().flatten().collect();
    Ok(server.judge(way, calls, &made))
}

/// Nobody is logged in: a session would let only one login at a time pass.
fn client(way: Way, url: &str) -> Result<Public, Failure> {
    fn set_up<C>(builder: Builder<C>, protocol: Protocol, url: &str) -> Builder<C> {
        let moment = Duration::from_millis(5);
        let retry = Retry::default().attempts(4).delay(moment).longest_delay(moment).budget(false);
        let builder = builder.protocol(protocol).grpc_url(url).retry(retry).response_limit(64 * 1024);
        builder.timeout(TIME).attempt_timeout(Duration::from_millis(200))
    }
    Ok(match way.surface {
        Surface::Async => Handle::Async(set_up(Client::builder(url), way.protocol, url).build()?),
        Surface::Blocking => Handle::Blocking(set_up(Client::builder(url), way.protocol, url).build()?),
    })
}

/// One call; yields whether the answer is its own.
async fn ask(client: &Public, mark: u64) -> Result<bool, Error> {
    let text = contents::marked(mark);
    match operation(mark) {
        Operation::Read => {
            call!(client, validate_jwt_token(ValidateJwtTokenRequest::new("access_token", &*text))).map(|answer| answer.is_valid)
        }
        Operation::Write => {
            let answer = call!(client, login(LoginRequest::new("hunter2").email(text)))?;
            Ok(answer.access_token.is_some_and(|token| token.expose() == format!("{mark:016x}")))
        }
    }
}

type Made = (u64, Result<bool, Error>, Duration);

impl Server {
    fn judge(&self, way: Way, calls: u64, made: &[Made]) -> Duplicates {
        let ledger = self.ledger();
        let twice = |(mark, how): &(&u64, &Vec<&str>)| operation(**mark) == Operation::Write && how.len() > 1;
        let line = |(mark, how): (&u64, &Vec<&str>)| format!("{mark}: {}", how.join(", then "));
        let duplicates = ledger.executed.iter().filter(twice).map(line).collect();
        let is_false = |(mark, result, _): &&Made| match result {
            Ok(own) => !own || !ledger.executed.contains_key(mark),
            Err(_) => false,
        };
        let false_successes = made.iter().filter(is_false).map(|(mark, ..)| format!("{mark}")).collect();
        let mut outcomes = BTreeMap::new();
        for (_, result, _) in made {
            *outcomes.entry(super::expected::outcome(result)).or_default() += 1;
        }
        let slowest = made.iter().map(|(_, _, took)| *took).max().unwrap_or_default();
        let arrived = usize::try_from(ledger.arrivals.values().sum::<u64>()).unwrap_or(usize::MAX).saturating_add(ledger.ignored);
        Duplicates { way, calls, arrived, faults: ledger.faults, outcomes, duplicates, false_successes, slowest }
    }
}

impl Duplicates {
    /// Was nothing carried out twice, and nobody deceived?
    pub fn is_clean(&self) -> bool {
        let panicked = self.outcomes.contains_key("PANIC");
        self.duplicates.is_empty() && self.false_successes.is_empty() && !panicked
    }

    /// Did the slowest call keep its time limit, but for `grace`?
    pub fn is_in_time(&self, grace: Duration) -> bool {
        self.slowest <= TIME + grace
    }
}

impl fmt::Display for Duplicates {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { way, calls, arrived, faults, outcomes, duplicates, false_successes, slowest } = self;
        let (duplicates, false_successes) = (duplicates.len(), false_successes.len());
        writeln!(
            out,
            "{way:17} {calls} calls, {arrived} requests, {faults} faults: {duplicates} duplicate side effects, {false_successes} false \
             successes, slowest call {slowest:.0?}"
        )?;
        let outcomes: Vec<_> = outcomes.iter().map(|(outcome, times)| format!("{outcome} {times}")).collect();
        write!(out, "{:17} {}", "", outcomes.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a server does with the first three arrivals of forty marks, in one order or the other.
    fn course(seed: u64, backwards: bool) -> Vec<String> {
        let server = Server::new(seed, Protocol::Rest);
        let mut marks: Vec<u64> = (0..40).collect();
        if backwards {
            marks.reverse();
        }
        let done = |mark: &u64| {
            let body = contents::marked(*mark).into_bytes();
            let asked = Asked { connection: 0, number: 0, stream: 0, head: Vec::new(), body };
            (*mark, format!("{:?}", [(); 3].map(|()| server.decide(&asked))))
        };
        let mut course: Vec<_> = marks.iter().map(done).collect();
        course.sort();
        course.into_iter().map(|(_, steps)| steps).collect()
    }

    #[test]
    fn the_same_seed_gives_the_same_faults_in_whatever_order_requests_come() {
        assert!(course(1, false) == course(1, true));
        assert!(course(1, false) != course(2, false));
    }

    #[test]
    fn a_write_that_was_carried_out_twice_is_found() {
        let server = Server::new(1, Protocol::Rest);
        let way = Way { protocol: Protocol::Rest, surface: Surface::Async };
        let body = contents::marked(3).into_bytes();
        let asked = Asked { connection: 0, number: 0, stream: 0, head: Vec::new(), body };
        while server.ledger().executed.get(&3).is_none_or(|how| how.len() < 2) {
            server.decide(&asked);
        }
        assert_eq!(server.judge(way, 1, &[]).duplicates.len(), 1);
        let deceived = (5, Ok(true), Duration::ZERO);
        assert_eq!(server.judge(way, 1, &[deceived]).false_successes, ["5"]);
    }
}
