//! Sessions of several end users on one client.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::client;
use super::fake::{Fake, Received, with};
use super::sample::{ASK, GO_ON, START, text};
use crate::client::Client;
use crate::protocol::Protocol;

const REPLY: &str = r#"{"data":{"ask":{"text":"hi"}}}"#;

/// Sets the cookie that the request's text asks for, as `name=value` or with more.
fn setter() -> Fake {
    Fake::new(|received: &Received| {
        let body: serde_json::Value = serde_json::from_str(&received.body).unwrap();
        let text = body["variables"]["params"]["text"].as_str().unwrap_or_default();
        let cookie = format!("Set-Cookie: {text}; Path=/; HttpOnly; Secure; SameSite=None");
        if text.contains('=') { with(200, &[&cookie], REPLY) } else { with(200, &[], REPLY) }
    })
}

#[tokio::test]
async fn a_client_without_a_session_carries_no_cookies() {
    let fake = setter();
    let client = client(&fake);
    client.call(&START, text("cookie_session=a")).await.unwrap();
    client.call(&ASK, text("x")).await.unwrap();
    assert_eq!(fake.last().header("cookie"), None);
    assert_eq!(client.current_session(), None);
}

#[tokio::test]
async fn interleaved_sessions_do_not_mix() {
    let fake = setter();
    let client = client(&fake);
    let users: Vec<_> = (0..20).map(|n| (n, client.start_session())).collect();
    for (n, user) in &users {
        user.call(&START, text(&format!("mfa_session=m{n}"))).await.unwrap();
    }
    for (n, user) in users.iter().rev() {
        user.call(&GO_ON, text(&format!("cookie_session=s{n}"))).await.unwrap();
        assert_eq!(fake.last().header("cookie"), Some(format!("mfa_session=m{n}").as_str()));
    }
    for (n, user) in &users {
        user.call(&ASK, text("x")).await.unwrap();
        assert_eq!(fake.last().header("cookie"), Some(format!("mfa_session=m{n}; cookie_session=s{n}").as_str()));
    }
}

#[tokio::test]
async fn clones_share_a_session_and_stored_ones_go_on() {
    let fake = setter();
    let client = client(&fake);
    let user = client.start_session();
    user.clone().call(&START, text("cookie_session=a%2Db")).await.unwrap();
    let stored = serde_json::to_string(&user.current_session().unwrap()).unwrap();
    let later = client.with_session(serde_json::from_str(&stored).unwrap()).unwrap();
    later.call(&ASK, text("x")).await.unwrap();
    assert_eq!(fake.last().header("cookie"), Some("cookie_session=a%2Db"));
}

#[tokio::test]
async fn a_new_login_takes_nothing_of_the_old_one_along() {
    let fake = setter();
    let user = client(&fake).start_session();
    user.call(&START, text("cookie_session=old")).await.unwrap();
    user.call(&START, text("mfa_session=new")).await.unwrap();
    assert_eq!(fake.last().header("cookie"), None);
    user.call(&ASK, text("x")).await.unwrap();
    assert_eq!(fake.last().header("cookie"), Some("mfa_session=new"));
    user.call(&START, text("without")).await.unwrap();
    assert!(user.current_session().unwrap().is_empty());
}

