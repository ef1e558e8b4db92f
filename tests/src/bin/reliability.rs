//! What the SDK makes of servers that do wrong, on real sockets: `make reliability`.
//!
//! `RELIABILITY_SEED` repeats a run's random faults. `RELIABILITY_ONLY` names the parts to run, with commas between.
//! `RELIABILITY_LOAD` and `RELIABILITY_OUTAGE` are the seconds that the load and the outage last, 60 and 30 if they are not set.

use std::alloc::System;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use authorizer::Retry;
use authorizer_tests::Failure;
use authorizer_tests::driver::Way;
use authorizer_tests::faults::host::Host;
use authorizer_tests::faults::{arrivals, cookies, duplicates, foreign, load, matrix, memory, outage, redirects, users};
use authorizer_tests::tokens::{child, kill, processes, sends, single_flight, storm};
use cap::Cap;

/// Counts what is allocated, and the most that ever was.
#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// How much later than its time limit a call may end.
const GRACE: Duration = Duration::from_millis(500);

/// Calls of which each has about one fault, in all six ways together.
const FAULTY_CALLS: u64 = 12_000;

/// Callers of one source of tokens.
const CALLERS: usize = 1000;

/// Renewals of all processes together.
const RENEWALS: usize = 1000;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["memory", protocol, url, limit] => memory::child(protocol, url, limit, counted),
        ["load", seconds] => loaded(Duration::from_secs(seconds.parse()?)),
        ["tokens", rest @ ..] => child::run(rest),
        [] => {
            let mut runtime = tokio::runtime::Builder::new_multi_thread();
            runtime.worker_threads(4).max_blocking_threads(1100).enable_all().build()?.block_on(parts())
        }
        _ => Err("there are no arguments: the environment says what to run".into()),
    }
}

/// Bytes in use, and the most that ever were.
fn counted() -> (usize, usize) {
    (ALLOCATOR.allocated(), ALLOCATOR.max_allocated())
}

/// A time in seconds that the environment may shorten.
fn seconds(variable: &str, usual: u64) -> Result<Duration, Failure> {
    Ok(Duration::from_secs(std::env::var(variable).map_or(Ok(usual), |text| text.parse())?))
}

async fn parts() -> Result<(), Failure> {
    let (mut wrong, begin) = (Vec::new(), Instant::now());
    let only = std::env::var("RELIABILITY_ONLY").unwrap_or_default();
    macro_rules! part {
        ($name:literal, $title:literal, $run:expr) => {
            if only.is_empty() || only.split(',').any(|name| name == $name) {
                println!("\n== {} ({}) ==\n", $title, $name);
                let started = Instant::now();
                let found: Vec<String> = $run.await?;
                println!("\n{:.1?}; {} wrong", started.elapsed(), found.len());
                wrong.extend(found.into_iter().map(|line| format!("{}: {line}", $name)));
            }
        };
    }
    part!("faults", "Every fault, over every protocol, async and blocking", faults(Retry::none()));
    part!("repeated", "The same, by clients that repeat calls", faults(Retry::default()));
    part!("redirects", "Redirects", redirected());
    part!("users", "Many users through one client", many_users());
    part!("cookies", "Hostile cookies and foreign sessions", hostile_cookies());
    part!("memory", "Memory of answers above the limit of 8 MiB", memory_taken());
    part!("duplicates", "Random faults and repetitions", repeated());
    part!("arrivals", "Writes that go wrong, and how often each arrives", arrived());
    part!("foreign", "Error pages of proxies and gateways", foreign_pages());
    part!("load", "Load with random faults, and what it leaves behind", load_apart());
    part!("outage", "A server that is down, and then up again", down());
    part!("single-flight", "Many callers of one source of tokens", flown_once());
    part!("two-processes", "Processes with one login in one file", shared_login());
    part!("kill", "Processes that are killed while they renew a token", killed());
    part!("sends", "How often a refresh token arrives that gets no token", sent());
    part!("storm", "A token endpoint that is down, and tokens that are refused", weathered());
    println!("\nAll of it took {:.0?}.", begin.elapsed());
    if wrong.is_empty() {
        println!("Nothing is wrong.");
        return Ok(());
    }
    wrong.iter().for_each(|line| println!("{line}"));
    Err(format!("{} wrong", wrong.len()).into())
}

async fn faults(retry: Retry) -> Result<Vec<String>, Failure> {
    let matrix = matrix::run(Arc::new(Host::start()), retry, true).await;
    print!("{matrix}");
    Ok([matrix.wrong(), matrix.late(GRACE)].concat())
}

async fn redirected() -> Result<Vec<String>, Failure> {
    let found = redirects::run(&Host::start()).await?;
    print!("{found}");
    let leaks = (found.leaked + found.visits > 0).then(|| format!("{} bytes, {} visits", found.leaked, found.visits));
    Ok(found.wrong.into_iter().chain(leaks).collect())
}

async fn many_users() -> Result<Vec<String>, Failure> {
    let host = Host::start();
    let mut wrong = Vec::new();
    for way in Way::all() {
        let found = users::run(&host, way, 1000).await?;
        println!("{found}");
        wrong.extend((!found.is_clean()).then(|| format!("{found:?}")));
    }
    Ok(wrong)
}

