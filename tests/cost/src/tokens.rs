//! What it costs to get a token that is there already.

use std::hint::black_box;
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant, SystemTime};

use authorizer::Client;
use authorizer::oauth::{FileStore, Token, TokenSource, TokenStore};

use crate::cpu::median;
use crate::{CLIENT_ID, Outcome};

const ROUNDS: usize = 31;
/// In each round.
const TOKENS: u32 = 10_000;
const THREADS: usize = 2;
/// More, since a thread that waits takes a while to begin.
const TOKENS_AT_ONCE: u32 = 300_000;
const LIMIT: Duration = Duration::from_secs(1);

/// A line per way to get one.
pub(crate) async fn report(at_once: f64) -> Outcome<()> {
    println!("\n{:<48} {:>10}", "ns of one token that is there, median", "");
    let source = client()?.token_source_of(token()).build();
    row("token()", each(async || source.token().await.map(drop)).await?);
    row("token_blocking()", each(async || source.token_blocking(LIMIT).map(drop)).await?);
    row("authorization()", each(async || source.authorization().await.map(drop)).await?);
    let (folder, stored) = stored().await?;
    let of_file = each(async || stored.token().await.map(drop)).await;
    std::fs::remove_dir_all(folder)?;
    row("token(), of a file", of_file?);
    row(&format!("token(), {THREADS} threads at once"), at_once);
    let time = each(async || {
        black_box(SystemTime::now());
        Ok(())
    });
    row("the time of day, which each of them looks at", time.await?);
    Ok(())
}

fn row(what: &str, nanoseconds: f64) {
    println!("{what:<48} {nanoseconds:>10.0}");
}

async fn each(get: impl AsyncFn() -> Result<(), authorizer::Error>) -> Outcome<f64> {
    each_of(TOKENS, || {}, get).await
}

async fn each_of(count: u32, wait: impl Fn(), get: impl AsyncFn() -> Result<(), authorizer::Error>) -> Outcome<f64> {
    let mut rounds = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        wait();
        let begin = Instant::now();
        for _ in 0..count {
            black_box(get().await)?;
        }
        rounds.push(begin.elapsed().as_secs_f64() * 1e9 / f64::from(count));
    }
    Ok(median(rounds))
}

/// Nanoseconds of one token when several threads get theirs from clones of one source, each on a core of its own if there are
/// as many.
pub(crate) fn at_once() -> Outcome<f64> {
    let source = client()?.token_source_of(token()).build();
    // Each round begins together.
    let barrier = Arc::new(Barrier::new(THREADS));
    let thread = || {
        let (source, barrier) = (source.clone(), Arc::clone(&barrier));
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().build()?;
            let together = || {
                barrier.wait();
            };
            runtime.block_on(each_of(TOKENS_AT_ONCE, together, async || source.token().await.map(drop)))
        })
    };
    let threads: Vec<_> = (0..THREADS).map(|_| thread()).collect();
    let each = threads.into_iter().map(|thread| thread.join().map_err(|_| "a thread panicked")?);
    Ok(median(each.collect::<Outcome<_>>()?))
}

fn client() -> Outcome<authorizer::oauth::Client> {
    Ok(Client::builder("https://auth.example.com").client_id(CLIENT_ID).build()?.oauth().build()?)
}

fn token() -> Token {
    let at = SystemTime::now() + Duration::from_hours(1);
    Token::new("a".repeat(700)).with_refresh_token("b".repeat(40)).with_expires_at(at)
}

/// A source of what is in a file, and the folder of that.
async fn stored() -> Outcome<(std::path::PathBuf, TokenSource)> {
    let folder = std::env::temp_dir().join(format!("authorizer-cost-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let store = FileStore::new(folder.join("token"));
    let client = client()?;
    store.save(&client.stored_token(token())).await?;
    Ok((folder, client.stored_token_source().store(store).build()))
}
