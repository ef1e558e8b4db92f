//! Several processes with one file and one login.

use std::collections::BTreeSet;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::child::HAS;
use super::folder::Folder;
use super::server::{Counts, Server};
use super::sign_in;
use crate::Failure;
use crate::faults::host::Host;

/// Longest time for all renewals.
const LONGEST: Duration = Duration::from_mins(2);

/// What came of it.
#[derive(Debug)]
pub struct Processes {
    /// Of each: how often it had a token, how many it renewed, and how many it took from the others.
    each: Vec<(usize, usize, usize)>,
    wanted: usize,
    counts: Counts,
    /// What a process said that is no token that the server knows.
    wrong: Vec<String>,
    took: Duration,
}

/// So many processes that run `PROGRAM tokens renews FILE URL ID`, until there were so many renewals, and all
/// have had a token.
pub fn run(host: &Host, program: &Path, processes: usize, renewals: usize) -> Result<Processes, Failure> {
    let (server, folder) = (Server::start(host), Folder::new()?);
    let file = folder.path().join("token");
    sign_in(&file, server.url(), server.sign_in(Duration::from_hours(1)))?;
    let started = Instant::now();
    let heard = Arc::<AtomicUsize>::default();
    let mut running = Vec::new();
    for number in 0..processes {
        let mut command = Command::new(program);
        command.args(["tokens", "renews"]).arg(&file).args([server.url(), &id(number)]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let said = child.stdout.take().ok_or("a process without output")?;
        let heard = Arc::clone(&heard);
        let reading = thread::spawn(move || {
            let lines = BufReader::new(said).lines().map_while(Result::ok);
            let mut all = Vec::new();
            for line in lines {
                heard.fetch_add(usize::from(all.is_empty()), Ordering::SeqCst);
                all.push(line);
            }
            all
        });
        running.push((child, reading));
    }
    let is_enough = || server.counts().renewed() >= renewals && heard.load(Ordering::SeqCst) == processes;
    while !is_enough() && started.elapsed() < LONGEST && running.iter_mut().all(|(child, _)| lives(child)) {
        thread::sleep(Duration::from_millis(5));
    }
    let took = started.elapsed();
    let mut found = Processes { each: Vec::new(), wanted: renewals, counts: Counts::default(), wrong: Vec::new(), took };
    // They end when nobody holds the other end.
    running.iter_mut().for_each(|(child, _)| drop(child.stdin.take()));
    let mut said = Vec::new();
    for (mut child, reading) in running {
        let status = child.wait()?;
        found.wrong.extend((!status.success()).then(|| format!("a process ended with {status}")));
        said.push(reading.join().map_err(|_| "a reader panicked")?);
    }
    found.counts = server.counts();
    for (number, lines) in said.iter().enumerate() {
        found.judge(&server, number, lines);
    }
    Ok(found)
}

fn id(number: usize) -> String {
    format!("process-{number}")
}

fn lives(child: &mut Child) -> bool {
    matches!(child.try_wait(), Ok(None))
}

impl Processes {
    fn judge(&mut self, server: &Server, number: usize, lines: &[String]) {
        let tokens = lines.iter().filter_map(|line| line.strip_prefix(HAS));
        let different: BTreeSet<&str> = tokens.filter(|token| server.knows(token)).collect();
        let renewed = self.counts.renewals.get(&id(number)).copied().unwrap_or_default();
        self.each.push((lines.len(), renewed, different.len().saturating_sub(renewed)));
        let is_good = |line: &&String| line.strip_prefix(HAS).is_some_and(|token| different.contains(token));
        self.wrong.extend(lines.iter().filter(|line| !is_good(line)).cloned());
    }

    /// Were there as many renewals as wanted, no refresh token sent twice, and always a token that the server knows?
    pub fn is_right(&self) -> bool {
        let Counts { sent_twice, revoked, .. } = self.counts;
        let all_had = self.each.iter().all(|(had, ..)| *had > 0);
        all_had && self.counts.renewed() >= self.wanted && sent_twice + revoked == 0 && self.wrong.is_empty()
    }
}

impl fmt::Display for Processes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { each, counts, wrong, took, .. } = self;
        let (processes, renewed) = (each.len(), counts.renewed());
        writeln!(out, "{processes} processes, {renewed} renewals, {took:.1?}:")?;
        for (number, (had, renewed, adopted)) in each.iter().enumerate() {
            writeln!(out, "  {}: {had} tokens, {renewed} renewals, {adopted} taken from the others", id(number))?;
        }
        write!(
            out,
            "  {} refresh tokens sent twice, {} logins revoked, {} times no token that the server knows",
            counts.sent_twice,
            counts.revoked,
            wrong.len()
        )
    }
}
