//! What ties the calls of one end user together: cookies, kept as a value of their own.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::header::{self, HeaderMap, HeaderValue};
use serde::{Deserialize, Serialize};

use crate::address::BaseUrl;
use crate::cookie::{self, Change, Cookie, Name};
use crate::credentials::{Attempt, Begin, CallInfo, Credentials, Lease};
use crate::date;
use crate::error::{Error, Kind};
use crate::headers;
use crate::secret::Secret;

/// The state of one end user with one server: a half-finished login, a login, or an administrator's.
///
/// A client that is bound to one (see [`Client::start_session`](crate::Client::start_session)) sends its cookies, stores what
/// the server sets, and drops what has expired. The value can be cloned, and stored between two requests of a user:
/// [`Serialize`] writes the cookies in plain text, so keep it as safe as a password. It is accepted only for the server that
/// it came from: with the same scheme, host, port and base path. One that was stored before sessions had a path is accepted by
/// clients without a base path.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    origin: String,
    #[serde(default)]
    path: String,
    cookies: Vec<Cookie>,
}

impl Session {
    pub(crate) fn new(server: &BaseUrl) -> Self {
        Self { origin: server.origin.clone(), path: server.path.clone(), cookies: Vec::new() }
    }

    /// The server it belongs to: scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Base path of the server it belongs to, such as `/auth`; empty without one.
    pub fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn belongs_to(&self, server: &BaseUrl) -> bool {
        self.origin == server.origin && self.path == server.path
    }

    /// Is there nothing in it that has not expired?
    pub fn is_empty(&self) -> bool {
        let now = date::now();
        !self.cookies.iter().any(|cookie| cookie.is_live(now))
    }

    /// The value of one of its cookies that has not expired, e.g. `cookie_session` for the operation `validate_session`.
    pub fn cookie(&self, name: &str) -> Option<&Secret> {
        let now = date::now();
        let mut live = self.cookies.iter().filter(|cookie| cookie.is_live(now));
        live.find(|cookie| cookie.name.as_str() == name).map(|cookie| &cookie.value)
    }

    /// The `Cookie` header. An explicit bearer takes the place of the login.
    fn header(&self, rules: Rules, now: u64) -> Option<HeaderValue> {
        let sent = |cookie: &&Cookie| {
            let withheld = rules.replaces(cookie.name) || (rules.bearer && cookie.name.is_login());
            cookie.is_live(now) && (rules.secure || !cookie.secure) && !withheld
        };
        // Room for all of it, so that no part is left behind where it grew out of.
        let room = self.cookies.iter().map(|cookie| cookie.name.as_str().len() + cookie.value.expose().len() + "=; ".len()).sum();
        let mut header = zeroize::Zeroizing::new(String::with_capacity(room));
        for cookie in self.cookies.iter().filter(sent) {
            if !header.is_empty() {
                header.push_str("; ");
            }
            header.push_str(cookie.name.as_str());
            header.push('=');
            header.push_str(cookie.value.expose());
        }
        headers::sensitive(&header).filter(|_| !header.is_empty())
    }

    /// Does it hold a login that waits for a second factor?
    fn is_unfinished(&self, now: u64) -> bool {
        let mut live = self.cookies.iter().filter(|cookie| cookie.is_live(now));
        live.any(|cookie| !cookie.name.is_login() && cookie.name != Name::Admin)
    }

    /// Drops the login that a call replaces.
    fn forget(&mut self, rules: Rules) {
        self.cookies.retain(|cookie| !rules.replaces(cookie.name));
    }

    fn apply(&mut self, change: Change, rules: Rules) {
        match change {
            // The server answered about the bearer's login, which is not this one.
            Change::Delete(name) if rules.bearer && name.is_login() => {}
            Change::Delete(name) => self.cookies.retain(|cookie| cookie.name != name),
            Change::Set(cookie) => {
                self.cookies.retain(|other| other.name != cookie.name);
                self.cookies.push(cookie);
            }
        }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.cookies.iter().map(|cookie| cookie.name.as_str()).collect();
        let mut out = f.debug_struct("Session");
        out.field("origin", &self.origin).field("path", &self.path).field("cookies", &names).finish()
    }
}

