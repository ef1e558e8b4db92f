//! The clients without async, and with it around them.

use super::fake::{Fake, json};
use super::sample::{ASK, START, text};
use crate::{AdminClient, Client};

fn fake() -> Fake {
    Fake::fixed(super::fake::with(200, &["Set-Cookie: cookie_session=s"], r#"{"data":{"ask":{"text":"hi"}}}"#))
}

#[test]
fn it_calls_and_keeps_its_connection() {
    let fake = fake();
    let client = Client::builder(&fake.url).build().unwrap();
    for _ in 0..3 {
        assert_eq!(client.clone().call(&ASK, text("a")).send_blocking().unwrap().text, "hi");
    }
    assert_eq!(fake.connections(), 1);
    let user = client.start_session();
    user.call(&START, text("a")).send_blocking().unwrap();
    user.call(&ASK, text("a")).bearer("token").header("x-a", "b").send_blocking().unwrap();
    assert_eq!((fake.last().header("cookie"), fake.last().header("x-a")), (None, Some("b")));
    let user = client.with_session(user.current_session().unwrap()).unwrap();
    user.call(&ASK, text("a")).send_blocking().unwrap();
    assert_eq!(fake.last().header("cookie"), Some("cookie_session=s"));
}

#[test]
fn the_admin_s_public_side_has_its_credentials() {
    let fake = fake();
    let admin = AdminClient::builder(&fake.url).admin_secret("hunter2").build().unwrap();
    admin.as_public().call(&ASK, text("a")).send_blocking().unwrap();
    assert_eq!(fake.last().header("x-authorizer-admin-secret"), Some("hunter2"));
    assert!(!format!("{admin:?} {:?}", admin.call(&ASK, text("a"))).contains("hunter2"));
}

#[tokio::test]
async fn it_works_inside_a_runtime_of_one_thread_and_is_dropped_there() {
    let fake = fake();
    let client = Client::builder(&fake.url).build().unwrap();
    assert_eq!(client.call(&ASK, text("a")).send_blocking().unwrap().text, "hi");
    let left = client.call(&ASK, text("a"));
    drop(client);
    assert_eq!(left.send_blocking().unwrap().text, "hi");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_works_inside_a_runtime_of_many_threads() {
    let fake = fake();
    let client = Client::builder(&fake.url).build().unwrap();
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::task::spawn_blocking(move || client.call(&ASK, text("a")).send_blocking())
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().text, "hi");
    }
}

#[test]
fn errors_are_those_of_the_call() {
    let body = r#"{"errors":[{"message":"unauthorized","extensions":{"code":"UNAUTHENTICATED"}}],"data":null}"#;
    let fake = Fake::fixed(json(200, body));
    let error = Client::builder(&fake.url).build().unwrap().call(&ASK, text("a")).send_blocking().unwrap_err();
    assert!(error.is_unauthenticated() && error.operation() == Some("ask"));
}

#[test]
fn all_clients_share_one_thread() {
    let fake = fake();
    // Other tests have some of the same name. A thread takes its name only when it first runs.
    let is_ours = |task: std::io::Result<std::fs::DirEntry>| {
        task.is_ok_and(|task| std::fs::read_to_string(task.path().join("comm")).is_ok_and(|name| name.trim() == "authorizer"))
    };
    let threads =
        || std::fs::read_dir("/proc/self/task").map_or(0, |tasks| tasks.filter_map(|task| is_ours(task).then_some(())).count());
    for _ in 0..12 {
        Client::builder(&fake.url).build().unwrap().call(&ASK, text("a")).send_blocking().unwrap();
    }
    // Tests that pretend to be a forked process have one each.
    assert!(threads() < 6, "{}", threads());
}

/// The client's connections there belong to a runtime whose only thread is the one that waits.
#[tokio::test]
async fn blocking_calls_work_after_awaited_ones_on_one_thread() {
    let fake = fake();
    let client = Client::builder(&fake.url).build().unwrap().start_session();
    for _ in 0..3 {
        assert_eq!(client.call(&ASK, text("a")).await.unwrap().text, "hi");
        assert_eq!(client.call(&START, text("a")).send_blocking().unwrap().text, "hi");
    }
    assert_eq!(fake.connections(), 2, "one of each runtime");
}

#[test]
fn blocking_calls_work_between_two_runtimes() {
    let fake = fake();
    let client = Client::builder(&fake.url).build().unwrap().start_session();
    let runtimes = [(); 2].map(|()| tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap());
    for _ in 0..2 {
        for runtime in &runtimes {
            let first = runtime.block_on(async { client.call(&START, text("a")).await }).unwrap();
            let second = client.call(&START, text("a")).send_blocking().unwrap();
            assert_eq!((&*first.text, &*second.text), ("hi", "hi"));
        }
    }
    assert_eq!(fake.connections(), 3);
}
