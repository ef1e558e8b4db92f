//! What a run and the server said to each other: kept by a relay, played back without the server.

mod exchange;
mod listener;
mod player;
mod relay;
mod shape;
mod tape;

pub use exchange::{Answer, Asked, Exchange};
pub use player::Player;
pub use relay::{Recorder, relay};
#[cfg(test)]
pub(crate) use tape::Line;
pub use tape::{Given, Tape};
