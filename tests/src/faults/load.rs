//! Load with random faults, and what it leaves behind: tasks, threads, open files, memory.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use authorizer::model::LoginRequest;
use authorizer::{Builder, Client, Protocol, Retry};
use tokio::runtime::{Builder as RuntimeBuilder, Runtime};

use super::contents::{self, Good, Operation};
use super::duplicates;
use super::ground::{self, PROFILE, TOKEN};
use super::host::Host;
use super::memory::Counter;
use super::step::{Asked, Script};
use crate::Failure;
use crate::driver::{Handle, Public, Surface, Way};
use crate::random::Random;

/// Callers of each way at once.
const CALLERS: u64 = 8;

/// How long an unused connection is kept.
const IDLE: Duration = Duration::from_secs(1);

/// One in so many async calls is dropped on its way.
const DROPPED: u64 = 10;

/// What there is at one moment.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    tasks: usize,
    threads: usize,
    files: usize,
    resident: usize,
    allocated: usize,
}

/// What was there before, in between and afterwards.
#[derive(Debug)]
pub struct Load {
    calls: u64,
    worked: u64,
    /// Before there was a client.
    empty: Sample,
    /// After a first load and a rest.
    warm: Sample,
    /// After the whole load and a rest.
    tired: Sample,
    /// After the clients were dropped.
    dropped: Sample,
}

struct Traffic {
    calls: AtomicU64,
    worked: AtomicU64,
    is_over: AtomicBool,
}

impl Sample {
    fn take(runtime: &Runtime, counter: Counter) -> Self {
        let number = |name: &str| {
            let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or_default()
        };
        Self {
            tasks: runtime.metrics().num_alive_tasks(),
            threads: number("Threads:"),
            files: std::fs::read_dir("/proc/self/fd").map(Iterator::count).unwrap_or_default(),
            resident: number("VmRSS:") * 1024,
            allocated: counter().0,
        }
    }
}

/// Makes calls of all ways for so long.
pub fn run(host: &Host, time: Duration, counter: Counter) -> Result<Load, Failure> {
    let runtime = RuntimeBuilder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let grounds = [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc].map(|protocol| (protocol, place(host, protocol)));
    let empty = Sample::take(&runtime, counter);
    let url = |wanted: Protocol| {
        let ground = grounds.iter().find(|(protocol, _)| *protocol == wanted);
        ground.map(|(_, ground)| ground.url().to_owned()).unwrap_or_default()
    };
    let clients: Vec<Public> = Way::all().map(|way| client(way, &url(way.protocol))).collect::<Result<_, _>>()?;
    let traffic = Arc::new(Traffic { calls: AtomicU64::new(0), worked: AtomicU64::new(0), is_over: AtomicBool::new(false) });
    drive(&runtime, &clients, &traffic, (time / 6).max(Duration::from_secs(2)));
    let warm = rested(&runtime, counter);
    println!("after a first load:  {warm}");
    drive(&runtime, &clients, &traffic, time);
    let tired = rested(&runtime, counter);
    println!("after the whole:     {tired}");
    drop(clients);
    let dropped = rested(&runtime, counter);
    println!("without the clients: {dropped}");
    let count = |counter: &AtomicU64| counter.load(Ordering::SeqCst);
    Ok(Load { calls: count(&traffic.calls), worked: count(&traffic.worked), empty, warm, tired, dropped })
}

/// Until unused connections are gone.
fn rested(runtime: &Runtime, counter: Counter) -> Sample {
    std::thread::sleep(3 * IDLE + Duration::from_secs(1));
    Sample::take(runtime, counter)
}

/// A server with a fault for every second request.
fn place(host: &Host, protocol: Protocol) -> ground::Ground {
    let spoils = duplicates::spoils(protocol);
    let number = AtomicU64::new(0);
    let answer = move |asked: &Asked| {
        let mut random = Random::new(number.fetch_add(1, Ordering::SeqCst));
        let operation = contents::operation(protocol, asked);
        let good = Good::new(protocol, operation, if operation == Operation::Read { PROFILE } else { TOKEN });
        if random.below(2) == 0 {
            return vec![good.step(asked.stream)];
        }
        let (_, spoil) = spoils[usize::try_from(random.below(spoils.len() as u64)).expect("there are few")];
        spoil(&good, asked)
    };
    ground::plain(host, protocol, Script::new(answer))
}

fn client(way: Way, url: &str) -> Result<Public, Failure> {
    fn set_up<C>(builder: Builder<C>, protocol: Protocol, url: &str) -> Builder<C> {
        let moment = Duration::from_millis(5);
        let builder = builder.protocol(protocol).grpc_url(url).response_limit(64 * 1024).pool_idle_timeout(IDLE);
        let builder = builder.retry(Retry::default().delay(moment).budget(false));
        builder.timeout(Duration::from_secs(1)).attempt_timeout(Duration::from_millis(200))
    }
    Ok(match way.surface {
        Surface::Async => Handle::Async(set_up(Client::builder(url), way.protocol, url).build()?),
        Surface::Blocking => Handle::Blocking(set_up(Client::builder(url), way.protocol, url).build()?),
    })
}

