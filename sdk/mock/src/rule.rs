//! Stubs as the server keeps them, whatever the types of their operations.

use std::panic::Location;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::Value;

use crate::answer::Outcome;
use crate::cookies::Change;
use crate::entry::{Entry, Request};
use crate::received::Call;

type Test = Arc<dyn Fn(&Call) -> bool + Send + Sync>;
type Answers = Arc<dyn Fn(&Request) -> Outcome + Send + Sync>;

/// A stub whose types are forgotten.
#[derive(Clone)]
pub(crate) struct Rule {
    pub(crate) entry: &'static Entry,
    /// Where the test made it.
    pub(crate) place: &'static Location<'static>,
    pub(crate) times: Option<usize>,
    pub(crate) needs_mfa: bool,
    pub(crate) cookies: Vec<Change>,
    pub(crate) delay: Duration,
    pub(crate) answers: Answers,
    pub(crate) tests: Vec<Test>,
    used: Arc<AtomicUsize>,
}

impl Rule {
    pub(crate) fn new(entry: &'static Entry, place: &'static Location<'static>) -> Self {
        Self {
            entry,
            place,
            times: None,
            needs_mfa: false,
            cookies: Vec::new(),
            delay: Duration::ZERO,
            answers: Arc::new(|_| Outcome::Response(Value::Null)),
            tests: Vec::new(),
            used: Arc::default(),
        }
    }

    /// Returns true if it answers every call, without end.
    pub(crate) fn takes_all(&self) -> bool {
        self.tests.is_empty() && self.times.is_none()
    }

    pub(crate) fn accepts(&self, call: &Call) -> bool {
        self.tests.iter().all(|test| test(call))
    }

    /// Takes one of its answers, if one is left.
    pub(crate) fn claim(&self) -> bool {
        let more = |used: usize| self.times.is_none_or(|times| used < times).then_some(used + 1);
        self.used.fetch_update(Ordering::SeqCst, Ordering::SeqCst, more).is_ok()
    }

    pub(crate) fn is_left(&self) -> bool {
        self.times.is_none_or(|times| self.used() < times)
    }

    pub(crate) fn used(&self) -> usize {
        self.used.load(Ordering::SeqCst)
    }
}
