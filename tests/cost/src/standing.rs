//! What is there before a call is made: starting, and the memory of what waits.

use std::hint::black_box;
use std::process::{Command, Stdio};
use std::time::Instant;

use authorizer::Client;

use crate::Outcome;
use crate::allocations::Count;
use crate::by_hand::Reqwest;
use crate::caller::{Caller, GRAPHQL, GRPC, REQWEST, SDK, Subject, TONIC, sdk};
use crate::cpu::median;
use crate::responder::Responder;

/// How many clients of a kind are measured at once.
const CLIENTS: usize = 50;
const SESSIONS: usize = 10_000;
const STARTS: usize = 15;
/// Nothing is asked of it.
const HTTPS: &str = "https://auth.example.com";

/// What each of many clients holds on to.
pub(crate) async fn memory_of_clients(responder: &Responder) -> Outcome<()> {
    println!("\n{:<48} {:>10}", "KiB of one idle client", "allocated");
    let Responder { http, grpc, .. } = responder;
    let idle = async |_: &Client| Ok(());
    let called = async |client: &Client| Caller::Sdk(client.clone()).call().await;
    each("SDK, unused", || sdk(GRAPHQL, http, grpc), idle).await?;
    each("SDK, https, unused", || sdk(GRAPHQL, HTTPS, HTTPS), idle).await?;
    each("SDK, with an HTTP connection", || sdk(GRAPHQL, http, grpc), called).await?;
    each("SDK, with a gRPC connection", || sdk(GRPC, http, grpc), called).await?;
    each("reqwest by hand, unused", || Reqwest::new(http), async |_| Ok(())).await?;
    each("reqwest by hand, https, unused", || Reqwest::new(HTTPS), async |_| Ok(())).await?;
    each("reqwest by hand, with a connection", || Reqwest::new(http), async |client| client.graphql().await.map(drop)).await
}

async fn each<C>(what: &str, make: impl Fn() -> Outcome<C>, used: impl AsyncFn(&C) -> Outcome<()>) -> Outcome<()> {
    // What all clients share is made with the first.
    let first = make()?;
    used(&first).await?;
    let mut clients = Vec::with_capacity(CLIENTS);
    let count = Count::begin();
    for _ in 0..CLIENTS {
        let client = make()?;
        used(&client).await?;
        clients.push(client);
    }
    println!("{what:<48} {:>10.1}", count.held() as f64 / 1024.0 / CLIENTS as f64);
    Ok(())
}

/// What each of many users' sessions holds on to, before and after a login.
pub(crate) async fn memory_of_sessions(responder: &Responder) -> Outcome<()> {
    println!("\n{:<48} {:>10}", format!("bytes of one session, of {SESSIONS}"), "allocated");
    let client = sdk(GRAPHQL, &responder.http, &responder.grpc)?;
    for (what, signs_in) in [("new", false), ("signed in, two cookies of 180 characters", true)] {
        let mut sessions = Vec::with_capacity(SESSIONS);
        let count = Count::begin();
        for _ in 0..SESSIONS {
            let session = client.start_session();
            if signs_in {
                Caller::Sdk(session.clone()).call().await?;
            }
            sessions.push(session);
        }
        println!("{what:<48} {:>10.0}", count.held() as f64 / SESSIONS as f64);
    }
    Ok(())
}

/// How long a process needs for its client, and until its first answer.
pub(crate) fn starting(responder: &Responder) -> Outcome<()> {
    println!("\n{:<48} {:>10} {:>14}", "µs of a new process, median", "client", "first answer");
    for (what, client, protocol, http) in [
        ("SDK", SDK, GRAPHQL, &*responder.http),
        ("SDK, https", SDK, GRAPHQL, HTTPS),
        ("SDK, gRPC", SDK, GRPC, &*responder.http),
        ("reqwest by hand", REQWEST, GRAPHQL, &*responder.http),
        ("reqwest by hand, https", REQWEST, GRAPHQL, HTTPS),
        ("tonic by hand", TONIC, GRPC, &*responder.http),
    ] {
        let subject = Subject::named(protocol, client)?;
        let starts = (0..STARTS).map(|_| start(subject, http, &responder.grpc)).collect::<Outcome<Vec<_>>>()?;
        let client = median(starts.iter().map(|(client, _)| *client).collect());
        let answers: Option<Vec<f64>> = starts.iter().map(|(_, answer)| *answer).collect();
        println!("{what:<48} {client:>10.0} {:>14}", answers.map_or("–".to_owned(), |answers| format!("{:.0}", median(answers))));
    }
    Ok(())
}

fn start(subject: Subject, http: &str, grpc: &str) -> Outcome<(f64, Option<f64>)> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["start", subject.protocol, subject.client, http, grpc]).stdin(Stdio::null()).stderr(Stdio::inherit());
    let said = String::from_utf8(command.output()?.stdout)?;
    let mut figures = said.split_whitespace().map(str::parse);
    let client = figures.next().ok_or("a start without a figure")??;
    Ok((client, figures.next().transpose()?))
}

/// In the process that starts. Without a server, the client is all there is to it.
pub(crate) async fn started(subject: Subject, http: &str, grpc: &str) -> Outcome<()> {
    let begin = Instant::now();
    let caller = black_box(Caller::new(subject, http, grpc)?);
    print!("{}", begin.elapsed().as_secs_f64() * 1e6);
    if http != HTTPS {
        caller.call().await?;
        print!(" {}", begin.elapsed().as_secs_f64() * 1e6);
    }
    println!();
    Ok(())
}