/// What decides which cookies a call sends and keeps.
#[derive(Clone, Copy, Debug)]
struct Rules {
    /// The way to the server is https or does not leave this machine.
    pub(crate) secure: bool,
    /// The call has a bearer of its own.
    pub(crate) bearer: bool,
    /// The call begins a user's new login. An administrator's has one cookie only, which takes the place of the old one anyway.
    pub(crate) starts: bool,
}

impl Rules {
    /// Does the cookie belong to the login that the call replaces?
    fn replaces(self, name: Name) -> bool {
        self.starts && name != Name::Admin
    }
}

/// A session that clients share.
pub(crate) struct SharedSession {
    state: Mutex<State>,
    /// Held by a call that may change the session's cookies.
    guard: Arc<tokio::sync::Mutex<()>>,
    /// Names that the server may give itself in cookies.
    hosts: Arc<[String]>,
}

#[derive(Debug)]
struct State {
    session: Session,
    /// How often a response has changed it.
    revision: Revision,
}

/// Tells whether a session is still what a call was sent with.
type Revision = u64;

impl SharedSession {
    pub(crate) fn new(session: Session, hosts: Arc<[String]>) -> Arc<Self> {
        Arc::new(Self { state: Mutex::new(State { session, revision: 0 }), guard: Arc::default(), hosts })
    }

    /// A copy of the session as it is now.
    pub(crate) fn session(&self) -> Session {
        self.lock().session.clone()
    }

    /// The `Cookie` header of a call, and the session's revision at this moment.
    fn header(&self, rules: Rules) -> (Option<HeaderValue>, Revision) {
        let state = self.lock();
        (state.session.header(rules, date::now()), state.revision)
    }

    /// Stores what a response sets. The cookies of a new login take the place of all those of the one before it: returns
    /// whether they did.
    ///
    /// A call that held no guard says at which revision it was sent: what another call has stored since is newer than its response.
    fn store<'a>(&self, lines: impl Iterator<Item = &'a HeaderValue>, rules: Rules, sent: Option<Revision>) -> bool {
        let now = date::now();
        let mut state = self.lock();
        if sent.is_some_and(|sent| sent != state.revision) {
            return false;
        }
        let changes = cookie::lines(lines).filter_map(|line| cookie::parse(line, &self.hosts, now));
        // A bearer's login is not this session's, unless the call finishes or begins one here.
        let foreign = rules.bearer && !rules.starts && !state.session.is_unfinished(now);
        let not_ours = |change: &Change| foreign && matches!(change, Change::Set(cookie) if cookie.name.is_login());
        let changes: Vec<Change> = changes.filter(|change| !not_ours(change)).collect();
        let replaced = rules.starts && changes.iter().any(|change| matches!(change, Change::Set(_)));
        if replaced {
            state.session.forget(rules);
        }
        state.revision += u64::from(!changes.is_empty());
        for change in changes {
            state.session.apply(change, rules);
        }
        state.session.cookies.retain(|cookie| cookie.is_live(now));
        replaced
    }

    /// Forgets the login that a call has replaced.
    fn forget_replaced(&self, rules: Rules) {
        let mut state = self.lock();
        state.session.forget(rules);
        state.revision += u64::from(rules.starts);
    }

    /// No call panics while it holds the session, and each change leaves it whole.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A session as the credentials of calls. Those that may change it take turns.
pub(crate) struct SessionCredentials(pub(crate) Arc<SharedSession>);

