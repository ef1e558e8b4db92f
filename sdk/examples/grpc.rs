//! The same call over all three protocols: the answers are equal.
//!
//! `cargo run --example grpc --features grpc` with `AUTHORIZER_URL`, `AUTHORIZER_CLIENT_ID` and, when the gRPC port is not
//! 9091 of the same host, `AUTHORIZER_GRPC_URL` set.

use authorizer::{Client, Protocol};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    compare(&Client::from_env()?).await
}

/// Asks over each protocol.
pub async fn compare(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let graphql = client.meta().protocol(Protocol::GraphQl).await?;
    let rest = client.meta().protocol(Protocol::Rest).await?;
    let grpc = client.meta().protocol(Protocol::Grpc).await?;
    println!("server {}: equal over GraphQL and REST {}, over REST and gRPC {}", grpc.version, graphql == rest, rest == grpc);
    Ok(())
}
