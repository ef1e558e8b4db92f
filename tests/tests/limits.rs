//! A client whose server limits requests, as servers do by default: no call fails, and all of them take about as long as they must.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use authorizer::{Client, Protocol};
use authorizer_tests::Failure;

/// Calls of each run, and the time that each may take.
const CALLS: usize = 300;
const LIMIT: Duration = Duration::from_mins(1);

/// The limiter of a server that was given no flags for it: `--rate-limit-rps` and `--rate-limit-burst`.
const PER_SECOND: f64 = 30.0;
const BURST: f64 = 20.0;

/// Makes calls, some at once: how many failed, and the longest that one of them took.
async fn run(client: &Client, at_once: usize) -> Result<(Vec<String>, Duration), Failure> {
    let left = Arc::new(AtomicUsize::new(CALLS));
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..at_once {
        let (client, left) = (client.clone(), Arc::clone(&left));
        callers.spawn(async move {
            let (mut failed, mut longest) = (Vec::new(), Duration::ZERO);
            while left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok() {
                let start = Instant::now();
                failed.extend(client.meta().await.err().map(|error| error.to_string()));
                longest = longest.max(start.elapsed());
            }
            (failed, longest)
        });
    }
    let each = callers.join_all().await;
    let longest = each.iter().map(|(_, longest)| *longest).max().unwrap_or_default();
    Ok((each.into_iter().flat_map(|(failed, _)| failed).collect(), longest))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn limited_calls_all_succeed_on_a_real_server() -> Result<(), Failure> {
    let Ok(url) = std::env::var("AUTHORIZER_LIMITED_URL") else {
        println!("skipped: AUTHORIZER_LIMITED_URL names no server");
        return Ok(());
    };
    println!("protocol  at once  calls  errors     time    ideal  longest call");
    let mut wrong = Vec::new();
    for protocol in [Protocol::GraphQl, Protocol::Rest] {
        for at_once in [5, 20, 64] {
            // The bucket fills up, and a client of its own knows nothing of the one before.
            tokio::time::sleep(Duration::from_secs(1)).await;
            let client = Client::builder(&url).protocol(protocol).timeout(LIMIT).build()?;
            let start = Instant::now();
            let (failed, longest) = run(&client, at_once).await?;
            let (time, ideal) = (start.elapsed().as_secs_f64(), (f64::from(u32::try_from(CALLS)?) - BURST) / PER_SECOND);
            let name = protocol.to_string();
            let errors = failed.len();
            println!("{name:8} {at_once:8} {CALLS:6} {errors:7} {time:7.2}s {ideal:7.2}s {:12.2}s", longest.as_secs_f64());
            wrong.extend(failed);
        }
    }
    assert!(wrong.is_empty(), "{} calls failed, such as: {}", wrong.len(), wrong[0]);
    Ok(())
}
