//! The scenario without a server: on what was recorded of one.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::Failure;
use crate::driver::{Target, Way};
use crate::record::{Player, Tape};
use crate::run::{Report, Run};
use crate::scenario;
use crate::stage::Stage;

/// Where the recordings of this repository are.
pub fn recordings() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/recordings")
}

/// Runs the scenario in one way on its recording.
pub async fn replay(way: Way) -> Result<Report, Failure> {
    let tape = Tape::load(&recordings().join(format!("{way}.jsonl")))?;
    replay_tape(way, &tape).await
}

/// The same on a recording at hand.
pub async fn replay_tape(way: Way, tape: &Tape) -> Result<Report, Failure> {
    let given = tape.given()?.clone();
    let player = Arc::new(Player::new(tape));
    let ports = player.listen().await?;
    let target = Target {
        http: given.server.clone(),
        grpc: given.server.clone(),
        server: given.server.clone(),
        client_id: given.client_id.clone(),
        admin_secret: given.admin_secret.clone(),
    };
    let target = target.on_loopback(ports)?;
    let clients = tokio::task::block_in_place(|| target.connect(way))?;
    let mut run = Run::new(way, clients, Stage::Replay(Arc::clone(&player)), given);
    let walked = scenario::walk(&mut run).await;
    match (walked, player.finish()) {
        (Ok(()), Ok(())) => Ok(run.finish()),
        (Ok(()), Err(complaints)) => Err(complaints),
        (Err(failure), Ok(())) => Err(failure),
        (Err(failure), Err(complaints)) => Err(format!("{failure}\n{complaints}").into()),
    }
}

#[cfg(test)]
mod tests {
    use authorizer::Protocol;

    use super::{recordings, replay_tape};
    use crate::driver::{Surface, Way};
    use crate::record::{Line, Tape};

    const WAY: Way = Way { protocol: Protocol::Rest, surface: Surface::Async };

    fn tape() -> Tape {
        Tape::load(&recordings().join(format!("{WAY}.jsonl"))).unwrap()
    }

    async fn complaint(tape: &Tape) -> String {
        replay_tape(WAY, tape).await.err().map(|failure| failure.to_string()).unwrap_or_default()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_run_that_asks_for_something_else_fails() {
        let mut tape = tape();
        tape.lines.retain(|line| !matches!(line, Line::Call(call) if call.asked.operation == "POST /v1/admin/webhooks"));
        let complaint = complaint(&tape).await;
        assert!(complaint.contains("no recording of POST /v1/admin/webhooks"), "{complaint}");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_run_that_asks_for_less_fails() {
        let mut tape = tape();
        let again =
            tape.lines.iter().find(|line| matches!(line, Line::Call(call) if call.asked.operation == "GET /v1/meta")).cloned();
        tape.lines.extend(again);
        assert_eq!(complaint(&tape).await, "nobody asked for GET /v1/meta null");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn another_seed_is_another_run() {
        let mut tape = tape();
        for line in &mut tape.lines {
            if let Line::Given(given) = line {
                given.seed += 1;
            }
        }
        assert!(complaint(&tape).await.contains("no recording of POST /v1/signup"));
    }

    #[test]
    fn a_recording_is_written_as_it_was_read() {
        let copy = std::env::temp_dir().join(format!("{}-{WAY}.jsonl", std::process::id()));
        let tape = tape();
        tape.save(&copy).unwrap();
        let (written, read) = (std::fs::read(&copy).unwrap(), std::fs::read(recordings().join(format!("{WAY}.jsonl"))).unwrap());
        std::fs::remove_file(&copy).unwrap();
        assert!(written == read);
    }
}
