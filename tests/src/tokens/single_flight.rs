//! Any number of callers of one source, of all kinds: how many renewals they cause.

use std::fmt;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use authorizer::oauth::{Token, TokenSource};
use authorizer::{Error, Retry};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

use super::server::{Mood, Server};
use super::{PATIENCE, client};
use crate::Failure;
use crate::faults::host::Host;

/// How long the server takes to answer: about as long as it takes for all callers to come.
const ANSWERS_AFTER: Duration = Duration::from_millis(20);

/// Callers without async, each on a thread.
const THREADS: usize = 50;

/// One in so many callers is in a runtime that is dropped in the middle.
const DROPPED: usize = 5;

/// What came of it.
#[derive(Debug, Default)]
pub struct SingleFlight {
    repeats: usize,
    callers: usize,
    /// Renewals of each repeat: the fewest and the most.
    renewals: Option<(usize, usize)>,
    /// Repeats whose first caller was cancelled.
    first_cancelled: usize,
    /// Callers whose runtime was dropped before they had a token.
    cancelled: usize,
    /// Callers that got no token, or one that others did not get.
    wrong: Vec<String>,
    latencies: Vec<Duration>,
}

type Got = (Result<Arc<Token>, Error>, Duration);

/// So many repeats with so many callers each; the first is cancelled every other time.
pub fn run(host: &Host, repeats: usize, callers: usize) -> Result<SingleFlight, Failure> {
    let server = Server::start(host);
    server.is(Mood::Slow(ANSWERS_AFTER));
    let client = client(server.url(), "many", Retry::none())?;
    let lasting = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let mut found = SingleFlight { repeats, callers, ..SingleFlight::default() };
    for repeat in 0..repeats {
        let before = server.counts().renewed();
        let source = client.token_source_of(server.sign_in(Duration::ZERO)).build();
        if repeat % 2 == 1 {
            let alone = Builder::new_current_thread().enable_all().build()?;
            let waited = alone.block_on(async { tokio::time::timeout(Duration::from_millis(1), source.token()).await });
            found.first_cancelled += usize::from(waited.is_err());
        }
        found.repeat(&lasting, &source)?;
        let renewals = server.counts().renewed() - before;
        let (fewest, most) = found.renewals.unwrap_or((renewals, renewals));
        found.renewals = Some((fewest.min(renewals), most.max(renewals)));
    }
    found.latencies.sort_unstable();
    Ok(found)
}

fn spawn(runtime: &Runtime, source: &TokenSource) -> JoinHandle<Got> {
    let source = source.clone();
    runtime.spawn(async move {
        let begin = Instant::now();
        (source.token().await, begin.elapsed())
    })
}

impl SingleFlight {
    /// All callers come at once: in a runtime that lasts, in one that is dropped in the middle, on threads.
    fn repeat(&mut self, lasting: &Runtime, source: &TokenSource) -> Result<(), Failure> {
        let threads = THREADS.min(self.callers / 4);
        let short = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let tasks: Vec<_> = (0..self.callers - threads)
            .map(|number| spawn(if number % DROPPED == 0 { &short } else { lasting }, source))
            .collect();
        let blocking = || {
            let source = source.clone();
            thread::spawn(move || {
                let begin = Instant::now();
                (source.token_blocking(PATIENCE), begin.elapsed())
            })
        };
        let blocked: Vec<_> = (0..threads).map(|_| blocking()).collect();
        short.shutdown_background();
        let mut tokens = Vec::new();
        for task in tasks {
            match lasting.block_on(task) {
                Ok(got) => tokens.push(got),
                Err(error) if error.is_cancelled() => self.cancelled += 1,
                Err(error) => self.wrong.push(error.to_string()),
            }
        }
        for thread in blocked {
            tokens.push(thread.join().map_err(|_| "a caller panicked")?);
        }
        let used = source.current();
        for (token, latency) in tokens {
            match token {
                Ok(token) if Some(&token) == used.as_ref() => self.latencies.push(latency),
                Ok(token) => self.wrong.push(format!("{token:?}")),
                Err(error) => self.wrong.push(error.to_string()),
            }
        }
        Ok(())
    }

    /// Was there one renewal each time, and a token for everybody who waited?
    pub fn is_right(&self) -> bool {
        let expected = self.callers * self.repeats - self.cancelled;
        self.renewals == Some((1, 1)) && self.wrong.is_empty() && self.latencies.len() == expected
    }
}

impl fmt::Display for SingleFlight {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { repeats, callers, renewals, first_cancelled, cancelled, wrong, latencies } = self;
        let (fewest, most) = renewals.unwrap_or_default();
        let at = |part: usize| latencies.get(latencies.len().saturating_sub(1) * part / 100).copied().unwrap_or_default();
        writeln!(
            out,
            "{callers} callers, {repeats} times: {fewest} to {most} renewals each, {} callers got something else",
            wrong.len()
        )?;
        writeln!(out, "cancelled: the first caller {first_cancelled} times, {cancelled} others with their runtime")?;
        write!(
            out,
            "answered after {ANSWERS_AFTER:?}; callers waited for {:.1?} (median), {:.1?} (99 %), {:.1?} (longest)",
            at(50),
            at(99),
            at(100)
        )
    }
}