#[tokio::test]
async fn a_login_that_fails_leaves_the_old_one() {
    let fake = Fake::new(|received| {
        if received.body.contains("cookie_session") {
            return with(200, &["Set-Cookie: cookie_session=old"], REPLY);
        }
        with(200, &[], r#"{"errors":[{"message":"invalid credentials"}],"data":null}"#)
    });
    let user = client(&fake).start_session();
    user.call(&START, text("cookie_session")).await.unwrap();
    user.call(&START, text("x")).await.unwrap_err();
    assert!(!user.current_session().unwrap().is_empty());
}

#[tokio::test]
async fn an_explicit_bearer_withholds_the_login_only() {
    let fake = setter();
    let user = client(&fake).start_session();
    user.call(&GO_ON, text("cookie_session=s")).await.unwrap();
    user.call(&GO_ON, text("mfa_session=m")).await.unwrap();
    user.call(&ASK, text("x")).bearer("token").await.unwrap();
    assert_eq!(
        (fake.last().header("cookie"), fake.last().header("authorization")),
        (Some("mfa_session=m"), Some("Bearer token"))
    );
    user.call(&ASK, text("x")).await.unwrap();
    assert_eq!(
        (fake.last().header("cookie"), fake.last().header("authorization")),
        (Some("cookie_session=s; mfa_session=m"), None)
    );
}

#[tokio::test]
async fn expired_and_deleted_cookies_are_not_sent() {
    let fake = setter();
    let user = client(&fake).start_session();
    user.call(&GO_ON, text("mfa_session=m; Max-Age=1")).await.unwrap();
    user.call(&GO_ON, text("cookie_session=s")).await.unwrap();
    user.call(&GO_ON, text("cookie_session=; Max-Age=0")).await.unwrap();
    user.call(&ASK, text("x")).await.unwrap();
    assert_eq!(fake.last().header("cookie"), Some("mfa_session=m"));
    tokio::time::sleep(Duration::from_millis(1100)).await;
    user.call(&ASK, text("x")).await.unwrap();
    assert_eq!(fake.last().header("cookie"), None);
}

#[test]
fn a_session_of_another_server_is_refused() {
    let build = |url: &str| Client::builder(url).build().unwrap();
    let session = build("http://localhost:1").start_session().current_session().unwrap();
    assert!(build("http://localhost:2").with_session(session.clone()).unwrap_err().is_build());
    assert!(build("http://127.0.0.1:1").with_session(session.clone()).unwrap_err().is_build());
    assert!(build("http://localhost:1/").with_session(session.clone()).is_ok());
    let with_bearer = Client::builder("http://localhost:1").bearer("token").build().unwrap();
    assert!(with_bearer.with_session(session).unwrap_err().is_build());
    assert_eq!(with_bearer.start_session().current_session(), None);
}

#[tokio::test]
async fn session_of_one_base_path_sends_no_cookie_to_another() {
    let fake = setter();
    let build = |path: &str| Client::builder(format!("{}{path}", fake.url)).client_id("id").build().unwrap();
    let user = build("/a").start_session();
    user.call(&START, text("cookie_session=s")).await.unwrap();
    let session = user.current_session().unwrap();
    assert_eq!((session.path(), session.is_empty()), ("/a", false));
    for other in ["", "/", "/b", "/a/b", "/A"] {
        let error = build(other).with_session(session.clone()).unwrap_err();
        assert!(error.is_build() && error.message().contains("base path"), "{other}: {error}");
    }
    build("/b/../a/").with_session(session).unwrap().call(&ASK, text("x")).await.unwrap();
    assert_eq!((fake.last().line.as_str(), fake.last().header("cookie")), ("POST /a/graphql HTTP/1.1", Some("cookie_session=s")));
}

#[tokio::test]
async fn calls_that_change_a_session_take_turns_and_others_do_not_wait() {
    let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let counters = (Arc::clone(&running), Arc::clone(&most));
    let fake = Fake::new(move |_| {
        let now = counters.0.fetch_add(1, Ordering::SeqCst) + 1;
        counters.1.fetch_max(now, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(30));
        counters.0.fetch_sub(1, Ordering::SeqCst);
        with(200, &[], REPLY)
    });
    let user = client(&fake).start_session();
    let calls: Vec<_> = (0..4).map(|_| tokio::spawn(user.call(&GO_ON, text("x")).into_future())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(most.swap(0, Ordering::SeqCst), 1);
    let calls: Vec<_> = (0..4).map(|_| tokio::spawn(user.call(&ASK, text("x")).into_future())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert!(most.load(Ordering::SeqCst) > 1);
}

#[tokio::test]
async fn a_dropped_call_leaves_the_session_usable() {
    let fake = Fake::new(|received| {
        if received.body.contains("slow") {
            std::thread::sleep(Duration::from_secs(20));
        }
        with(200, &["Set-Cookie: cookie_session=s"], REPLY)
    });
    let user = client(&fake).start_session();
    let slow = user.call(&GO_ON, text("slow"));
    assert!(tokio::time::timeout(Duration::from_millis(50), slow.into_future()).await.is_err());
    user.call(&GO_ON, text("x")).timeout(Duration::from_secs(5)).await.unwrap();
    assert!(!user.current_session().unwrap().is_empty());
}

#[tokio::test]
async fn sessions_work_the_same_over_rest() {
    let fake =
        Fake::fixed(with(200, &["Set-Cookie: cookie_session=s; Domain=localhost", "Set-Cookie: tracking=t"], r#"{"text":"hi"}"#));
    let user = client(&fake).start_session();
    for _ in 0..2 {
        user.call(&GO_ON, text("x")).protocol(Protocol::Rest).await.unwrap();
    }
    assert_eq!(fake.last().header("cookie"), Some("cookie_session=s"));
}

#[tokio::test]
async fn the_login_of_a_bearer_does_not_take_the_session_over() {
    let fake = setter();
    let user = client(&fake).start_session();
    user.call(&GO_ON, text("cookie_session=mine")).await.unwrap();
    user.call(&ASK, text("cookie_session=theirs")).bearer("token").await.unwrap();
    user.call(&ASK, text("x")).await.unwrap();
    assert_eq!(fake.last().header("cookie"), Some("cookie_session=mine"));
}

#[tokio::test]
async fn a_late_answer_does_not_undo_a_newer_login() {
    for late in ["cookie_session=old", "cookie_session=; Max-Age=0"] {
        let fake = slow_setter();
        let user = client(&fake).start_session();
        user.call(&START, text("cookie_session=old")).await.unwrap();
        let slow = tokio::spawn(user.call(&ASK, text(&format!("slow {late}"))).into_future());
        while !fake.last().body.contains("slow") {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        user.call(&START, text("cookie_session=new")).await.unwrap();
        slow.await.unwrap().unwrap();
        user.call(&ASK, text("x")).await.unwrap();
        assert_eq!(fake.last().header("cookie"), Some("cookie_session=new"), "{late}");
    }
}

#[tokio::test]
async fn an_answer_that_overtakes_a_login_does_not_stop_it() {
    let fake = slow_setter();
    let user = client(&fake).start_session();
    let login = tokio::spawn(user.call(&START, text("slow cookie_session=new")).into_future());
    while fake.received().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    user.call(&ASK, text("cookie_session=other")).await.unwrap();
    login.await.unwrap().unwrap();
    user.call(&ASK, text("x")).await.unwrap();
    assert_eq!(fake.last().header("cookie"), Some("cookie_session=new"));
}

/// Sets the cookie that the request's text asks for, late when the text begins with `slow`.
fn slow_setter() -> Fake {
    Fake::new(|received: &Received| {
        let body: serde_json::Value = serde_json::from_str(&received.body).unwrap();
        let text = body["variables"]["params"]["text"].as_str().unwrap_or_default();
        if text.starts_with("slow ") {
            std::thread::sleep(Duration::from_millis(300));
        }
        let cookie = format!("Set-Cookie: {}", text.trim_start_matches("slow "));
        with(200, &[&cookie], REPLY)
    })
}

const LIMITED: &str = r#"{"error":"rate_limit_exceeded","error_description":"Too many requests."}"#;

#[tokio::test]
async fn cookies_of_an_answer_after_which_the_call_is_made_again_are_not_kept() {
    let count = AtomicUsize::new(0);
    let fake = Fake::new(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => with(200, &["Set-Cookie: cookie_session=first"], REPLY),
        1 => with(429, &["Set-Cookie: cookie_session=busy", "Retry-After: 9"], LIMITED),
        _ => with(503, &["Set-Cookie: cookie_session=last"], ""),
    });
    let visitor = client(&fake).start_session();
    let stored = || visitor.current_session().unwrap().cookie("cookie_session").unwrap().expose().to_owned();
    let ask = || visitor.call(&ASK, text("a"));
    ask().await.unwrap();
    tokio::time::timeout(Duration::from_millis(300), ask().into_future()).await.expect_err("it waits");
    assert_eq!((fake.received().len(), stored()), (2, "first".to_owned()), "it was dropped while it waited");
    ask().await.unwrap_err();
    assert_eq!(stored(), "last", "a final answer counts");
}
