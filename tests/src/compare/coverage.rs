//! Which operations a run called, and which of them worked.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::LazyLock;

use crate::run::Kept;

/// Operations that cannot succeed on a server that stands alone, and why.
const NEVER: [(&str, &str); 2] = [
    ("test_endpoint", "the server calls no private address for this, and a test has no public one"),
    ("verify_org_domain", "needs a record in the domain name system"),
];

/// Every operation that has an RPC, by the method's name.
static OPERATIONS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let table: toml::Table =
        include_str!("../../../schemas/operations.toml").parse().expect("operations.toml is TOML, as the generator checks");
    let legacy = |entry: &toml::Value| entry.get("legacy").and_then(toml::Value::as_bool) == Some(true);
    table.into_iter().filter(|(_, entry)| !legacy(entry)).map(|(name, _)| name).collect()
});

/// Results of a run, by operation.
pub(super) struct Coverage {
    successes: BTreeMap<&'static str, usize>,
    refusals: BTreeMap<&'static str, usize>,
}

impl Coverage {
    pub(super) fn of(kept: &[Kept]) -> Self {
        let mut coverage = Self { successes: BTreeMap::new(), refusals: BTreeMap::new() };
        for kept in kept {
            let side = if kept.result.is_ok() { &mut coverage.successes } else { &mut coverage.refusals };
            *side.entry(kept.operation).or_default() += 1;
        }
        coverage
    }

    /// Operations that were called.
    pub(super) fn called(&self) -> usize {
        self.succeeded() + self.refusals.keys().filter(|name| !self.successes.contains_key(*name)).count()
    }

    /// Operations that succeeded at least once.
    pub(super) fn succeeded(&self) -> usize {
        self.successes.len()
    }

    /// Operations that were not called, or never succeeded although they can, or succeeded although they cannot.
    pub(super) fn missing(&self) -> impl Iterator<Item = String> {
        OPERATIONS.iter().filter_map(|name| {
            let (succeeded, refused) = (self.successes.contains_key(name.as_str()), self.refusals.contains_key(name.as_str()));
            match NEVER.iter().find(|(never, _)| never == name) {
                _ if !succeeded && !refused => Some(format!("{name} was not called")),
                None if !succeeded => Some(format!("{name} never succeeded")),
                Some((_, reason)) if succeeded => Some(format!("{name} succeeded, although it {reason}")),
                _ => None,
            }
        })
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calls = |side: &BTreeMap<&'static str, usize>| side.values().sum::<usize>();
        let (called, succeeded) = (self.called(), self.succeeded());
        let (ok, err) = (calls(&self.successes), calls(&self.refusals));
        write!(
            out,
            "{called} of {} operations, {succeeded} succeeded, {} gave only typed errors; ",
            OPERATIONS.len(),
            called - succeeded
        )?;
        write!(out, "{} results: {ok} successes, {err} typed errors", ok + err)
    }
}
