//! Parsers against a clock: the texts of a mebibyte that they get, and how long one takes.

use std::collections::BTreeMap;
use std::time::Duration;

/// Size of the texts, in bytes.
pub const SIZE: usize = 1024 * 1024;

/// Longest time that a parser may take, in a build without optimizations.
pub const LIMIT: Duration = Duration::from_millis(50);

/// On a busy machine the best of so many runs counts.
const RUNS: usize = 5;

/// What is repeated besides single bytes.
const TOKENS: &[&str] = &[
    "a=",
    "a =",
    "a ",
    " a",
    "=,",
    ", ",
    "\"\"",
    "a=\"",
    "a=\"\\",
    "\\\"",
    "\\\\",
    "\\u",
    "\\u00e9",
    "\\ud83d\\ude00",
    "%2",
    "%25",
    "%%",
    "; ",
    "a=b;",
    "Max-Age=1;",
    "Domain=a;",
    "Expires=Wed, 21 Oct 2015 07:28:00 GMT;",
    "Bearer ",
    "Bearer error=",
    "error=\"a\",",
    "1-",
    "1:",
    "e9",
    "[[",
    "[]",
    "[],",
    "{\"a\":",
    "{\"a\":1},",
    "\"a\":1,",
    "\"a\":{},",
    "{\"message\":\"a\"},",
    "\"errors\":[{}],",
    "\"code\":\"a\",",
    ", expected ",
    " at line ",
    "é",
    "\u{2028}",
    "body:",
    " body:",
    "proto:",
    "proto: invalid value for ",
    " for : ",
    "{\"message\":\"Cannot query field \\\"old\\\" on type \\\"Sample\\\".\",\"locations\":[{\"line\":1,\"column\":28}]},",
    "{\"path\":[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]},",
];

/// Parts of which texts are made by repetition: each byte, and what parsers look for.
pub fn tokens() -> impl Iterator<Item = Vec<u8>> {
    let bytes = (0..=u8::MAX).map(|byte| vec![byte]);
    bytes.chain(TOKENS.iter().map(|token| token.as_bytes().to_vec()))
}

/// A token again and again, for a mebibyte.
pub fn text(token: &[u8]) -> Vec<u8> {
    token.iter().copied().cycle().take(SIZE).collect()
}

/// Time that this thread has had a processor, where the system tells: others that want one make nothing slower.
#[cfg(unix)]
fn now() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or_default(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

#[cfg(not(unix))]
fn now() -> Duration {
    static BEGIN: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    BEGIN.elapsed()
}

/// The shortest time that something takes, of as many runs as it needs to keep the limit.
pub fn best(run: impl Fn()) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..RUNS {
        let started = now();
        run();
        best = best.min(now().saturating_sub(started));
        if best <= LIMIT / 2 {
            break;
        }
    }
    best
}

/// The longest times of parsers by their names, each with the token of its text.
#[derive(Default)]
pub struct Worst(BTreeMap<&'static str, (Duration, String)>);

impl Worst {
    /// Takes note of a time.
    pub fn note(&mut self, parser: &'static str, time: Duration, token: &[u8]) {
        let entry = self.0.entry(parser).or_default();
        if time > entry.0 {
            *entry = (time, token.escape_ascii().to_string());
        }
    }

    /// Prints all times.
    ///
    /// # Panics
    ///
    /// When one of them is longer than the limit.
    pub fn assert_in_time(&self) {
        println!("{:30} {:>10}  the worst of {} texts of 1 MiB", "parser", "time", tokens().count());
        self.0.iter().for_each(|(name, (time, token))| println!("{name:30} {:>10}  {token:.60}", format!("{time:.1?}")));
        let slow: Vec<_> = self.0.iter().filter(|(_, (time, _))| *time > LIMIT).collect();
        assert!(slow.is_empty(), "{slow:#?}");
    }
}
