//! Where a browser of this machine comes back to a program (RFC 8252, section 7.3).

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::net::Ipv4Addr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::Instant;

use super::callback::Callback;
use super::pending::PendingAuthorization;
use crate::rt::error::{Error, Kind};
use crate::rt::runtime;
use crate::rt::secret::Secret;

/// Longest head of a request that is read, in bytes.
const LONGEST: usize = 32 * 1024;

/// Most connections at once.
const MOST: usize = 128;

/// How long a browser may take to say what it wants, and then to take the page.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long a connection may keep others waiting by saying nothing; and the pause after one that could not be accepted.
const GRACE: Duration = Duration::from_millis(100);

const PATH: &str = "/callback";

/// Waits for the browser of a user who signs in, at a port of this machine that is free, for one answer.
///
/// Of everything that arrives there, only an answer with the state of the request is taken: other pages of the browser can send
/// what they like. The server has to allow redirects to any port of 127.0.0.1, as RFC 8252 wants it.
///
/// ```no_run
/// # async fn example(client: authorizer::oauth::Client) -> Result<(), authorizer::Error> {
/// use authorizer::oauth::Loopback;
///
/// let loopback = Loopback::bind().await?;
/// let (url, pending) = client.authorize(loopback.redirect_uri()).scope("openid").await?;
/// println!("Sign in at {url}");
/// let callback = loopback.wait(&pending, std::time::Duration::from_secs(300)).await?;
/// let token = client.finish(pending, callback).await?;
/// # Ok(())
/// # }
/// ```
pub struct Loopback {
    listener: TcpListener,
    responder: Responder,
}

/// What requests are answered by.
#[derive(Clone)]
struct Responder {
    host: String,
    page: String,
    refusal: String,
}

impl Loopback {
    /// Takes a free port of 127.0.0.1.
    pub async fn bind() -> Result<Self, Error> {
        Self::bind_to(0).await
    }

    /// Takes a certain port of 127.0.0.1, for servers that want to know it beforehand.
    pub async fn bind_to(port: u16) -> Result<Self, Error> {
        runtime::require()?;
        let failed = |error| Error::build("no port of this machine can be listened on").because(&error);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(failed)?;
        let host = listener.local_addr().map_err(failed)?.to_string();
        Ok(Self { listener, responder: Responder { host, page: PAGE.to_owned(), refusal: REFUSAL.to_owned() } })
    }

    /// What the user is shown at the end, as HTML. By default, that the window can be closed.
    pub fn page(mut self, html: impl Into<String>) -> Self {
        self.responder.page = html.into();
        self
    }

    /// What the user is shown if the server refused, as HTML. By default, that they are not signed in.
    pub fn refusal_page(mut self, html: impl Into<String>) -> Self {
        self.responder.refusal = html.into();
        self
    }

    /// Where the browser comes back to: `http://127.0.0.1:PORT/callback`.
    pub fn redirect_uri(&self) -> String {
        format!("http://{}{PATH}", self.responder.host)
    }

    /// Waits for the answer to a request, and closes the port.
    pub async fn wait(self, pending: &PendingAuthorization, limit: Duration) -> Result<Callback, Error> {
        let Self { listener, responder } = self;
        let listener = &listener;
        let accept = move || async move { Ok(listener.accept().await?.0) };
        let waited = tokio::time::timeout(limit, responder.wait(pending.state(), accept)).await;
        waited.map_err(|_| Error::new(Kind::Timeout, format!("nobody came back from the browser within {limit:?}")))
    }
}

impl Responder {
    /// Serves connections until one of them brings the answer.
    ///
    /// Browsers open connections that they may need, and say nothing there; others may do so to be in the way. Where there is no room
    /// for another connection, or no file descriptor, the oldest one goes.
    async fn wait<F>(&self, state: &Secret, accept: impl Fn() -> F) -> Callback
    where
        F: Future<Output = io::Result<TcpStream>>,
    {
        let mut connections = JoinSet::new();
        let mut open: VecDeque<(Instant, AbortHandle)> = VecDeque::new();
        let mut pause = Instant::now();
        loop {
            open.retain(|(_, connection)| !connection.is_finished());
            let oldest = open.front().filter(|_| open.len() >= MOST).map_or(pause, |(since, _)| *since + GRACE);
            let accepting = async {
                tokio::time::sleep_until(pause.max(oldest)).await;
                accept().await
            };
            tokio::select! {
                accepted = accepting => {
                    if accepted.is_err() || open.len() >= MOST {
                        open.pop_front().iter().for_each(|(_, connection)| connection.abort());
                    }
                    match accepted {
                        Ok(stream) => {
                            let (responder, state) = (self.clone(), state.clone());
                            let serving = async move { tokio::time::timeout(PATIENCE, responder.serve(stream, &state)).await };
                            open.push_back((Instant::now(), connections.spawn(serving)));
                        }
                        // One that goes away at once is no reason to stop. But the next may fail as fast.
                        Err(_) => pause = Instant::now() + GRACE,
                    }
                }
                Some(served) = connections.join_next() => {
                    if let Ok(Ok(Some((mut stream, callback)))) = served {
                        let page = if callback.get("error").is_some() { &self.refusal } else { &self.page };
                        // The answer counts, even if the browser does not take the page.
                        let _ = tokio::time::timeout(PATIENCE, show(&mut stream, "200 OK", page)).await;
                        return callback;
                    }
                }
            }
        }
    }

