//! What the other processes do: `PROGRAM tokens WHAT FILE URL …`. Each says on a line of its own what it has.

use std::io::{self, BufRead, Read};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use authorizer::oauth::{BoxFuture, FileStore, Grant, StoreLock, StoredToken, TokenSource, TokenStore};
use authorizer::{Error, Retry};

use super::{CLIENT_ID, PATIENCE, client};
use crate::Failure;

/// What a process says that has stopped where it should.
pub const HERE: &str = "here";

/// What one says for an access token of the file, and for one that was renewed.
pub const HAS: &str = "has ";

/// What one says when somebody has to sign in again.
pub const ENDED: &str = "ended";

/// Does what it is told.
pub fn run(arguments: &[&str]) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match arguments {
        ["renews", file, url, id] => runtime.block_on(renews(source(FileStore::new(file), url, id)?)),
        ["stops", file, url, step] => runtime.block_on(stops(file, url, step)),
        ["exits", file, url] => exits(&source(FileStore::new(file), url, "exits")?),
        ["asks", file, url, cooldown] => runtime.block_on(asks(file, url, Duration::from_millis(cooldown.parse()?))),
        ["next", file, url] => runtime.block_on(next(source(FileStore::new(file), url, "next")?)),
        _ => Err("there are no such tokens".into()),
    }
}

fn source(store: impl TokenStore + 'static, url: &str, id: &str) -> Result<TokenSource, Failure> {
    let grant = Grant::refresh_token("").parameter("process", id);
    let source = client(url, CLIENT_ID, Retry::none())?.token_source(grant).store(store).cooldown(Duration::ZERO);
    // That a login is going to end is what callers are told, too.
    let tell = |error: &Error| {
        if error.is_store() {
            println!("problem: {error}");
        }
    };
    Ok(source.on_problem(tell).timeout(PATIENCE).build())
}

/// Replaces its token again and again, until nobody holds the other end of its standard input.
async fn renews(source: TokenSource) -> Result<(), Failure> {
    let is_over = Arc::new(AtomicBool::new(false));
    let over = Arc::clone(&is_over);
    std::thread::spawn(move || {
        drop(io::stdin().read(&mut [0]));
        over.store(true, Ordering::SeqCst);
    });
    let mut token = source.token().await?;
    // Whoever waits for the lock looks at it now and then.
    let pause = Duration::from_millis(2);
    while !is_over.load(Ordering::SeqCst) {
        println!("{HAS}{}", token.access_token.expose());
        match source.replace(&token).await {
            Ok(new) => token = new,
            Err(error) => {
                println!("{error}");
                token = source.token().await?;
            }
        }
        tokio::time::sleep(pause).await;
    }
    Ok(())
}

/// Asks for another token for each line of its standard input, and answers with a line.
async fn asks(file: &str, url: &str, cooldown: Duration) -> Result<(), Failure> {
    let source = client(url, CLIENT_ID, Retry::none())?.stored_token_source().store(FileStore::new(file));
    let source = source.cooldown(cooldown).timeout(PATIENCE).build();
    for line in io::stdin().lock().lines() {
        line?;
        let asked = match source.current() {
            Some(token) => source.replace(&token).await,
            None => match source.token().await {
                Ok(token) => source.replace(&token).await,
                Err(error) => Err(error),
            },
        };
        println!("{}", asked.map_or_else(|error| error.to_string(), |token| format!("{HAS}{}", token.access_token.expose())));
    }
    Ok(())
}

/// Ends as soon as it has a token.
fn exits(source: &TokenSource) -> Result<(), Failure> {
    let token = source.token_blocking(PATIENCE)?;
    println!("{HAS}{}", token.access_token.expose());
    std::process::exit(0)
}

/// Uses the token that it finds, and then renews it.
async fn next(source: TokenSource) -> Result<(), Failure> {
    let token = match source.token().await {
        Ok(token) => token,
        Err(error) => {
            println!("{}", if error.is_reauthentication_required() { ENDED.to_owned() } else { error.to_string() });
            return Ok(());
        }
    };
    println!("{HAS}{}", token.access_token.expose());
    match source.replace(&token).await {
        Ok(token) => println!("{HAS}{}", token.access_token.expose()),
        Err(error) if error.is_reauthentication_required() => println!("{ENDED}"),
        Err(error) => println!("{error}"),
    }
    Ok(())
}

/// Renews its token, and stops at a step of that.
async fn stops(file: &str, url: &str, step: &str) -> Result<(), Failure> {
    let is_armed = Arc::new(AtomicBool::new(false));
    let store =
        Stops { inner: FileStore::new(file), step: step.to_owned(), is_armed: Arc::clone(&is_armed), saves: AtomicUsize::new(0) };
    let source = source(store, url, "stops")?;
    let token = source.token().await?;
    is_armed.store(true, Ordering::SeqCst);
    source.replace(&token).await?;
    Ok(())
}

/// A file that stops, for whoever kills this process.
struct Stops {
    inner: FileStore,
    step: String,
    is_armed: Arc<AtomicBool>,
    saves: AtomicUsize,
}

impl Stops {
    async fn at(&self, step: &str) {
        if self.is_armed.load(Ordering::SeqCst) && self.step == step {
            println!("{HERE}");
            std::future::pending::<()>().await;
        }
    }

    /// What is left of a save that was killed while it wrote.
    fn tear(&self, token: &StoredToken) -> io::Result<()> {
        let text = serde_json::to_string(token)?;
        let mut name = self.inner.path().as_os_str().to_owned();
        name.push(".new");
        std::fs::write(PathBuf::from(name), &text[..text.len() / 2])
    }
}

impl TokenStore for Stops {
    fn load(&self) -> BoxFuture<'_, io::Result<Option<StoredToken>>> {
        Box::pin(async {
            self.at("locked").await;
            self.inner.load().await
        })
    }

    fn lock(&self) -> BoxFuture<'_, io::Result<StoreLock>> {
        Box::pin(async {
            self.at("unlocked").await;
            self.inner.lock().await
        })
    }

    /// First the mark is saved, and then the new token.
    fn save<'s>(&'s self, token: &'s StoredToken) -> BoxFuture<'s, io::Result<()>> {
        Box::pin(async move {
            let what = if self.saves.fetch_add(1, Ordering::SeqCst) == 0 { "mark" } else { "token" };
            self.at(&format!("{what}-before")).await;
            let torn = format!("{what}-torn");
            if self.step == torn {
                self.tear(token)?;
                self.at(&torn).await;
            }
            self.inner.save(token).await?;
            self.at(&format!("{what}-after")).await;
            Ok(())
        })
    }
}
