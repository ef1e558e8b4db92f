//! A server that is down for a while: how much comes to it while it is, and whether all is well afterwards.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use authorizer::{Client, Protocol, Retry};
use tokio::task::JoinSet;

use super::contents::{Good, Operation};
use super::ground;
use super::host::{Host, Listening};
use super::step::Script;
use crate::Failure;

/// Calls that begin in a second.
const RATE: u32 = 50;

/// How long all is well, before and after.
const WELL: Duration = Duration::from_secs(3);

/// What is wrong with the server while it is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Down {
    /// Nobody listens.
    Refuses,
    /// Every request gets HTTP 503 and a page.
    Unavailable,
}

/// What came of one client.
#[derive(Clone, Copy, Debug)]
pub struct Outage {
    protocol: Protocol,
    down: Down,
    budget: bool,
    /// Calls that began while it was down.
    calls: u32,
    /// Attempts of those, as their errors say.
    attempts: u32,
    /// Requests that reached it while it was down; none can where nobody listens.
    arrived: usize,
    /// Calls that failed before, or after its return and a moment.
    failed: u32,
}

struct Server {
    is_down: AtomicBool,
    arrived: AtomicUsize,
}

/// All protocols, both ways to be down, with the budget and without: at the same time.
pub async fn run(host: Arc<Host>, time: Duration) -> Result<Vec<Outage>, Failure> {
    let mut running = JoinSet::new();
    for protocol in [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc] {
        for down in [Down::Refuses, Down::Unavailable] {
            for budget in [true, false] {
                let host = Arc::clone(&host);
                running.spawn(async move { one(&host, protocol, down, budget, time).await });
            }
        }
    }
    let mut found = running.join_all().await.into_iter().collect::<Result<Vec<_>, _>>()?;
    found.sort_by_key(|outage| (outage.protocol.to_string(), outage.down == Down::Unavailable, !outage.budget));
    Ok(found)
}

impl Server {
    fn listen(self: &Arc<Self>, host: &Host, at: std::net::SocketAddr, protocol: Protocol) -> Listening {
        let server = Arc::clone(self);
        let unavailable = ground::spoil(protocol, "html_unavailable").expect("the fault is there over every protocol");
        let script = Arc::new(Script::new(move |asked| {
            let good = Good::new(protocol, Operation::Read, ground::PROFILE);
            if server.is_down.load(Ordering::SeqCst) {
                server.arrived.fetch_add(1, Ordering::SeqCst);
                return unavailable(&good, asked);
            }
            vec![good.step(asked.stream)]
        }));
        host.listen_at(at, move |stream, connection| ground::serve(stream, protocol, connection, Arc::clone(&script)))
    }
}

async fn one(host: &Host, protocol: Protocol, down: Down, budget: bool, time: Duration) -> Result<Outage, Failure> {
    let server = Arc::new(Server { is_down: AtomicBool::new(false), arrived: AtomicUsize::new(0) });
    let mut listening = Some(server.listen(host, ([127, 0, 0, 1], 0).into(), protocol));
    let address = listening.as_ref().map(|listening| listening.address).expect("it listens");
    let url = format!("http://{address}");
    let builder = Client::builder(&url).protocol(protocol).grpc_url(&url).timeout(Duration::from_secs(5));
    let client = builder.retry(Retry::default().budget(budget)).build()?;
    let started = Instant::now();
    let mut calls: JoinSet<(Duration, u32, bool)> = JoinSet::new();
    let mut ticks = tokio::time::interval(Duration::from_secs(1) / RATE);
    while started.elapsed() < WELL + time + WELL {
        ticks.tick().await;
        let now = started.elapsed();
        let should_be_down = (WELL..WELL + time).contains(&now);
        if should_be_down != server.is_down.swap(should_be_down, Ordering::SeqCst) && down == Down::Refuses {
            listening = None;
            if !should_be_down {
                listening = Some(server.listen(host, address, protocol));
            }
        }
        let call = client.profile().into_future();
        calls.spawn(async move {
            let result = call.await;
            (now, result.as_ref().err().map_or(1, authorizer::Error::attempts), result.is_ok())
        });
    }
    let made_calls = calls.join_all().await;
    drop(listening);
    let (mut made, mut attempts, mut failed) = (0, 0, 0);
    // Calls that began just before an end of the outage may meet either.
    let edge = Duration::from_secs(1);
    for (began, tries, worked) in made_calls {
        if (WELL..WELL + time).contains(&began) {
            made += 1;
            attempts += tries;
        } else if began + edge < WELL || began > WELL + time + edge {
            failed += u32::from(!worked);
        }
    }
    let arrived = server.arrived.load(Ordering::SeqCst);
    Ok(Outage { protocol, down, budget, calls: made, attempts, arrived, failed })
}

impl Outage {
    /// With a budget, a tenth more than without repetitions at most, and the ten that a client may begin with; without one, no more
    /// than the attempts of every call, and more than two of each. Where requests can arrive, as many do. Before and afterwards every
    /// call works.
    pub fn is_right(&self) -> bool {
        let (least, most) =
            if self.budget { (self.calls, self.calls + self.calls / 10 + 10) } else { (2 * self.calls + 1, 3 * self.calls) };
        // Attempts of calls that began before the outage come during it, and some of those that began during it come after it.
        let edge = 3 * RATE;
        let arrived = u32::try_from(self.arrived).unwrap_or(u32::MAX);
        let came = self.down == Down::Refuses || (least.saturating_sub(edge)..=most + edge).contains(&arrived);
        self.failed == 0 && self.calls > 0 && (least..=most).contains(&self.attempts) && came
    }
}

impl fmt::Display for Outage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { protocol, down, budget, calls, attempts, arrived, failed } = self;
        let budget = if *budget { "with budget" } else { "without" };
        let arrived = if *down == Down::Unavailable { format!("{arrived} requests") } else { "no requests".to_owned() };
        let more = (attempts - calls) * 100 / (*calls).max(1);
        write!(
            out,
            "{:8} {:12} {budget:12} {calls} calls: {attempts} attempts (+{more} %), {arrived} reached it; {failed} failed while it was up",
            protocol.to_string(),
            format!("{down:?}"),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOWN: Outage = Outage {
        protocol: Protocol::Rest,
        down: Down::Unavailable,
        budget: false,
        calls: 1500,
        attempts: 4490,
        arrived: 4480,
        failed: 0,
    };

    #[test]
    fn too_few_attempts_are_as_wrong_as_too_many() {
        let with_budget = Outage { budget: true, attempts: 1600, arrived: 1590, ..DOWN };
        let refuses = Outage { down: Down::Refuses, arrived: 0, ..DOWN };
        assert!(DOWN.is_right() && with_budget.is_right() && refuses.is_right());
        let wrong = [
            Outage { attempts: 3000, ..DOWN },
            Outage { attempts: 4501, ..DOWN },
            Outage { arrived: 0, ..DOWN },
            Outage { arrived: 5000, ..DOWN },
            Outage { calls: 0, attempts: 0, arrived: 0, ..DOWN },
            Outage { failed: 1, ..DOWN },
            Outage { attempts: 1499, ..with_budget },
            Outage { attempts: 1661, ..with_budget },
            Outage { arrived: 4480, ..with_budget },
        ];
        assert!(wrong.iter().all(|outage| !outage.is_right()));
    }
}
