//! A token endpoint that keeps books: it rotates refresh tokens, and ends a login whose refresh token comes again, as the real
//! one does.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use authorizer::Protocol;
use authorizer::oauth::Token;

use crate::faults::contents::http;
use crate::faults::ground::{self, Ground};
use crate::faults::host::Host;
use crate::faults::step::{Asked, Script, Step};

/// How long access tokens last.
const LIFETIME: Duration = Duration::from_hours(1);

const JSON: &str = "Content-Type: application/json";

/// What it does with a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// Answers.
    #[default]
    Good,
    /// Answers after a while.
    Slow(Duration),
    /// Answers 503, and does nothing.
    Unavailable,
    /// Breaks the connection, and does nothing.
    HangsUp,
    /// Says nothing until the client is gone, and does nothing.
    Stalls,
    /// The same, after it has renewed the token.
    StallsAfterwards,
}

/// A server that listens until it is dropped.
pub struct Server {
    ground: Ground,
    books: Arc<Books>,
}

#[derive(Default)]
struct Books(Mutex<Entries>);

#[derive(Default)]
struct Entries {
    mood: Mood,
    refresh_tokens: HashMap<String, Refresh>,
    /// The login of each access token.
    access_tokens: HashMap<String, u32>,
    logins: u32,
    revoked: BTreeSet<u32>,
    counts: Counts,
}

struct Refresh {
    login: u32,
    came: bool,
    is_used: bool,
}

/// What happened so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Requests that came.
    pub requests: usize,
    /// New tokens, by the name of the process that they were given to.
    pub renewals: BTreeMap<String, usize>,
    /// Refresh tokens that came once more.
    pub sent_twice: usize,
    /// Logins that were ended for that.
    pub revoked: usize,
}

impl Counts {
    /// New tokens of all clients.
    pub fn renewed(&self) -> usize {
        self.renewals.values().sum()
    }
}

impl Server {
    /// Starts one.
    pub fn start(host: &Host) -> Self {
        let books = Arc::<Books>::default();
        let answering = Arc::clone(&books);
        let ground = ground::plain(host, Protocol::Rest, Script::new(move |asked| answering.entries().answer(asked)));
        Self { ground, books }
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        self.ground.url()
    }

    /// What it does with requests from now on.
    pub fn is(&self, mood: Mood) {
        self.books.entries().mood = mood;
    }

    /// The token of a new login, which lasts for so long.
    pub fn sign_in(&self, lifetime: Duration) -> Token {
        let mut entries = self.books.entries();
        entries.logins += 1;
        let login = entries.logins;
        let (access, refresh) = entries.issue(login);
        Token::new(access).with_refresh_token(refresh).with_expires_at(SystemTime::now() + lifetime)
    }

    /// Would it take this access token?
    pub fn knows(&self, access_token: &str) -> bool {
        let entries = self.books.entries();
        entries.access_tokens.get(access_token).is_some_and(|login| !entries.revoked.contains(login))
    }

    /// What happened so far.
    pub fn counts(&self) -> Counts {
        let entries = self.books.entries();
        Counts { revoked: entries.revoked.len(), ..entries.counts.clone() }
    }
}

impl Books {
    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entries {
    /// A new pair of tokens of a login; of no login at all, 0.
    fn issue(&mut self, login: u32) -> (String, String) {
        let number = self.access_tokens.len();
        let (access, refresh) = (format!("access-{login}-{number}"), format!("refresh-{login}-{number}"));
        self.access_tokens.insert(access.clone(), login);
        self.refresh_tokens.insert(refresh.clone(), Refresh { login, came: false, is_used: false });
        (access, refresh)
    }

    fn answer(&mut self, asked: &Asked) -> Vec<Step> {
        let body = String::from_utf8_lossy(&asked.body).into_owned();
        let value = |name: &str| body.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        self.counts.requests += 1;
        let refresh_token = value("refresh_token").map(str::to_owned);
        if let Some(refresh) = refresh_token.as_ref().and_then(|token| self.refresh_tokens.get_mut(token)) {
            self.counts.sent_twice += usize::from(refresh.came);
            refresh.came = true;
        }
        match self.mood {
            Mood::Unavailable => return vec![Step::Send(refusal("503 Service Unavailable", "temporarily_unavailable"))],
            Mood::HangsUp => return vec![Step::Reset],
            Mood::Stalls => return vec![Step::Stall],
            Mood::Good | Mood::Slow(_) | Mood::StallsAfterwards => {}
        }
        let answer = match self.claim(refresh_token.as_deref()) {
            Some(login) => {
                *self.counts.renewals.entry(value("process").unwrap_or_default().to_owned()).or_default() += 1;
                let (access, refresh) = self.issue(login);
                let seconds = LIFETIME.as_secs();
                let refresh = if login == 0 { String::new() } else { format!(r#","refresh_token":"{refresh}""#) };
                let body = format!(r#"{{"access_token":"{access}","token_type":"Bearer","expires_in":{seconds}{refresh}}}"#);
                http("200 OK", &[JSON], body.as_bytes())
            }
            None => refusal("400 Bad Request", "invalid_grant"),
        };
        match self.mood {
            Mood::StallsAfterwards => vec![Step::Stall],
            Mood::Slow(time) => vec![Step::Wait(time), Step::Send(answer)],
            _ => vec![Step::Send(answer)],
        }
    }

    /// The login that gets a new token. One whose refresh token was used before has ended.
    fn claim(&mut self, refresh_token: Option<&str>) -> Option<u32> {
        let Some(refresh_token) = refresh_token else { return Some(0) };
        let refresh = self.refresh_tokens.get_mut(refresh_token)?;
        if refresh.is_used {
            self.revoked.insert(refresh.login);
        }
        refresh.is_used = true;
        (!self.revoked.contains(&refresh.login)).then_some(refresh.login)
    }
}

fn refusal(status: &str, error: &str) -> Vec<u8> {
    http(status, &[JSON], format!(r#"{{"error":"{error}","error_description":"no"}}"#).as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(entries: &mut Entries, refresh_token: &str) -> String {
        let body = format!("grant_type=refresh_token&refresh_token={refresh_token}&client_id=a").into_bytes();
        format!("{:?}", entries.answer(&Asked { connection: 0, number: 0, stream: 0, head: Vec::new(), body }))
    }

    #[test]
    fn a_refresh_token_that_comes_again_ends_its_login_and_is_counted() {
        let mut entries = Entries::default();
        let (_, first) = entries.issue(1);
        let (_, other) = entries.issue(2);
        ask(&mut entries, &first);
        assert_eq!((entries.counts.sent_twice, entries.revoked.len(), entries.counts.renewed()), (0, 0, 1));
        ask(&mut entries, &first);
        assert_eq!((entries.counts.sent_twice, entries.revoked.len(), entries.counts.renewed()), (1, 1, 1));
        ask(&mut entries, "refresh-1-2");
        assert_eq!(entries.counts.renewed(), 1, "what came of it has ended, too");
        ask(&mut entries, &other);
        assert_eq!((entries.counts.renewed(), entries.counts.requests), (2, 4));
    }
}
