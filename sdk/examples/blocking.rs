//! The same client without async.
//!
//! `cargo run --example blocking --features blocking` with `AUTHORIZER_URL` and `AUTHORIZER_CLIENT_ID` set.

use authorizer::Client;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    show(&Client::from_env()?)
}

/// Prints what the server says of itself.
pub fn show(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let meta = client.meta().send_blocking()?;
    println!("server {}, sign-up {}", meta.version, if meta.is_sign_up_enabled { "open" } else { "closed" });
    Ok(())
}
