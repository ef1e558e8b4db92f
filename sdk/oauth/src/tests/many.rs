//! Many callers at once.

use std::thread;

use super::{LONG, Mint, SECOND, until};
use crate::rt::background::wait;

const CALLERS: usize = 1000;
/// Fewer for `make test`: `make reliability` has a hundred.
const TIMES: usize = 10;

/// Callers of all kinds, half of them clones in a runtime and half on threads; every other time, the first is cancelled.
#[test]
fn any_number_of_callers_cause_one_renewal_even_if_the_first_goes_away() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    for time in 0..TIMES {
        let mint = Mint::new();
        let source = mint.source().build();
        let gate = mint.gate.clone().try_lock_owned().expect("it is open");
        if time % 2 == 1 {
            assert!(wait(source.token(), SECOND / 1000).is_none(), "the first does not wait long");
            until("its renewal goes on", || mint.given() == 1);
        }
        let tasks: Vec<_> = (0..CALLERS - 50)
            .map(|_| {
                let source = source.clone();
                runtime.spawn(async move { source.token().await })
            })
            .collect();
        let threads: Vec<_> = (0..50)
            .map(|_| {
                let source = source.clone();
                thread::spawn(move || wait(source.token(), LONG).expect("it is in time"))
            })
            .collect();
        until("a renewal has begun", || mint.given() == 1);
        drop(gate);
        for task in tasks {
            assert_eq!(runtime.block_on(task).unwrap().unwrap().access_token.expose(), "token 1");
        }
        for thread in threads {
            assert_eq!(thread.join().unwrap().unwrap().access_token.expose(), "token 1");
        }
        assert_eq!(mint.given(), 1);
    }
}

#[test]
fn a_renewal_outlives_the_runtime_of_its_caller() {
    let mint = Mint::new();
    let source = mint.source().build();
    let gate = mint.gate.clone().try_lock_owned().expect("it is open");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let waited = runtime.block_on(async { tokio::time::timeout(SECOND / 100, source.token()).await });
    assert!(waited.is_err());
    drop(runtime);
    drop(gate);
    assert_eq!(super::text(&source), "token 1");
    assert_eq!(mint.given(), 1);
}
