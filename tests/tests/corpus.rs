//! Hostile inputs end in code that compiles, or in diagnostics that say what, where and what to do.

use std::path::Path;
use std::sync::Mutex;

use authorizer_tests::corpus::{cases, compile, judge};

/// Of a family of inputs every so-manieth is run here; `make corpus` runs all of them.
const STEP: usize = 13;

#[test]
fn every_case_ends_as_expected() {
    let cases = cases();
    assert!(cases.len() >= 150, "cases are missing");
    let (next, complaints) = (Mutex::new(cases.iter()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for worker in 0..2 {
            let (next, complaints) = (&next, &complaints);
            scope.spawn(move || {
                let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("corpus-case-{worker}"));
                loop {
                    let Some(case) = next.lock().expect("no worker panics with it").next() else { return };
                    let verdict = judge::run(case, &folder, STEP);
                    complaints.lock().expect("no worker panics with it").extend(verdict.complaints);
                }
            });
        }
    });
    let complaints = complaints.into_inner().expect("no worker panicked");
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn what_is_taken_compiles_without_a_warning() {
    let count = compile::all(&cases(), Path::new(env!("CARGO_TARGET_TMPDIR"))).unwrap_or_else(|error| panic!("{error}"));
    assert!(count > 0, "no case compiles");
}
