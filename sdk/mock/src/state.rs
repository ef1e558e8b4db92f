//! The stubs of a server and the calls that it got, shared by the test and the sockets.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};

use authorizer::Code;

use crate::answer::{Answer, Failure, Outcome};
use crate::cookies::Logins;
use crate::entry::Entry;
use crate::received::Call;
use crate::rule::Rule;

/// Name in cookies.
pub(crate) const HOST: &str = "127.0.0.1";

#[derive(Default)]
pub(crate) struct State {
    rules: Mutex<Vec<Rule>>,
    calls: Mutex<Vec<Call>>,
    /// What went wrong in the stubs themselves.
    defects: Mutex<Vec<String>>,
    logins: Logins,
}

/// Each change of what is shared is one push, which a panic cannot leave half done.
fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// Adds a stub, unless an earlier one leaves it nothing to answer.
    pub(crate) fn add(&self, rule: Rule) -> Result<(), String> {
        let mut rules = lock(&self.rules);
        if let Some(before) = rules.iter().find(|before| before.entry.name == rule.entry.name && before.takes_all()) {
            let (name, place) = (rule.entry.name, before.place);
            return Err(format!(
                "the stub of `{name}` made at {place} answers all calls, so this one would answer none: give that one `times` or `when`, or `forget` it"
            ));
        }
        rules.push(rule);
        Ok(())
    }

    pub(crate) fn forget(&self, entry: &Entry) {
        lock(&self.rules).retain(|rule| rule.entry.name != entry.name);
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        lock(&self.calls).clone()
    }

    /// What a call gets. Stubs are a test's own code, so that nothing is locked while they run.
    pub(crate) fn answer(&self, mut call: Call) -> Answer {
        let rules: Vec<Rule> = lock(&self.rules).iter().filter(|rule| rule.entry.name == call.entry.name).cloned().collect();
        let answered = catch_unwind(AssertUnwindSafe(|| self.by_rules(&rules, &call)));
        call.stubbed = !matches!(answered, Ok(None));
        let name = call.entry.name;
        lock(&self.calls).push(call);
        match answered {
            Ok(Some(answer)) => answer,
            Ok(None) => {
                Failure::new(Code::Unimplemented, format!("authorizer-mock: nothing is stubbed for this call of `{name}`")).into()
            }
            Err(_) => {
                lock(&self.defects).push(format!("a stub of `{name}` panicked: its message is further up"));
                Failure::new(Code::Internal, format!("authorizer-mock: a stub of `{name}` panicked")).into()
            }
        }
    }

    fn by_rules(&self, rules: &[Rule], call: &Call) -> Option<Answer> {
        for rule in rules.iter().filter(|rule| rule.is_left() && rule.accepts(call)) {
            let login = if rule.needs_mfa {
                let Some(login) = self.logins.take(&call.headers) else { return Some(Failure::invalid_session().into()) };
                Some(login)
            } else {
                None
            };
            if rule.claim() {
                return Some(self.by_rule(rule, call, login));
            }
            // Another call took the last answer in between.
            login.into_iter().for_each(|login| self.logins.put_back(login));
        }
        None
    }

    fn by_rule(&self, rule: &Rule, call: &Call, login: Option<String>) -> Answer {
        let outcome = (rule.answers)(&call.request);
        let succeeds = matches!(outcome, Outcome::Response(_));
        if let Some(login) = login.filter(|_| !succeeds) {
            self.logins.put_back(login);
        }
        let cookies = if succeeds { self.logins.lines(&rule.cookies, HOST) } else { Vec::new() };
        Answer { outcome, cookies, delay: rule.delay }
    }

    /// What a test that made its stubs for certain calls has to complain of.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let rules = lock(&self.rules);
        let few = rules.iter().filter_map(|rule| {
            let (times, used) = (rule.times?, rule.used());
            let (name, place) = (rule.entry.name, rule.place);
            (times != used).then(|| format!("the stub of `{name}` made at {place} is for {times} calls and answered {used}"))
        });
        let mut complaints: Vec<String> = few.collect();
        let unstubbed = self.calls().into_iter().filter(|call| !call.stubbed);
        complaints.extend(unstubbed.map(|call| format!("nothing is stubbed for {call}")));
        complaints.extend(lock(&self.defects).iter().cloned());
        complaints
    }
}
