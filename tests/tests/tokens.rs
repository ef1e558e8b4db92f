//! Tokens that renew themselves: what needs no clock of what `make reliability` prints.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use authorizer_tests::faults::host::Host;
use authorizer_tests::tokens::{kill, processes, sends, single_flight};

const PROGRAM: &str = env!("CARGO_BIN_EXE_reliability");

/// Each of them is busy enough to make the others late.
static ALONE: Mutex<()> = Mutex::new(());

#[test]
fn a_thousand_callers_of_all_kinds_cause_one_renewal() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let found = single_flight::run(&Host::start(), 4, 1000).unwrap();
    println!("{found}");
    assert!(found.is_right(), "{found:?}");
}

#[test]
fn processes_with_one_file_send_no_refresh_token_twice() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let found = processes::run(&Host::start(), Path::new(PROGRAM), 3, 60).unwrap();
    println!("{found}");
    assert!(found.is_right(), "{found:?}");
}

#[test]
fn a_process_that_is_killed_at_any_step_leaves_what_the_next_can_use() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (host, program) = (Host::start(), Path::new(PROGRAM));
    let mut found = kill::at_every_step(&host, program).unwrap();
    found.push(kill::by_exit(&host, program, 5).unwrap());
    found.push(kill::at_random(&host, program, 7, 10).unwrap());
    for killed in found {
        println!("{killed}");
        assert!(killed.is_right(), "{killed:?}");
    }
}

#[test]
fn refresh_token_arrives_as_often_as_the_rule_allows() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let responses: Vec<_> = sends::responses().into_iter().step_by(9).collect();
    let rows = sends::run(&Host::start(), Path::new(PROGRAM), &responses).unwrap();
    rows.iter().for_each(|row| println!("{row}"));
    assert!(rows.len() > 10 && rows.iter().all(sends::Row::is_right));
}
