//! Many users through one client, each with a second factor: does one ever get what is another's?

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use authorizer::model::{LoginRequest, VerifyOtpRequest};
use authorizer::{Builder, Client, Protocol};
use http::header::COOKIE;
use http::request::Parts;
use tokio::task::JoinSet;

use super::contents::{Good, marked, text};
use super::honest::{self, Reply};
use super::host::Host;
use crate::Failure;
use crate::driver::{Handle, Public, Surface, Way};

/// What came of it.
#[derive(Debug)]
pub struct Crossings {
    way: Way,
    users: usize,
    requests: usize,
    took: Duration,
    /// Requests with the cookie of another user than they are of.
    pub at_the_server: usize,
    /// Answers that another user got, and calls that failed.
    pub at_the_client: Vec<String>,
}

/// The server's side: it tags every user's cookies, and looks who brings them.
struct Tags {
    protocol: Protocol,
    requests: AtomicUsize,
    crossings: AtomicUsize,
}

impl honest::Answers for Tags {
    fn answer(&self, head: &Parts, body: &[u8]) -> Reply {
        let number = self.requests.fetch_add(1, Ordering::SeqCst);
        let user = tag(body, "mark-");
        let cookies: Vec<_> = head.headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok()).collect();
        let cookies = cookies.join("; ");
        let (mfa, session) = (tag(cookies.as_bytes(), "mfa_session=m-"), tag(cookies.as_bytes(), "cookie_session=s-"));
        let login = contains(body, "hunter2");
        let reply = match (&user, login) {
            // No cookie may come with a new login, and none but the user's own with the second factor.
            (Some(user), true) => {
                self.look(mfa.is_none() && session.is_none());
                let mut reply =
                    Reply::good(self.response("login", [text(1, "go on"), Vec::new()].concat(), r#"{"message":"go on"}"#));
                reply.headers.push(("set-cookie", format!("mfa_session=m-{user}; Path=/; HttpOnly; Secure; SameSite=None")));
                reply
            }
            (Some(user), false) => {
                self.look(mfa.as_ref() == Some(user) && session.is_none());
                let json = format!(r#"{{"message":"welcome","access_token":"{user}"}}"#);
                let mut reply = Reply::good(self.response("verify_otp", [text(1, "welcome"), text(5, user)].concat(), &json));
                reply.headers.push(("set-cookie", "mfa_session=; Max-Age=0".to_owned()));
                reply.headers.push(("set-cookie", format!("cookie_session=s-{user}; Path=/; HttpOnly; Secure; SameSite=None")));
                reply
            }
            (None, _) => {
                self.look(mfa.is_none() && session.is_some());
                Reply::good(Good::new(self.protocol, super::contents::Operation::Read, session.as_deref().unwrap_or("nobody")))
            }
        };
        // Answers overtake each other.
        Reply { delay: Duration::from_millis(number as u64 * 7 % 23), ..reply }
    }
}

impl Tags {
    fn look(&self, right: bool) {
        self.crossings.fetch_add(usize::from(!right), Ordering::SeqCst);
    }

    fn response(&self, field: &str, message: Vec<u8>, json: &str) -> Good {
        let content = if self.protocol == Protocol::Grpc { message } else { json.as_bytes().to_vec() };
        Good::wrapped(self.protocol, field, content)
    }
}

fn contains(bytes: &[u8], part: &str) -> bool {
    bytes.windows(part.len()).any(|window| window == part.as_bytes())
}

/// The sixteen digits after a word.
fn tag(bytes: &[u8], start: &str) -> Option<String> {
    let start = bytes.windows(start.len()).position(|window| window == start.as_bytes())? + start.len();
    String::from_utf8(bytes.get(start..start + 16)?.to_vec()).ok()
}

/// So many users at once, in one way, through one client.
pub async fn run(host: &Host, way: Way, users: usize) -> Result<Crossings, Failure> {
    let tags = Arc::new(Tags { protocol: way.protocol, requests: AtomicUsize::new(0), crossings: AtomicUsize::new(0) });
    let at = ([127, 0, 0, 1], 0).into();
    let listening = honest::listen(host, at, way.protocol, false, Arc::clone(&tags));
    let client = client(way, &format!("http://{}", listening.address))?;
    let started = Instant::now();
    let mut running = JoinSet::new();
    for user in 0..users {
        let visitor = client.visitor();
        match visitor {
            Handle::Async(_) => drop(running.spawn(whole(visitor, user))),
            // Each in a thread that may block.
            Handle::Blocking(visitor) => drop(running.spawn_blocking(move || blocked(&visitor, user))),
        }
    }
    let at_the_client = running.join_all().await.into_iter().filter_map(Result::err).collect();
    let count = |counter: &AtomicUsize| counter.load(Ordering::SeqCst);
    let (requests, at_the_server) = (count(&tags.requests), count(&tags.crossings));
    Ok(Crossings { way, users, requests, took: started.elapsed(), at_the_server, at_the_client })
}

fn client(way: Way, url: &str) -> Result<Public, Failure> {
    fn set_up<C>(builder: Builder<C>, protocol: Protocol, url: &str) -> Builder<C> {
        builder.protocol(protocol).grpc_url(url).timeout(Duration::from_mins(1))
    }
    Ok(match way.surface {
        Surface::Async => Handle::Async(set_up(Client::builder(url), way.protocol, url).build()?),
        Surface::Blocking => Handle::Blocking(set_up(Client::builder(url), way.protocol, url).build()?),
    })
}

/// What a user does: the password, the second factor, a look at the profile.
macro_rules! steps {
    ($visitor:expr, $user:expr, $made:ident) => {{
        let (mark, own) = (marked($user as u64), format!("{:016x}", $user));
        let failed = |error: authorizer::Error| format!("user {}: {error}", $user);
        $made!($visitor.login(LoginRequest::new("hunter2").email(&mark))).map_err(failed)?;
        let answer = $made!($visitor.verify_otp(VerifyOtpRequest::new("123456").email(&mark))).map_err(failed)?;
        let token = answer.access_token.map(|token| token.expose().to_owned());
        let profile = $made!($visitor.profile()).map_err(failed)?;
        if token.as_deref() == Some(own.as_str()) && profile.id == own {
            Ok(())
        } else {
            Err(format!("user {} got {token:?} and {}", $user, profile.id))
        }
    }};
}

macro_rules! awaited {
    ($call:expr) => {
        $call.await
    };
}

macro_rules! sent {
    ($call:expr) => {
        $call.send_blocking()
    };
}

async fn whole(visitor: Public, user: usize) -> Result<(), String> {
    let Handle::Async(visitor) = visitor else { return Ok(()) };
    steps!(visitor, user, awaited)
}

fn blocked(visitor: &Client, user: usize) -> Result<(), String> {
    steps!(visitor, user, sent)
}

impl Crossings {
    /// Did every user get only what was theirs, all of it?
    pub fn is_clean(&self) -> bool {
        self.at_the_server == 0 && self.at_the_client.is_empty() && self.requests == 3 * self.users
    }
}

impl fmt::Display for Crossings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { way, users, requests, took, at_the_server, at_the_client } = self;
        write!(out, "{way:17} {users} users, {requests} requests, {took:.1?}: {} crossings", at_the_server + at_the_client.len())
    }
}
