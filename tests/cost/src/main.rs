//! What a call of the SDK costs beside the same call written by hand: `make bench`.

mod answer;
mod by_hand;
mod caller;
mod messages;
mod model;
mod responder;

use crate::caller::{Caller, Subject};

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
        [] => Ok(()),
        _ => Err("usage: authorizer-cost".into()),
    }
}

/// Calls one after the other, for whoever counts what this process does.
async fn calls(subject: Subject, count: u32, http: &str, grpc: &str) -> Outcome<()> {
    let caller = Caller::new(subject, http, grpc)?;
    for _ in 0..count {
        caller.call().await?;
    }
    Ok(())
}
