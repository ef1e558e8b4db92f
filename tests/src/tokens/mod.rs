//! Tokens that renew themselves, at a token endpoint that keeps books: many callers, several processes with one file, processes
//! that are killed, and servers that are down.
//!
//! A [`server::Server`] rotates refresh tokens as the real one does. [`child`] is what the other processes do. `make reliability`
//! prints it all; what needs no clock is tested, too.

pub mod child;
pub mod folder;
pub mod kill;
pub mod processes;
pub mod sends;
pub mod server;
pub mod single_flight;
pub mod storm;

use std::path::Path;
use std::time::Duration;

use authorizer::oauth::{Client, FileStore, Token, TokenStore};
use authorizer::{Error, Retry};

use crate::Failure;

/// Longest time that anything here may take; what takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// Id of the client of all processes with one login.
const CLIENT_ID: &str = "tokens";

/// A client of the token endpoint of an Authorizer server.
fn client(url: &str, id: &str, retry: Retry) -> Result<Client, Error> {
    authorizer::Client::builder(url).client_id(id).retry(retry).timeout(PATIENCE).build()?.oauth().build()
}

/// Puts a login at a server into a file, in the place of any other.
fn sign_in(file: &Path, url: &str, token: Token) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let stored = client(url, CLIENT_ID, Retry::none())?.stored_token(token);
    Ok(runtime.block_on(FileStore::new(file).save(&stored))?)
}