/// One load: ends with all its calls.
fn drive(runtime: &Runtime, clients: &[Public], traffic: &Arc<Traffic>, time: Duration) {
    traffic.is_over.store(false, Ordering::SeqCst);
    let (mut tasks, mut threads) = (Vec::new(), Vec::new());
    for (way, client) in clients.iter().enumerate() {
        for caller in 0..CALLERS {
            let (traffic, random) = (Arc::clone(traffic), Random::new(way as u64 * CALLERS + caller));
            match client {
                Handle::Async(client) => tasks.push(runtime.spawn(awaits(client.clone(), traffic, random))),
                Handle::Blocking(client) => {
                    let client = client.clone();
                    threads.push(std::thread::spawn(move || blocks(&client, &traffic, random)));
                }
            }
        }
    }
    let started = Instant::now();
    while started.elapsed() < time {
        std::thread::sleep(Duration::from_millis(100));
    }
    traffic.is_over.store(true, Ordering::SeqCst);
    runtime.block_on(async {
        for task in tasks {
            task.await.expect("a caller does not panic");
        }
    });
    threads.into_iter().for_each(|thread| thread.join().expect("a caller does not panic"));
}

impl Traffic {
    fn goes_on(&self) -> bool {
        !self.is_over.load(Ordering::SeqCst)
    }

    fn count(&self, worked: bool) {
        self.calls.fetch_add(1, Ordering::SeqCst);
        self.worked.fetch_add(u64::from(worked), Ordering::SeqCst);
    }
}

/// Every caller is a new user now and then.
async fn awaits(client: Client, traffic: Arc<Traffic>, mut random: Random) {
    while traffic.goes_on() {
        let user = if random.below(2) == 0 { client.start_session() } else { client.clone() };
        let limit = Duration::from_millis(if random.below(DROPPED) == 0 { random.below(20) } else { 60_000 });
        let worked = if random.below(2) == 0 {
            matches!(tokio::time::timeout(limit, user.profile().into_future()).await, Ok(Ok(_)))
        } else {
            let login = user.login(LoginRequest::new("hunter2").email(contents::marked(1)));
            matches!(tokio::time::timeout(limit, login.into_future()).await, Ok(Ok(_)))
        };
        traffic.count(worked);
    }
}

fn blocks(client: &Client, traffic: &Traffic, mut random: Random) {
    while traffic.goes_on() {
        let user = if random.below(2) == 0 { client.start_session() } else { client.clone() };
        let worked = if random.below(2) == 0 {
            user.profile().send_blocking().is_ok()
        } else {
            user.login(LoginRequest::new("hunter2").email(contents::marked(1))).send_blocking().is_ok()
        };
        traffic.count(worked);
    }
}

impl Load {
    /// What has grown, and whether there was a load at all.
    pub fn wrong(&self) -> Vec<String> {
        let mut wrong = self.grown();
        // Half of the answers are good, and many a call is made again.
        if self.worked * 4 <= self.calls {
            wrong.push(format!("{} of {} calls worked, and more than a quarter should", self.worked, self.calls));
        }
        wrong
    }

    fn grown(&self) -> Vec<String> {
        const KIBIBYTE: usize = 1024;
        let Self { empty, warm, tired, dropped, .. } = self;
        let limits = [
            ("tasks", tired.tasks, warm.tasks),
            ("threads", tired.threads, warm.threads),
            ("open files", tired.files, warm.files),
            // Tables that have grown with the number of connections at once keep their size.
            ("allocated bytes", tired.allocated, warm.allocated + 256 * KIBIBYTE),
            ("resident bytes", tired.resident, warm.resident + 16 * KIBIBYTE * KIBIBYTE),
            ("tasks without clients", dropped.tasks, empty.tasks),
            ("threads without clients", dropped.threads, empty.threads),
            ("open files without clients", dropped.files, empty.files),
        ];
        let grown = limits.into_iter().filter(|(_, now, most)| now > most);
        grown.map(|(what, now, most)| format!("{now} {what}, at most {most}")).collect()
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tasks, threads, files, resident, allocated } = self;
        let (resident, allocated) = (resident / 1024, allocated / 1024);
        write!(
            out,
            "{tasks:3} tasks, {threads:3} threads, {files:3} open files, {allocated:6} KiB allocated, {resident:6} KiB resident"
        )
    }
}

impl fmt::Display for Load {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "before any client:   {}", self.empty)?;
        write!(out, "{} calls, {} of them worked", self.calls, self.worked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: Sample = Sample { tasks: 1, threads: 1, files: 1, resident: 1, allocated: 1 };
    const LOAD: Load = Load { calls: 1, worked: 1, empty: SAMPLE, warm: SAMPLE, tired: SAMPLE, dropped: SAMPLE };

    #[test]
    fn a_load_of_which_nothing_works_is_none() {
        assert_eq!(Load { calls: 0, worked: 0, ..LOAD }.wrong().len(), 1);
        assert_eq!(Load { calls: 8, worked: 2, ..LOAD }.wrong().len(), 1);
        assert!(Load { calls: 8, worked: 3, ..LOAD }.wrong().is_empty());
    }

    #[test]
    fn whatever_grows_is_named() {
        assert!(LOAD.wrong().is_empty());
        let larger = [
            Load { tired: Sample { tasks: 2, ..SAMPLE }, ..LOAD },
            Load { tired: Sample { threads: 2, ..SAMPLE }, ..LOAD },
            Load { tired: Sample { files: 2, ..SAMPLE }, ..LOAD },
            Load { tired: Sample { allocated: 1 << 20, ..SAMPLE }, ..LOAD },
            Load { tired: Sample { resident: 1 << 26, ..SAMPLE }, ..LOAD },
            Load { dropped: Sample { tasks: 2, ..SAMPLE }, ..LOAD },
            Load { dropped: Sample { threads: 2, ..SAMPLE }, ..LOAD },
            Load { dropped: Sample { files: 2, ..SAMPLE }, ..LOAD },
        ];
        assert!(larger.iter().all(|load| load.wrong().len() == 1));
    }
}