    /// Reads one request: yields what it brings, and who is to be shown a page, if it is the answer.
    async fn serve(&self, mut stream: TcpStream, state: &Secret) -> Option<(TcpStream, Callback)> {
        let head = read_head(&mut stream).await?;
        let callback = self.callback(&head, state);
        if callback.is_none() {
            let _ = show(&mut stream, "404 Not Found", "Not found").await;
        }
        callback.map(|callback| (stream, callback))
    }

    /// What a request brings, if it is the one that is waited for: by its path and its host, so that no other site can lead a browser here
    /// by a name of its own, and by its state.
    fn callback(&self, head: &str, state: &Secret) -> Option<Callback> {
        let mut lines = head.split("\r\n");
        let mut request = lines.next()?.split(' ');
        let (method, target) = (request.next()?, request.next()?);
        let (path, query) = target.split_once('?')?;
        let hosts = lines.filter_map(|line| line.split_once(':')).filter(|(name, _)| name.eq_ignore_ascii_case("host"));
        let hosts: Vec<&str> = hosts.map(|(_, value)| value.trim()).collect();
        if method != "GET" || path != PATH || hosts != [self.host.as_str()] {
            return None;
        }
        let callback = Callback::from_query(query).ok()?;
        let is_answer = ["code", "error", "access_token"].iter().any(|name| callback.get(name).is_some());
        (is_answer && callback.state() == Some(state)).then_some(callback)
    }
}

/// Sends a page, and ends the connection.
async fn show(stream: &mut TcpStream, status: &str, page: &str) -> io::Result<()> {
    let length = page.len();
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\nCache-Control: no-store\r\n\
         Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n{page}"
    );
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}

/// The head of a request, if it is one of reasonable length.
async fn read_head(stream: &mut TcpStream) -> Option<String> {
    let mut read = Vec::with_capacity(2048);
    loop {
        if let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") {
            read.truncate(end);
            return String::from_utf8(read).ok();
        }
        if read.len() >= LONGEST || stream.read_buf(&mut read).await.ok()? == 0 {
            return None;
        }
    }
}

const REFUSAL: &str =
    "<!doctype html><meta charset=\"utf-8\"><title>Not signed in</title><p>You are not signed in. You can close this window.</p>";

const PAGE: &str = "<!doctype html><meta charset=\"utf-8\"><title>Signed in</title><p>You can close this window.</p>";

