//! What the server refuses: each condition is brought about over each protocol, and what comes of it is compared with a table,
//! `tests/data/refusals.toml`.
//!
//! The conditions need servers with different flags, the profiles of the table. One of them runs live where
//! `AUTHORIZER_{NAME}_URL` names its server, and on its recordings in `tests/data/refusals/` otherwise.

mod accounts;
mod condition;
mod credentials;
mod documents;
mod instance;
pub mod judge;
mod limits;
pub mod page;
mod permissions;
mod programs;
mod records;
mod second_factor;
pub mod table;

use std::path::PathBuf;

use authorizer::Error;

use crate::Failure;
use crate::driver::{Surface, Way};
use crate::scene::{Scene, recordings};
use condition::{Condition, Conditions, Ended, ended, named};
use table::{Refusal, Table};

/// All of them.
pub fn conditions() -> impl Iterator<Item = &'static (&'static str, Condition)> {
    let all: [Conditions; 9] = [
        accounts::ALL,
        credentials::ALL,
        second_factor::ALL,
        permissions::ALL,
        programs::ALL,
        records::ALL,
        documents::ALL,
        limits::ALL,
        instance::ALL,
    ];
    all.into_iter().flatten()
}

/// What came of a condition.
pub struct Outcome {
    /// The row of the table.
    pub refusal: Refusal,
    /// How the call was made.
    pub way: Way,
    /// The error, or none where the call succeeded.
    pub error: Option<Error>,
}

/// Brings all conditions of a profile about, in the order of the table, as far as the protocol has them.
pub async fn bring_about(table: &Table, profile: &str, scene: &mut Scene) -> Result<Vec<Outcome>, Failure> {
    let way = scene.run.way;
    let mut outcomes = Vec::new();
    for refusal in table.refusals.iter().filter(|refusal| refusal.profile == profile && refusal.can_be(way.protocol)) {
        let name = refusal.condition.as_str();
        let (_, condition) = conditions().find(|(known, _)| *known == name).ok_or_else(|| format!("no condition {name}"))?;
        scene.run.section(name_of(name));
        let error = condition(scene).await.map_err(|failure| format!("{profile}, {way}, {name}: {failure}"))?;
        outcomes.push(Outcome { refusal: refusal.clone(), way, error });
    }
    Ok(outcomes)
}

/// The same name, as long as the program runs.
fn name_of(name: &str) -> &'static str {
    conditions().find(|(known, _)| *known == name).map_or("", |(known, _)| *known)
}

/// The recording of a profile. Calls with and without async send the same, so one stands for both.
pub fn tape(profile: &str, way: Way) -> PathBuf {
    let name = Way { surface: Surface::Async, ..way }.to_string();
    recordings("refusals").join(format!("{profile}-{}.jsonl", name.trim_end_matches("-async")))
}