impl Credentials for SessionCredentials {
    fn begin(&self, call: &CallInfo<'_>) -> Begin {
        let uses = call.session();
        let lease = |guard| SessionLease::boxed(Arc::clone(&self.0), uses.starts, guard);
        if !uses.changes && !uses.starts {
            return Begin::Ready(lease(None));
        }
        let guard = Arc::clone(&self.0.guard);
        if let Ok(guard) = Arc::clone(&guard).try_lock_owned() {
            return Begin::Ready(lease(Some(guard)));
        }
        let (shared, left) = (Arc::clone(&self.0), call.time_left());
        Begin::Later(Box::pin(async move {
            let guard = tokio::time::timeout(left, guard.lock_owned()).await;
            let guard = guard.map_err(|_| Error::new(Kind::Timeout, NO_TURN))?;
            Ok(Some(SessionLease::boxed(shared, uses.starts, Some(guard))))
        }))
    }
}

const NO_TURN: &str = "another call of the same session took all the time that this one had, and nothing was sent";

/// A session in use by one call.
struct SessionLease {
    shared: Arc<SharedSession>,
    rules: Rules,
    /// The response brought the cookies of a new login.
    replaced: bool,
    /// Revision that the last attempt was sent with.
    sent: Revision,
    /// Held until the response is read, by calls that change the session.
    guard: Option<tokio::sync::OwnedMutexGuard<()>>,
}

impl SessionLease {
    fn boxed(shared: Arc<SharedSession>, starts: bool, guard: Option<tokio::sync::OwnedMutexGuard<()>>) -> Box<dyn Lease> {
        let rules = Rules { secure: false, bearer: false, starts };
        Box::new(Self { shared, rules, replaced: false, sent: 0, guard })
    }
}

impl Lease for SessionLease {
    fn apply(&mut self, attempt: &mut Attempt<'_>) -> Result<(), Error> {
        self.rules.secure = attempt.is_trustworthy();
        self.rules.bearer = attempt.headers().contains_key(header::AUTHORIZATION);
        let (cookies, sent) = self.shared.header(self.rules);
        attempt.headers().extend(cookies.map(|cookies| (header::COOKIE, cookies)));
        self.sent = sent;
        Ok(())
    }

    fn on_response(&mut self, headers: &HeaderMap) {
        let lines = headers.get_all(header::SET_COOKIE).iter();
        let sent = self.guard.is_none().then_some(self.sent);
        self.replaced = self.shared.store(lines, self.rules, sent);
    }