impl fmt::Debug for Loopback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Loopback").field("redirect_uri", &self.redirect_uri()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(30);

    /// Sends text and reads what comes back, status line first.
    async fn sent(host: &str, text: &str) -> String {
        let mut stream = TcpStream::connect(host).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer).await;
        answer.lines().next().unwrap_or_default().to_owned()
    }

    /// A login with the state `c`.
    fn pending() -> PendingAuthorization {
        let stored =
            r#"{"client_id": "a", "endpoint": "b", "redirect_uri": "c", "response_type": "code", "state": "c", "created": 0}"#;
        serde_json::from_str(stored).unwrap()
    }

    fn get(target: &str, host: &str) -> String {
        format!("GET {target} HTTP/1.1\r\nHost: {host}\r\nAccept: */*\r\n\r\n")
    }

    #[tokio::test]
    async fn the_answer_is_taken_and_everything_else_is_not_there() {
        let loopback = Loopback::bind().await.unwrap().page("Thank you");
        let host = loopback.responder.host.clone();
        assert_eq!(loopback.redirect_uri(), format!("http://{host}/callback"));
        let waiting = tokio::spawn(async move { loopback.wait(&pending(), LONG).await });
        let good = "/callback?code=a%20b&state=c";
        for text in [
            get("/favicon.ico", &host),
            get("/callback", &host),
            get("/callback?code=a", &host),
            get("/callback?state=a", &host),
            get("/callback?code=a&code=b&state=c", &host),
            get("/callback?code=a&state=guessed", &host),
            get(good, "evil.example"),
            get(good, &format!("localhost:{}", host.rsplit(':').next().unwrap())),
            format!("GET {good} HTTP/1.1\r\n\r\n"),
            format!("GET {good} HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n\r\n"),
            format!("POST {good} HTTP/1.1\r\nHost: {host}\r\n\r\n"),
            "\r\n\r\n".to_owned(),
        ] {
            assert_eq!(sent(&host, &text).await, "HTTP/1.1 404 Not Found", "{text}");
        }
        let mut slow = TcpStream::connect(&host).await.unwrap();
        slow.write_all(b"GET /callback?code").await.unwrap();
        let silent = TcpStream::connect(&host).await.unwrap();
        assert_eq!(sent(&host, &get(good, &host)).await, "HTTP/1.1 200 OK");
        let callback = waiting.await.unwrap().unwrap();
        drop((slow, silent));
        assert_eq!((callback.text("code"), callback.text("state")), (Some("a b"), Some("c")));
        assert!(TcpStream::connect(&host).await.is_err(), "the port is closed");
    }

    #[tokio::test]
    async fn a_head_without_end_is_not_read_for_ever() {
        let loopback = Loopback::bind().await.unwrap();
        let host = loopback.responder.host.clone();
        let waiting = tokio::spawn(async move { loopback.wait(&pending(), LONG).await });
        assert_eq!(sent(&host, &"x".repeat(LONGEST + 1)).await, "");
        assert_eq!(sent(&host, &get("/callback?error=access_denied&state=c", &host)).await, "HTTP/1.1 200 OK");
        assert!(waiting.await.unwrap().is_ok());
    }

    #[tokio::test]
    async fn silent_connections_do_not_delay_the_browser() {
        let loopback = Loopback::bind().await.unwrap();
        let host = loopback.responder.host.clone();
        let waiting = tokio::spawn(async move { loopback.wait(&pending(), LONG).await });
        let mut silent = Vec::new();
        for number in 0..3 * MOST {
            let mut stream = TcpStream::connect(&host).await.unwrap();
            if number % 2 == 0 {
                stream.write_all(b"GET /callback?code=a HTTP/1.1\r\nHost:").await.unwrap();
            }
            silent.push(stream);
        }
        let begun = std::time::Instant::now();
        assert_eq!(sent(&host, &get("/callback?code=a&state=c", &host)).await, "HTTP/1.1 200 OK");
        assert!(waiting.await.unwrap().is_ok());
        assert!(begun.elapsed() < PATIENCE / 2, "it took {:?}", begun.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn accept_that_fails_is_not_called_in_a_busy_loop() {
        let loopback = Loopback::bind().await.unwrap();
        let host = loopback.responder.host.clone();
        let calls = std::cell::Cell::new(0);
        let begun = Instant::now();
        // For ten seconds there are no file descriptors.
        let accept = || async {
            calls.set(calls.get() + 1);
            assert!(calls.get() < 200, "a busy loop");
            if begun.elapsed() < Duration::from_secs(10) {
                return Err(io::Error::from_raw_os_error(24));
            }
            Ok(loopback.listener.accept().await?.0)
        };
        let state = Secret::from("c");
        let target = get("/callback?code=a&state=c", &host);
        let (callback, status) = tokio::join!(loopback.responder.wait(&state, accept), sent(&host, &target));
        assert_eq!((callback.text("code"), status.as_str()), (Some("a"), "HTTP/1.1 200 OK"));
        assert!((90..=110).contains(&calls.get()), "{}", calls.get());
    }

    #[tokio::test(start_paused = true)]
    async fn silent_connection_gives_its_file_descriptor_back() {
        let loopback = Loopback::bind().await.unwrap();
        let host = loopback.responder.host.clone();
        let mut silent = TcpStream::connect(&host).await.unwrap();
        let accepted = std::cell::Cell::new(0);
        let accept = || async {
            match accepted.replace(accepted.get() + 1) {
                0 => Ok(loopback.listener.accept().await?.0),
                1..100 => Err(io::Error::from_raw_os_error(24)),
                _ => panic!("the connection keeps its file descriptor"),
            }
        };
        let (state, begun) = (Secret::from("c"), Instant::now());
        let mut nothing = [0];
        tokio::select! {
            _ = loopback.responder.wait(&state, accept) => panic!("there is no answer"),
            read = silent.read(&mut nothing) => assert!(matches!(read, Ok(0) | Err(_)), "it is closed"),
        }
        assert!(begun.elapsed() < PATIENCE);
    }

    #[tokio::test(start_paused = true)]
    async fn answer_counts_even_if_its_browser_takes_no_page() {
        let loopback = Loopback::bind().await.unwrap().page("x".repeat(64 * 1024 * 1024));
        let host = loopback.responder.host.clone();
        let mut browser = TcpStream::connect(&host).await.unwrap();
        browser.write_all(get("/callback?code=a&state=c", &host).as_bytes()).await.unwrap();
        let callback = loopback.wait(&pending(), LONG).await.unwrap();
        assert_eq!(callback.text("code"), Some("a"));
    }

    #[tokio::test(start_paused = true)]
    async fn who_does_not_come_back_is_waited_for_until_the_limit() {
        let loopback = Loopback::bind().await.unwrap();
        assert!(loopback.wait(&pending(), LONG).await.unwrap_err().is_timeout());
    }
}
