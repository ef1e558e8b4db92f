//! What a call of the SDK costs beside the same call written by hand: `make bench`.
//!
//! `authorizer-cost respond` and then `authorizer-cost calls PROTOCOL CLIENT COUNT HTTP GRPC` make calls and nothing else, for a
//! profiler. `authorizer-cost tokens` measures tokens alone.

mod allocations;
mod answer;
mod by_hand;
mod caller;
mod cpu;
mod instructions;
mod messages;
mod model;
mod responder;
mod standing;
mod table;
mod tokens;

use crate::caller::{Caller, Subject};
use crate::responder::Responder;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const CLIENT_ID: &str = "6b1ab3c0-9dbf-4a7d-8a5e-2f6c1f6b3d11";

fn main() -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["respond"] => runtime.block_on(responder::respond()),
        ["calls", protocol, client, count, http, grpc] => {
            let subject = Subject::named(protocol, client)?;
            runtime.block_on(calls(subject, count.parse()?, http, grpc))
        }
        ["start", protocol, client, http, grpc] => {
            let subject = Subject::named(protocol, client)?;
            runtime.block_on(standing::started(subject, http, grpc))
        }
        ["tokens"] => runtime.block_on(tokens_alone()),
        [] => runtime.block_on(report()),
        _ => Err("usage: authorizer-cost, or authorizer-cost calls PROTOCOL CLIENT COUNT HTTP GRPC".into()),
    }
}

async fn report() -> Outcome<()> {
    let at_once = tokens::at_once()?;
    on_one_core()?;
    let responder = Responder::start()?;
    table::report(&responder).await?;
    standing::memory_of_clients(&responder).await?;
    standing::memory_of_sessions(&responder).await?;
    standing::starting(&responder)?;
    tokens::report(at_once).await
}

/// The last table, without the others.
async fn tokens_alone() -> Outcome<()> {
    let at_once = tokens::at_once()?;
    on_one_core()?;
    tokens::report(at_once).await
}

/// Calls one after the other, for whoever counts what this process does.
async fn calls(subject: Subject, count: u32, http: &str, grpc: &str) -> Outcome<()> {
    let caller = Caller::new(subject, http, grpc)?;
    for _ in 0..count {
        caller.call().await?;
    }
    Ok(())
}

/// Keeps this process and those that it starts on one core: placement changes what a call costs more than any client does.
#[cfg(target_os = "linux")]
fn on_one_core() -> Outcome<()> {
    let allowed = rustix::thread::sched_getaffinity(None)?;
    let mut one = rustix::thread::CpuSet::new();
    let last = (0..rustix::thread::CpuSet::MAX_CPU).rev().find(|core| allowed.is_set(*core));
    one.set(last.ok_or("no core to run on")?);
    Ok(rustix::thread::sched_setaffinity(None, &one)?)
}

#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
fn on_one_core() -> Outcome<()> {
    Ok(())
}