    /// The login that the call replaces is forgotten.
    fn commit(&mut self) {
        if !self.replaced {
            self.shared.forget_replaced(self.rules);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: Rules = Rules { secure: true, bearer: false, starts: false };
    const LOGIN: Rules = Rules { starts: true, ..RULES };

    fn bound(lines: &[&str]) -> Arc<SharedSession> {
        let bound = SharedSession::new(Session::new(&BaseUrl::of(&"http://localhost:8080".parse().unwrap())), hosts());
        store(&bound, lines, RULES);
        bound
    }

    fn hosts() -> Arc<[String]> {
        Arc::new(["localhost".to_owned()])
    }

    fn store(bound: &SharedSession, lines: &[&str], rules: Rules) {
        let lines: Vec<_> = lines.iter().map(|line| HeaderValue::from_str(line).unwrap()).collect();
        bound.store(lines.iter(), rules, None);
    }

    fn header(bound: &SharedSession, rules: Rules) -> Option<String> {
        bound.header(rules).0.map(|value| value.to_str().unwrap().to_owned())
    }

    #[test]
    fn a_bearer_takes_the_place_of_the_login_but_not_of_the_second_factor() {
        let bound = bound(&["cookie_session=a; Secure", "cookie_session_domain=b", "mfa_session=c; Max-Age=60"]);
        assert_eq!(header(&bound, RULES).unwrap(), "cookie_session=a; cookie_session_domain=b; mfa_session=c");
        assert_eq!(header(&bound, Rules { bearer: true, ..RULES }).unwrap(), "mfa_session=c");
    }

    #[test]
    fn secure_cookies_stay_off_open_networks() {
        let bound = bound(&["cookie_session=a; Secure", "mfa_session=c"]);
        assert_eq!(header(&bound, Rules { secure: false, ..RULES }).unwrap(), "mfa_session=c");
    }

    #[test]
    fn a_bearer_s_logout_does_not_end_the_session() {
        let bound = bound(&["cookie_session=a"]);
        store(&bound, &["cookie_session=; Max-Age=0"], Rules { bearer: true, ..RULES });
        assert_eq!(header(&bound, RULES).unwrap(), "cookie_session=a");
        store(&bound, &["cookie_session=; Max-Age=0"], RULES);
        assert_eq!(header(&bound, RULES), None);
        assert!(bound.session().is_empty());
    }

    #[test]
    fn a_new_login_leaves_nothing_of_the_old_one() {
        let bound = bound(&["cookie_session=a", "cookie_session_domain=a"]);
        assert_eq!(header(&bound, LOGIN), None);
        store(&bound, &[], LOGIN);
        assert!(!bound.session().is_empty(), "an answer without cookies does not say that it worked");
        store(&bound, &["mfa_session=c"], LOGIN);
        assert_eq!(header(&bound, RULES).unwrap(), "mfa_session=c");
        bound.forget_replaced(LOGIN);
        assert!(bound.session().is_empty());
    }

    #[test]
    fn a_user_s_login_and_an_administrator_s_do_not_replace_each_other() {
        let bound = bound(&["cookie_session=a", "authorizer-admin=b"]);
        store(&bound, &["cookie_session=c"], LOGIN);
        assert_eq!(header(&bound, RULES).unwrap(), "authorizer-admin=b; cookie_session=c");
        store(&bound, &["authorizer-admin=d"], RULES);
        assert_eq!(header(&bound, RULES).unwrap(), "cookie_session=c; authorizer-admin=d");
    }

    #[test]
    fn a_session_is_stored_and_read_back_and_shows_no_value() {
        let session = bound(&["cookie_session=hunter2; Max-Age=60; Secure"]).session();
        let text = serde_json::to_string(&session).unwrap();
        assert!(text.contains("hunter2"));
        assert_eq!(serde_json::from_str::<Session>(&text).unwrap(), session);
        assert!(!format!("{session:?}{session:#?}").contains("hunter2"));
    }

    #[test]
    fn session_belongs_to_an_origin_and_a_base_path() {
        let base = |url: &str| BaseUrl::of(&crate::address::parse("URL", url, true).unwrap());
        let table = [
            ("https://a.example/x", "https://a.example/x", true),
            ("https://a.example/x", "https://A.example:443/x//", true),
            ("https://a.example/x", "https://a.example/y/../x", true),
            ("https://a.example/x", "https://a.example/y/%2e%2E/./x", true),
            ("https://a.example", "https://a.example/", true),
            ("https://a.example/x", "https://a.example/y", false),
            ("https://a.example/x", "https://a.example/x/y", false),
            ("https://a.example/x", "https://a.example/X", false),
            ("https://a.example/x", "https://a.example/x%2f", false),
            ("https://a.example/x", "https://a.example/%78", false),
            ("https://a.example/x", "https://a.example", false),
            ("https://a.example", "https://a.example/x", false),
            ("https://a.example", "https://a.example:8443", false),
            ("https://a.example", "http://a.example", false),
            ("https://a.example", "https://b.example", false),
        ];
        for (stored, client, expected) in table {
            let session = Session::new(&base(stored));
            let read: Session = serde_json::from_str(&serde_json::to_string(&session).unwrap()).unwrap();
            assert_eq!(read.belongs_to(&base(client)), expected, "{stored} {client}");
        }
        let old: Session = serde_json::from_str(r#"{"origin":"https://a.example","cookies":[]}"#).unwrap();
        assert!(old.belongs_to(&base("https://a.example/")) && !old.belongs_to(&base("https://a.example/x")));
    }

    #[test]
    fn a_stored_value_that_would_break_the_header_is_not_sent() {
        let text = r#"{"origin": "http://localhost:8080", "cookies": [{"name": "cookie_session", "value": "a\r\nX: b"}]}"#;
        assert_eq!(header(&SharedSession::new(serde_json::from_str(text).unwrap(), hosts()), RULES), None);
    }
}
