//! Shows whose access token this is.
//!
//! `ACCESS_TOKEN=… cargo run --example profile` with `AUTHORIZER_URL` and `AUTHORIZER_CLIENT_ID` set.

use authorizer::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let me = client.profile().bearer(std::env::var("ACCESS_TOKEN")?).await?;
    println!("{} {:?}, roles {:?}", me.id, me.email, me.roles);
    Ok(())
}
