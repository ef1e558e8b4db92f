//! Instructions of one call, counted by valgrind.

use std::fmt::Write;
use std::process::{Command, Output, Stdio};

use crate::Outcome;
use crate::caller::Subject;
use crate::responder::Responder;

/// What starting costs, and the first calls on a cold process, is in both runs and so in no difference.
const CALLS: [u32; 2] = [200, 400];

/// Can instructions be counted here?
pub(crate) fn available() -> bool {
    let found = Command::new("valgrind").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    found.is_ok_and(|status| status.success())
}

/// Instructions of one call: the difference of two runs.
pub(crate) fn of_call(subject: Subject, responder: &Responder) -> Outcome<f64> {
    let [few, many] = CALLS.map(|calls| of_process(subject, calls, responder));
    let (few, many) = (few?, many?);
    Ok(many.saturating_sub(few) as f64 / f64::from(CALLS[1] - CALLS[0]))
}

fn of_process(subject: Subject, calls: u32, responder: &Responder) -> Outcome<u64> {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(std::env::current_exe()?);
    command.args(["calls", subject.protocol, subject.client, &calls.to_string(), &responder.http, &responder.grpc]);
    let Output { status, stderr, .. } = command.stdin(Stdio::null()).output()?;
    let said = String::from_utf8_lossy(&stderr);
    let counted = said.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse().ok());
    counted.filter(|_| status.success()).ok_or_else(|| {
        let mut problem = format!("valgrind counted nothing ({status})");
        said.lines().rev().take(3).for_each(|line| {
            let _ = write!(problem, "; {line}");
        });
        problem.into()
    })
}
