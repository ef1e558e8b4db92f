//! Which stub answers a call, and what a test is told.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use authorizer::model::{LoginRequest, UserRequest};
use authorizer::{Code, Protocol, Retry};
use authorizer_mock::{CLIENT_ID, Failure, MockServer, operation, response};
use serde_json::json;

use super::PROTOCOLS;

pub(super) fn panics_with(work: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(work)).expect_err("it panics");
    *panic.downcast::<String>().expect("its message is formatted")
}

#[tokio::test]
async fn stubs_in_a_row_are_a_sequence() {
    let server = MockServer::start();
    server.on(operation::META).times(2).fails(Code::FailedPrecondition, "not yet");
    server.on(operation::META).returns_json(json!({"version": "2"}));
    let client = server.client();
    for _ in 0..2 {
        assert_eq!(client.meta().await.unwrap_err().message(), "not yet");
    }
    assert_eq!(client.meta().await.unwrap().version, "2");
    server.verify();
}

#[tokio::test]
async fn a_stub_can_be_for_some_requests_tokens_or_protocols() {
    let server = MockServer::start();
    server.on(operation::LOGIN).when(|request| request.password == "right".into()).returns_json(json!({"message": "in"}));
    server.on(operation::LOGIN).fails(Code::Unauthenticated, "invalid credentials");
    server.on(operation::PROFILE).bearer("ada").returns_json(json!({"id": "ada"}));
    server.on(operation::PROFILE).over(Protocol::Rest).returns_json(json!({"id": "rest"}));
    let client = server.client();
    assert_eq!(client.login(LoginRequest::new("right").email("a")).await.unwrap().message, "in");
    assert!(client.login(LoginRequest::new("wrong").email("a")).await.unwrap_err().is_unauthenticated());
    assert_eq!(client.profile().bearer("ada").await.unwrap().id, "ada");
    assert_eq!(client.profile().bearer("eve").protocol(Protocol::Rest).await.unwrap().id, "rest");
}

#[tokio::test]
async fn a_closure_answers_from_the_request() {
    let server = MockServer::start();
    server.on(operation::USER).answers(|request| match request.id.as_deref() {
        Some("1") => Ok(response(json!({"id": "1"}))),
        _ => Err(Failure::new(Code::NotFound, "user not found")),
    });
    for protocol in PROTOCOLS {
        let admin = server.admin_client_over(protocol);
        assert_eq!(admin.user(UserRequest::new().id("1")).await.unwrap().id, "1");
        assert!(admin.user(UserRequest::new().id("2")).await.unwrap_err().is_not_found());
    }
}

#[tokio::test]
async fn an_answer_can_be_late() {
    let server = MockServer::start();
    server.on(operation::META).delay(Duration::from_millis(80)).returns_json(json!({}));
    let start = Instant::now();
    server.client().meta().await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(80));
    let error = server.client().meta().timeout(Duration::from_millis(20)).await.unwrap_err();
    assert!(error.is_timeout());
}

#[tokio::test]
async fn the_limiter_s_answer_is_known_as_such_and_repeated() {
    for protocol in PROTOCOLS {
        let server = MockServer::start();
        server.on(operation::META).times(2).rate_limits(Duration::from_secs(1));
        server.on(operation::META).returns_json(json!({}));
        let client = server.client_over(protocol);
        let error = client.meta().retry(Retry::none()).await.unwrap_err();
        assert!(error.is_rate_limited() && !error.is_locked_out(), "{error}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(1)), "{protocol}");
        client.meta().await.unwrap();
        server.assert_calls(operation::META, 3);
    }
}

#[tokio::test]
async fn what_nothing_is_stubbed_for_is_named_and_recorded() {
    for protocol in PROTOCOLS {
        let server = MockServer::start();
        let error = server.client_over(protocol).login(LoginRequest::new("hunter2").email("a@b.c")).await.unwrap_err();
        assert_eq!(error.code(), Some(&Code::Unimplemented), "{protocol}");
        assert_eq!(error.message(), "authorizer-mock: nothing is stubbed for this call of `login`");
        let message = panics_with(|| server.verify());
        assert!(message.starts_with("nothing is stubbed for `login` over"), "{message}");
        assert!(message.contains("a@b.c") && !message.contains("hunter2"), "{message}");
    }
}

#[tokio::test]
async fn too_few_and_too_many_calls_are_told_with_what_there_was() {
    let server = MockServer::start();
    server.on(operation::META).times(2).returns_json(json!({}));
    let message = panics_with(|| server.verify());
    assert!(
        message.contains("stubs.rs:") && message.ends_with("is for 2 calls and answered 0; there were no calls"),
        "{message}"
    );
    server.client().meta().await.unwrap();
    let message = panics_with(|| server.assert_calls(operation::META, 3));
    assert_eq!(message, "`meta` was called 1 times, not 3; the calls were\n  1. `meta` over GraphQL: ()");
    server.client().meta().await.unwrap();
    server.verify();
}

#[test]
fn a_stub_that_could_answer_nothing_is_refused() {
    let server = MockServer::start();
    server.on(operation::META).returns_json(json!({}));
    let message = panics_with(|| server.on(operation::META).returns_json(json!({})));
    assert!(message.contains("the stub of `meta` made at") && message.contains("stubs.rs:"), "{message}");
    server.forget(operation::META);
    server.on(operation::META).returns_json(json!({}));
}

#[tokio::test]
async fn a_stub_that_panics_is_an_error_and_not_forgotten() {
    let server = MockServer::start();
    server.on(operation::META).answers(|()| panic!("on purpose"));
    let error = server.client().meta().await.unwrap_err();
    assert_eq!(error.message(), "authorizer-mock: a stub of `meta` panicked");
    assert!(panics_with(|| server.verify()).contains("a stub of `meta` panicked"));
}

#[tokio::test]
async fn what_came_along_with_a_call_is_kept() {
    let server = MockServer::start();
    server.on(operation::PROFILE).returns_json(json!({}));
    for protocol in PROTOCOLS {
        server.client().profile().bearer("token").header("X-Mine", "yes").protocol(protocol).await.unwrap();
        let received = server.requests(operation::PROFILE).pop().unwrap();
        assert_eq!((received.protocol, received.header("x-mine")), (protocol, Some("yes")));
        assert_eq!(received.credentials.bearer, Some("token".into()));
        assert_eq!(received.credentials.admin_secret, None);
        assert!(!format!("{received:?}").contains("\"token\""));
    }
    assert_eq!(server.requests(operation::PROFILE)[0].credentials.client_id.as_deref(), Some(CLIENT_ID));
    assert_eq!(server.calls(operation::PROFILE), 3);
}
