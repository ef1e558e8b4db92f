//! A server that sends its callers elsewhere: what reaches the other place.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use authorizer::{AdminClient, Builder, Client, Error, Protocol, Session};
use http::request::Parts;
use tokio::io::AsyncReadExt;

use super::expected::outcome;
use super::honest::{self, Reply};
use super::host::{Host, Listening};
use super::tls;
use crate::driver::{Handle, Public, Surface, Way};
use crate::{Failure, call};

const STATUSES: [u16; 5] = [301, 302, 303, 307, 308];

/// In every credential, so that it is recognised wherever it arrives.
const CANARY: &str = "canary-2f1d";

/// Where the server sends its callers.
#[derive(Clone, Copy, Debug)]
enum Target {
    /// Another path of itself.
    SameHost,
    /// The same name and another port.
    OtherPort,
    /// Another name.
    OtherHost,
    /// From https to http.
    Unencrypted,
}

/// What a call has to lose.
#[derive(Clone, Copy, Debug)]
enum Credential {
    AdminSecret,
    Bearer,
    Cookies,
}

const TARGETS: [Target; 4] = [Target::SameHost, Target::OtherPort, Target::OtherHost, Target::Unencrypted];
const CREDENTIALS: [Credential; 3] = [Credential::AdminSecret, Credential::Bearer, Credential::Cookies];

/// What came of all redirects.
#[derive(Debug, Default)]
pub struct Redirects {
    calls: usize,
    /// Bytes that reached the other place, of whatever kind.
    pub leaked: usize,
    /// Connections that reached it.
    pub visits: usize,
    /// Calls that did not end as they should: by an error of the kind that says redirect, after one request with the credential.
    pub wrong: Vec<String>,
}

/// The other place: it counts what comes.
struct Elsewhere {
    listening: Listening,
    bytes: Arc<AtomicUsize>,
}

impl Elsewhere {
    fn new(host: &Host, ip: Ipv4Addr) -> Self {
        let bytes = Arc::<AtomicUsize>::default();
        let counter = Arc::clone(&bytes);
        let listening = host.listen_at(SocketAddr::new(IpAddr::V4(ip), 0), move |mut stream, _| {
            let counter = Arc::clone(&counter);
            async move {
                let mut buffer = [0; 4096];
                while let Ok(read @ 1..) = stream.read(&mut buffer).await {
                    counter.fetch_add(read, Ordering::SeqCst);
                }
            }
        });
        Self { listening, bytes }
    }
}

/// Tries all of them.
pub async fn run(host: &Host) -> Result<Redirects, Failure> {
    let mut found = Redirects::default();
    let places = [Elsewhere::new(host, Ipv4Addr::LOCALHOST), Elsewhere::new(host, Ipv4Addr::new(127, 0, 0, 2))];
    for way in Way::all() {
        for target in TARGETS {
            let elsewhere = &places[usize::from(matches!(target, Target::OtherHost))].listening.address;
            for credential in CREDENTIALS {
                let here = Here::new(host, way.protocol, target, *elsewhere);
                let caller = here.caller(way, credential)?;
                for status in STATUSES {
                    here.status.store(usize::from(status), Ordering::SeqCst);
                    let result = caller.call(credential).await;
                    found.calls += 1;
                    let seen = here.take_seen();
                    if outcome(&result) != "Redirect"
                        || result.is_err_and(|error| error.status() != Some(status))
                        || seen != [true]
                    {
                        found
                            .wrong
                            .push(format!("{status} {target:?} {credential:?} {way}: requests with the credential {seen:?}"));
                    }
                }
            }
        }
    }
    // What is on its way arrives.
    tokio::time::sleep(Duration::from_millis(50)).await;
    found.leaked = places.iter().map(|place| place.bytes.load(Ordering::SeqCst)).sum();
    found.visits = places.iter().map(|place| place.listening.connections()).sum();
    Ok(found)
}

/// The server that redirects.
struct Here {
    url: String,
    status: Arc<AtomicUsize>,
    /// For each request: did it bring the credential?
    seen: Arc<Mutex<Vec<bool>>>,
    _listening: Listening,
}

impl Here {
    fn new(host: &Host, protocol: Protocol, target: Target, elsewhere: SocketAddr) -> Self {
        let encrypted = matches!(target, Target::Unencrypted);
        let (status, seen) = (Arc::<AtomicUsize>::default(), Arc::<Mutex<Vec<bool>>>::default());
        let (current, log) = (Arc::clone(&status), Arc::clone(&seen));
        let answer = move |head: &Parts, _: &[u8]| {
            let brought =
                head.headers.values().any(|value| value.as_bytes().windows(CANARY.len()).any(|part| part == CANARY.as_bytes()));
            log.lock().unwrap_or_else(PoisonError::into_inner).push(brought);
            let location = match target {
                Target::SameHost => "/elsewhere".to_owned(),
                _ => format!("http://{elsewhere}{}", head.uri.path()),
            };
            let status = u16::try_from(current.load(Ordering::SeqCst)).expect("it is a status");
            Reply { status, headers: vec![("location", location)], content: None, delay: Duration::ZERO }
        };
        let at = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);
        let listening = honest::listen(host, at, protocol, encrypted, Arc::new(answer));
        let url = match target {
            Target::Unencrypted => format!("https://localhost:{}", listening.address.port()),
            _ => format!("http://{}", listening.address),
        };
        Self { url, status, seen, _listening: listening }
    }

    fn take_seen(&self) -> Vec<bool> {
        std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn set_up<C>(&self, builder: Builder<C>, protocol: Protocol) -> Builder<C> {
        let builder = builder.protocol(protocol).tls_roots(tls::CERTIFICATE);
        if protocol == Protocol::Grpc { builder.grpc_url(&self.url) } else { builder }
    }

    fn caller(&self, way: Way, credential: Credential) -> Result<Caller, Failure> {
        macro_rules! built {
            ($client:path, $admin:path) => {{
                use $admin as Admin;
                use $client as Public;
                match credential {
                    Credential::AdminSecret => {
                        self.set_up(Admin::builder(&self.url), way.protocol).admin_secret(CANARY).build()?.as_public()
                    }
                    Credential::Bearer => self.set_up(Public::builder(&self.url), way.protocol).build()?,
                    Credential::Cookies => {
                        self.set_up(Public::builder(&self.url), way.protocol).build()?.with_session(self.session()?)?
                    }
                }
            }};
        }
        Ok(Caller(match way.surface {
            Surface::Async => Handle::Async(built!(Client, AdminClient)),
            Surface::Blocking => Handle::Blocking(built!(Client, AdminClient)),
        }))
    }

    /// The session of a user who is logged in.
    fn session(&self) -> Result<Session, Failure> {
        let cookies = serde_json::json!([{"name": "cookie_session", "value": CANARY, "secure": true}]);
        Ok(serde_json::from_value(serde_json::json!({"origin": self.url, "cookies": cookies}))?)
    }
}

struct Caller(Public);

impl Caller {
    async fn call(&self, credential: Credential) -> Result<(), Error> {
        match credential {
            Credential::Bearer => call!(self.0, profile().bearer(CANARY)).map(drop),
            _ => call!(self.0, profile()).map(drop),
        }
    }
}

impl fmt::Display for Redirects {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            out,
            "{} redirects ({STATUSES:?} × {TARGETS:?} × {CREDENTIALS:?} × three protocols × async and blocking):\n{} bytes on {} connections \
             reached the other place, {} calls did not end in a typed error after one request",
            self.calls,
            self.leaked,
            self.visits,
            self.wrong.len()
        )
    }
}
