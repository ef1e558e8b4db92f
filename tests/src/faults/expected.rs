//! What has to come of each fault: `tests/data/faults.toml`, and how an outcome is written there.

use std::collections::BTreeMap;

use authorizer::{Error, Protocol};
use serde::Deserialize;

/// The table.
pub struct Expected(BTreeMap<String, Row>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// Over GraphQL and REST alike.
    http: Option<String>,
    grpc: Option<String>,
}

impl Expected {
    /// Reads the table.
    ///
    /// # Panics
    ///
    /// When it is not one.
    pub fn load() -> Self {
        let rows = toml::from_str(include_str!("../../data/faults.toml"));
        Self(rows.unwrap_or_else(|error| panic!("tests/data/faults.toml: {error}")))
    }

    /// What has to come of a fault over a protocol; nothing when the protocol has no such fault.
    pub fn of(&self, fault: &str, protocol: Protocol) -> Option<&str> {
        let row = self.0.get(fault)?;
        let outcome = if protocol == Protocol::Grpc { &row.grpc } else { &row.http };
        outcome.as_deref()
    }

    /// The names of all faults.
    pub fn faults(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// Is an outcome one of those that are expected? The table has `or` between them.
pub fn fits(outcome: &str, expected: &str) -> bool {
    expected.split(" or ").any(|one| one == outcome)
}

/// An outcome in words: the kind of the error, what it says of time, and the server's code.
pub fn outcome<T>(result: &Result<T, Error>) -> String {
    let Err(error) = result else { return "Success".to_owned() };
    if error.message().contains("panicked") {
        return "PANIC".to_owned();
    }
    let mut words = vec![format!("{:?}", error.kind())];
    if error.is_connect() && error.is_timeout() {
        words.push("in time".to_owned());
    }
    words.extend(error.code().map(|code| code.as_str().to_owned()));
    words.join(" ")
}
