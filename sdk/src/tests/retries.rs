//! Calls that are made again, and those that are not.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::client;
use super::fake::{Fake, json, with};
use super::sample::{ASK, GO_ON, READ, text};
use crate::client::Client;
use crate::error::Kind;
use crate::protocol::Protocol;
use crate::retry::Retry;

const JSON: [Protocol; 2] = [Protocol::GraphQl, Protocol::Rest];
const BODY: &str = r#"{"data":{"ask":{"text":"a"},"bare":{"text":"a"}},"text":"a","bare":{"text":"a"}}"#;

/// Answers some requests badly, and all others well.
fn failing(times: usize, bad: Vec<u8>) -> Fake {
    let left = AtomicUsize::new(times);
    Fake::new(move |_| {
        let less = |left: usize| left.checked_sub(1);
        let fails = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, less).is_ok();
        if fails { bad.clone() } else { json(200, BODY) }
    })
}

fn limited() -> Vec<u8> {
    with(429, &["Retry-After: 0"], r#"{"error":"rate_limit_exceeded","error_description":"Too many requests."}"#)
}

fn quick() -> Retry {
    Retry::default().delay(Duration::from_millis(1))
}

#[tokio::test]
async fn the_limit_of_requests_is_waited_out_by_any_operation() {
    for protocol in JSON {
        let fake = failing(2, limited());
        client(&fake).call(&ASK, text("a")).protocol(protocol).retry(quick()).await.unwrap();
        assert_eq!(fake.received().len(), 3);
        let fake = failing(5, limited());
        client(&fake).call(&ASK, text("a")).protocol(protocol).retry(quick()).await.unwrap();
        assert_eq!(fake.received().len(), 6, "those are no failures");
        let fake = failing(usize::MAX, limited());
        let limit = Duration::from_millis(400);
        let error = client(&fake).call(&ASK, text("a")).protocol(protocol).retry(quick()).timeout(limit).await.unwrap_err();
        assert!(error.is_rate_limited() && error.attempts() > 1 && error.attempts() < 9, "{error}");
        assert!(error.to_string().ends_with(&format!("(after {} attempts)", error.attempts())), "{error}");
    }
}

#[tokio::test]
async fn an_answer_that_may_follow_an_execution_is_tried_again_only_where_that_is_harmless() {
    let broken = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 900\r\n\r\n{\"data\":".to_vec();
    for protocol in JSON {
        for bad in [with(503, &[], "later"), with(502, &[], ""), with(504, &[], ""), broken.clone(), Vec::new()] {
            let fake = failing(1, bad.clone());
            client(&fake).call(&READ, ()).protocol(protocol).retry(quick()).await.unwrap();
            assert_eq!(fake.received().len(), 2);
            let fake = failing(1, bad);
            let error = client(&fake).call(&ASK, text("a")).protocol(protocol).retry(quick()).await.unwrap_err();
            assert_eq!((fake.received().len(), error.attempts()), (1, 1), "{error}");
        }
    }
}

#[tokio::test]
async fn graphql_s_word_for_a_server_that_is_not_there_counts_as_much_as_a_status() {
    let error = r#"{"message":"later","extensions":{"code":"UNAVAILABLE"}}"#;
    for bad in [format!(r#"{{"errors":[{error}],"data":null}}"#), format!(r#"{{"data":null,"errors":[{error}]}}"#)] {
        let fake = failing(2, json(200, &bad));
        client(&fake).call(&READ, ()).retry(quick()).await.unwrap();
        assert_eq!(fake.received().len(), 3);
        let error = client(&failing(3, json(200, &bad))).call(&READ, ()).retry(quick()).await.unwrap_err();
        assert_eq!((error.attempts(), error.status(), error.kind()), (3, Some(200), Kind::Server), "{error}");
        let error = client(&failing(1, json(200, &bad))).call(&ASK, text("a")).retry(quick()).await.unwrap_err();
        assert_eq!((error.attempts(), error.message()), (1, "later"), "it may have been carried out");
    }
}

#[tokio::test]
async fn lock_outs_and_other_answers_are_final() {
    let locked = json(429, r#"{"code":"resource_exhausted","message":"too many failed attempts, please try again later"}"#);
    let large = json(429, r#"{"code":"resource_exhausted","message":"grpc: received message larger than max (5 vs. 4)"}"#);
    for bad in [locked, large, json(500, "{}"), json(401, r#"{"code":"unauthenticated","message":"no"}"#), with(302, &[], "")] {
        let fake = failing(1, bad);
        let error = client(&fake).call(&READ, ()).protocol(Protocol::Rest).retry(quick()).await.unwrap_err();
        assert_eq!((fake.received().len(), error.attempts()), (1, 1), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_tried_again_and_the_attempts_are_told() {
    let client = Client::builder("http://127.0.0.1:1").retry(quick()).build().unwrap();
    let error = client.call(&ASK, text("a")).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::Connect, 3));
    let error = client.call(&ASK, text("a")).retry(Retry::none()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::Connect, 1));
    let error = client.call(&GO_ON, text("a")).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::SessionRequired, 0));
}

#[tokio::test]
async fn a_wish_that_does_not_fit_into_the_time_limit_ends_the_call_at_once() {
    let fake = failing(9, with(429, &["Retry-After: 60"], r#"{"error":"rate_limit_exceeded","error_description":"no"}"#));
    let start = Instant::now();
    let error = client(&fake).call(&READ, ()).await.unwrap_err();
    assert!(error.is_rate_limited() && error.retry_after() == Some(Duration::from_secs(60)), "{error}");
    assert!(start.elapsed() < Duration::from_secs(10));
    assert_eq!(fake.received().len(), 1);
}

#[tokio::test]
async fn an_attempt_that_stalls_is_given_up_for_another() {
    let first = AtomicUsize::new(0);
    let fake = Fake::new(move |_| {
        if first.fetch_add(1, Ordering::SeqCst) == 0 {
            std::thread::sleep(Duration::from_secs(3));
        }
        json(200, BODY)
    });
    let limit = Duration::from_millis(300);
    client(&fake).call(&READ, ()).attempt_timeout(limit).retry(quick()).await.unwrap();
    assert_eq!(fake.received().len(), 2);
    let stalled = Fake::new(|_| {
        std::thread::sleep(Duration::from_secs(3));
        Vec::new()
    });
    let error = client(&stalled).call(&ASK, text("a")).attempt_timeout(limit).retry(quick()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.message()), (Kind::Timeout, 1, "no answer within 300ms"));
    let error = client(&stalled).call(&READ, ()).timeout(limit).retry(quick()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.message()), (Kind::Timeout, 2, "no answer within 300ms"));
}

#[tokio::test]
async fn the_session_is_sent_with_every_attempt_and_its_turn_is_kept() {
    let count = AtomicUsize::new(0);
    let fake = Fake::new(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => with(200, &["Set-Cookie: mfa_session=x; Max-Age=60"], BODY),
        1 => limited(),
        _ => json(200, BODY),
    });
    let visitor = client(&fake).start_session();
    visitor.call(&super::sample::START, text("a")).await.unwrap();
    visitor.call(&GO_ON, text("a")).retry(quick()).await.unwrap();
    let cookies: Vec<_> = fake.received().iter().map(|request| request.header("cookie").map(str::to_owned)).collect();
    assert_eq!(cookies, [None, Some("mfa_session=x".to_owned()), Some("mfa_session=x".to_owned())]);
}

#[tokio::test]
async fn a_request_that_is_too_large_is_not_sent() {
    let fake = failing(0, Vec::new());
    let client = Client::builder(&fake.url).request_limit(Protocol::Rest, 100).build().unwrap();
    let long = || text(&"x".repeat(200));
    let error = client.call(&ASK, long()).protocol(Protocol::Rest).await.unwrap_err();
    assert!(error.is_too_large() && error.kind() == Kind::TooLarge && error.attempts() == 0, "{error}");
    client.call(&ASK, long()).await.unwrap();
    let huge = text(&"x".repeat(1024 * 1024));
    assert!(client.call(&ASK, huge).await.unwrap_err().is_too_large());
    assert_eq!(fake.received().len(), 1);
}

/// A server that never takes a connection: its queue is full.
fn deaf() -> (std::net::TcpListener, Vec<std::net::TcpStream>, String) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(stream) = std::net::TcpStream::connect_timeout(&address, Duration::from_millis(100)) {
        waiting.push(stream);
    }
    (listener, waiting, format!("http://{address}"))
}

#[tokio::test]
async fn connecting_has_a_timeout_of_its_own() {
    let (_listener, _waiting, url) = deaf();
    let builder = Client::builder(&url).connect_timeout(Duration::from_millis(50));
    #[cfg(feature = "grpc")]
    let builder = builder.grpc_url(&url);
    let client = builder.build().unwrap();
    let protocols = JSON.into_iter().chain(cfg!(feature = "grpc").then_some(Protocol::Grpc));
    for protocol in protocols {
        let start = Instant::now();
        let call = client.call(&ASK, text("a")).protocol(protocol);
        let error = call.retry(Retry::none()).await.unwrap_err();
        assert!(error.is_connect() && error.is_timeout(), "{error}");
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    }
}

/// A limiter as servers have it: a bucket of tokens, and its response.
fn limiting(rate: f64, burst: f64) -> Fake {
    let bucket = std::sync::Mutex::new((Instant::now(), burst));
    Fake::new(move |_| {
        let mut bucket = bucket.lock().unwrap();
        let now = Instant::now();
        let tokens = (bucket.1 + now.duration_since(bucket.0).as_secs_f64() * rate).min(burst);
        *bucket = (now, if tokens >= 1.0 { tokens - 1.0 } else { tokens });
        let refused = r#"{"error":"rate_limit_exceeded","error_description":"Too many requests. Please try again later."}"#;
        if tokens >= 1.0 { json(200, BODY) } else { with(429, &["Retry-After: 1", "Content-Type: application/json"], refused) }
    })
}

#[tokio::test]
async fn limited_client_is_paced_and_no_call_fails() {
    for (protocol, at_once) in [(Protocol::GraphQl, 5), (Protocol::Rest, 64)] {
        let fake = limiting(60.0, 20.0);
        let client = Client::builder(&fake.url).protocol(protocol).timeout(Duration::from_secs(60)).build().unwrap();
        let left = std::sync::Arc::new(AtomicUsize::new(200));
        let start = Instant::now();
        let mut callers = tokio::task::JoinSet::new();
        for _ in 0..at_once {
            let (client, left) = (client.clone(), std::sync::Arc::clone(&left));
            callers.spawn(async move {
                while left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok() {
                    client.call(&ASK, text("a")).await.unwrap();
                }
            });
        }
        callers.join_all().await;
        assert!(start.elapsed() < Duration::from_secs(30), "{protocol} {at_once}: {:?}", start.elapsed());
        let received = fake.received().len();
        assert!((200..400).contains(&received), "{protocol} {at_once}: {received}");
    }
}

#[tokio::test]
async fn limiter_ends_a_call_without_retries_and_paces_the_next() {
    let fake = failing(1, with(429, &["Retry-After: 1"], r#"{"error":"rate_limit_exceeded","error_description":"no"}"#));
    let client = client(&fake);
    let error = client.call(&READ, ()).retry(Retry::none()).await.unwrap_err();
    assert!(error.is_rate_limited() && error.attempts() == 1, "{error}");
    let start = Instant::now();
    let error = client.call(&READ, ()).timeout(Duration::from_millis(500)).await.unwrap_err();
    assert!(error.is_rate_limited() && error.attempts() == 0 && error.retry_after().is_some(), "{error}");
    assert!(start.elapsed() < Duration::from_millis(400), "{:?}", start.elapsed());
    client.call(&READ, ()).retry(Retry::none()).await.unwrap();
    assert!(start.elapsed() > Duration::from_millis(700), "{:?}", start.elapsed());
    assert_eq!(fake.received().len(), 2);
}

#[tokio::test]
async fn other_429s_pace_nothing() {
    let locked = json(429, r#"{"code":"resource_exhausted","message":"too many failed attempts, please try again later"}"#);
    let fake = failing(3, locked);
    let client = client(&fake);
    let start = Instant::now();
    for _ in 0..3 {
        let error = client.call(&READ, ()).protocol(Protocol::Rest).await.unwrap_err();
        assert!(error.is_locked_out() && error.attempts() == 1, "{error}");
    }
    client.call(&READ, ()).await.unwrap();
    assert!(start.elapsed() < Duration::from_millis(900), "{:?}", start.elapsed());
}
