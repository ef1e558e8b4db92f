//! Signs a user in through the browser of this machine, and says who they are: the login of a command-line tool.
//!
//! `cargo run --example browser_login --features oauth` with `AUTHORIZER_URL` and `AUTHORIZER_CLIENT_ID` set, on a server that allows
//! redirects to 127.0.0.1. The login is kept in the file that `AUTHORIZER_LOGIN` names, and found there the next time.

use std::time::Duration;

use authorizer::Client;
use authorizer::oauth::{FileStore, Loopback, TokenSource};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let file = std::env::var("AUTHORIZER_LOGIN").unwrap_or_else(|_| "authorizer-login.json".to_owned());
    let tokens = client.oauth().build()?.stored_token_source().store(FileStore::new(file)).build();
    greet(&client, &tokens).await
}

/// Prints whose login it is, after a login if there is none.
pub async fn greet(client: &Client, tokens: &TokenSource) -> Result<(), Box<dyn std::error::Error>> {
    if tokens.token().await.is_err_and(|error| error.is_reauthentication_required()) {
        let oauth = client.oauth().build()?;
        let loopback = Loopback::bind().await?;
        let request = oauth.authorize(loopback.redirect_uri()).response_mode("query");
        let (url, pending) = request.scope("openid profile email offline_access").await?;
        println!("Sign in at {url}");
        let callback = loopback.wait(&pending, Duration::from_secs(300)).await?;
        tokens.supply(oauth.finish(pending, callback).await?);
    }
    let me = client.profile().credentials(tokens).await?;
    // What is renewed or stored at this moment ends with the program.
    tokens.settled().await;
    println!("Hello {}", me.email.as_deref().unwrap_or(&me.id));
    Ok(())
}
