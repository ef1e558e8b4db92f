//! Cookies that a server should not set, and sessions that another server stored.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use authorizer::{Client, Protocol, Session};
use http::header::COOKIE;
use http::request::Parts;

use super::contents::{Good, Operation};
use super::expected::outcome;
use super::honest::{self, Reply};
use super::host::Host;
use crate::Failure;

/// What the user has before the hostile answer, and has to have after it.
const OWN: &str = "cookie_session=own";

/// Answers that set what is not to be kept: what they are, and the lines.
fn hostile() -> Vec<(&'static str, Vec<String>)> {
    let line = |text: &str| vec![text.to_owned()];
    vec![
        ("a foreign name", line("tracking=1; Path=/")),
        ("a name in other letters", line("Cookie_Session=1")),
        ("a name with a prefix", line("__Host-cookie_session=1; Secure; Path=/")),
        ("a foreign domain", line("cookie_session=1; Domain=evil.example.org")),
        ("a domain above all", line("cookie_session=1; Domain=com")),
        ("a part of the address as domain", line("cookie_session=1; Domain=0.0.1")),
        ("a second domain that is foreign", line("cookie_session=1; Domain=127.0.0.1; Domain=evil.example.org")),
        ("a value of 4 KiB and more", line(&format!("cookie_session={}", "x".repeat(4097)))),
        ("a value of 12 KiB", line(&format!("cookie_session={}", "x".repeat(12 * 1024)))),
        ("a second cookie in the value", line("cookie_session=1, mfa_session=2")),
        ("a value with a space", line("cookie_session=a b")),
        ("no value at all", line("cookie_session")),
        ("ninety lines of foreign names", (0..90).map(|n| format!("tracking{n}={n}")).collect()),
        ("thousands of lines of foreign names", (0..5000).map(|n| format!("tracking{n}={n}")).collect()),
        (
            "thousands of lines of a known name and a foreign domain",
            vec!["cookie_session=1; Domain=evil.example.org".to_owned(); 5000],
        ),
    ]
}

/// What came of each.
#[derive(Debug, Default)]
pub struct Cookies {
    tried: usize,
    /// Answers whose call failed: those that are too long to be read.
    refused: Vec<String>,
    /// Answers that changed the session.
    pub kept: Vec<String>,
    /// Sessions that a client of another origin accepted.
    pub accepted_elsewhere: Vec<String>,
}

/// Tries all of them.
pub async fn run(host: &Host) -> Result<Cookies, Failure> {
    let mut found = Cookies::default();
    for protocol in [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc] {
        for (what, lines) in hostile() {
            found.tried += 1;
            let seen = Arc::<Mutex<Vec<String>>>::default();
            let log = Arc::clone(&seen);
            let answer = move |head: &Parts, _: &[u8]| {
                let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
                log.push(head.headers.get(COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned());
                let mut reply = Reply::good(Good::new(protocol, Operation::Read, "me"));
                if log.len() == 1 {
                    reply.headers.extend(lines.iter().map(|line| ("set-cookie", line.clone())));
                }
                reply
            };
            let listening = honest::listen(host, ([127, 0, 0, 1], 0).into(), protocol, false, Arc::new(answer));
            let url = format!("http://{}", listening.address);
            let client = Client::builder(&url).protocol(protocol).grpc_url(&url).retry(authorizer::Retry::none()).build()?;
            let before: Session = session(&url)?;
            let user = client.with_session(before.clone())?;
            let first = user.profile().await;
            let second = user.profile().await;
            let sent = seen.lock().unwrap_or_else(PoisonError::into_inner).clone();
            if first.is_err() {
                found.refused.push(format!("{what} over {protocol}: {}", outcome(&first)));
            }
            if user.current_session() != Some(before) || sent != [OWN, OWN] || second.is_err() {
                found.kept.push(format!("{what} over {protocol}: sent {sent:?}, then {}", outcome(&second)));
            }
        }
    }
    found.accepted_elsewhere = elsewhere()?;
    Ok(found)
}

fn session(origin: &str) -> Result<Session, Failure> {
    let cookies = serde_json::json!([{"name": "cookie_session", "value": "own"}]);
    Ok(serde_json::from_value(serde_json::json!({"origin": origin, "cookies": cookies}))?)
}

/// Clients of other origins than the session's, which have to refuse it.
fn elsewhere() -> Result<Vec<String>, Failure> {
    let stored = session("https://auth.example.com")?;
    let others = [
        "https://auth.example.com:8443",
        "https://example.com",
        "https://auth.example.com.evil.example.org",
        "https://evil.auth.example.com",
        "http://auth.example.com",
        "http://auth.example.com:443",
    ];
    let mut accepted = Vec::new();
    for url in others {
        let client = Client::builder(url).allow_http(true).tls_roots(super::tls::CERTIFICATE).build()?;
        if client.with_session(stored.clone()).is_ok() {
            accepted.push(url.to_owned());
        }
    }
    let same = Client::builder("https://auth.example.com/").tls_roots(super::tls::CERTIFICATE).build()?;
    same.with_session(stored)?;
    Ok(accepted)
}

impl fmt::Display for Cookies {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            out,
            "{} hostile answers: {} changed a session; {} were refused altogether; {} other origins accepted a stored session",
            self.tried,
            self.kept.len(),
            self.refused.len(),
            self.accepted_elsewhere.len()
        )?;
        self.refused.iter().try_for_each(|line| writeln!(out, "  refused: {line}"))
    }
}
