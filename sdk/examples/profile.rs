//! Shows whose access token this is.
//!
//! `ACCESS_TOKEN=… cargo run --example profile` with `AUTHORIZER_URL` and `AUTHORIZER_CLIENT_ID` set.

use authorizer::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    show(&Client::from_env()?, &std::env::var("ACCESS_TOKEN")?).await
}

/// Prints whose token it is.
pub async fn show(client: &Client, token: &str) -> Result<(), Box<dyn std::error::Error>> {
    let me = client.profile().bearer(token).await?;
    println!("{} {:?}, roles {:?}", me.id, me.email, me.roles);
    Ok(())
}
