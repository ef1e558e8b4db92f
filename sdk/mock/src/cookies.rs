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

/// Which cookies go with an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sets {
    pub(crate) mfa: bool,
    pub(crate) session: bool,
    pub(crate) admin: bool,
    pub(crate) clears: bool,
}

impl Logins {
    /// The lines that an answer carries.
    pub(crate) fn lines(&self, sets: Sets, host: &str) -> Vec<String> {
        let value = format!("mock-{}", self.count.fetch_add(1, Ordering::Relaxed));
        let mut lines = Vec::new();
        let mut add = |name: &str, value: &str, age: u32, same_site: &str| {
            lines.push(format!("{name}={value}; Path=/; Domain={host}; Max-Age={age}; HttpOnly; Secure; SameSite={same_site}"));
        };
        if sets.mfa {
            self.open.lock().unwrap_or_else(PoisonError::into_inner).insert(value.clone());
            add("mfa_session", &value, 179, "None");
            add("mfa_session_domain", &value, 179, "None");
        }
        if sets.session {
            add("cookie_session", &value, 86400, "None");
            add("cookie_session_domain", &value, 86400, "None");
        }
        if sets.clears {
            add("cookie_session", "", 0, "None");
            add("cookie_session_domain", "", 0, "None");
        }
        if sets.admin {
            add("authorizer-admin", &value, 3600, "Strict");
        }
        lines
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
