//! Processes that are killed in the middle of a renewal, and what the next one finds.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::child::{ENDED, HAS, HERE};
use super::folder::Folder;
use super::server::{Mood, Server};
use super::{PATIENCE, sign_in};
use crate::Failure;
use crate::faults::host::Host;
use crate::random::Random;

/// How long a process runs at most before it is killed at random, in microseconds.
const RUNS: u64 = 30_000;

/// Where a process is killed, and what the next one finds there.
struct Place {
    what: &'static str,
    step: Step,
    expected: Found,
}

enum Step {
    /// One of the store's.
    Store(&'static str),
    /// The server does not answer.
    Server(Mood),
}

/// What a process finds that comes after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// The token that the other had, and it can be renewed.
    Old,
    /// One that the other had renewed, and it can be renewed again.
    New,
    /// The token that the other had, which is good until it expires; then somebody has to sign in again.
    OldAndEnds,
    /// The same of a token that the other had renewed.
    NewAndEnds,
    /// Anything else.
    Wrong,
}

/// What was found after kills at one place, or at random.
#[derive(Debug)]
pub struct Killed {
    what: &'static str,
    expected: Option<Found>,
    found: BTreeMap<Found, usize>,
    sent_twice: usize,
    revoked: usize,
    /// What was said instead.
    wrong: Vec<String>,
}

const PLACES: [Place; 10] = [
    Place { what: "before the lock", step: Step::Store("unlocked"), expected: Found::Old },
    Place { what: "behind the lock", step: Step::Store("locked"), expected: Found::Old },
    Place { what: "before the mark", step: Step::Store("mark-before"), expected: Found::Old },
    Place { what: "in the middle of the mark", step: Step::Store("mark-torn"), expected: Found::Old },
    Place { what: "after the mark", step: Step::Store("mark-after"), expected: Found::OldAndEnds },
    Place { what: "the request is on its way", step: Step::Server(Mood::Stalls), expected: Found::OldAndEnds },
    Place { what: "the answer is on its way", step: Step::Server(Mood::StallsAfterwards), expected: Found::OldAndEnds },
    Place { what: "before the save", step: Step::Store("token-before"), expected: Found::OldAndEnds },
    Place { what: "in the middle of the save", step: Step::Store("token-torn"), expected: Found::OldAndEnds },
    Place { what: "after the save", step: Step::Store("token-after"), expected: Found::New },
];

/// A login in a file, for one process and then the next.
struct Ground<'g> {
    program: &'g Path,
    folder: Folder,
    server: Server,
    /// The access token of the file.
    old: String,
}

/// Kills a process at every step of a renewal.
pub fn at_every_step(host: &Host, program: &Path) -> Result<Vec<Killed>, Failure> {
    PLACES.iter().map(|place| at(place, host, program)).collect()
}

fn at(Place { what, step, expected }: &Place, host: &Host, program: &Path) -> Result<Killed, Failure> {
    let mut ground = Ground::new(host, program)?;
    ground.sign_in(Duration::from_hours(1))?;
    match step {
        Step::Store(name) => {
            let mut child = ground.spawn("stops", &[name])?;
            let is_there = first_line(&mut child).is_some_and(|line| line == HERE);
            kill(child)?;
            if !is_there {
                return Err(format!("a process does not come to {name}").into());
            }
        }
        Step::Server(mood) => {
            ground.server.is(*mood);
            let child = ground.spawn("stops", &["nowhere"])?;
            let started = Instant::now();
            while ground.server.counts().requests == 0 && started.elapsed() < PATIENCE {
                thread::sleep(Duration::from_millis(1));
            }
            kill(child)?;
            ground.server.is(Mood::Good);
        }
    }
    let mut killed = Killed::new(what, Some(*expected));
    killed.next(&ground)?;
    Ok(killed.counted(&ground))
}

/// Processes that end as soon as they have their token.
pub fn by_exit(host: &Host, program: &Path, times: usize) -> Result<Killed, Failure> {
    let mut ground = Ground::new(host, program)?;
    let mut killed = Killed::new("it ends itself when it has its token", Some(Found::New));
    for _ in 0..times {
        ground.sign_in(Duration::ZERO)?;
        ground.spawn("exits", &[])?.wait()?;
        killed.next(&ground)?;
    }
    Ok(killed.counted(&ground))
}

