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
pub mod table;
mod userinfo;

use std::path::PathBuf;
use std::pin::Pin;

use authorizer::{Error, Protocol};

use crate::Failure;
use crate::driver::{Surface, Way};
use crate::scene::{Scene, recordings};
use table::Table;

/// The endpoints always speak HTTP. What else a run needs, such as a new user, it gets over REST.
pub const WAY: Way = Way { protocol: Protocol::Rest, surface: Surface::Async };

/// What was seen at a step.
pub enum Seen {
    /// In words.
    Words(String),
    /// An error of the SDK.
    Refused(Error),
}

/// How a step ended: in something that was seen; or the way there failed.
type Ended = Result<Seen, Failure>;

/// Something that is done at one or more endpoints.
type Step = for<'a> fn(&'a mut Scene) -> Pin<Box<dyn Future<Output = Ended> + 'a>>;

/// Steps by their names.
type Steps = &'static [(&'static str, Step)];

/// Lists functions as steps, by their names.
macro_rules! named {
    ($($function:ident),* $(,)?) => {
        &[$((stringify!($function), |scene| Box::pin($function(scene)))),*]
    };
}
use named;

/// What was seen, in words.
#[expect(clippy::unnecessary_wraps, reason = "it is how a step ends")]
fn words(text: impl Into<String>) -> Ended {
    Ok(Seen::Words(text.into()))
}

/// Whose something is, where it should be the user's.
fn whose(is_the_users: bool) -> &'static str {
    if is_the_users { "the user" } else { "somebody else" }
}

/// What became of something that is to be refused.
fn refused<T>(result: Result<T, Error>) -> Ended {
    match result {
        Ok(_) => words("accepted"),
        Err(error) => Ok(Seen::Refused(error)),
    }
}

impl Seen {
    /// As it is printed: of an error its status and code, or its kind where the server said nothing.
    pub fn text(&self) -> String {
        match self {
            Self::Words(text) => text.clone(),
            Self::Refused(error) => match (error.status(), error.code()) {
                (Some(status), Some(code)) => format!("{status} {code}"),
                (None, Some(code)) => format!("{:?} {code}", error.kind()),
                (status, None) => format!("{:?}{}", error.kind(), status.map_or(String::new(), |status| format!(" {status}"))),
            },
        }
    }

    /// The words of the error, if it is one.
    pub fn message(&self) -> &str {
        match self {
            Self::Words(_) => "",
            Self::Refused(error) => error.message(),
        }
    }
}

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
