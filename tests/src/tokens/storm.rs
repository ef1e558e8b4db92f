//! A token endpoint that is down for a while, and servers that refuse every token: how much comes to the endpoint.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use authorizer::Retry;
use authorizer::oauth::{Grant, TokenSource};
use tokio::task::JoinSet;

use super::client;
use super::server::{Mood, Server};
use crate::Failure;
use crate::faults::host::Host;

/// How long a renewal rests at most after one that failed.
const COOLDOWN: Duration = Duration::from_millis(500);

/// How long a caller waits between two looks.
const PAUSE: Duration = Duration::from_millis(50);

/// What came of one kind of trouble.
#[derive(Debug)]
pub struct Storm {
    what: &'static str,
    callers: usize,
    /// How often they asked for a token meanwhile.
    asked: usize,
    /// Requests that came to the endpoint meanwhile.
    requests: usize,
    /// The most that may come.
    most: usize,
    /// Callers that had no token afterwards.
    without: usize,
}

/// All kinds, each for so long.
pub async fn run(host: &Host, callers: usize, time: Duration) -> Result<Vec<Storm>, Failure> {
    let mut found = Vec::new();
    for (what, mood, retry, attempts) in [
        ("503, one attempt", Mood::Unavailable, Retry::none(), 1),
        ("503, three attempts", Mood::Unavailable, Retry::default(), 3),
        ("broken connections, one attempt", Mood::HangsUp, Retry::none(), 1),
        ("broken connections, three attempts", Mood::HangsUp, Retry::default(), 3),
    ] {
        let server = Server::start(host);
        server.is(mood);
        let source = client(server.url(), "storm", retry)?.token_source(Grant::client_credentials()).cooldown(COOLDOWN).build();
        let asking = ask(&source, callers, time, false).await;
        let requests = server.counts().requests;
        server.is(Mood::Good);
        tokio::time::sleep(2 * COOLDOWN).await;
        let without = without(&source, &server, callers).await;
        let most = most(asking.time) * attempts;
        found.push(Storm { what, callers, asked: asking.times, requests, most, without });
    }
    found.push(refreshing(host, callers, time).await?);
    found.push(refused(host, callers, time).await?);
    Ok(found)
}

/// How often a renewal can fail in a time: what the rests are at least, until they add up to it.
fn most(time: Duration) -> usize {
    let rest = |number: u32| (COOLDOWN / 16).saturating_mul(1 << number.min(4)).min(COOLDOWN) / 2;
    let mut begin = Duration::ZERO;
    let begins = (0..).map(|number| {
        let now = begin;
        begin += rest(number);
        now
    });
    begins.take_while(|begin| *begin <= time).count()
}

/// A refresh token is sent once, whatever comes of it.
async fn refreshing(host: &Host, callers: usize, time: Duration) -> Result<Storm, Failure> {
    let server = Server::start(host);
    server.is(Mood::Unavailable);
    let login = server.sign_in(Duration::ZERO);
    let source = client(server.url(), "storm", Retry::default())?.token_source_of(login).cooldown(COOLDOWN).build();
    let asked = ask(&source, callers, time, false).await.times;
    let requests = server.counts().requests;
    server.is(Mood::Good);
    source.supply(server.sign_in(Duration::from_hours(1)));
    let without = without(&source, &server, callers).await;
    Ok(Storm { what: "503 for a refresh token", callers, asked, requests, most: 1, without })
}

/// Somebody refuses every token.
async fn refused(host: &Host, callers: usize, time: Duration) -> Result<Storm, Failure> {
    let server = Server::start(host);
    let login = server.sign_in(Duration::from_hours(1));
    let source = client(server.url(), "storm", Retry::default())?.token_source_of(login).cooldown(COOLDOWN).build();
    let asking = ask(&source, callers, time, true).await;
    let requests = server.counts().requests;
    // One at once, and one after each rest.
    let most = 1 + usize::try_from(asking.time.as_millis() / COOLDOWN.as_millis())?;
    let without = without(&source, &server, callers).await;
    Ok(Storm { what: "every token is refused", callers, asked: asking.times, requests, most, without })
}

/// How often callers asked, and how long it went on.
struct Asking {
    times: usize,
    time: Duration,
}

/// All callers ask again and again; and have what they get replaced, if it is refused.
async fn ask(source: &TokenSource, callers: usize, time: Duration, is_refused: bool) -> Asking {
    let (asked, is_over) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let (begin, mut asking) = (Instant::now(), JoinSet::new());
    for _ in 0..callers {
        let (source, asked, is_over) = (source.clone(), Arc::clone(&asked), Arc::clone(&is_over));
        asking.spawn(async move {
            while !is_over.load(Ordering::SeqCst) {
                asked.fetch_add(1, Ordering::SeqCst);
                if let (Ok(token), true) = (source.token().await, is_refused) {
                    drop(source.replace(&token).await);
                }
                tokio::time::sleep(PAUSE).await;
            }
        });
    }
    while begin.elapsed() < time {
        tokio::time::sleep(PAUSE).await;
    }
    is_over.store(true, Ordering::SeqCst);
    asking.join_all().await;
    Asking { times: asked.load(Ordering::SeqCst), time: begin.elapsed() }
}

/// How many callers get no token that the server knows.
async fn without(source: &TokenSource, server: &Server, callers: usize) -> usize {
    let mut asking = JoinSet::new();
    for _ in 0..callers {
        let source = source.clone();
        asking.spawn(async move { source.token().await });
    }
    let tokens = asking.join_all().await;
    tokens.iter().filter(|token| !token.as_ref().is_ok_and(|token| server.knows(token.access_token.expose()))).count()
}

impl Storm {
    /// Did no more come than may, and does everybody have a token afterwards?
    pub fn is_right(&self) -> bool {
        self.requests > 0 && self.requests <= self.most && self.without == 0
    }
}

impl fmt::Display for Storm {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, callers, asked, requests, most, without } = self;
        let sign = if self.is_right() { "" } else { " (!)" };
        write!(
            out,
            "{what:36} {callers} callers asked {asked} times: {requests} requests, at most {most}; {without} without a token \
             afterwards{sign}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bound_is_what_the_shortest_rests_leave_room_for() {
        // 0, 16, 47, 109, 234, 484, 734 … milliseconds after the first.
        assert_eq!(most(Duration::from_millis(10)), 1);
        assert_eq!(most(Duration::from_millis(100)), 3);
        assert_eq!(most(Duration::from_millis(500)), 6);
        assert_eq!(most(Duration::from_millis(750)), 7);
    }
}
