//! A service with a token of its own, which is renewed by itself: client credentials (RFC 6749, section 4.4).
//!
//! `cargo run --example machine_to_machine --features oauth` with `AUTHORIZER_URL`, `AUTHORIZER_CLIENT_ID` and
//! `AUTHORIZER_CLIENT_SECRET` set, those of a service account of the server's.

use authorizer::oauth::{self, Grant};
use authorizer::{Client, Secret};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::from(std::env::var("AUTHORIZER_CLIENT_SECRET")?);
    show(&Client::from_env()?.oauth().client_secret(secret).build()?).await
}

/// Prints what the service's token is good for, and how any HTTP client is given it.
pub async fn show(client: &oauth::Client) -> Result<(), Box<dyn std::error::Error>> {
    let tokens = client.token_source(Grant::client_credentials()).build();
    for _ in 0..3 {
        // Asked for once, and renewed before it expires, however many ask.
        let authorization = tokens.authorization().await?;
        println!("Authorization: Bearer, {} characters", authorization.expose().len());
    }
    let token = tokens.token().await?;
    let left = token.expires_at.and_then(|at| at.duration_since(std::time::SystemTime::now()).ok());
    println!("good for {} and another {left:.0?}", token.scope.as_deref().unwrap_or_default().join(" "));
    Ok(())
}
