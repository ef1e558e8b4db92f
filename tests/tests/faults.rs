//! Faulty servers: what needs no clock of what `make reliability` prints.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use authorizer::Retry;
use authorizer_tests::driver::{Surface, Way};
use authorizer_tests::faults::expected::Expected;
use authorizer_tests::faults::host::Host;
use authorizer_tests::faults::{arrivals, cookies, duplicates, foreign, ground, matrix, memory, redirects, users};
use tokio::sync::Mutex;

/// Each of them is busy enough to make the others late.
static ALONE: Mutex<()> = Mutex::const_new(());

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_fault_is_the_right_kind_of_error() {
    let _alone = ALONE.lock().await;
    let matrix = matrix::run(Arc::new(Host::start()), Retry::none(), false).await;
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

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_redirect_is_followed_with_any_credential() {
    let _alone = ALONE.lock().await;
    let found = redirects::run(&Host::start()).await.unwrap();
    println!("{found}");
    assert_eq!(found.wrong, Vec::<String>::new());
    assert_eq!((found.leaked, found.visits), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_users_through_one_client_get_what_is_theirs() {
    let _alone = ALONE.lock().await;
    let host = Host::start();
    for way in Way::all() {
        // Threads are dearer than tasks.
        let users = if way.surface == Surface::Async { 1000 } else { 100 };
        let crossings = users::run(&host, way, users).await.unwrap();
        println!("{crossings}");
        assert!(crossings.is_clean(), "{crossings:?}");
    }
}

#[tokio::test]
async fn cookies_that_a_server_should_not_set_are_ignored() {
    let _alone = ALONE.lock().await;
    let found = cookies::run(&Host::start()).await.unwrap();
    println!("{found}");
    assert_eq!(found.kept, Vec::<String>::new());
    assert_eq!(found.accepted_elsewhere, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_is_carried_out_twice_that_may_not_be() {
    let _alone = ALONE.lock().await;
    let host = Host::start();
    for way in Way::all() {
        let found = duplicates::run(&host, way, 7, 300).await.unwrap();
        println!("{found}");
        assert!(found.is_clean(), "{found:?}");
        assert!(found.faults > 200 && found.arrived > 300, "{found}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn writes_arrive_once_unless_proven_not_executed() {
    let _alone = ALONE.lock().await;
    let host = Host::start();
    for way in Way::all() {
        let found = arrivals::run(&host, way).await.unwrap();
        println!("{found}");
        assert_eq!(found.wrong(), Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn foreign_error_pages_have_no_code_of_the_server() {
    let _alone = ALONE.lock().await;
    let found = foreign::run(&Host::start()).await.unwrap();
    println!("{found}");
    assert_eq!(found.wrong, Vec::<String>::new());
}

#[tokio::test]
async fn large_answers_take_no_more_memory_than_their_limit_and_a_little() {
    let _alone = ALONE.lock().await;
    // Less than usual: a build without optimizations is slow with large texts.
    let limit = 512 * 1024;
    let measure = move || memory::run(&Host::start(), Path::new(env!("CARGO_BIN_EXE_reliability")), limit);
    for taken in tokio::task::spawn_blocking(measure).await.unwrap().unwrap() {
        println!("{taken}");
        assert!(taken.is_right(), "{taken}");
    }
}
