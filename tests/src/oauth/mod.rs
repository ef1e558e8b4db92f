//! The OAuth endpoints of a real server, one after the other, by the SDK's own client: each step is a function, and what is to be seen at
//! it is in a table, `tests/data/oauth-live.toml`.
//!
//! Servers differ in how they sign: the profiles of the table. One of them is live where `AUTHORIZER_{NAME}_URL` names its server, and on
//! its recording in `tests/data/oauth-live/` otherwise.

mod authorization;
mod bearers;
mod browser;
mod clients;
mod codes;
mod codes_refused;
mod delegation;
mod discovery;
mod introspection;
mod jwts;
mod logins;
mod logout;
mod naive;
mod organizations;
mod programs;
mod refreshes;
mod registration;
mod revocation;
mod signed;
mod sources;
mod step;
pub mod table;
mod userinfo;

use std::path::PathBuf;

use authorizer::Protocol;

use crate::Failure;
use crate::driver::{Surface, Way};
use crate::scene::{Scene, recordings};
pub use step::Seen;
use step::{Ended, Step, Steps, named, refused, whose, words};
use table::Table;

/// The endpoints always speak HTTP. What else a run needs, such as a new user, it gets over REST.
pub const WAY: Way = Way { protocol: Protocol::Rest, surface: Surface::Async };

/// All of them.
pub fn steps() -> impl Iterator<Item = &'static (&'static str, Step)> {
    let all: [Steps; 16] = [
        discovery::ALL,
        registration::ALL,
        organizations::ALL,
        authorization::ALL,
        codes::ALL,
        codes_refused::ALL,
        refreshes::ALL,
        naive::ALL,
        sources::ALL,
        bearers::ALL,
        programs::ALL,
        signed::ALL,
        delegation::ALL,
        introspection::ALL,
        revocation::ALL,
        userinfo::ALL,
    ];
    all.into_iter().chain([logout::ALL]).flatten()
}

/// Takes all steps, in the order of the table: yields what was seen at each. One that fails is no reason not to take the others.
pub async fn walk(table: &Table, scene: &mut Scene) -> Result<Vec<Seen>, Failure> {
    let mut all = Vec::new();
    for row in &table.steps {
        let (name, step) = steps().find(|(known, _)| *known == row.step).ok_or_else(|| format!("no step {}", row.step))?;
        scene.run.section(name);
        all.push(step(scene).await.unwrap_or_else(|failure| Seen::Words(format!("failed: {failure}"))));
    }
    Ok(all)
}

/// The recording of a profile.
pub fn tape(profile: &str) -> PathBuf {
    recordings("oauth-live").join(format!("{}.jsonl", profile.to_ascii_lowercase()))
}