async fn hostile_cookies() -> Result<Vec<String>, Failure> {
    let found = cookies::run(&Host::start()).await?;
    print!("{found}");
    Ok([found.kept, found.accepted_elsewhere].concat())
}

async fn memory_taken() -> Result<Vec<String>, Failure> {
    let taken = tokio::task::spawn_blocking(|| memory::run(&Host::start(), &std::env::current_exe()?, memory::LIMIT)).await??;
    taken.iter().for_each(|taken| println!("{taken}"));
    Ok(taken.iter().filter(|taken| !taken.is_right()).map(ToString::to_string).collect())
}

/// What a run's random faults come from.
fn seed() -> Result<u64, Failure> {
    let seed = match std::env::var("RELIABILITY_SEED") {
        Ok(seed) => seed.parse()?,
        Err(_) => std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs(),
    };
    println!("RELIABILITY_SEED={seed}");
    Ok(seed)
}

async fn repeated() -> Result<Vec<String>, Failure> {
    let seed = seed()?;
    let host = Host::start();
    let (mut wrong, mut faults) = (Vec::new(), 0);
    for way in Way::all() {
        let found = duplicates::run(&host, way, seed, FAULTY_CALLS / 6).await?;
        println!("{found}");
        faults += found.faults;
        wrong.extend((!found.is_clean() || !found.is_in_time(GRACE)).then(|| format!("{found:?}")));
    }
    println!("{faults} faults");
    Ok(wrong)
}

async fn arrived() -> Result<Vec<String>, Failure> {
    let host = Host::start();
    let mut wrong = Vec::new();
    for way in Way::all() {
        let found = arrivals::run(&host, way).await?;
        println!("{found}");
        wrong.extend(found.wrong());
    }
    Ok(wrong)
}

async fn foreign_pages() -> Result<Vec<String>, Failure> {
    let found = foreign::run(&Host::start()).await?;
    println!("{found}");
    Ok(found.wrong)
}

/// In a process of its own, where nothing else has had threads and memory before.
async fn load_apart() -> Result<Vec<String>, Failure> {
    let time = seconds("RELIABILITY_LOAD", 60)?.as_secs().to_string();
    let run = move || Command::new(std::env::current_exe()?).args(["load", &time]).status();
    let status = tokio::task::spawn_blocking(run).await??;
    Ok((!status.success()).then(|| "something has grown, or nothing worked".to_owned()).into_iter().collect())
}

fn loaded(time: Duration) -> Result<(), Failure> {
    let load = load::run(&Host::start(), time, counted)?;
    println!("{load}");
    let wrong = load.wrong();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ").into()) }
}

async fn down() -> Result<Vec<String>, Failure> {
    let found = outage::run(Arc::new(Host::start()), seconds("RELIABILITY_OUTAGE", 30)?).await?;
    found.iter().for_each(|outage| println!("{outage}"));
    Ok(found.iter().filter(|outage| !outage.is_right()).map(ToString::to_string).collect())
}

async fn flown_once() -> Result<Vec<String>, Failure> {
    let found = tokio::task::spawn_blocking(|| single_flight::run(&Host::start(), 100, CALLERS)).await??;
    println!("{found}");
    Ok((!found.is_right()).then(|| found.to_string()).into_iter().collect())
}

async fn shared_login() -> Result<Vec<String>, Failure> {
    let mut wrong = Vec::new();
    for count in [2, 4] {
        let run = move || processes::run(&Host::start(), &std::env::current_exe()?, count, RENEWALS);
        let found = tokio::task::spawn_blocking(run).await??;
        println!("{found}");
        wrong.extend((!found.is_right()).then(|| format!("{found:?}")));
    }
    Ok(wrong)
}

async fn killed() -> Result<Vec<String>, Failure> {
    let seed = seed()?;
    let run = move || {
        let (host, program) = (Host::start(), std::env::current_exe()?);
        let mut found = kill::at_every_step(&host, &program)?;
        found.push(kill::by_exit(&host, &program, 50)?);
        found.push(kill::at_random(&host, &program, seed, 200)?);
        Ok::<_, Failure>(found)
    };
    let found = tokio::task::spawn_blocking(run).await??;
    found.iter().for_each(|killed| println!("{killed}"));
    Ok(found.iter().filter(|killed| !killed.is_right()).map(|killed| format!("{killed:?}")).collect())
}

async fn sent() -> Result<Vec<String>, Failure> {
    let run = || sends::run(&Host::start(), &std::env::current_exe()?, &sends::responses());
    let found = tokio::task::spawn_blocking(run).await??;
    found.iter().for_each(|row| println!("{row}"));
    Ok(found.iter().filter(|row| !row.is_right()).map(ToString::to_string).collect())
}

async fn weathered() -> Result<Vec<String>, Failure> {
    let found = storm::run(&Host::start(), CALLERS, Duration::from_secs(3)).await?;
    found.iter().for_each(|storm| println!("{storm}"));
    Ok(found.iter().filter(|storm| !storm.is_right()).map(ToString::to_string).collect())
}
