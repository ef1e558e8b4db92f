//! Faulty servers: what needs no clock of what `make reliability` prints.

use std::sync::Arc;
use std::time::Duration;

use authorizer::Retry;
use authorizer_tests::driver::Way;
use authorizer_tests::faults::expected::Expected;
use authorizer_tests::faults::host::Host;
use authorizer_tests::faults::{ground, matrix};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_fault_is_the_right_kind_of_error() {
    let matrix = matrix::run(Arc::new(Host::start()), Retry::none()).await;
    println!("{matrix}");
    let wrong = matrix.wrong();
    assert!(wrong.is_empty(), "{} cells:\n{}", wrong.len(), wrong.join("\n"));
    // Other tests run beside this one: only what is far too late says something.
    assert_eq!(matrix.late(Duration::from_secs(5)), Vec::<String>::new());
}

#[test]
fn the_table_names_the_faults_that_there_are() {
    let expected = Expected::load();
    for way in Way::all() {
        for fault in ground::faults(way.protocol) {
            assert!(expected.of(fault, way.protocol).is_some(), "{fault} over {}", way.protocol);
        }
    }
    for fault in expected.faults() {
        for way in Way::all() {
            let is_there = ground::faults(way.protocol).contains(&fault);
            assert_eq!(expected.of(fault, way.protocol).is_some(), is_there, "{fault} over {}", way.protocol);
        }
    }
}