/// Kills processes that renew their token all the time, at random moments.
pub fn at_random(host: &Host, program: &Path, seed: u64, times: usize) -> Result<Killed, Failure> {
    let mut ground = Ground::new(host, program)?;
    let mut random = Random::new(seed);
    let mut killed = Killed::new("at random", None);
    for _ in 0..times {
        ground.sign_in(Duration::from_hours(1))?;
        let mut child = ground.spawn("renews", &["random"])?;
        if first_line(&mut child).is_none() {
            killed.wrong.push("a process does not begin".to_owned());
        }
        thread::sleep(Duration::from_micros(random.below(RUNS)));
        kill(child)?;
        killed.next(&ground)?;
    }
    Ok(killed.counted(&ground))
}

fn first_line(child: &mut Child) -> Option<String> {
    // It is given back: the process would end if nobody read what it says.
    let mut said = BufReader::new(child.stdout.take()?);
    let mut line = String::new();
    let read = said.read_line(&mut line);
    child.stdout = Some(said.into_inner());
    (read.ok()? > 0).then(|| line.trim_end().to_owned())
}

fn kill(mut child: Child) -> Result<(), Failure> {
    child.kill()?;
    child.wait()?;
    Ok(())
}

impl<'g> Ground<'g> {
    fn new(host: &Host, program: &'g Path) -> Result<Self, Failure> {
        Ok(Self { program, folder: Folder::new()?, server: Server::start(host), old: String::new() })
    }

    fn sign_in(&mut self, lifetime: Duration) -> Result<(), Failure> {
        let token = self.server.sign_in(lifetime);
        token.access_token.expose().clone_into(&mut self.old);
        sign_in(&self.folder.path().join("token"), self.server.url(), token)
    }

    fn spawn(&self, what: &str, more: &[&str]) -> Result<Child, Failure> {
        let mut command = Command::new(self.program);
        command.args(["tokens", what]).arg(self.folder.path().join("token")).arg(self.server.url()).args(more);
        Ok(command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?)
    }
}

impl Killed {
    fn new(what: &'static str, expected: Option<Found>) -> Self {
        Self { what, expected, found: BTreeMap::new(), sent_twice: 0, revoked: 0, wrong: Vec::new() }
    }

    /// A new process takes over.
    fn next(&mut self, ground: &Ground<'_>) -> Result<(), Failure> {
        let said = String::from_utf8(ground.spawn("next", &[])?.wait_with_output()?.stdout)?;
        let good = |line: &str| line.strip_prefix(HAS).filter(|token| ground.server.knows(token)).map(str::to_owned);
        let found = match said.lines().collect::<Vec<_>>().as_slice() {
            [first, second] => match (good(first), good(second), *second == ENDED) {
                (Some(first), Some(_), _) if first == ground.old => Found::Old,
                (Some(_), Some(_), _) => Found::New,
                (Some(first), None, true) if first == ground.old => Found::OldAndEnds,
                (Some(_), None, true) => Found::NewAndEnds,
                _ => Found::Wrong,
            },
            _ => Found::Wrong,
        };
        *self.found.entry(found).or_default() += 1;
        self.wrong.extend((found == Found::Wrong).then_some(said));
        Ok(())
    }

    fn counted(self, ground: &Ground<'_>) -> Self {
        let counts = ground.server.counts();
        Self { sent_twice: counts.sent_twice, revoked: counts.revoked, ..self }
    }

    /// Was there what should be, and no refresh token sent twice?
    pub fn is_right(&self) -> bool {
        let is_expected = |found: &Found| self.expected.is_none_or(|expected| *found == expected);
        self.found.keys().all(is_expected) && self.wrong.is_empty() && self.sent_twice + self.revoked == 0
    }
}

impl fmt::Display for Found {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Old => "old token, renewed",
            Self::New => "new token, renewed",
            Self::OldAndEnds => "old token, then somebody has to sign in again",
            Self::NewAndEnds => "new token, then somebody has to sign in again",
            Self::Wrong => "something else",
        })
    }
}

impl fmt::Display for Killed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, found, sent_twice, revoked, .. } = self;
        let sign = if self.is_right() { "" } else { " (!)" };
        let found: Vec<_> = found.iter().map(|(found, times)| format!("{times} × {found}")).collect();
        write!(out, "{what:36} {}; {sent_twice} sent twice, {revoked} revoked{sign}", found.join("; "))
    }
}
