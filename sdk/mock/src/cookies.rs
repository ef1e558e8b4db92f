//! The cookies that the server sets, and the half-finished logins that it remembers.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use hyper::header::HeaderMap;

use crate::received;

/// Half-finished logins of one server.
#[derive(Debug, Default)]
pub(crate) struct Logins {
    open: Mutex<HashSet<String>>,
    count: AtomicU64,
}

/// What the cookies of an answer do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// A login waits for its second factor.
    SetMfa,
    SetSession,
    ClearSession,
    SetAdmin,
}

impl Logins {
    /// The lines that an answer carries.
    pub(crate) fn lines(&self, changes: &[Change], host: &str) -> Vec<String> {
        let value = format!("mock-{}", self.count.fetch_add(1, Ordering::Relaxed));
        if changes.contains(&Change::SetMfa) {
            self.open.lock().unwrap_or_else(PoisonError::into_inner).insert(value.clone());
        }
        let line = |name: &str, value: &str, age: u32, same_site: &str| {
            format!("{name}={value}; Path=/; Domain={host}; Max-Age={age}; HttpOnly; Secure; SameSite={same_site}")
        };
        let pair = |name: &str, value: &str, age: u32| {
            vec![line(name, value, age, "None"), line(&format!("{name}_domain"), value, age, "None")]
        };
        let lines = changes.iter().flat_map(|change| match change {
            Change::SetMfa => pair("mfa_session", &value, 179),
            Change::SetSession => pair("cookie_session", &value, 86400),
            Change::ClearSession => pair("cookie_session", "", 0),
            Change::SetAdmin => vec![line("authorizer-admin", &value, 3600, "Strict")],
        });
        lines.collect()
    }

    /// Takes the half-finished login that a call goes on with, if there is one: it can be finished once.
    pub(crate) fn take(&self, headers: &HeaderMap) -> Option<String> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let mut sent = received::cookies(headers).filter(|(name, _)| matches!(*name, "mfa_session" | "mfa_session_domain"));
        sent.find_map(|(_, value)| open.take(value))
    }

    /// Puts one back that was not finished after all.
    pub(crate) fn put_back(&self, login: String) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).insert(login);
    }
}
